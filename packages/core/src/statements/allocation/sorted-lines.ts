import type { ExchangeRates, Ledger } from '../accounts/index.js';
import type { NettedPair, Netting } from '../netting/index.js';
import { B } from './buckets.js';
import type { AllocationFactsInput } from './inputs.js';
import { Said } from './said.js';
import { Values } from './values.js';

/** Whose hands an account is in. */
const NOBODY_KNOWN = 0;
const DEFENDANT = 1;
const SOMEBODY_ELSE = 2;

/** The lines in their buckets: all but spending, of which tracing shows whether it was met. */
export class SortedLines {
  /** Bucket of each line, by its number in the ledger. */
  readonly bucket: Uint8Array;
  readonly values: Values;
  readonly said: Said;
  /** Number of the netted pair each line is in, from 1. */
  readonly pairOf: Uint32Array;
  /** 1 where a line moves money to or from a pot of its own account. */
  readonly isPot: Uint8Array;
  /** What came back of a payment, in minor units. */
  readonly refunded = new Map<number, number>();
  /** 1 for each account that the defendant controls. */
  readonly isDefendants: Uint8Array;
  private readonly hands: Uint8Array;
  private readonly first: number;
  private readonly last: number;

  constructor(
    readonly ledger: Ledger,
    readonly rates: ExchangeRates,
    readonly netting: Netting,
    readonly facts: AllocationFactsInput,
  ) {
    ledger.inOrder();
    this.bucket = new Uint8Array(ledger.size);
    this.values = new Values(ledger, rates);
    this.pairOf = new Uint32Array(ledger.size);
    netting.netted.forEach((pair, index) => (this.pairOf[pair.out] = this.pairOf[pair.in] = index + 1));
    this.isPot = new Uint8Array(ledger.size);
    for (const at of netting.pots) this.isPot[at] = 1;
    this.first = ledger.dayNumber(facts.relevantDay);
    this.last = ledger.dayNumber(facts.decisionDay);
    this.hands = Uint8Array.from(ledger.accounts.all, ({ controller }) =>
      controller === undefined ? NOBODY_KNOWN : controller === facts.defendant ? DEFENDANT : SOMEBODY_ELSE,
    );
    this.isDefendants = this.hands.map((hand) => (hand === DEFENDANT ? 1 : 0));
    this.said = new Said(ledger, facts, (at) => this.pairOf[at] !== 0 || this.isPot[at] === 1);
    this.sort();
  }

  /** After the relevant day, strictly, and not after the decision. */
  isCaught(at: number): boolean {
    const day = this.ledger.day(at);
    return day > this.first && day <= this.last;
  }

  pairAt(at: number): NettedPair | undefined {
    const pair = this.pairOf[at]!;
    return pair === 0 ? undefined : this.netting.netted[pair - 1];
  }

  /** Pence of a line, signed; `undefined` without a rate. */
  pence(at: number): number | undefined {
    const pence = this.values.pence[at]!;
    return Number.isNaN(pence) ? undefined : pence;
  }

  /** Pence of what a payment spent, without what came back. */
  spent(at: number): number {
    const back = this.refunded.size === 0 ? undefined : this.refunded.get(at);
    if (back !== undefined) return this.values.part(at, -this.ledger.amount(at) - back);
    return -(this.pence(at) ?? 0);
  }

  private sort(): void {
    const { ledger, bucket, hands, pairOf, isPot, said, first, last } = this;
    const { amounts, accountNumbers, days } = ledger;
    const { pence } = this.values;
    const { nil, transfer, expenditure, lawfulIncome, afterDecision, onOrBeforeRelevantDay, noExchangeRate } = B;
    const isSaid = said.excluded.size > 0 || said.lawful.size > 0;
    for (let at = 0; at < bucket.length; at++) {
      const amount = amounts[at]!;
      const hand = hands[accountNumbers[at]!]!;
      let found: number;
      if (amount === 0) found = nil;
      else if (hand !== DEFENDANT) found = hand === NOBODY_KNOWN ? B.controllerNotKnown : B.anotherPersonsAccount;
      else if (isPot[at] === 1) found = B.ownAccountTransfer;
      else if (pairOf[at] !== 0) found = this.bucketOfPair(at);
      else if (isSaid && said.excluded.has(at)) found = B.excluded;
      else if (isSaid && said.lawful.has(at)) found = lawfulIncome;
      else found = amount > 0 ? transfer : expenditure;
      if (found === transfer || found === expenditure || found === lawfulIncome) {
        const day = days[at]!;
        if (day > last) found = afterDecision;
        else if (day <= first && found !== lawfulIncome) found = onOrBeforeRelevantDay;
        else if (Number.isNaN(pence[at]!)) found = noExchangeRate;
      }
      bucket[at] = found;
    }
  }

  private bucketOfPair(at: number): number {
    const pair = this.pairAt(at)!;
    if (pair.kind !== 'refund' && pair.kind !== 'reversal') return B.ownAccountTransfer;
    if (at !== pair.out || pair.fee <= 0) return B.refundOrReversal;
    // Part of a payment came back: the rest is still spending.
    this.refunded.set(at, -this.ledger.amount(at) - pair.fee);
    return B.expenditure;
  }
}
