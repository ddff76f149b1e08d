import { msa2015 } from '../law/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';
import { type CaseRecord, CaseRecordInput } from './case-record.js';
import type { StatisticsOptions } from './options.js';
import {
  type PublishedRatio,
  publishedRatios,
  type PublishedSum,
  publishedSums,
  type PublishedTable,
  publishedTables,
} from './publish.js';
import { startTally } from './tally.js';

/** Measures over many cases, each with its definition. */
export interface Statistics {
  readonly by: StatisticsOptions['by'];
  readonly population: StatisticsOptions['population'];
  readonly smallest: number;
  readonly tables: readonly PublishedTable[];
  readonly sums: readonly PublishedSum[];
  readonly ratios: readonly PublishedRatio[];
  /** What a reader must know before using a figure. */
  readonly caveats: readonly string[];
}

/** A count under way: cases go in one by one, and the figures come out at the end. */
export interface StatisticsCount {
  /** Counts one case, as its schema reads it. */
  readonly add: (record: CaseRecord) => void;
  /** The figures over the cases so far. */
  readonly result: () => Outcome<Statistics>;
}

/**
 * Starts a count over case records: one pass, in memory that does not grow with the cases. Order does not matter.
 *
 * @remarks Measures of the routine consideration of financial orders, of amounts and of victims (E+W). Small numbers are
 * hidden, and with them what would give them away (convention `smallNumbers`).
 */
export function startStatistics(options: StatisticsOptions): StatisticsCount {
  const tally = startTally(options);
  return {
    add: tally.add,
    result: () => {
      const tables = publishedTables(tally);
      const sums = publishedSums(tally);
      const ratios = publishedRatios(tables, sums);
      const { by, population, smallest } = options;
      return decided({ by, population, smallest, tables, sums, ratios, caveats: CAVEATS }, hides(smallest));
    },
  };
}

/** Measures over case records that are at hand. */
export function statistics(options: StatisticsOptions, records: Iterable<CaseRecord>): Outcome<Statistics> {
  const count = startStatistics(options);
  for (const record of records) count.add(record);
  return count.result();
}

/** Reads one record from JSON. @throws z.ZodError that names every fault, and repeats no text */
export const readCaseRecord = (json: unknown): CaseRecord => CaseRecordInput.parse(json);

const hides = (smallest: number): Reason => ({
  says: `Numbers from 1 to ${String(smallest - 1)} are hidden, and as many others as keep them from being found by subtraction; sums are hidden where so few add to them`,
  provision: msa2015('8'),
  convention: 'smallNumbers',
  mark: 'A',
});

const CAVEATS: readonly string[] = [
  'Amounts are nominal: no change in the value of money is taken into account.',
  'Amounts ordered are not money recovered.',
  'Money collected in a period comes from orders of many years.',
  'Defendants, victims, cases, orders and records are counted apart: the unit of each table says which.',
  'The figures come from live records, which may be corrected later.',
  'A hidden cell is small, or would give a small one away; no cell says which.',
  'Figures drawn from other selections of the same cases must not be put beside these: their differences were not checked.',
];
