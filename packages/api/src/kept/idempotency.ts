import { canonicalJson, type Sha256 } from '@recoup/core';
import type { Request, Response } from 'express';
import { caseGone } from '../cases/gone.js';
import { Problem, refusal } from '../problems.js';
import { type Db, type Query, StoreProblem } from '../store/index.js';

/** A reply as it is kept, to be given again byte for byte. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What makes two requests the same one: the case, the caller, the route, the key; and what was sent. */
export interface Attempt {
  readonly caseId: string;
  readonly caller: string;
  readonly route: string;
  readonly key: string;
  readonly requestSha256: string;
}

/**
 * The key under which a write may be tried again.
 *
 * @throws Problem (400) where there is none, or it is no key
 */
export function idempotencyKey(request: Request): string {
  const given = request.get('idempotency-key');
  if (given !== undefined && /^[\x21-\x7e]{1,255}$/.test(given)) return given;
  const detail =
    given === undefined
      ? 'there is no Idempotency-Key'
      : 'the Idempotency-Key is not 1 to 255 visible ASCII characters';
  const received = given === undefined ? 'nothing' : 'another value';
  const remedy = 'send a new key, such as a UUID, with each new request, and the same one with each retry of it';
  const fact = 'The key under which the request may be sent again';
  const error = refusal(
    'header',
    '/idempotency-key',
    fact,
    received,
    detail,
    'draft-ietf-httpapi-idempotency-key-header',
    remedy,
  );
  throw new Problem('invalid-input', 'A request that writes needs an Idempotency-Key. Nothing was kept.', [error]);
}

/** What was sent, as one hash: the body in its canonical form, so that white space makes no difference. */
export const bodySha256 = (body: unknown, sha256: Sha256): string => sha256(canonicalJson(body ?? null));

/**
 * Does a piece of work once, however often it is asked for: the answer is kept in the transaction of its effect.
 *
 * @throws Problem (409) where the key was used for another request
 */
export function once(
  db: Db,
  attempt: Attempt,
  at: Date,
  work: (query: Query) => Promise<Answer>,
): Promise<Answer & { readonly replayed: boolean }> {
  return onceKept(db.query, attempt, () =>
    db.transaction(async (query) => {
      const answer = await work(query);
      await query(`${KEEPS_ANSWER} VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, answerRow(attempt, at, answer));
      return answer;
    }),
  );
}

/**
 * The same, for work that keeps its answer itself: in the one statement that keeps its effect, with `KEEPS_ANSWER`.
 *
 * @returns what `work` gave, or the answer that was kept before
 * @throws Problem (409) where the key was used for another request
 */
export async function onceKept<A extends Answer>(
  query: Query,
  attempt: Attempt,
  work: () => Promise<A>,
): Promise<(A & { readonly replayed: false }) | (Answer & { readonly replayed: true })> {
  const before = await kept(query, attempt);
  if (before !== undefined) return before;
  try {
    return { ...(await work()), replayed: false };
  } catch (error) {
    // Whoever was first with the same key did it meanwhile; what is there then stands against doing it again.
    const first = await kept(query, attempt);
    if (first !== undefined) return first;
    throw error instanceof StoreProblem && error.constraint === 'case_file_pkey' ? thereAlready() : error;
  }
}

/** Whether an answer is kept under a key: to be asked before a body is read that may be long. */
export async function isAnswered(
  query: Query,
  { caseId, caller, route, key }: Omit<Attempt, 'requestSha256'>,
): Promise<boolean> {
  const sql = 'SELECT 1 AS is_kept FROM idempotency WHERE case_id = $1 AND caller = $2 AND route = $3 AND key = $4';
  return (await query(sql, [caseId, caller, route, key])).length === 1;
}

/** A case of this id was kept by something else: it was taken in from a bundle, say. */
export function thereAlready(): Problem {
  const detail = 'a case of this id is kept here already';
  const remedy = 'nothing need be done if it is the same case; it is not replaced by another copy of itself';
  const error = refusal('body', '', 'The case', 'an id that is taken', detail, 'RFC 9110, s 15.5.10', remedy);
  return new Problem('refused-by-state', 'A case of this id is kept here already. Nothing was kept.', [error]);
}

interface Kept extends Omit<Answer, 'body'> {
  /** Null once the case is erased. */
  readonly body: string | null;
  readonly requestSha256: string;
  readonly erasedAt: string | null;
}

async function kept(query: Query, { caseId, caller, route, key, requestSha256 }: Attempt) {
  const [row] = await query<Kept>(
    `SELECT i.status, i.headers, i.body, i.request_sha256 AS "requestSha256", f.erased_at AS "erasedAt"
     FROM idempotency i JOIN case_file f ON f.case_id = i.case_id
     WHERE i.case_id = $1 AND i.caller = $2 AND i.route = $3 AND i.key = $4`,
    [caseId, caller, route, key],
  );
  if (row === undefined) return undefined;
  if (row.requestSha256 === requestSha256) {
    if (row.body === null) throw caseGone(row);
    return { status: row.status, headers: row.headers, body: row.body, replayed: true as const };
  }
  const detail = 'the key was used for another request';
  const remedy = 'send a new key with a new request; the first answer is still there for the first request';
  const fact = 'The key under which the request may be sent again';
  const law = 'draft-ietf-httpapi-idempotency-key-header';
  const error = refusal('header', '/idempotency-key', fact, 'a key that was used', detail, law, remedy);
  throw new Problem('idempotency-conflict', 'The Idempotency-Key was used for another request. Nothing was kept.', [
    error,
  ]);
}

/** Begins the statement that keeps an answer; what goes on gives the values of `answerRow`, in order. */
export const KEEPS_ANSWER =
  'INSERT INTO idempotency (case_id, caller, route, key, request_sha256, status, headers, body, at)';

/** The values of an answer that is kept. */
export function answerRow(
  { caseId, caller, route, key, requestSha256 }: Attempt,
  at: Date,
  { status, headers, body }: Answer,
): unknown[] {
  return [caseId, caller, route, key, requestSha256, status, JSON.stringify(headers), body, at.toISOString()];
}

/** Sends an answer that was kept, or has just been. */
export function reply(
  response: Response,
  { status, headers, body, replayed }: Answer & { readonly replayed: boolean },
): void {
  response.status(status).set(headers);
  if (replayed) response.set('Idempotency-Replayed', 'true');
  if (!response.hasHeader('Content-Type')) response.type('application/json');
  response.send(body);
}
