import { daysBetween, type LocalDate, plusDays } from '../../dates/index.js';
import type { StatementLine } from '../line.js';
import { AccountBook } from './accounts.js';
import { grown, TextPool } from './text-pool.js';

const EPOCH = '1970-01-01' as LocalDate;

/** Where one line is: its file and its number there; `part` tells apart the parts of a batch entry, from 1. */
export interface LineRef {
  readonly file: string;
  readonly line: number;
  readonly part?: number | undefined;
}

/**
 * The lines of all accounts, in columns. Each column is one typed array and each text is kept once, so that a million lines
 * fit; a line is made into an object only when somebody asks for it.
 */
export class Ledger {
  readonly texts = new TextPool();
  readonly currencies: string[] = [];
  readonly files: string[] = [];
  private count = 0;
  private accountOf = new Uint16Array(1024);
  private currencyOf = new Uint8Array(1024);
  private fileOf = new Uint16Array(1024);
  private lineOf = new Uint32Array(1024);
  private pageOf: Uint32Array<ArrayBuffer> | undefined;
  /** Which part of its entry a line is, from 1; 0 where an entry is one line. Made only when an entry has several. */
  private partOf: Uint16Array<ArrayBuffer> | undefined;
  private dayOf = new Int32Array(1024);
  private amountOf = new Float64Array(1024);
  private descriptionOf = new Uint32Array(1024);
  private counterpartyOf = new Uint32Array(1024);
  private referenceOf = new Uint32Array(1024);
  private typeOf = new Uint16Array(1024);
  private readonly accountNumbers = new Map<string, number>();
  private readonly currencyNumbers = new Map<string, number>();
  private readonly fileNumbers = new Map<string, number>();
  private readonly dayNumbers = new Map<string, number>();
  private readonly dayNames = new Map<number, LocalDate>();
  private readonly types: number[] = [0];
  private readonly typeNumbers = new Map<string, number>([['', 0]]);
  private isInOrder = false;
  private readonly firstDays = new Map<number, FirstDay>();

  constructor(readonly accounts: AccountBook) {}

  static of(accounts: AccountBook, lines: Iterable<StatementLine>): Ledger {
    const ledger = new Ledger(accounts);
    for (const line of lines) ledger.add(line);
    return ledger;
  }

  get size(): number {
    return this.count;
  }

  /** Takes in one line and lets go of it: nothing of the object or its strings is kept. */
  add(line: StatementLine): void {
    if (this.isInOrder)
      throw new RangeError(
        'the lines are already in order: take in all lines before the first question is asked of them',
      );
    const at = this.count++;
    if (at >= this.accountOf.length) this.grow();
    const amount = Number(line.amount);
    if (!Number.isSafeInteger(amount)) {
      throw new RangeError(
        `line ${line.line} of ${line.file}: an amount of ${line.amount.toString()} minor units is too large`,
      );
    }
    let account = this.accountNumbers.get(line.account);
    if (account === undefined) this.accountNumbers.set(line.account, (account = this.accounts.find(line.account)));
    const currency = numberIn(this.currencyNumbers, this.currencies, line.currency, 255);
    const day = this.dayNumber(line.on);
    this.accountOf[at] = account;
    this.currencyOf[at] = currency;
    this.fileOf[at] = numberIn(this.fileNumbers, this.files, line.file, 65_535);
    this.lineOf[at] = line.line;
    if (at > 0 && this.lineOf[at - 1] === line.line && this.fileOf[at - 1] === this.fileOf[at]) this.notePart(at);
    if (line.page !== undefined) {
      this.pageOf ??= new Uint32Array(this.accountOf.length);
      this.pageOf[at] = line.page;
    }
    this.dayOf[at] = day;
    this.amountOf[at] = amount;
    this.descriptionOf[at] = this.texts.intern(line.description);
    this.counterpartyOf[at] = this.texts.intern(line.counterparty);
    this.referenceOf[at] = this.texts.intern(line.reference);
    this.typeOf[at] = this.typeNumber(line.type ?? '');
    this.noteFirstDay(account * 256 + currency, day, amount, line.balance);
  }

  /** Index of the account. */
  account(at: number): number {
    return this.accountOf[at]!;
  }

  /** Index into `currencies`. */
  currency(at: number): number {
    return this.currencyOf[at]!;
  }

  /** Account and currency as one number: each has a balance of its own. */
  balanceKey(at: number): number {
    return this.accountOf[at]! * 256 + this.currencyOf[at]!;
  }

  /** Minor units of the currency, signed. */
  amount(at: number): number {
    return this.amountOf[at]!;
  }

  /** Days since 1 January 1970. */
  day(at: number): number {
    return this.dayOf[at]!;
  }

  description(at: number): number {
    return this.descriptionOf[at]!;
  }

  counterparty(at: number): number {
    return this.counterpartyOf[at]!;
  }

  reference(at: number): number {
    return this.referenceOf[at]!;
  }

  type(at: number): number {
    return this.types[this.typeOf[at]!]!;
  }

  file(at: number): string {
    return this.files[this.fileOf[at]!]!;
  }

  lineNumber(at: number): number {
    return this.lineOf[at]!;
  }

  page(at: number): number | undefined {
    const page = this.pageOf?.[at];
    return page === undefined || page === 0 ? undefined : page;
  }

  accountId(at: number): string {
    return this.accounts.all[this.accountOf[at]!]!.id;
  }

  /** Who controls the account of a line. */
  controller(at: number): string | undefined {
    return this.accounts.all[this.accountOf[at]!]!.controller;
  }

  on(at: number): LocalDate {
    return this.dayName(this.dayOf[at]!);
  }

  dayNumber = (day: LocalDate): number => {
    let number = this.dayNumbers.get(day);
    if (number === undefined) this.dayNumbers.set(day, (number = daysBetween(EPOCH, day)));
    return number;
  };

  dayName(number: number): LocalDate {
    let name = this.dayNames.get(number);
    if (name === undefined) this.dayNames.set(number, (name = plusDays(EPOCH, number)));
    return name;
  }

  /** One line as an object again. Its running balance and the bank’s id belong to the proof of its file, and are not kept. */
  line(at: number): StatementLine {
    const line: { -readonly [Key in keyof StatementLine]: StatementLine[Key] } = {
      file: this.file(at),
      line: this.lineNumber(at),
      account: this.accountId(at),
      on: this.on(at),
      amount: BigInt(this.amountOf[at]!),
      currency: this.currencies[this.currencyOf[at]!]!,
      description: this.texts.text(this.descriptionOf[at]!),
    };
    const page = this.page(at);
    if (page !== undefined) line.page = page;
    if (this.typeOf[at] !== 0) line.type = this.texts.text(this.type(at));
    if (this.counterpartyOf[at] !== 0) line.counterparty = this.texts.text(this.counterpartyOf[at]!);
    if (this.referenceOf[at] !== 0) line.reference = this.texts.text(this.referenceOf[at]!);
    return line;
  }

  /** File and number, with the part where an entry has several. */
  ref(at: number): LineRef {
    const part = this.partOf?.[at] ?? 0;
    return part === 0
      ? { file: this.file(at), line: this.lineNumber(at) }
      : { file: this.file(at), line: this.lineNumber(at), part };
  }

  /** `file:line`, and `#part` where an entry has several lines. */
  id(at: number): string {
    const part = this.partOf?.[at] ?? 0;
    return part === 0 ? `${this.file(at)}:${this.lineNumber(at)}` : `${this.file(at)}:${this.lineNumber(at)}#${part}`;
  }

  /**
   * Puts all lines in order: by day, and within a day in an order that does not depend on how they came in, by account,
   * currency, amount, file and line. From then on line 0 is the first. No line can be added after that.
   */
  inOrder(): this {
    if (this.isInOrder) return this;
    this.isInOrder = true;
    const { count, dayOf, accountOf, currencyOf, amountOf, fileOf, lineOf, partOf } = this;
    if (count === 0) return this;
    let first = Infinity;
    let last = -Infinity;
    for (let at = 0; at < count; at++) {
      const day = dayOf[at]!;
      if (day < first) first = day;
      if (day > last) last = day;
    }
    const starts = new Uint32Array(last - first + 2);
    for (let at = 0; at < count; at++) starts[dayOf[at]! - first + 1]!++;
    for (let day = 1; day < starts.length; day++) starts[day]! += starts[day - 1]!;
    const order = new Uint32Array(count);
    const next = starts.slice();
    for (let at = 0; at < count; at++) order[next[dayOf[at]! - first]!++] = at;
    const accountRank = ranks(this.accounts.all.map(({ id }) => id));
    const currencyRank = ranks(this.currencies);
    const fileRank = ranks(this.files);
    const compare = (a: number, b: number) =>
      accountRank[accountOf[a]!]! - accountRank[accountOf[b]!]! ||
      currencyRank[currencyOf[a]!]! - currencyRank[currencyOf[b]!]! ||
      amountOf[b]! - amountOf[a]! ||
      fileRank[fileOf[a]!]! - fileRank[fileOf[b]!]! ||
      lineOf[a]! - lineOf[b]! ||
      (partOf === undefined ? 0 : partOf[a]! - partOf[b]!) ||
      a - b;
    for (let day = 0; day + 1 < starts.length; day++) order.subarray(starts[day], starts[day + 1]).sort(compare);
    this.accountOf = picked(accountOf, new Uint16Array(count), order);
    this.currencyOf = picked(currencyOf, new Uint8Array(count), order);
    this.fileOf = picked(fileOf, new Uint16Array(count), order);
    this.lineOf = picked(lineOf, new Uint32Array(count), order);
    if (this.pageOf !== undefined) this.pageOf = picked(this.pageOf, new Uint32Array(count), order);
    if (partOf !== undefined) this.partOf = picked(partOf, new Uint16Array(count), order);
    this.dayOf = picked(dayOf, new Int32Array(count), order);
    this.amountOf = picked(amountOf, new Float64Array(count), order);
    this.descriptionOf = picked(this.descriptionOf, new Uint32Array(count), order);
    this.counterpartyOf = picked(this.counterpartyOf, new Uint32Array(count), order);
    this.referenceOf = picked(this.referenceOf, new Uint32Array(count), order);
    this.typeOf = picked(this.typeOf, new Uint16Array(count), order);
    return this;
  }

  /** Finds lines by file and number, all at once: one pass over the lines however many are sought. */
  locate(refs: Iterable<LineRef>): (ref: LineRef) => number | undefined {
    const places = new Map<number, number[]>();
    const keyOf = (ref: LineRef) => (this.fileNumbers.get(ref.file) ?? 65_536) * 2 ** 32 + ref.line;
    for (const ref of refs) places.set(keyOf(ref), []);
    this.inOrder();
    if (places.size > 0) {
      for (let at = 0; at < this.count; at++) places.get(this.fileOf[at]! * 2 ** 32 + this.lineOf[at]!)?.push(at);
    }
    return (ref) => {
      const found = places.get(keyOf(ref)) ?? [];
      if (ref.part === undefined) return found.length === 1 ? found[0] : undefined;
      return found.find((at) => (this.partOf?.[at] ?? 1) === ref.part);
    };
  }

  /**
   * The balance of an account and currency before its first line, worked out from the bank’s own running balance; `undefined`
   * where the bank gives none, or the order of the first day’s lines is not plain from it.
   */
  openingBalance(balanceKey: number): { readonly day: number; readonly minor: number } | undefined {
    const first = this.firstDays.get(balanceKey);
    if (first === undefined || first.before.length !== first.lines) return undefined;
    // Every line but the first of the day starts from the balance another one ended on.
    const after = new Map<number, number>();
    for (const balance of first.after) after.set(balance, (after.get(balance) ?? 0) + 1);
    const starts = first.before.filter((balance) => {
      const left = after.get(balance) ?? 0;
      if (left > 0) after.set(balance, left - 1);
      return left === 0;
    });
    return starts.length === 1 ? { day: first.day, minor: starts[0]! } : undefined;
  }

  private noteFirstDay(key: number, day: number, amount: number, balance: bigint | undefined): void {
    let first = this.firstDays.get(key);
    if (first !== undefined && first.day < day) return;
    if (first === undefined || day < first.day)
      this.firstDays.set(key, (first = { day, lines: 0, before: [], after: [] }));
    first.lines++;
    if (balance === undefined || first.lines > 10_000) return;
    first.before.push(Number(balance) - amount);
    first.after.push(Number(balance));
  }

  private typeNumber(type: string): number {
    let number = this.typeNumbers.get(type);
    if (number !== undefined) return number;
    // Past 65,000 kinds of type the field is no type: those lines go without one.
    if (this.types.length > 65_000) return 0;
    number = this.types.length;
    this.types.push(this.texts.intern(type));
    this.typeNumbers.set(type, number);
    return number;
  }

  private notePart(at: number): void {
    this.partOf ??= new Uint16Array(this.accountOf.length);
    if (this.partOf[at - 1] === 0) this.partOf[at - 1] = 1;
    this.partOf[at] = this.partOf[at - 1]! + 1;
  }

  private grow(): void {
    this.accountOf = grown(this.accountOf, Uint16Array);
    this.currencyOf = grown(this.currencyOf, Uint8Array);
    this.fileOf = grown(this.fileOf, Uint16Array);
    this.lineOf = grown(this.lineOf, Uint32Array);
    if (this.pageOf !== undefined) this.pageOf = grown(this.pageOf, Uint32Array);
    if (this.partOf !== undefined) this.partOf = grown(this.partOf, Uint16Array);
    this.dayOf = grown(this.dayOf, Int32Array);
    this.amountOf = grown(this.amountOf, Float64Array);
    this.descriptionOf = grown(this.descriptionOf, Uint32Array);
    this.counterpartyOf = grown(this.counterpartyOf, Uint32Array);
    this.referenceOf = grown(this.referenceOf, Uint32Array);
    this.typeOf = grown(this.typeOf, Uint16Array);
  }
}

interface FirstDay {
  readonly day: number;
  lines: number;
  readonly before: number[];
  readonly after: number[];
}

/** A column in another order. */
function picked<A extends { [index: number]: number }>(from: A, to: A, order: Uint32Array): A {
  for (let at = 0; at < order.length; at++) to[at] = from[order[at]!]!;
  return to;
}

/** The place of each name among all, in the order of their characters. */
function ranks(names: readonly string[]): Uint32Array {
  const order = names
    .map((_, index) => index)
    .sort((a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : a - b));
  const ranks = new Uint32Array(names.length);
  order.forEach((name, rank) => (ranks[name] = rank));
  return ranks;
}

function numberIn(numbers: Map<string, number>, names: string[], name: string, most: number): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.length;
    if (number > most) throw new RangeError(`more than ${most + 1} files or currencies`);
    names.push(name);
    numbers.set(name, number);
  }
  return number;
}
