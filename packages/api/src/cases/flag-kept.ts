import { canonicalJson, caseFlag, localDate, offence as offenceInLaw } from '@recoup/core';
import { Problem, refusal } from '../problems.js';
import type { Refusal } from '../refusals/index.js';
import type { Query } from '../store/index.js';
import type { CaseDocument, CaseDocumentJson } from './document.js';

/** What is the same in a document before and after it is read. */
type Either = CaseDocument | CaseDocumentJson;

const LAW = 'Modern Slavery Act 2015, s 8';
const AT = '/financialOrders/flags';
/** A day that no removal is after. */
const LAST_DAY = localDate('9999-12-31');

const flagsOf = ({ financialOrders }: Either) => financialOrders?.flags ?? [];

/**
 * Refuses a change that would lose a flag: one on record is never taken out or written over, only removed on record; and a
 * charge of slavery or trafficking is not dropped without a trace where no flag stands, for the flag outlives the charge.
 *
 * @throws Problem (409) with what to record instead
 */
export function refuseLostFlag(before: CaseDocumentJson, after: CaseDocument): void {
  const errors = [...lost(before, after), ...forgotten(before, after)];
  if (errors.length === 0) return;
  throw new Problem('refused-by-law', 'The change would lose a flag of the case. Nothing was kept.', errors);
}

/** Flags that are no longer there, or no longer say what was said when they were raised. */
function lost(before: CaseDocumentJson, after: CaseDocument): Refusal[] {
  return flagsOf(before).flatMap(({ id, kind, raised }) => {
    const kept = flagsOf(after).find((flag) => flag.id === id);
    const isKept = kept !== undefined && canonicalJson([kept.kind, kept.raised]) === canonicalJson([kind, raised]);
    if (isKept) return [];
    const detail = `the flag ${id} is on record, and its record is kept as it was made`;
    const remedy = 'record its removal in `removed`: by a supervisor who did not raise it, with a reason';
    return [refusal('body', AT, `The flag ${id}`, kept === undefined ? 'taken out' : 'changed', detail, LAW, remedy)];
  });
}

/** Charges of slavery or trafficking that leave no trace, where no flag stands. */
function forgotten(before: CaseDocumentJson, after: CaseDocument): Refusal[] {
  const told = charges(after);
  const dropped = [...charges(before)].filter((key) => !told.has(key));
  if (dropped.length === 0) return [];
  const flag = caseFlag({ ...after.financialOrders, caseFile: after.caseFile, asAt: LAST_DAY });
  if (flag.kind === 'decided' && flag.value.recorded) return [];
  return dropped.map((key) => {
    const detail = `${offenceInLaw(key).title} was charged, no flag is on record, and the flag outlives the charge`;
    const remedy = `record a flag in ${AT}, or the charge and the day it was replaced in /financialOrders/chargedBefore`;
    return refusal('body', '/caseFile/offences', 'A charge of slavery or trafficking', key, detail, LAW, remedy);
  });
}

const charges = ({ caseFile, financialOrders }: Either) =>
  new Set(
    [...caseFile.offences, ...(financialOrders?.chargedBefore ?? [])]
      .map(({ offence }) => offence)
      .filter((key) => ['core', 'predecessor'].includes(offenceInLaw(key).trafficking ?? '')),
  );

/**
 * Refuses a removal recorded by the person who recorded the flag, whatever reference it gives for them.
 *
 * @throws Problem (409) with each flag
 */
export async function refuseOwnRemoval(
  query: Query,
  caseId: string,
  caller: string,
  before: CaseDocumentJson,
  after: CaseDocument,
): Promise<void> {
  const removedBefore = new Set(flagsOf(before).flatMap(({ id, removed }) => (removed === undefined ? [] : [id])));
  const errors: Refusal[] = [];
  for (const { id, removed } of flagsOf(after)) {
    if (removed === undefined || removedBefore.has(id)) continue;
    if ((await recordedBy(query, caseId, id)) !== caller) continue;
    const detail = `the flag ${id} was recorded by the same person: a second person removes it`;
    errors.push(
      refusal('body', AT, `The removal of ${id}`, caller, detail, LAW, 'let another supervisor record the removal'),
    );
  }
  if (errors.length > 0) {
    throw new Problem('refused-by-law', 'A flag is removed by a second person. Nothing was kept.', errors);
  }
}

/** Who kept the first version that holds a flag. */
async function recordedBy(query: Query, caseId: string, flag: string): Promise<string | undefined> {
  const held = JSON.stringify({ financialOrders: { flags: [{ id: flag }] } });
  const [row] = await query<{ readonly by: string }>(
    `SELECT changed_by AS "by" FROM case_version
     WHERE case_id = $1 AND document IS NOT NULL AND document::jsonb @> $2::jsonb ORDER BY version LIMIT 1`,
    [caseId, held],
  );
  return row?.by;
}
