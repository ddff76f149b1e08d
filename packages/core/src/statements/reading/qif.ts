import { lineAmount } from './amounts.js';
import { quickenDay } from './days.js';
import type { Layout, ReadingOptions, ReadingResult, TextReader } from './file-read.js';
import { Reading, shown, tidy } from './reading.js';

export const qifLayout: Layout = {
  id: 'qif',
  title: 'QIF (Quicken)',
  shape: 'text',
  counts: 'entries',
  numbers: 'lines',
  expects: '"!Type:Bank", then lines beginning D, T, P, M and "^" after each payment',
  note: 'The layout is taken from general knowledge of the field, not from a published specification',
};

/** Lists of accounts that hold payments. Investments, categories and memorised payments are not statement lines. */
const MONEY = /^!type:(bank|cash|ccard|oth a|oth l)\b/i;

/** Fields of a payment that add nothing to its line: cleared mark, address, category, and the parts of a split. */
const UNUSED = new Set(['C', 'A', 'L', 'S', 'E', '$', '%', 'F', 'U', 'X']);

/**
 * Reads Quicken files. They never say whether days come first, so the caller must: without `dateOrder` nothing is read,
 * not even where some day would settle it.
 */
export function qifReader(options: ReadingOptions): TextReader {
  const reading = new Reading(options, qifLayout);
  const { dateOrder } = options;
  const currency = options.currency;
  let section: 'none' | 'payments' | 'account' | 'other' = 'none';
  let named: string | undefined;
  let fields: Record<string, string> = {};
  let start: number | undefined;
  const clear = () => ([fields, start] = [{}, undefined]);

  function finish(): void {
    if (start === undefined) return;
    const line = start;
    const { D: date = '', T: amount = '', P: payee = '', M: memo = '', N: number = '' } = fields;
    clear();
    if (section === 'account') return;
    if (section === 'other' || dateOrder === undefined) return reading.setAside(line, 'not a list of payments');
    const on = quickenDay(date, dateOrder);
    const units = lineAmount(amount, currency ?? 'GBP', 'eitherMark');
    if (on === undefined)
      return reading.refuse(
        line,
        `the day ${shown(date)} is not a day of the calendar, ${dateOrder === 'dayFirst' ? 'day' : 'month'} first`,
      );
    if (units === undefined)
      return reading.refuse(line, `the amount ${shown(amount)} is not an amount, or could be read two ways`);
    const used = currency ?? reading.statedCurrency();
    const account = reading.account(named);
    if (/^opening balance$/i.test(payee.trim())) {
      reading.balance({ account, currency: used, kind: 'opening', amount: units, line, on });
      return reading.setAside(line, 'opening balance, not a payment');
    }
    reading.recordKept();
    const texts = [tidy(payee), tidy(memo)].filter((text) => text !== '');
    reading.keep(line, account, on, units, used, texts.join(' '), undefined, tidy(number), {
      counterparty: tidy(payee),
      reference: tidy(memo),
    });
  }

  function heading(text: string, line: number): void {
    if (start !== undefined) reading.refuse(start, 'the payment is not ended by "^"');
    clear();
    section = MONEY.test(text)
      ? 'payments'
      : /^!account/i.test(text)
        ? 'account'
        : /^!(option|clear)/i.test(text)
          ? section
          : 'other';
    if (section === 'other') reading.note(`Line ${String(line)} begins a list that is not of payments: ${shown(text)}`);
  }

  return {
    push(raw, line) {
      const text = raw.trimEnd();
      if (text.trim() === '') return;
      if (text.startsWith('!')) return heading(text, line);
      if (text.startsWith('^')) {
        if (section === 'account' && fields['N'] !== undefined) named = tidy(fields['N']);
        return finish();
      }
      start ??= line;
      const [code = '', value] = [text.charAt(0), text.slice(1)];
      if (section === 'none') {
        reading.refuse(line, 'the line stands before any "!Type:"');
        return void clear();
      }
      if (section === 'payments' && !/[DTPMN]/.test(code) && !UNUSED.has(code))
        reading.note(`Line ${String(line)}: the field ${shown(code)} is not known and was not read`);
      fields[code] ??= value;
    },
    note: (text) => reading.note(text),
    end(): ReadingResult {
      if (dateOrder === undefined) {
        const wanted =
          'A Quicken file does not say whether its days are day first or month first: say "dayFirst" or "monthFirst"';
        return reading.waits([{ pointer: '/dateOrder', wanted }]);
      }
      if (start !== undefined) reading.refuse(start, 'the payment is not ended by "^": the file may be cut short');
      return reading.end();
    },
  };
}
