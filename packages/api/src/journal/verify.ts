import type { Sha256 } from '@recoup/core';

/** One entry as it is kept: its text, and the hash of it and of all before it. */
export interface KeptEntry {
  readonly seq: number;
  readonly entry: string;
  readonly hash: string;
}

/** Where a chain breaks first, and how. */
export interface ChainBreak {
  readonly seq: number;
  readonly why: 'missing' | 'changed' | 'cutOff';
  readonly says: string;
}

/** What checking a journal comes to. */
export interface ChainCheck {
  readonly entries: number;
  /** The hash of the last entry: whoever kept it can tell a journal that was written anew. */
  readonly head: string;
  readonly intact: boolean;
  readonly firstBreak: ChainBreak | null;
}

/** Checks a journal entry by entry, in order, with nothing kept but the last hash. */
export class ChainCheckRun {
  private seq = 0;
  private hash: string;
  private broken: ChainBreak | null = null;

  constructor(
    caseId: string,
    private readonly sha256: Sha256,
  ) {
    this.hash = sha256(caseId);
  }

  take({ seq, entry, hash }: KeptEntry): void {
    if (this.broken !== null) return;
    const expected = this.seq + 1;
    if (seq !== expected) {
      this.broken = { seq: expected, why: 'missing', says: `entry ${expected} is missing: ${seq} comes next` };
      return;
    }
    const made = this.sha256(`${this.hash}\n${seq}\n${entry}`);
    if (made !== hash) {
      const says = `entry ${seq} does not agree with its hash: it, or one before it, was changed`;
      this.broken = { seq, why: 'changed', says };
      return;
    }
    this.seq = seq;
    this.hash = hash;
  }

  /** @param head what is kept beside the journal: how many entries there were, and the hash of the last */
  end(head: { readonly seq: number; readonly hash: string }): ChainCheck {
    if (this.broken === null && (head.seq !== this.seq || head.hash !== this.hash)) {
      const seq = Math.min(head.seq, this.seq) + 1;
      const says = `the journal ends at entry ${this.seq} (${this.hash}); ${head.seq} (${head.hash}) is recorded as its end`;
      this.broken = { seq, why: 'cutOff', says };
    }
    return { entries: this.seq, head: this.hash, intact: this.broken === null, firstBreak: this.broken };
  }
}
