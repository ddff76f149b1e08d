import { grown } from '../lines/text-pool.js';

/** A part of a payment and the receipt whose money met it. */
export interface Link {
  readonly source: number;
  readonly pence: number;
}

/** Which receipts met which payments, and with how many pence: three numbers for each part, and no object. */
export class Links {
  private spends = new Uint32Array(1024);
  private sources = new Uint32Array(1024);
  private pence = new Float64Array(1024);
  private count = 0;
  private starts: Uint32Array | undefined;
  private order = new Uint32Array(0);

  constructor(private readonly lines: number) {}

  add(spend: number, source: number, pence: number): void {
    if (pence === 0) return;
    const at = this.count++;
    if (at >= this.spends.length) {
      this.spends = grown(this.spends, Uint32Array);
      this.sources = grown(this.sources, Uint32Array);
      this.pence = grown(this.pence, Float64Array);
    }
    this.spends[at] = spend;
    this.sources[at] = source;
    this.pence[at] = pence;
  }

  /** Links of one payment, one for each source. */
  of(spend: number): Link[] {
    const starts = (this.starts ??= this.bySpend());
    const sums = new Map<number, number>();
    for (let index = starts[spend]!; index < starts[spend + 1]!; index++) {
      const at = this.order[index]!;
      const source = this.sources[at]!;
      sums.set(source, (sums.get(source) ?? 0) + this.pence[at]!);
    }
    return [...sums].map(([source, pence]) => ({ source, pence }));
  }

  /** Pence traced out of each line. */
  outOfEach(): Float64Array {
    const { sources, pence, count } = this;
    const out = new Float64Array(this.lines);
    for (let at = 0; at < count; at++) out[sources[at]!]! += pence[at]!;
    return out;
  }

  /** Where the links of each payment begin, once they are counted out into `order`. */
  private bySpend(): Uint32Array {
    const { spends, count } = this;
    const starts = new Uint32Array(this.lines + 1);
    for (let at = 0; at < count; at++) starts[spends[at]! + 1]!++;
    for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
    const next = starts.slice();
    this.order = new Uint32Array(count);
    for (let at = 0; at < count; at++) this.order[next[spends[at]!]!++] = at;
    return starts;
  }
}
