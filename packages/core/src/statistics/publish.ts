import { msa2015, poca, type Provision } from '../law/index.js';
import { Exact, Money } from '../money/index.js';
import { type SumMeasure, sumMeasures } from './sums.js';
import { suppression } from './suppression.js';
import { type CountTable, countTables } from './tables.js';
import type { RunningSum, Tally } from './tally.js';

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
export const publishedTables = ({ counts, options }: Tally): PublishedTable[] =>
  countTables.map((table) => {
    const rows = counts.get(table.id) ?? new Map<string, readonly number[]>();
    const keys = keysOf(rows.keys());
    const used = table.columns.flatMap((_, at) => (keys.some((key) => (rows.get(key)?.[at] ?? 0) > 0) ? [at] : []));
    const numbers = keys.map((key) => used.map((at) => rows.get(key)?.[at] ?? 0));
    const hidden = suppression(numbers, options.smallest);
    const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
    const shown = (value: number, isHidden: boolean | undefined) => (isHidden === true ? null : value);
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
        cells: (numbers[r] ?? []).map((value, c) => shown(value, hidden.cells[r]?.[c])),
        total: shown(sum(numbers[r] ?? []), hidden.rows[r]),
      })),
      totals: used.map((_, c) => shown(sum(numbers.map((row) => row[c] ?? 0)), hidden.columns[c])),
      grandTotal: shown(sum(numbers.map(sum)), hidden.grandTotal),
    };
  });

/** Every sum. Those that add up to one another are hidden in the same rows; how many add to a sum is not published. */
export function publishedSums({ sums, options }: Tally): PublishedSum[] {
  const rows = keysOf(new Set([...sums.values()].flatMap((each) => [...each.keys()])));
  return sumMeasures.map((measure) => {
    const linked = sumMeasures.filter(({ group }) => group === measure.group);
    const patterns = linked.map(({ id }) => contributors(sums.get(id), rows));
    const sizes = rows.map((_, r) => [
      linkedSize(
        patterns.map((each) => each[r] ?? 0),
        options.smallest,
      ),
    ]);
    const hidden = suppression(sizes, options.smallest);
    const allSmall = patterns.some((each) =>
      isSmall(
        each.reduce((total, size) => total + size, 0),
        options.smallest,
      ),
    );
    const own = sums.get(measure.id);
    const { id, title, definition, unit, provision } = measure;
    return {
      id,
      title,
      definition,
      unit,
      provision,
      rows: rows.map((key, r) => ({
        key,
        value: allSmall || hidden.rows[r] === true ? null : valueOf(own?.get(key), unit),
      })),
      total: allSmall || hidden.grandTotal ? null : valueOf(together(own), unit),
    };
  });
}

const isSmall = (size: number, smallest: number) => size > 0 && size < smallest;
const contributors = (sums: ReadonlyMap<string, RunningSum> | undefined, rows: readonly string[]) =>
  rows.map((key) => sums?.get(key)?.contributors ?? 0);

/** The size a linked row is judged by: a small one where any is small; otherwise the least that is not nothing. */
function linkedSize(sizes: readonly number[], smallest: number): number {
  const some = sizes.filter((size) => size > 0);
  return (
    some.find((size) => isSmall(size, smallest)) ?? some.reduce((least, size) => Math.min(least, size), some[0] ?? 0)
  );
}

function together(sums: ReadonlyMap<string, RunningSum> | undefined): RunningSum | undefined {
  return [...(sums?.values() ?? [])].reduce<RunningSum | undefined>(
    (total, each) => ({
      contributors: (total?.contributors ?? 0) + each.contributors,
      money: (total?.money ?? Money.zero).plus(each.money),
      days: (total?.days ?? 0) + each.days,
    }),
    undefined,
  );
}

/** Money in pounds; days as a mean with one decimal, half up, or `null` where nobody adds to it. */
function valueOf(sum: RunningSum | undefined, unit: SumMeasure['unit']): Money | string | null {
  if (unit === 'GBP') return sum?.money ?? Money.zero;
  if (sum === undefined || sum.contributors === 0) return null;
  return new Exact(sum.days).div(sum.contributors).toFixed(1);
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
