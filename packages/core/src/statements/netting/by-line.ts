import type { Candidate } from './candidate.js';

/** The candidates of each line, as numbers: two for each candidate, and no list for each line. */
export class ByLine {
  private readonly starts: Uint32Array;
  /** Numbers of candidates, line by line. */
  readonly entries: Uint32Array;

  constructor(found: readonly Candidate[], lines: number) {
    this.starts = new Uint32Array(lines + 1);
    const { starts } = this;
    for (const { out, in: into } of found) {
      starts[out + 1]!++;
      starts[into + 1]!++;
    }
    for (let at = 0; at < lines; at++) starts[at + 1]! += starts[at]!;
    this.entries = new Uint32Array(found.length * 2);
    const next = this.starts.slice();
    found.forEach(({ out, in: into }, index) => {
      this.entries[next[out]!++] = index;
      this.entries[next[into]!++] = index;
    });
  }

  count(at: number): number {
    return this.starts[at + 1]! - this.starts[at]!;
  }

  /** Place in `entries` where the candidates of a line begin. */
  startOf(at: number): number {
    return this.starts[at]!;
  }
}
