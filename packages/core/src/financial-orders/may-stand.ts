import { type PriorityOrders, priorityOrders } from '../confiscation-order/index.js';
import { msa2015 } from '../law/index.js';
import { Money } from '../money/index.js';
import { forTheCourt, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import type { CombinationsInput, CombinedKind } from './combinations-input.js';
import type { OffenceOpenings } from './offence-openings.js';

type Order = CombinationsInput['orders'][number];

/** Why an order may not stand beside the others, by its id. */
export type MayNotStand = ReadonlyMap<string, Pick<Reason, 'says' | 'provision'>>;

/**
 * Orders that may not stand: reparation that is not open, or beside compensation for the same offence; compensation that is
 * proposed where reparation is made for it.
 *
 * @remarks Modern Slavery Act 2015, ss 8, 10(1) (E+W).
 */
export function mayNotStand({ orders }: CombinationsInput, openings: readonly OffenceOpenings[]): MayNotStand {
  const refused = new Map<string, Pick<Reason, 'says' | 'provision'>>();
  for (const order of orders.filter(isReparation)) {
    const opening = openings.find(({ id }) => id === order.offence);
    if (opening?.reparation !== 'closed') continue;
    refused.set(
      order.id,
      opening.reparationClosedBecause.includes('compensationForSameOffence')
        ? { says: 'compensation is ordered for the same offence', provision: msa2015('10(1)') }
        : { says: 'a reparation order is not open for that offence', provision: msa2015('8') },
    );
  }
  for (const { id, kind, made, offence } of orders) {
    if (kind !== 'compensation' || made) continue;
    const isRepaired = orders.some(
      (other) => isReparation(other) && other.made && other.offence === offence && !refused.has(other.id),
    );
    if (isRepaired)
      refused.set(id, { says: 'a reparation order is made for the same offence', provision: msa2015('10(1)') });
  }
  return refused;
}

const isReparation = ({ kind }: Order): boolean => kind === 'reparationOrder';

/** The orders that may stand, and reparation at no more than the confiscation order together. */
export function thatMayStand(
  { orders, confiscation }: CombinationsInput,
  refused: MayNotStand,
): { readonly orders: readonly Order[]; readonly isCapped: boolean } {
  const standing = orders.filter(({ id }) => !refused.has(id));
  if (confiscation === undefined || confiscation === null) return { orders: standing, isCapped: false };
  let left = confiscation.amount;
  let isCapped = false;
  const capped = standing.map((order) => {
    if (!isReparation(order)) return order;
    const asked = order.amount ?? Money.zero;
    const amount = Money.min(asked, left);
    left = left.lessButNotBelowZero(amount);
    isCapped ||= amount.isLessThan(asked);
    return { ...order, amount };
  });
  return { orders: capped, isCapped };
}

const PRIORITY = {
  compensation: 'compensation',
  reparationOrder: 'slaveryAndTraffickingReparation',
  surcharge: 'surcharge',
  unlawfulProfit: 'unlawfulProfit',
} as const;
export type PriorityKind = keyof typeof PRIORITY;

export const isPriority = (kind: CombinedKind): kind is PriorityKind => kind in PRIORITY;
/** The kind as section 13 has it. */
export const priorityKind = (kind: PriorityKind): (typeof PRIORITY)[PriorityKind] => PRIORITY[kind];

/**
 * Section 13(5) and (6), over the priority orders made or proposed that may stand. Which of two that may not stand together
 * is made is for the court, and so is the direction until then.
 */
export function directed(
  input: CombinationsInput,
  refused: MayNotStand,
  openings: readonly OffenceOpenings[],
): Outcome<PriorityOrders> | null {
  const { confiscation, means, inSameProceedings } = input;
  if (confiscation === undefined || confiscation === null) return null;
  const { orders, isCapped } = thatMayStand(input, refused);
  const undecided = eitherOr(orders);
  if (undecided.length > 0) {
    const question = `Compensation or reparation for ${undecided.join(', ')}? The direction follows the one that is made`;
    const says = 'Compensation and reparation may not both stand for one offence';
    return forTheCourt(question, { says, provision: msa2015('10(1)') });
  }
  const unsettled = orders.filter(
    ({ made, offence, ...order }) =>
      isReparation({ ...order, made }) &&
      !made &&
      openings.some(({ id, reparation }) => id === offence && reparation === 'unsettled'),
  );
  if (unsettled.length > 0) {
    const says = `Whether a reparation order is open for ${unsettled.map(({ offence }) => offence ?? '').join(', ')} was not settled, and the direction turns on it`;
    return notCovered(says, { says, provision: msa2015('8') });
  }
  const answer = priorityOrders({
    orderMade: confiscation.orderMade,
    confiscation: confiscation.amount,
    means,
    inSameProceedings,
    priorityOrders: orders.flatMap(({ id, kind, amount }) =>
      isPriority(kind) ? [{ id, kind: PRIORITY[kind], amount: amount ?? Money.zero }] : [],
    ),
  });
  if (!isCapped) return answer;
  const says = `Reparation is counted at ${confiscation.amount.toString()} together, the most it may come to: what was made or proposed is more`;
  return { ...answer, reasons: [...answer.reasons, { says, provision: msa2015('9(4)') }] };
}

/** Offences for which both compensation and reparation are proposed, and neither is made. */
const eitherOr = (orders: readonly Order[]): string[] => [
  ...new Set(
    orders
      .filter(isReparation)
      .flatMap(({ offence }) => offence ?? [])
      .filter((offence) => orders.some((order) => order.kind === 'compensation' && order.offence === offence)),
  ),
];
