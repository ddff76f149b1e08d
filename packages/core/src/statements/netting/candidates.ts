import type { ExchangeRates, Ledger } from '../accounts/index.js';
import type { BusinessCalendar } from './days.js';
import { type Candidate, Kind, MOST_CANDIDATES, Tier, WORTH } from './candidate.js';
import { type Book, CreditIndex } from './credit-index.js';
import { type Evidence, Grade } from './evidence.js';
import type { NettingConventionInput } from './inputs.js';
import { Finding, Sign } from './lexicon.js';
import { OddRates } from './odd-rates.js';
import { addRedeposits, addUndoings } from './undoings.js';

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
  private readonly odd: OddRates;
  private readonly amounts: Float64Array;
  private readonly fees: { readonly most: number; readonly share: number };
  /** How many candidates there were before those of the line now looked at. */
  private before = 0;

  constructor(
    readonly ledger: Ledger,
    readonly evidence: Evidence,
    private readonly calendar: BusinessCalendar,
    private readonly rates: ExchangeRates,
    readonly convention: NettingConventionInput,
    readonly isTaken: (at: number) => boolean,
    readonly isRejected: (out: number, into: number) => boolean,
  ) {
    this.odd = new OddRates(ledger, evidence);
    this.amounts = ledger.amounts;
    const { largestFee, largestFeeShare } = convention;
    this.fees = { most: Math.round(Number(largestFee) * 100), share: Number(largestFeeShare) };
    const legs = this.legs();
    this.index = new CreditIndex(ledger, legs, LEG);
    this.pointing = new CreditIndex(ledger, legs, POINTING);
    for (let at = 0; at < legs.length; at++) {
      if (legs[at] !== 0 && this.amounts[at]! < 0) this.transfersOf(at, evidence.signs(at));
    }
    addUndoings(this);
    addRedeposits(this);
  }

  /** Which lines may be legs of a transfer, and which of them name nobody unknown, or an account or holder of the case. */
  private legs(): Uint8Array {
    const { ledger, evidence } = this;
    const legs = new Uint8Array(ledger.size);
    const isKnown = ledger.accounts.all.map(({ controller }) => controller !== undefined);
    const { accountNumbers } = ledger;
    for (let at = 0; at < legs.length; at++) {
      const signs = evidence.signs(at);
      if (!this.isLeg(signs) || !isKnown[accountNumbers[at]!]! || this.isTaken(at)) continue;
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
    this.before = this.found.length;
    const controller = ledger.controller(out)!;
    const book = index.of(controller, currency);
    if (book !== undefined) {
      for (let on = day; on <= last; on++) this.look(book, on, amount, amount, out, signs, false);
      for (let on = day - 1; on >= day - 4 && calendar.between(on, day) <= 1; on--)
        this.look(book, on, amount, amount, out, signs, false);
    }
    // A fee or an exchange is looked for only where the line itself speaks of a transfer; in one account, where it gives its number.
    const speaks = (signs & (Finding.mentions | Sign.own | Sign.transfer)) !== 0;
    if (!speaks) return;
    const fee = this.largestFee(amount, currency);
    const given = this.accountGiven(out, signs);
    const feeBook = given === undefined ? this.pointing.of(controller, currency) : index.ofAccount(given, currency);
    if (feeBook !== undefined && (signs & Sign.exchange) === 0) {
      for (let on = day; on <= last; on++) this.look(feeBook, on, amount - fee, amount - 1, out, signs, false);
    }
    if (ledger.currencies.length > 1) this.exchangesOf(out, signs, controller, last, given);
  }

  private exchangesOf(out: number, signs: number, controller: string, last: number, given: number | undefined): void {
    const { ledger } = this;
    const index = given === undefined ? this.pointing : this.index;
    const amount = -ledger.amount(out);
    const currency = ledger.currency(out);
    const day = ledger.day(out);
    for (const other of index.currenciesOf(controller)) {
      if (other === currency) continue;
      const foreign = given === undefined ? index.of(controller, other) : index.ofAccount(given, other);
      if (foreign === undefined) continue;
      for (let on = day - 1; on <= last; on++) {
        const range = this.foreignRange(amount, currency, other, day, on);
        if (range !== undefined) this.look(foreign, on, range[0], range[1], out, signs, true);
        // Without a rate only an exchange of that day, or a leg that gives the account number, can be found.
        else if (on === day && ((signs & Sign.exchange) !== 0 || given !== undefined))
          this.look(foreign, on, 1, Infinity, out, signs, true);
      }
    }
  }

  /** Takes up every line in of one day whose amount lies between two, where the two lines could be a pair. */
  private look(
    book: Book,
    day: number,
    least: number,
    most: number,
    out: number,
    signs: number,
    isForeign: boolean,
  ): void {
    const { lines } = book;
    const { amounts } = this;
    const end = book.endOf(day);
    for (let index = book.firstOf(day, least); index < end; index++) {
      const into = lines[index]!;
      if (amounts[into]! > most) return;
      const made = this.pair(out, into, signs, isForeign);
      if (made === undefined) continue;
      if (this.found.length - this.before >= MOST_CANDIDATES) this.crowded.add(out);
      else this.found.push(made);
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
    const { most } = this.fees;
    const share = Math.max(100, Math.floor(amount * this.fees.share));
    return this.ledger.currencies[currency] === 'GBP' ? Math.min(most, share) : Math.min(most * 2, share);
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
    const odd = apart + (isForeign && !rated ? this.odd.of(out, into) : 0);
    const value = WORTH[tier]! * (1 - Math.min(0.45, wait + short + odd));
    const kind = isForeign ? Kind.exchange : Kind.transfer;
    return { out, in: into, kind, tier, gap, fee, rated, outGrade, inGrade, value };
  }

  private isRated(out: number, into: number): boolean {
    const { ledger, rates } = this;
    const name = (at: number) => ledger.currencies[ledger.currency(at)]!;
    const has = (day: number) => [out, into].every((at) => rates.pence(1, name(at), day) !== undefined);
    return has(ledger.day(out)) || has(ledger.day(into));
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
