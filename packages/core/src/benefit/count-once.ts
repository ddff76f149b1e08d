import type { MetFrom } from '../case-file/index.js';
import type { LocalDate } from '../dates/index.js';
import { judgment, poca } from '../law/index.js';
import { Money } from '../money/index.js';
import type { Reason } from '../reasons/index.js';

/** A sum of money obtained, received or spent, as it stands on a footing. */
export interface MoneyItem {
  readonly id: string;
  readonly basis: 'obtained' | 'transfer' | 'expenditure';
  readonly on: LocalDate;
  /** As it stands on the footing. */
  readonly amount: Money;
  /** As the file gives it. */
  readonly plainAmount: Money;
  /**
   * `counted`: it enters the benefit. `shownOtherwise`: an assumption is not made on it, so what it paid for is
   * explained too. `inEarlierBenefit`: an earlier order's benefit holds it. `outside`: nothing was decided of it.
   */
  readonly status: 'counted' | 'shownOtherwise' | 'inEarlierBenefit' | 'outside';
  readonly links: readonly MetFrom[];
  readonly jointPool?: string | undefined;
  readonly reasons: readonly Reason[];
}

/** What is left of an item once the same pounds elsewhere are taken out. */
export interface OwnPart {
  readonly amount: Money;
  /** Whether every pound of it is accounted for, here or where it came from. */
  readonly accounted: boolean;
  /** A source of which more is traced than it comes to on this footing: how much of this item it explains is open. */
  readonly overTraced?: string;
  readonly reasons: readonly Reason[];
}

/**
 * The part of each item that is not the same pounds as another item: income spent, and money moved on, count once.
 *
 * Convention: a link to an item follows what was decided of that item. What came from a counted item is counted there;
 * what came from money on which the assumption was not made is explained by it. A link to money that nothing was
 * decided of explains nothing. Where a finding leaves a source smaller than what is traced from it, nobody has said
 * which of it went where, and that is not guessed.
 *
 * @remarks The same proceeds are not taken twice: R v Ahmad [2014] UKSC 36 (V2). Cost is linear in items and links.
 */
export function countOnce(items: readonly MoneyItem[]): ReadonlyMap<string, OwnPart> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const parts = new Map<string, OwnPart>();
  const tracedOut = new Map<string, Money>();
  for (const { links } of items)
    for (const { item, amount } of links) tracedOut.set(item, (tracedOut.get(item) ?? Money.zero).plus(amount));
  const isOverTraced = ({ id, amount }: MoneyItem) => tracedOut.get(id)?.isMoreThan(amount) === true;
  for (const item of items) {
    const waiting = [item];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      const first = next.links
        .map(({ item: id }) => byId.get(id))
        .find((source) => source !== undefined && !parts.has(source.id));
      if (first !== undefined) waiting.push(first);
      else {
        waiting.pop();
        if (!parts.has(next.id)) parts.set(next.id, ownPart(next, byId, parts, isOverTraced));
      }
    }
  }
  return parts;
}

function ownPart(
  item: MoneyItem,
  byId: ReadonlyMap<string, MoneyItem>,
  parts: ReadonlyMap<string, OwnPart>,
  isOverTraced: (source: MoneyItem) => boolean,
): OwnPart {
  let explained = Money.zero;
  let overTraced: string | undefined;
  const reasons: Reason[] = [];
  for (const link of item.links) {
    const source = byId.get(link.item);
    if (source !== undefined && parts.get(link.item)?.accounted === true) {
      explained = explained.plus(link.amount);
      if (isOverTraced(source)) overTraced ??= source.id;
      reasons.push(sameMoney(link, source));
    } else {
      reasons.push({
        says: `${link.amount.toString()} came from ${link.item}, which is not itself counted or explained`,
        provision: ahmad,
        met: false,
        ...named,
      });
    }
  }
  const amount = item.amount.lessButNotBelowZero(explained);
  const accounted = item.status === 'outside' ? amount.isZero() && !item.amount.isZero() : true;
  return { amount, accounted, ...(overTraced === undefined ? {} : { overTraced }), reasons };
}

const ahmad = judgment(
  'R v Ahmad [2014] UKSC 36',
  'https://www.brettwilson.co.uk/blog/enforcing-confiscation-beyond-benefit-disproportionate-rules-supreme-court/',
);
const named = { convention: 'countedOnce', mark: 'V2' as const };

function sameMoney({ item, amount }: MetFrom, { status }: MoneyItem): Reason {
  if (status === 'shownOtherwise') {
    return {
      says: `${amount.toString()} of it came from ${item}, on which the assumption is not made`,
      provision: poca('10(6)(a)'),
      met: false,
      convention: 'countedOnce',
      mark: 'A',
    };
  }
  if (status === 'inEarlierBenefit') {
    return {
      says: `${amount.toString()} of it came from ${item}, which is in the benefit of an earlier order`,
      provision: poca('8(4)'),
      met: false,
      ...named,
    };
  }
  return {
    says: `${amount.toString()} of it came from ${item}, which is counted already`,
    provision: ahmad,
    met: false,
    ...named,
  };
}
