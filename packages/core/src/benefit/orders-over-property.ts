import type { Property } from '../case-file/index.js';
import { poca, propertyOrder } from '../law/index.js';
import { Money } from '../money/index.js';
import { factsMissing, type Reason, type Undecided } from '../reasons/index.js';
import type { MoneyItem } from './count-once.js';
import { type BenefitOf, NONE } from './lines.js';

type InForce =
  | { readonly kind: 'inForce'; readonly reason: Reason }
  | { readonly kind: 'none' }
  | ReturnType<typeof factsMissing>;

/** The order in force over a property that leaves it out of benefit (s 7(4)), or makes it not free (s 82). */
export function inForceOrder(property: Property, at: number, effect: 'ignoredInBenefit' | 'notFree'): InForce {
  const orders = property.orders ?? [];
  for (const [place, order] of orders.entries()) {
    const known = propertyOrder(order.kind);
    if (!known[effect] || order.inForce === false) continue;
    if (order.inForce === undefined) {
      return factsMissing(
        [
          {
            pointer: `/property/${String(at)}/orders/${String(place)}/inForce`,
            wanted: `whether ${order.id} is in force (${effect === 'notFree' ? 's 82' : 's 7(4)'})`,
          },
        ],
        { says: `Whether ${order.id} is in force is not known`, provision: poca(effect === 'notFree' ? '82' : '7(4)') },
      );
    }
    const says = `${property.id}: ${known.says} (${known.provision.cite}): ${effect === 'notFree' ? 'it is not free property' : 'it is left out of benefit'}`;
    return {
      kind: 'inForce',
      reason: {
        says,
        provision: poca(effect === 'notFree' ? '82' : '7(4)'),
        met: false,
        ...(order.evidence === undefined ? {} : { evidence: order.evidence }),
      },
    };
  }
  return { kind: 'none' };
}

/** How much of an item, as the file gives it, is in property that s 7(4) leaves out. */
export class LeftOut {
  constructor(
    readonly amount: Money,
    readonly reasons: readonly Reason[],
  ) {}
}

export function leftOut(item: MoneyItem, input: BenefitOf): LeftOut | Undecided {
  let amount = Money.zero;
  const reasons: Reason[] = [];
  for (const { property, at, amount: ofItem, place } of input.property.byItem.get(item.id) ?? []) {
    const order = inForceOrder(property, at, 'ignoredInBenefit');
    if (order.kind === 'factsMissing') return order;
    if (order.kind === 'none') continue;
    if (ofItem === undefined) {
      return factsMissing(
        [
          {
            pointer: `/property/${String(at)}/represents/${String(place)}/amount`,
            wanted: `how much of ${item.id} is in ${property.id}, which s 7(4) leaves out`,
          },
        ],
        {
          says: `${property.id} is left out of benefit, but for how much of ${item.id} is not known`,
          provision: poca('7(4)'),
        },
      );
    }
    amount = amount.plus(ofItem);
    reasons.push({ ...order.reason, says: `${order.reason.says}, with ${ofItem.toString()} of ${item.id}` });
  }
  return amount.isZero() ? new LeftOut(Money.zero, NONE) : new LeftOut(Money.min(amount, item.plainAmount), reasons);
}
