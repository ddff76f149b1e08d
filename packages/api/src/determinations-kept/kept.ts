import type { Footing, LocalDate } from '@recoup/core';
import { type Answer, answerRow, type Attempt, KEEPS_ANSWER } from '../kept/idempotency.js';
import type { Query } from '../store/index.js';

/** Who did something, and the system that acted for them. */
export interface Hand {
  readonly by: string;
  readonly actor?: string;
}

/** What is said of a determination before its results: the beginning of its text. */
export interface Head {
  readonly case: string;
  readonly id: string;
  /** The version of the document that it was made from. */
  readonly version: number;
  /** SHA-256 of the canonical JSON of the case file in that version. */
  readonly caseFileSha256: string;
  readonly asAt: LocalDate;
  readonly footings: readonly Footing[];
  readonly made: Hand & { readonly at: string };
}

/** An approval as it is kept: of which text, by whom, when. */
export interface Approval extends Hand {
  readonly at: string;
  /** SHA-256 of the determination that was approved. */
  readonly sha256: string;
}

/** A determination as it is kept, without its text. */
export interface KeptHead {
  /** In the order in which they were made, with gaps. */
  readonly nth: number;
  readonly head: Head;
  readonly sha256: string;
  readonly approval: Approval | null;
}

/** A determination to be kept, with what is said of it in the journal. */
export interface ToKeep extends Pick<KeptHead, 'head' | 'sha256'> {
  readonly headText: string;
  readonly body: string;
  readonly entry: string;
}

/** A determination as it is kept. */
export interface KeptDetermination extends KeptHead {
  /** The text of the head, with which the body begins. */
  readonly headText: string;
  /** The exact text; null once it is erased. */
  readonly body: string | null;
}

interface HeadRow {
  readonly nth: number;
  readonly head: string;
  readonly sha256: string;
  readonly approval: string | null;
}

const COLUMNS = 'd.nth, d.head, d.body_sha256 AS sha256, a.body AS approval';
const FROM = `determination d LEFT JOIN approval a ON a.case_id = d.case_id AND a.determination_id = d.determination_id`;

const read = ({ nth, head, sha256, approval }: HeadRow): KeptHead => ({
  nth,
  head: JSON.parse(head) as Head,
  sha256,
  approval: approval === null ? null : (JSON.parse(approval) as Approval),
});

/** A page of the determinations of a case, in the order in which they were made, and one more to tell whether it goes on. */
export async function headsFrom(query: Query, caseId: string, after: number, limit: number): Promise<KeptHead[]> {
  const rows = await query<HeadRow>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE d.case_id = $1 AND d.nth > $2 ORDER BY d.nth LIMIT $3`,
    [caseId, after, limit + 1],
  );
  return rows.map(read);
}

/** One determination of a case. */
export async function readDetermination(
  query: Query,
  caseId: string,
  id: string,
): Promise<KeptDetermination | undefined> {
  const [row] = await query<HeadRow & { readonly body: string | null }>(
    `SELECT ${COLUMNS}, d.body FROM ${FROM} WHERE d.case_id = $1 AND d.determination_id = $2`,
    [caseId, id],
  );
  return row && { ...read(row), headText: row.head, body: row.body };
}

/** The same without its text, which may be long. */
export async function readHead(query: Query, caseId: string, id: string): Promise<KeptHead | undefined> {
  const [row] = await query<HeadRow>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE d.case_id = $1 AND d.determination_id = $2`,
    [caseId, id],
  );
  return row && read(row);
}

/** Says that something new stands beside the document of a case, and keeps others who do the same waiting until it does. */
export async function touchCase(query: Query, caseId: string, at: Date): Promise<boolean> {
  const touched = await query(
    'UPDATE case_file SET changed_at = $2 WHERE case_id = $1 AND erased_at IS NULL RETURNING case_id',
    [caseId, at.toISOString()],
  );
  return touched.length === 1;
}

const KEEP = `
WITH touched AS (
  UPDATE case_file SET changed_at = $9
  WHERE case_id = $1 AND erased_at IS NULL AND EXISTS (SELECT FROM case_member WHERE case_id = $1 AND subject = $2)
  RETURNING case_id),
made AS (
  INSERT INTO determination (case_id, determination_id, nth, head, body, body_sha256)
  SELECT case_id, $10, journal_append(case_id, $14), $11, $12, $13 FROM touched
  RETURNING case_id)
${KEEPS_ANSWER} SELECT case_id, $2, $3, $4, $5, $6, $7, $8, $9 FROM made RETURNING case_id`;

/**
 * Keeps a determination, its journal entry and the answer to whoever asked, in one statement: all of them, or nothing
 * where the case was erased meanwhile or the caller is no longer a member. Its place among the others is that of its entry
 * in the journal, which no two have.
 */
export async function keepDetermination(
  query: Query,
  { head, headText, body, sha256, entry }: ToKeep,
  attempt: Attempt,
  at: Date,
  answer: Answer,
): Promise<boolean> {
  const rows = await query(KEEP, [...answerRow(attempt, at, answer), head.id, headText, body, sha256, entry]);
  return rows.length === 1;
}
