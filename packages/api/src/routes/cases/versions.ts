import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { differences, MOST_DIFFERENCES } from '../../cases/compare.js';
import { caseGone } from '../../cases/gone.js';
import { disclose, doingOf, type Keeping } from '../../cases/keeping.js';
import { readVersion } from '../../cases/kept-case.js';
import { documentFor } from '../../cases/show.js';
import { queryOf, route } from '../../http.js';
import { callerInCase } from '../../identity/index.js';
import { keyIn, limitOf, page, PageQuery } from '../../kept/paging.js';
import { parsed } from '../../problems.js';

/** What a list of versions asks. */
export const VersionsQuery = z.strictObject(PageQuery);

const Version = z.string().regex(/^[1-9]\d{0,8}$/, { error: 'a version is a whole number from 1' });

/** Which two versions are compared. */
export const ComparisonQuery = z.strictObject({
  from: Version.meta({ description: 'The earlier version' }),
  to: Version.optional().meta({ description: 'The later version; the one that stands, where it is left out' }),
});

const LAW = 'RFC 9110, s 15.5.1';

/** The versions of a case, and what changed between two of them. */
export function versionRoutes(keeping: Keeping): Router {
  const router = Router();
  route(router, '/v1/cases/:case/versions', {
    get: { action: 'version:read', answer: (request, response) => list(keeping, request, response) },
  });
  route(router, '/v1/cases/:case/comparison', {
    get: { action: 'version:read', answer: (request, response) => compare(keeping, request, response) },
  });
  return router;
}

interface Row {
  readonly version: number;
  readonly sha256: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

async function list({ db }: Keeping, request: Request, response: Response): Promise<void> {
  const { caseId } = callerInCase(response);
  const asked = parsed({ schema: VersionsQuery, law: LAW, in: 'query' }, queryOf(request));
  const from = keyIn(asked.cursor, z.tuple([z.int().min(0)]))?.[0] ?? 0;
  const limit = limitOf(asked);
  const rows = await db.query<Row>(
    `SELECT version, document_sha256 AS sha256, changed_by AS "changedBy", changed_at AS "changedAt"
     FROM case_version WHERE case_id = $1 AND version > $2 ORDER BY version LIMIT $3`,
    [caseId, from, limit + 1],
  );
  response.json({ case: caseId, ...page(rows, limit, ({ version }) => [version]) });
}

async function compare(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const asked = parsed({ schema: ComparisonQuery, law: LAW, in: 'query' }, queryOf(request));
  const read = (version: string | undefined) =>
    readVersion(
      keeping.db.query,
      caseId,
      principal.subject,
      version === undefined ? 'current' : { version: Number(version) },
    );
  const [before, after] = [await read(asked.from), await read(asked.to)];
  if (before === undefined || after === undefined) throw caseGone();
  const found = differences(documentFor(principal, before), documentFor(principal, after));
  const details = { from: before.version, to: after.version };
  await disclose(keeping, doingOf(keeping, response), caseId, { what: 'caseRead', details });
  const items = found.slice(0, MOST_DIFFERENCES);
  response.json({ case: caseId, ...details, differences: found.length, items });
}
