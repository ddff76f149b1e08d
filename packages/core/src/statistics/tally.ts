import { Money } from '../money/index.js';
import type { CaseRecord } from './case-record.js';
import type { StatisticsOptions } from './options.js';
import { sumMeasures } from './sums.js';
import { countTables } from './tables.js';

/** Counts of one table: by row, a number for each column. */
export type Counts = ReadonlyMap<string, readonly number[]>;

/** One sum in one row: how many defendants add to it, and what they add up to. */
export interface RunningSum {
  readonly contributors: number;
  readonly money: Money;
  readonly days: number;
}

/** What was counted so far. It grows with the rows and columns of the tables, and never with the cases. */
export interface Tally {
  readonly options: StatisticsOptions;
  readonly counts: ReadonlyMap<string, Counts>;
  readonly sums: ReadonlyMap<string, ReadonlyMap<string, RunningSum>>;
  /** Counts one more case. */
  readonly add: (record: CaseRecord) => void;
}

const COLUMNS = new Map(countTables.map(({ id, columns }) => [id, new Map(columns.map((column, at) => [column, at]))]));

/** An empty count, to be filled case by case in one pass. */
export function startTally(options: StatisticsOptions): Tally {
  const counts = new Map(countTables.map(({ id }) => [id, new Map<string, number[]>()]));
  const sums = new Map(sumMeasures.map(({ id }) => [id, new Map<string, RunningSum>()]));
  const add = (record: CaseRecord): void => {
    const row = record[options.by];
    const isCounted = options.population === 'all' || record.flagged;
    for (const { id, columns, everyCase, tally } of countTables) {
      if (!isCounted && everyCase !== true) continue;
      const numbers = rowOf(counts.get(id), row, columns.length);
      const places = COLUMNS.get(id);
      tally(record, (column, times = 1) => {
        const at = places?.get(column);
        if (at === undefined) throw new RangeError(`${column} is not a column of ${id}`);
        numbers[at] = (numbers[at] ?? 0) + times;
      });
    }
    if (!isCounted) return;
    for (const { id, of } of sumMeasures) {
      const rows = sums.get(id);
      for (const defendant of record.defendants) rows?.set(row, plus(rows.get(row), of(defendant)));
    }
  };
  return { options, counts, sums, add };
}

function rowOf(rows: Map<string, number[]> | undefined, row: string, width: number): number[] {
  const known = rows?.get(row);
  if (known !== undefined) return known;
  const made = new Array<number>(width).fill(0);
  rows?.set(row, made);
  return made;
}

const EMPTY: RunningSum = { contributors: 0, money: Money.zero, days: 0 };

/** Nothing, and no money, is no contribution: a sum of one amount and many noughts is one person's. */
function plus(sum: RunningSum = EMPTY, value: Money | number | undefined): RunningSum {
  if (value === undefined) return sum;
  if (typeof value === 'number') return { ...sum, contributors: sum.contributors + 1, days: sum.days + value };
  return value.isZero() ? sum : { ...sum, contributors: sum.contributors + 1, money: sum.money.plus(value) };
}
