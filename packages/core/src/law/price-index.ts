import { z } from 'zod';
import type { Month } from '../dates/index.js';
import { Exact } from '../money/index.js';
import { publishedIndices } from './price-index-data.js';

/** The price indices Recoup holds. The Act names none; prosecutors now use CPIH. */
export const PriceIndexName = z.enum(['CPIH', 'RPI', 'CPI']).meta({
  description: 'Price index for later changes in the value of money: the Act names none',
  examples: ['CPIH'],
});
export type PriceIndexName = z.infer<typeof PriceIndexName>;

/** What an index is, how far the table goes, and how far it was checked. */
export interface PriceIndex {
  readonly id: string;
  readonly title: string;
  readonly base: string;
  readonly first: Month;
  readonly last: Month;
  readonly source: string;
  readonly licence: string;
  /** Months held from one publication only, without an independent copy to compare. */
  readonly notCrossChecked: { readonly from: Month; readonly to: Month };
  readonly notes: readonly string[];
}

const month = (text: string) => text as Month;
const LICENCE =
  'Contains public sector information licensed under the Open Government Licence v3.0. Source: Office for National Statistics';
const timeSeries = (id: string) =>
  `https://www.ons.gov.uk/economy/inflationandpriceindices/timeseries/${id.toLowerCase()}/mm23`;
const APRIL_2025 = 'April 2025 is overstated (vehicle excise duty) and was not revised: the published value is kept.';

/** @remarks POCA 2002, ss 80(2)(a), 81(1)(a): "later changes in the value of money". */
export const priceIndices: Readonly<Record<PriceIndexName, PriceIndex>> = {
  CPIH: {
    id: 'L522',
    title: "Consumer Prices Index including owner occupiers' housing costs, all items",
    base: '2015 = 100',
    first: month('1988-01'),
    last: month('2026-03'),
    source: timeSeries('L522'),
    licence: LICENCE,
    notCrossChecked: { from: month('2025-06'), to: month('2026-03') },
    notes: ['Prosecution practice, not statute.', 'Before 2005 the values are estimates.', APRIL_2025],
  },
  RPI: {
    id: 'CHAW',
    title: 'Retail Prices Index, all items',
    base: 'January 1987 = 100',
    first: month('1987-01'),
    last: month('2026-07'),
    source: timeSeries('CHAW'),
    licence: LICENCE,
    notCrossChecked: { from: month('2026-04'), to: month('2026-07') },
    notes: ['No longer an accredited official statistic.', APRIL_2025],
  },
  CPI: {
    id: 'D7BT',
    title: 'Consumer Prices Index, all items',
    base: '2015 = 100',
    first: month('1988-01'),
    last: month('2026-08'),
    source: timeSeries('D7BT'),
    licence: LICENCE,
    notCrossChecked: { from: month('2026-04'), to: month('2026-08') },
    notes: ['Before 1997 the values are estimates.', APRIL_2025],
  },
};

/** A month that the table does not hold, with where its value was published. */
const ExtraMonth = z.strictObject({
  series: PriceIndexName,
  // The same shape as Month in dates, whose code this room may not run: dates runs this room's.
  month: z
    .string({ error: 'a month is written YYYY-MM, such as "2026-04"' })
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'a month is written YYYY-MM, such as "2026-04"', abort: true })
    .brand<'Month'>(),
  value: z
    .string({ error: 'an index value is a string such as "141.8", never a number' })
    .regex(/^(?!0+(\.0+)?$)\d{1,6}(\.\d{1,6})?$/, {
      error: 'an index value is a decimal above zero, such as "141.8"',
      abort: true,
    }),
  source: z.string().trim().min(1, { error: 'say where the value was published' }),
});

/** Months published since the table was compiled. They add to it and can never change it. */
export const PriceIndexExtensionInput = z.array(ExtraMonth).max(1000).meta({
  description: 'Index values for months the table does not hold, each with its source',
});
export type PriceIndexExtension = readonly z.infer<typeof ExtraMonth>[];

/** Why one item of an extension is refused. */
export interface ExtensionRefusal {
  /** JSON pointer into the extension. */
  readonly pointer: string;
  readonly says: string;
}

const published = Object.fromEntries(
  PriceIndexName.options.map((name) => [name, byMonth(priceIndices[name].first, publishedIndices[name])]),
) as Readonly<Record<PriceIndexName, ReadonlyMap<string, string>>>;

function byMonth(first: Month, values: string): ReadonlyMap<string, string> {
  const [year = 0, offset = 1] = first.split('-').map(Number);
  const label = (count: number) =>
    `${String(year + Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
  return new Map(
    values
      .trim()
      .split(/\s+/)
      .map((value, count) => [label(offset - 1 + count), value]),
  );
}

/**
 * The published value of an index for a month, exactly as published, or `undefined`. Never the value of another month.
 *
 * @param extension months published since, already accepted by `checkExtension`
 */
export function indexFor(name: PriceIndexName, wanted: Month, extension: PriceIndexExtension = []): string | undefined {
  return (
    published[name].get(wanted) ?? extension.find((extra) => extra.series === name && extra.month === wanted)?.value
  );
}

/** The items of an extension that contradict the table, or one another. Empty: the extension can be used. */
export function checkExtension(extension: PriceIndexExtension): readonly ExtensionRefusal[] {
  return extension.flatMap(({ series, month: at, value }, index) => {
    const held = indexFor(series, at, extension.slice(0, index));
    if (held === undefined || new Exact(held).equals(value)) return [];
    const where = published[series].has(at) ? 'the published table' : 'this extension';
    return [{ pointer: `/${String(index)}`, says: `${series} for ${at} is ${held} in ${where}, not ${value}` }];
  });
}
