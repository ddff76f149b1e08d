import { jointPool } from '../benefit/index.js';
import type { CaseFile, Footing } from '../case-file/index.js';
import { Money } from '../money/index.js';
import type { Reason } from '../reasons/index.js';
import type { DefendantResult } from './pipeline.js';

/** A joint pool on one footing: what each order takes of it, and that it is recovered once. */
export interface JointPoolResult {
  readonly jointPool: string;
  readonly footing: Footing;
  /** The sum obtained jointly: recovered once, whatever the orders come to. */
  readonly sum: Money;
  /** Sum of what the orders take of it: never what is expected to be recovered. */
  readonly faceValue: Money;
  readonly orders: readonly {
    readonly defendant: string;
    /** The joint sum as it is in this defendant's benefit on this footing. */
    readonly jointBenefit: Money;
    /** The most that this order can take for the joint sum. */
    readonly orderFor: Money;
  }[];
  /** Defendants of the pool whose benefit or order is not decided on this footing. */
  readonly undecided: readonly string[];
  readonly reasons: readonly Reason[];
}

/**
 * The joint pools of a case on one footing.
 *
 * @remarks R v May [2008] UKHL 28; R v Ahmad; R v Fields [2014] UKSC 36 (V2): the whole to each, recovered once. Where
 * the footing gives the defendants different joint benefits, the pool is the greatest of them.
 */
export function jointPools(file: CaseFile, footing: Footing, results: readonly DefendantResult[]): JointPoolResult[] {
  const byDefendant = new Map(
    results.filter((result) => result.footing === footing).map((result) => [result.defendant, result]),
  );
  return (file.jointPools ?? []).map(({ id, defendants }) => {
    const orders = defendants.flatMap((defendant) => {
      const result = byDefendant.get(defendant);
      if (result?.benefit.kind !== 'decided' || result.confiscationOrder.kind !== 'decided') return [];
      const jointBenefit = result.benefit.value.jointPools.find((pool) => pool.jointPool === id)?.sum ?? Money.zero;
      return [{ defendant, jointBenefit, orderFor: Money.min(jointBenefit, result.confiscationOrder.value.amount) }];
    });
    const sum = Money.max(Money.zero, ...orders.map((each) => each.jointBenefit));
    const position = jointPool({
      sum,
      orders: orders.map(({ defendant, orderFor }) => ({ defendant, amount: orderFor })),
      recovered: [],
    });
    return {
      jointPool: id,
      footing,
      sum,
      faceValue: Money.sum(orders.map((each) => each.orderFor)),
      orders,
      undecided: defendants.filter((defendant) => !orders.some((each) => each.defendant === defendant)),
      reasons: position.reasons,
    };
  });
}
