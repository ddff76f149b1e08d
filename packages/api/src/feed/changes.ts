import { z } from 'zod';
import { cursorAfter, keyIn, limitOf, PageQuery } from '../kept/paging.js';
import { Problem, refusal } from '../problems.js';
import { PLANNED_EACH_TIME, type Query } from '../store/index.js';

/** What a reading of the feed asks. */
export const FeedQuery = z.strictObject(PageQuery);

/** One thing that was written in a case. */
export interface Change {
  readonly case: string;
  /** Number of its entry in the journal of the case. */
  readonly seq: number;
  readonly what: string;
  /** The version of the document that it made, or was made under. */
  readonly version: number | null;
  readonly at: string;
}

interface Entry {
  readonly case: string;
  readonly seq: number;
  readonly entry: string;
  readonly change: string;
}

const Uuid = z.uuid();
const Key = z.tuple([Uuid, z.string().regex(/^\d{1,20}$/), Uuid, z.int().min(0)]);
const LAW = 'RFC 9110, s 15.5.11';

/**
 * What was written in the caller's own cases, the first first. Only entries that nothing can still come before: those of
 * transactions older than every one that is open. The cursor goes on from the last entry, also where there is no more yet.
 *
 * @throws Problem (410) for a cursor of another store, or of this one before it was restored
 */
export async function changesAfter(
  query: Query,
  subject: string,
  asked: z.output<typeof FeedQuery>,
): Promise<{ readonly items: readonly Change[]; readonly next: string; readonly more: boolean }> {
  const limit = limitOf(asked);
  const store = await storeId(query);
  const from = keyIn(asked.cursor, Key) ?? [store, '0', NO_CASE, 0];
  if (from[0] !== store || !(await isThere(query, from))) throw gone();
  const rows = await query<Entry>(
    `${PLANNED_EACH_TIME}SELECT j.case_id AS "case", j.seq, j.entry, j.change::text AS change
     FROM journal j JOIN case_member m ON m.case_id = j.case_id AND m.subject = $1
     WHERE (j.change, j.case_id, j.seq) > ($2::text::xid8, $3::uuid, $4::bigint)
       AND j.change < pg_snapshot_xmin(pg_current_snapshot()) AND j.written
     ORDER BY j.change, j.case_id, j.seq LIMIT $5`,
    [subject, ...from.slice(1), limit + 1],
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const key = last === undefined ? from : [store, last.change, last.case, last.seq];
  return { items: shown.map(changeOf), next: cursorAfter(key), more: rows.length > limit };
}

const NO_CASE = '00000000-0000-0000-0000-000000000000';

function changeOf({ case: id, seq, entry }: Entry): Change {
  const { what, when, details } = JSON.parse(entry) as {
    readonly what: string;
    readonly when: string;
    readonly details?: { readonly version?: number };
  };
  return { case: id, seq, what, version: details?.version ?? null, at: when };
}

async function storeId(query: Query): Promise<string> {
  const [row] = await query<{ readonly id: string }>('SELECT store_id() AS id');
  if (row === undefined) throw new Error('the store has no identity');
  return row.id;
}

/** Whether the entry that a cursor ends with is there, as it was written: a restored store has not got it, or has it anew. */
async function isThere(query: Query, [, change, caseId, seq]: z.output<typeof Key>): Promise<boolean> {
  if (seq === 0 && change === '0') return true;
  const sql = 'SELECT 1 FROM journal WHERE case_id = $1 AND seq = $2 AND change = $3::text::xid8';
  return (await query(sql, [caseId, seq, change])).length === 1;
}

function gone(): Problem {
  const detail = 'the cursor is of another store, or of this one before it was restored';
  const remedy = 'begin again without a cursor: the whole feed is given';
  const error = refusal('query', '/cursor', 'Where the feed goes on', 'a cursor', detail, LAW, remedy);
  return new Problem('gone', 'The cursor is of another store, or of this one before it was restored.', [error]);
}
