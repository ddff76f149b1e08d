import { ConsiderationRecord } from '@recoup/core';
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

export const PAYMENT: Recorded = {
  table: 'payment',
  id: 'payment_id',
  said: 'paymentRecorded',
  with: (beside, entry) => ({ ...beside, payments: [...beside.payments, entry] }),
};

export const CONSIDERATION: Recorded = {
  table: 'consideration',
  id: 'consideration_id',
  said: 'considerationRecorded',
  with: (beside, entry) => ({
    ...beside,
    considerations: [...beside.considerations, entry],
    considered: [...beside.considered, ConsiderationRecord.parse(entry)],
  }),
};

/** An entry, its one text, and who records it. */
export interface Entry {
  readonly kind: Recorded;
  readonly doing: Doing;
  readonly entry: { readonly id: string };
  readonly body: string;
  readonly sha256: string;
}

/**
 * Records entries beside the document: held to the law with everything that is there already, in one transaction, each with
 * its journal entry. Others who record in the same case wait.
 *
 * @throws Problem (409) where the law refuses it
 */
export async function recordAll(
  query: Query,
  reader: string,
  caseId: string,
  entries: readonly Entry[],
): Promise<void> {
  await query('SELECT 1 FROM case_file WHERE case_id = $1 FOR UPDATE', [caseId]);
  const kept = await readVersion(query, caseId, reader);
  if (kept?.document === undefined || kept.document === null) throw caseGone(kept);
  const json = JSON.parse(kept.document) as CaseDocumentJson;
  const document = CaseDocument.parse(json);
  const was = await besideOf(query, caseId, kept.beside);
  const beside = entries.reduce((all, { kind, entry }) => kind.with(all, entry), was);
  refuseUnlawful(json, beside);
  for (const [index, { kind, doing, entry, body, sha256 }] of entries.entries()) {
    await query(
      `INSERT INTO ${kind.table} (case_id, ${kind.id}, nth, body, body_sha256, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [caseId, entry.id, kept.beside + index + 1, body, sha256, doing.principal.subject, doing.at.toISOString()],
    );
    const details = { id: entry.id, version: kept.version };
    await query('SELECT journal_append($1::uuid, $2)', [
      caseId,
      entryText(doing, { what: kind.said, details, after: sha256 }),
    ]);
  }
  const at = entries.at(-1)?.doing.at;
  if (at !== undefined) await countThem(query, kept, entries.length, indexedOf(document, beside.considered, at), at);
}

/** Records one entry, and what is answered. @throws Problem (409) where the law refuses it */
export async function record(query: Query, caseId: string, entry: Entry): Promise<Answer> {
  const { doing, sha256 } = entry;
  await recordAll(query, doing.principal.subject, caseId, [entry]);
  return {
    status: 201,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ case: caseId, id: entry.entry.id, sha256, recordedAt: doing.at.toISOString() }),
  };
}

const countThem = (
  query: Query,
  { caseId, beside }: KeptVersion,
  more: number,
  { stage, nextDue, unanswered }: ReturnType<typeof indexedOf>,
  at: Date,
) =>
  query(
    `UPDATE case_file SET beside = $2, stage = $3, next_due = $4, unanswered = $5, changed_at = $6 WHERE case_id = $1`,
    [caseId, beside + more, stage, nextDue, unanswered, at.toISOString()],
  );
