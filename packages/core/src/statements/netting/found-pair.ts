import { decimalOf, type ExchangeRates, type Ledger } from '../accounts/index.js';
import { type Candidate, Kind } from './candidate.js';
import { type Confidence, type NettedPair, pairId, type PairKind } from './pairs.js';

/** A pair found by the rules. Its words are made when they are asked for: there may be very many pairs. */
export class FoundPair implements NettedPair {
  constructor(
    private readonly ledger: Ledger,
    private readonly rates: ExchangeRates,
    private readonly candidate: Candidate,
    readonly confidence: Confidence,
    private readonly why: string | undefined,
  ) {}

  get id(): string {
    return pairId(this.ledger, this.candidate.out, this.candidate.in);
  }
  get kind(): PairKind {
    return KINDS[this.candidate.kind]!;
  }
  get out(): number {
    return this.candidate.out;
  }
  get in(): number {
    return this.candidate.in;
  }
  get fee(): number {
    return this.candidate.fee;
  }
  get isNetted(): boolean {
    return this.confidence === 'certain';
  }
  get reasons(): readonly string[] {
    const reasons = reasonsOf(this.candidate, this.ledger, this.rates);
    return this.why === undefined ? reasons : [...reasons, this.why];
  }
}

const KINDS: readonly PairKind[] = ['ownAccountTransfer', 'exchange', 'reversal', 'refund', 'redeposit'];

/** Why the two lines are taken together, in words a person can read aloud. */
function reasonsOf(candidate: Candidate, ledger: Ledger, rates: ExchangeRates): string[] {
  const { out, in: into, kind, gap, fee, outGrade, inGrade } = candidate;
  const [from, to] = [ledger.currencies[ledger.currency(out)]!, ledger.currencies[ledger.currency(into)]!];
  const sum = (at: number, currency: string) => `${decimalOf(Math.abs(ledger.amount(at)), currency)} ${currency}`;
  const reasons: string[] = [];
  if (from !== to) {
    reasons.push(
      `${sum(out, from)} left and ${sum(into, to)} arrived: one unit of ${to} for ${implied(ledger, out, into)} of ${from}`,
    );
    for (const at of [out, into]) {
      const currency = at === out ? from : to;
      const rate = currency === 'GBP' ? undefined : rates.taken(currency, ledger.day(at));
      if (rate !== undefined) reasons.push(`The rate of ${currency} on ${rate.on} was ${rate.rate} (${rate.source})`);
    }
  } else if (fee === 0) reasons.push(`The same amount, ${sum(out, from)}`);
  else
    reasons.push(
      `${sum(out, from)} left and ${sum(into, to)} arrived: ${decimalOf(fee, from)} ${from} less, the size of a fee`,
    );
  const days = ledger.day(into) - ledger.day(out);
  reasons.push(
    days === 0
      ? 'On the same day'
      : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'earlier' : 'later'}${days > 1 && gap <= 1 ? ', over a weekend or holiday' : ''}`,
  );
  if (kind === Kind.reversal) reasons.push('One line says that it undoes a payment of the same account');
  else if (kind === Kind.refund) reasons.push('The line in calls itself a refund');
  else if (kind === Kind.redeposit) reasons.push('Cash drawn, and the same sum paid in as cash');
  else {
    if (kind === Kind.exchange && ledger.account(out) === ledger.account(into))
      reasons.push('Both lines are an exchange within one account');
    else {
      reasons.push(`The line out ${POINTS[outGrade + 1]!}`);
      reasons.push(`The line in ${POINTS[inGrade + 1]!}`);
    }
  }
  return reasons;
}

const POINTS = [
  'names somebody who is not known to hold either account',
  'names nobody',
  'calls itself a transfer and names nobody',
  'speaks of the holder’s own accounts',
  'names the other account’s holder, bank or label',
  'gives the other account’s number',
];

/** An implied rate to four places, by whole numbers. */
function implied(ledger: Ledger, out: number, into: number): string {
  const rate = (BigInt(-ledger.amount(out)) * 10_000n) / BigInt(ledger.amount(into));
  return `${rate / 10_000n}.${(rate % 10_000n).toString().padStart(4, '0')}`;
}
