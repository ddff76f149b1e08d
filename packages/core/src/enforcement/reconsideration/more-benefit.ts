import { z } from 'zod';
import { ChangeInValue, ChangeInValueInput } from '../../benefit/index.js';
import { fact } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { poca } from '../../law/index.js';
import { Money, MoneyInput } from '../../money/index.js';
import { recoverableAmount } from '../../recoverable-amount/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { isClosed, missingFrom, type NotOpen, said } from '../conditions.js';
import { compared } from './compared.js';
import { justFactors } from './just-amount.js';
import { assumptionsUntil, refuseImpossibleDays, timeFacts, timeLimit } from './time-limit.js';

export const ReconsiderBenefitInput = z
  .strictObject({
    ...timeFacts,
    decidedOn: fact(
      LocalDate,
      'The day of the new decision, to which the old figures are adjusted',
      'POCA 2002, s 21(11)',
    ),
    benefitFound: fact(
      MoneyInput,
      'The benefit found for the order, or last found under section 21',
      'POCA 2002, s 21',
    ),
    benefitFoundOn: fact(LocalDate, 'The day on which it was found', 'POCA 2002, s 21(11)'),
    newBenefit: fact(
      MoneyInput,
      'The benefit as calculated now; this order is left out of the amounts deducted under section 8(5)',
      'POCA 2002, s 21',
    ),
    availableAmount: fact(
      MoneyInput.nullable(),
      'The available amount as at now; null where the defendant has not shown that it is less than the new benefit',
      'POCA 2002, ss 7(2), 21',
    ),
    amountRequired: fact(MoneyInput, 'The amount the order requires to be paid', 'POCA 2002, s 21'),
    amountRequiredOn: fact(LocalDate, 'The day on which that amount was ordered', 'POCA 2002, s 21(11)'),
    justTotal: fact(MoneyInput.optional(), 'The total the court believes just', 'POCA 2002, s 21'),
    conventions: fact(
      ChangeInValueInput.prefault({}),
      'How old figures are adjusted for the change in the value of money: the Act names no index',
      'POCA 2002, s 21(11)',
    ),
  })
  .superRefine(refuseImpossibleDays)
  .refine(({ justTotal, amountRequired }) => justTotal?.isLessThan(amountRequired) !== true, {
    path: ['justTotal'],
    error: 'section 21 is for more benefit (s 21): a total smaller than amountRequired is for section 23',
  })
  .meta({ id: 'ReconsiderBenefitInput' });
export type ReconsiderBenefitInput = z.infer<typeof ReconsiderBenefitInput>;

/** A new total under section 21. Pounds sterling. */
export interface BenefitReconsidered {
  readonly open: true;
  readonly newRecoverableAmount: Money;
  readonly newTotal: Money;
  /** What is added to the amount the order required. */
  readonly increase: Money;
}

/**
 * Reconsideration of benefit: where the benefit now exceeds the one found, adjusted, and the recoverable amount then
 * exceeds the amount required, adjusted, the court may substitute a just amount.
 *
 * @remarks POCA 2002, s 21(2)-(14) (E+W). Read in the Act. The index adjusts every test of excess (s 21(11)); which
 * index is a convention.
 */
export function reconsiderBenefit(input: ReconsiderBenefitInput): Outcome<BenefitReconsidered | NotOpen> {
  const { conditions, reasons: absence } = timeLimit('21', input);
  const time: Reason[] = [...conditions.map(said), ...absence];
  if (isClosed(conditions)) return decided<NotOpen>({ open: false }, ...time);
  const missing = missingFrom(conditions);
  if (missing.length > 0) return factsMissing(missing, ...time);

  const change = new ChangeInValue(input.conventions, input.decidedOn);
  const first = compared(
    { says: 'The benefit as calculated now', amount: input.newBenefit },
    { says: 'the benefit found before', amount: input.benefitFound, on: input.benefitFoundOn },
    change,
    poca('21(11)'),
  );
  if (first.kind !== 'compared') return first;
  if (!first.exceeds) return decided<NotOpen>({ open: false }, first.reason, ...time);

  const section7 = recoverableAmount({
    benefit: input.newBenefit,
    availableAmount: input.availableAmount,
    victimProceedings: 'none',
    unlawfulProfitProceedings: false,
    nominalAmount: Money.gbp('1'),
  });
  if (section7.kind !== 'decided') return section7;
  const newRecoverableAmount = section7.value.amount;
  const second = compared(
    { says: 'The recoverable amount as at now', amount: newRecoverableAmount },
    { says: 'the amount the order requires', amount: input.amountRequired, on: input.amountRequiredOn },
    change,
    poca('21(11)'),
  );
  if (second.kind !== 'compared') return second;
  const reasons = [first.reason, second.reason, ...section7.reasons, ...time];
  if (!second.exceeds) return decided<NotOpen>({ open: false }, ...reasons);

  const others = [justFactors('21'), assumptionsUntil('21')];
  const { justTotal, amountRequired } = input;
  if (justTotal === undefined) {
    const question = `Is an amount to be substituted for ${amountRequired.toString()}, and what amount is just?`;
    return forTheCourt(question, ...reasons, ...others);
  }
  const says = `The court believes a total of ${justTotal.toString()} just in place of ${amountRequired.toString()}`;
  const value = {
    open: true as const,
    newRecoverableAmount,
    newTotal: justTotal,
    increase: justTotal.minus(amountRequired),
  };
  return decided<BenefitReconsidered>(value, { says, provision: poca('21') }, ...reasons, ...others);
}
