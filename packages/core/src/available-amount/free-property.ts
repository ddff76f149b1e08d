import type { Holding } from '../assumptions/index.js';
import { contrabandIsWorthNothing, inForceOrder, valueOfInterest } from '../benefit/index.js';
import type { Footing } from '../case-file/index.js';
import { type LocalDate, spoken } from '../dates/index.js';
import { inForceOn, poca } from '../law/index.js';
import { Fraction, Money } from '../money/index.js';
import { factsMissing, type Reason, type Undecided } from '../reasons/index.js';
import { interestsOfOthers } from './interests-of-others.js';

/** One property and what it adds to the available amount. */
export interface FreePropertyLine {
  readonly item: string;
  /** Restrained property is free property, kept apart because it is safe. */
  readonly component: 'identified' | 'restrained' | 'notFree' | 'notHeld' | 'contraband';
  readonly marketValue: Money;
  readonly charges: Money;
  /** Value of the defendant's interest, which is what counts; nil where the property is not free. */
  readonly value: Money;
  /** What the interests of others come to: it does not count. */
  readonly ofOthers: Money;
  /** Extent of the defendant's interest: its value over the value of the property (s 10A(5)). */
  readonly extent: Fraction;
  readonly reasons: readonly Reason[];
}

const none = {
  marketValue: Money.zero,
  charges: Money.zero,
  value: Money.zero,
  ofOthers: Money.zero,
  extent: Fraction.nothing,
};

/**
 * What one property adds to the available amount: the value of the defendant's interest, at the time of the order, if
 * the defendant then holds it and it is free property.
 *
 * @remarks POCA 2002, ss 9(1)(a), 10A, 79, 82-84 (E+W). Clean property counts. Restrained property is free property.
 */
export function freeProperty(
  { property, at, interest, place }: Holding,
  defendant: string,
  footing: Footing,
  orderMade: LocalDate,
): FreePropertyLine | Undecided {
  const head = { item: property.id };
  if (interest.heldFrom !== undefined && interest.heldFrom > orderMade) {
    return {
      ...head,
      ...none,
      component: 'notHeld',
      reasons: [notHeld(`First held on ${spoken(interest.heldFrom)}, after the order`)],
    };
  }
  if (typeof interest.heldUntil === 'string' && interest.heldUntil < orderMade) {
    return {
      ...head,
      ...none,
      component: 'notHeld',
      reasons: [notHeld(`Held only until ${spoken(interest.heldUntil)}`)],
    };
  }
  if (interest.heldUntil === undefined) {
    return factsMissing(
      [
        {
          pointer: `/property/${String(at)}/interests/${String(place)}/heldUntil`,
          wanted: 'whether it is still held (null) or the last day it was (s 9(1)(a))',
        },
      ],
      {
        says: `Whether ${property.id} is still held is not known`,
        provision: poca('9(1)(a)'),
      },
    );
  }
  const order = inForceOrder(property, at, 'notFree');
  if (order.kind === 'factsMissing') return order;
  if (order.kind === 'inForce') return { ...head, ...none, component: 'notFree', reasons: [order.reason] };
  if (property.kind === 'contraband')
    return { ...head, ...none, component: 'contraband', reasons: [contrabandIsWorthNothing] };

  const valued = valueOfInterest(property, at, defendant, footing, orderMade);
  if (valued.kind !== 'decided') return valued;
  const { marketValue, charges, interest: value, ofOthers } = valued.value;
  const isRestrained = (property.orders ?? []).some(({ kind, inForce }) => kind === 'RESTRAINT_41' && inForce === true);
  const shared = !valued.value.share.isWhole();
  const isDetermined = footing === 'court' && interest.shareContentions?.some(({ by }) => by === 'court') === true;
  return {
    ...head,
    component: isRestrained ? 'restrained' : 'identified',
    marketValue,
    charges,
    value,
    ofOthers,
    extent: marketValue.isZero() ? Fraction.nothing : Fraction.ratio(value.exactly(), marketValue.exactly()),
    reasons: [
      ...valued.reasons,
      ...(isRestrained
        ? [{ says: 'It is restrained, and restrained property is free property', provision: poca('82') }]
        : []),
      ...(shared ? interestOfOthers(orderMade, isDetermined) : []),
    ],
  };
}

const notHeld = (says: string): Reason => ({ says, provision: poca('9(1)(a)'), met: false });

/** What is said where others hold or may hold an interest, by the rule in force when the order is made. */
function interestOfOthers(orderMade: LocalDate, isDetermined: boolean): Reason[] {
  const rule = inForceOn(interestsOfOthers, orderMade);
  return rule === undefined ? [] : [isDetermined ? rule.value.determined : rule.value.open];
}
