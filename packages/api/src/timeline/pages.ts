/** Paper of size A4, upright, at 96 points to the inch. */
export const PAGE = { width: 794, height: 1123, margin: 27, foot: 34 } as const;

/** A piece of the picture that no page divides. */
export interface Block {
  readonly height: number;
  readonly draw: (top: number) => string;
}

/** Blocks under a heading. The heading is never alone at the foot of a page. */
export interface Section {
  /** For those who hear it: what the list is. */
  readonly says: string;
  readonly heading: Block | null;
  readonly items: readonly Block[];
  /** Stands over the first block on each page, and draws the lines behind those that follow. */
  readonly axis?: Axis;
  /** Room after the last block. */
  readonly after: number;
}

/** What a chart has at its head on every page, and behind its rows. */
export interface Axis extends Block {
  readonly behind: (top: number, bottom: number) => string;
}

/** Where everything stands. */
export interface Laid {
  readonly pages: number;
  /** For each section: the top of its heading, and of each of its items. */
  readonly tops: readonly { readonly heading: number; readonly items: readonly number[] }[];
  /** Heads of the chart, and what is behind its rows. */
  readonly axes: string;
}

/** Puts blocks under one another, on as many pages as they need. */
export function laidOut(sections: readonly Section[]): Laid {
  const pen = new Pen();
  const tops = sections.map(({ heading, items, axis, after }) => {
    const first = items[0]?.height ?? 0;
    const headingTop = heading === null ? 0 : pen.place(heading.height, axis, first);
    const placed = items.map(({ height }) => pen.place(height, axis));
    pen.skip(after);
    return { heading: headingTop, items: placed };
  });
  return { pages: pen.page + 1, tops, axes: pen.finished() };
}

/** Where the next block goes. */
class Pen {
  page = 0;
  private y: number = PAGE.margin;
  private chart: { readonly axis: Axis; readonly top: number } | undefined;
  private axes = '';

  /** The top of a block, with room under it for what must not be parted from it. */
  place(height: number, axis: Axis | undefined, withNext = 0): number {
    if (axis === undefined) this.endChart();
    const head = axis !== undefined && this.chart === undefined ? axis.height : 0;
    const isFresh = this.y <= this.page * PAGE.height + PAGE.margin;
    if (!isFresh && this.y + head + height + withNext > this.foot()) this.turn();
    if (axis !== undefined && this.chart === undefined) {
      this.axes += axis.draw(this.y);
      this.y += axis.height;
      this.chart = { axis, top: this.y };
    }
    const top = this.y;
    this.y += height;
    return top;
  }

  skip(height: number): void {
    this.y += height;
  }

  finished(): string {
    this.endChart();
    return this.axes;
  }

  private foot(): number {
    return (this.page + 1) * PAGE.height - PAGE.foot;
  }

  private turn(): void {
    this.endChart();
    this.page += 1;
    this.y = this.page * PAGE.height + PAGE.margin;
  }

  private endChart(): void {
    if (this.chart === undefined) return;
    this.axes += this.chart.axis.behind(this.chart.top, Math.min(this.y, this.foot()));
    this.chart = undefined;
  }
}
