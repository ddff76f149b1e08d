import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate, spoken } from '../../dates/index.js';
import { poca } from '../../law/index.js';
import { Exact, Money } from '../../money/index.js';
import { decided, type Outcome } from '../../reasons/index.js';

const Number12 = z.string().regex(/^\d{1,12}(\.\d{1,8})?$/, {
  error: 'an amount is a decimal string without sign or comma, such as "12500.00"',
});

/** Facts of a realisation abroad: what it brought, and the rate at the end of that day. */
export const overseasFacts = {
  realisedOn: fact(LocalDate, 'The day of realisation', 'POCA 2002, s 74(8)'),
  currency: fact(
    z.string().regex(/^[A-Z]{3}$/, { error: 'a currency is three capital letters, such as "EUR"' }),
    'Currency of the proceeds',
    'POCA 2002, s 74(8)',
  ),
  proceeds: fact(Number12, 'The proceeds, in that currency', 'POCA 2002, s 74(6)'),
  poundsPerUnit: fact(
    z.string().regex(/^\d{1,9}(\.\d{1,12})?$/, { error: 'a rate is a decimal string, such as "0.8421"' }),
    'Pounds for one unit of the currency, at the end of the day of realisation',
    'POCA 2002, s 74(8)',
  ),
  rateOn: fact(LocalDate, 'The day of the rate: the day of realisation', 'POCA 2002, s 74(8)'),
  rateSource: fact(z.string().min(1).max(400), 'Where the rate is published', 'POCA 2002, s 74(8)'),
};

export const OverseasRealisationInput = z
  .strictObject(overseasFacts)
  .refine(({ realisedOn, rateOn }) => realisedOn === rateOn, {
    path: ['rateOn'],
    error:
      'the rate is of another day than the realisation (s 74(8)): give the rate at the end of the day of realisation',
  })
  .meta({ id: 'OverseasRealisationInput' });
export type OverseasRealisationInput = z.infer<typeof OverseasRealisationInput>;

/** By how much the order is treated as reduced. Pounds sterling. */
export interface OverseasRealisation {
  readonly reducesOrderBy: Money;
}

/**
 * The sum by which an order is treated as reduced when property abroad is realised on a request: its proceeds, at the
 * rate at the end of that day.
 *
 * @remarks POCA 2002, s 74(6), (8) (E+W). Read in the Act. Rounded once to the penny, half up: a convention.
 */
export function overseasRealisation(input: OverseasRealisationInput): Outcome<OverseasRealisation> {
  const { proceeds, currency, poundsPerUnit, realisedOn, rateSource } = input;
  const reducesOrderBy = inPounds(proceeds, poundsPerUnit);
  const says = `${proceeds} ${currency} realised on ${spoken(realisedOn)} at ${poundsPerUnit} (${rateSource}) are ${reducesOrderBy.toString()}, rounded to the penny, half up`;
  return decided(
    { reducesOrderBy },
    { says, provision: poca('74(8)'), convention: 'overseasProceedsToThePenny', mark: 'A' },
    { says: `The order is treated as reduced by ${reducesOrderBy.toString()}`, provision: poca('74(6)') },
  );
}

/** Foreign money in pounds, rounded once. */
export const inPounds = (proceeds: string, poundsPerUnit: string): Money =>
  Money.roundedToPenny(new Exact(proceeds).times(poundsPerUnit));
