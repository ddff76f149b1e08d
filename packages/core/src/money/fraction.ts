import { z } from 'zod';
import { Exact } from './exact.js';

/** An exact share of a thing, kept as two whole numbers: a third is 1/3, never 0.333. */
export class Fraction {
  static readonly whole = new Fraction(new Exact(1), new Exact(1));
  static readonly nothing = new Fraction(new Exact(0), new Exact(1));

  private constructor(
    private readonly over: Exact,
    private readonly under: Exact,
  ) {}

  /** @param text `'1/2'`, `'38/100'`, `'1/1'` */
  static of(text: string): Fraction {
    const [over, under] = text.split('/');
    return Fraction.ratio(new Exact(over ?? ''), new Exact(under ?? ''));
  }

  /** The ratio of two exact amounts, in its lowest terms. @param whole is not zero */
  static ratio(part: Exact, whole: Exact): Fraction {
    if (whole.isZero()) throw new RangeError('A share of nothing is not a share');
    const places = Math.max(part.decimalPlaces(), whole.decimalPlaces());
    const scale = places === 0 ? 1 : new Exact(10).pow(places);
    const [over, under] = places === 0 ? [part, whole] : [part.times(scale), whole.times(scale)];
    const divisor = greatestCommonDivisor(BigInt(over.abs().toFixed(0)), BigInt(under.abs().toFixed(0)));
    if (divisor === 1n) return new Fraction(over, under);
    return new Fraction(over.div(divisor.toString()), under.div(divisor.toString()));
  }

  /** Exact product with pounds: multiply first, divide last. */
  ofPounds(pounds: Exact): Exact {
    return pounds.times(this.over).div(this.under);
  }

  plus(other: Fraction): Fraction {
    return Fraction.ratio(
      this.over.times(other.under).plus(other.over.times(this.under)),
      this.under.times(other.under),
    );
  }

  /** What is left of the whole: `1 - this`. */
  rest(): Fraction {
    return Fraction.ratio(this.under.minus(this.over), this.under);
  }

  isZero(): boolean {
    return this.over.isZero();
  }

  isMoreThanWhole(): boolean {
    return this.over.greaterThan(this.under);
  }

  isWhole(): boolean {
    return this.over.equals(this.under);
  }

  equals(other: Fraction): boolean {
    return this.over.times(other.under).equals(other.over.times(this.under));
  }

  toJSON(): string {
    return `${this.over.toFixed(0)}/${this.under.toFixed(0)}`;
  }

  toString(): string {
    return this.toJSON();
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** A share as a vulgar fraction of whole numbers, not more than the whole: `'1/2'`. */
export const FractionInput = z
  .string({ error: 'a share is a string such as "1/2"' })
  .regex(/^\d{1,9}\/[1-9]\d{0,8}$/, {
    error: 'a share is written as a fraction of whole numbers, such as "1/2"',
    abort: true,
  })
  .transform((text) => Fraction.of(text))
  .refine((share) => !share.isMoreThanWhole(), { error: 'a share cannot be more than the whole: write at most "1/1"' })
  .meta({ description: 'A share, as a fraction of whole numbers', examples: ['1/2'] });
