import type { LocalDate } from '../../dates/index.js';
import type { StatementLine } from '../lines/line.js';

/** The days a file covers of an account. */
export interface Extent {
  readonly file: string;
  readonly layout: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The file states its period; otherwise these are the days of its first and last line. */
  readonly states: boolean;
}

/** Where a line stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A line that two overlapping files both hold: one line, counted once. */
export interface Duplicate {
  readonly kept: Place;
  readonly dropped: Place;
  readonly on: LocalDate;
  readonly amount: bigint;
  /** What showed them to be one line. */
  readonly by: 'bankId' | 'balance' | 'description' | 'dayAndAmount';
  /**
   * `false` on the first or last day of a file that gives neither balances nor ids: the file may begin or end within that
   * day, and then two identical payments, one in each file, would look like one.
   */
  readonly certain: boolean;
}

/** A line that stands in one file and not in another which covers its day. */
export interface OneSided {
  readonly line: Place;
  readonly notIn: string;
  readonly on: LocalDate;
  readonly amount: bigint;
}

/** The lines of one file, oldest first. */
export interface MergedPart {
  readonly extent: Extent;
  readonly lines: readonly StatementLine[];
}

export interface Merged {
  readonly lines: readonly StatementLine[];
  readonly duplicates: readonly Duplicate[];
  readonly inOneOnly: readonly OneSided[];
}

type Signature = (line: StatementLine) => string | undefined;

const place = ({ file, line }: StatementLine): Place => ({ file, line });
const within = (day: LocalDate, { from, to }: Extent): boolean => from < day && day < to;

/** Two lines that cannot be one, unless their banks numbered or balanced them differently in two exports. */
const contradict = (a: StatementLine, b: StatementLine): boolean =>
  (a.balance !== undefined && b.balance !== undefined && a.balance !== b.balance) ||
  (a.bankId !== undefined && b.bankId !== undefined && a.bankId !== b.bankId);

/** Candidates looked at for one line where descriptions alone decide: what lies beyond is kept, never dropped. */
const LOOKED_AT = 64;

/**
 * Joins files of one account in one currency. On a day that two files cover, a line of one is matched with a line of the
 * other of equal amount: by the bank's id, by balance, by description. Each match makes one line of two, so of each kind of
 * line the larger number stands: two identical payments in one file stay two. Files that share no day never match.
 *
 * @param parts in the order of their first days
 */
export function mergeLines(parts: readonly MergedPart[]): Merged {
  const lines: StatementLine[] = [];
  const extents = new Map<string, Extent>();
  const duplicates: Duplicate[] = [];
  const inOneOnly: OneSided[] = [];
  for (const { extent, lines: added } of parts) {
    const start = lowerBound(lines, extent.from);
    const tail = lines.slice(start);
    if (tail.length === 0) {
      for (const line of added) lines.push(line);
    } else {
      const fresh = match(tail, added, extent, extents, duplicates, inOneOnly);
      lines.length = start;
      for (const line of interleaved(tail, fresh)) lines.push(line);
    }
    extents.set(extent.file, extent);
  }
  return { lines, duplicates, inOneOnly };
}

/** Index of the first line on `day` or later, in lines by day. */
function lowerBound(lines: readonly StatementLine[], day: LocalDate): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as StatementLine).on < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two lists by day as one; on the same day the first list's lines come first. */
function interleaved(first: readonly StatementLine[], second: readonly StatementLine[]): readonly StatementLine[] {
  const both: StatementLine[] = [];
  let at = 0;
  for (const line of second) {
    for (let next = first[at]; next !== undefined && next.on <= line.on; next = first[++at]) both.push(next);
    both.push(line);
  }
  for (let next = first[at]; next !== undefined; next = first[++at]) both.push(next);
  return both;
}

/** Matches the lines of a new file with those already there. Returns the new file's own lines. */
function match(
  tail: readonly StatementLine[],
  added: readonly StatementLine[],
  extent: Extent,
  extents: ReadonlyMap<string, Extent>,
  duplicates: Duplicate[],
  inOneOnly: OneSided[],
): readonly StatementLine[] {
  const old = new Set(tail.filter(({ on }) => on <= extent.to));
  const left = new Set(added);
  const extentOf = ({ file }: StatementLine) => extents.get(file);
  const isInside = (line: StatementLine) =>
    within(line.on, extent) && ((at) => at !== undefined && within(line.on, at))(extentOf(line));

  function pass(
    by: Duplicate['by'],
    signature: Signature,
    allows: (a: StatementLine, b: StatementLine) => boolean,
  ): void {
    const waiting = new Map<string, StatementLine[]>();
    for (const line of old) {
      const key = signature(line);
      if (key === undefined) continue;
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [line]);
      else list.push(line);
    }
    for (const line of left) {
      const key = signature(line);
      const list = key === undefined ? undefined : waiting.get(key);
      if (list === undefined) continue;
      const at = list.slice(0, LOOKED_AT).findIndex((other) => allows(other, line));
      const [found] = at < 0 ? [] : list.splice(at, 1);
      if (found === undefined) continue;
      old.delete(found);
      left.delete(line);
      const certain = by === 'bankId' || by === 'balance' || isInside(found);
      duplicates.push({ kept: place(found), dropped: place(line), on: line.on, amount: line.amount, by, certain });
    }
  }

  const base = ({ on, amount }: StatementLine) => `${on} ${amount.toString()} `;
  const always = () => true;
  const sameLayout = (line: StatementLine) => extentOf(line)?.layout === extent.layout;
  pass(
    'bankId',
    (line) => (line.bankId === undefined ? undefined : `${base(line)}${line.bankId} ${line.description}`),
    (a) => sameLayout(a),
  );
  pass(
    'balance',
    (line) => (line.balance === undefined ? undefined : `${base(line)}${line.balance.toString()} ${line.description}`),
    always,
  );
  pass(
    'balance',
    (line) => (line.balance === undefined ? undefined : `${base(line)}${line.balance.toString()}`),
    always,
  );
  const described: Signature = (line) => `${base(line)}${line.description}`;
  pass('description', described, (a, b) => !contradict(a, b));
  // Both files cover the whole of an inner day: what one of them numbers or balances differently is still one line.
  pass('description', described, isInside);
  // Two banks' layouts describe one payment in different words.
  pass('dayAndAmount', base, (a, b) => !sameLayout(a) && (isInside(a) || !contradict(a, b)));
  for (const line of old)
    if (within(line.on, extent))
      inOneOnly.push({ line: place(line), notIn: extent.file, on: line.on, amount: line.amount });
  const covering = [...extents.values()].filter(({ from, to }) => from < extent.to && to > extent.from);
  for (const line of left)
    for (const at of covering)
      if (within(line.on, at)) inOneOnly.push({ line: place(line), notIn: at.file, on: line.on, amount: line.amount });
  return left.size === added.length ? added : added.filter((line) => left.has(line));
}
