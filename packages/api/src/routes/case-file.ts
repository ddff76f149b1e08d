import { Router } from 'express';
import { route } from '../http.js';
import { caseFileSchema } from '../openapi/case-file-schema.js';

/** The schema of the facts, for those who fill them in. */
export function caseFileRoutes(): Router {
  const router = Router();
  route(router, '/v1/schemas/case-file', {
    get: {
      action: 'law:read',
      answer: (_request, response) => {
        response.type('application/schema+json').send(JSON.stringify(caseFileSchema()));
      },
    },
  });
  return router;
}
