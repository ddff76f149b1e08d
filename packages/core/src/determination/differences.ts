import type { Footing } from '../case-file/index.js';
import { Money } from '../money/index.js';
import type { DefendantResult } from './pipeline.js';

/** What one footing has more than another, in pounds: stage totals, and the items that make them. */
export interface Difference {
  readonly defendant: string;
  readonly between: readonly [Footing, Footing];
  readonly totals: readonly DifferenceLine[];
  readonly items: readonly (DifferenceLine & { readonly item: string })[];
  /** Stages that are not decided on one of the two: nothing is compared there. */
  readonly notCompared: readonly ComparedStage[];
}

export interface DifferenceLine {
  readonly stage: ComparedStage;
  /** On the first footing of `between`. */
  readonly first: Money;
  readonly second: Money;
  /** `first - second`: negative where the second is more. */
  readonly difference: Money;
}

type ComparedStage = 'benefit' | 'taintedGifts' | 'availableAmount' | 'recoverableAmount' | 'confiscationOrder';

const PAIRS: readonly (readonly [Footing, Footing])[] = [
  ['prosecution', 'defence'],
  ['prosecution', 'court'],
  ['court', 'defence'],
];

/** The difference between the footings of each defendant, item by item: only what differs. */
export function differences(results: readonly DefendantResult[]): Difference[] {
  const byDefendant = new Map<string, DefendantResult[]>();
  for (const result of results)
    byDefendant.set(result.defendant, [...(byDefendant.get(result.defendant) ?? []), result]);
  return [...byDefendant].flatMap(([defendant, own]) =>
    PAIRS.flatMap(([one, other]) => {
      const first = own.find(({ footing }) => footing === one);
      const second = own.find(({ footing }) => footing === other);
      return first === undefined || second === undefined ? [] : [compare(defendant, first, second)];
    }),
  );
}

function compare(defendant: string, first: DefendantResult, second: DefendantResult): Difference {
  const totals: DifferenceLine[] = [];
  const items: (DifferenceLine & { readonly item: string })[] = [];
  const notCompared: ComparedStage[] = [];
  for (const stage of COMPARED) {
    const [one, other] = [FIGURES[stage](first), FIGURES[stage](second)];
    if (one === undefined || other === undefined) {
      notCompared.push(stage);
      continue;
    }
    if (!one.total.equals(other.total)) totals.push(line(stage, one.total, other.total));
    for (const item of new Set([...one.items.keys(), ...other.items.keys()])) {
      const [mine, theirs] = [one.items.get(item) ?? Money.zero, other.items.get(item) ?? Money.zero];
      if (!mine.equals(theirs)) items.push({ item, ...line(stage, mine, theirs) });
    }
  }
  return { defendant, between: [first.footing, second.footing], totals, items, notCompared };
}

const line = (stage: ComparedStage, first: Money, second: Money): DifferenceLine => ({
  stage,
  first,
  second,
  difference: first.minus(second),
});

interface Figures {
  readonly total: Money;
  readonly items: ReadonlyMap<string, Money>;
}
const NO_ITEMS: ReadonlyMap<string, Money> = new Map();

const FIGURES: Record<ComparedStage, (result: DefendantResult) => Figures | undefined> = {
  benefit: ({ benefit }) =>
    benefit.kind === 'decided'
      ? {
          total: benefit.value.benefit,
          items: summed(benefit.value.lines.map(({ item, value, ignored }) => [item, value.minus(ignored)])),
        }
      : undefined,
  taintedGifts: ({ taintedGifts }) =>
    taintedGifts.kind === 'decided'
      ? {
          total: taintedGifts.value.total,
          items: summed(taintedGifts.value.lines.map(({ item, value }) => [item, value])),
        }
      : undefined,
  availableAmount: ({ availableAmount }) =>
    availableAmount.kind === 'decided'
      ? {
          total: availableAmount.value.total,
          items: summed([
            ...availableAmount.value.property.map(({ item, value }): [string, Money] => [item, value]),
            ...availableAmount.value.hidden.map(({ item, amount }): [string, Money] => [item, amount]),
            ...availableAmount.value.obligations.map(({ item, amount }): [string, Money] => [
              item,
              Money.zero.minus(amount),
            ]),
          ]),
        }
      : undefined,
  recoverableAmount: ({ recoverableAmount }) =>
    recoverableAmount.kind === 'decided' ? { total: recoverableAmount.value.amount, items: NO_ITEMS } : undefined,
  confiscationOrder: ({ confiscationOrder }) =>
    confiscationOrder.kind === 'decided' ? { total: confiscationOrder.value.amount, items: NO_ITEMS } : undefined,
};
const COMPARED = Object.keys(FIGURES) as ComparedStage[];

function summed(pairs: readonly (readonly [string, Money])[]): ReadonlyMap<string, Money> {
  const sums = new Map<string, Money>();
  for (const [item, amount] of pairs) sums.set(item, (sums.get(item) ?? Money.zero).plus(amount));
  return sums;
}
