import type { Holding } from '../assumptions/index.js';
import { poca } from '../law/index.js';
import { Exact } from '../money/index.js';
import { factsMissing, type Reason, type Undecided } from '../reasons/index.js';
import { type BenefitOf, NONE } from './lines.js';
import { inForceOrder } from './orders-over-property.js';
import { marketValue, valueOfInterest } from './value-of-property.js';

/** A value at the decision, in pounds that may hold a fraction of a penny. */
export class Held {
  constructor(
    readonly value: Exact,
    readonly reasons: readonly Reason[],
  ) {}
}

/** What a holding is worth at the decision: the whole where it counts free of interests, else the interest. */
export function worthNow(
  { property, at, interest, place }: Holding,
  freeOfOthers: boolean,
  input: BenefitOf,
): Held | Undecided {
  const { decidedOn, footing, defendant } = input;
  if (interest.heldFrom !== undefined && interest.heldFrom > decidedOn) return new Held(ZERO, NONE);
  if (typeof interest.heldUntil === 'string' && interest.heldUntil < decidedOn) {
    return new Held(ZERO, [{ says: `${property.id} is no longer held`, provision: poca('80(2)(b)'), met: false }]);
  }
  if (interest.heldUntil === undefined) {
    return factsMissing(
      [
        {
          pointer: `/property/${String(at)}/interests/${String(place)}/heldUntil`,
          wanted: 'whether it is still held (null) or the last day it was (s 80(2)(b))',
        },
      ],
      { says: `Whether ${property.id} is still held is not known`, provision: poca('80(2)(b)') },
    );
  }
  if (freeOfOthers) {
    const whole = marketValue(property, at, footing, defendant, decidedOn);
    return whole.kind === 'decided' ? new Held(whole.value.exactly(), whole.reasons) : whole;
  }
  const interestValue = valueOfInterest(property, at, defendant, footing, decidedOn);
  return interestValue.kind === 'decided'
    ? new Held(interestValue.value.interest.exactly(), interestValue.reasons)
    : interestValue;
}
const ZERO = new Exact(0);

/**
 * What is left of an item at the decision: the property that is it or represents it, directly or through what its money
 * went into, in the defendant's hands.
 */
export function heldNow(item: string, input: BenefitOf): Held | Undecided {
  const links = input.property.byItem.get(item) ?? [];
  let sum = ZERO;
  const reasons: Reason[] = [];
  for (const { item: through, part } of input.wentInto.get(item) ?? []) {
    const held = heldNow(through, input);
    if (!(held instanceof Held)) return held;
    if (held.value.isZero()) continue;
    sum = sum.plus(part.ofPounds(held.value));
    const says = `${part.toString()} of ${through} was met from it, and is represented`;
    reasons.push({ says, provision: poca('80(3)'), because: held.reasons });
  }
  for (const { property, at, share } of links) {
    const place = property.interests.findIndex(({ holder }) => holder === input.defendant);
    const interest = property.interests[place];
    if (interest === undefined) continue;
    const order = inForceOrder(property, at, 'ignoredInBenefit');
    if (order.kind === 'factsMissing') return order;
    if (order.kind === 'inForce') continue;
    const free = input.conduct === 'general' && interest.freeOfInterestsRebuttal === undefined;
    const now = worthNow({ property, at, interest, place }, free, input);
    if (!(now instanceof Held)) return now;
    sum = sum.plus(share.ofPounds(now.value));
    reasons.push({
      says: `${share.toString()} of ${property.id} is or represents it`,
      provision: poca('80(3)'),
      because: now.reasons,
    });
  }
  return new Held(sum, reasons);
}

/** The reasons of a value, with those of what is held now under them. */
export const withHeld = (valued: readonly Reason[], held: readonly Reason[]): readonly Reason[] =>
  held.length === 0 ? valued : valued.map((reason) => ({ ...reason, because: [...(reason.because ?? []), ...held] }));
