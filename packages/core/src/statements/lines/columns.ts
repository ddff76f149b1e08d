import { daysBetween, type LocalDate, plusDays } from '../../dates/index.js';
import type { Lines, StatementLine } from './line.js';
import { Names } from './names.js';
import { picked16, picked32, picked8, pickedAmounts, pickedDays } from './picked.js';
import type { LineSelection } from './selection.js';
import { grown, TextPool } from './text-pool.js';

/** A day near those of statements, where days are counted quickly, and how many come before it from 1 January 1970. */
const NEAR = '2000-01-01' as LocalDate;
const BEFORE_NEAR = 10_957;

/** Most currencies that lines may have: their number takes one byte, and with the account's it names a balance. */
const MOST_CURRENCIES = 256;

/**
 * Lines in columns. Each column is one typed array and each text is kept once, so that a million lines take about a hundred
 * megabytes; a line is made into an object only when somebody asks for it. Amounts are whole minor units, which a number
 * holds exactly up to fifteen digits; more is refused where lines come in.
 */
export class LineColumns implements Lines {
  readonly texts: TextPool;
  private readonly fileNames: Names;
  private readonly accountNames: Names;
  private readonly currencyNames: Names;
  private readonly typeNumbers: Map<string, number>;
  private readonly types: number[];
  private readonly dayNumbers: Map<string, number>;
  private readonly dayNames: Map<number, LocalDate>;
  private count = 0;
  private room = 1024;
  private accountOf = new Uint16Array(1024);
  private currencyOf = new Uint8Array(1024);
  private fileOf = new Uint16Array(1024);
  private typeOf = new Uint16Array(1024);
  private lineOf = new Uint32Array(1024);
  private dayOf = new Int32Array(1024);
  private amountOf = new Float64Array(1024);
  private descriptionOf = new Uint32Array(1024);
  /** Columns that many layouts do not have are made by the first line that needs them. */
  private balanceOf: Float64Array<ArrayBuffer> | undefined;
  private counterpartyOf: Uint32Array<ArrayBuffer> | undefined;
  private referenceOf: Uint32Array<ArrayBuffer> | undefined;
  private bankIdOf: Uint32Array<ArrayBuffer> | undefined;
  private pageOf: Uint32Array<ArrayBuffer> | undefined;
  /** Which part of its entry a line is, from 1; 0 where an entry is one line. */
  private partOf: Uint16Array<ArrayBuffer> | undefined;

  /** @param like columns whose names, days and texts these share */
  constructor(like?: LineColumns) {
    this.texts = like?.texts ?? new TextPool();
    this.fileNames = like?.fileNames ?? new Names('files', 65_536);
    this.accountNames = like?.accountNames ?? new Names('accounts', 65_536);
    this.currencyNames = like?.currencyNames ?? new Names('currencies', MOST_CURRENCIES);
    this.typeNumbers = like?.typeNumbers ?? new Map([['', 0]]);
    this.types = like?.types ?? [0];
    this.dayNumbers = like?.dayNumbers ?? new Map<string, number>();
    this.dayNames = like?.dayNames ?? new Map<number, LocalDate>();
  }

  static of(lines: Iterable<StatementLine>): LineColumns {
    const columns = new LineColumns();
    for (const line of lines) columns.add(line);
    return columns;
  }

  get length(): number {
    return this.count;
  }

  get files(): readonly string[] {
    return this.fileNames.all;
  }

  get accounts(): readonly string[] {
    return this.accountNames.all;
  }

  get currencies(): readonly string[] {
    return this.currencyNames.all;
  }

  *[Symbol.iterator](): Generator<StatementLine> {
    for (let at = 0; at < this.count; at++) yield this.line(at);
  }

  fileNumber = (name: string): number => this.fileNames.number(name);
  accountNumber = (name: string): number => this.accountNames.number(name);
  currencyNumber = (name: string): number => this.currencyNames.number(name);

  /** Whether a line of this account and currency can be taken in: there are numbers for so many names and no more. */
  hasRoomFor(account: string, currency: string): boolean {
    return this.accountNames.hasRoomFor(account) && this.currencyNames.hasRoomFor(currency);
  }

  /** Number of a file that some line is from. */
  findFile(name: string): number | undefined {
    return this.fileNames.find(name);
  }

  /** Past 65,000 kinds of type the field is no type: those lines go without one. */
  typeNumber(type: string): number {
    const known = this.typeNumbers.get(type);
    if (known !== undefined) return known;
    if (this.types.length > 65_000) return 0;
    const made = this.types.length;
    this.types.push(this.texts.intern(type));
    this.typeNumbers.set(type, made);
    return made;
  }

  /** Days since 1 January 1970. */
  dayNumber = (day: LocalDate): number => {
    let number = this.dayNumbers.get(day);
    if (number === undefined) this.dayNumbers.set(day, (number = BEFORE_NEAR + daysBetween(NEAR, day)));
    return number;
  };

  dayName(number: number): LocalDate {
    let name = this.dayNames.get(number);
    if (name === undefined) this.dayNames.set(number, (name = plusDays(NEAR, number - BEFORE_NEAR)));
    return name;
  }

  /** Takes in one line and lets go of it: nothing of the object or its strings is kept. */
  add(line: StatementLine): void {
    const amount = exact(line.amount, line);
    const { texts } = this;
    const { balance } = line;
    this.put(
      this.fileNumber(line.file),
      line.line,
      this.accountNumber(line.account),
      this.currencyNumber(line.currency),
      this.dayNumber(line.on),
      amount,
      balance === undefined ? Number.NaN : exact(balance, line),
      texts.intern(line.description),
      this.typeNumber(line.type ?? ''),
    );
    this.putRest(
      texts.intern(line.counterparty),
      texts.intern(line.reference),
      texts.intern(line.bankId),
      line.page ?? 0,
    );
  }

  /** Takes in one line by its numbers. @param balance `NaN` where the bank gives none */
  put(
    file: number,
    line: number,
    account: number,
    currency: number,
    day: number,
    amount: number,
    balance: number,
    description: number,
    type: number,
  ): void {
    const at = this.count++;
    if (at >= this.room) this.grow();
    this.fileOf[at] = file;
    this.lineOf[at] = line;
    this.accountOf[at] = account;
    this.currencyOf[at] = currency;
    this.dayOf[at] = day;
    this.amountOf[at] = amount;
    this.descriptionOf[at] = description;
    this.typeOf[at] = type;
    if (this.balanceOf !== undefined) this.balanceOf[at] = balance;
    else if (!Number.isNaN(balance)) (this.balanceOf = new Float64Array(this.room).fill(Number.NaN))[at] = balance;
    if (at > 0 && this.lineOf[at - 1] === line && this.fileOf[at - 1] === file) this.notePart(at);
  }

  /** The rarer parts of the line last put: 0 where it has none. */
  putRest(counterparty: number, reference: number, bankId: number, page: number): void {
    const at = this.count - 1;
    if (counterparty !== 0) (this.counterpartyOf ??= new Uint32Array(this.room))[at] = counterparty;
    if (reference !== 0) (this.referenceOf ??= new Uint32Array(this.room))[at] = reference;
    if (bankId !== 0) (this.bankIdOf ??= new Uint32Array(this.room))[at] = bankId;
    if (page !== 0) (this.pageOf ??= new Uint32Array(this.room))[at] = page;
  }

  /** Takes in lines of other columns. */
  append({ columns: from, order }: LineSelection): void {
    const texts = new Map<number, number>();
    const text = (number: number): number => {
      if (number === 0 || from.texts === this.texts) return number;
      let own = texts.get(number);
      if (own === undefined) texts.set(number, (own = this.texts.internFrom(from.texts, number)));
      return own;
    };
    const types = from.types.map((name) => this.typeNumber(from.texts.text(name)));
    const files = from.files.map(this.fileNumber);
    const accounts = from.accounts.map(this.accountNumber);
    const currencies = from.currencies.map(this.currencyNumber);
    for (const at of order) {
      this.put(
        files[from.fileOf[at]!]!,
        from.lineOf[at]!,
        accounts[from.accountOf[at]!]!,
        currencies[from.currencyOf[at]!]!,
        from.dayOf[at]!,
        from.amountOf[at]!,
        from.balance(at),
        text(from.descriptionOf[at]!),
        types[from.typeOf[at]!]!,
      );
      this.putRest(text(from.counterparty(at)), text(from.reference(at)), text(from.bankId(at)), from.page(at) ?? 0);
    }
  }

  /** The lines at these places, in this order, without balances and the banks' ids, which prove files and nothing else. */
  picked(order: Uint32Array): LineColumns {
    const made = new LineColumns(this);
    made.count = made.room = order.length;
    made.fileOf = picked16(this.fileOf, order);
    made.accountOf = picked16(this.accountOf, order);
    made.typeOf = picked16(this.typeOf, order);
    made.currencyOf = picked8(this.currencyOf, order);
    made.lineOf = picked32(this.lineOf, order);
    made.descriptionOf = picked32(this.descriptionOf, order);
    made.dayOf = pickedDays(this.dayOf, order);
    made.amountOf = pickedAmounts(this.amountOf, order);
    made.counterpartyOf = this.counterpartyOf && picked32(this.counterpartyOf, order);
    made.referenceOf = this.referenceOf && picked32(this.referenceOf, order);
    made.pageOf = this.pageOf && picked32(this.pageOf, order);
    made.partOf = this.partOf && picked16(this.partOf, order);
    return made;
  }

  /** The amounts of all lines, as `amount` gives each; for passes over very many lines, like the four that follow. */
  get amounts(): Float64Array {
    return this.amountOf.subarray(0, this.count);
  }

  get days(): Int32Array {
    return this.dayOf.subarray(0, this.count);
  }

  /** `undefined` where no line has a balance. */
  get balances(): Float64Array | undefined {
    return this.balanceOf?.subarray(0, this.count);
  }

  get accountNumbers(): Uint16Array {
    return this.accountOf.subarray(0, this.count);
  }

  get currencyNumbers(): Uint8Array {
    return this.currencyOf.subarray(0, this.count);
  }

  /** What each line's account is in another list. @param other its index there, by the number of its name here */
  accountsAs(other: readonly number[]): Uint16Array<ArrayBuffer> {
    const { accountOf, count } = this;
    const numbers = new Uint16Array(count);
    for (let at = 0; at < count; at++) numbers[at] = other[accountOf[at]!]!;
    return numbers;
  }

  /** Number of the file, into `files`. */
  file(at: number): number {
    return this.fileOf[at]!;
  }

  lineNumber(at: number): number {
    return this.lineOf[at]!;
  }

  page(at: number): number | undefined {
    const page = this.pageOf?.[at];
    return page === undefined || page === 0 ? undefined : page;
  }

  /** Which part of its entry the line is, from 1; 0 where the entry is one line. */
  part(at: number): number {
    return this.partOf?.[at] ?? 0;
  }

  /** Number of the account, into `accounts`. */
  account(at: number): number {
    return this.accountOf[at]!;
  }

  /** Number of the currency, into `currencies`. */
  currency(at: number): number {
    return this.currencyOf[at]!;
  }

  /** Days since 1 January 1970. */
  day(at: number): number {
    return this.dayOf[at]!;
  }

  /** Minor units of the currency, signed. */
  amount(at: number): number {
    return this.amountOf[at]!;
  }

  /** `NaN` where the bank gives none. */
  balance(at: number): number {
    return this.balanceOf === undefined ? Number.NaN : this.balanceOf[at]!;
  }

  description(at: number): number {
    return this.descriptionOf[at]!;
  }

  counterparty(at: number): number {
    return this.counterpartyOf === undefined ? 0 : this.counterpartyOf[at]!;
  }

  reference(at: number): number {
    return this.referenceOf === undefined ? 0 : this.referenceOf[at]!;
  }

  bankId(at: number): number {
    return this.bankIdOf === undefined ? 0 : this.bankIdOf[at]!;
  }

  /** The text of the type. */
  type(at: number): number {
    return this.types[this.typeOf[at]!]!;
  }

  /** One line as an object. */
  line(at: number): StatementLine {
    const { texts } = this;
    const line: { -readonly [Key in keyof StatementLine]: StatementLine[Key] } = {
      file: this.files[this.fileOf[at]!]!,
      line: this.lineOf[at]!,
      account: this.accounts[this.accountOf[at]!]!,
      on: this.dayName(this.dayOf[at]!),
      amount: BigInt(this.amountOf[at]!),
      currency: this.currencies[this.currencyOf[at]!]!,
      description: texts.text(this.descriptionOf[at]!),
    };
    const page = this.page(at);
    if (page !== undefined) line.page = page;
    const balance = this.balance(at);
    if (!Number.isNaN(balance)) line.balance = BigInt(balance);
    if (this.typeOf[at] !== 0) line.type = texts.text(this.type(at));
    if (this.counterparty(at) !== 0) line.counterparty = texts.text(this.counterparty(at));
    if (this.reference(at) !== 0) line.reference = texts.text(this.reference(at));
    if (this.bankId(at) !== 0) line.bankId = texts.text(this.bankId(at));
    return line;
  }

  private notePart(at: number): void {
    this.partOf ??= new Uint16Array(this.room);
    if (this.partOf[at - 1] === 0) this.partOf[at - 1] = 1;
    this.partOf[at] = this.partOf[at - 1]! + 1;
  }

  private grow(): void {
    this.room *= 2;
    this.fileOf = grown(this.fileOf, Uint16Array);
    this.accountOf = grown(this.accountOf, Uint16Array);
    this.typeOf = grown(this.typeOf, Uint16Array);
    this.currencyOf = grown(this.currencyOf, Uint8Array);
    this.lineOf = grown(this.lineOf, Uint32Array);
    this.dayOf = grown(this.dayOf, Int32Array);
    this.amountOf = grown(this.amountOf, Float64Array);
    this.descriptionOf = grown(this.descriptionOf, Uint32Array);
    this.balanceOf &&= grown(this.balanceOf, Float64Array).fill(Number.NaN, this.count - 1);
    this.counterpartyOf &&= grown(this.counterpartyOf, Uint32Array);
    this.referenceOf &&= grown(this.referenceOf, Uint32Array);
    this.bankIdOf &&= grown(this.bankIdOf, Uint32Array);
    this.pageOf &&= grown(this.pageOf, Uint32Array);
    this.partOf &&= grown(this.partOf, Uint16Array);
  }
}

function exact(minor: bigint, { file, line }: StatementLine): number {
  const number = Number(minor);
  if (!Number.isSafeInteger(number))
    throw new RangeError(`line ${line} of ${file}: ${minor.toString()} minor units are more than a line can have`);
  return number;
}
