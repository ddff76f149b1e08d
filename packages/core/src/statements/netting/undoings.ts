import type { Ledger } from '../accounts/index.js';
import { type Candidate, Kind, MOST_CANDIDATES, Tier, WORTH } from './candidate.js';
import type { Evidence } from './evidence.js';
import type { NettingConventionInput } from './inputs.js';
import { Sign } from './lexicon.js';

const MOST_REDEPOSITS = 4;

/** What the search for pairs goes by, and what it has found so far. */
export interface Search {
  readonly ledger: Ledger;
  readonly evidence: Evidence;
  readonly convention: NettingConventionInput;
  readonly found: Candidate[];
  readonly crowded: Set<number>;
  readonly isTaken: (at: number) => boolean;
  readonly isRejected: (out: number, into: number) => boolean;
}

/** Adds reversals and refunds: the same account and currency, the one line undoing the other. */
export function addUndoings(search: Search): void {
  const { ledger, evidence, convention, found, crowded } = search;
  if (!evidence.hasAny(Sign.reversal | Sign.refund)) return;
  const { amounts } = ledger;
  const undoing: number[] = [];
  for (let at = 0; at < amounts.length; at++) {
    if (amounts[at] === 0 || search.isTaken(at)) continue;
    if ((evidence.signs(at) & (Sign.reversal | Sign.refund)) !== 0) undoing.push(at);
  }
  if (undoing.length === 0) return;
  // Lines of those accounts and amounts only.
  const keys = new Map<number, number>();
  for (const at of undoing) if (!keys.has(ledger.balanceKey(at))) keys.set(ledger.balanceKey(at), keys.size);
  // The amount with the account in its low digits: one number, for amounts that leave room for it.
  const keyOf = (at: number, amount: number) => amount * keys.size + (keys.get(ledger.balanceKey(at)) ?? Number.NaN);
  const wanted = new Map<number, number[]>();
  for (const at of undoing) wanted.set(keyOf(at, -ledger.amount(at)), []);
  for (let at = 0; at < ledger.size; at++) if (!search.isTaken(at)) wanted.get(keyOf(at, ledger.amount(at)))?.push(at);
  for (const at of undoing) {
    const signs = evidence.signs(at);
    const isReversal = (signs & Sign.reversal) !== 0;
    if (!isReversal && ledger.amount(at) < 0) continue;
    const days = isReversal ? convention.reversalWithinDays : convention.refundWithinDays;
    const list = wanted.get(keyOf(at, -ledger.amount(at)))!;
    const end = lastBefore(list, at, ledger);
    let tried = 0;
    for (let index = end; index >= 0 && ledger.day(list[index]!) >= ledger.day(at) - days; index--) {
      const done = list[index]!;
      if (done === at || (evidence.signs(done) & (Sign.reversal | Sign.refund)) !== 0) continue;
      if (++tried > MOST_CANDIDATES) {
        crowded.add(at);
        break;
      }
      const [out, into] = ledger.amount(at) < 0 ? [at, done] : [done, at];
      if (search.isRejected(out, into)) continue;
      const gap = ledger.day(at) - ledger.day(done);
      const sharing = evidence.shared(at, done).length > 0;
      // A refund is known by its merchant; without one in common it is a guess.
      const tier = sharing ? Tier.account : isReversal ? Tier.transfer : Tier.somebodyElse;
      const value = WORTH[tier]! * (1 - Math.min(0.45, gap * 0.002));
      const kind = isReversal ? Kind.reversal : Kind.refund;
      found.push({ out, in: into, kind, tier, gap, fee: 0, rated: false, outGrade: 0, inGrade: 0, value });
    }
  }
}

/** Adds cash drawn, then the same sum in cash paid in: listed for a person to look at, never netted by itself. */
export function addRedeposits(search: Search): void {
  const { ledger, evidence, convention, found } = search;
  if (!evidence.hasAny(Sign.cash)) return;
  const drawn = new Map<string, number[]>();
  const keyOf = (at: number) => `${ledger.controller(at) ?? ''} ${ledger.currency(at)} ${Math.abs(ledger.amount(at))}`;
  for (let at = 0; at < ledger.size; at++) {
    if ((evidence.signs(at) & Sign.cash) === 0 || search.isTaken(at) || ledger.controller(at) === undefined) continue;
    if (ledger.amount(at) < 0) {
      const list = drawn.get(keyOf(at));
      if (list === undefined) drawn.set(keyOf(at), [at]);
      else list.push(at);
      continue;
    }
    const list = drawn.get(keyOf(at)) ?? [];
    let tried = 0;
    for (let index = list.length - 1; index >= 0; index--) {
      const out = list[index]!;
      const gap = ledger.day(at) - ledger.day(out);
      // The few nearest are enough for a person to look at.
      if (gap > convention.redepositWithinDays || ++tried > MOST_REDEPOSITS) break;
      if (search.isRejected(out, at)) continue;
      const value = WORTH[Tier.cash]! * (1 - Math.min(0.45, gap * 0.01));
      found.push({
        out,
        in: at,
        kind: Kind.redeposit,
        tier: Tier.cash,
        gap,
        fee: 0,
        rated: false,
        outGrade: 0,
        inGrade: 0,
        value,
      });
    }
  }
}

function lastBefore(list: readonly number[], at: number, ledger: Ledger): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ledger.day(list[middle]!) <= ledger.day(at)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
