import { Money } from '../../money/index.js';
import { type AppliedLine, applicationOfReceipt, COST_KINDS, type WaterfallInput } from '../waterfall.js';
import type { OrderFacts } from './input.js';
import { compare } from './lines.js';
import type { Applied } from './run.js';

/** One line of what a receipt was paid out to. The lines of a receipt sum to it. */
export interface PaidOut {
  readonly to: AppliedLine['to'] | 'notNeeded' | 'noMoneyReceived';
  readonly amount: Money;
}

/** Directions under section 13(6) of one order: what was directed and what has been paid on them. */
export interface DirectionsPosition {
  readonly directed: Money;
  readonly paid: Money;
  readonly outstanding: Money;
  /** `null`: paid in part, and how it is shared is for the court. */
  readonly shares: readonly { readonly id: string; readonly paid: Money }[] | null;
}

/** What the receipts of one order were paid out to, in the order of their days. */
export interface PaidOutOf {
  readonly receipts: ReadonlyMap<string, readonly PaidOut[]>;
  readonly directions: DirectionsPosition | null;
}

type Cost = NonNullable<WaterfallInput['costs']>[number];

/** Pays the receipts of one order out in turn: each takes up where the one before left the costs and the directions. */
export function payOut({ costs = [], directions = [] }: OrderFacts, receipts: readonly Applied[]): PaidOutOf {
  const owed = new Map<string, Money>(
    COST_KINDS.map((kind) => [kind, Money.sum(costs.filter((cost) => isOwed(cost, kind)).map(({ amount }) => amount))]),
  );
  const directed = Money.sum(directions.map(({ amount }) => amount));
  owed.set('directions', directed);
  const left = (to: string) => owed.get(to) ?? Money.zero;

  const paid = new Map(
    receipts.map((applied) => {
      if (!bringsMoney(applied))
        return [applied.receipt.id, [{ to: 'noMoneyReceived', amount: applied.amount }]] as const;
      const lines = inTurn(applied, left);
      for (const { to, amount } of lines) owed.set(to, left(to).lessButNotBelowZero(amount));
      const notNeeded: PaidOut[] = applied.left.isZero() ? [] : [{ to: 'notNeeded', amount: applied.left }];
      return [applied.receipt.id, [...lines, ...notNeeded]] as const;
    }),
  );
  return { receipts: paid, directions: directed.isZero() ? null : position(directions, directed, left('directions')) };
}

const isOwed = (cost: Cost, kind: Cost['kind']) => cost.kind === kind && !cost.paidByEmployer;

/** Destroyed cryptoassets and money realised abroad reduce the order and bring the officer nothing to pay out. */
const bringsMoney = ({ receipt }: Applied): boolean =>
  receipt.from !== 'cryptoassetsDestroyed' && receipt.from !== 'realisationAbroad' && receipt.from !== 'coDefendant';

function inTurn({ receipt, amount, left: notNeeded }: Applied, owed: (to: string) => Money): PaidOut[] {
  const applied = applicationOfReceipt({
    amount: amount.minus(notNeeded),
    throughReceiverOrSale: receipt.from === 'receiver' || receipt.from === 'saleOfSeizedProperty',
    costs: COST_KINDS.map((kind) => ({ id: kind, kind, amount: owed(kind), paidByEmployer: false })),
    directions: [{ id: 'directions', amount: owed('directions') }],
  });
  if (applied.kind !== 'decided') throw new RangeError('How a receipt is applied follows from the section');
  return applied.value.lines
    .filter((line) => !line.amount.isZero())
    .map((line) => ({ to: line.to, amount: line.amount }));
}

function position(
  directions: NonNullable<OrderFacts['directions']>,
  directed: Money,
  outstanding: Money,
): DirectionsPosition {
  const paid = directed.minus(outstanding);
  const inOrder = [...directions].sort((one, other) => compare(one.id, other.id));
  const applied = applicationOfReceipt({ amount: paid, throughReceiverOrSale: false, directions: inOrder });
  const line = applied.kind === 'decided' ? applied.value.lines.find(({ to }) => to === 'directions') : undefined;
  const shares = line?.shares?.map(({ id, amount }) => ({ id, paid: amount })) ?? null;
  return { directed, paid, outstanding, shares };
}
