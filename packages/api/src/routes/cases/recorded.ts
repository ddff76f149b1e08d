import { canonicalJson, ConsiderationRecord, type DecisionRole, EnforcementAccountInput } from '@recoup/core';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { disclose, doingOf, type Keeping } from '../../cases/keeping.js';
import { CONSIDERATION, PAYMENT, record, type Recorded } from '../../cases/recorded.js';
import { queryOf, route } from '../../http.js';
import { type Action, callerInCase, type Principal, type Role } from '../../identity/index.js';
import type { Deed } from '../../journal/index.js';
import { bodySha256, idempotencyKey, once, reply } from '../../kept/idempotency.js';
import { keyIn, limitOf, page, PageQuery } from '../../kept/paging.js';
import { parsed, Problem, refusal } from '../../problems.js';

/** One payment or other receipt under an order of the case, as the account of the order reads it. */
export const PaymentInput = EnforcementAccountInput.shape.receipts.unwrap().element;

/** What a list of what was recorded asks. */
export const RecordedQuery = z.strictObject(PageQuery);

interface Kind extends Recorded {
  readonly path: string;
  readonly schema: z.ZodType<{ readonly id: string }>;
  readonly law: string;
  readonly read: Action;
  readonly write: Action;
  readonly readSaid: Deed;
  /** Refuses what the caller cannot say in their own part. */
  readonly refuse?: (principal: Principal, entry: unknown) => void;
}

/** In whose part a decision may be recorded, by the role of whoever records it. */
const PART_OF: Readonly<Record<z.infer<typeof DecisionRole>, Role>> = {
  investigator: 'investigator',
  financialInvestigator: 'investigator',
  prosecutor: 'prosecutor',
  supervisor: 'supervisor',
  court: 'court',
};

/** @throws Problem (403) where a decision is recorded in a part that is not the caller's */
function refuseAnothersDecision(principal: Principal, entry: unknown): void {
  const { role } = ConsiderationRecord.parse(entry);
  if (principal.roles.includes(PART_OF[role])) return;
  const detail = `a decision in the part of the ${role} is recorded by the ${PART_OF[role]}`;
  const remedy = 'record your own decision, or let whoever took this one record it';
  const law = 'Modern Slavery Act 2015, s 8';
  const error = refusal('body', '/role', 'In whose part it was decided', role, detail, law, remedy);
  throw new Problem('forbidden', 'The decision is not in your part. Nothing was kept.', [error]);
}

const payments: Kind = {
  ...PAYMENT,
  path: '/v1/cases/:case/payments',
  schema: PaymentInput,
  law: 'POCA 2002, s 55',
  read: 'payment:read',
  write: 'payment:write',
  readSaid: 'paymentsRead',
};

const considerations: Kind = {
  ...CONSIDERATION,
  path: '/v1/cases/:case/considerations',
  schema: ConsiderationRecord,
  law: 'Modern Slavery Act 2015, s 8',
  read: 'consideration:read',
  write: 'consideration:write',
  readSaid: 'considerationsRead',
  refuse: refuseAnothersDecision,
};

/** What is recorded beside the document and never changed: payments, and what was considered. */
export function recordedRoutes(body: RequestHandler, keeping: Keeping): Router {
  const router = Router();
  for (const kind of [payments, considerations]) {
    route(router, kind.path, {
      get: { action: kind.read, answer: (request, response) => list(keeping, kind, request, response) },
      post: { action: kind.write, body, answer: (request, response) => add(keeping, kind, request, response) },
    });
  }
  return router;
}

async function list(keeping: Keeping, kind: Kind, request: Request, response: Response): Promise<void> {
  const { caseId } = callerInCase(response);
  const asked = parsed({ schema: RecordedQuery, law: kind.law, in: 'query' }, queryOf(request));
  const from = keyIn(asked.cursor, z.tuple([z.int().min(0)]))?.[0] ?? 0;
  const limit = limitOf(asked);
  const rows = await keeping.db.query<{ nth: number; body: string; recordedBy: string; recordedAt: string }>(
    `SELECT nth, body, recorded_by AS "recordedBy", recorded_at AS "recordedAt" FROM ${kind.table}
     WHERE case_id = $1 AND nth > $2 ORDER BY nth LIMIT $3`,
    [caseId, from, limit + 1],
  );
  const shown = page(rows, limit, ({ nth }) => [nth]);
  await disclose(keeping, doingOf(keeping, response), caseId, {
    what: kind.readSaid,
    details: { entries: shown.items.length },
  });
  const items = shown.items.map(({ body, recordedBy, recordedAt }) => ({
    ...(JSON.parse(body) as object),
    recordedBy,
    recordedAt,
  }));
  response.json({ case: caseId, items, next: shown.next });
}

async function add(keeping: Keeping, kind: Kind, request: Request, response: Response): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const key = idempotencyKey(request);
  parsed({ schema: kind.schema, law: kind.law }, request.body);
  kind.refuse?.(principal, request.body);
  const doing = doingOf(keeping, response);
  const requestSha256 = bodySha256(request.body, keeping.sha256);
  const attempt = { caseId, caller: principal.subject, route: kind.path, key, requestSha256 };
  const body = canonicalJson(request.body);
  const answer = await once(keeping.db, attempt, doing.at, (query) =>
    record(query, caseId, { kind, doing, entry: request.body as { readonly id: string }, body, sha256: requestSha256 }),
  );
  reply(response, answer);
}
