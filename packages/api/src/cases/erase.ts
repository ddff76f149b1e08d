import { type Doing, entryText } from '../journal/index.js';
import { CASE_TABLES } from '../kept/case-tables.js';
import type { Db, Query } from '../store/index.js';
import { caseGone } from './gone.js';

/** What an erasure leaves. */
export interface Erased {
  readonly case: string;
  readonly version: number;
  readonly erasedAt: string;
}

const ERASED = CASE_TABLES.flatMap(({ table, erased }) => {
  const set = Object.entries(erased).map(([column, value]) => `${column} = ${value}`);
  return set.length === 0 ? [] : [{ table, sql: `UPDATE ${table} SET ${set.join(', ')} WHERE case_id = $1` }];
});

/** Tables that hold something of `case_file`, which the database erases with it. */
const FOLLOWING = ['case_key', 'case_member'];

/**
 * Erases everything that a case holds: documents, what was recorded beside them, what it was found by, and answers kept for
 * retries. Hashes, days and the journal stay, and still verify.
 *
 * @throws Problem (410) where that was done before
 */
export async function eraseCase(query: Query, doing: Doing, caseId: string, why: string): Promise<Erased> {
  const [file] = await query<{ readonly version: number; readonly erasedAt: string | null }>(
    'SELECT version, erased_at AS "erasedAt" FROM case_file WHERE case_id = $1 FOR UPDATE',
    [caseId],
  );
  if (file === undefined || file.erasedAt !== null) throw caseGone(file);
  const [before] = await query<{ readonly sha256: string }>(
    'SELECT document_sha256 AS sha256 FROM case_version WHERE case_id = $1 AND version = $2',
    [caseId, file.version],
  );
  for (const { sql } of ERASED) await query(sql, [caseId]);
  const erasedAt = doing.at.toISOString();
  await query('UPDATE case_file SET erased_at = $2, changed_at = $2 WHERE case_id = $1', [caseId, erasedAt]);
  const entry = { what: 'caseErased', details: { version: file.version }, why, before: before?.sha256 } as const;
  await query('SELECT journal_append($1::uuid, $2)', [caseId, entryText(doing, entry)]);
  return { case: caseId, version: file.version, erasedAt };
}

/**
 * Takes away the old versions of rows, in which PostgreSQL still has what was erased until then. A transaction that is older
 * than the erasure holds them back; the blocks of the disk are written over when they are used again.
 */
export async function removeOldRows(db: Db): Promise<void> {
  await db.query(`VACUUM (SKIP_LOCKED) ${[...ERASED.map(({ table }) => table), ...FOLLOWING].join(', ')}`);
}
