import type { LineColumns } from './columns.js';
import type { Lines, StatementLine } from './line.js';

/** Some lines of columns, in an order of their own. */
export class LineSelection implements Lines {
  constructor(
    readonly columns: LineColumns,
    readonly order: Uint32Array,
  ) {}

  static all(columns: LineColumns): LineSelection {
    const order = new Uint32Array(columns.length);
    for (let at = 0; at < order.length; at++) order[at] = at;
    return new LineSelection(columns, order);
  }

  get length(): number {
    return this.order.length;
  }

  *[Symbol.iterator](): Generator<StatementLine> {
    for (const at of this.order) yield this.columns.line(at);
  }
}
