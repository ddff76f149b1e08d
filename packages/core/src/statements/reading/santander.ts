import { lineAmount } from './amounts.js';
import { readDay } from './days.js';
import type { Layout, ReadingOptions, TextReader } from './file-read.js';
import { Reading, shown, tidy } from './reading.js';

export const santanderLayout: Layout = {
  id: 'santander',
  title: 'Santander (text)',
  shape: 'text',
  counts: 'entries',
  numbers: 'lines',
  expects: '"From: … to …", "Account: …", then blocks of "Date:", "Description:", "Amount: … GBP", "Balance: … GBP"',
  note: 'The layout is taken from general knowledge of the field, not from a published specification',
};

interface Block {
  readonly line: number;
  date?: string;
  description?: string;
  amount?: string;
  balance?: string;
}

const PAYMENT_PARTS = ['date', 'description', 'amount', 'balance'] as const;
const isPart = (name: string): name is (typeof PAYMENT_PARTS)[number] => PAYMENT_PARTS.some((part) => part === name);

/** Reads text blocks: a payment is the lines from one `Date:` to the next; its number is that of its first line. */
export function santanderReader(options: ReadingOptions): TextReader {
  const reading = new Reading(options, santanderLayout);
  let named: string | undefined;
  let block: Block | undefined;
  let last: keyof Block | undefined;

  function finish(): void {
    if (block === undefined) return;
    const { line, date = '', amount = '', balance, description = '' } = block;
    block = undefined;
    const currency = /([A-Z]{3})\s*$/.exec(tidy(amount))?.[1] ?? reading.statedCurrency();
    const on = readDay(date, 'dayFirst');
    const units = lineAmount(amount, currency);
    const after = balance === undefined ? undefined : lineAmount(balance, currency);
    if (on === undefined || on === 'ambiguous')
      return reading.refuse(line, `the day ${shown(date)} is not a day of the calendar`);
    if (units === undefined) return reading.refuse(line, `the amount ${shown(amount)} is not an amount of ${currency}`);
    if (balance !== undefined && after === undefined)
      return reading.refuse(line, `the balance ${shown(balance)} is not an amount of ${currency}`);
    reading.recordKept();
    const text = tidy(description);
    reading.keep(line, reading.account(named), on, units, reading.texts.name(currency), text, after);
  }

  function label(name: string, value: string, line: number): void {
    if (name === 'date') {
      finish();
      block = { line, date: value };
    } else if (isPart(name)) {
      block ??= { line };
      if (block[name] !== undefined) {
        finish();
        block = { line };
      }
      block[name] = value;
      last = name;
    } else {
      finish();
      if (name === 'account') named = tidy(value);
      else period(value, line);
    }
  }

  function period(value: string, line: number): void {
    const [from = '', to = ''] = tidy(value).split(/ to:? /i);
    const [first, end] = [readDay(from, 'dayFirst'), readDay(to, 'dayFirst')];
    if (first === undefined || end === undefined || first === 'ambiguous' || end === 'ambiguous')
      reading.note(`Line ${String(line)} states a period that is not two days: ${shown(value)}`);
    else periods.push({ from: first, to: end });
  }
  const periods: { from: Parameters<Reading['period']>[1]; to: Parameters<Reading['period']>[2] }[] = [];

  return {
    push(raw, line) {
      const text = tidy(raw);
      const found = /^(From|Account|Date|Description|Amount|Balance)\s*:\s*(.*)$/i.exec(text);
      if (found !== null) label((found[1] ?? '').toLowerCase(), found[2] ?? '', line);
      else if (text === '') last = undefined;
      else if (block !== undefined && last === 'description') block.description = `${block.description ?? ''} ${text}`;
      else reading.refuse(line, `${shown(text)} is not a part of a payment in this layout`);
    },
    note: (text) => reading.note(text),
    end() {
      finish();
      for (const { from, to } of periods) reading.period(reading.account(named), from, to);
      return reading.end();
    },
  };
}
