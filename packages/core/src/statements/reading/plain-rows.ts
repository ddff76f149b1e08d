import type { LocalDate } from '../../dates/index.js';
import { minorDigits } from './amounts.js';
import type { PlainRow } from './file-read.js';
import type { Reading } from './reading.js';
import type { AccountsOfRows, Roles } from './row-layouts.js';

const SPACE = 0x20;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** A whole number of so many digits is exact, and below the largest amount a line may have. */
const MOST_DIGITS = 12;
/** Types remembered at once, and places for the names of accounts: a power of two. */
const NAMES = 4_096;
const PLACES = 256;
/** So many bytes are one exact number. */
const SHORT = 6;
const LONGEST_DAY = 40;
/** `NaN` stands for a cell that is empty, and this for one that must be read as text. Neither is a whole number. */
const OTHER = Infinity;

/**
 * Types rows from their bytes, where every part has its commonest form: amounts such as `-1234.56`, texts without a quirk. Any
 * other row is left to be read as texts, which gives the same line: this is a short cut and decides nothing.
 */
export class PlainTyping {
  private readonly digits: number;
  private readonly hasRest: boolean;
  private readonly currencyNumber: number;
  /** Names of accounts as their bytes; each place remembers the last that came to it. */
  private readonly names: { readonly bytes: Uint8Array; readonly account: number }[] = [];
  /** The columns that decide the account, from the first to the last; none where the file is of one account. */
  private readonly from: number;
  private readonly to: number;
  private only: number | undefined;
  /** Types by their bytes as one number. */
  private readonly typeOf = new Map<number, number>();
  private dayBytes = new Uint8Array(0);
  private dayNumber = 0;

  constructor(
    private readonly reading: Reading,
    private readonly roles: Roles,
    private readonly width: number,
    private readonly currency: string,
    private readonly outIsPositive: boolean,
    private readonly accounts: AccountsOfRows,
    /** Reads a day as the rows read as texts do; `undefined` where it is none. */
    private readonly readDay: (text: string) => LocalDate | undefined,
  ) {
    this.digits = minorDigits(currency);
    this.hasRest = [roles.counterparty, roles.reference, roles.bankId].some((column) => column !== undefined);
    this.currencyNumber = reading.columns.currencyNumber(currency);
    this.from = Math.min(...accounts.columns);
    this.to = Math.max(...accounts.columns);
  }

  /** Keeps the row as a line, or leaves it: then nothing of it is kept. */
  type(row: PlainRow, line: number): boolean {
    const { roles, reading } = this;
    const { columns } = reading;
    if (row.count !== this.width || !this.hasDay(row, roles.on)) return false;
    const amount = roles.amount === undefined ? this.outOrIn(row) : this.signed(row, roles.amount);
    const balance = roles.balance === undefined ? Number.NaN : this.units(row, roles.balance);
    if (Number.isNaN(amount) || amount === OTHER || balance === OTHER) return false;
    const description = this.text(row, roles.description[0]);
    const counterparty = this.hasRest ? this.text(row, roles.counterparty) : 0;
    const reference = this.hasRest ? this.text(row, roles.reference) : 0;
    const bankId = this.hasRest ? this.text(row, roles.bankId) : 0;
    if (description < 0 || counterparty < 0 || reference < 0 || bankId < 0) return false;
    const account = this.account(row);
    if (account < 0) return false;
    const type = this.typeNumber(row);
    reading.recordKept();
    columns.put(
      reading.fileNumber,
      line,
      account,
      this.currencyNumber,
      this.dayNumber,
      amount,
      balance,
      description,
      type,
    );
    if (this.hasRest) columns.putRest(counterparty, reference, bankId, 0);
    return true;
  }

  /** Neighbours share their day. */
  private hasDay({ bytes, starts, ends }: PlainRow, column: number): boolean {
    const { dayBytes } = this;
    const start = starts[column]!;
    const length = ends[column]! - start;
    if (length === dayBytes.length && length > 0) {
      let at = 0;
      while (at < length && bytes[start + at] === dayBytes[at]) at++;
      if (at === length) return true;
    }
    if (length > LONGEST_DAY) return false;
    const day = this.readDay(String.fromCharCode(...bytes.subarray(start, start + length)));
    if (day === undefined) return false;
    this.dayBytes = Uint8Array.from(bytes.subarray(start, start + length));
    this.dayNumber = this.reading.columns.dayNumber(day);
    return true;
  }

  private signed(row: PlainRow, column: number): number {
    const units = this.units(row, column);
    return this.outIsPositive && units !== OTHER && units !== 0 ? -units : units;
  }

  private outOrIn(row: PlainRow): number {
    const out = this.units(row, this.roles.moneyOut ?? -1);
    const into = this.units(row, this.roles.moneyIn ?? -1);
    if (out === OTHER || into === OTHER || out < 0 || into < 0) return OTHER;
    if (Number.isNaN(out)) return into;
    if (Number.isNaN(into)) return out === 0 ? 0 : -out;
    return OTHER;
  }

  /** Whole minor units of a cell such as `-1234.56`, by its digits: never a fraction. */
  private units({ bytes, starts, ends }: PlainRow, column: number): number {
    let at = starts[column]!;
    let end = ends[column]!;
    while (at < end && bytes[at] === SPACE) at++;
    while (at < end && bytes[end - 1] === SPACE) end--;
    if (at === end) return Number.NaN;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at++;
    const { digits } = this;
    const point = digits === 0 ? end : end - digits - 1;
    if (point <= at || point - at > MOST_DIGITS || (digits > 0 && bytes[point] !== POINT)) return OTHER;
    let units = 0;
    for (; at < end; at++) {
      if (at === point) continue;
      const digit = bytes[at]! - ZERO;
      if (digit < 0 || digit > 9) return OTHER;
      units = units * 10 + digit;
    }
    return isNegative && units !== 0 ? -units : units;
  }

  /** Number of the account; the layout is asked once for each name, so long as it is remembered. */
  private account(row: PlainRow): number {
    const { from, to } = this;
    if (to < 0) return (this.only ??= this.newAccount(row));
    // From the first of the columns to the last, with the delimiter between them: the whole is the name.
    const { bytes } = row;
    const start = row.starts[from]!;
    const end = row.ends[to]!;
    const place = (bytes[end - 1]! + 7 * bytes[end - 2]! + 31 * bytes[end - 3]!) & (PLACES - 1);
    const known = this.names[place];
    if (known?.bytes.length === end - start) {
      const name = known.bytes;
      let at = 0;
      while (at < name.length && name[at] === bytes[start + at]) at++;
      if (at === name.length) return known.account;
    }
    const account = this.newAccount(row);
    this.names[place] = { bytes: bytes.slice(start, end), account };
    return account;
  }

  /** -1 where there is no number for one more account. */
  private newAccount(row: PlainRow): number {
    const { columns } = this.reading;
    const account = this.accounts.of(row.cells());
    return columns.hasRoomFor(account, this.currency) ? columns.accountNumber(account) : -1;
  }

  private typeNumber(row: PlainRow): number {
    const column = this.roles.type;
    if (column === undefined) return 0;
    const { bytes, starts, ends } = row;
    const end = ends[column]!;
    let key = 1;
    if (end - starts[column]! > SHORT) return this.newType(row, column);
    for (let at = starts[column]!; at < end; at++) key = key * 256 + bytes[at]!;
    let number = this.typeOf.get(key);
    if (number === undefined) {
      if (this.typeOf.size >= NAMES) this.typeOf.clear();
      this.typeOf.set(key, (number = this.newType(row, column)));
    }
    return number;
  }

  private newType(row: PlainRow, column: number): number {
    const { columns, texts } = this.reading;
    return columns.typeNumber(texts.name(row.cells()[column] ?? ''));
  }

  private text({ bytes, starts, ends }: PlainRow, column: number | undefined): number {
    return column === undefined ? 0 : this.reading.columns.texts.internTidy(bytes, starts[column]!, ends[column]!);
  }
}
