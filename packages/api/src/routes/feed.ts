import { Router } from 'express';
import { dayInLondon, type Keeping } from '../cases/keeping.js';
import { changesAfter, FeedQuery } from '../feed/changes.js';
import { dueCases, DueQuery } from '../feed/due.js';
import { queryOf, route } from '../http.js';
import { callerOf } from '../identity/index.js';
import { parsed } from '../problems.js';

const LAW = 'RFC 9110, s 15.5.1';

/** What has changed, and what is due or unanswered, in the caller's own cases: nobody need read every case. */
export function feedRoutes({ db, now }: Keeping): Router {
  const router = Router();
  route(router, '/v1/feed', {
    get: {
      action: 'feed:read',
      answer: async (request, response) => {
        const asked = parsed({ schema: FeedQuery, law: LAW, in: 'query' }, queryOf(request));
        response.json(await changesAfter(db.query, callerOf(response).subject, asked));
      },
    },
  });
  route(router, '/v1/due', {
    get: {
      action: 'feed:read',
      answer: async (request, response) => {
        const asked = parsed({ schema: DueQuery, law: LAW, in: 'query' }, queryOf(request));
        response.json(await dueCases(db.query, callerOf(response).subject, asked, dayInLondon(now())));
      },
    },
  });
  return router;
}
