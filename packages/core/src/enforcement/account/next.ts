import { type Provision, poca } from '../../law/index.js';
import { Money } from '../../money/index.js';
import type { Reason } from '../../reasons/index.js';
import { steer } from '../powers/index.js';
import type { OrderFacts } from './input.js';
import { compare } from './lines.js';

type Kind = NonNullable<OrderFacts['property']>[number]['kind'];

/** Property not yet realised, and what it could bring towards the order. An ordering of facts, not law. */
export interface Unrealised {
  readonly order: string;
  readonly property: string;
  readonly kind: Kind;
  readonly value: Money;
  /** No more than what is still to be paid. */
  readonly couldBring: Money;
  /** The power that reaches it; whether its conditions are met is a question of its own. */
  readonly power: Provision;
}

/** What is still to be paid under an order, and the property that is not yet realised for it. */
export interface StillToPay {
  readonly order: OrderFacts;
  readonly balance: Money;
}

/** Property not yet realised, by what it could bring: most first. */
export function recoversMost(orders: readonly StillToPay[]): Unrealised[] {
  return orders
    .flatMap(({ order, balance }) =>
      (order.property ?? []).map(({ id, kind, value }) => ({
        order: order.id,
        property: id,
        kind,
        value,
        couldBring: Money.min(value, balance),
        power: POWERS[kind],
      })),
    )
    .filter(({ couldBring }) => !couldBring.isZero())
    .sort((one, other) => byAmount(one.couldBring, other.couldBring) || compare(one.property, other.property));
}

const byAmount = (one: Money, other: Money) => (one.isMoreThan(other) ? -1 : one.isLessThan(other) ? 1 : 0);

const POWERS: Record<Kind, Provision> = {
  restrainedProperty: poca('50'),
  moneyInAccount: poca('67'),
  seizedMoney: poca('67'),
  seizedProperty: poca('67A'),
  cryptoassets: poca('67A'),
  propertyAbroad: poca('74'),
  taintedGift: poca('50'),
};

/** Why the first of them comes first, and what the list does not say. */
export function mostNext([first]: readonly Unrealised[]): Reason[] {
  if (first === undefined) return [];
  const { property, order, value, couldBring, power } = first;
  const what = couldBring.isLessThan(value)
    ? `it is thought to bring ${value.toString()}, and ${couldBring.toString()} is still to be paid under ${order}`
    : `all of its ${value.toString()} counts towards ${order}`;
  const says = `${property} could bring most next: ${what}. The list puts facts in order, before costs; whether the conditions of each power are met is a question of its own`;
  return [{ says, provision: power, because: steer }];
}
