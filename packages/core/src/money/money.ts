import { z } from 'zod';
import { Exact } from './exact.js';

const POUNDS = /^-?\d{1,15}(\.\d{1,2})?$/;

/** An exact amount of pounds sterling, in whole pence. Never a JavaScript number, in memory or in JSON. */
export class Money {
  static readonly zero = new Money(new Exact(0));

  /** As written, once it has been: amounts are written far more often than they are made. */
  private written: string | undefined;

  private constructor(private readonly pounds: Exact) {}

  /** @param pounds decimal string in pounds, e.g. `'1250.00'` */
  static gbp(pounds: string): Money {
    if (!POUNDS.test(pounds)) throw new RangeError(`${JSON.stringify(pounds)} is not an amount of pounds and pence`);
    return new Money(new Exact(pounds));
  }

  /** The one place where a fraction of a penny is dropped: half a penny goes up. The caller's reason says so. */
  static roundedToPenny(pounds: Exact): Money {
    return new Money(pounds.toDecimalPlaces(2, Exact.ROUND_HALF_UP));
  }

  static sum(amounts: Iterable<Money>): Money {
    let total = new Exact(0);
    for (const amount of amounts) total = total.plus(amount.pounds);
    return new Money(total);
  }

  static min(first: Money, ...others: readonly Money[]): Money {
    return others.reduce((least, other) => (other.isLessThan(least) ? other : least), first);
  }

  static max(first: Money, ...others: readonly Money[]): Money {
    return others.reduce((most, other) => (other.isMoreThan(most) ? other : most), first);
  }

  plus(other: Money): Money {
    return new Money(this.pounds.plus(other.pounds));
  }

  minus(other: Money): Money {
    return new Money(this.pounds.minus(other.pounds));
  }

  /** What is left after taking `other` away, and never less than nothing. */
  lessButNotBelowZero(other: Money): Money {
    return Money.max(Money.zero, this.minus(other));
  }

  /** Exact product, not rounded. @param ratio e.g. an index ratio or a share */
  times(ratio: Exact): Exact {
    return this.pounds.times(ratio);
  }

  /** Exact pounds, for arithmetic that rounds later, once. */
  exactly(): Exact {
    return this.pounds;
  }

  equals(other: Money): boolean {
    return this.pounds.equals(other.pounds);
  }

  isLessThan(other: Money): boolean {
    return this.pounds.lessThan(other.pounds);
  }

  isMoreThan(other: Money): boolean {
    return this.pounds.greaterThan(other.pounds);
  }

  isZero(): boolean {
    return this.pounds.isZero();
  }

  isNegative(): boolean {
    return this.pounds.isNegative() && !this.pounds.isZero();
  }

  /** As in our JSON: pounds with two decimals, `'1250.00'`. */
  toJSON(): string {
    this.written ??= this.isZero() ? '0.00' : this.pounds.toFixed(2);
    return this.written;
  }

  /** As read aloud in a reason: `£1,250.00`. */
  toString(): string {
    const [whole = '0', pence = '00'] = this.toJSON().replace('-', '').split('.');
    return `${this.isNegative() ? '-' : ''}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${pence}`;
  }
}

/** An amount of pounds as a decimal string, never negative, up to 12 digits before the point: `'1250.00'`. */
export const MoneyInput = z
  .string({ error: 'an amount is a string of pounds, such as "1250.00", never a number: numbers lose pence' })
  .regex(/^\d{1,12}(\.\d{1,2})?$/, {
    error: 'an amount is pounds with at most two decimals and no sign, comma or symbol, such as "1250.00"',
    // Stops here: what is not an amount reaches no check that reads amounts.
    abort: true,
  })
  .transform((pounds) => Money.gbp(pounds))
  .meta({ description: 'Pounds sterling as a decimal string', examples: ['1250.00'] });
