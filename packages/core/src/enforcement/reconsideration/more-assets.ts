import { z } from 'zod';
import { ChangeInValue, ChangeInValueInput } from '../../benefit/index.js';
import { fact } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { poca } from '../../law/index.js';
import { Money, MoneyInput } from '../../money/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { PADDA, PEACOCK } from '../authorities.js';
import { type Condition, isClosed, missingFrom, type NotOpen, said } from '../conditions.js';
import { compared } from './compared.js';
import { justFactors } from './just-amount.js';

export const ReconsiderAvailableAmountInput = z
  .strictObject({
    orderBasis: fact(
      z.enum(['availableAmount', 'nominal', 'benefit', 'justAmountOnly']),
      'What the order was made for: the available amount (as found for it, or since under section 22), a nominal amount, the full benefit, or a just amount alone',
      'POCA 2002, ss 7(2), 22',
    ),
    appliedBy: fact(
      z.enum(['prosecutor', 'receiver', 'other']).optional(),
      'Who applies: the prosecutor or a receiver under section 50',
      'POCA 2002, s 22',
    ),
    decidedOn: fact(
      LocalDate,
      'The day of the new decision, to which the old figures are adjusted',
      'POCA 2002, s 22(7)',
    ),
    availableAmountFound: fact(
      MoneyInput,
      'The available amount found for the order, nil for a nominal one, or last found under section 22',
      'POCA 2002, s 22',
    ),
    availableAmountFoundOn: fact(LocalDate, 'The day on which it was found', 'POCA 2002, s 22(7)'),
    availableAmountNow: fact(MoneyInput, 'The available amount as at now', 'POCA 2002, s 22'),
    benefit: fact(MoneyInput, 'The benefit found for the order, or last found under section 21', 'POCA 2002, s 22'),
    benefitFoundOn: fact(LocalDate, 'The day on which it was found', 'POCA 2002, s 22(7)'),
    paid: fact(MoneyInput, 'What has been paid under the order', 'POCA 2002, s 22'),
    justTotal: fact(
      MoneyInput.optional(),
      'The total the court believes just: it takes in what is already paid',
      'POCA 2002, s 22',
    ),
    conventions: fact(
      ChangeInValueInput.prefault({}),
      'How old figures are adjusted for the change in the value of money: the Act names no index',
      'POCA 2002, s 22(7)',
    ),
  })
  .refine(({ orderBasis, availableAmountFound }) => orderBasis !== 'nominal' || availableAmountFound.isZero(), {
    path: ['availableAmountFound'],
    error:
      'a nominal order is made where nothing is available (s 7(2)(b)): give 0.00; where section 22 has since found an amount, give it with orderBasis availableAmount',
  })
  .meta({ id: 'ReconsiderAvailableAmountInput' });
export type ReconsiderAvailableAmountInput = z.infer<typeof ReconsiderAvailableAmountInput>;

/** A new total under section 22. Pounds sterling. */
export interface AvailableAmountReconsidered {
  readonly open: true;
  /** The earlier available amount, adjusted: the new one exceeds it. */
  readonly threshold: Money;
  /** The benefit, adjusted: the most that the total may be. */
  readonly ceiling: Money;
  readonly newTotal: Money;
  /** The new total less what is paid: never less than nothing. */
  readonly furtherPayment: Money;
}

/**
 * Reconsideration of the available amount: where it now exceeds the one found, adjusted, the court may substitute a just
 * total, not above the benefit. Property acquired since, lawfully too, is taken into account. There is no time limit.
 *
 * @remarks POCA 2002, s 22(3)-(9) (E+W). Read in the Act; that later and clean property may be taken is *In re Peacock*
 * [2012] UKSC 5 (V2). The total takes in what is paid, so what is paid is subtracted.
 */
export function reconsiderAvailableAmount(
  input: ReconsiderAvailableAmountInput,
): Outcome<AvailableAmountReconsidered | NotOpen> {
  const conditions = [basis(input), applicant(input)];
  const reasons: Reason[] = [...conditions.map(said), NO_LIMIT];
  if (isClosed(conditions)) return decided<NotOpen>({ open: false }, ...reasons);
  const missing = missingFrom(conditions);
  if (missing.length > 0) return factsMissing(missing, ...reasons);

  const change = new ChangeInValue(input.conventions, input.decidedOn);
  const test = compared(
    { says: 'The available amount as at now', amount: input.availableAmountNow },
    { says: 'the available amount found before', amount: input.availableAmountFound, on: input.availableAmountFoundOn },
    change,
    poca('22(7)'),
  );
  if (test.kind !== 'compared') return test;
  if (!test.exceeds) return decided<NotOpen>({ open: false }, test.reason, ...reasons);
  const cap = compared(
    { says: 'The total the court believes just', amount: input.justTotal ?? Money.zero },
    { says: 'the benefit', amount: input.benefit, on: input.benefitFoundOn },
    change,
    poca('22(7)'),
  );
  if (cap.kind !== 'compared') return cap;

  const others = [test.reason, ...reasons, ...LATER_PROPERTY, justFactors('22')];
  const { justTotal, paid } = input;
  if (justTotal === undefined) {
    const question = `Is a larger total to be substituted, and what total, up to ${cap.adjusted.toString()}, is just? ${paid.toString()} is already paid and is part of it`;
    return forTheCourt(question, ...others);
  }
  const newTotal = Money.min(justTotal, cap.adjusted);
  const furtherPayment = newTotal.lessButNotBelowZero(paid);
  return decided<AvailableAmountReconsidered>(
    { open: true, threshold: test.adjusted, ceiling: cap.adjusted, newTotal, furtherPayment },
    {
      says: `A total of ${newTotal.toString()} is substituted; ${paid.toString()} of it is paid, so ${furtherPayment.toString()} more is to be paid`,
      provision: poca('22'),
      because: [mostReason(justTotal, cap.adjusted, cap.reason.because ?? [])],
    },
    ...others,
  );
}

const mostReason = (just: Money, most: Money, because: readonly Reason[]): Reason =>
  just.isMoreThan(most)
    ? {
        says: `${just.toString()} is more than the benefit, adjusted, which is the most: ${most.toString()}`,
        provision: poca('22(7)'),
        met: false,
        because,
      }
    : {
        says: `${just.toString()} is not more than the benefit, adjusted: ${most.toString()}`,
        provision: poca('22(7)'),
        because,
      };

const basis = ({ orderBasis }: ReconsiderAvailableAmountInput): Condition => ({
  met: orderBasis === 'availableAmount' || orderBasis === 'nominal',
  yes: 'The order was made for the available amount, or a nominal one',
  no: 'The order was made for the full benefit, or for a just amount alone: not for a figure of section 7(2)',
  wanted: 'what the order was made for',
  pointer: '/orderBasis',
  provision: poca('22'),
});

const applicant = ({ appliedBy }: ReconsiderAvailableAmountInput): Condition => ({
  met: appliedBy === undefined ? undefined : appliedBy !== 'other',
  yes: `The ${appliedBy ?? ''} applies`,
  no: 'Only the prosecutor or a receiver under section 50 may apply',
  wanted: 'whether the prosecutor or a receiver under section 50 applies (s 22)',
  pointer: '/appliedBy',
  provision: poca('22'),
});

const NO_LIMIT: Reason = {
  says: 'There is no time limit: the six years are of sections 19 to 21',
  provision: poca('22'),
};
const LATER_PROPERTY: readonly Reason[] = [
  { says: 'Property acquired after the order, lawfully too, may be taken', provision: PEACOCK, mark: 'V2' },
  { says: 'What total is just is for the court', provision: PADDA, mark: 'V2' },
];
