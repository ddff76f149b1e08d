/** Edges of one group: row `r` has edges `starts[r]` to `starts[r + 1]`. */
export interface Group {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly column: Int32Array;
  /** What the edge is worth; more than nothing. */
  readonly value: Float64Array;
}

/**
 * The one-to-one matching of the greatest total value: for each row its edge, or -1 where it is better left alone.
 * `undefined` when the work would pass `budget` steps.
 *
 * Shortest augmenting paths on reduced costs (Jonker and Volgenant), over the edges there are. Each row has besides a
 * column of its own that is worth nothing: staying unmatched. Ties go to the row and the edge that come first.
 */
export function bestAssignment(group: Group, budget: number): Int32Array | undefined {
  const { rows, columns, starts, column, value } = group;
  const all = columns + rows;
  const price = new Float64Array(all);
  const rowOf = new Int32Array(all).fill(-1);
  const edgeOf = new Int32Array(rows).fill(-1);
  const distance = new Float64Array(all);
  const by = new Int32Array(all);
  const byEdge = new Int32Array(all);
  const state = new Uint8Array(all);
  const reached: number[] = [];
  let left = budget;

  for (let start = 0; start < rows; start++) {
    reached.length = 0;
    let row = start;
    let base = 0;
    let end = -1;
    for (;;) {
      // The cost of the edge the row already holds, reduced: what every other edge of the row is measured from.
      const relax = (to: number, cost: number, edge: number) => {
        const along = base + cost - price[to]!;
        if (state[to] === 0) {
          state[to] = 1;
          reached.push(to);
        } else if (state[to] === 2 || along >= distance[to]!) return;
        distance[to] = along;
        by[to] = row;
        byEdge[to] = edge;
      };
      for (let edge = starts[row]!; edge < starts[row + 1]!; edge++) relax(column[edge]!, -value[edge]!, edge);
      relax(columns + row, 0, -1);
      left -= starts[row + 1]! - starts[row]! + reached.length;
      if (left < 0) return undefined;

      let nearest = -1;
      for (const to of reached)
        if (state[to] === 1 && (nearest < 0 || distance[to]! < distance[nearest]!)) nearest = to;
      state[nearest] = 2;
      if (rowOf[nearest]! < 0) {
        end = nearest;
        break;
      }
      row = rowOf[nearest]!;
      const held = edgeOf[row]!;
      base = distance[nearest]! - ((held < 0 ? 0 : -value[held]!) - price[nearest]!);
    }
    const least = distance[end]!;
    for (const to of reached) {
      if (state[to] === 2 && to !== end) price[to]! += distance[to]! - least;
      state[to] = 0;
    }
    for (let to = end; ; ) {
      const from = by[to]!;
      const before = edgeOf[from]! < 0 ? columns + from : column[edgeOf[from]!]!;
      rowOf[to] = from;
      edgeOf[from] = byEdge[to]!;
      if (from === start) break;
      to = before;
    }
  }
  return edgeOf;
}
