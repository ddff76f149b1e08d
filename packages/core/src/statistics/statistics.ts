import { msa2015 } from '../law/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';
import { type CaseRecord, CaseRecordInput } from './case-record.js';
import { quoted } from './incentivisation.js';
import type { StatisticsOptions } from './options.js';
import {
  type PublishedRatio,
  publishedRatios,
  type PublishedSum,
  publishedSums,
  type PublishedTable,
  publishedTables,
} from './publish.js';
import { publishedShares } from './shares.js';
import { startTally } from './tally.js';

/** Measures over many cases, each with its definition. */
export interface Statistics {
  readonly by: StatisticsOptions['by'];
  readonly population: StatisticsOptions['population'];
  readonly smallest: number;
  /** The agencies' shares of net receipts that were used; the Home Office has the rest. */
  readonly shares: StatisticsOptions['shares'];
  readonly tables: readonly PublishedTable[];
  readonly sums: readonly PublishedSum[];
  /** The shares of net receipts: the Home Office's, the investigator's, the prosecutor's and the courts'. */
  readonly incentivisation: readonly PublishedSum[];
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
      const { by, population, smallest, shares } = options;
      const sums = publishedSums(tally);
      const incentivisation = publishedShares(sums, shares);
      const ratios = publishedRatios(tables, sums);
      const value = { by, population, smallest, shares, tables, sums, incentivisation, ratios, caveats: CAVEATS };
      return decided(value, hides(smallest), sharesAre(shares));
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
  says: `Numbers from 1 to ${String(smallest - 1)} are hidden, and numbers to which so few people add, sums to which so few cases add, and as many others as keep them from being found by subtraction`,
  provision: msa2015('8'),
  convention: 'smallNumbers',
  mark: 'A',
});

const sharesAre = (shares: StatisticsOptions['shares']): Reason => {
  const parts = shares.map(({ to, share }) => `${to} ${share.toString()}`).join(', ');
  return quoted(`Net receipts are shared so: ${parts === '' ? '' : `${parts}; `}the Home Office has the rest`);
};

const CAVEATS: readonly string[] = [
  'Amounts are nominal: no change in the value of money is taken into account.',
  'Amounts ordered are not money recovered.',
  'Money collected in a period comes from orders of many years.',
  'Defendants, victims, cases, orders and records are counted apart: the unit of each table says which.',
  'The figures come from live records, which may be corrected later.',
  'A hidden cell is small, or would give a small one away; no cell says which.',
  'A number is small too where few people add to it, as many charges of one defendant; a sum, where few cases do.',
  'A number over all cases is shown only where those over flagged cases and over the others can both be known.',
  'Not protected: one very large amount among several may be nearly the whole of a sum.',
  'A sum is over the amounts that the records give: an amount that they do not give adds nothing, and is not known to be nothing.',
  'Figures drawn from other selections of the same cases must not be put beside these: their differences were not checked.',
];
