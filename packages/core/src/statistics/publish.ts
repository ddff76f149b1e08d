import { msa2015, poca, type Provision } from '../law/index.js';
import { Exact, Money } from '../money/index.js';
import { type SumMeasure, sumMeasures } from './sums.js';
import { type Pattern, type Sizes, suppression } from './suppression.js';
import { type CountTable, countTables } from './tables.js';
import type { Counted, RowCounts, RunningSum, Tally } from './tally.js';

/** A table of counts as published. `null`: hidden, because it is small or would give a small one away. */
export interface PublishedTable {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: CountTable['unit'];
  readonly provision: Provision;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly (number | null)[];
    readonly total: number | null;
  }[];
  readonly totals: readonly (number | null)[];
  readonly grandTotal: number | null;
}

/** A sum, or a mean of days, as published: by row, and in all. */
export interface PublishedSum {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: SumMeasure['unit'];
  readonly provision: Provision;
  readonly rows: readonly { readonly key: string; readonly value: Money | string | null }[];
  readonly total: Money | string | null;
}

/** One published number over another; `null` where either is hidden, or the second is nothing. */
export interface PublishedRatio {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly provision: Provision;
  readonly rows: readonly { readonly key: string; readonly value: string | null }[];
  readonly total: string | null;
}

const keysOf = (rows: Iterable<string>): string[] => [...rows].sort((one, other) => (one < other ? -1 : 1));

/** Every table of counts. A row or column with nothing in it is left out of the columns, and kept in the rows. */
export const publishedTables = ({ every, parts, options }: Tally): PublishedTable[] =>
  countTables.map((table) => {
    const counted = (table.everyCase === true ? [every] : parts).map(({ counts }) => counts.get(table.id));
    const keys = keysOf(new Set(counted.flatMap((part) => [...(part?.keys() ?? [])])));
    const used = table.columns.flatMap((_, at) =>
      counted.some((part) => keys.some((key) => (part?.get(key)?.numbers[at] ?? 0) > 0)) ? [at] : [],
    );
    const patterns = counted.map((part) => suppression(sizesOf(part, keys, used), options.smallest));
    const numbers = keys.map((key) => used.map((at) => sum(counted.map((part) => part?.get(key)?.numbers[at] ?? 0))));
    const shown = (value: number, isHidden: (pattern: Pattern) => boolean | undefined) =>
      patterns.some((pattern) => isHidden(pattern) === true) ? null : value;
    const { id, title, definition, unit, provision } = table;
    return {
      id,
      title,
      definition,
      unit,
      provision,
      columns: used.map((at) => table.columns[at] ?? ''),
      rows: keys.map((key, r) => ({
        key,
        cells: (numbers[r] ?? []).map((value, c) => shown(value, ({ cells }) => cells[r]?.[c])),
        total: shown(sum(numbers[r] ?? []), ({ rows }) => rows[r]),
      })),
      totals: used.map((_, c) => shown(sum(numbers.map((row) => row[c] ?? 0)), ({ columns }) => columns[c])),
      grandTotal: shown(sum(numbers.map(sum)), ({ grandTotal }) => grandTotal),
    };
  });

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

/** The numbers of a table, and how many people add to each. */
function sizesOf(
  rows: ReadonlyMap<string, RowCounts> | undefined,
  keys: readonly string[],
  used: readonly number[],
): Sizes {
  const counted = keys.map((key) => rows?.get(key) ?? { numbers: [], people: [], inRow: 0 });
  return {
    cells: counted.map(({ numbers, people }) => used.map((at) => [numbers[at] ?? 0, people[at] ?? 0])),
    rows: counted.map(({ numbers, inRow }) => [sum(numbers), inRow]),
  };
}

/**
 * Every sum. Those that add up to one another are hidden in the same rows, but for a row of nothing that the others of its
 * sum give away; how many add to a sum is not published.
 */
export function publishedSums({ parts, options }: Tally): PublishedSum[] {
  const keys = keysOf(new Set(parts.flatMap(({ sums }) => [...sums.values()].flatMap((each) => [...each.keys()]))));
  return sumMeasures.map((measure) => {
    const hidden = parts.map((part) => hiddenSums(part, measure, keys, options.smallest));
    const own = parts.map(({ sums }) => sums.get(measure.id));
    const { id, title, definition, unit, provision } = measure;
    return {
      id,
      title,
      definition,
      unit,
      provision,
      rows: keys.map((key, r) => ({
        key,
        value: hidden.some(({ rows }) => rows[r]) ? null : valueOf(together(own.map((rows) => rows?.get(key))), unit),
      })),
      total: hidden.some(({ total }) => total)
        ? null
        : valueOf(together(own.flatMap((rows) => [...(rows?.values() ?? [])])), unit),
    };
  });
}

/** Where a sum is hidden: its row is judged by how many cases add to each sum of its group. */
function hiddenSums(
  { sums }: Counted,
  { id, group }: SumMeasure,
  keys: readonly string[],
  smallest: number,
): { readonly rows: readonly boolean[]; readonly total: boolean } {
  const linked = sumMeasures.filter((measure) => measure.group === group);
  const sizes = keys.map((key) => linked.map((measure) => sums.get(measure.id)?.get(key)?.cases ?? 0));
  const { rows, grandTotal } = suppression({ cells: sizes.map((size) => [size]), rows: sizes }, smallest);
  if (grandTotal) return { rows: keys.map(() => true), total: true };
  const own = linked.findIndex((measure) => measure.id === id);
  const isNothing = rows.every((isHidden, r) => !isHidden || sizes[r]?.[own] === 0);
  return { rows: isNothing ? keys.map(() => false) : rows, total: false };
}

const together = (sums: readonly (RunningSum | undefined)[]): RunningSum | undefined =>
  sums.reduce<RunningSum | undefined>(
    (total, each) =>
      each === undefined
        ? total
        : {
            defendants: (total?.defendants ?? 0) + each.defendants,
            cases: (total?.cases ?? 0) + each.cases,
            money: (total?.money ?? Money.zero).plus(each.money),
            days: (total?.days ?? 0) + each.days,
          },
    undefined,
  );

/** Money in pounds; days as a mean with one decimal, half up, or `null` where nobody adds to it. */
function valueOf(sum: RunningSum | undefined, unit: SumMeasure['unit']): Money | string | null {
  if (unit === 'GBP') return sum?.money ?? Money.zero;
  if (sum === undefined || sum.defendants === 0) return null;
  return new Exact(sum.days).div(sum.defendants).toFixed(1);
}

/** Ratios of numbers that are published: they tell nothing that those do not. */
export function publishedRatios(tables: readonly PublishedTable[], sums: readonly PublishedSum[]): PublishedRatio[] {
  const due = tables.find(({ id }) => id === 'ordersDue');
  const answered = due?.columns.indexOf('answered') ?? -1;
  const money = (id: string) => sums.find((sum) => sum.id === id);
  const over = (
    id: string,
    title: string,
    definition: string,
    provision: Provision,
    parts: readonly string[],
    whole: string,
  ): PublishedRatio => {
    const keys = money(whole)?.rows.map(({ key }) => key) ?? [];
    const at = (key: string | null, of: string) => {
      const value = key === null ? money(of)?.total : money(of)?.rows.find((row) => row.key === key)?.value;
      return value instanceof Money ? value.exactly() : null;
    };
    const ratio = (key: string | null) => {
      const some = parts.map((part) => at(key, part));
      return some.includes(null)
        ? null
        : divided(
            some.reduce<Exact>((sum, each) => sum.plus(each ?? 0), new Exact(0)),
            at(key, whole),
          );
    };
    return {
      id,
      title,
      definition,
      provision,
      rows: keys.map((key) => ({ key, value: ratio(key) })),
      total: ratio(null),
    };
  };
  return [
    {
      id: 'coverage',
      title: 'Coverage',
      definition: 'Orders answered over orders that were to be considered; the aim is 1',
      provision: msa2015('8'),
      rows: (due?.rows ?? []).map(({ key, cells, total }) => ({
        key,
        value: whole(answered === -1 ? 0 : (cells[answered] ?? null), total),
      })),
      total: due === undefined ? null : whole(answered === -1 ? 0 : (due.totals[answered] ?? null), due.grandTotal),
    },
    over(
      'orderedOverBenefit',
      'Ordered over benefit',
      'Amounts ordered over benefit found',
      poca('7'),
      ['ordered'],
      'benefit',
    ),
    over(
      'collectedOverOrdered',
      'Collected over ordered',
      'Amounts collected over amounts ordered',
      poca('55'),
      ['collected'],
      'ordered',
    ),
    over(
      'victimsOverCollected',
      'To victims over collected',
      'Compensation and reparation paid, over amounts collected',
      poca('13'),
      ['compensationPaid', 'reparationPaid'],
      'collected',
    ),
  ];
}

const whole = (part: number | null, all: number | null) =>
  part === null || all === null ? null : divided(new Exact(part), new Exact(all));
const divided = (part: Exact, all: Exact | null): string | null =>
  all === null || all.isZero() ? null : part.div(all).toFixed(4);
