import { offCircles, offRoundTrips } from './circles.js';
import { LEAST } from './options.js';

/**
 * What a number is judged by: itself, and how many people add to it; or, for sums that are hidden together, how many cases
 * add to each. Sizes of one table have the same length.
 */
export type Size = readonly number[];

/** Sizes of a table. The totals of rows are given: one person may be in several columns of a row, and in one row only. */
export interface Sizes {
  readonly cells: readonly (readonly Size[])[];
  readonly rows: readonly Size[];
}

/**
 * Which cells of a table are not published. Totals are cells too: `rows` are the totals of rows, `columns` of columns.
 * A table is published with its grand total, unless that is itself too small.
 */
export interface Pattern {
  readonly cells: readonly (readonly boolean[])[];
  readonly rows: readonly boolean[];
  readonly columns: readonly boolean[];
  readonly grandTotal: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const together = (sizes: readonly Size[]): Size =>
  (sizes[0] ?? []).map((_, layer) => sum(sizes.map((size) => size[layer] ?? 0)));

/**
 * Small cells, and as many others as keep them from being worked out by subtraction.
 *
 * A cell is small where it counts more than none and fewer than `smallest`, or so few add to it. Totals are settled first
 * and from their own sizes alone, so that tables that share a total treat it alike. Then, in the body, a hidden cell must
 * lie on a circle of hidden cells, row by column: that is what makes its value undetermined even to someone who knows every
 * total. And in each row and column what is hidden adds up to enough that the sum does not give its parts away.
 *
 * All this is done for the least there can be and then for each up to `smallest`, so that what one least hides a greater
 * one hides too: whoever has both tables knows no more than the first tells.
 */
export function suppression(sizes: Sizes, smallest: number): Pattern {
  let pattern: Pattern = { cells: [], rows: [], columns: [], grandTotal: false };
  for (let least = LEAST; least <= smallest; least += 1) pattern = hiddenAt(least, sizes, pattern);
  return pattern;
}

/** @param before what is hidden already */
function hiddenAt(smallest: number, sizes: Sizes, before: Pattern): Pattern {
  const width = sizes.cells[0]?.length ?? 0;
  const columnTotals = Array.from({ length: width }, (_, c) => together(sizes.cells.map((row) => row[c] ?? [])));
  if (isSmall(together(sizes.rows), smallest)) {
    return {
      cells: sizes.cells.map((row) => row.map(() => true)),
      rows: sizes.rows.map(() => true),
      columns: columnTotals.map(() => true),
      grandTotal: true,
    };
  }
  // A row or column of nothing is published as such, and hides nothing.
  const keptRows = placesOf(sizes.rows);
  const keptColumns = placesOf(columnTotals);
  const kept = keptRows.map((r) => keptColumns.map((c) => sizes.cells[r]?.[c] ?? []));
  const [isOneRow, isOneColumn] = [keptRows.length === 1, keptColumns.length === 1];
  const rows = line(
    keptRows.map((r) => sizes.rows[r] ?? []),
    smallest,
    keptRows.map((r) => before.rows[r] === true),
  );
  const columns = line(
    keptColumns.map((c) => columnTotals[c] ?? []),
    smallest,
    keptColumns.map((c) => before.columns[c] === true),
  );
  const hidden = keptRows.map((r) => keptColumns.map((c) => before.cells[r]?.[c] === true));
  const cells = isOneColumn
    ? rows.map((isHidden) => [isHidden])
    : isOneRow
      ? [columns]
      : body(kept, smallest, rows, columns, hidden);
  const spread = (all: readonly boolean[], places: readonly number[], length: number) =>
    Array.from({ length }, (_, at) => all[places.indexOf(at)] ?? false);
  return {
    cells: sizes.cells.map((row, r) => spread(cells[keptRows.indexOf(r)] ?? [], keptColumns, row.length)),
    rows: isOneRow ? sizes.rows.map(() => false) : spread(rows, keptRows, sizes.rows.length),
    columns: isOneColumn ? columnTotals.map(() => false) : spread(columns, keptColumns, width),
    grandTotal: false,
  };
}

const isNothing = (size: Size): boolean => size.every((layer) => layer === 0);
const placesOf = (totals: readonly Size[]): number[] => totals.flatMap((total, at) => (isNothing(total) ? [] : [at]));

/** The body of a table of several rows and columns, of which none is nothing. */
function body(
  sizes: readonly (readonly Size[])[],
  smallest: number,
  rows: readonly boolean[],
  columns: readonly boolean[],
  before: readonly (readonly boolean[])[],
): boolean[][] {
  const cells = sizes.map((row, r) =>
    row.map((size, c) => rows[r] === true || columns[c] === true || before[r]?.[c] === true || isSmall(size, smallest)),
  );
  closeUp(cells, sizes, smallest, rows, columns);
  // Nothing that can only be nothing is as good as published: it is shown, as nothing is.
  for (const [r, c] of settled(cells, sizes, rows, columns)) {
    if (isNothing(sizes[r]?.[c] ?? [])) cells[r]?.splice(c, 1, false);
  }
  return cells;
}

const isSmall = (size: Size, smallest: number): boolean => size.some((layer) => layer > 0 && layer < smallest);

/** One line of numbers with a published total: hidden are the small ones and, with them, the next smallest. */
function line(sizes: readonly Size[], smallest: number, before: readonly boolean[]): boolean[] {
  const hidden = sizes.map((size, at) => before[at] === true || isSmall(size, smallest));
  for (;;) {
    const layer = failing(
      sizes.filter((_, at) => hidden[at]),
      smallest,
    );
    const next = layer === undefined ? undefined : nextToHide(sizes, layer, (at) => hidden[at] === true);
    if (next === undefined) return hidden;
    hidden[next] = true;
  }
}

/** In which layer hidden numbers whose sum is known give themselves away: they are one, or nothing, few, or one each. */
function failing(hidden: readonly Size[], smallest: number): number | undefined {
  if (hidden.length === 0) return undefined;
  const totals = together(hidden);
  const areOnes = (layer: number) => hidden.length > 1 && hidden.every((size) => size[layer] === 1);
  const layer = totals.findIndex((total, at) => total > 0 && (total < smallest || areOnes(at)));
  if (layer !== -1) return layer;
  return hidden.length < 2 || isNothing(totals) ? 0 : undefined;
}

/** The smallest number that is not nothing; of equals the first; nothing only where all else is hidden. */
function nextToHide(sizes: readonly Size[], layer: number, isHidden: (at: number) => boolean): number | undefined {
  let best: number | undefined;
  const rank = (size: Size | undefined) => (size?.[layer] === 0 ? Infinity : (size?.[layer] ?? Infinity));
  sizes.forEach((size, at) => {
    if (isHidden(at)) return;
    if (best === undefined || rank(size) < rank(sizes[best])) best = at;
  });
  return best;
}

/** Hides more until every line holds and every hidden cell lies on a circle. */
function closeUp(
  cells: boolean[][],
  sizes: readonly (readonly Size[])[],
  smallest: number,
  rows: readonly boolean[],
  columns: readonly boolean[],
): void {
  const column = (c: number) => sizes.map((row) => row[c] ?? []);
  function hideInRow(r: number, layer = 0): boolean {
    const next = nextToHide(sizes[r] ?? [], layer, (c) => cells[r]?.[c] === true);
    return next !== undefined && hide(r, next);
  }
  function hideInColumn(c: number, layer = 0): boolean {
    const next = nextToHide(column(c), layer, (r) => cells[r]?.[c] === true);
    return next !== undefined && hide(next, c);
  }
  function hide(r: number, c: number): boolean {
    const row = cells[r];
    if (row === undefined) return false;
    row[c] = true;
    return true;
  }
  const inRow = (r: number) =>
    failing(
      (sizes[r] ?? []).filter((_, c) => cells[r]?.[c]),
      smallest,
    );
  const inColumn = (c: number) =>
    failing(
      column(c).filter((_, r) => cells[r]?.[c]),
      smallest,
    );

  for (let changed = true; changed; ) {
    changed = false;
    rows.forEach((isHidden, r) => {
      for (let layer = inRow(r); !isHidden && layer !== undefined && hideInRow(r, layer); layer = inRow(r)) {
        changed = true;
      }
    });
    columns.forEach((isHidden, c) => {
      for (let layer = inColumn(c); !isHidden && layer !== undefined && hideInColumn(c, layer); layer = inColumn(c)) {
        changed = true;
      }
    });
    if (changed) continue;
    const given = settled(cells, sizes, rows, columns).filter(([r, c]) => !isNothing(sizes[r]?.[c] ?? []));
    for (const [r, c] of [...bridges(cells), ...given]) {
      if (hideInRow(r) || hideInColumn(c)) changed = true;
    }
  }
}

/** Hidden cells that lie on no circle of hidden cells: rows and columns are the points, hidden cells the ways between. */
export function bridges(cells: readonly (readonly boolean[])[]): [row: number, column: number][] {
  const hidden = placesIn(cells);
  const off = offCircles(hidden.map(([r, c]) => ({ from: r, to: cells.length + c, isBoth: true })));
  return hidden.filter((_, at) => off.has(at));
}

const placesIn = (cells: readonly (readonly boolean[])[]): [row: number, column: number][] =>
  cells.flatMap((row, r) => row.flatMap((isHidden, c) => (isHidden ? [[r, c] satisfies [number, number]] : [])));

/**
 * Hidden cells that can only be what they are, since none is below nothing.
 *
 * A table is a round of numbers: from its row each cell goes to its column, from there with the others of the column to the
 * grand total, and from the grand total back to the rows. A hidden number may be one more or one less where one can be sent
 * on a round trip through hidden numbers alone, each of which is more than nothing where the trip goes against it.
 */
function settled(
  cells: readonly (readonly boolean[])[],
  sizes: readonly (readonly Size[])[],
  rows: readonly boolean[],
  columns: readonly boolean[],
): [row: number, column: number][] {
  const [height, width] = [rows.length, columns.length];
  const [allRows, allColumns] = [height + width, height + width + 1];
  const hidden = placesIn(cells);
  const way = (from: number, to: number, isBoth = true) => ({ from, to, isBoth });
  const off = offRoundTrips([
    ...hidden.map(([r, c]) => way(r, height + c, (sizes[r]?.[c]?.[0] ?? 0) > 0)),
    ...rows.flatMap((isHidden, r) => (isHidden ? [way(allColumns, r)] : [])),
    ...columns.flatMap((isHidden, c) => (isHidden ? [way(height + c, allRows)] : [])),
  ]);
  return hidden.filter((_, at) => off.has(at));
}
