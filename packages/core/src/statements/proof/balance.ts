import type { LocalDate } from '../../dates/index.js';
import { LineSelection, Total } from '../lines/index.js';
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
  readonly lines: LineSelection;
  readonly stated: readonly StatedBalance[];
  readonly refused: readonly RefusedLine[];
}

type Break = Omit<BalanceBreak, 'refusedBetween'> & { readonly previous: number };

/** What following the balances through lines, in the order of time, shows. */
interface Chain {
  readonly lines: LineSelection;
  readonly breaks: number;
  readonly first?: Break;
  readonly opening?: bigint;
  readonly closing?: bigint;
}

const sameRecord = ({ columns }: LineSelection, a: number, b: number): boolean =>
  columns.lineNumber(a) === columns.lineNumber(b) && columns.file(a) === columns.file(b);

/** Last record first. The lines of one record happened together and keep their order. */
function recordsReversed(lines: LineSelection): LineSelection {
  const { order } = lines;
  const reversed = new Uint32Array(order.length);
  let to = 0;
  for (let end = order.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && sameRecord(lines, order[start - 1]!, order[start]!)) start--;
    for (let at = start; at < end; at++) reversed[to++] = order[at]!;
    end = start;
  }
  return new LineSelection(lines.columns, reversed);
}

/** Follows the running balance through lines in the order of time. Lines without a balance are added up until the next. */
function follow(lines: LineSelection): Chain {
  const { columns, order } = lines;
  const { amounts, balances } = columns;
  if (balances === undefined) return { lines, breaks: 0 };
  let breaks = 0;
  let first: Break | undefined;
  let opening: bigint | undefined;
  let known = Number.NaN;
  let knownAt = -1;
  const since = new Total();
  for (let index = 0; index < order.length; index++) {
    const at = order[index]!;
    since.add(amounts[at]!);
    const balance = balances[at]!;
    if (Number.isNaN(balance)) continue;
    if (knownAt < 0) opening = BigInt(balance) - since.sum();
    else if (!since.leads(known, balance)) {
      breaks++;
      first ??= {
        file: columns.files[columns.file(at)]!,
        line: columns.lineNumber(at),
        on: columns.dayName(columns.day(at)),
        expected: BigInt(known) + since.sum(),
        found: BigInt(balance),
        previous: columns.lineNumber(knownAt),
      };
    }
    known = balance;
    knownAt = at;
    since.clear();
  }
  if (opening === undefined) return { lines, breaks: 0 };
  return { lines, breaks, opening, closing: BigInt(known) + since.sum(), ...(first === undefined ? {} : { first }) };
}

/** The first and the last day, wherever they stand among the lines. */
function extremes({ columns, order }: LineSelection): { readonly firstDay: LocalDate; readonly lastDay: LocalDate } {
  const { days } = columns;
  let first = Infinity;
  let last = -Infinity;
  for (let index = 0; index < order.length; index++) {
    const day = days[order[index]!]!;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { firstDay: columns.dayName(first), lastDay: columns.dayName(last) };
}

/** Lines by day; within a day as they stand. */
function byDay({ columns, order }: LineSelection): Uint32Array {
  const places = order.map((_, index) => index);
  places.sort((a, b) => columns.day(order[a]!) - columns.day(order[b]!) || a - b);
  return places.map((place) => order[place]!);
}

/** A day's lines as steps from balance to balance, or `undefined` where a line has none. */
function stepsOf(lines: LineSelection): readonly Step[] | undefined {
  const { columns, order } = lines;
  const steps: Step[] = [];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && sameRecord(lines, order[start]!, order[end]!)) end++;
    const record = order.subarray(start, end);
    const after = columns.balance(order[end - 1]!);
    if (Number.isNaN(after)) return undefined;
    steps.push({ lines: record, after, before: after - record.reduce((sum, at) => sum + columns.amount(at), 0) });
    start = end;
  }
  return steps;
}

/** Puts each day in an order in which its balances follow, where there is one. */
function withinDays(lines: LineSelection): Chain {
  const { columns } = lines;
  const days = dayByDay(new LineSelection(columns, byDay(lines))).map((day) => ({ day, steps: stepsOf(day) }));
  const ordered = new Uint32Array(lines.length);
  let to = 0;
  let closing = openingOf(days);
  for (const { day, steps } of days) {
    const found =
      steps === undefined ? undefined : (orderWithinDay(steps, closing) ?? orderWithinDay(steps, undefined));
    for (const part of found === undefined ? [day.order] : found.steps.map((step) => step.lines)) {
      ordered.set(part, to);
      to += part.length;
    }
    const last = columns.balance(day.order[day.length - 1]!);
    closing = found?.after ?? (Number.isNaN(last) ? undefined : last);
  }
  return follow(new LineSelection(columns, ordered));
}

function dayByDay({ columns, order }: LineSelection): readonly LineSelection[] {
  const days: LineSelection[] = [];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && columns.day(order[end]!) === columns.day(order[start]!)) end++;
    days.push(new LineSelection(columns, order.subarray(start, end)));
    start = end;
  }
  return days;
}

/** A day that ends where it began does not say where that was; the first day that does not, says it for those before it. */
function openingOf(days: readonly { readonly steps: readonly Step[] | undefined }[]): number | undefined {
  for (const { steps } of days) {
    const found = steps === undefined ? undefined : orderWithinDay(steps, undefined);
    if (found === undefined) return undefined;
    if (found.before !== found.after) return found.before;
  }
  return undefined;
}

/** The order in which the balances follow best. File order is believed before its reverse, and both before a reordering. */
function bestOrder(lines: LineSelection): { readonly order: LineOrder; readonly chain: Chain } {
  const { columns, order } = lines;
  const descends = columns.day(order[0]!) > columns.day(order[order.length - 1]!);
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
function sections({ columns, order }: LineSelection, stated: readonly StatedBalance[]): readonly Section[] {
  const made: Section[] = [];
  let current: Section | undefined;
  let index = 0;
  const addUpTo = (before: number): void => {
    for (; index < order.length && order[index]! < before; index++) {
      current ??= begin();
      current.sum += BigInt(columns.amount(order[index]!));
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
function followSections(lines: LineSelection, stated: readonly StatedBalance[]): Chain & { readonly checks: number } {
  const file = lines.columns.files[lines.columns.file(lines.order[0]!)]!;
  const inTime = sections(lines, stated).toSorted((a, b) =>
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
export function proveLines({
  lines,
  stated,
  refused,
}: ProvedLines): { readonly proof: BalanceProof; readonly inTime: LineSelection } | undefined {
  if (lines.length === 0) return undefined;
  const { columns, order } = lines;
  const points = stated.filter(({ kind }) => kind !== 'reported');
  const running = bestOrder(lines);
  const hasRunning = running.chain.opening !== undefined;
  const totals = hasRunning ? undefined : followSections(lines, points);
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
    account: columns.accounts[columns.account(order[0]!)]!,
    currency: columns.currencies[columns.currency(order[0]!)]!,
    lines: lines.length,
    ...extremes(lines),
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
