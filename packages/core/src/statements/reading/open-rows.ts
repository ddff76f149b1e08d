import type { LocalDate } from '../../dates/index.js';
import { type DecimalMark, lineAmount, spreadsheetNumber } from './amounts.js';
import { type DateOrder, readDay, serialDay } from './days.js';
import type { PlainRow, ReadingOptions, ReadingResult } from './file-read.js';
import { PlainTyping } from './plain-rows.js';
import { type LineParts, Reading, shown, tidy } from './reading.js';
import { type AccountsOfRows, plainName, type Roles, type RowLayout } from './row-layouts.js';
import type { RecognisedRows } from './rows.js';

type Cells = readonly string[];

const APOSTROPHE = 39;

export const isBlank = (cells: Cells): boolean => cells.every((cell) => cell.trim() === '');

/** The reading of rows once their layout is known. */
export class OpenRows {
  readonly reading: Reading;
  private readonly layout: RowLayout;
  private readonly roles: Roles;
  private readonly names: Cells;
  private readonly width: number;
  private readonly order: DateOrder | undefined;
  private readonly mark: DecimalMark;
  private readonly currency: string | undefined;
  private readonly accounts: AccountsOfRows;
  private readonly asideFor: ((cells: Cells) => string | undefined) | undefined;
  private readonly refusesFor: ((cells: Cells) => string | undefined) | undefined;
  private readonly days = new Map<string, LocalDate>();
  private readonly shift: boolean;
  private readonly hasRest: boolean;
  private readonly plain: PlainTyping | undefined;
  private lastText = '';
  private lastDay: LocalDate | undefined;
  private dayAbove = '';
  private asked = false;

  constructor(
    { layout, roles, names }: RecognisedRows,
    private readonly options: ReadingOptions,
  ) {
    const { mapping } = options;
    this.reading = new Reading(options, layout.layout);
    [this.layout, this.roles, this.names] = [layout, roles, names];
    this.width = names.length;
    this.order = layout.order ?? options.dateOrder;
    this.mark = mapping?.decimalMark ?? (options.delimiter === ';' ? 'eitherMark' : '.');
    this.currency =
      roles.currency !== undefined
        ? undefined
        : typeof mapping?.currency === 'string'
          ? mapping.currency
          : (layout.currency?.(names) ?? this.reading.statedCurrency());
    this.accounts = layout.accounts(this.reading, names);
    this.asideFor = layout.aside?.(names);
    this.refusesFor = layout.refuses?.(names);
    const { counterparty, reference, bankId } = roles;
    this.hasRest =
      layout.split !== undefined || counterparty !== undefined || reference !== undefined || bankId !== undefined;
    this.shift = mapping?.blankDayIsAsAbove ?? false;
    this.plain = this.plainTyping();
  }

  /** Layouts whose rows need no test or division of their own are typed from their bytes. */
  private plainTyping(): PlainTyping | undefined {
    const { layout, roles, reading, mark, currency, accounts, options } = this;
    const hasOwnRules =
      this.asideFor !== undefined ||
      this.refusesFor !== undefined ||
      layout.split !== undefined ||
      roles.fee !== undefined ||
      roles.description.length !== 1 ||
      Math.max(...accounts.columns) - Math.min(...accounts.columns) >= accounts.columns.length;
    if (hasOwnRules || this.shift || mark === ',' || currency === undefined) return undefined;
    const outIsPositive = options.mapping?.positiveIs === 'moneyOut';
    const readDay = (text: string) => this.day(text);
    return new PlainTyping(reading, roles, this.width, currency, outIsPositive, accounts, readDay);
  }

  pushPlain(row: PlainRow, line: number): void {
    if (this.asked) return;
    if (this.plain?.type(row, line) !== true) this.push(row.cells(), line);
  }

  push(cells: Cells, line: number): void {
    if (this.asked) return;
    if (cells.length !== this.width && !this.fits(cells)) return this.notALine(cells, line, this.widthReason(cells));
    const aside = this.asideFor?.(cells);
    if (aside !== undefined) return this.reading.setAside(line, aside);
    const reason = this.type(cells, line);
    if (reason !== undefined) this.notALine(cells, line, reason);
  }

  preamble(cells: Cells, line: number): void {
    this.layout.preamble?.(cells, line, this.reading);
    this.reading.setAside(line, isBlank(cells) ? 'blank line' : 'before the header');
  }

  end(): ReadingResult {
    if (this.asked) {
      const wanted =
        'Its days could be day first or month first, and nothing in the file says which: say "dayFirst" or "monthFirst"';
      return this.reading.waits([{ pointer: '/dateOrder', wanted }]);
    }
    return this.reading.end();
  }

  /** More cells than headings are empty ones; fewer only where the layout can do without them. */
  private fits(cells: Cells): boolean {
    if (this.names.every((name) => name === '')) return true;
    if (cells.length > this.width) return isBlank(cells.slice(this.width));
    return this.options.workbook !== undefined || cells.length >= (this.roles.optionalFrom ?? this.width);
  }

  private widthReason(cells: Cells): string {
    const hint =
      cells.length > this.width
        ? ': perhaps a delimiter inside a text without quotation marks'
        : ': the line is cut short';
    return `${String(cells.length)} columns where the header has ${String(this.width)}${hint}`;
  }

  /** Types a row and keeps it, or says why not. */
  private type(cells: Cells, line: number): string | undefined {
    const { roles, reading } = this;
    const refusal = this.refusesFor?.(cells) ?? (this.shift && this.isSum(cells) ? 'a sum of other lines' : undefined);
    if (refusal !== undefined) return refusal;
    const on = this.day(cells[roles.on] ?? '');
    if (on === undefined)
      return `the day ${shown(cells[roles.on] ?? '')} is not a day of the calendar as this layout writes it`;
    const currency = this.currency ?? this.currencyOf(cells);
    if (currency === undefined) return `the currency ${shown(cells[roles.currency ?? -1] ?? '')} is not three letters`;
    const amount =
      roles.amount === undefined ? this.outOrIn(cells, currency) : this.signed(cells[roles.amount] ?? '', currency);
    if (typeof amount === 'string') return amount;
    const balance = this.balance(cells, currency);
    if (typeof balance === 'string') return balance;
    const fee = roles.fee === undefined ? 0n : this.fee(cells[roles.fee] ?? '', currency);
    if (typeof fee === 'string') return fee;
    const account = this.accounts.of(cells);
    if (!reading.columns.hasRoomFor(account, currency))
      return 'the file names more accounts or currencies than can be read';
    const description = this.description(cells);
    const type = roles.type === undefined ? '' : reading.texts.name(cells[roles.type] ?? '');
    const rest = this.hasRest ? this.rest(cells) : undefined;
    reading.recordKept();
    if (fee === 0n) reading.keep(line, account, on, amount, currency, description, balance, type, rest);
    else {
      reading.keep(
        line,
        account,
        on,
        amount,
        currency,
        description,
        balance === undefined ? undefined : balance + fee,
        type,
        rest,
      );
      reading.keep(line, account, on, -fee, currency, `Fee: ${description}`, balance, 'FEE');
    }
    return undefined;
  }

  private day(text: string): LocalDate | undefined {
    // Neighbours share their day.
    if (text === this.lastText && this.lastDay !== undefined) return this.lastDay;
    const found = this.days.get(text);
    if (found !== undefined) {
      this.lastText = text;
      this.lastDay = found;
      return found;
    }
    const written = text.trim() === '' && this.shift ? this.dayAbove : text;
    const { workbook } = this.options;
    const serial = workbook === undefined ? undefined : serialDay(written, workbook.from1904);
    const read = serial ?? readDay(written, this.order);
    if (read === 'ambiguous') {
      this.asked = true;
      return undefined;
    }
    if (read === undefined) return undefined;
    if (this.shift) this.dayAbove = written;
    else this.days.set(this.reading.texts.name(text), read);
    return read;
  }

  private currencyOf(cells: Cells): string | undefined {
    const text = cells[this.roles.currency ?? -1] ?? '';
    if (/^[A-Z]{3}$/.test(text)) return this.reading.texts.name(text);
    const plain = text.trim().toUpperCase();
    return /^[A-Z]{3}$/.test(plain) ? this.reading.texts.name(plain) : undefined;
  }

  private amountOf(text: string, currency: string): bigint | undefined {
    return lineAmount(this.options.workbook === undefined ? text : spreadsheetNumber(text), currency, this.mark);
  }

  private signed(text: string, currency: string): bigint | string {
    const amount = this.amountOf(text, currency);
    if (amount === undefined) return this.notAnAmount('amount', text, currency);
    return this.options.mapping?.positiveIs === 'moneyOut' ? -amount : amount;
  }

  private notAnAmount(what: string, text: string, currency: string): string {
    return text.trim() === ''
      ? `the ${what} is empty`
      : `the ${what} ${shown(text)} is not an amount of ${currency}, or could be read two ways`;
  }

  /** Two unsigned columns, of which one is empty or nought. */
  private outOrIn(cells: Cells, currency: string): bigint | string {
    const outText = cells[this.roles.moneyOut ?? -1] ?? '';
    const inText = cells[this.roles.moneyIn ?? -1] ?? '';
    const noOut = outText === '' || outText.trim() === '';
    const noIn = inText === '' || inText.trim() === '';
    if (noOut && noIn) return 'neither money out nor money in is given';
    const out = noOut ? 0n : this.amountOf(outText, currency);
    if (out === undefined) return this.notAnAmount('money out', outText, currency);
    const into = noIn ? 0n : this.amountOf(inText, currency);
    if (into === undefined) return this.notAnAmount('money in', inText, currency);
    if (out < 0n || into < 0n)
      return 'money out or money in has a sign, in a column that has none: it could be a payment or its reversal';
    if (out !== 0n && into !== 0n) return 'both money out and money in are given';
    return into - out;
  }

  private balance(cells: Cells, currency: string): bigint | undefined | string {
    if (this.roles.balance === undefined) return undefined;
    const text = cells[this.roles.balance] ?? '';
    if (text === '' || text.trim() === '') return undefined;
    return this.amountOf(text, currency) ?? this.notAnAmount('balance', text, currency);
  }

  private fee(text: string, currency: string): bigint | string {
    if (text === '0.00' || text.trim() === '') return 0n;
    return this.amountOf(text, currency) ?? this.notAnAmount('fee', text, currency);
  }

  private rest(cells: Cells): LineParts {
    const { roles } = this;
    if (this.layout.split !== undefined) {
      const { counterparty, reference } = this.layout.split(cells[roles.description[0] ?? -1] ?? '');
      return { counterparty: counterparty, reference: reference };
    }
    const text = (index: number | undefined) => (index === undefined ? '' : this.text(cells[index] ?? ''));
    return { counterparty: text(roles.counterparty), reference: text(roles.reference), bankId: text(roles.bankId) };
  }

  private description(cells: Cells): string {
    const { description } = this.roles;
    if (description.length === 1) return this.text(cells[description[0] ?? -1] ?? '');
    const texts = description.map((index) => tidy(cells[index] ?? '')).filter((text) => text !== '');
    return texts.join(' ');
  }

  /** A text of the line: tidy, without the apostrophe that keeps a spreadsheet from reading it as a number. */
  private text(text: string): string {
    const clean = tidy(text);
    return clean.charCodeAt(0) === APOSTROPHE && !clean.endsWith("'") ? clean.slice(1) : clean;
  }

  /** A row that could not be typed: not a payment at all, or refused. */
  private notALine(cells: Cells, line: number, reason: string): void {
    if (this.asked) return;
    const { reading, options } = this;
    const words = options.mapping?.subtotalWords;
    if (isBlank(cells)) reading.setAside(line, 'blank line');
    else if (this.isHeader(cells)) reading.setAside(line, 'repeated header');
    else if (this.layout.preamble !== undefined && /^[^:]+:\s*$/.test(cells[0] ?? ''))
      reading.setAside(line, 'repeated preamble');
    else if (words !== undefined && this.isSum(cells))
      reading.setAside(line, 'subtotal or balance carried, not a payment');
    else if (words !== undefined && this.isHeading(cells))
      reading.setAside(line, 'heading or note: no day and no amount');
    else reading.refuse(line, reason);
  }

  private isHeader(cells: Cells): boolean {
    const { on, description } = this.roles;
    const same = (index: number) => plainName(cells[index] ?? '') === this.names[index];
    return this.names.length > 0 && same(on) && description.every(same);
  }

  /** A row without a day of its own that calls itself a total, in the words of the mapping. */
  private isSum(cells: Cells): boolean {
    if ((cells[this.roles.on] ?? '').trim() !== '' && this.day(cells[this.roles.on] ?? '') !== undefined) return false;
    const words = this.options.mapping?.subtotalWords.map(plainName) ?? [];
    const texts = cells.map(plainName);
    return texts.some((text) =>
      words.some((word) => text === word || text.startsWith(`${word} `) || text.endsWith(` ${word}`)),
    );
  }

  private isHeading(cells: Cells): boolean {
    const { on, amount, moneyOut, moneyIn, balance } = this.roles;
    const money = [amount, moneyOut, moneyIn, balance].some(
      (index) => index !== undefined && /\d/.test(cells[index] ?? ''),
    );
    return !money && !/\d/.test(cells[on] ?? '');
  }
}
