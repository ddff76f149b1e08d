import { z } from 'zod';
import { EarlierOrderInput, fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { poca } from '../law/index.js';
import { Money } from '../money/index.js';
import { decided, factsMissing, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';

export const EarlierOrdersInput = z
  .strictObject({
    conduct: fact(z.enum(['general', 'particular']), 'Which conduct the benefit is from', 'POCA 2002, s 8(3)'),
    decidedOn: fact(LocalDate, 'The day of the decision', 'POCA 2002, s 8(2)'),
    earlierOrders: z.array(EarlierOrderInput),
  })
  .meta({ id: 'EarlierOrdersInput' });
export type EarlierOrdersInput = z.infer<typeof EarlierOrdersInput>;

/** What earlier orders add to benefit from general criminal conduct, and take off it. */
export interface EarlierOrders {
  /** Benefit found when the last order based on general criminal conduct was made. */
  readonly benefitFound: Money;
  /** Only what was obtained after this day is new benefit. */
  readonly calculatedOn?: LocalDate;
  readonly lastOrder?: string;
  /** Sum of the amounts ordered, less those already deducted on an earlier occasion. */
  readonly deduction: Money;
}

/**
 * What earlier confiscation orders do to benefit from general criminal conduct: the benefit found for the last order so
 * based is carried in, and the amounts ordered under all of them are deducted, each once.
 *
 * @remarks POCA 2002, s 8(3)-(8) (E+W). Amounts ordered, not paid, and not the benefit. Nothing in a case of particular
 * criminal conduct. The Act does not say that the earlier benefit is adjusted for changes in the value of money; by
 * convention it is not.
 */
export function earlierOrders(input: EarlierOrdersInput): Outcome<EarlierOrders> {
  const none: EarlierOrders = { benefitFound: Money.zero, deduction: Money.zero };
  if (input.conduct === 'particular') {
    return decided(none, {
      says: 'Earlier orders change benefit only where it is from general criminal conduct',
      provision: poca('8(3)'),
      met: false,
    });
  }
  const orders = input.earlierOrders
    .map((order, index) => ({ ...order, index }))
    .filter(({ madeOn }) => madeOn < input.decidedOn);
  if (orders.length === 0)
    return decided(none, { says: 'No confiscation order was made before', provision: poca('8(3)(c)'), met: false });

  const missing: MissingFact[] = [];
  const want = (index: number, field: string, wanted: string) =>
    missing.push({ pointer: `/earlierOrders/${String(index)}/${field}`, wanted });
  for (const order of orders) {
    if (order.basis === undefined)
      want(order.index, 'basis', 'whether it was based on general or particular criminal conduct (s 8(3)(c), (8))');
    if (order.alreadyDeducted === undefined)
      want(order.index, 'alreadyDeducted', 'whether the amount was deducted on an earlier occasion (s 8(6))');
    if (order.amountOrdered === undefined && order.alreadyDeducted !== true)
      want(order.index, 'amountOrdered', 'the amount ordered to be paid (s 8(5))');
  }
  const last = orders
    .filter(({ basis }) => basis === 'generalCriminalConduct')
    .sort((one, other) => (one.madeOn < other.madeOn ? -1 : 1))
    .at(-1);
  if (last?.benefitFound === undefined && last !== undefined)
    want(last.index, 'benefitFound', 'the benefit found when it was made (s 8(4))');
  if (last?.benefitCalculatedOn === undefined && last !== undefined)
    want(last.index, 'benefitCalculatedOn', 'the day that benefit was calculated (s 10(9))');
  if (missing.length > 0) {
    return factsMissing(missing, {
      says: 'What the earlier orders add and take off is not known',
      provision: poca('8(3)'),
    });
  }

  const deducted = orders.filter(({ alreadyDeducted }) => alreadyDeducted !== true);
  const deduction = Money.sum(deducted.map(({ amountOrdered }) => amountOrdered ?? Money.zero));
  const reasons: Reason[] = orders.map((order) => ({
    says:
      order.alreadyDeducted === true
        ? `The amount of ${order.id} was deducted on an earlier occasion`
        : `${(order.amountOrdered ?? Money.zero).toString()} ordered under ${order.id} is deducted: what was ordered, not what was paid`,
    provision: poca(order.alreadyDeducted === true ? '8(6)' : '8(5)'),
    ...(order.alreadyDeducted === true ? { met: false } : {}),
  }));
  if (last?.benefitFound === undefined || last.benefitCalculatedOn === undefined) {
    return decided(
      { ...none, deduction },
      { says: 'No earlier order was based on general criminal conduct', provision: poca('8(3)(c)'), met: false },
      ...reasons,
    );
  }
  return decided(
    { benefitFound: last.benefitFound, calculatedOn: last.benefitCalculatedOn, lastOrder: last.id, deduction },
    {
      says: `The benefit of ${last.benefitFound.toString()} found for ${last.id} is carried in as it was found, without adjustment; only what was obtained after ${spoken(last.benefitCalculatedOn)} is new`,
      provision: poca('8(4)'),
      convention: 'earlierBenefitNotIndexed',
      mark: 'A',
    },
    ...reasons,
  );
}
