import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { disclose, doingOf, type Keeping } from '../../cases/keeping.js';
import { queryOf, route } from '../../http.js';
import { callerInCase } from '../../identity/index.js';
import { keyIn, limitOf, page, PageQuery } from '../../kept/paging.js';
import { parsed, Problem, refusal } from '../../problems.js';
import { accountReplies, lineReply } from '../../statements/report.js';
import type { UploadLimits } from '../../statements/upload.js';
import {
  accountsOf,
  allocateKept,
  fileReply,
  filesAfter,
  KeptAllocationInput,
  keptFile,
  linesAfter,
  proofOf,
  requireNotErased,
  statementLine,
} from '../../statements-kept/index.js';
import { importStatements } from './statements-import.js';

/** What a list of statement files, lines or accounts asks. */
export const StatementsQuery = z.strictObject(PageQuery);

const PATH = '/v1/cases/:case/statements';
const LAW = 'POCA 2002, s 10';

/** Bank files and their lines, kept in a case: taken in, listed, proved by account, allocated. */
export function statementRoutes(body: RequestHandler, keeping: Keeping, limits: UploadLimits): Router {
  const router = Router();
  route(router, PATH, {
    get: { action: 'statement:read', answer: (request, response) => files(keeping, request, response) },
    post: {
      action: 'statement:write',
      answer: (request, response) => importStatements(keeping, limits, PATH, request, response),
    },
  });
  route(router, `${PATH}/accounts`, {
    get: { action: 'statement:read', answer: (request, response) => accounts(keeping, request, response) },
  });
  route(router, `${PATH}/allocations`, {
    post: { action: 'statement:read', body, answer: (request, response) => allocate(keeping, request, response) },
  });
  route(router, `${PATH}/:file/lines`, {
    get: { action: 'statement:read', answer: (request, response) => lines(keeping, request, response) },
  });
  return router;
}

/** The case of the request, the most entries of its page, and the number of the last entry of the page before. */
async function asked(keeping: Keeping, request: Request, response: Response) {
  const { caseId } = callerInCase(response);
  const query = parsed({ schema: StatementsQuery, law: LAW, in: 'query' }, queryOf(request));
  const from = keyIn(query.cursor, z.tuple([z.int().min(0).max(2_147_483_647)]))?.[0] ?? 0;
  await requireNotErased(keeping.db.query, caseId);
  return { caseId, limit: limitOf(query), from };
}

const tell = (keeping: Keeping, response: Response, caseId: string, details: Record<string, string | number>) =>
  disclose(keeping, doingOf(keeping, response), caseId, { what: 'statementsRead', details });

async function files(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { caseId, limit, from } = await asked(keeping, request, response);
  const rows = await filesAfter(keeping.db.query, caseId, from, limit + 1);
  const { items, next } = page(rows, limit, ({ nth }) => [nth]);
  await tell(keeping, response, caseId, { files: items.length });
  response.json({ case: caseId, items: items.map(fileReply), next });
}

async function lines(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { caseId, limit, from } = await asked(keeping, request, response);
  const file = String(request.params['file']);
  const kept = /^[0-9a-f]{64}$/.test(file) ? await keptFile(keeping.db.query, caseId, file) : undefined;
  if (kept === undefined) throw noSuchFile();
  const rows = await linesAfter(keeping.db.query, caseId, file, from, limit + 1);
  const { items, next } = page(rows, limit, ({ nth }) => [nth]);
  await tell(keeping, response, caseId, { file, lines: items.length });
  const name = kept.body.report.file;
  response.json({ case: caseId, file, items: items.map((line) => lineReply(statementLine(line, name))), next });
}

async function accounts(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { caseId, limit, from } = await asked(keeping, request, response);
  const all = await accountsOf(keeping.db.query, caseId);
  const numbered = all.slice(from, from + limit + 1).map((account, index) => ({ account, nth: from + index + 1 }));
  const shown = page(numbered, limit, ({ nth }) => [nth]);
  const proofs = [];
  for (const { account } of shown.items) proofs.push(await proofOf(keeping.db.query, caseId, account));
  const items = accountReplies({ accounts: proofs.filter((proof) => proof !== undefined), repeated: [] });
  await tell(keeping, response, caseId, { accounts: items.length });
  response.json({ case: caseId, items, next: shown.next });
}

async function allocate(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { caseId } = callerInCase(response);
  const input = parsed({ schema: KeptAllocationInput, law: 'POCA 2002, s 10(2), (4)' }, request.body);
  await requireNotErased(keeping.db.query, caseId);
  const { outcome, ...details } = await allocateKept(keeping.db.query, caseId, input);
  await disclose(keeping, doingOf(keeping, response), caseId, { what: 'statementsAllocated', details });
  response.json(outcome);
}

function noSuchFile(): Problem {
  const says = 'no file with this SHA-256 is kept in the case';
  const remedy = 'GET the statements of the case: they list its files';
  const error = refusal('path', '/file', 'The file', 'another file', says, 'RFC 9110, s 15.5.5', remedy);
  return new Problem('not-found', 'No file with this SHA-256 is kept in the case.', [error]);
}
