import type { LocalDate } from '../../dates/index.js';
import { LineColumns, LineSelection, type Lines, type StatementLine } from '../lines/index.js';
import type { AccountBook } from './accounts.js';
import { openingBalances } from './opening.js';
import { inOrderOfDays } from './order.js';

/** Where one line is: its file and its number there; `part` tells apart the parts of a batch entry, from 1. */
export interface LineRef {
  readonly file: string;
  readonly line: number;
  readonly part?: number | undefined;
}

/** The lines of all accounts, in columns, in the order of their days, with whose each account is. */
export class Ledger {
  private columns = new LineColumns();
  private readonly taken: LineSelection[] = [];
  private count = 0;
  private isInOrder = false;
  private accountOf = new Uint16Array(0);
  private openings: ReadonlyMap<number, { readonly day: number; readonly minor: number }> = new Map();

  constructor(readonly accounts: AccountBook) {}

  static of(accounts: AccountBook, lines: Lines | Iterable<StatementLine>): Ledger {
    const ledger = new Ledger(accounts);
    if (lines instanceof LineSelection || lines instanceof LineColumns) ledger.take(lines);
    else for (const line of lines) ledger.add(line);
    return ledger;
  }

  get size(): number {
    return this.count;
  }

  /** Takes in one line and lets go of it: nothing of the object or its strings is kept. */
  add(line: StatementLine): void {
    this.notYetInOrder();
    this.columns.add(line);
    this.count++;
  }

  /** Takes in the lines of a file or of an account as they were read, without making them into objects. */
  take(lines: LineColumns | LineSelection): void {
    this.notYetInOrder();
    this.taken.push(lines instanceof LineColumns ? LineSelection.all(lines) : lines);
    this.count += lines.length;
  }

  get texts() {
    return this.columns.texts;
  }

  get currencies(): readonly string[] {
    return this.columns.currencies;
  }

  /** The amount of every line, for passes over all of them: `amount` of each. In order, like the three that follow. */
  get amounts(): Float64Array {
    return this.columns.amounts;
  }

  /** `day` of every line. */
  get days(): Int32Array {
    return this.columns.days;
  }

  /** `account` of every line. */
  get accountNumbers(): Uint16Array {
    return this.accountOf;
  }

  /** `currency` of every line. */
  get currencyNumbers(): Uint8Array {
    return this.columns.currencyNumbers;
  }

  /** Index of the account. */
  account(at: number): number {
    return this.accountOf[at]!;
  }

  /** Index into `currencies`. */
  currency(at: number): number {
    return this.columns.currency(at);
  }

  /** Account and currency as one number: each has a balance of its own. */
  balanceKey(at: number): number {
    return this.accountOf[at]! * 256 + this.columns.currency(at);
  }

  /** Minor units of the currency, signed. */
  amount(at: number): number {
    return this.columns.amount(at);
  }

  /** Days since 1 January 1970. */
  day(at: number): number {
    return this.columns.day(at);
  }

  description(at: number): number {
    return this.columns.description(at);
  }

  counterparty(at: number): number {
    return this.columns.counterparty(at);
  }

  reference(at: number): number {
    return this.columns.reference(at);
  }

  type(at: number): number {
    return this.columns.type(at);
  }

  file(at: number): string {
    return this.columns.files[this.columns.file(at)]!;
  }

  lineNumber(at: number): number {
    return this.columns.lineNumber(at);
  }

  page(at: number): number | undefined {
    return this.columns.page(at);
  }

  accountId(at: number): string {
    return this.accounts.all[this.account(at)]!.id;
  }

  /** Who controls the account of a line. */
  controller(at: number): string | undefined {
    return this.accounts.all[this.account(at)]!.controller;
  }

  on(at: number): LocalDate {
    return this.columns.dayName(this.columns.day(at));
  }

  dayNumber = (day: LocalDate): number => this.columns.dayNumber(day);

  dayName(number: number): LocalDate {
    return this.columns.dayName(number);
  }

  /** One line as an object again. Its running balance and the bank’s id belong to the proof of its file, and are not kept. */
  line(at: number): StatementLine {
    return { ...this.columns.line(at), account: this.accountId(at) };
  }

  /** File and number, with the part where an entry has several. */
  ref(at: number): LineRef {
    const part = this.columns.part(at);
    const where = { file: this.file(at), line: this.lineNumber(at) };
    return part === 0 ? where : { ...where, part };
  }

  /** `file:line`, and `#part` where an entry has several lines. */
  id(at: number): string {
    const part = this.columns.part(at);
    return part === 0 ? `${this.file(at)}:${this.lineNumber(at)}` : `${this.file(at)}:${this.lineNumber(at)}#${part}`;
  }

  /**
   * Puts all lines in order: by day, and within a day in an order that does not depend on how they came in, by account,
   * currency, amount, file and line. From then on line 0 is the first. No line can be added after that.
   */
  inOrder(): this {
    if (this.isInOrder) return this;
    this.isInOrder = true;
    const lines = this.joined();
    const { columns } = lines;
    const book = columns.accounts.map((name) => this.accounts.find(name));
    this.openings = openingBalances(lines, book);
    const ids = book.map((index) => this.accounts.all[index]!.id);
    this.columns = columns.picked(inOrderOfDays(lines, ids));
    this.accountOf = this.columns.accountsAs(book);
    this.taken.length = 0;
    return this;
  }

  /** Finds lines by file and number, all at once: one pass over the lines however many are sought. */
  locate(refs: Iterable<LineRef>): (ref: LineRef) => number | undefined {
    this.inOrder();
    const { columns } = this;
    const places = new Map<number, number[]>();
    const keyOf = (ref: LineRef) => (columns.findFile(ref.file) ?? 65_536) * 2 ** 32 + ref.line;
    for (const ref of refs) places.set(keyOf(ref), []);
    if (places.size > 0) {
      for (let at = 0; at < columns.length; at++)
        places.get(columns.file(at) * 2 ** 32 + columns.lineNumber(at))?.push(at);
    }
    return (ref) => {
      const found = places.get(keyOf(ref)) ?? [];
      if (ref.part === undefined) return found.length === 1 ? found[0] : undefined;
      return found.find((at) => (columns.part(at) || 1) === ref.part);
    };
  }

  /**
   * The balance of an account and currency before its first line, worked out from the bank’s own running balance; `undefined`
   * where the bank gives none, or the order of the first day’s lines is not plain from it.
   */
  openingBalance(balanceKey: number): { readonly day: number; readonly minor: number } | undefined {
    return this.openings.get(balanceKey);
  }

  /** All lines as one selection: those of one file as they are, those of several copied into one. */
  private joined(): LineSelection {
    const [only, ...others] = this.taken;
    if (only !== undefined && others.length === 0 && this.columns.length === 0) return only;
    for (const lines of this.taken) this.columns.append(lines);
    return LineSelection.all(this.columns);
  }

  private notYetInOrder(): void {
    if (this.isInOrder)
      throw new RangeError(
        'the lines are already in order: take in all lines before the first question is asked of them',
      );
  }
}
