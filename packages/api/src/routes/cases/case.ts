import type { Request, RequestHandler, Response } from 'express';
import { Router } from 'express';
import { z } from 'zod';
import { changeDocument } from '../../cases/change.js';
import { caseGone } from '../../cases/gone.js';
import { disclose, doingOf, type Keeping, reasonGiven, standingVersion } from '../../cases/keeping.js';
import { readVersion, type Which } from '../../cases/kept-case.js';
import { caseText } from '../../cases/show.js';
import { editAsShown } from '../../cases/victims.js';
import { queryOf, route } from '../../http.js';
import { callerInCase } from '../../identity/index.js';
import { isFresh, stamp, versionWanted } from '../../kept/conditional.js';
import { mergePatch } from '../../kept/merge-patch.js';
import { parsed } from '../../problems.js';

/** Which version is asked for. */
export const VersionQuery = z
  .strictObject({
    version: z
      .string()
      .regex(/^[1-9]\d{0,8}$/, { error: 'a version is a whole number from 1' })
      .optional()
      .meta({ description: 'The version of this number' }),
    asAt: z.iso
      .datetime({ offset: true, error: 'a moment is written like 2026-03-20T17:00:00Z' })
      .optional()
      .meta({ description: 'The version that stood at this moment' }),
  })
  .refine(({ version, asAt }) => version === undefined || asAt === undefined, {
    error: 'give `version` or `asAt`, not both',
  });

const PATH = '/v1/cases/:case';

/** One case: read as it is or was, and changed under its version. */
export function caseRoutes(body: RequestHandler, patchBody: RequestHandler, keeping: Keeping): Router {
  const router = Router();
  route(router, PATH, {
    get: { action: 'case:read', standing: true, answer: (request, response) => read(keeping, request, response) },
    put: {
      action: 'case:write',
      standing: true,
      body,
      answer: (request, response) => change(keeping, request, response, (_, sent) => sent),
    },
    patch: {
      action: 'case:write',
      standing: true,
      body: patchBody,
      answer: (request, response) => change(keeping, request, response, mergePatch),
    },
  });
  return router;
}

async function read(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const which = whichOf(request);
  const standing = standingVersion(response);
  const kept = which === 'current' ? standing : await readVersion(keeping.db.query, caseId, principal.subject, which);
  if (kept === undefined) throw caseGone();
  const text = caseText(principal, kept);
  const { version } = kept;
  await disclose(keeping, doingOf(keeping, response), caseId, { what: 'caseRead', details: { version } });
  stamp(response, version, kept.changedAt);
  if (isFresh(request, version)) response.status(304).end();
  else response.type('application/json').send(text);
}

function whichOf(request: Request): Which {
  const { version, asAt } = parsed({ schema: VersionQuery, law: 'RFC 9110, s 15.5.1', in: 'query' }, queryOf(request));
  if (version !== undefined) return { version: Number(version) };
  return asAt === undefined ? 'current' : { at: new Date(asAt) };
}

async function change(
  keeping: Keeping,
  request: Request,
  response: Response,
  edit: (before: unknown, sent: unknown) => unknown,
): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const done = await changeDocument(keeping, keeping.db.query, doingOf(keeping, response), {
    caseId,
    from: versionWanted(request),
    standing: standingVersion(response),
    edit: editAsShown(principal, (shown) => edit(shown, request.body)),
    why: reasonGiven(request),
  });
  const { version, sha256, changedAt } = done;
  stamp(response, version, changedAt);
  response.json({ case: caseId, version, sha256, changedAt });
}
