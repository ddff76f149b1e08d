import {
  type AccountStatement,
  accountStatement,
  AccountStatementInput,
  caseFlag,
  type CaseRecord,
  FinancialOrdersInput,
  gate,
  type LocalDate,
  readCaseRecord,
} from '@recoup/core';
import type { KeptBeside } from '../cases/beside.js';
import type { CaseDocument, CaseDocumentJson } from '../cases/document.js';
import { progressOf, type Progress } from './progress.js';

/** Why a case is not counted: what its record does not say. */
export const LEFT_OUT = ['unit', 'events', 'flag', 'account', 'ordersDue'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Measures of what is in no kept case as such. */
export const NOT_HELD = [
  'victims',
  'stopped',
  'benefit',
  'available',
  'recoverable',
  'compensationPaid',
  'reparationOrdered',
  'reparationPaid',
  'netReceipts',
  'suspicionToInvestigator',
  'investigatorToFirstFreeze',
  'convictionToOrder',
  'orderToPaid',
  'homeOfficeShare',
  'investigatorShare',
  'prosecutorShare',
  'courtsShare',
  'orderedOverBenefit',
  'victimsOverCollected',
] as const;

/** A case as statistics see it, or what its record lacks to be counted. */
export type Counted = { readonly record: CaseRecord } | { readonly leftOut: LeftOut };

/**
 * A kept case as statistics see it, as it stood on a day. Only what the record says: a figure that it does not give is left
 * out, and a case without one that every record needs is not counted.
 *
 * Benefit and available amount, money to victims, receipts to be shared, the stages of victims, why a case stopped, and days
 * between steps are in no document as such, and never given: `NOT_HELD` has the measures of them.
 */
export function caseRecordOf(
  document: CaseDocument,
  json: CaseDocumentJson,
  beside: KeptBeside,
  asAt: LocalDate,
): Counted {
  const { unit, caseFile, financialOrders = {} } = document;
  if (unit === undefined) return { leftOut: 'unit' };
  const events = (document.events ?? []).filter(({ on }) => on !== undefined && on <= asAt);
  const last = events
    .flatMap(({ on }) => on ?? [])
    .sort()
    .at(-1);
  if (last === undefined || last < '2000-01-01') return { leftOut: 'events' };
  const flag = caseFlag({ ...financialOrders, caseFile, asAt });
  if (flag.kind !== 'decided') return { leftOut: 'flag' };
  const orders = ordersOf(json, beside, asAt);
  if (orders === undefined) return { leftOut: 'account' };
  const dues = duesAt(document, beside, asAt);
  const defendants = [];
  for (const { id } of caseFile.defendants) {
    const mine = orders.filter(({ defendant }) => defendant === id);
    const progress = progressOf(document, events, mine.length > 0, id, asAt);
    const due = dueOf(progress, id, dues);
    if (due === undefined) return { leftOut: 'ordersDue' };
    defendants.push({
      furthest: progress.furthest,
      charged: chargedOf(document, progress, id),
      ...due,
      considered: beside.considered
        .filter(({ defendant, on }) => defendant === id && on <= asAt)
        .map(({ order, answer, reasonCodes }) => ({ order, answer, ...(reasonCodes && { reasonCodes }) })),
      ...moneyOf(mine),
    });
  }
  const period = `${last.slice(0, 4)}-Q${Math.ceil(Number(last.slice(5, 7)) / 3)}`;
  const record = { period, area: unit.area, agency: unit.agency, flagged: flag.value.flagged, defendants };
  return { record: readCaseRecord(record) };
}

type Order = AccountStatement['orders'][number];

/** The orders made by the day, with what was received; `undefined` where the account cannot be stated. */
function ordersOf({ enforcement }: CaseDocumentJson, { payments }: KeptBeside, asAt: LocalDate) {
  const made = enforcement?.orders.filter((order) => order.made <= asAt) ?? [];
  if (enforcement === undefined || made.length === 0) return [];
  const input = AccountStatementInput.parse({ ...enforcement, receipts: payments, asAt });
  const account = accountStatement(input, asAt);
  return account.kind === 'decided' ? account.value.orders : undefined;
}

/** Without an order there is nothing to give: not nothing that was ordered. */
function moneyOf([first, ...others]: readonly Order[]) {
  if (first === undefined) return {};
  const sum = (of: (order: Order) => Order['total']) =>
    others.reduce((so, order) => so.plus(of(order)), of(first)).toJSON();
  return {
    ordered: sum(({ total }) => total),
    interest: sum(({ interest }) => interest.accrued),
    collected: sum(({ paid, interest }) => paid.plus(interest.paid)),
  };
}

const chargedOf = ({ caseFile }: CaseDocument, { isCharged }: Progress, id: string) =>
  caseFile.offences.flatMap(({ offence, against }) =>
    against.some(
      ({ defendant, outcome, proceedings }) =>
        defendant === id &&
        outcome !== 'takenIntoConsideration' &&
        (proceedings !== undefined || outcome !== 'undecided' || isCharged),
    )
      ? [offence]
      : [],
  );

interface Due {
  readonly due: number;
  readonly answered: number;
  readonly overridden: number;
}
type Stage = Progress['passed'][number];
type Dues = (stage: Stage) => ReadonlyMap<string, Due> | undefined;

/** What was to be considered at a stage, by defendant, each stage asked once. */
function duesAt(
  { caseFile, financialOrders = {} }: CaseDocument,
  { considerations }: KeptBeside,
  asAt: LocalDate,
): Dues {
  const known = new Map<Stage, ReadonlyMap<string, Due> | undefined>();
  return (stage) => {
    if (!known.has(stage)) {
      const considered = FinancialOrdersInput.shape.considerations.parse(considerations);
      const asked = gate({ ...financialOrders, caseFile, considerations: considered, stage, asAt });
      known.set(stage, asked.kind === 'decided' ? byDefendant(asked.value) : undefined);
    }
    return known.get(stage);
  };
}

type Gate = Extract<ReturnType<typeof gate>, { kind: 'decided' }>['value'];

function byDefendant({ answered, unanswered, overridden }: Gate): ReadonlyMap<string, Due> {
  const found = new Map<string, Due>();
  const count = (items: readonly { readonly defendant: string }[], as: Partial<Due>) => {
    for (const { defendant } of items)
      found.set(defendant, plus(found.get(defendant) ?? NONE, { ...NONE, due: 1, ...as }));
  };
  count(answered, { answered: 1 });
  count(overridden, { overridden: 1 });
  count(unanswered, {});
  return found;
}

const NONE: Due = { due: 0, answered: 0, overridden: 0 };
const plus = (one: Due, other: Due): Due => ({
  due: one.due + other.due,
  answered: one.answered + other.answered,
  overridden: one.overridden + other.overridden,
});

/** Over the stages passed; `undefined` where one of them cannot be told. */
function dueOf({ passed }: Progress, id: string, dues: Dues): Due | undefined {
  let so = NONE;
  for (const stage of passed) {
    const at = dues(stage);
    if (at === undefined) return undefined;
    so = plus(so, at.get(id) ?? NONE);
  }
  return so;
}
