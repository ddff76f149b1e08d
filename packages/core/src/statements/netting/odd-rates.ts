import type { Ledger } from '../accounts/index.js';
import type { Evidence } from './evidence.js';
import { Sign } from './lexicon.js';

/** How plausible exchanges are for which there is no dated rate. */
export class OddRates {
  private sums: Map<string, number> | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly evidence: Evidence,
  ) {}

  /**
   * How far an exchange without a dated rate lies from the others of its wallet and day that have the same words: what went
   * out that day over what came in. The sides of one exchange also stand beside each other in the file.
   */
  of(out: number, into: number): number {
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
}
