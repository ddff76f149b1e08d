import { type LocalDate, spoken } from '../../dates/index.js';
import { judgment, poca } from '../../law/index.js';
import { Fraction, Money as Pounds } from '../../money/index.js';
import { decided, factsMissing, type MissingFact, notCovered, type Outcome, type Reason } from '../../reasons/index.js';
import { decimalOf, type ExchangeRates, type Ledger, type LineRef } from '../accounts/index.js';
import { Total } from '../lines/index.js';
import { grown } from '../lines/text-pool.js';
import type { NettedPair, Netting } from '../netting/index.js';
import { minorDigits } from '../reading/index.js';
import { B, type Bucket, BUCKETS } from './buckets.js';
import { itemId } from './ids.js';
import type { AllocationFactsInput, ExclusionInput, LawfulIncomeInput } from './inputs.js';
import type { ExpenditureItem, MetFromLink, PropertyLink, TransferItem } from './items.js';
import { type AllocationProof, type Correction, type ExchangeReport, type ProofRow, STEPS } from './proof.js';
import { type Met, Money, Tracing } from './tracing.js';

/** What a list of the facts could not be applied to, and why. */
export interface NotApplied {
  readonly what: 'lawfulIncome' | 'exclusion' | 'purchase' | 'openingBalance';
  readonly ref?: LineRef;
  readonly why: string;
}

/** Where the money of one payment came from, as the convention traces it. */
export interface TracedPayment {
  readonly line: LineRef;
  readonly on: LocalDate;
  readonly amount: string;
  readonly metFrom: readonly MetFromLink[];
  /** Met from money left out for a stated reason, and exchange differences: no item to link to. */
  readonly metOtherwise: string;
  readonly notMet: string;
}

const AHMAD = judgment('R v Ahmad [2014] UKSC 36', 'https://www.supremecourt.uk/cases/uksc-2012-0035');

/**
 * Statement lines made into items that count each pound once, with the proof.
 *
 * @remarks POCA 2002, s 10(2), (4), s 8(2) (E+W). Lifestyle cases only: whether the assumptions apply at all is decided
 * elsewhere. The tracing convention is ours, not law, and is named in the reasons.
 */
export function allocate(
  ledger: Ledger,
  rates: ExchangeRates,
  netting: Netting,
  facts: AllocationFactsInput,
): Outcome<Allocation> {
  const controlled = ledger.accounts.all.some(({ controller }) => controller === facts.defendant);
  if (!controlled) {
    return notCovered(`None of the accounts is controlled by ${facts.defendant}: there is nothing to allocate`, {
      says: 'Property transferred to the defendant is looked for in the accounts the defendant controls',
      provision: poca('10(2)'),
      met: false,
    });
  }
  const allocation = new Allocation(ledger, rates, netting, facts);
  return decided(allocation, ...allocation.reasons());
}

/** The allocation of every line to one bucket, with the items, the tracing and the proof. Rows are made when asked for. */
export class Allocation {
  /** Bucket of each line, by its number in the ledger. */
  private readonly bucket: Uint8Array;
  /** Pence of each payment that nothing counted, lawful or set aside met. */
  private readonly unmet: Float64Array;
  private linkSpend = new Uint32Array(1024);
  private linkSource = new Uint32Array(1024);
  private linkPence = new Float64Array(1024);
  private links = 0;
  /** Number of the netted pair each line is in, from 1. */
  private readonly pairOf: Uint32Array;
  private readonly refunded = new Map<number, number>();
  private readonly lawfulAt = new Map<number, LawfulIncomeInput>();
  private readonly excludedAt = new Map<number, ExclusionInput>();
  private readonly purchaseAt = new Map<number, string>();
  private readonly notAppliedList: NotApplied[] = [];
  private readonly openingNotKnown: string[] = [];
  private linkStarts: Uint32Array | undefined;
  private linkOrder: Uint32Array | undefined;
  /** Spending met or not, by the kind of money it came from, in pence. */
  private readonly spentFrom: number[] = [0, 0, 0, 0, 0, 0];
  private exchangeDifferences = 0;
  private readonly sterling: number;
  private readonly isPot: Uint8Array;
  private readonly first: number;
  private readonly last: number;

  constructor(
    readonly ledger: Ledger,
    private readonly rates: ExchangeRates,
    readonly netting: Netting,
    readonly facts: AllocationFactsInput,
  ) {
    ledger.inOrder();
    this.sterling = ledger.currencies.indexOf('GBP');
    this.pairOf = new Uint32Array(ledger.size);
    this.bucket = new Uint8Array(ledger.size);
    this.unmet = new Float64Array(ledger.size);
    this.isPot = new Uint8Array(ledger.size);
    for (const at of netting.pots) this.isPot[at] = 1;
    this.first = ledger.dayNumber(facts.relevantDay);
    this.last = ledger.dayNumber(facts.decisionDay);
    this.readFacts();
    this.sort();
    this.trace();
    this.check();
  }

  /** Bucket of a line of the ledger. */
  bucketOf(at: number): Bucket {
    return BUCKETS[this.bucket[at]!]!;
  }

  /** Why a line is left out or lawful, in the words of whoever said so; why a pair was netted. */
  whyOf(at: number): string | undefined {
    const lawful = this.lawfulAt.get(at);
    if (lawful !== undefined) return `${lawful.reason} (${lawful.by})`;
    const excluded = this.excludedAt.get(at);
    if (excluded !== undefined) return `${excluded.why} (${excluded.by})`;
    return this.pairAt(at)?.reasons.join('. ');
  }

  /** Transfers to the defendant: receipts that count, income shown to be lawful, and credits that are no receipt. */
  *transfers(): Generator<TransferItem> {
    const { ledger } = this;
    for (let at = 0; at < ledger.size; at++) {
      if (ledger.amount(at) <= 0) continue;
      const bucket = this.bucket[at]!;
      const pair = this.pairAt(at);
      const isNoReceipt =
        (bucket === B.ownAccountTransfer || bucket === B.refundOrReversal) && pair !== undefined && this.isCaught(at);
      if (bucket !== B.transfer && bucket !== B.lawfulIncome && !isNoReceipt) continue;
      if (bucket === B.lawfulIncome && !this.isCaught(at)) continue;
      const pence = this.pence(at);
      if (pence === undefined) continue;
      const lawful = this.lawfulAt.get(at);
      yield {
        id: itemId('t', ledger, at),
        to: this.facts.defendant,
        on: ledger.on(at),
        amount: decimalOf(pence),
        ...optional('from', ledger.texts.text(ledger.counterparty(at)).trim()),
        ...optional('description', this.describe(at)),
        evidence: [this.evidence(at)],
        ...(bucket === B.lawfulIncome && lawful !== undefined
          ? {
              rebuttal: {
                ground: 'assumptionIncorrect' as const,
                reason: lawful.reason,
                ...(lawful.evidence === undefined ? {} : { evidence: lawful.evidence }),
              },
            }
          : {}),
        ...(isNoReceipt
          ? { notReceipt: { why: notReceiptWhy(pair), reason: pair.reasons.join('. ').slice(0, 4000) } }
          : {}),
      };
    }
  }

  /**
   * Expenditure that counts, in whole or in part. Each is as large as what its links and the unmet rest come to; parts met
   * from money left out for a stated reason are not in it.
   *
   * @param withMet also the payments that are wholly met, which add nothing
   */
  *expenditure(withMet = false): Generator<ExpenditureItem> {
    const { ledger } = this;
    for (let at = 0; at < this.ledger.size; at++) {
      const isMet = this.bucket[at] === B.spendingMet;
      if (this.bucket[at] !== B.expenditure && !(isMet && (withMet || this.purchaseAt.has(at)))) continue;
      const metFrom = this.metFrom(at);
      const linked = metFrom.reduce((sum, { pence }) => sum + pence, 0);
      if (linked + this.unmet[at]! === 0) continue;
      yield {
        id: itemId('e', ledger, at),
        by: this.facts.defendant,
        on: ledger.on(at),
        amount: decimalOf(linked + this.unmet[at]!),
        ...optional('description', this.describe(at)),
        metFrom: metFrom.map(({ source, pence }) => ({ item: itemId('t', ledger, source), amount: decimalOf(pence) })),
        evidence: [this.evidence(at)],
      };
    }
  }

  /** Properties and the items whose money paid for them, by share of the price. */
  propertyLinks(): { readonly links: readonly PropertyLink[]; readonly notMade: readonly string[] } {
    const { ledger } = this;
    const links: PropertyLink[] = [];
    const notMade: string[] = [];
    for (const purchase of this.facts.purchases ?? []) {
      const paid = [...this.purchaseAt]
        .filter(([, property]) => property === purchase.property)
        .map(([at]) => at)
        .sort((a, b) => a - b);
      const spent = paid.reduce((sum, at) => sum + this.value(at), 0);
      const price = purchase.price === undefined ? spent : Number(decimalPence(purchase.price));
      if (price === 0 || spent > price) {
        notMade.push(
          `${purchase.property}: its lines come to ${decimalOf(spent)}, more than the price of ${decimalOf(price)}`,
        );
        continue;
      }
      const parts = new Map<string, number>();
      const add = (item: string, pence: number) => void (pence > 0 && parts.set(item, (parts.get(item) ?? 0) + pence));
      for (const at of paid) {
        for (const { source, pence } of this.metFrom(at)) add(itemId('t', ledger, source), pence);
        add(itemId('e', ledger, at), this.unmet[at]!);
      }
      for (const [item, pence] of parts) {
        const share = Fraction.ratio(
          Pounds.gbp(decimalOf(pence)).exactly(),
          Pounds.gbp(decimalOf(price)).exactly(),
        ).toJSON();
        if (share.split('/').some((part) => part.length > 9))
          notMade.push(`${purchase.property}: the share of ${item}, ${share}, has more than nine digits`);
        else links.push({ property: purchase.property, item, share, amount: decimalOf(pence) });
      }
    }
    return { links, notMade };
  }

  /** Where the money of every payment came from. */
  *tracing(): Generator<TracedPayment> {
    for (let at = 0; at < this.ledger.size; at++) {
      if (this.bucket[at] !== B.expenditure && this.bucket[at] !== B.spendingMet) continue;
      const metFrom = this.metFrom(at);
      const value = this.value(at);
      const linked = metFrom.reduce((sum, { pence }) => sum + pence, 0);
      yield {
        line: this.ledger.ref(at),
        on: this.ledger.on(at),
        amount: decimalOf(value),
        metFrom: metFrom.map(({ source, pence }) => ({
          item: itemId('t', this.ledger, source),
          amount: decimalOf(pence),
        })),
        metOtherwise: decimalOf(value - linked - this.unmet[at]!),
        notMet: decimalOf(this.unmet[at]!),
      };
    }
  }

  /** What counts: receipts, and spending not met from them or from lawful income. Before values are brought up to date (s 80). */
  counted(): { readonly transfers: Pounds; readonly expenditure: Pounds; readonly total: Pounds } {
    let received = 0;
    let spent = 0;
    for (let at = 0; at < this.ledger.size; at++) {
      if (this.bucket[at] === B.transfer) received += this.pence(at)!;
      else if (this.bucket[at] === B.expenditure) spent += this.unmet[at]!;
    }
    const [transfers, expenditure] = [Pounds.gbp(decimalOf(received)), Pounds.gbp(decimalOf(spent))];
    return { transfers, expenditure, total: transfers.plus(expenditure) };
  }

  /** The total that counts, or the facts that are missing for it. */
  benefit(): Outcome<Pounds> {
    const missing = this.factsMissing();
    const reasons = this.reasons();
    if (missing.length > 0) return factsMissing(missing, ...reasons);
    return decided(this.counted().total, ...reasons);
  }

  /** Rates without which lines could not be valued, and accounts whose controller is not known. */
  factsMissing(): MissingFact[] {
    const { ledger } = this;
    const wanted = new Map<string, { currency: string; day: number; lines: number }>();
    const strangers = new Map<string, number>();
    for (let at = 0; at < ledger.size; at++) {
      if (this.bucket[at] === B.noExchangeRate) {
        const currency = ledger.currencies[ledger.currency(at)]!;
        const key = `${currency} ${ledger.day(at)}`;
        const row = wanted.get(key);
        if (row === undefined) wanted.set(key, { currency, day: ledger.day(at), lines: 1 });
        else row.lines++;
      } else if (this.bucket[at] === B.controllerNotKnown)
        strangers.set(ledger.accountId(at), (strangers.get(ledger.accountId(at)) ?? 0) + 1);
    }
    return [
      ...[...wanted.values()].map(({ currency, day, lines }) => ({
        pointer: '/rates',
        wanted: `the rate of ${currency} to GBP on ${spoken(ledger.dayName(day))}, with its source (${lines} ${lines === 1 ? 'line' : 'lines'})`,
      })),
      ...[...strangers].map(([account, lines]) => ({
        pointer: '/accounts',
        wanted: `whose the account ${account} is, and who controls it (${lines} ${lines === 1 ? 'line' : 'lines'})`,
      })),
    ];
  }

  /** Sum of lines = benefit items + nettings + lawful income + exclusions: by account and currency, and in all, to the penny. */
  proof(): AllocationProof {
    const { ledger } = this;
    const rows = new Map<number, { lines: number; readonly minor: Total; pence: Total | undefined }>();
    const sums = new Map<number, { lines: number; readonly minor: Total }>();
    for (let at = 0; at < ledger.size; at++) {
      const key = ledger.balanceKey(at);
      const amount = ledger.amount(at);
      let sum = sums.get(key);
      if (sum === undefined) sums.set(key, (sum = { lines: 0, minor: new Total() }));
      sum.lines++;
      sum.minor.add(amount);
      const pence = this.pence(at);
      let row = rows.get(key * 32 + this.bucket[at]!);
      if (row === undefined)
        rows.set(key * 32 + this.bucket[at]!, (row = { lines: 0, minor: new Total(), pence: new Total() }));
      row.lines++;
      row.minor.add(amount);
      if (pence === undefined) row.pence = undefined;
      else row.pence?.add(pence);
    }
    const accounts = [...sums].map(([key, sum]) => {
      const currency = ledger.currencies[key % 256]!;
      const buckets = BUCKETS.flatMap((bucket, index): ProofRow[] => {
        const row = rows.get(key * 32 + index);
        if (row === undefined) return [];
        return [
          {
            bucket,
            lines: row.lines,
            amount: decimalOf(row.minor.sum(), currency),
            ...(row.pence === undefined ? {} : { pounds: decimalOf(row.pence.sum()) }),
          },
        ];
      });
      const mine = BUCKETS.flatMap((_, index) => rows.get(key * 32 + index) ?? []);
      const proves =
        mine.reduce((total, { minor }) => total + minor.sum(), 0n) === sum.minor.sum() &&
        mine.reduce((total, { lines }) => total + lines, 0) === sum.lines;
      if (!proves)
        throw new Error(
          `the buckets of ${ledger.accounts.all[Math.floor(key / 256)]!.id} in ${currency} do not add up to its lines: our mistake`,
        );
      return {
        account: ledger.accounts.all[Math.floor(key / 256)]!.id,
        currency,
        lines: sum.lines,
        amount: decimalOf(sum.minor.sum(), currency),
        buckets,
        proves,
      };
    });
    accounts.sort((a, b) =>
      a.account < b.account ? -1 : a.account > b.account ? 1 : a.currency < b.currency ? -1 : 1,
    );
    const total = BUCKETS.flatMap((bucket, index): ProofRow[] => {
      const all = [...rows].filter(([key]) => key % 32 === index).map(([, row]) => row);
      if (all.length === 0) return [];
      const pence = all.reduce<bigint | undefined>(
        (sum, row) => (sum === undefined || row.pence === undefined ? undefined : sum + row.pence.sum()),
        0n,
      );
      return [
        {
          bucket,
          lines: all.reduce((sum, { lines }) => sum + lines, 0),
          ...(pence === undefined ? {} : { pounds: decimalOf(pence) }),
        },
      ];
    });
    return { accounts, total, lines: ledger.size, bridge: this.bridge(), exchange: this.exchange() };
  }

  /** From every credit and debit to what counts: each mistake that is not made, with its size. */
  bridge(): Correction[] {
    const { ledger } = this;
    const rows = new Map<Correction['step'], { lines: number; pence: number }>();
    const add = (step: Correction['step'], pence: number, lines = 1) => {
      let row = rows.get(step);
      if (row === undefined) rows.set(step, (row = { lines: 0, pence: 0 }));
      row.lines += lines;
      row.pence += pence;
    };
    add('everyCredit', 0, 0);
    add('everyDebit', 0, 0);
    for (let at = 0; at < ledger.size; at++) {
      const bucket = this.bucket[at]!;
      const pence = this.pence(at);
      if (pence === undefined || pence === 0 || !this.isCaught(at) || ledger.controller(at) !== this.facts.defendant)
        continue;
      const size = Math.abs(pence);
      add(pence > 0 ? 'everyCredit' : 'everyDebit', size);
      if (bucket === B.ownAccountTransfer) {
        const pair = this.pairAt(at);
        const isWithin = pair !== undefined && ledger.account(pair.out) === ledger.account(pair.in);
        add(
          isWithin ? 'exchangesWithinOneAccount' : pence > 0 ? 'ownTransfersAsIncome' : 'ownTransfersAsSpending',
          -size,
        );
      } else if (bucket === B.refundOrReversal) add('refundsAndReversals', -size);
      else if (bucket === B.excluded) add('exclusions', -size);
      else if (bucket === B.lawfulIncome) add('lawfulIncome', -size);
      else if (bucket === B.expenditure || bucket === B.spendingMet) {
        const back = this.refunded.get(at) ?? 0;
        if (back > 0) add('refundsAndReversals', -back, 0);
        if (size - back > this.unmet[at]!) add('spendingOfMoneyAlreadyAllocated', this.unmet[at]! - (size - back));
      }
    }
    const total = [...rows.values()].reduce((sum, { pence }) => sum + pence, 0);
    const counted = this.counted().total;
    if (!counted.equals(Pounds.gbp(decimalOf(total))))
      throw new Error('the steps from all lines to what counts do not add up: our mistake');
    const inOrder = STEPS.flatMap((step): Correction[] => {
      const row = rows.get(step);
      return row === undefined ? [] : [{ step, lines: row.lines, amount: decimalOf(row.pence) }];
    });
    return [...inOrder, { step: 'counted', lines: 0, amount: counted.toJSON() }];
  }

  /** How foreign lines were converted, and what one flat rate would have made of them. */
  exchange(): ExchangeReport[] {
    const { ledger, rates } = this;
    const rows = new Map<
      string,
      {
        lines: number;
        without: number;
        days: Set<number>;
        dated: number;
        flat: number;
        first: number;
        low: string;
        high: string;
        firstRate: string;
      }
    >();
    for (let at = 0; at < ledger.size; at++) {
      const currency = ledger.currencies[ledger.currency(at)]!;
      if (currency === 'GBP' || ledger.controller(at) !== this.facts.defendant) continue;
      let row = rows.get(currency);
      if (row === undefined)
        rows.set(
          currency,
          (row = {
            lines: 0,
            without: 0,
            days: new Set(),
            dated: 0,
            flat: 0,
            first: -1,
            low: '',
            high: '',
            firstRate: '',
          }),
        );
      row.lines++;
      const rate = rates.taken(currency, ledger.day(at));
      if (rate === undefined) {
        row.without++;
        continue;
      }
      if (row.first < 0) {
        row.first = ledger.day(at);
        row.firstRate = rate.rate;
      }
      row.days.add(ledger.day(at));
      if (row.low === '' || Number(rate.rate) < Number(row.low)) row.low = rate.rate;
      if (row.high === '' || Number(rate.rate) > Number(row.high)) row.high = rate.rate;
      const amount = Math.abs(ledger.amount(at));
      row.dated += rates.pence(amount, currency, ledger.day(at))!;
      row.flat += rates.pence(amount, currency, row.first)!;
    }
    return [...rows].map(([currency, row]) => ({
      currency,
      lines: row.lines,
      withoutRate: row.without,
      days: row.days.size,
      lowestRate: row.low,
      highestRate: row.high,
      atDatedRates: decimalOf(row.dated),
      atOneFlatRate: { rate: row.firstRate, amount: decimalOf(row.flat), difference: decimalOf(row.flat - row.dated) },
      says:
        row.without > 0
          ? `${row.without} of ${row.lines} lines in ${currency} fall on days without a rate: they are not converted, and no rate of another day is put in its place`
          : `Each of ${row.lines} lines in ${currency} is converted at the rate of its day, between ${row.low} and ${row.high}: one flat rate of ${row.firstRate} would have been ${decimalOf(Math.abs(row.flat - row.dated))} ${row.flat >= row.dated ? 'more' : 'less'}`,
    }));
  }

  /** Spending by the kind of money it was met from, in pounds. */
  spending(): Readonly<
    Record<
      | 'countedReceipts'
      | 'lawfulIncome'
      | 'setAside'
      | 'earlierMoney'
      | 'moneyNotValued'
      | 'notAccountedFor'
      | 'exchangeDifferences',
      string
    >
  > {
    const [counted, lawful, setAside, earlier, unvalued, unaccounted] = this.spentFrom;
    return {
      countedReceipts: decimalOf(counted!),
      lawfulIncome: decimalOf(lawful!),
      setAside: decimalOf(setAside!),
      earlierMoney: decimalOf(earlier!),
      moneyNotValued: decimalOf(unvalued!),
      notAccountedFor: decimalOf(unaccounted!),
      exchangeDifferences: decimalOf(this.exchangeDifferences),
    };
  }

  notApplied(): readonly NotApplied[] {
    return this.notAppliedList;
  }

  /** What a reader should know of how the money was traced. */
  notes(): string[] {
    const notes = this.netting.notes.slice();
    for (const { says } of this.ledger.accounts.joined) notes.push(says);
    if (this.openingNotKnown.length > 0) {
      notes.push(
        `The balance before the first line is not known for ${this.openingNotKnown.join(', ')}: spending there beyond what the lines bring in counts as not met, and money that came in later is not taken to have met it. Give the opening balance to tell earlier money from an overdraft`,
      );
    }
    notes.push(
      'Cash drawn is treated as spent on the day it was drawn, unless a person confirms that it was paid in again',
    );
    return notes;
  }

  reasons(): Reason[] {
    const { relevantDay, decisionDay, convention } = this.facts;
    return [
      {
        says: `Credits after the relevant day (${spoken(relevantDay)}), not on it, are transfers to the defendant`,
        provision: poca('10(2)'),
      },
      {
        says: 'Spending after the relevant day is expenditure only so far as it is not met from counted receipts or lawful income',
        provision: poca('10(4)'),
      },
      { says: `Nothing after the decision (${spoken(decisionDay)}) counts`, provision: poca('8(2)') },
      {
        says: 'The same money is counted once: transfers between own accounts and spending of counted receipts are linked, not added',
        provision: AHMAD,
        mark: 'V2',
      },
      {
        says: `${CONVENTION_SAYS[convention]}: a convention, on which the Act is silent`,
        provision: poca('10(4)'),
        convention,
        mark: 'A',
      },
    ];
  }

  private readFacts(): void {
    const { ledger, facts } = this;
    this.netting.netted.forEach((pair, index) => (this.pairOf[pair.out] = this.pairOf[pair.in] = index + 1));
    const find = ledger.locate(
      [...(facts.lawfulIncome ?? []), ...(facts.exclusions ?? []), ...(facts.purchases ?? [])].flatMap(
        ({ lines }) => lines,
      ),
    );
    const each = <T extends { readonly lines: readonly LineRef[] }>(
      what: NotApplied['what'],
      list: readonly T[] | undefined,
      found: (at: number, entry: T) => string | undefined,
    ) => {
      for (const entry of list ?? []) {
        for (const ref of entry.lines) {
          const at = find(ref);
          const why = at === undefined ? 'there is no such line, or it has several parts: name one' : found(at, entry);
          if (why !== undefined) this.notAppliedList.push({ what, ref, why });
        }
      }
    };
    each('exclusion', facts.exclusions, (at, entry) => {
      if (this.pairOf[at] !== 0 || this.isPot[at] === 1)
        return 'the line is netted: reject the pair first, if it is wrong';
      if (this.excludedAt.has(at)) return 'the line is already left out';
      this.excludedAt.set(at, entry);
      return undefined;
    });
    each('lawfulIncome', facts.lawfulIncome, (at, entry) => {
      if (ledger.amount(at) <= 0) return 'the line is not income: money goes out';
      if (this.pairOf[at] !== 0 || this.isPot[at] === 1)
        return 'the line is netted: reject the pair first, if it is wrong';
      if (this.excludedAt.has(at)) return 'the line is already left out';
      if (this.lawfulAt.has(at)) return 'the line is already shown as lawful';
      this.lawfulAt.set(at, entry);
      return undefined;
    });
    each('purchase', facts.purchases, (at, { property }) => {
      if (ledger.amount(at) >= 0) return 'the line paid for nothing: money comes in';
      if (this.pairOf[at] !== 0 || this.isPot[at] === 1)
        return 'the line is netted: reject the pair first, if it is wrong';
      const other = this.purchaseAt.get(at);
      if (other !== undefined) return `the line already paid for ${other}: give its parts as shares of one property`;
      this.purchaseAt.set(at, property);
      return undefined;
    });
  }

  /** The bucket of every line but spending, which is traced first. */
  private sort(): void {
    const { ledger, bucket, facts } = this;
    for (let at = 0; at < ledger.size; at++) {
      const amount = ledger.amount(at);
      const controller = ledger.controller(at);
      const pair = this.pairAt(at);
      if (amount === 0) bucket[at] = B.nil;
      else if (controller === undefined) bucket[at] = B.controllerNotKnown;
      else if (controller !== facts.defendant) bucket[at] = B.anotherPersonsAccount;
      else if (this.isPot[at] === 1) bucket[at] = B.ownAccountTransfer;
      else if (pair !== undefined) {
        const isUndoing = pair.kind === 'refund' || pair.kind === 'reversal';
        bucket[at] = isUndoing ? B.refundOrReversal : B.ownAccountTransfer;
        // Part of a payment came back: the rest is still spending.
        if (isUndoing && at === pair.out && pair.fee > 0) {
          this.refunded.set(at, -amount - pair.fee);
          bucket[at] = B.expenditure;
        }
      } else if (this.excludedAt.has(at)) bucket[at] = B.excluded;
      else if (this.lawfulAt.has(at)) bucket[at] = B.lawfulIncome;
      else if (amount > 0) bucket[at] = B.transfer;
      else bucket[at] = B.expenditure;
      if (bucket[at] !== B.transfer && bucket[at] !== B.expenditure && bucket[at] !== B.lawfulIncome) continue;
      const day = ledger.day(at);
      if (day > this.last) bucket[at] = B.afterDecision;
      else if (day <= this.first && bucket[at] !== B.lawfulIncome) bucket[at] = B.onOrBeforeRelevantDay;
      else if (this.pence(at) === undefined) bucket[at] = B.noExchangeRate;
    }
  }

  /** Day by day: money in, then money moved, then money out. */
  private trace(): void {
    const { ledger, bucket } = this;
    const tracing = new Tracing(ledger.size, this.facts.convention);
    this.openBalances(tracing);
    const moves = this.moves();
    let nextMove = 0;
    for (let start = 0; start < ledger.size; ) {
      const day = ledger.day(start);
      let end = start;
      while (end < ledger.size && ledger.day(end) === day) end++;
      for (let at = start; at < end; at++) this.receive(tracing, at, day);
      const today: Move[] = [];
      for (; nextMove < moves.length && moves[nextMove]!.day <= day; nextMove++) today.push(moves[nextMove]!);
      this.moveAll(tracing, today);
      for (let at = start; at < end; at++) {
        const amount = ledger.amount(at);
        if (amount >= 0 || ledger.controller(at) !== this.facts.defendant) continue;
        if (this.isPot[at] === 1 || (this.pairOf[at] !== 0 && !this.refunded.has(at))) continue;
        const spent = -amount - (this.refunded.get(at) ?? 0);
        const value = bucket[at] === B.expenditure ? this.value(at) : 0;
        tracing.spend(ledger.balanceKey(at), at, spent, value, day, this.meet);
      }
      start = end;
    }
    tracing.settle(this.meet);
    for (let at = 0; at < ledger.size; at++) {
      if (bucket[at] === B.expenditure && this.unmet[at] === 0 && this.value(at) > 0) bucket[at] = B.spendingMet;
    }
  }

  private receive(tracing: Tracing, at: number, day: number): void {
    const { ledger, bucket } = this;
    const amount = ledger.amount(at);
    if (amount <= 0 || ledger.controller(at) !== this.facts.defendant || this.pairOf[at] !== 0 || this.isPot[at] === 1)
      return;
    const pence = this.pence(at) ?? amount;
    const kind =
      bucket[at] === B.transfer
        ? Money.counted
        : bucket[at] === B.lawfulIncome
          ? this.isCaught(at)
            ? Money.lawful
            : Money.setAside
          : bucket[at] === B.excluded
            ? Money.setAside
            : bucket[at] === B.noExchangeRate
              ? Money.unvalued
              : Money.earlier;
    tracing.receive(ledger.balanceKey(at), kind, at, day, amount, pence);
  }

  private openBalances(tracing: Tracing): void {
    const { ledger, facts } = this;
    const given = new Map<string, number>();
    for (const { account, currency, amount } of facts.openingBalances ?? []) {
      const key = `${ledger.accounts.find(account)} ${currency}`;
      if (given.has(key))
        this.notAppliedList.push({
          what: 'openingBalance',
          why: `two opening balances are given for ${account} in ${currency}: the first is used`,
        });
      else given.set(key, Number(minorOf(amount, currency)));
    }
    const seen = new Set<number>();
    for (let at = 0; at < ledger.size; at++) {
      const key = ledger.balanceKey(at);
      if (seen.has(key) || ledger.controller(at) !== facts.defendant) continue;
      seen.add(key);
      const currency = ledger.currencies[ledger.currency(at)]!;
      const minor = given.get(`${ledger.account(at)} ${currency}`) ?? ledger.openingBalance(key)?.minor;
      if (minor === undefined) this.openingNotKnown.push(`${ledger.accountId(at)} (${currency})`);
      // Older than any line: held before the lines begin.
      else tracing.open(key, minor, ledger.day(0) - 1);
    }
  }

  /** Transfers between own accounts, by the day their money leaves: the earlier day, where it arrived before it left. */
  private moves(): Move[] {
    const { ledger } = this;
    const moves: Move[] = [];
    for (const pair of this.netting.netted) {
      if (ledger.controller(pair.out) !== this.facts.defendant) continue;
      if (pair.kind === 'refund' || pair.kind === 'reversal') continue;
      moves.push({
        day: Math.min(ledger.day(pair.out), ledger.day(pair.in)),
        from: ledger.balanceKey(pair.out),
        to: ledger.balanceKey(pair.in),
        amount: -ledger.amount(pair.out),
        arrives: ledger.amount(pair.in),
        out: pair.out,
      });
    }
    for (const at of this.netting.pots) {
      if (ledger.controller(at) !== this.facts.defendant) continue;
      const account = ledger.balanceKey(at);
      // The pots of an account have one purse beside its own, in the same currency.
      const pot = account + POTS;
      const amount = Math.abs(ledger.amount(at));
      const [from, to] = ledger.amount(at) < 0 ? [account, pot] : [pot, account];
      moves.push({ day: ledger.day(at), from, to, amount, arrives: amount, out: at });
    }
    return moves.sort((a, b) => a.day - b.day || a.out - b.out);
  }

  /** The moves of one day. One whose money another move of the day must bring first waits for it. */
  private moveAll(tracing: Tracing, today: readonly Move[]): void {
    let waiting = today;
    for (let round = 0; round < 8 && waiting.length > 0; round++) {
      const sources = new Set(waiting.map(({ to }) => to));
      const ready = waiting.filter(({ from }) => !sources.has(from));
      const batch = ready.length > 0 && round < 7 ? ready : waiting;
      for (const move of batch) tracing.move(move.from, move.to, move.amount, move.arrives, move.day);
      const done = new Set(batch);
      waiting = waiting.filter((move) => !done.has(move));
    }
  }

  private readonly meet: Met = (spend, kind, source, pence, share) => {
    if (this.bucket[spend] !== B.expenditure) return;
    if (kind === Money.counted || kind === Money.lawful) {
      const linked = Math.min(pence, share);
      this.link(spend, source, linked);
      this.spentFrom[kind]! += linked;
      this.exchangeDifferences += share - linked;
      return;
    }
    this.spentFrom[kind]! += share;
    if (kind !== Money.setAside) this.unmet[spend]! += share;
  };

  private link(spend: number, source: number, pence: number): void {
    if (pence === 0) return;
    const at = this.links++;
    if (at >= this.linkSpend.length) {
      this.linkSpend = grown(this.linkSpend, Uint32Array);
      this.linkSource = grown(this.linkSource, Uint32Array);
      this.linkPence = grown(this.linkPence, Float64Array);
    }
    this.linkSpend[at] = spend;
    this.linkSource[at] = source;
    this.linkPence[at] = pence;
  }

  /** Links of one payment, one for each source. */
  private metFrom(spend: number): { source: number; pence: number }[] {
    const { linkSpend } = this;
    if (this.linkStarts === undefined || this.linkOrder === undefined) {
      const starts = new Uint32Array(this.ledger.size + 1);
      for (let at = 0; at < this.links; at++) starts[linkSpend[at]! + 1]!++;
      for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
      const next = starts.slice();
      this.linkOrder = new Uint32Array(this.links);
      for (let at = 0; at < this.links; at++) this.linkOrder[next[linkSpend[at]!]!++] = at;
      this.linkStarts = starts;
    }
    const sums = new Map<number, number>();
    for (let index = this.linkStarts[spend]!; index < this.linkStarts[spend + 1]!; index++) {
      const at = this.linkOrder[index]!;
      const source = this.linkSource[at]!;
      sums.set(source, (sums.get(source) ?? 0) + this.linkPence[at]!);
    }
    return [...sums].map(([source, pence]) => ({ source, pence }));
  }

  /** Value in pence of what a payment spent, without what came back. */
  private value(at: number): number {
    const { ledger } = this;
    const spent = -ledger.amount(at) - (this.refunded.get(at) ?? 0);
    if (ledger.currency(at) === this.sterling) return spent;
    return this.rates.pence(spent, ledger.currencies[ledger.currency(at)]!, ledger.day(at)) ?? 0;
  }

  private pairAt(at: number): NettedPair | undefined {
    const pair = this.pairOf[at]!;
    return pair === 0 ? undefined : this.netting.netted[pair - 1];
  }

  private pence(at: number): number | undefined {
    if (this.ledger.currency(at) === this.sterling) return this.ledger.amount(at);
    return this.rates.pence(
      this.ledger.amount(at),
      this.ledger.currencies[this.ledger.currency(at)]!,
      this.ledger.day(at),
    );
  }

  /** After the relevant day, strictly, and not after the decision. */
  private isCaught(at: number): boolean {
    const day = this.ledger.day(at);
    return day > this.first && day <= this.last;
  }

  private evidence(at: number) {
    const page = this.ledger.page(at);
    return { exhibit: this.ledger.file(at), ...(page === undefined ? {} : { page }), line: this.ledger.lineNumber(at) };
  }

  private describe(at: number): string {
    return this.ledger.texts.text(this.ledger.description(at)).trim();
  }

  /** No receipt is traced further than its amount, and every payment is met or not met in full. */
  private check(): void {
    const out = new Float64Array(this.ledger.size);
    for (let at = 0; at < this.links; at++) out[this.linkSource[at]!]! += this.linkPence[at]!;
    for (let source = 0; source < out.length; source++) {
      const pence = out[source]!;
      const whole = pence === 0 ? 0 : (this.pence(source) ?? 0);
      if (pence > whole)
        throw new Error(
          `${decimalOf(pence)} is traced out of ${this.ledger.id(source)}, which was only ${decimalOf(whole)}: our mistake`,
        );
    }
    let spent = 0;
    for (let at = 0; at < this.ledger.size; at++) {
      if (this.bucket[at] === B.expenditure || this.bucket[at] === B.spendingMet) spent += this.value(at);
    }
    const met = this.spentFrom.reduce((sum, pence) => sum + pence, 0) + this.exchangeDifferences;
    if (met !== spent) throw new Error(`spending of ${decimalOf(spent)} was traced as ${decimalOf(met)}: our mistake`);
  }
}

/** More than any account and currency: a whole number of 256s, so that the currency stays the same. */
const POTS = 65_536 * 256;

interface Move {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly arrives: number;
  readonly out: number;
}

const CONVENTION_SAYS = {
  oldestMoneyFirst: 'A payment is taken to come from the oldest money of its account',
  newestMoneyFirst: 'A payment is taken to come from the newest money of its account',
  proRata: 'A payment is taken from each kind of money in its account in proportion, the oldest of each kind first',
} as const;

const notReceiptWhy = ({ kind }: NettedPair) =>
  kind === 'refund' || kind === 'reversal' ? kind : ('ownAccountTransfer' as const);

const optional = <K extends string>(key: K, text: string): { [Key in K]?: string } =>
  text === '' ? {} : ({ [key]: text.slice(0, 4000) } as { [Key in K]: string });

const decimalPence = (pounds: string): bigint => minorOf(pounds, 'GBP');

function minorOf(text: string, currency: string): bigint {
  const digits = minorDigits(currency);
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const minor = BigInt(whole + part.padEnd(digits, '0').slice(0, digits));
  return text.startsWith('-') ? -minor : minor;
}
