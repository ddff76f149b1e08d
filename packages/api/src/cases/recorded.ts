import type { Answer } from '../kept/idempotency.js';
import { type Doing, entryText, type Said } from '../journal/index.js';
import type { Query } from '../store/index.js';
import { besideOf, type KeptBeside } from './beside.js';
import { indexedOf } from './change.js';
import { CaseDocument, type CaseDocumentJson } from './document.js';
import { caseGone } from './gone.js';
import { type KeptVersion, readVersion } from './kept-case.js';
import { refuseUnlawful } from './lawful.js';

/** A list beside the document, to which entries are added and never changed. */
export interface Recorded {
  readonly table: 'payment' | 'consideration';
  readonly id: 'payment_id' | 'consideration_id';
  readonly said: Said['what'];
  /** What is kept beside the document with one entry more. */
  readonly with: (beside: KeptBeside, entry: unknown) => KeptBeside;
}

/**
 * Records an entry beside the document: held to the law with everything that is there already, in one transaction, with
 * its journal entry. Others who record in the same case wait.
 *
 * @throws Problem (409) where the law refuses it
 */
export async function record(
  query: Query,
  doing: Doing,
  caseId: string,
  { table, id, said, with: added }: Recorded,
  entry: { readonly id: string },
  body: string,
  sha256: string,
): Promise<Answer> {
  const { principal, at } = doing;
  await query('SELECT 1 FROM case_file WHERE case_id = $1 FOR UPDATE', [caseId]);
  const kept = await readVersion(query, caseId, principal.subject);
  if (kept?.document === undefined || kept.document === null) throw caseGone(kept);
  const json = JSON.parse(kept.document) as CaseDocumentJson;
  const document = CaseDocument.parse(json);
  const beside = added(await besideOf(query, caseId, kept.beside), entry);
  refuseUnlawful(document, json, beside);
  const nth = kept.beside + 1;
  await query(
    `INSERT INTO ${table} (case_id, ${id}, nth, body, body_sha256, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [caseId, entry.id, nth, body, sha256, principal.subject, at.toISOString()],
  );
  await countIt(query, kept, indexedOf(document, beside.considered, at), at);
  const details = { id: entry.id, version: kept.version };
  await query('SELECT journal_append($1::uuid, $2)', [
    caseId,
    entryText(doing, { what: said, details, after: sha256 }),
  ]);
  return {
    status: 201,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ case: caseId, id: entry.id, sha256, recordedAt: at.toISOString() }),
  };
}

const countIt = (
  query: Query,
  { caseId, beside }: KeptVersion,
  { stage, nextDue, unanswered }: ReturnType<typeof indexedOf>,
  at: Date,
) =>
  query(
    `UPDATE case_file SET beside = $2, stage = $3, next_due = $4, unanswered = $5, changed_at = $6 WHERE case_id = $1`,
    [caseId, beside + 1, stage, nextDue, unanswered, at.toISOString()],
  );
