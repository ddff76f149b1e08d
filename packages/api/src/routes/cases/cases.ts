import { type RequestHandler, Router } from 'express';
import { caseIdFor, createDocument } from '../../cases/create.js';
import { dayInLondon, doingOf, type Keeping } from '../../cases/keeping.js';
import { CaseSearch, searchCases } from '../../cases/search.js';
import { queryOf, route } from '../../http.js';
import { callerOf } from '../../identity/index.js';
import { etag } from '../../kept/conditional.js';
import { bodySha256, idempotencyKey, once, reply } from '../../kept/idempotency.js';
import { parsed } from '../../problems.js';

const PATH = '/v1/cases';

/** The caller's cases: searched, and begun. */
export function casesRoutes(body: RequestHandler, keeping: Keeping): Router {
  const router = Router();
  route(router, PATH, {
    get: {
      action: 'case:search',
      answer: async (request, response) => {
        const asked = parsed({ schema: CaseSearch, law: 'RFC 9110, s 15.5.1', in: 'query' }, queryOf(request));
        const { subject } = callerOf(response);
        response.json(await searchCases(keeping.db.query, subject, asked, dayInLondon(keeping.now())));
      },
    },
    post: {
      action: 'case:create',
      body,
      answer: async (request, response) => {
        const key = idempotencyKey(request);
        const doing = doingOf(keeping, response);
        const caller = doing.principal.subject;
        const caseId = caseIdFor(caller, key, keeping.sha256);
        const requestSha256 = bodySha256(request.body, keeping.sha256);
        const attempt = { caseId, caller, route: PATH, key, requestSha256 };
        const answer = await once(keeping.db, attempt, doing.at, async (query) => {
          const { version, sha256, changedAt } = await createDocument(keeping, query, doing, caseId, request.body);
          return {
            status: 201,
            headers: {
              Location: `${PATH}/${caseId}`,
              ETag: etag(version),
              'Last-Modified': doing.at.toUTCString(),
              'Content-Type': 'application/json; charset=utf-8',
            },
            body: JSON.stringify({ case: caseId, version, sha256, changedAt }),
          };
        });
        reply(response, answer);
      },
    },
  });
  return router;
}
