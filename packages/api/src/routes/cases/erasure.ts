import { Router } from 'express';
import { eraseCase, removeOldRows } from '../../cases/erase.js';
import { doingOf, type Keeping, reasonNeeded } from '../../cases/keeping.js';
import { route } from '../../http.js';
import { callerInCase } from '../../identity/index.js';
import { bodySha256, idempotencyKey, once, reply } from '../../kept/idempotency.js';

const PATH = '/v1/cases/:case/erasure';

/** What a case holds, erased for good. */
export function erasureRoutes(keeping: Keeping): Router {
  const router = Router();
  route(router, PATH, {
    post: {
      action: 'case:erase',
      answer: async (request, response) => {
        const { principal, caseId } = callerInCase(response);
        const key = idempotencyKey(request);
        const why = reasonNeeded(request);
        const doing = doingOf(keeping, response);
        const requestSha256 = bodySha256({ why }, keeping.sha256);
        const attempt = { caseId, caller: principal.subject, route: PATH, key, requestSha256 };
        const answer = await once(keeping.db, attempt, doing.at, async (query) => ({
          status: 200,
          headers: { 'Content-Type': 'application/json; charset=utf-8' },
          body: JSON.stringify(await eraseCase(query, doing, caseId, why)),
        }));
        // Again on a retry: the first may have been cut off between the two.
        await removeOldRows(keeping.db);
        reply(response, answer);
      },
    },
  });
  return router;
}
