import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { spokenTerm, type Term, TermInput } from '../confiscation-order/index.js';
import { daysBetween, endOfPeriodStarting, LocalDate, plusDays, spoken } from '../dates/index.js';
import { poca } from '../law/index.js';
import { Exact, Money, MoneyInput } from '../money/index.js';
import { decided, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import { COLLINS, GIBSON, mca1980 } from './authorities.js';

export const PartPaymentInput = z
  .strictObject({
    term: fact(TermInput, 'The default term the Crown Court fixed', 'POCA 2002, s 35(2)'),
    startsOn: fact(
      LocalDate,
      'The day the term starts: its days are counted on the calendar from then',
      'MCA 1980, s 79(2)',
    ),
    ordered: fact(
      MoneyInput.refine((amount) => !amount.isZero(), {
        error: 'nothing was ordered, so no term was fixed (s 35): give the sum due when the term was fixed',
      }),
      'The sum due when the Crown Court fixed the term: without interest',
      'MCA 1980, s 79(2); R (Gibson) v Secretary of State for Justice [2018] UKSC 2',
    ),
    paid: fact(
      MoneyInput,
      'What has been paid of it, before and after committal; interest paid is left out',
      'MCA 1980, s 79(2)',
    ),
    paidByCoDefendants: fact(
      MoneyInput.prefault('0.00'),
      'What co-defendants have paid towards a shared sum; terms they served count for nothing',
      'Collins v DPP [2021] EWHC 634 (Admin)',
    ),
    varied: fact(
      z.boolean().prefault(false),
      'Whether `ordered` is the figure of a variation and not the one first ordered',
      'MCA 1980, s 79(2)',
    ),
  })
  .meta({ id: 'PartPaymentInput' });
export type PartPaymentInput = z.infer<typeof PartPaymentInput>;

/** A default term after part payment, in days. */
export interface DefaultTermAfterPayment {
  readonly daysInTerm: number;
  readonly reduction: number;
  /** 0 where payment in full has ended it. */
  readonly daysRemaining: number;
  /** Last day of what remains, were it served to the end; `null` where it has ended. */
  readonly lastDay: LocalDate | null;
}

/**
 * What remains of a default term after part payment: the term less the days that bear to its days, less one, the
 * proportion of the payment to the sum due when the term was fixed; a part of a day is dropped.
 *
 * @remarks MCA 1980, s 79(1)-(3) (E+W), applied by POCA 2002, s 35. Read in the Act. The sum is the one ordered, not with
 * interest: *R (Gibson) v Secretary of State for Justice* [2018] UKSC 2 (V2).
 */
export function defaultTermAfterPayment(input: PartPaymentInput): Outcome<DefaultTermAfterPayment> {
  const { term, startsOn, ordered } = input;
  const paid = input.paid.plus(input.paidByCoDefendants);
  const daysInTerm = daysOf(term, startsOn);
  const whole: Reason = {
    says: `${spokenTerm(term)} starting on ${spoken(startsOn)} are ${daysInTerm} days`,
    provision: mca1980('79(2)'),
  };
  if (paid.isMoreThan(ordered)) {
    const why = `${paid.toString()} is more than the ${ordered.toString()} due when the term was fixed: leave interest out of what was paid`;
    return notCovered(why, { says: why, provision: mca1980('79(1)'), met: false });
  }
  if (paid.equals(ordered)) {
    const says = `${ordered.toString()} is paid in full: the term ends`;
    const ended = { daysInTerm, reduction: daysInTerm, daysRemaining: 0, lastDay: null };
    return decided<DefaultTermAfterPayment>(ended, { says, provision: mca1980('79(1)') }, noTermForInterest, whole);
  }
  const reduction = reductionOf(daysInTerm, paid, ordered);
  const daysRemaining = daysInTerm - reduction;
  return decided<DefaultTermAfterPayment>(
    { daysInTerm, reduction, daysRemaining, lastDay: plusDays(startsOn, daysRemaining - 1) },
    {
      says: `${daysInTerm} days less one, times ${paid.toString()} over ${ordered.toString()}, is ${reduction} whole days: ${daysRemaining} remain`,
      provision: mca1980('79(2)'),
      because: [whole],
    },
    baseOf(input),
    ...coDefendants(input),
    ...afterTerm,
  );
}

/** Whole numbers only: the part of a day is dropped. */
export const reductionOf = (days: number, paid: Money, ordered: Money): number =>
  paid
    .times(new Exact(days - 1))
    .div(ordered.exactly())
    .floor()
    .toNumber();

/** Days of a term counted on the calendar from the day it starts. */
export function daysOf({ years = 0, months = 0, days = 0 }: Term, startsOn: LocalDate): number {
  const count = years * 12 + months;
  const wholeMonths = count === 0 ? 0 : daysBetween(startsOn, endOfPeriodStarting(startsOn, count)) + 1;
  return wholeMonths + days;
}

const baseOf = ({ ordered, varied }: PartPaymentInput): Reason =>
  varied
    ? {
        says: `The proportion is of ${ordered.toString()}, the figure as varied: no authority was found`,
        provision: mca1980('79(2)'),
        convention: 'variedSumShortensTerm',
        mark: 'A',
      }
    : {
        says: `The proportion is of ${ordered.toString()}, the sum due when the Crown Court fixed the term, and not of a larger sum with interest`,
        provision: GIBSON,
        mark: 'V2',
      };

const coDefendants = ({ paidByCoDefendants }: PartPaymentInput): Reason[] =>
  paidByCoDefendants.isZero()
    ? []
    : [
        {
          says: `${paidByCoDefendants.toString()} paid by co-defendants towards the shared sum counts; terms they have served do not`,
          provision: COLLINS,
          convention: 'coDefendantsPaymentCounts',
          mark: 'V2',
        },
      ];

/** What must be said of any default term: when it starts, and that it discharges nothing. */
export const afterTerm: readonly Reason[] = [
  {
    says: 'The term starts only after any term the defendant is liable to serve for the offence',
    provision: poca('38'),
  },
  { says: 'Serving it does not discharge the debt: other enforcement goes on', provision: poca('38(5)') },
];

/** Section 79(1) against interest still owed. */
export const noTermForInterest: Reason = {
  says: 'No term is served for interest alone once the sum ordered is paid: commentary on Gibson, not a ruling',
  provision: GIBSON,
  convention: 'noTermForInterestAlone',
  mark: 'V2',
};
