import type { DeterminationJson } from '@recoup/core';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { caseGone } from '../../cases/gone.js';
import { disclose, doingOf, type Keeping, standingVersion } from '../../cases/keeping.js';
import { type KeptVersion, readVersion } from '../../cases/kept-case.js';
import { approve } from '../../determinations-kept/approve.js';
import { noSuchDetermination } from '../../determinations-kept/gone.js';
import {
  headsFrom,
  keepDetermination,
  type KeptDetermination,
  readDetermination,
} from '../../determinations-kept/kept.js';
import { DeterminationOptions, type Made, makeDetermination } from '../../determinations-kept/make.js';
import { determinationText, receiptText, stateOf } from '../../determinations-kept/show.js';
import { Facts } from '../../determinations-kept/standing.js';
import { queryOf, route } from '../../http.js';
import { callerInCase, callerOf, type Principal } from '../../identity/index.js';
import { bodySha256, idempotencyKey, once, onceKept, reply } from '../../kept/idempotency.js';
import { keyIn, limitOf, page, PageQuery } from '../../kept/paging.js';
import { parsed } from '../../problems.js';

/** What a list of determinations asks. */
export const DeterminationsQuery = z.strictObject(PageQuery);

const PATH = '/v1/cases/:case/determinations';
const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

/** Determinations of a case: made and kept with their receipts, read, and approved by another person. */
export function determinationsRoutes(body: RequestHandler, keeping: Keeping): Router {
  const router = Router();
  route(router, PATH, {
    get: {
      action: 'determination:read',
      standing: true,
      answer: (request, response) => list(keeping, request, response),
    },
    post: {
      action: 'determination:make',
      standing: true,
      body,
      answer: (request, response) => make(keeping, request, response),
    },
  });
  route(router, `${PATH}/:id`, {
    get: {
      action: 'determination:read',
      standing: true,
      answer: (request, response) => read(keeping, request, response),
    },
  });
  route(router, `${PATH}/:id/receipt`, {
    get: {
      action: 'determination:read',
      standing: true,
      answer: (request, response) => receipt(keeping, request, response),
    },
  });
  route(router, `${PATH}/:id/approval`, {
    post: { action: 'determination:approve', answer: (request, response) => approval(keeping, request, response) },
  });
  return router;
}

async function list(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { caseId } = callerInCase(response);
  const asked = parsed({ schema: DeterminationsQuery, law: 'RFC 9110, s 15.5.1', in: 'query' }, queryOf(request));
  const from = keyIn(asked.cursor, z.tuple([z.int().min(0)]))?.[0] ?? 0;
  const limit = limitOf(asked);
  const current = standingVersion(response);
  const shown = page(await headsFrom(keeping.db.query, caseId, from, limit), limit, ({ nth }) => [nth]);
  const facts = new Facts(current, keeping.sha256);
  const items = shown.items.map((each) => ({
    ...each.head,
    ...stateOf(each),
    currentVersion: current.version,
    stale: facts.haveChangedSince(each.head),
  }));
  const details = { entries: items.length };
  await disclose(keeping, doingOf(keeping, response), caseId, { what: 'determinationRead', details });
  response.json({ case: caseId, items, next: shown.next });
}

async function make(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const key = idempotencyKey(request);
  parsed({ schema: DeterminationOptions, law: 'POCA 2002, s 6' }, request.body);
  const options = request.body as Omit<DeterminationJson, 'caseFile'>;
  const doing = doingOf(keeping, response);
  const requestSha256 = bodySha256(request.body, keeping.sha256);
  const attempt = { caseId, caller: principal.subject, route: PATH, key, requestSha256 };
  const { query } = keeping.db;
  const answer = await onceKept(query, attempt, async () => {
    const { made, toKeep } = await makeDetermination(keeping, doing, standingVersion(response), options);
    const Location = `/v1/cases/${caseId}/determinations/${made.id}`;
    // Of the answer only what may change is kept here: the rest of it is kept already.
    const answer = { status: 201, headers: { ...JSON_TYPE, Location }, body: JSON.stringify(made) };
    if (!(await keepDetermination(query, toKeep, attempt, doing.at, answer))) {
      throw caseGone(await readVersion(query, caseId, principal.subject));
    }
    return { ...answer, text: textAsMade(principal, toKeep, made) };
  });
  const { status, headers, replayed } = answer;
  const text = replayed ? await madeBefore(keeping, response, JSON.parse(answer.body) as Made) : answer.text;
  reply(response, { status, headers, replayed, body: text });
}

async function madeBefore(keeping: Keeping, response: Response, made: Made): Promise<string> {
  const { kept } = await found(keeping, response, made.id);
  const text = textAsMade(callerOf(response), kept, made);
  await discloseOne(keeping, response, kept);
  return text;
}

const textAsMade = (principal: Principal, kept: Omit<KeptDetermination, 'nth' | 'approval'>, made: Made): string =>
  determinationText(
    principal,
    { ...kept, approval: null },
    { version: made.currentVersion, erasedAt: null },
    made.standing,
  );

async function read(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { principal } = callerInCase(response);
  const { kept, current } = await found(keeping, response, request.params['id']);
  const standing = await new Facts(current, keeping.sha256).standing(keeping.db.query, principal.subject, kept.head);
  const text = determinationText(principal, kept, current, standing);
  await discloseOne(keeping, response, kept);
  response.type('application/json').send(text);
}

async function receipt(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { principal } = callerInCase(response);
  const { kept, current } = await found(keeping, response, request.params['id']);
  const text = receiptText(principal, kept, current);
  await discloseOne(keeping, response, kept);
  response.attachment(`receipt-${kept.head.id}.json`).type('application/json').send(text);
}

async function approval(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const key = idempotencyKey(request);
  const id = idIn(request.params['id']);
  const doing = doingOf(keeping, response);
  const requestSha256 = bodySha256({ id }, keeping.sha256);
  const attempt = { caseId, caller: principal.subject, route: `${PATH}/:id/approval`, key, requestSha256 };
  const answer = await once(keeping.db, attempt, doing.at, async (query) => {
    const approved = await approve(keeping, query, doing, caseId, id);
    const body = JSON.stringify({ case: caseId, id, status: 'approved', approval: approved });
    return { status: 201, headers: JSON_TYPE, body };
  });
  reply(response, answer);
}

const discloseOne = (keeping: Keeping, response: Response, { head: { case: caseId, id } }: KeptDetermination) =>
  disclose(keeping, doingOf(keeping, response), caseId, { what: 'determinationRead', details: { id } });

/** A determination, and the version of the case that stands. @throws Problem 404, or 410 where the case was erased */
async function found(
  keeping: Keeping,
  response: Response,
  id: unknown,
): Promise<{ readonly kept: KeptDetermination; readonly current: KeptVersion }> {
  const { caseId } = callerInCase(response);
  const current = standingVersion(response);
  const kept = await readDetermination(keeping.db.query, caseId, idIn(id));
  if (kept === undefined) throw noSuchDetermination();
  return { kept, current };
}

/** An id as it is kept. @throws Problem (404) for what cannot be one */
function idIn(id: unknown): string {
  const read = z.guid().safeParse(id);
  if (!read.success) throw noSuchDetermination();
  return read.data.toLowerCase();
}
