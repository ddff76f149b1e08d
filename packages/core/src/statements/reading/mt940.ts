import type { LocalDate } from '../../dates/index.js';
import { lineAmount } from './amounts.js';
import { swiftDay, swiftEntryDay } from './days.js';
import type { Layout, ReadingOptions, TextReader } from './file-read.js';
import { Reading, shown, sortCodeAndNumber, tidy } from './reading.js';

export const mt940Layout: Layout = {
  id: 'mt940',
  title: 'MT940 (SWIFT)',
  shape: 'text',
  counts: 'entries',
  numbers: 'lines',
  expects: 'fields :20: :25: :28C: :60F: :61: :86: :62F:',
};

/** Value date, entry date, mark, funds code, amount, type, reference for the owner, reference of the bank. */
const LINE = /^(\d{6})(\d{4})?(R?[CD]|E[CD])([A-Z])?(\d[\d.]*,\d*)([A-Z][A-Z0-9]{3})?(.*)$/;
const BALANCE = /^([CD])(\d{6})([A-Z]{3})([\d.]*\d,\d*)$/;

/** `1000,` is a thousand: the comma is always written, the noughts after it are not. */
const amountIn = (text: string, currency: string): bigint | undefined =>
  lineAmount(text.replace(/,$/, ''), currency, ',');

/** Structured names in :86:, in the two usual spellings: `?32Name` and `/NAME/Name/`. */
function partyIn(info: string): string | undefined {
  const coded = /\?32([^?]*)(?:\?33([^?]*))?/.exec(info);
  if (coded !== null) return tidy((coded[1] ?? '') + (coded[2] ?? ''));
  return tidy(/\/NAME\/([^/]*)/.exec(info)?.[1] ?? '') || undefined;
}

/** The text of :86: without its codes. */
const textIn = (info: string): string =>
  tidy(
    info
      .replace(/^\d{3}(?=\?)/, '')
      .replace(/\?(?:0\d|3[01]|34)[^?]*/g, ' ')
      .replace(/\?\d{2}/g, ' '),
  );

interface Movement {
  readonly line: number;
  readonly on: LocalDate;
  readonly amount: bigint;
  readonly type: string;
  readonly reference: string;
  readonly bankId: string;
  info: string;
}

/**
 * Reads SWIFT statements. Each page states its opening and closing balance. The day of a line is its entry date where
 * there is one, since that is when the account was debited or credited; otherwise the value date.
 */
export function mt940Reader(options: ReadingOptions): TextReader {
  const reading = new Reading(options, mt940Layout);
  let named: string | undefined;
  let currency: string | undefined;
  let page: number | undefined;
  let opened:
    | {
        readonly currency: string;
        readonly amount: bigint;
        readonly line: number;
        readonly on: LocalDate;
        readonly before: number;
      }
    | undefined;
  let field: { readonly tag: string; readonly line: number; value: string } | undefined;
  let movement: Movement | undefined;

  function keep(): void {
    if (movement === undefined || currency === undefined) return;
    const { line, on, amount, type, reference, bankId, info } = movement;
    movement = undefined;
    const { texts } = reading;
    const description = textIn(info) || reference;
    reading.recordKept();
    reading.keep(line, reading.account(named), on, amount, currency, description, undefined, texts.name(type), {
      counterparty: partyIn(info) ?? '',
      reference: /^NONREF$/.test(reference) ? '' : reference,
      bankId: bankId,
      page,
    });
  }

  function account(value: string): void {
    const plain = value.split('\n')[0]?.trim() ?? '';
    const uk = /^(\d{6})[/ -]?(\d{8})$/.exec(plain);
    named = uk === null ? plain : sortCodeAndNumber(uk[1] ?? '', uk[2] ?? '');
  }

  function balance(tag: string, value: string, line: number): void {
    keep();
    const found = BALANCE.exec(value.trim());
    const on = swiftDay(found?.[2] ?? '');
    const units = found === null ? undefined : amountIn(found[4] ?? '', found[3] ?? '');
    if (found === null || on === undefined || units === undefined)
      return reading.refuse(line, `the balance ${shown(value)} is not one of this layout`);
    const amount = found[1] === 'D' ? -units : units;
    currency = reading.texts.name(found[3] ?? '');
    if (tag.startsWith('60')) opened = { currency, amount, line, on, before: reading.kept };
    const stated = { account: reading.account(named), currency, amount, line, on };
    if (tag.startsWith('60')) reading.balance({ ...stated, kind: 'opening' });
    else {
      reading.balance({ ...stated, kind: 'closing' });
      if (opened !== undefined) reading.period(stated.account, opened.on, on);
      opened = undefined;
    }
  }

  function payment(value: string, line: number): void {
    keep();
    const [first = '', ...supplement] = value.split('\n');
    const found = LINE.exec(first.trim());
    if (found === null)
      return reading.refuse(line, `${shown(first)} is not a movement: date, mark C or D, amount with a decimal comma`);
    if (currency === undefined)
      return reading.refuse(line, 'the movement stands before an opening balance, which names the currency');
    const [, valueDate = '', entry, mark = '', , text = '', type = '', references = ''] = found;
    if (mark.startsWith('E')) return reading.setAside(line, 'expected, not booked');
    const valued = swiftDay(valueDate);
    const on = valued === undefined || entry === undefined ? valued : swiftEntryDay(entry, valued);
    const units = amountIn(text, currency);
    if (on === undefined)
      return reading.refuse(line, `${shown(valueDate + (entry ?? ''))} is not a day of the calendar`);
    if (units === undefined) return reading.refuse(line, `the amount ${shown(text)} is not an amount of ${currency}`);
    const [reference = '', bankId = ''] = references.split('//');
    // C and the reversal of a debit bring money in; D and the reversal of a credit take it out.
    const amount = mark === 'C' || mark === 'RD' ? units : -units;
    movement = {
      line,
      on,
      amount,
      type: mark.startsWith('R') ? `${type} reversal` : type,
      reference: tidy(reference),
      bankId: tidy(bankId),
      info: '',
    };
    const more = tidy(supplement.join(' '));
    if (more !== '') movement.info = `${more} `;
  }

  function finish(): void {
    if (field === undefined) return;
    const { tag, value, line } = field;
    field = undefined;
    if (tag === '25' || tag === '25P') account(value);
    else if (tag === '28C' || tag === '28') page = Number(/\/(\d+)/.exec(value)?.[1] ?? Number.NaN) || undefined;
    else if (tag === '61') payment(value, line);
    else if (tag === '86' && movement !== undefined) movement.info += value.replaceAll('\n', '');
    else if (/^6[02][FM]$/.test(tag)) balance(tag, value, line);
    else if (tag === '20') {
      keep();
      [named, currency, page, opened] = [undefined, undefined, undefined, undefined];
    } else if (!/^(13D?|21|64|65|86|90[CD]|34F)$/.test(tag))
      reading.note(`Line ${String(line)}: the field :${tag}: is not known and was not read`);
  }

  return {
    push(raw, line) {
      const text = raw.trimEnd();
      const tagged = /^(?:\{.*\{4:)?:(\d{2}[A-Z]?):(.*)$/.exec(text);
      if (tagged !== null) {
        finish();
        field = { tag: tagged[1] ?? '', line, value: tagged[2] ?? '' };
      } else if (text === '' || text === '-' || text.startsWith('-}') || text.startsWith('{')) finish();
      else if (field !== undefined) field.value += `\n${text}`;
      else reading.refuse(line, `${shown(text)} belongs to no field`);
    },
    note: (text) => reading.note(text),
    end() {
      finish();
      keep();
      if (opened !== undefined)
        reading.note(
          `The statement opened in line ${String(opened.line)} has no closing balance: the file may be cut short`,
        );
      return reading.end();
    },
  };
}
