import type { FileRead } from '@recoup/core';
import { caseGone } from '../cases/gone.js';
import type { ReadOptions } from '../statements/read-options.js';
import type { StatementReport } from '../statements/report.js';
import type { Query } from '../store/index.js';

/** What is kept of a file beside its lines. */
export interface FileBody {
  readonly report: StatementReport;
  /** What the caller said of the file, by which it was read. */
  readonly options: Omit<ReadOptions, 'fileId'>;
  /** What proofs over several files need, and a report does not say. Amounts are whole minor units. */
  readonly layout: FileRead['layout'];
  readonly statedBalances: readonly (Omit<FileRead['statedBalances'][number], 'amount'> & {
    readonly amount: string;
  })[];
  readonly periods: FileRead['periods'];
}

/** A file that is kept. */
export interface KeptFile {
  /** SHA-256 of its bytes. */
  readonly file: string;
  readonly nth: number;
  readonly lines: number;
  readonly body: FileBody;
  readonly digest: string;
  readonly importedBy: string;
  readonly importedAt: string;
}

/** A file that is kept, as it is answered. */
export const fileReply = ({ file, lines, digest, importedBy, importedAt, body: { report, options } }: KeptFile) => ({
  file,
  name: report.file,
  lines,
  digest,
  importedBy,
  importedAt,
  options,
  report,
});

type Row = Omit<KeptFile, 'body'> & { readonly body: string };

const SELECT = `SELECT encode(file, 'hex') AS file, nth, lines, body, digest, imported_by AS "importedBy",
  imported_at AS "importedAt" FROM statement_file`;

const keptFileIn = (row: Row): KeptFile => ({ ...row, body: JSON.parse(row.body) as FileBody });

/** One file of a case, where it is kept. @param file SHA-256 of its bytes */
export async function keptFile(query: Query, caseId: string, file: string): Promise<KeptFile | undefined> {
  const [row] = await query<Row>(`${SELECT} WHERE case_id = $1 AND file = decode($2, 'hex') AND body IS NOT NULL`, [
    caseId,
    file,
  ]);
  return row && keptFileIn(row);
}

/** Files of a case after one, in the order in which they were taken in. */
export async function filesAfter(query: Query, caseId: string, nth: number, limit: number): Promise<KeptFile[]> {
  const rows = await query<Row>(
    `${SELECT} WHERE case_id = $1 AND nth > $2 AND body IS NOT NULL ORDER BY nth LIMIT $3`,
    [caseId, nth, limit],
  );
  return rows.map(keptFileIn);
}

const PAGE = 50;

/** Every file of a case, in the order in which they were taken in. */
export async function* allFiles(query: Query, caseId: string): AsyncGenerator<KeptFile> {
  for (let after = 0; ; ) {
    const page = await filesAfter(query, caseId, after, PAGE);
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.nth ?? after;
  }
}

/** @throws Problem (410) where what was kept of the case was erased */
export async function requireNotErased(query: Query, caseId: string): Promise<void> {
  const [row] = await query<{ erasedAt: string | null }>(
    'SELECT erased_at AS "erasedAt" FROM case_file WHERE case_id = $1',
    [caseId],
  );
  if (row === undefined || row.erasedAt !== null) throw caseGone(row);
}

/** A name that no file of the case has: the one given, or that with a number. */
export async function freeName(query: Query, caseId: string, name: string): Promise<string> {
  const rows = await query<{ name: string }>(
    'SELECT name FROM statement_file WHERE case_id = $1 AND (name = $2 OR starts_with(name, $3))',
    [caseId, name, `${name} (`],
  );
  const taken = new Set(rows.map((row) => row.name));
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${String(count)})`;
  return free;
}
