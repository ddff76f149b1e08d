import { type Doing, entryText } from '../journal/index.js';
import { BUNDLED, type CaseTable, columnsOf } from '../kept/case-tables.js';
import type { Query } from '../store/index.js';
import { linesOf, nextOf } from './lines.js';
import { rowIn } from './manifest.js';
import type { Spool } from './spool.js';
import type { Verified } from './verify.js';

/** Rows are written together up to this many bytes. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Writes the rows of a bundle that has been verified, under the id that the case had, with whoever takes it in as its one
 * member; the chain of its journal goes on.
 *
 * @throws StoreProblem (23505, `case_file_pkey`) where the case is there already
 */
export async function importCase(query: Query, doing: Doing, bundle: Spool, verified: Verified): Promise<void> {
  const { manifest, version, sha256 } = verified;
  const lines = linesOf(bundle.read())[Symbol.asyncIterator]();
  await lines.next();
  await lines.next();
  for (const { part, rows } of manifest.parts) {
    const table = BUNDLED.find((each) => each.table === part);
    if (table === undefined) throw new Error('a part that was verified is not known');
    const into = new Batch(query, table);
    for (let n = 0; n < rows; n += 1) {
      const line = await nextOf(lines);
      if (line === undefined) throw new Error('a bundle that was verified has become shorter');
      await into.add(rowIn(line, part));
    }
    await into.write();
  }
  const { principal } = doing;
  const when = doing.at.toISOString();
  await query('INSERT INTO case_member (case_id, subject, added_by, added_at) VALUES ($1, $2, $2, $3)', [
    manifest.case,
    principal.subject,
    when,
  ]);
  const details = { version, signer: manifest.signer, exportedAt: manifest.exportedAt };
  const entry = entryText(doing, { what: 'caseImported', details, after: sha256 });
  await query('SELECT journal_append($1::uuid, $2)', [manifest.case, entry]);
}

/** Rows of one table, on their way into it. */
class Batch {
  private rows: string[] = [];
  private bytes = 0;
  private readonly sql: string;

  constructor(
    private readonly query: Query,
    private readonly table: CaseTable,
  ) {
    const columns = columnsOf(table).join(', ');
    const name = table.table;
    this.sql = `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`;
  }

  async add(row: string): Promise<void> {
    if (this.table.bundle !== 'taken') return;
    this.rows.push(row);
    this.bytes += row.length;
    if (this.bytes >= MOST_BYTES || this.rows.length >= this.table.atOnce) await this.write();
  }

  async write(): Promise<void> {
    if (this.rows.length > 0) await this.query(this.sql, [`[${this.rows.join(',')}]`]);
    [this.rows, this.bytes] = [[], 0];
  }
}
