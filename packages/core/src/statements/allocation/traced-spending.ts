import { decimalOf } from '../accounts/index.js';
import { Total } from '../lines/index.js';
import { B } from './buckets.js';
import { Links } from './links.js';
import { type Move, moveAll, movesOf } from './moves.js';
import type { SortedLines } from './sorted-lines.js';
import { type Met, Money, type Purse, Tracing } from './tracing.js';
import { minorUnits } from './units.js';

/** Spending by the money it was met from; marks in the buckets what was wholly met. */
export class TracedSpending {
  /** Pence of each payment that nothing counted, lawful or set aside met. */
  readonly unmet: Float64Array;
  readonly links: Links;
  /** Spending met or not, in pence, by the kind of money it came from. */
  readonly from: readonly Total[] = Object.values(Money).map(() => new Total());
  readonly exchangeDifferences = new Total();
  /** Accounts whose balance before the first line nobody knows. */
  readonly openingNotKnown: string[] = [];

  constructor(private readonly lines: SortedLines) {
    const { size } = lines.ledger;
    this.unmet = new Float64Array(size);
    this.links = new Links(size);
    this.trace();
    this.markMet();
    this.check();
  }

  /** Day by day: money in, then money moved, then money out. */
  private trace(): void {
    const { ledger, facts } = this.lines;
    const { days } = ledger;
    const tracing = new Tracing(ledger.size, facts.convention);
    this.openBalances(tracing);
    const moves = movesOf(this.lines, tracing);
    const purses = new Purses(this.lines, tracing);
    let nextMove = 0;
    for (let start = 0; start < days.length; ) {
      const day = days[start]!;
      let end = start + 1;
      while (end < days.length && days[end] === day) end++;
      this.receive(tracing, purses, start, end);
      const today: Move[] = [];
      for (; nextMove < moves.length && moves[nextMove]!.day <= day; nextMove++) today.push(moves[nextMove]!);
      moveAll(tracing, today);
      this.spend(tracing, purses, start, end);
      start = end;
    }
    tracing.settle(this.meet);
  }

  private receive(tracing: Tracing, purses: Purses, start: number, end: number): void {
    const { ledger, pairOf, isPot, values } = this.lines;
    const { amounts, days } = ledger;
    const { pence } = values;
    for (let at = start; at < end; at++) {
      const amount = amounts[at]!;
      if (amount <= 0 || pairOf[at] !== 0 || isPot[at] === 1) continue;
      const purse = purses.of(at);
      if (purse === undefined) continue;
      const worth = pence[at]!;
      tracing.receive(purse, this.kindOf(at), at, days[at]!, amount, Number.isNaN(worth) ? amount : worth);
    }
  }

  private kindOf(at: number): number {
    const bucket = this.lines.bucket[at]!;
    if (bucket === B.transfer) return Money.counted;
    if (bucket === B.lawfulIncome) return this.lines.isCaught(at) ? Money.lawful : Money.setAside;
    if (bucket === B.excluded) return Money.setAside;
    return bucket === B.noExchangeRate ? Money.unvalued : Money.earlier;
  }

  private spend(tracing: Tracing, purses: Purses, start: number, end: number): void {
    const { ledger, bucket, pairOf, isPot, refunded } = this.lines;
    const { amounts, days } = ledger;
    const { expenditure } = B;
    for (let at = start; at < end; at++) {
      const amount = amounts[at]!;
      if (amount >= 0 || isPot[at] === 1 || (pairOf[at] !== 0 && !refunded.has(at))) continue;
      const purse = purses.of(at);
      if (purse === undefined) continue;
      const spent = -amount - (refunded.size === 0 ? 0 : (refunded.get(at) ?? 0));
      const value = bucket[at] === expenditure ? this.lines.spent(at) : 0;
      tracing.spend(purse, at, spent, value, days[at]!, this.meet);
    }
  }

  private openBalances(tracing: Tracing): void {
    const { ledger, facts, said, isDefendants } = this.lines;
    const given = new Map<string, number>();
    for (const { account, currency, amount } of facts.openingBalances ?? []) {
      const key = `${ledger.accounts.find(account)} ${currency}`;
      if (given.has(key))
        said.notApplied.push({
          what: 'openingBalance',
          why: `two opening balances are given for ${account} in ${currency}: the first is used`,
        });
      else given.set(key, minorUnits(amount, currency));
    }
    const { accountNumbers, currencyNumbers } = ledger;
    const width = ledger.currencies.length;
    const isSeen = new Uint8Array(ledger.accounts.all.length * width);
    for (let at = 0; at < ledger.size; at++) {
      const account = accountNumbers[at]!;
      const place = account * width + currencyNumbers[at]!;
      if (isSeen[place] === 1 || isDefendants[account] !== 1) continue;
      isSeen[place] = 1;
      const key = ledger.balanceKey(at);
      const currency = ledger.currencies[ledger.currency(at)]!;
      const minor = given.get(`${account} ${currency}`) ?? ledger.openingBalance(key)?.minor;
      if (minor === undefined) this.openingNotKnown.push(`${ledger.accountId(at)} (${currency})`);
      // Older than any line: held before the lines begin.
      else tracing.open(tracing.purse(key), minor, ledger.day(0) - 1);
    }
  }

  private readonly meet: Met = (spend, kind, source, pence, share) => {
    if (this.lines.bucket[spend] !== B.expenditure) return;
    if (kind === Money.counted || kind === Money.lawful) {
      const linked = Math.min(pence, share);
      this.links.add(spend, source, linked);
      this.from[kind]!.add(linked);
      this.exchangeDifferences.add(share - linked);
      return;
    }
    this.from[kind]!.add(share);
    if (kind !== Money.setAside) this.unmet[spend]! += share;
  };

  private markMet(): void {
    const { bucket } = this.lines;
    const { expenditure, spendingMet } = B;
    const { unmet } = this;
    for (let at = 0; at < bucket.length; at++) {
      if (bucket[at] === expenditure && unmet[at] === 0 && this.lines.spent(at) > 0) bucket[at] = spendingMet;
    }
  }

  /** No receipt is traced further than its amount, and every payment is met or not met in full. */
  private check(): void {
    const { lines } = this;
    const { ledger, bucket } = lines;
    const out = this.links.outOfEach();
    const spent = new Total();
    for (let at = 0; at < out.length; at++) {
      const pence = out[at]!;
      if (pence > 0 && pence > (lines.pence(at) ?? 0))
        throw new Error(
          `${decimalOf(pence)} is traced out of ${ledger.id(at)}, which was only ${decimalOf(lines.pence(at) ?? 0)}: our mistake`,
        );
      if (bucket[at] === B.expenditure || bucket[at] === B.spendingMet) spent.add(lines.spent(at));
    }
    const met = this.from.reduce((sum, pence) => sum + pence.sum(), this.exchangeDifferences.sum());
    if (met !== spent.sum())
      throw new Error(`spending of ${decimalOf(spent.sum())} was traced as ${decimalOf(met)}: our mistake`);
  }
}

/** The purses of the defendant's accounts, by account and currency; looked up once for each. */
class Purses {
  private readonly all: (Purse | undefined)[];
  private readonly width: number;
  private readonly accounts: Uint16Array;
  private readonly currencies: Uint8Array;

  constructor(
    private readonly lines: SortedLines,
    private readonly tracing: Tracing,
  ) {
    const { ledger, isDefendants } = lines;
    this.width = ledger.currencies.length;
    this.accounts = ledger.accountNumbers;
    this.currencies = ledger.currencyNumbers;
    this.all = new Array<undefined>(isDefendants.length * this.width).fill(undefined);
  }

  /** The purse that a line's money is in; none where the account is not the defendant's. */
  of(at: number): Purse | undefined {
    const account = this.accounts[at]!;
    const place = account * this.width + this.currencies[at]!;
    const known = this.all[place];
    if (known !== undefined || this.lines.isDefendants[account] !== 1) return known;
    return (this.all[place] = this.tracing.purse(this.lines.ledger.balanceKey(at)));
  }
}
