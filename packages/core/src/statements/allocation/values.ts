import type { ExchangeRates, Ledger } from '../accounts/index.js';

/** What lines are worth in pence, each worked out once: a foreign one at the rate of its own day. */
export class Values {
  /** Pence of each line, signed; `NaN` where its currency has no rate for its day. */
  readonly pence: Float64Array;
  /** The first line that is worth more pence than a number holds exactly. */
  readonly tooLarge: number | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly rates: ExchangeRates,
  ) {
    const { currencies } = ledger;
    // Sterling is worth itself: where there is nothing else, the amounts are the values.
    const isSterling = currencies.length === 1 && currencies[0] === 'GBP';
    this.pence = isSterling ? ledger.amounts : Float64Array.from(ledger.amounts, (minor, at) => this.worth(at, minor));
    const tooLarge = isSterling ? -1 : this.pence.findIndex((pence) => Math.abs(pence) > Number.MAX_SAFE_INTEGER);
    this.tooLarge = tooLarge < 0 ? undefined : tooLarge;
  }

  /** Pence of some of the minor units of a line, without a sign; 0 where there is no rate. */
  part(at: number, minor: number): number {
    const { ledger, rates } = this;
    return rates.pence(minor, ledger.currencies[ledger.currency(at)]!, ledger.day(at)) ?? 0;
  }

  private worth(at: number, minor: number): number {
    const { ledger, rates } = this;
    const currency = ledger.currencies[ledger.currency(at)]!;
    return currency === 'GBP' ? minor : Number(rates.exactPence(minor, currency, ledger.day(at)) ?? Number.NaN);
  }
}
