import { EnforcementAccountInput, FinancialOrdersInput, restraintLife, RestraintLifeInput } from '@recoup/core';
import { z } from 'zod';
import { Problem, refusal } from '../problems.js';
import { refusalsOf, type Refusal } from '../refusals/index.js';
import type { CaseDocumentJson } from './document.js';

/** What is kept beside the document, and must agree with it. */
export interface Beside {
  readonly payments: readonly unknown[];
  readonly considerations: readonly unknown[];
}

/** A day that no event is after: every event of an order counts. */
const LAST_DAY = '9999-12-31';

/**
 * Refuses what the law does not allow, though each fact alone could be: a transition of a restraint order that its table
 * does not have, an account whose receipts and orders contradict, an answer about a defendant who is not in the case.
 *
 * @throws Problem (409) with each place, its law and its remedy
 */
export function refuseUnlawful(json: CaseDocumentJson, beside: Beside): void {
  const errors = [
    ...unlawfulRestraint(json),
    ...unlawfulAccount(json, beside.payments),
    ...unlawfulConsiderations(json, beside.considerations),
  ];
  if (errors.length === 0) return;
  const count = errors.length === 1 ? '1 reason' : `${errors.length} reasons`;
  throw new Problem('refused-by-law', `The law refuses what would be written, for ${count}. Nothing was kept.`, errors);
}

function unlawfulRestraint({ restraintOrders = [] }: CaseDocumentJson): Refusal[] {
  return restraintOrders.flatMap(({ id, events }, at) => {
    const life = restraintLife(RestraintLifeInput.parse({ events, asAt: LAST_DAY }));
    if (life.kind !== 'decided') return [];
    return life.value.history
      .filter(({ permitted }) => !permitted)
      .map(({ event, kind, reasons }) => {
        const index = events.findIndex((each) => each.id === event);
        const [reason] = reasons;
        const detail = reason?.says ?? `${kind} is not possible here`;
        const law = reason?.provision.cite ?? 'POCA 2002, s 41';
        const pointer = `/restraintOrders/${at}/events/${index}`;
        const remedy = 'correct the day or the kind of the event, or record first what came before it';
        return refusal('body', pointer, `The life of the restraint order ${id}`, kind, detail, law, remedy);
      });
  });
}

function unlawfulAccount({ enforcement }: CaseDocumentJson, receipts: readonly unknown[]): Refusal[] {
  if (enforcement === undefined) {
    if (receipts.length === 0) return [];
    const detail = `${receipts.length} payments are recorded, and no confiscation order`;
    const remedy = 'keep the orders that the payments were received under';
    return [refusal('body', '/enforcement', 'The confiscation orders', 'none', detail, 'POCA 2002, s 55', remedy)];
  }
  const account = { ...enforcement, receipts };
  const read = EnforcementAccountInput.safeParse(account);
  if (read.success) return [];
  return told(EnforcementAccountInput, account, read.error, 'POCA 2002, s 55', (pointer) =>
    pointer.replace(/^\/receipts/, '/payments').replace(/^\/(?!payments)/, '/enforcement/'),
  );
}

function unlawfulConsiderations(
  { caseFile, financialOrders }: CaseDocumentJson,
  considerations: readonly unknown[],
): Refusal[] {
  if (financialOrders === undefined && considerations.length === 0) return [];
  const input = { ...financialOrders, caseFile, considerations, stage: 'preCharge', asAt: LAST_DAY };
  const read = FinancialOrdersInput.safeParse(input);
  if (read.success) return [];
  return told(FinancialOrdersInput, input, read.error, 'Modern Slavery Act 2015, s 8', (pointer) =>
    /^\/(caseFile|considerations)/.test(pointer) ? pointer : `/financialOrders${pointer}`,
  );
}

function told(
  schema: z.ZodType,
  data: unknown,
  error: z.ZodError,
  law: string,
  place: (pointer: string) => string,
): Refusal[] {
  return refusalsOf({ in: 'body', schema, law, data }, error.issues).map((each) => ({
    ...each,
    pointer: place(each.pointer),
  }));
}
