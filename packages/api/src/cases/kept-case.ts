import type { Query } from '../store/index.js';

/** A version of a case as it is kept. */
export interface KeptVersion {
  readonly caseId: string;
  readonly version: number;
  /** The version that now stands. */
  readonly currentVersion: number;
  /** Counts the payments and considerations recorded so far. */
  readonly beside: number;
  /** The exact text of the document; null once it is erased. */
  readonly document: string | null;
  readonly sha256: string;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly createdAt: string;
  readonly erasedAt: string | null;
}

const COLUMNS = `f.case_id AS "caseId", v.version, f.version AS "currentVersion", f.beside, v.document,
  v.document_sha256 AS "sha256", v.changed_by AS "changedBy", v.changed_at AS "changedAt",
  f.created_at AS "createdAt", f.erased_at AS "erasedAt"`;
const REACH = `case_file f JOIN case_member m ON m.case_id = f.case_id AND m.subject = $2`;

/** Which version is asked for: the one that stands, one by number, or the one that stood at a moment. */
export type Which = 'current' | { readonly version: number } | { readonly at: Date };

/** A version of a case, if the subject is one of its members. One indexed statement. */
export async function readVersion(
  query: Query,
  caseId: string,
  subject: string,
  which: Which = 'current',
): Promise<KeptVersion | undefined> {
  const [row] = await query<KeptVersion>(statementFor(which), [caseId, subject, ...argumentOf(which)]);
  return row;
}

function statementFor(which: Which): string {
  const from = `SELECT ${COLUMNS} FROM ${REACH} JOIN case_version v ON v.case_id = f.case_id`;
  if (which === 'current') return `${from} AND v.version = f.version WHERE f.case_id = $1`;
  if ('version' in which) return `${from} AND v.version = $3 WHERE f.case_id = $1`;
  return `${from} AND v.changed_at <= $3 WHERE f.case_id = $1 ORDER BY v.version DESC LIMIT 1`;
}

const argumentOf = (which: Which): unknown[] => {
  if (which === 'current') return [];
  return 'version' in which ? [which.version] : [which.at.toISOString()];
};

/** What is kept of a case for lists and searches. */
export interface Indexed {
  readonly reference: string;
  readonly stage: string | null;
  readonly nextDue: string | null;
  readonly unanswered: number | null;
  readonly keys: readonly string[];
}

/** A document to be kept, with what is said of it in the journal. */
export interface ToKeep {
  readonly caseId: string;
  readonly document: string;
  readonly sha256: string;
  readonly indexed: Indexed;
  readonly by: string;
  readonly at: string;
  readonly entry: string;
}

/** Keeps the first version of a case, with its first member and the beginning of its journal. */
export async function createCase(
  query: Query,
  { caseId, document, sha256, indexed, by, at, entry }: ToKeep,
): Promise<void> {
  const { reference, stage, nextDue, unanswered, keys } = indexed;
  await query(
    `INSERT INTO case_file (case_id, version, reference, stage, next_due, unanswered, keys, created_at, changed_at)
     VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $7)`,
    [caseId, reference, stage, nextDue, unanswered, keys, at],
  );
  await query(
    `INSERT INTO case_version (case_id, version, document, document_sha256, changed_by, changed_at)
     VALUES ($1, 1, $2, $3, $4, $5)`,
    [caseId, document, sha256, by, at],
  );
  await query('INSERT INTO case_member (case_id, subject, added_by, added_at) VALUES ($1, $2, $2, $3)', [
    caseId,
    by,
    at,
  ]);
  await query('SELECT journal_append($1::uuid, $2)', [caseId, entry]);
}

const CHANGE = `
WITH written AS (
  UPDATE case_file SET version = version + 1, reference = $3, stage = $4, next_due = $5, unanswered = $6, keys = $7,
    changed_at = $8
  WHERE case_id = $1 AND version = $2 AND beside = $13 AND erased_at IS NULL
    AND EXISTS (SELECT FROM case_member WHERE case_id = $1 AND subject = $11)
  RETURNING version),
kept AS (
  INSERT INTO case_version (case_id, version, document, document_sha256, changed_by, changed_at)
  SELECT $1, version, $9, $10, $11, $8 FROM written
  RETURNING version)
SELECT version, journal_append($1, $12) FROM kept`;

/**
 * Keeps the next version, if the one it was made from still stands, nothing was recorded beside it since, and who changes it
 * is a member still: the version, the journal and what is searched change in one statement, or nothing does.
 *
 * @returns the new version, or `undefined` where another was first
 */
export async function changeCase(
  query: Query,
  from: Pick<KeptVersion, 'version' | 'beside'>,
  { caseId, document, sha256, indexed, by, at, entry }: ToKeep,
): Promise<number | undefined> {
  const { reference, stage, nextDue, unanswered, keys } = indexed;
  const [row] = await query<{ readonly version: number }>(CHANGE, [
    caseId,
    from.version,
    reference,
    stage,
    nextDue,
    unanswered,
    keys,
    at,
    document,
    sha256,
    by,
    entry,
    from.beside,
  ]);
  return row?.version;
}
