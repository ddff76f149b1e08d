import { type RequestHandler, Router } from 'express';
import { CaseFile } from '@recoup/core';
import { z } from 'zod';
import { changeDocument } from '../../cases/change.js';
import { FINDING_KINDS, findingsIn, withFinding } from '../../cases/findings.js';
import { disclose, doingOf, type Keeping, reasonGiven, standingVersion } from '../../cases/keeping.js';
import { documentFor } from '../../cases/show.js';
import { route } from '../../http.js';
import { callerInCase } from '../../identity/index.js';
import { etag, stamp, versionWanted } from '../../kept/conditional.js';
import { bodySha256, idempotencyKey, once, reply } from '../../kept/idempotency.js';
import { parsed, Problem, refusal } from '../../problems.js';

const Id = CaseFile.shape.id;
const LAW = 'POCA 2002, s 6(7)';

/** A finding of the court, to be placed where it belongs in the case file. */
export const FindingInput = z
  .strictObject({
    about: z
      .strictObject({ id: Id, holder: Id.optional() })
      .meta({ description: 'Id of the item, property or defendant; for a share in a property, also its holder' }),
    kind: z.enum(FINDING_KINDS).meta({
      description:
        'Of one item, a contention; of the assumption about property held, a holding contention; of a share in property, a share contention; of a question about a defendant as a whole, a position',
    }),
    finding: z.looseObject({ by: z.literal('court', { error: 'a finding is the court’s: `by` is "court"' }) }).meta({
      description: 'The contention or position, as the schema of the case file has it for that place',
    }),
  })
  .meta({ id: 'FindingInput', description: 'What the court found, of an item or of a question about a defendant' });

const PATH = '/v1/cases/:case/findings';

/** What the court found: read by all who work on the case, written by the court alone. */
export function findingRoutes(body: RequestHandler, keeping: Keeping): Router {
  const router = Router();
  route(router, PATH, {
    get: {
      action: 'finding:read',
      standing: true,
      answer: async (_request, response) => {
        const { principal, caseId } = callerInCase(response);
        const kept = standingVersion(response);
        const items = findingsIn(documentFor(principal, kept));
        const { version } = kept;
        const said = { what: 'caseRead', details: { version, part: 'findings' } } as const;
        await disclose(keeping, doingOf(keeping, response), caseId, said);
        stamp(response, version, kept.changedAt);
        response.json({ case: caseId, version, items });
      },
    },
    post: {
      action: 'finding:write',
      body,
      answer: async (request, response) => {
        const { principal, caseId } = callerInCase(response);
        const key = idempotencyKey(request);
        const from = versionWanted(request);
        const { about, kind, finding } = parsed({ schema: FindingInput, law: LAW }, request.body);
        const doing = doingOf(keeping, response);
        const requestSha256 = bodySha256(request.body, keeping.sha256);
        const attempt = { caseId, caller: principal.subject, route: PATH, key, requestSha256 };
        const answer = await once(keeping.db, attempt, doing.at, async (query) => {
          const { version, sha256, changedAt } = await changeDocument(keeping, query, doing, {
            caseId,
            from,
            edit: (before) => withFinding(before, about, kind, finding) ?? nothingThere(),
            why: reasonGiven(request),
            details: { part: 'findings', about: about.id },
          });
          return {
            status: 201,
            headers: { ETag: etag(version), 'Content-Type': 'application/json; charset=utf-8' },
            body: JSON.stringify({ case: caseId, version, sha256, changedAt }),
          };
        });
        reply(response, answer);
      },
    },
  });
  return router;
}

function nothingThere(): never {
  const detail = 'nothing in the case file has this id, or the property has no share of this holder';
  const remedy = 'give the id of an item, a property or a defendant of the case file';
  const error = refusal('body', '/about', 'What the finding is about', 'an id', detail, LAW, remedy);
  throw new Problem('refused-by-state', 'The case has nothing that the finding could be about. Nothing was kept.', [
    error,
  ]);
}
