import { canonicalJson } from '@recoup/core';
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { BUNDLED, type CaseTable } from '../kept/case-tables.js';
import type { Db, Query } from '../store/index.js';
import { fingerprint } from './fingerprint.js';
import { lineOf, type Manifest, signatureLine } from './manifest.js';
import { Spool } from './spool.js';

/** A bundle, ready to be sent. */
export interface Bundle {
  /** The manifest and its signature. */
  readonly head: Buffer;
  /** The rows. */
  readonly rows: Spool;
  readonly manifest: Manifest;
}

/**
 * Takes out everything of a case as it stands at one moment, and signs it. The rows wait in a file without a name, so that
 * neither the store nor memory waits for whoever is sent them.
 */
export async function exportCase(db: Db, caseId: string, key: KeyObject, at: Date): Promise<Bundle> {
  const rows = await Spool.open();
  try {
    const found = await db.transaction((query) => takeOut(query, caseId, rows));
    const manifest: Manifest = {
      format: 'recoup-bundle/1',
      case: caseId,
      exportedAt: at.toISOString(),
      signer: fingerprint(createPublicKey(key)),
      ...found,
    };
    const first = Buffer.from(`${canonicalJson(manifest)}\n`, 'utf8');
    return { head: Buffer.concat([first, Buffer.from(signatureLine(sign(null, first, key)))]), rows, manifest };
  } catch (error) {
    await rows.close();
    throw error;
  }
}

async function takeOut(query: Query, caseId: string, rows: Spool) {
  await query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  await query("SELECT set_config('TimeZone', 'UTC', true)");
  const [end] = await query<{ entries: number; head: string; schema: number }>(
    `SELECT seq AS entries, hash AS head, (SELECT count(*) FROM schema_migration) AS schema
     FROM journal_head WHERE case_id = $1`,
    [caseId],
  );
  if (end === undefined) throw new Error('a case without a journal');
  const parts: Manifest['parts'] = [];
  for (const table of BUNDLED) parts.push(await partOf(query, caseId, table, rows));
  const { entries, head, schema } = end;
  return { schema, journal: { entries, head }, parts };
}

async function partOf(query: Query, caseId: string, table: CaseTable, rows: Spool): Promise<Manifest['parts'][number]> {
  const { table: part, order, local, atOnce } = table;
  const hash = createHash('sha256');
  let [count, bytes] = [0, 0];
  await query(
    `DECLARE part NO SCROLL CURSOR FOR SELECT (to_jsonb(t) - $2::text[])::text AS row FROM ${part} t
     WHERE case_id = $1::uuid ORDER BY ${['case_id', ...order].join(', ')}`,
    [caseId, local],
  );
  for (;;) {
    const some = await query<{ readonly row: string }>(`FETCH ${atOnce} FROM part`);
    const lines = Buffer.from(some.map(({ row }) => lineOf(part, row)).join(''), 'utf8');
    hash.update(lines);
    await rows.write(lines);
    count += some.length;
    bytes += lines.length;
    if (some.length < atOnce) break;
  }
  await query('CLOSE part');
  return { part, rows: count, bytes, sha256: hash.digest('hex') };
}
