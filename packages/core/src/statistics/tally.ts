import { Money } from '../money/index.js';
import type { CaseRecord } from './case-record.js';
import type { StatisticsOptions } from './options.js';
import { sumMeasures } from './sums.js';
import { type CountTable, countTables } from './tables.js';

/** One row of one table: a number for each column, and how many people add to it; and how many to the row. */
export interface RowCounts {
  readonly numbers: readonly number[];
  readonly people: readonly number[];
  readonly inRow: number;
}

/** One sum in one row: over how many defendants it is, in how many cases, and what they add up to. */
export interface RunningSum {
  readonly defendants: number;
  readonly cases: number;
  readonly money: Money;
  readonly days: number;
}

/** What was counted in cases that belong together: tables and sums by their ids, then by row. */
export interface Counted {
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, RowCounts>>;
  readonly sums: ReadonlyMap<string, ReadonlyMap<string, RunningSum>>;
}

/** What was counted so far. It grows with the rows and columns of the tables, and never with the cases. */
export interface Tally {
  readonly options: StatisticsOptions;
  /** Of every case, flagged or not: only tables that are counted so. */
  readonly every: Counted;
  /** Flagged cases and, where all are asked for, the others apart. */
  readonly parts: readonly Counted[];
  /** Counts one more case. */
  readonly add: (record: CaseRecord) => void;
}

/** An empty count, to be filled case by case in one pass. */
export function startTally(options: StatisticsOptions): Tally {
  const [every, flagged, others] = [startCount(true), startCount(false), startCount(false)];
  const add = (record: CaseRecord): void => {
    const row = record[options.by];
    every.add(row, record);
    if (record.flagged) flagged.add(row, record);
    else if (options.population === 'all') others.add(row, record);
  };
  return { options, every, parts: options.population === 'all' ? [flagged, others] : [flagged], add };
}

const COLUMNS = new Map(countTables.map(({ id, columns }) => [id, new Map(columns.map((column, at) => [column, at]))]));

interface Row {
  readonly numbers: number[];
  readonly people: number[];
  inRow: number;
}

/** @param everyCase whether the tables are those of every case, or the others with the sums */
function startCount(everyCase: boolean): Counted & { readonly add: (row: string, record: CaseRecord) => void } {
  const tables = countTables.filter((table) => (table.everyCase === true) === everyCase);
  const measures = everyCase ? [] : sumMeasures;
  const counts = new Map(tables.map(({ id }) => [id, new Map<string, Row>()]));
  const sums = new Map(measures.map(({ id }) => [id, new Map<string, RunningSum>()]));
  const add = (key: string, record: CaseRecord): void => {
    for (const table of tables) countIn(table, rowOf(counts.get(table.id), key, table.columns.length), record);
    if (record.defendants.length === 0) return;
    for (const { id, of } of measures) {
      const rows = sums.get(id);
      rows?.set(key, plus(rows.get(key), record.defendants.map(of)));
    }
  };
  return { counts, sums, add };
}

function countIn({ id, of, each }: CountTable, row: Row, record: CaseRecord): void {
  const places = COLUMNS.get(id);
  const placeOf = (column: string): number => {
    const at = places?.get(column);
    if (at === undefined) throw new RangeError(`${column} is not a column of ${id}`);
    return at;
  };
  const count = (at: number, times: number, people: number) => {
    row.numbers[at] = (row.numbers[at] ?? 0) + times;
    row.people[at] = (row.people[at] ?? 0) + people;
  };
  of?.(record, (column, times = 1) => {
    count(placeOf(column), times, times);
    row.inRow += times;
  });
  if (each === undefined) return;
  for (const defendant of record.defendants) {
    const seen: number[] = [];
    each(defendant, (column, times = 1) => {
      if (times === 0) return;
      const at = placeOf(column);
      count(at, times, seen.includes(at) ? 0 : 1);
      seen.push(at);
    });
    if (seen.length > 0) row.inRow += 1;
  }
}

function rowOf(rows: Map<string, Row> | undefined, key: string, width: number): Row {
  const known = rows?.get(key);
  if (known !== undefined) return known;
  const made = { numbers: new Array<number>(width).fill(0), people: new Array<number>(width).fill(0), inRow: 0 };
  rows?.set(key, made);
  return made;
}

const EMPTY: RunningSum = { defendants: 0, cases: 0, money: Money.zero, days: 0 };

/** Nothing, and no money, is no contribution: a sum of one amount and many noughts is one person's. */
function plus(sum: RunningSum = EMPTY, values: readonly (Money | number | undefined)[]): RunningSum {
  let { defendants, money, days } = sum;
  for (const value of values) {
    if (value === undefined || (typeof value !== 'number' && value.isZero())) continue;
    defendants += 1;
    if (typeof value === 'number') days += value;
    else money = money.plus(value);
  }
  const cases = sum.cases + (defendants > sum.defendants ? 1 : 0);
  return { defendants, cases, money, days };
}
