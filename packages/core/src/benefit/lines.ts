import type { AssumedItem, Holding, Placed } from '../assumptions/index.js';
import type { Footing, Obtained, Property } from '../case-file/index.js';
import type { LocalDate } from '../dates/index.js';
import { type Fraction, type Money } from '../money/index.js';
import type { Reason, Undecided } from '../reasons/index.js';
import type { ChangeInValue } from './change-in-value.js';
import type { MoneyItem } from './count-once.js';
import type { EarlierOrders } from './earlier-orders.js';

/** One item of benefit: the part of it that counts here, and what that part is worth at the decision. */
export interface BenefitLine {
  readonly item: string;
  readonly basis: 'obtained' | 'transfer' | 'holding' | 'expenditure';
  /** The part that counts, at its value when obtained. */
  readonly amount: Money;
  /** Its value at the decision (s 80). */
  readonly value: Money;
  /** The part of that value that s 7(4) leaves out. */
  readonly ignored: Money;
  readonly jointPool?: string;
  readonly reasons: readonly Reason[];
}

/** Benefit, and how it is made up. */
export interface Benefit {
  readonly conduct: 'general' | 'particular';
  /** Value of everything obtained (s 76(7)): what the question whether the defendant benefited turns on. */
  readonly total: Money;
  /** Left out of the recoverable amount (s 7(4)). */
  readonly ignored: Money;
  /** Benefit found for the last order based on general criminal conduct (s 8(4)). */
  readonly earlierBenefit: Money;
  /** Amounts ordered under earlier orders (s 8(5)). */
  readonly deducted: Money;
  /** What the recoverable amount starts from. */
  readonly benefit: Money;
  /** The defendant benefited, and only s 7(4) leaves nothing: whether any order is made is unsettled. */
  readonly nilOnlyByForfeiture: boolean;
  readonly lines: readonly BenefitLine[];
  /** What the defendant obtained jointly, pool by pool. */
  readonly jointPools: readonly { readonly jointPool: string; readonly sum: Money }[];
}

export interface BenefitOf {
  readonly conduct: 'general' | 'particular';
  readonly footing: Footing;
  readonly defendant: string;
  readonly decidedOn: LocalDate;
  readonly particularConduct: ReadonlySet<string>;
  readonly change: ChangeInValue;
  readonly obtained: readonly Placed<Obtained>[];
  /** Every property in the file, for what is or represents an item. */
  readonly property: PropertyRegister;
  /** Lifestyle cases: what was decided of each item, with the day of each and its links. */
  readonly assumed: readonly AssumedItem[];
  readonly assumedFacts: ReadonlyMap<string, Pick<MoneyItem, 'on' | 'links' | 'plainAmount'>>;
  /** What each item's money went into, whatever was decided of that: property that represents it represents the item too. */
  readonly wentInto: ReadonlyMap<string, readonly { readonly item: string; readonly part: Fraction }[]>;
  /** Offences of which the defendant was acquitted. */
  readonly acquittedOf: ReadonlySet<string>;
  readonly holdings: ReadonlyMap<string, Holding>;
  readonly earlierOrders: EarlierOrders;
}

/** Property by the items it is or represents, and by id: made once for a case file. */
export interface PropertyRegister {
  readonly byItem: ReadonlyMap<
    string,
    readonly {
      readonly property: Property;
      readonly at: number;
      readonly share: Fraction;
      readonly amount?: Money | undefined;
      readonly place: number;
    }[]
  >;
  readonly byId: ReadonlyMap<string, { readonly property: Property; readonly at: number }>;
}

export function propertyRegister(property: readonly Property[]): PropertyRegister {
  const byItem = new Map<
    string,
    { property: Property; at: number; share: Fraction; amount?: Money | undefined; place: number }[]
  >();
  property.forEach((thing, at) =>
    thing.represents?.forEach(({ item, share, amount }, place) => {
      const links = byItem.get(item) ?? [];
      links.push({ property: thing, at, share, amount, place });
      byItem.set(item, links);
    }),
  );
  return { byItem, byId: new Map(property.map((thing, at) => [thing.id, { property: thing, at }])) };
}

/** A line, or what keeps it from being decided. */
export type LineOr = BenefitLine | Undecided;

/** No reasons, once. */
export const NONE: readonly Reason[] = [];
