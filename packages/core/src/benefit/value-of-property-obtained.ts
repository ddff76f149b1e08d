import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { poca } from '../law/index.js';
import { Exact, Money, MoneyInput } from '../money/index.js';
import { decided, type FactsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { ChangeInValue, PriceIndexConvention } from './change-in-value.js';

export const ValueOfPropertyObtainedInput = z
  .strictObject({
    valueWhenObtained: fact(MoneyInput, 'Value of the property when it was obtained', 'POCA 2002, s 80(2)(a)'),
    obtainedOn: fact(LocalDate, 'The day it was obtained', 'POCA 2002, s 80(2)(a)'),
    valueHeldNow: fact(
      MoneyInput,
      'Value at the decision of the property itself, or of what represents it, in the defendant’s hands; "0.00" where nothing is left',
      'POCA 2002, s 80(2)(b), (3)',
    ),
    decidedOn: fact(LocalDate, 'The material time: the day the court decides the value', 'POCA 2002, s 80(1)'),
    conventions: z.strictObject(PriceIndexConvention).prefault({}),
  })
  .meta({ id: 'ValueOfPropertyObtainedInput' });
export type ValueOfPropertyObtainedInput = z.infer<typeof ValueOfPropertyObtainedInput>;

/** The value of property obtained, and the two values of which it is the greater. */
export interface ValueObtained {
  readonly value: Money;
  readonly adjusted: Money;
  readonly heldNow: Money;
  readonly basis: 'valueWhenObtainedAdjusted' | 'heldNow';
}

/**
 * The value of property obtained: the greater of its value when obtained, adjusted for later changes in the value of
 * money, and the value at the decision of what is left of it or represents it.
 *
 * @remarks POCA 2002, s 80 (E+W). The Act names no index: which one, and which months, are conventions in the reasons.
 * A fall of the index is applied too. Rounded once, half a penny up, after the adjustment.
 */
export function valueOfPropertyObtained(input: ValueOfPropertyObtainedInput): Outcome<ValueObtained> {
  const change = new ChangeInValue(input.conventions, input.decidedOn);
  return greaterOf(input.valueWhenObtained.exactly(), input.obtainedOn, input.valueHeldNow.exactly(), change);
}

/**
 * The same, for values that may still hold a fraction of a penny.
 *
 * @param whenObtained pounds at the day it was obtained
 * @param heldNow pounds at the decision
 * @param isSpent whether it is money spent rather than a thing obtained
 */
export function greaterOf(
  whenObtained: Exact,
  obtainedOn: LocalDate,
  heldNow: Exact,
  change: ChangeInValue,
  isSpent = false,
): Outcome<ValueObtained> | FactsMissing {
  const ratio = change.since(obtainedOn);
  if (ratio.kind !== 'ratio') return ratio;
  const adjusted = Money.roundedToPenny(whenObtained.times(ratio.over).div(ratio.under));
  const held = Money.roundedToPenny(heldNow);
  const isHeld = held.isMoreThan(adjusted);
  const value = isHeld ? held : adjusted;
  const because: Reason[] = [
    { ...ratio.reason, says: `${ratio.reason.says}: ${adjusted.toString()}, rounded to the penny, half up` },
  ];
  because.push({
    says: held.isZero()
      ? 'Nothing that it is or that represents it is held now'
      : `What is left of it, or represents it, is worth ${held.toString()} now`,
    provision: poca('80(2)(b)'),
    ...(isHeld ? {} : { met: false }),
  });
  const first = isSpent
    ? `the amount spent (${spoken(obtainedOn)})`
    : `the value when obtained (${spoken(obtainedOn)})`;
  const says = `${value.toString()}: the greater of ${first}, adjusted, and the value held now`;
  return decided(
    { value, adjusted, heldNow: held, basis: isHeld ? 'heldNow' : 'valueWhenObtainedAdjusted' },
    { says, provision: poca(isHeld ? '80(2)(b)' : '80(2)(a)'), because },
  );
}
