import { z } from 'zod';
import { type LocalDate, LocalDate as Day } from '../../dates/index.js';
import { majorUnits, minorDigits } from '../reading/index.js';
import { Currency } from './accounts.js';

/** What one unit of a currency was worth in pounds on a day, and who says so. */
export const ExchangeRateInput = z
  .strictObject({
    from: Currency.refine((code) => code !== 'GBP', { error: 'sterling needs no rate' }),
    to: z.literal('GBP'),
    on: Day,
    rate: z
      .string()
      .regex(/^\d{1,9}(\.\d{1,12})?$/, {
        error: 'a rate is a decimal string: the pounds that one unit was worth, such as "0.8571"',
      })
      .refine((rate) => !/^0+(\.0+)?$/.test(rate), { error: 'a rate is more than nothing' }),
    source: z
      .string()
      .min(1)
      .max(400)
      .meta({ description: 'Who published it, such as "HMRC monthly rates" or "Bank of England"' }),
  })
  .meta({ id: 'ExchangeRate', description: 'A dated exchange rate with its source' });
export type ExchangeRateInput = z.infer<typeof ExchangeRateInput>;

export const ExchangeRatesInput = z
  .array(ExchangeRateInput)
  .max(200_000)
  .superRefine((rates, context) => {
    const seen = new Map<string, string>();
    rates.forEach(({ from, on, rate }, at) => {
      const before = seen.get(`${from} ${on}`);
      if (before !== undefined && before !== rate) {
        context.addIssue({
          code: 'custom',
          path: [at, 'rate'],
          message: `two rates of ${from} on ${on}, ${before} and ${rate}: give the one relied on`,
        });
      }
      seen.set(`${from} ${on}`, rate);
    });
  });

/**
 * Which day's rate a line takes. `thatDay`: the rate of that very day, or none. `nearestEarlierDay`: where that day has
 * none (a weekend, a holiday), the last before it, up to `withinDays` days back.
 */
export const RateConventionInput = z.discriminatedUnion('take', [
  z.strictObject({ take: z.literal('thatDay') }),
  z.strictObject({ take: z.literal('nearestEarlierDay'), withinDays: z.int().min(1).max(31) }),
]);
export type RateConventionInput = z.infer<typeof RateConventionInput>;

/** A whole number of minor units as a decimal string: `-1234` of GBP is `-12.34`. */
export const decimalOf = (minor: bigint | number, currency = 'GBP'): string => majorUnits(BigInt(minor), currency);

/** The rate taken for a day. */
export interface TakenRate {
  readonly rate: string;
  readonly on: LocalDate;
  readonly source: string;
}

interface Rate extends TakenRate {
  readonly day: number;
  readonly over: bigint;
  readonly under: bigint;
}

/** Rates by currency and day. Never one flat rate: a day without a rate has none. */
export class ExchangeRates {
  private readonly byCurrency = new Map<string, Rate[]>();

  constructor(
    rates: readonly ExchangeRateInput[],
    dayNumber: (day: LocalDate) => number,
    readonly convention: RateConventionInput = { take: 'thatDay' },
  ) {
    for (const { from, on, rate, source } of rates) {
      const list = this.byCurrency.get(from) ?? [];
      this.byCurrency.set(from, list);
      const [whole = '', part = ''] = rate.split('.');
      const scale = minorDigits(from) - 2;
      const under = 10n ** BigInt(part.length + Math.max(0, scale));
      const over = BigInt(whole + part) * 10n ** BigInt(Math.max(0, -scale));
      list.push({ rate, on, source, day: dayNumber(on), over, under });
    }
    for (const list of this.byCurrency.values()) list.sort((a, b) => a.day - b.day);
  }

  /** The rate a line of that day takes, or `undefined`: then there is no conversion. */
  taken(currency: string, day: number): TakenRate | undefined {
    return this.find(currency, day);
  }

  /**
   * Pence for minor units of a currency on a day, half a penny rounded away from nothing; `undefined` without a rate.
   * Sterling is itself.
   *
   * @throws RangeError where a number cannot hold the pence exactly: `exactPence` can
   */
  pence(minor: number, currency: string, day: number): number | undefined {
    if (currency === 'GBP') return minor;
    const exact = this.exactPence(minor, currency, day);
    if (exact === undefined) return undefined;
    const pence = Number(exact);
    if (!Number.isSafeInteger(pence))
      throw new RangeError(
        `${decimalOf(minor, currency)} ${currency} is worth more pence than a number can hold exactly`,
      );
    return pence;
  }

  /** As `pence`, however many there are. */
  exactPence(minor: number, currency: string, day: number): bigint | undefined {
    if (currency === 'GBP') return BigInt(minor);
    const rate = this.find(currency, day);
    if (rate === undefined) return undefined;
    const product = BigInt(Math.abs(minor)) * rate.over;
    const pence = (2n * product + rate.under) / (2n * rate.under);
    return minor < 0 ? -pence : pence;
  }

  private find(currency: string, day: number): Rate | undefined {
    const list = this.byCurrency.get(currency);
    if (list === undefined) return undefined;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.day <= day) low = middle + 1;
      else high = middle;
    }
    const last = list[low - 1];
    if (last === undefined) return undefined;
    const back = this.convention.take === 'thatDay' ? 0 : this.convention.withinDays;
    return day - last.day <= back ? last : undefined;
  }
}
