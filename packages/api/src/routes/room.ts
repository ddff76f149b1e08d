import { type RequestHandler, Router } from 'express';
import { queryOf, route } from '../http.js';
import { parsed } from '../problems.js';
import { catalogueOf, type Room } from '../rules/room.js';
import { NoQuery } from './law.js';

/** A room over HTTP: its list, and each of its rules: facts in, outcome out. */
export function roomRoutes(room: Room, body: RequestHandler): Router {
  const router = Router();
  route(router, room.path, {
    get: {
      action: 'law:read',
      answer: (request, response) => {
        parsed({ schema: NoQuery, law: room.law, in: 'query' }, queryOf(request));
        response.json(catalogueOf(room));
      },
    },
  });
  for (const { name, input, provision, answer } of room.rules) {
    route(router, `/v1/${name}`, {
      post: {
        action: 'law:apply',
        body,
        answer: (request, response) => {
          response.json(answer(parsed({ schema: input, law: provision }, request.body) as never));
        },
      },
    });
  }
  return router;
}
