import type { LocalDate } from '../../dates/index.js';
import type { StatementLine } from '../line.js';
import { majorUnits, type RefusedLine, type StatedBalance } from '../reading/index.js';
import { orderWithinDay, type Step } from './day-order.js';

/** How a file's lines run. `byDay`: by day, but the order within days was lost and is restored from the balances. */
export type LineOrder = 'oldestFirst' | 'newestFirst' | 'byDay';

/** Where a balance does not follow from the one before it. */
export interface BalanceBreak {
  readonly file: string;
  /** The line, or the stated balance, that does not follow. */
  readonly line: number;
  readonly on?: LocalDate;
  readonly expected: bigint;
  readonly found: bigint;
  /** Refused lines of the file between it and the balance before: what is missing may be there. */
  readonly refusedBetween: readonly number[];
}

/** Whether the balances of one account in one currency prove its lines. */
export interface BalanceProof {
  readonly account: string;
  readonly currency: string;
  readonly lines: number;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly order: LineOrder;
  readonly opening?: bigint;
  readonly closing?: bigint;
  readonly result: 'proves' | 'breaks' | 'notProvable';
  readonly by: 'runningBalance' | 'openingAndClosing' | 'closingOnly' | 'none';
  /** How many times a balance does not follow. */
  readonly breaks: number;
  /** The earliest of them in time. */
  readonly firstBreak?: BalanceBreak;
  /** The same in a sentence. */
  readonly says: string;
}

/** The lines of one account in one currency, as they stand in the file, with what else the file says of it. */
export interface ProvedLines {
  readonly lines: readonly StatementLine[];
  readonly stated: readonly StatedBalance[];
  readonly refused: readonly RefusedLine[];
}

type Lines = readonly StatementLine[];
type Break = Omit<BalanceBreak, 'refusedBetween'> & { readonly previous: number };

/** What following the balances through lines, in the order of time, shows. */
interface Chain {
  readonly lines: Lines;
  readonly breaks: number;
  readonly first?: Break;
  readonly opening?: bigint;
  readonly closing?: bigint;
  readonly firstDay?: LocalDate;
  readonly lastDay?: LocalDate;
}

const sameRecord = (a: StatementLine | undefined, b: StatementLine | undefined): boolean =>
  a !== undefined && b !== undefined && a.line === b.line && a.file === b.file;

/** Last record first. The lines of one record happened together and keep their order. */
function recordsReversed(lines: Lines): Lines {
  const reversed: StatementLine[] = [];
  for (let end = lines.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && sameRecord(lines[start - 1], lines[start])) start--;
    for (let at = start; at < end; at++) reversed.push(lines[at] as StatementLine);
    end = start;
  }
  return reversed;
}

/** Follows the running balance through lines in the order of time. Lines without a balance are added up until the next. */
function follow(lines: Lines): Chain {
  let breaks = 0;
  let first: Break | undefined;
  let opening: bigint | undefined;
  let known: bigint | undefined;
  let knownAt = 0;
  let since = 0n;
  let day = lines[0]?.on;
  let [firstDay, lastDay] = [day, day];
  for (const line of lines) {
    const { on, amount, balance } = line;
    if (on !== day) {
      day = on;
      if (firstDay === undefined || on < firstDay) firstDay = on;
      if (lastDay === undefined || on > lastDay) lastDay = on;
    }
    since += amount;
    if (balance === undefined) continue;
    if (known === undefined) opening = balance - since;
    else if (known + since !== balance) {
      breaks++;
      first ??= { file: line.file, line: line.line, on, expected: known + since, found: balance, previous: knownAt };
    }
    [known, knownAt, since] = [balance, line.line, 0n];
  }
  const days = firstDay === undefined || lastDay === undefined ? {} : { firstDay, lastDay };
  if (opening === undefined || known === undefined) return { lines, breaks: 0, ...days };
  return { lines, breaks, opening, closing: known + since, ...days, ...(first === undefined ? {} : { first }) };
}

/** Lines by day; within a day as they stand. */
const byDay = (lines: Lines): Lines => lines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** A day's lines as steps from balance to balance, or `undefined` where a line has none. */
function stepsOf(lines: Lines): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && sameRecord(lines[start], lines[end])) end++;
    const record = lines.slice(start, end);
    const after = record.at(-1)?.balance;
    if (after === undefined) return undefined;
    steps.push({ lines: record, after, before: after - record.reduce((sum, { amount }) => sum + amount, 0n) });
    start = end;
  }
  return steps;
}

/** Puts each day in an order in which its balances follow, where there is one. */
function withinDays(lines: Lines): Chain {
  const days = dayByDay(byDay(lines)).map((day) => ({ day, steps: stepsOf(day) }));
  const ordered: StatementLine[] = [];
  let closing = openingOf(days);
  for (const { day, steps } of days) {
    const found =
      steps === undefined ? undefined : (orderWithinDay(steps, closing) ?? orderWithinDay(steps, undefined));
    if (found === undefined) ordered.push(...day);
    else for (const step of found.steps) ordered.push(...step.lines);
    closing = found?.after ?? day.at(-1)?.balance;
  }
  return follow(ordered);
}

function dayByDay(sorted: Lines): readonly Lines[] {
  const days: Lines[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]?.on === sorted[start]?.on) end++;
    days.push(sorted.slice(start, end));
    start = end;
  }
  return days;
}

/** A day that ends where it began does not say where that was; the first day that does not, says it for those before it. */
function openingOf(days: readonly { readonly steps: readonly Step[] | undefined }[]): bigint | undefined {
  for (const { steps } of days) {
    const found = steps === undefined ? undefined : orderWithinDay(steps, undefined);
    if (found === undefined) return undefined;
    if (found.before !== found.after) return found.before;
  }
  return undefined;
}

/** The order in which the balances follow best. File order is believed before its reverse, and both before a reordering. */
function bestOrder(lines: Lines): { readonly order: LineOrder; readonly chain: Chain } {
  const descends = (lines[0]?.on ?? '') > (lines.at(-1)?.on ?? '');
  const upward = () => ({ order: 'oldestFirst', chain: follow(lines) }) as const;
  const downward = () => ({ order: 'newestFirst', chain: follow(recordsReversed(lines)) }) as const;
  const likely = descends ? downward() : upward();
  if (likely.chain.breaks === 0) return likely;
  const other = descends ? upward() : downward();
  const better = other.chain.breaks < likely.chain.breaks ? other : likely;
  if (better.chain.breaks === 0) return better;
  const reordered = withinDays(better.chain.lines);
  return reordered.breaks < better.chain.breaks ? { order: 'byDay', chain: reordered } : better;
}

/** A page or statement with a balance before it and one after it, either of which may be missing. */
interface Section {
  opening?: StatedBalance;
  closing?: StatedBalance;
  sum: bigint;
}

/** Cuts the lines at the balances that the file states. */
function sections(
  lines: Lines,
  stated: readonly StatedBalance[],
  position: (index: number) => number,
): readonly Section[] {
  const made: Section[] = [];
  let current: Section | undefined;
  let at = 0;
  const addUpTo = (before: number): void => {
    for (; at < lines.length && position(at) < before; at++) {
      current ??= begin();
      current.sum += (lines[at] as StatementLine).amount;
    }
  };
  const begin = (): Section => {
    const section: Section = { sum: 0n };
    made.push(section);
    return section;
  };
  for (const balance of stated) {
    addUpTo(balance.before);
    if (balance.kind === 'opening') {
      current = begin();
      current.opening = balance;
    } else {
      current ??= begin();
      current.closing = balance;
      current = undefined;
    }
  }
  addUpTo(Number.POSITIVE_INFINITY);
  return made;
}

const dayOfSection = ({ opening, closing }: Section): string => opening?.on ?? closing?.on ?? '';

/** Follows the stated balances: each section from opening to closing, and each opening from the closing before it. */
function followSections(
  lines: Lines,
  stated: readonly StatedBalance[],
  position: (index: number) => number,
  file: string,
): Chain & { readonly checks: number } {
  const inTime = sections(lines, stated, position).toSorted((a, b) =>
    dayOfSection(a) < dayOfSection(b) ? -1 : dayOfSection(a) > dayOfSection(b) ? 1 : 0,
  );
  let breaks = 0;
  let checks = 0;
  let first: Break | undefined;
  let opening: bigint | undefined;
  let known: bigint | undefined;
  let knownAt = 0;
  let since = 0n;
  const check = (balance: StatedBalance): void => {
    const expected = (known ?? 0n) + since;
    if (known === undefined) opening = balance.amount - since;
    else {
      checks++;
      if (expected !== balance.amount) {
        breaks++;
        first ??= {
          file,
          line: balance.line,
          expected,
          found: balance.amount,
          previous: knownAt,
          ...(balance.on === undefined ? {} : { on: balance.on }),
        };
      }
    }
    [known, knownAt, since] = [balance.amount, balance.line, 0n];
  };
  for (const section of inTime) {
    if (section.opening !== undefined) check(section.opening);
    since += section.sum;
    if (section.closing !== undefined) check(section.closing);
  }
  if (opening === undefined || known === undefined) return { lines, breaks: 0, checks };
  return { lines, breaks, checks, opening, closing: known + since, ...(first === undefined ? {} : { first }) };
}

function withRefused({ previous, ...found }: Break, refused: readonly RefusedLine[]): BalanceBreak {
  const [low, high] = [Math.min(previous, found.line), Math.max(previous, found.line)];
  return { ...found, refusedBetween: refused.filter(({ line }) => line > low && line < high).map(({ line }) => line) };
}

function sentence(proof: Omit<BalanceProof, 'says'>): string {
  const { by, result, currency, breaks, firstBreak, lines, order } = proof;
  if (by === 'none') return 'The file gives no balances: nothing in it proves that it is complete';
  if (by === 'closingOnly')
    return "The file gives one balance and no other to check it against: only the account's other files can prove it";
  const way =
    order === 'newestFirst' ? ', newest first' : order === 'byDay' ? ', once the order within days is restored' : '';
  const what = by === 'runningBalance' ? `The running balance${way}` : 'The opening balance with the lines between';
  if (result === 'proves')
    return `${what} agrees with every balance given, over ${String(lines)} ${lines === 1 ? 'line' : 'lines'}`;
  if (firstBreak === undefined) return '';
  const { line, expected, found, refusedBetween } = firstBreak;
  const [said, should] = [majorUnits(found, currency), majorUnits(expected, currency)];
  const refused = refusedBetween.length === 0 ? '' : `; refused lines between: ${refusedBetween.join(', ')}`;
  const often = breaks === 1 ? '' : ` (the first of ${String(breaks)} breaks)`;
  return `${what} does not prove: at ${String(line)} it should be ${should} ${currency} and is ${said}, a difference of ${majorUnits(found - expected, currency)}${often}${refused}`;
}

/** Proves the lines of one account in one currency, and puts them in the order of time. */
export function proveLines(
  { lines, stated, refused }: ProvedLines,
  position: (index: number) => number = (index) => index,
): { readonly proof: BalanceProof; readonly inTime: Lines } | undefined {
  const [head] = lines;
  if (head === undefined) return undefined;
  const points = stated.filter(({ kind }) => kind !== 'reported');
  const running = bestOrder(lines);
  const hasRunning = running.chain.opening !== undefined;
  const totals = hasRunning ? undefined : followSections(lines, points, position, head.file);
  const chain = totals === undefined ? running.chain : { ...running.chain, ...totals };
  const by = hasRunning
    ? 'runningBalance'
    : points.length === 0
      ? 'none'
      : totals?.checks === 0
        ? 'closingOnly'
        : 'openingAndClosing';
  const result = by === 'none' || by === 'closingOnly' ? 'notProvable' : chain.breaks === 0 ? 'proves' : 'breaks';
  const proof: Omit<BalanceProof, 'says'> = {
    account: head.account,
    currency: head.currency,
    lines: lines.length,
    firstDay: chain.firstDay ?? head.on,
    lastDay: chain.lastDay ?? head.on,
    order: running.order,
    ...(chain.opening === undefined || chain.closing === undefined
      ? {}
      : { opening: chain.opening, closing: chain.closing }),
    result,
    by,
    breaks: chain.breaks,
    ...(chain.first === undefined ? {} : { firstBreak: withRefused(chain.first, refused) }),
  };
  return { proof: { ...proof, says: sentence(proof) }, inTime: running.chain.lines };
}
