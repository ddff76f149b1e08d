import { canonicalJson, type FileRead } from '@recoup/core';
import { type Doing, entryText } from '../journal/index.js';
import { Problem, refusal } from '../problems.js';
import type { StatementRead } from '../statements/read-statement.js';
import { type Db, type Query, StoreProblem } from '../store/index.js';
import { caseGone } from '../cases/gone.js';
import { FileDigest } from './digest.js';
import { type FileBody, type KeptFile, keptFile } from './files.js';
import { insertLines, keptLine, type KeptLine } from './lines.js';

/** Lines inserted by one statement. */
const BATCH = 2000;

/** What became of a file: it is kept now, was kept before, or could not be read and is not kept. */
export type Imported =
  | { readonly outcome: 'kept' | 'keptBefore'; readonly kept: KeptFile }
  | { readonly outcome: 'notKept'; readonly report: StatementRead['report'] };

/**
 * Keeps a file that was read, with its lines and its journal entry, in one transaction: all of it or nothing. A file whose
 * bytes are kept already changes nothing, whoever sends it, and as often as they like.
 *
 * @param told called with the lines inserted so far
 * @throws Problem (409) where another file took the name meanwhile, (410) where the case was erased
 */
export async function importFile(
  db: Db,
  doing: Doing,
  caseId: string,
  { report, read }: StatementRead,
  options: FileBody['options'],
  told: (lines: number) => void,
): Promise<Imported> {
  if (read.kind !== 'read') return { outcome: 'notKept', report };
  const before = await keptFile(db.query, caseId, report.sha256);
  if (before !== undefined) return { outcome: 'keptBefore', kept: before };
  const body = bodyOf(report, read, options);
  try {
    const kept = await db.transaction((query) => keep(query, doing, caseId, body, read.lines, told));
    return { outcome: 'kept', kept };
  } catch (error) {
    if (!(error instanceof StoreProblem && error.code === '23505')) throw error;
    const first = await keptFile(db.query, caseId, report.sha256);
    if (first !== undefined) return { outcome: 'keptBefore', kept: first };
    throw error.constraint === 'statement_file_name' ? nameTaken(report.file) : error;
  }
}

const bodyOf = (
  report: StatementRead['report'],
  { layout, statedBalances, periods }: FileRead,
  options: FileBody['options'],
): FileBody => ({
  report,
  options,
  layout,
  statedBalances: statedBalances.map((stated) => ({ ...stated, amount: String(stated.amount) })),
  periods,
});

async function keep(
  query: Query,
  doing: Doing,
  caseId: string,
  body: FileBody,
  lines: FileRead['lines'],
  told: (lines: number) => void,
): Promise<KeptFile> {
  const { sha256: file, file: name } = body.report;
  const text = canonicalJson(body);
  const made = new FileDigest(text);
  let count = 0;
  for (const batch of inBatches(lines)) {
    await insertLines(query, caseId, file, count, batch);
    made.take(batch);
    count += batch.length;
    told(count);
  }
  const digest = made.end();
  const importedBy = doing.principal.subject;
  const importedAt = doing.at.toISOString();
  await lockCase(query, caseId, importedAt);
  const [row] = await query<{ nth: number }>(
    `INSERT INTO statement_file (case_id, file, nth, name, lines, body, digest, imported_by, imported_at)
     SELECT $1::uuid, decode($2, 'hex'), coalesce(max(nth), 0) + 1, $3, $4, $5, $6, $7, $8::timestamptz
     FROM statement_file WHERE case_id = $1::uuid RETURNING nth`,
    [caseId, file, name, count, text, digest, importedBy, importedAt],
  );
  const said = { what: 'statementsImported', details: { file, lines: count }, after: digest } as const;
  await query('SELECT journal_append($1::uuid, $2)', [caseId, entryText(doing, said)]);
  return { file, nth: row?.nth ?? 0, lines: count, body, digest, importedBy, importedAt };
}

/** The end of an import waits for others in the case, for as long as a few rows take: the lines are there already. */
async function lockCase(query: Query, caseId: string, at: string): Promise<void> {
  const rows = await query(
    'UPDATE case_file SET changed_at = $2 WHERE case_id = $1 AND erased_at IS NULL RETURNING case_id',
    [caseId, at],
  );
  if (rows.length === 0) throw caseGone({ erasedAt: null });
}

function* inBatches(lines: FileRead['lines']): Generator<KeptLine[]> {
  let batch: KeptLine[] = [];
  for (const line of lines) {
    batch.push(keptLine(line));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function nameTaken(name: string): Problem {
  const says = 'another file took its name while this one was read';
  const remedy = 'send the request again: what is kept is not kept twice';
  const error = refusal('body', '', 'The name of a file', 'a name that is taken', says, 'RFC 7578, s 4.2', remedy);
  return new Problem('refused-by-state', `The file ${JSON.stringify(name)} is not kept: ${says}.`, [error]);
}
