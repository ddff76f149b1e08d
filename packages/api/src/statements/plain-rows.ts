import type { PlainRow } from '@recoup/core';
import { isAscii } from 'node:buffer';

const [NEWLINE, RETURN, QUOTE] = [0x0a, 0x0d, 0x22];

/** Cells whose place is noted; those of a row with more are counted. */
const MOST_CELLS = 512;

/**
 * Whether lines are rows that need no tokenizer: ASCII without quotation marks, NUL or a return that ends no line. Such a row is
 * divided at its delimiters and nowhere else, as Papa Parse divides it too in its fast mode.
 */
export function isPlain(lines: Buffer): boolean {
  if (lines.includes(QUOTE) || lines.includes(0) || !isAscii(lines)) return false;
  for (let at = lines.indexOf(RETURN); at >= 0; at = lines.indexOf(RETURN, at + 2))
    if (lines[at + 1] !== NEWLINE) return false;
  return true;
}

/** Divides plain lines into rows. */
export class PlainRows implements PlainRow {
  bytes: Buffer = Buffer.alloc(0);
  readonly starts = new Int32Array(MOST_CELLS);
  readonly ends = new Int32Array(MOST_CELLS);
  count = 0;
  private start = 0;
  private end = 0;

  constructor(private readonly delimiter: string) {}

  /** @param lines plain, each ended by `\n`; @param take is handed this object for each row */
  read(lines: Buffer, take: (row: PlainRow) => void): void {
    const { starts, ends } = this;
    const delimiter = this.delimiter.charCodeAt(0);
    this.bytes = lines;
    this.start = 0;
    let count = 0;
    let start = 0;
    const highest = Math.max(delimiter, NEWLINE);
    for (let at = 0; at < lines.length; at++) {
      const byte = lines[at]!;
      // Nearly every byte of a statement is a letter or a digit, and above them both.
      if (byte > highest || (byte !== delimiter && byte !== NEWLINE)) continue;
      const end = byte === NEWLINE && at > start && lines[at - 1] === RETURN ? at - 1 : at;
      if (count < MOST_CELLS) {
        starts[count] = start;
        ends[count] = end;
      }
      count++;
      start = at + 1;
      if (byte === delimiter) continue;
      [this.count, this.end] = [count, end];
      take(this);
      [this.start, count] = [start, 0];
    }
  }

  cells(): string[] {
    return this.bytes.toString('latin1', this.start, this.end).split(this.delimiter);
  }
}
