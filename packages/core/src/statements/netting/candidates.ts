import type { ExchangeRates, Ledger } from '../accounts/index.js';
import type { BusinessCalendar } from './days.js';
import { type Evidence, Grade } from './evidence.js';
import type { NettingConventionInput } from './inputs.js';
import { Finding, Sign } from './lexicon.js';

/** What a pair would be. */
export const Kind = { transfer: 0, exchange: 1, reversal: 2, refund: 3, redeposit: 4 } as const;

/**
 * How strong the evidence is, weakest first. The names are what a reader is told; the worth of each is more than twice that
 * of the one below, so that one strong pair is never given up for two weak ones.
 */
export const Tier = {
  cash: 0,
  somebodyElse: 1,
  sameWords: 2,
  bare: 3,
  transfer: 4,
  own: 5,
  named: 6,
  account: 7,
  both: 8,
} as const;
const WORTH = [1, 4, 12, 40, 130, 400, 1300, 4000, 12_000];

/** One possible pair of a line out and a line in. */
export interface Candidate {
  readonly out: number;
  readonly in: number;
  readonly kind: number;
  readonly tier: number;
  readonly gap: number;
  /** Minor units of the outgoing line that did not arrive, in one currency. */
  readonly fee: number;
  /** The exchange rate was checked against a dated one. */
  readonly rated: boolean;
  readonly outGrade: number;
  readonly inGrade: number;
  readonly value: number;
}

/** Most candidates one line may have before its group is too large by itself. */
const MOST_CANDIDATES = 64;

const MOST_REDEPOSITS = 4;

const BARRED = Sign.directDebit | Sign.cash | Sign.wages | Sign.benefits | Sign.interest;

const LEG = 1;
const POINTING = 2;

/** Finds possible pairs through an index by currency, day and amount: never every line against every other. */
export class Candidates {
  readonly found: Candidate[] = [];
  /** Lines with so many candidates that they were not all looked at. */
  readonly crowded = new Set<number>();
  private readonly index: CreditIndex;
  /** Only lines that name nobody unknown: where the amounts differ, no other line can be the other half. */
  private readonly pointing: CreditIndex;
  private sums: Map<string, number> | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly evidence: Evidence,
    private readonly calendar: BusinessCalendar,
    private readonly rates: ExchangeRates,
    private readonly convention: NettingConventionInput,
    private readonly isTaken: (at: number) => boolean,
    private readonly isRejected: (out: number, into: number) => boolean,
  ) {
    const legs = this.legs();
    this.index = new CreditIndex(ledger, legs, LEG);
    this.pointing = new CreditIndex(ledger, legs, POINTING);
    for (let at = 0; at < ledger.size; at++) {
      if (legs[at] !== 0 && ledger.amount(at) < 0) this.transfersOf(at, evidence.signs(at));
    }
    this.undoings();
    this.redeposits();
  }

  /** Which lines may be legs of a transfer, and which of them name nobody unknown, or an account or holder of the case. */
  private legs(): Uint8Array {
    const { ledger, evidence } = this;
    const legs = new Uint8Array(ledger.size);
    const isKnown = ledger.accounts.all.map(({ controller }) => controller !== undefined);
    for (let at = 0; at < legs.length; at++) {
      const signs = evidence.signs(at);
      if (!this.isLeg(signs) || !isKnown[ledger.account(at)]! || this.isTaken(at)) continue;
      legs[at] = (signs & Finding.unknownWords) === 0 || (signs & Finding.mentions) !== 0 ? POINTING : LEG;
    }
    return legs;
  }

  /** Card payments, direct debits, wages and the like are no leg of a transfer, unless they name an account of the case. */
  private isLeg(signs: number): boolean {
    if ((signs & BARRED) !== 0) return false;
    if ((signs & Sign.fee) !== 0 && (signs & (Sign.transfer | Sign.own | Finding.mentions)) === 0) return false;
    return (signs & Sign.card) === 0 || (signs & Finding.mentions) !== 0;
  }

  private transfersOf(out: number, signs: number): void {
    const { ledger, index, calendar, convention } = this;
    const amount = -ledger.amount(out);
    const currency = ledger.currency(out);
    const day = ledger.day(out);
    const last = calendar.lastWithin(day, convention.withinBusinessDays);
    const before = this.found.length;
    const consider = (into: number, isForeign: boolean) => {
      const made = this.pair(out, into, signs, isForeign);
      if (made === undefined) return;
      if (this.found.length - before >= MOST_CANDIDATES) this.crowded.add(out);
      else this.found.push(made);
    };
    const controller = ledger.controller(out)!;
    const book = index.of(controller, currency);
    if (book !== undefined) {
      for (let on = day; on <= last; on++) book.each(on, amount, amount, (into) => consider(into, false));
      for (let on = day - 1; on >= day - 4 && calendar.between(on, day) <= 1; on--)
        book.each(on, amount, amount, (into) => consider(into, false));
    }
    // A fee or an exchange is looked for only where the line itself speaks of a transfer; in one account, where it gives its number.
    const speaks = (signs & (Finding.mentions | Sign.own | Sign.transfer)) !== 0;
    if (!speaks) return;
    const fee = this.largestFee(amount, currency);
    const given = this.accountGiven(out, signs);
    const feeBook = given === undefined ? this.pointing.of(controller, currency) : index.ofAccount(given, currency);
    if (feeBook !== undefined && (signs & Sign.exchange) === 0) {
      for (let on = day; on <= last; on++) feeBook.each(on, amount - fee, amount - 1, (into) => consider(into, false));
    }
    for (const [other, whole] of (given === undefined ? this.pointing : index).currenciesOf(controller)) {
      if (other === currency) continue;
      const foreign = given === undefined ? whole : index.ofAccount(given, other);
      if (foreign === undefined) continue;
      for (let on = day - 1; on <= last; on++) {
        const range = this.foreignRange(amount, currency, other, day, on);
        if (range !== undefined) foreign.each(on, range[0], range[1], (into) => consider(into, true));
        // Without a rate only an exchange of that day, or a leg that gives the account number, can be found.
        else if (on === day && ((signs & Sign.exchange) !== 0 || given !== undefined))
          foreign.each(on, 1, Infinity, (into) => consider(into, true));
      }
    }
  }

  /** The one other account whose number a line gives. */
  private accountGiven(at: number, signs: number): number | undefined {
    if ((signs & Finding.mentions) === 0) return undefined;
    let given: number | undefined;
    for (const mention of this.evidence.mentions(at)) {
      if ((mention.kind !== 'number' && mention.kind !== 'ending') || mention.account === this.ledger.account(at))
        continue;
      given ??= mention.account;
    }
    return given;
  }

  private largestFee(amount: number, currency: number): number {
    const { largestFee, largestFeeShare } = this.convention;
    const minor = Math.round(Number(largestFee) * 100);
    const share = Math.max(100, Math.floor(amount * Number(largestFeeShare)));
    return this.ledger.currencies[currency] === 'GBP' ? Math.min(minor, share) : Math.min(minor * 2, share);
  }

  /** Amounts of the other currency that the money out could have become, by the dated rates of either day. */
  private foreignRange(
    amount: number,
    currency: number,
    other: number,
    day: number,
    on: number,
  ): readonly [number, number] | undefined {
    const { rates, ledger } = this;
    const [from, to] = [ledger.currencies[currency]!, ledger.currencies[other]!];
    let low = Infinity;
    let high = 0;
    for (const at of on === day ? [day] : [day, on]) {
      const pence = rates.exactPence(amount, from, at);
      // What a million units of the other currency are worth in pence: a whole number, large enough to divide by.
      const unit = rates.exactPence(1_000_000, to, at);
      if (pence === undefined || unit === undefined || unit === 0n) continue;
      // Where to look, and no sum of money: the tolerance is wider than what a fraction loses.
      const about = (Number(pence) * 1_000_000) / Number(unit);
      low = Math.min(low, about);
      high = Math.max(high, about);
    }
    const tolerance = Number(this.convention.exchangeTolerance);
    return high === 0 ? undefined : [Math.floor(low * (1 - tolerance)) - 1, Math.ceil(high * (1 + tolerance)) + 1];
  }

  private pair(out: number, into: number, signs: number, isForeign: boolean): Candidate | undefined {
    const { ledger, evidence } = this;
    const isSameAccount = ledger.account(out) === ledger.account(into);
    if (isSameAccount && !isForeign) return undefined;
    if (this.isTaken(into) || this.isRejected(out, into)) return undefined;
    const others = evidence.signs(into);
    const undone = (signs | others) & (Sign.reversal | Sign.refund);
    if (undone !== 0) return undefined;
    if (!isForeign && ((signs | others) & Sign.exchange) !== 0) return undefined;
    const gap = this.calendar.between(ledger.day(out), ledger.day(into));
    const days = ledger.day(into) - ledger.day(out);
    const fee = isForeign ? 0 : -ledger.amount(out) - ledger.amount(into);
    const rated = isForeign && this.isRated(out, into);

    let outGrade: number | undefined;
    let inGrade: number | undefined;
    if (isSameAccount) {
      // Money changed within one wallet: the bank calls both sides an exchange.
      if ((signs & others & Sign.exchange) === 0) return undefined;
      outGrade = inGrade = Grade.holder;
    } else {
      outGrade = evidence.grade(out, ledger.account(into), signs);
      if (outGrade === undefined) return undefined;
      inGrade = evidence.grade(into, ledger.account(out), others);
      if (inGrade === undefined) return undefined;
    }
    // A line may show nothing but the payer’s reference: what the other line, which names the holder, says as well.
    if (inGrade < 0 && outGrade >= Grade.holder && evidence.isReferenceIn(into, out)) inGrade = Grade.neutral;
    else if (outGrade < 0 && inGrade >= Grade.holder && evidence.isReferenceIn(out, into)) outGrade = Grade.neutral;
    let tier = tierOf(Math.max(outGrade, inGrade), Math.min(outGrade, inGrade));
    if (tier < 0) {
      // Both lines name somebody we do not know. The same name on both may be the holder’s own.
      if (
        fee !== 0 ||
        isForeign ||
        evidence.knowsHolderOf(ledger.account(out)) ||
        evidence.knowsHolderOf(ledger.account(into))
      )
        return undefined;
      const key = evidence.unknownKey(out);
      if (key === 0 || key !== evidence.unknownKey(into)) return undefined;
      tier = Tier.sameWords;
    }
    if (((signs | others) & Sign.cheque) !== 0) tier = Math.min(tier, Tier.somebodyElse);
    if ((fee !== 0 || isForeign) && tier < Tier.own) return undefined;
    if (isForeign && !rated && !(isSameAccount || tier >= Tier.account)) return undefined;

    const wait = Math.abs(gap) * 0.05 + Math.abs(days) * 0.004 + (days < 0 ? 0.1 : 0);
    const short = fee === 0 ? 0 : 0.2 + 0.1 * (fee / -ledger.amount(out));
    // The sides of one exchange stand near each other in the file of their wallet.
    const apart =
      isSameAccount && ledger.file(out) === ledger.file(into)
        ? Math.min(9, Math.abs(ledger.lineNumber(out) - ledger.lineNumber(into))) * 0.001
        : 0;
    const odd = apart + (isForeign && !rated ? this.oddRate(out, into) : 0);
    const value = WORTH[tier]! * (1 - Math.min(0.45, wait + short + odd));
    const kind = isForeign ? Kind.exchange : Kind.transfer;
    return { out, in: into, kind, tier, gap, fee, rated, outGrade, inGrade, value };
  }

  /**
   * How far an exchange without a dated rate lies from the others of its wallet and day that have the same words: what went
   * out that day over what came in. The sides of one exchange also stand beside each other in the file.
   */
  private oddRate(out: number, into: number): number {
    const { ledger } = this;
    if (ledger.account(out) !== ledger.account(into) || ledger.day(out) !== ledger.day(into)) return 0.2;
    const words = ledger.description(out);
    const beside =
      ledger.file(out) === ledger.file(into) && Math.abs(ledger.lineNumber(out) - ledger.lineNumber(into)) <= 1
        ? 0
        : 0.02;
    if (words !== ledger.description(into)) return 0.1 + beside;
    const sum = (like: number) => {
      const key = `${ledger.account(like)} ${ledger.day(like)} ${words} ${ledger.currency(like)} ${ledger.amount(like) > 0 ? 1 : 0}`;
      return this.exchangeSums().get(key) ?? Math.abs(ledger.amount(like));
    };
    const expected = (-ledger.amount(out) * sum(into)) / sum(out);
    return beside + Math.min(0.3, Math.abs(ledger.amount(into) / expected - 1));
  }

  private exchangeSums(): Map<string, number> {
    if (this.sums !== undefined) return this.sums;
    const { ledger, evidence } = this;
    const sums = new Map<string, number>();
    for (let at = 0; at < ledger.size; at++) {
      if ((evidence.signs(at) & Sign.exchange) === 0) continue;
      const amount = ledger.amount(at);
      const key = `${ledger.account(at)} ${ledger.day(at)} ${ledger.description(at)} ${ledger.currency(at)} ${amount > 0 ? 1 : 0}`;
      sums.set(key, (sums.get(key) ?? 0) + Math.abs(amount));
    }
    return (this.sums = sums);
  }

  private isRated(out: number, into: number): boolean {
    const { ledger, rates } = this;
    const name = (at: number) => ledger.currencies[ledger.currency(at)]!;
    const has = (day: number) => [out, into].every((at) => rates.pence(1, name(at), day) !== undefined);
    return has(ledger.day(out)) || has(ledger.day(into));
  }

  /** Reversals and refunds: the same account and currency, the one line undoing the other. */
  private undoings(): void {
    const { ledger, evidence, convention } = this;
    const undoing: number[] = [];
    for (let at = 0; at < ledger.size; at++) {
      if (ledger.amount(at) === 0 || this.isTaken(at)) continue;
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
    for (let at = 0; at < ledger.size; at++) if (!this.isTaken(at)) wanted.get(keyOf(at, ledger.amount(at)))?.push(at);
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
          this.crowded.add(at);
          break;
        }
        const [out, into] = ledger.amount(at) < 0 ? [at, done] : [done, at];
        if (this.isRejected(out, into)) continue;
        const gap = ledger.day(at) - ledger.day(done);
        const sharing = evidence.shared(at, done).length > 0;
        // A refund is known by its merchant; without one in common it is a guess.
        const tier = sharing ? Tier.account : isReversal ? Tier.transfer : Tier.somebodyElse;
        const value = WORTH[tier]! * (1 - Math.min(0.45, gap * 0.002));
        const kind = isReversal ? Kind.reversal : Kind.refund;
        this.found.push({ out, in: into, kind, tier, gap, fee: 0, rated: false, outGrade: 0, inGrade: 0, value });
      }
    }
  }

  /** Cash drawn, then the same sum in cash paid in: listed for a person to look at, never netted by itself. */
  private redeposits(): void {
    const { ledger, evidence, convention } = this;
    const drawn = new Map<string, number[]>();
    const keyOf = (at: number) =>
      `${ledger.controller(at) ?? ''} ${ledger.currency(at)} ${Math.abs(ledger.amount(at))}`;
    for (let at = 0; at < ledger.size; at++) {
      if ((evidence.signs(at) & Sign.cash) === 0 || this.isTaken(at) || ledger.controller(at) === undefined) continue;
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
        if (this.isRejected(out, at)) continue;
        const value = WORTH[Tier.cash]! * (1 - Math.min(0.45, gap * 0.01));
        this.found.push({
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
}

function tierOf(most: number, least: number): number {
  if (least >= Grade.holder) return Tier.both;
  if (most >= Grade.account) return least >= Grade.neutral ? Tier.account : Tier.named;
  if (most >= Grade.holder) return least >= Grade.neutral ? Tier.named : Tier.somebodyElse;
  if (least < Grade.neutral) return most >= Grade.transfer ? Tier.somebodyElse : -1;
  if (most >= Grade.own) return Tier.own;
  return most >= Grade.transfer ? Tier.transfer : Tier.bare;
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

/** Lines in, of one controller and currency: by day, and within a day by amount. */
class Book {
  private readonly lines: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly first: number;

  constructor(
    private readonly ledger: Ledger,
    lines: Uint32Array,
  ) {
    const first = ledger.day(lines[0]!);
    const last = ledger.day(lines[lines.length - 1]!);
    this.first = first;
    this.lines = lines;
    this.starts = new Uint32Array(last - first + 2);
    for (const at of lines) this.starts[ledger.day(at) - first + 1]!++;
    for (let day = 1; day < this.starts.length; day++) this.starts[day]! += this.starts[day - 1]!;
    // Equal amounts stay in the order of the ledger.
    for (let day = 0; day + 1 < this.starts.length; day++) {
      this.lines.subarray(this.starts[day], this.starts[day + 1]).sort((a, b) => ledger.amount(a) - ledger.amount(b));
    }
  }

  each(day: number, least: number, most: number, found: (at: number) => void): void {
    const place = day - this.first;
    if (place < 0 || place + 1 >= this.starts.length) return;
    let low = this.starts[place]!;
    const end = this.starts[place + 1]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ledger.amount(this.lines[middle]!) < least) low = middle + 1;
      else high = middle;
    }
    for (; low < end && this.ledger.amount(this.lines[low]!) <= most; low++) found(this.lines[low]!);
  }
}

/** Lists by a number. Neighbours often share theirs. */
class Lists {
  readonly all = new Map<number, number[]>();
  private key = -1;
  private last: number[] = [];

  push(key: number, at: number): void {
    if (key !== this.key) {
      this.key = key;
      this.last = this.all.get(key) ?? [];
      if (this.last.length === 0) this.all.set(key, this.last);
    }
    this.last.push(at);
  }
}

class CreditIndex {
  private readonly books = new Map<string, Map<number, Book>>();
  private readonly byAccount = new Map<number, Book>();

  /** @param least what a line must be among the legs: `LEG` or `POINTING` */
  constructor(ledger: Ledger, legs: Uint8Array, least: number) {
    const own = new Lists();
    const ofController = new Lists();
    const controllers = [...new Set(ledger.accounts.all.map(({ controller }) => controller))];
    const controllerOf = ledger.accounts.all.map(({ controller }) => controllers.indexOf(controller));
    for (let at = 0; at < legs.length; at++) {
      if (legs[at]! < least || ledger.amount(at) <= 0) continue;
      own.push(ledger.balanceKey(at), at);
      ofController.push(controllerOf[ledger.account(at)]! * 256 + ledger.currency(at), at);
    }
    for (const [key, lines] of own.all) this.byAccount.set(key, new Book(ledger, Uint32Array.from(lines)));
    for (const [key, lines] of ofController.all) {
      const controller = controllers[Math.floor(key / 256)]!;
      const byCurrency = this.books.get(controller) ?? new Map<number, Book>();
      this.books.set(controller, byCurrency.set(key % 256, new Book(ledger, Uint32Array.from(lines))));
    }
  }

  of(controller: string, currency: number): Book | undefined {
    return this.books.get(controller)?.get(currency);
  }

  ofAccount(account: number, currency: number): Book | undefined {
    return this.byAccount.get(account * 256 + currency);
  }

  currenciesOf(controller: string): Iterable<readonly [number, Book]> {
    return this.books.get(controller) ?? [];
  }
}
