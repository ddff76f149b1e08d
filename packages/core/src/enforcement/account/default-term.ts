import { spokenTerm, type Term } from '../../confiscation-order/index.js';
import { daysBetween, type LocalDate, plusDays, spoken } from '../../dates/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';
import { mca1980 } from '../authorities.js';
import { defaultTermAfterPayment } from '../default-term-after-payment.js';
import { releaseFromDefaultTerm } from '../release.js';
import type { RunningOrder } from './run.js';

/** The default term of an order on a day, in days. */
export interface DefaultTermPosition {
  readonly term: Term;
  /** The day it starts; `null`: none is activated, and the days are counted as if it started on the day of the account. */
  readonly startsOn: LocalDate | null;
  readonly daysInTerm: number;
  readonly reduction: number;
  readonly daysRemaining: number;
  /** Of those, the days to be served before release. */
  readonly daysToServe: number;
  readonly daysServed: number;
  readonly daysLeft: number;
}

/**
 * The term last fixed, after the payments of the account. Days are whole: a part of a day is dropped from a reduction,
 * and half a day is served.
 *
 * @param at the place of the order in the account, for pointers to what is missing
 */
export function defaultTermPosition(
  { order, ledger }: RunningOrder,
  asAt: LocalDate,
  at: number,
): Outcome<DefaultTermPosition> | null {
  const { defaultTerms = [] } = order;
  const fixed = defaultTerms
    .filter(({ fixedOn }) => fixedOn <= asAt)
    .reduce<
      (typeof defaultTerms)[number] | undefined
    >((last, each) => (last === undefined || each.fixedOn > last.fixedOn ? each : last), undefined);
  if (fixed === undefined) return null;
  const varied = (order.variations ?? []).some(({ on }) => on <= asAt);
  const begun = fixed.startsOn !== undefined && fixed.startsOn <= asAt ? fixed.startsOn : null;
  const from = fixed.startsOn ?? asAt;
  const total = ledger.total();
  if (total.isZero()) return null;
  const after = defaultTermAfterPayment({
    term: fixed.term,
    startsOn: from,
    ordered: total,
    paid: ledger.paid(),
    paidByCoDefendants: ledger.released(),
    varied,
  });
  if (after.kind !== 'decided') return after;
  const { daysInTerm, reduction, daysRemaining } = after.value;
  const release = releaseFromDefaultTerm({ ordered: total, defaultOccurred: fixed.defaultOccurred, daysRemaining });
  if (release.kind === 'factsMissing') {
    const root = `/orders/${at}/defaultTerms/${defaultTerms.indexOf(fixed)}`;
    const facts = release.facts.map((fact) => ({ ...fact, pointer: root + fact.pointer }));
    return factsMissing(facts, ...release.reasons);
  }
  if (release.kind !== 'decided') return release;
  const { daysToServe } = release.value;
  const daysServed = begun === null ? 0 : Math.min(daysToServe, daysBetween(begun, asAt) + 1);
  return decided<DefaultTermPosition>(
    {
      term: fixed.term,
      startsOn: begun,
      daysInTerm,
      reduction,
      daysRemaining,
      daysToServe,
      daysServed,
      daysLeft: daysToServe - daysServed,
    },
    ...(begun === null ? [asIf(fixed.term, from)] : [served(begun, daysServed, daysToServe)]),
    ...after.reasons,
    ...release.reasons,
  );
}

const asIf = (term: Term, from: LocalDate): Reason => ({
  says: `${spokenTerm(term)}: the term has not started. Its days are counted as if it started on ${spoken(from)}`,
  provision: mca1980('79(2)'),
  convention: 'termCountedFromTheDayOfTheAccount',
  mark: 'A',
});

const served = (begun: LocalDate, days: number, toServe: number): Reason => ({
  says: `The term started on ${spoken(begun)}: ${days} of ${toServe} days are served, the last of them on ${spoken(plusDays(begun, toServe - 1))}`,
  provision: mca1980('79(2)'),
});
