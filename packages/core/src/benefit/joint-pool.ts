import { z } from 'zod';
import { fact, Id } from '../case-file/index.js';
import { judgment } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, type Outcome } from '../reasons/index.js';

export const JointPoolInput = z
  .strictObject({
    sum: fact(MoneyInput, 'The sum obtained jointly: the whole is the benefit of each', 'R v May [2008] UKHL 28'),
    orders: fact(
      z
        .array(
          z.strictObject({
            defendant: Id,
            amount: fact(
              MoneyInput,
              'What the order against this defendant requires for the joint sum',
              'R v Ahmad [2014] UKSC 36',
            ),
          }),
        )
        .min(1),
      'The orders that take the joint sum',
      'R v Ahmad [2014] UKSC 36',
    ),
    recovered: fact(
      z.array(
        z.strictObject({
          defendant: Id,
          amount: fact(MoneyInput, 'Recovered from this defendant towards the joint sum', 'R v Ahmad [2014] UKSC 36'),
        }),
      ),
      'What has been recovered towards the joint sum, from each',
      'R v Ahmad [2014] UKSC 36',
    ),
  })
  .meta({ id: 'JointPoolInput' });
export type JointPoolInput = z.infer<typeof JointPoolInput>;

/** A joint sum: what the orders come to on their face, and what can still be enforced. */
export interface JointPoolPosition {
  readonly sum: Money;
  /** Sum of the orders: never what is expected to be recovered. */
  readonly faceValue: Money;
  readonly recovered: Money;
  readonly stillRecoverable: Money;
  readonly enforceable: readonly { readonly defendant: string; readonly amount: Money }[];
}

/**
 * A sum obtained jointly: the whole to each defendant, recovered once. No order is enforced to the extent that the sum
 * has been recovered from another.
 *
 * @remarks R v May [2008] UKHL 28; R v Ahmad; R v Fields [2014] UKSC 36 (E+W), from headnotes and notes (V2).
 */
export function jointPool({ sum, orders, recovered }: JointPoolInput): Outcome<JointPoolPosition> {
  const total = Money.sum(recovered.map(({ amount }) => amount));
  const stillRecoverable = sum.lessButNotBelowZero(total);
  const from = (defendant: string) =>
    Money.sum(recovered.filter((each) => each.defendant === defendant).map(({ amount }) => amount));
  const enforceable = orders.map(({ defendant, amount }) => ({
    defendant,
    amount: Money.min(amount.lessButNotBelowZero(from(defendant)), stillRecoverable),
  }));
  return decided(
    { sum, faceValue: Money.sum(orders.map(({ amount }) => amount)), recovered: total, stillRecoverable, enforceable },
    {
      says: `${total.toString()} of the joint ${sum.toString()} is recovered: no order is enforced for more than the ${stillRecoverable.toString()} left`,
      provision: judgment(
        'R v Ahmad [2014] UKSC 36',
        'https://www.brettwilson.co.uk/blog/enforcing-confiscation-beyond-benefit-disproportionate-rules-supreme-court/',
      ),
      convention: 'jointSumRecoveredOnce',
      mark: 'V2',
    },
  );
}
