/** Edges of one group: row `r` has edges `starts[r]` to `starts[r + 1]`. */
export interface Group {
  readonly rows: number;
  readonly columns: number;
  readonly starts: ArrayLike<number>;
  readonly column: ArrayLike<number>;
  /** What the edge is worth; more than nothing. */
  readonly value: ArrayLike<number>;
}

/** Room to work in, used again for each group: most groups are of three or four lines, and making it would be most of the work. */
class Room {
  price = new Float64Array(64);
  rowOf = new Int32Array(64);
  edgeOf = new Int32Array(64);
  distance = new Float64Array(64);
  by = new Int32Array(64);
  byEdge = new Int32Array(64);
  state = new Uint8Array(64);
  readonly reached: number[] = [];

  /** Makes it as new for so many columns and rows. */
  clear(all: number, rows: number): void {
    if (all > this.price.length) {
      const size = all * 2;
      this.price = new Float64Array(size);
      this.rowOf = new Int32Array(size);
      this.edgeOf = new Int32Array(size);
      this.distance = new Float64Array(size);
      this.by = new Int32Array(size);
      this.byEdge = new Int32Array(size);
      this.state = new Uint8Array(size);
    }
    this.price.fill(0, 0, all);
    this.rowOf.fill(-1, 0, all);
    this.edgeOf.fill(-1, 0, rows);
    this.state.fill(0, 0, all);
  }
}

/**
 * Finds the one-to-one matching of the greatest total value of a group.
 *
 * Shortest augmenting paths on reduced costs (Jonker and Volgenant), over the edges there are. Each row has besides a
 * column of its own that is worth nothing: staying unmatched. Ties go to the row and the edge that come first.
 */
export class Matching {
  private readonly room = new Room();

  /**
   * For each row its edge, or -1 where it is better left alone; good until the next group. `undefined` when the work would
   * pass `budget` steps.
   */
  best({ rows, columns, starts, column, value }: Group, budget: number): Int32Array | undefined {
    this.room.clear(columns + rows, rows);
    const { price, rowOf, edgeOf, distance, by, byEdge, state, reached } = this.room;
    let left = budget;
    let row = 0;
    // The cost of the edge the row already holds, reduced: what every other edge of the row is measured from.
    let base = 0;
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

    for (let start = 0; start < rows; start++) {
      reached.length = 0;
      row = start;
      base = 0;
      let end = -1;
      for (;;) {
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
    return edgeOf.subarray(0, rows);
  }
}
