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

/**
 * Small cells, and as many others as keep them from being worked out by subtraction.
 *
 * A cell is small where it counts more than none and fewer than `smallest`. Totals are settled first and from their own
 * sizes alone, so that tables that share a total treat it alike. Then, in the body, a hidden cell must lie on a circle of
 * hidden cells, row by column: that is what makes its value undetermined even to someone who knows every total. And in
 * each row and column what is hidden adds up to enough that the sum does not give its parts away.
 *
 * @param sizes counts of people or cases, by row and column
 */
export function suppression(sizes: readonly (readonly number[])[], smallest: number): Pattern {
  const width = sizes[0]?.length ?? 0;
  const rowTotals = sizes.map(sum);
  const columnTotals = Array.from({ length: width }, (_, at) => sum(sizes.map((row) => row[at] ?? 0)));
  if (isSmall(sum(rowTotals), smallest)) {
    return {
      cells: sizes.map((row) => row.map(() => true)),
      rows: rowTotals.map(() => true),
      columns: columnTotals.map(() => true),
      grandTotal: true,
    };
  }
  // A row or column of nothing is published as such, and hides nothing.
  const keptRows = placesOf(rowTotals);
  const keptColumns = placesOf(columnTotals);
  const kept = keptRows.map((r) => keptColumns.map((c) => sizes[r]?.[c] ?? 0));
  const rows = line(
    keptRows.map((r) => rowTotals[r] ?? 0),
    smallest,
  );
  const columns = line(
    keptColumns.map((c) => columnTotals[c] ?? 0),
    smallest,
  );
  const [isOneRow, isOneColumn] = [keptRows.length === 1, keptColumns.length === 1];
  const cells = isOneColumn
    ? rows.map((hidden) => [hidden])
    : isOneRow
      ? [columns]
      : body(kept, smallest, rows, columns);
  const spread = (hidden: readonly boolean[], places: readonly number[], length: number) =>
    Array.from({ length }, (_, at) => hidden[places.indexOf(at)] ?? false);
  return {
    cells: sizes.map((row, r) => spread(cells[keptRows.indexOf(r)] ?? [], keptColumns, row.length)),
    rows: isOneRow ? rowTotals.map(() => false) : spread(rows, keptRows, sizes.length),
    columns: isOneColumn ? columnTotals.map(() => false) : spread(columns, keptColumns, width),
    grandTotal: false,
  };
}

const placesOf = (totals: readonly number[]): number[] => totals.flatMap((total, at) => (total > 0 ? [at] : []));

/** The body of a table of several rows and columns, of which none is nothing. */
function body(
  sizes: readonly (readonly number[])[],
  smallest: number,
  rows: readonly boolean[],
  columns: readonly boolean[],
): boolean[][] {
  const cells = sizes.map((row, r) =>
    row.map((size, c) => rows[r] === true || columns[c] === true || isSmall(size, smallest)),
  );
  closeUp(cells, sizes, smallest, rows, columns);
  return cells;
}

const isSmall = (size: number, smallest: number): boolean => size > 0 && size < smallest;

/** One line of numbers with a published total: hidden are the small ones and, with them, the next smallest. */
function line(sizes: readonly number[], smallest: number): boolean[] {
  const hidden = sizes.map((size) => isSmall(size, smallest));
  if (!hidden.includes(true)) return hidden;
  while (
    !holds(
      sizes.filter((_, at) => hidden[at]),
      smallest,
    )
  ) {
    const next = nextToHide(sizes, (at) => hidden[at] === true);
    if (next === undefined) break;
    hidden[next] = true;
  }
  return hidden;
}

/** Whether hidden numbers whose sum is known do not give themselves away: two at least, not few, and not one each. */
const holds = (hidden: readonly number[], smallest: number): boolean =>
  hidden.length === 0 ||
  (hidden.length >= 2 && sum(hidden) >= smallest && (hidden.includes(0) || sum(hidden) > hidden.length));

/** The smallest number that is not nothing; of equals the first; nothing only where all else is hidden. */
function nextToHide(sizes: readonly number[], isHidden: (at: number) => boolean): number | undefined {
  let best: number | undefined;
  const rank = (size: number) => (size === 0 ? Infinity : size);
  sizes.forEach((size, at) => {
    if (isHidden(at)) return;
    if (best === undefined || rank(size) < rank(sizes[best] ?? 0)) best = at;
  });
  return best;
}

/** Hides more until every line holds and every hidden cell lies on a circle. */
function closeUp(
  cells: boolean[][],
  sizes: readonly (readonly number[])[],
  smallest: number,
  rows: readonly boolean[],
  columns: readonly boolean[],
): void {
  const column = (c: number) => sizes.map((row) => row[c] ?? 0);
  function hideInRow(r: number): boolean {
    const next = nextToHide(sizes[r] ?? [], (c) => cells[r]?.[c] === true);
    return next !== undefined && hide(r, next);
  }
  function hideInColumn(c: number): boolean {
    const next = nextToHide(column(c), (r) => cells[r]?.[c] === true);
    return next !== undefined && hide(next, c);
  }
  function hide(r: number, c: number): boolean {
    const row = cells[r];
    if (row === undefined) return false;
    row[c] = true;
    return true;
  }
  const hiddenInRow = (r: number) => (sizes[r] ?? []).filter((_, c) => cells[r]?.[c]);
  const hiddenInColumn = (c: number) => column(c).filter((_, r) => cells[r]?.[c]);

  for (let changed = true; changed; ) {
    changed = false;
    sizes.forEach((_, r) => {
      while (rows[r] !== true && !holds(hiddenInRow(r), smallest) && hideInRow(r)) changed = true;
    });
    columns.forEach((isHidden, c) => {
      while (!isHidden && !holds(hiddenInColumn(c), smallest) && hideInColumn(c)) changed = true;
    });
    if (changed) continue;
    for (const [r, c] of bridges(cells)) {
      if (hideInRow(r) || hideInColumn(c)) changed = true;
    }
  }
}

/** Hidden cells that lie on no circle of hidden cells: rows and columns are the points, hidden cells the lines between. */
export function bridges(cells: readonly (readonly boolean[])[]): [row: number, column: number][] {
  const height = cells.length;
  const seen = new Map<number, number>();
  const low = new Map<number, number>();
  const found: [number, number][] = [];
  const neighbours = (node: number): number[] =>
    node < height
      ? (cells[node] ?? []).flatMap((hidden, c) => (hidden ? [height + c] : []))
      : cells.flatMap((row, r) => (row[node - height] === true ? [r] : []));
  const visit = (node: number, from: number): void => {
    const at = seen.size;
    seen.set(node, at);
    low.set(node, at);
    for (const next of neighbours(node)) {
      if (next === from) continue;
      const before = seen.get(next);
      if (before !== undefined) {
        low.set(node, Math.min(low.get(node) ?? at, before));
        continue;
      }
      visit(next, node);
      low.set(node, Math.min(low.get(node) ?? at, low.get(next) ?? at));
      if ((low.get(next) ?? 0) > at) found.push(node < height ? [node, next - height] : [next, node - height]);
    }
  };
  for (let node = 0; node < height; node += 1) if (!seen.has(node)) visit(node, -1);
  return found;
}
