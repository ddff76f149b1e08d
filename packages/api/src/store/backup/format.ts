import { createHash } from 'node:crypto';
import type { Table } from './tables.js';

// A backup is a text, compressed: the head, then for each table its rows and its foot, then the end. A row is a JSON list,
// everything else a JSON object, each on a line of its own.

/** The first line: which schema the rows have. */
export interface Head {
  readonly recoup: 'backup';
  readonly format: 1;
  /** Steps of the schema that had been applied. */
  readonly steps: readonly { readonly version: number; readonly name: string; readonly sha256: string }[];
  readonly tables: readonly Table[];
}

/** After the rows of a table: how many they are, and the SHA-256 of their lines. */
export interface Foot {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

/** The last line: how many rows there are in all, and the SHA-256 of every line before it. */
export interface End {
  readonly end: true;
  readonly rows: number;
  readonly sha256: string;
}

/** A backup that cannot be made, or not be used: the message says why, and what to do. */
export class CannotBackUp extends Error {
  override readonly name = 'CannotBackUp';
}

/** Counts lines and hashes them. */
export function tally(): { add(line: string): void; result(): { rows: number; sha256: string } } {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add(line) {
      hash.update(line).update('\n');
      rows += 1;
    },
    result: () => ({ rows, sha256: hash.digest('hex') }),
  };
}
