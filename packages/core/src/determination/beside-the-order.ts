import type { Footing, OffenceAgainst } from '../case-file/index.js';
import {
  type PriorityOrders,
  priorityOrders,
  type ReparationOrders,
  reparationOrders,
} from '../confiscation-order/index.js';
import type { LocalDate } from '../dates/index.js';
import { msa2015, poca } from '../law/index.js';
import { Money } from '../money/index.js';
import { factsMissing, forTheCourt, type Outcome, waitingOn } from '../reasons/index.js';
import type { DefendantFacts } from './facts.js';
import { repointed } from './pointers.js';
import { positionOn, positionPointer } from './positions.js';

const PRIORITY = ['compensation', 'surcharge', 'unlawfulProfit', 'slaveryAndTraffickingReparation'] as const;

/**
 * What must be paid to others out of the confiscation money. A reparation order that may not stand takes no part, and
 * reparation above its cap is first brought within it, which is for the court.
 */
export function directed(
  facts: DefendantFacts,
  footing: Footing,
  orderMade: LocalDate,
  confiscation: Money,
  reparations: Outcome<ReparationOrders>,
): Outcome<PriorityOrders> {
  const priority = facts.otherOrders.filter(({ item }) => (PRIORITY as readonly string[]).includes(item.kind));
  const missing = priority
    .filter(({ item }) => item.amount === undefined)
    .map(({ at }) => ({
      pointer: `/otherOrders/${String(at)}/amount`,
      wanted: 'what the order requires to be paid (s 13(5))',
    }));
  if (missing.length > 0)
    return factsMissing(missing, { says: 'What a priority order comes to is not known', provision: poca('13(5)') });
  const hasReparation = priority.some(({ item }) => item.kind === 'slaveryAndTraffickingReparation');
  if (hasReparation && reparations.kind !== 'decided') return waitingOn('reparationOrders', reparations);
  const { barred, withinCap } = reparations.kind === 'decided' ? reparations.value : { barred: [], withinCap: true };
  if (hasReparation && !withinCap) {
    return forTheCourt('By how much is each reparation order brought within the amount of the confiscation order?', {
      says: 'The reparation orders together exceed the amount payable under the confiscation order',
      provision: msa2015('9(4)'),
      met: false,
    });
  }
  const stands = priority.filter(({ item }) => !barred.some(({ id }) => id === item.id));
  const outcome = priorityOrders({
    orderMade,
    confiscation,
    means: positionOn(facts, footing)?.means,
    priorityOrders: stands.map(({ item }) => ({
      id: item.id,
      kind: item.kind as (typeof PRIORITY)[number],
      amount: item.amount ?? Money.zero,
    })),
    inSameProceedings: true,
  });
  return repointed(outcome, (pointer) => positionPointer(facts, footing, pointer));
}

/** For which convictions a reparation order is open, and whether those made or proposed are within their cap. */
export function reparation(
  facts: DefendantFacts,
  convicted: readonly OffenceAgainst[],
  concerned: readonly OffenceAgainst[],
  confiscation: Money,
): Outcome<ReparationOrders> {
  const of = (kind: string) => facts.otherOrders.filter(({ item }) => item.kind === kind);
  const reparations = of('slaveryAndTraffickingReparation');
  const missing = reparations.flatMap(({ item, at }) => [
    ...(item.amount === undefined
      ? [{ pointer: `/otherOrders/${String(at)}/amount`, wanted: 'what the order requires to be paid (MSA s 9)' }]
      : []),
    ...(item.offence === undefined
      ? [{ pointer: `/otherOrders/${String(at)}/offence`, wanted: 'the offence the order is made for (MSA s 8)' }]
      : []),
  ]);
  if (missing.length > 0)
    return factsMissing(missing, { says: 'A reparation order is not fully described', provision: msa2015('9') });
  return reparationOrders({
    confiscationOrder: confiscation,
    offences: convicted.map(({ offence }) => ({
      id: offence.id,
      offence: offence.offence,
      inchoate: offence.inchoate,
      committedFrom: offence.committed.from,
      confiscationOrderCovers: concerned.some((each) => each.offence.id === offence.id),
    })),
    reparationOrders: reparations.flatMap(({ item }) =>
      item.offence === undefined ? [] : [{ id: item.id, offence: item.offence, amount: item.amount ?? Money.zero }],
    ),
    compensationOrders: of('compensation').flatMap(({ item }) =>
      item.offence === undefined ? [] : [{ offence: item.offence }],
    ),
  });
}
