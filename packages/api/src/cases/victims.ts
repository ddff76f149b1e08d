import { VICTIM_EVENT_KINDS } from '@recoup/core';
import { type Principal, seesVictims } from '../identity/index.js';
import { pointTo } from '../json.js';
import { Problem, refusal } from '../problems.js';
import type { CaseDocumentJson } from './document.js';

/** A document as a caller may see it, and where something is held back. */
export interface Shown {
  readonly document: CaseDocumentJson;
  /** JSON pointers to what is held back. */
  readonly protected: readonly string[];
}

type OtherOrder = NonNullable<CaseDocumentJson['caseFile']['otherOrders']>[number];
type CaseEvent = NonNullable<CaseDocumentJson['events']>[number];

const isOfVictim = ({ kind }: CaseEvent): boolean => VICTIM_EVENT_KINDS.has(kind);

/**
 * A document without what it keeps of victims, and where that was. Victims are ids there, never names; an event that is about
 * one is held back whole, for its note.
 */
export function withoutVictims(document: CaseDocumentJson): Shown {
  const { victims, victimClaims, otherOrders, ...others } = document.caseFile;
  const held = [
    ...(victims === undefined ? [] : ['/caseFile/victims']),
    ...(victimClaims === undefined ? [] : ['/caseFile/victimClaims']),
    ...(document.financialOrders?.referrals === undefined ? [] : ['/financialOrders/referrals']),
    ...(otherOrders ?? []).flatMap(({ victim }, index) =>
      victim === undefined ? [] : [`${pointTo('/caseFile/otherOrders', index)}/victim`],
    ),
    ...(document.events ?? []).flatMap((event, index) => (isOfVictim(event) ? [pointTo('/events', index)] : [])),
  ];
  const caseFile = {
    ...others,
    ...(otherOrders && { otherOrders: otherOrders.map((order) => ({ ...order, victim: undefined })) }),
  };
  const rest = {
    ...document,
    caseFile,
    ...(document.events && { events: document.events.filter((event) => !isOfVictim(event)) }),
    ...(document.financialOrders && { financialOrders: { ...document.financialOrders, referrals: undefined } }),
  };
  // Fields that are `undefined` are not sent.
  return { document: rest, protected: held };
}

/** Holds back what is kept of victims; `undefined` for a caller from whom nothing is held back. */
export function shownTo(principal: Principal, document: () => CaseDocumentJson): Shown | undefined {
  return seesVictims(principal) ? undefined : withoutVictims(document());
}

/**
 * What a caller sends, with what was held back from the caller put back as it was: nobody deletes what they were not shown.
 *
 * @throws Problem (403) where the caller writes what they may not see
 */
function withHeldBack(principal: Principal, before: CaseDocumentJson, sent: unknown): unknown {
  if (seesVictims(principal) || !isDocument(sent)) return sent;
  refuseWritten(withoutVictims(sent).protected);
  const { victims, victimClaims, otherOrders = [] } = before.caseFile;
  const referrals = before.financialOrders?.referrals;
  const victimOf = new Map(otherOrders.map(({ id, victim }) => [id, victim]));
  const again = (order: OtherOrder) => {
    const victim = victimOf.get(order.id);
    return victim === undefined ? order : { ...order, victim };
  };
  return {
    ...sent,
    caseFile: {
      ...sent.caseFile,
      ...(victims && { victims }),
      ...(victimClaims && { victimClaims }),
      ...(sent.caseFile.otherOrders && { otherOrders: sent.caseFile.otherOrders.map(again) }),
    },
    ...(referrals && { financialOrders: { ...sent.financialOrders, referrals } }),
    ...eventsAgain(before.events ?? [], sent.events),
  };
}

/** The events that are sent, with those held back each in its old place: what changed nothing changes no byte. */
function eventsAgain(before: readonly CaseEvent[], sent: readonly CaseEvent[] | undefined): { events?: CaseEvent[] } {
  if (!before.some(isOfVictim)) return {};
  const events = [...(sent ?? [])];
  before.forEach((event, index) => {
    if (isOfVictim(event)) events.splice(index, 0, event);
  });
  return { events };
}

/** An edit of what a caller is shown, as an edit of the whole document. @throws Problem (403), see `withHeldBack` */
export const editAsShown =
  (principal: Principal, edit: (shown: CaseDocumentJson) => unknown) =>
  (before: CaseDocumentJson): unknown =>
    withHeldBack(principal, before, edit(shownTo(principal, () => before)?.document ?? before));

function refuseWritten(written: readonly string[]): void {
  if (written.length === 0) return;
  const fact = 'What is kept of victims';
  const detail = 'what is kept of victims is not shown to you, and cannot be written by you';
  const remedy = 'leave it out: it stays as it is';
  const law = 'Modern Slavery Act 2015, s 49';
  throw new Problem(
    'forbidden',
    'The change writes what is kept of victims.',
    written.map((pointer) => refusal('body', pointer, fact, 'a value', detail, law, remedy)),
  );
}

/** Enough of the shape to look into it; what else is wrong the schema says. */
const isDocument = (sent: unknown): sent is CaseDocumentJson => {
  if (!isObject(sent) || !isObject(sent['caseFile'])) return false;
  const { otherOrders } = sent['caseFile'];
  const { financialOrders, events } = sent;
  return (
    (events === undefined || (Array.isArray(events) && events.every(isObject))) &&
    (otherOrders === undefined || (Array.isArray(otherOrders) && otherOrders.every(isObject))) &&
    (financialOrders === undefined || isObject(financialOrders))
  );
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
