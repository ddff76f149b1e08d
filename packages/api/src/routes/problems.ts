import { Router } from 'express';
import { route } from '../http.js';
import { Problem, type ProblemKind, problemKinds } from '../problems.js';

export const told = (kind: ProblemKind) => ({ type: `/problems/${kind}`, ...problemKinds[kind] });
export const kinds = Object.keys(problemKinds) as ProblemKind[];

/** What the `type` of a problem leads to. */
export function problemRoutes(): Router {
  const router = Router();
  route(router, '/problems', {
    get: {
      action: 'public:read',
      answer: (_request, response) => {
        response.json({ problems: kinds.map(told) });
      },
    },
  });
  route(router, '/problems/:kind', {
    get: {
      action: 'public:read',
      answer: (request, response) => {
        const kind = kinds.find((each) => each === request.params['kind']);
        if (kind === undefined) throw new Problem('not-found', 'No problem has this type: GET /problems lists them.');
        response.json(told(kind));
      },
    },
  });
  return router;
}
