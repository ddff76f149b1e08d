import { lineAmount } from './amounts.js';
import { readDay } from './days.js';
import type { ElementsReader, Layout, ReadingOptions } from './file-read.js';
import { Reading, shown, sortCodeAndNumber, tidy } from './reading.js';

const shape = { shape: 'elements', counts: 'entries', numbers: 'entries' } as const;

export const ofx1Layout: Layout = {
  id: 'ofx1',
  title: 'OFX or QFX 1.x (SGML)',
  ...shape,
  expects: '"OFXHEADER:100", then <OFX> with <STMTTRN>',
};
export const ofx2Layout: Layout = {
  id: 'ofx2',
  title: 'OFX or QFX 2.x (XML)',
  ...shape,
  expects: '<?OFX …?> and <OFX> with <STMTTRN>',
};

/** Elements that hold other elements and matter here. Every other element holds text, and in version 1 is never closed. */
const AGGREGATES = new Set([
  'STMTRS',
  'CCSTMTRS',
  'INVSTMTRS',
  'BANKACCTFROM',
  'CCACCTFROM',
  'INVACCTFROM',
  'BANKACCTTO',
  'CCACCTTO',
  'BANKTRANLIST',
  'BANKTRANLISTP',
  'STMTTRN',
  'STMTTRNP',
  'PAYEE',
  'CURRENCY',
  'ORIGCURRENCY',
  'LEDGERBAL',
  'AVAILBAL',
]);

type Fields = Record<string, string>;

/** Reads the payments of Open Financial Exchange files, version 1 or 2. The number of a line is that of its payment. */
export function ofxReader(layout: Layout, options: ReadingOptions): ElementsReader {
  const reading = new Reading(options, layout);
  const path: string[] = [];
  let element: string | undefined;
  let text = '';
  let entry = 0;
  let statement: Fields = {};
  let payment: Fields | undefined;
  let from = 0;

  /** The text of the element that was open is complete. */
  function settle(): void {
    const [name, value] = [element, tidy(text)];
    [element, text] = [undefined, ''];
    if (name === undefined || value === '') return;
    const inside = path.at(-1) ?? '';
    if (payment !== undefined) {
      if (inside === 'STMTTRN' || inside === 'STMTTRNP') payment[name] ??= value;
      else payment[`${inside}.${name}`] ??= value;
    } else
      statement[
        inside === 'STMTRS' || inside === 'CCSTMTRS' || inside === 'INVSTMTRS' || inside === ''
          ? name
          : `${inside}.${name}`
      ] = value;
  }

  const currency = (): string => statement['CURDEF']?.toUpperCase() ?? reading.statedCurrency();

  function account(): string {
    const bank = statement['BANKACCTFROM.ACCTID'];
    const other = statement['CCACCTFROM.ACCTID'] ?? statement['INVACCTFROM.ACCTID'];
    return reading.account(
      bank === undefined ? other : sortCodeAndNumber(statement['BANKACCTFROM.BANKID'] ?? '', bank),
    );
  }

  function keep(pending: boolean): void {
    const fields = payment;
    payment = undefined;
    if (fields === undefined) return;
    if (pending) return reading.setAside(entry, 'PENDING');
    const {
      DTPOSTED: posted = '',
      TRNAMT: amount = '',
      NAME: name = fields['PAYEE.NAME'] ?? '',
      MEMO: memo = '',
    } = fields;
    const on = readDay(posted, undefined);
    const used = currency();
    const units = lineAmount(amount, used, 'eitherMark');
    if (on === undefined || on === 'ambiguous')
      return reading.refuse(entry, `DTPOSTED ${shown(posted)} is not a day of the calendar`);
    if (units === undefined)
      return reading.refuse(entry, `TRNAMT ${shown(amount)} is not an amount of ${used}, or could be read two ways`);
    const { texts } = reading;
    reading.recordKept();
    const description = memo === '' || memo === name ? name : `${name} ${memo}`.trim();
    reading.keep(
      entry,
      account(),
      on,
      units,
      texts.name(used),
      description,
      undefined,
      texts.name(fields['TRNTYPE'] ?? ''),
      {
        counterparty: name,
        reference: memo,
        bankId: fields['FITID'] ?? '',
      },
    );
  }

  function closeStatement(): void {
    const [amount, asOf] = [statement['LEDGERBAL.BALAMT'], readDay(statement['LEDGERBAL.DTASOF'] ?? '', undefined)];
    const units = amount === undefined ? undefined : lineAmount(amount, currency(), 'eitherMark');
    if (amount !== undefined && units === undefined)
      reading.note(`LEDGERBAL ${shown(amount)} is not an amount and was not read`);
    const [start, end] = [
      readDay(statement['BANKTRANLIST.DTSTART'] ?? '', undefined),
      readDay(statement['BANKTRANLIST.DTEND'] ?? '', undefined),
    ];
    const isDay = (day: typeof asOf): day is Exclude<typeof asOf, 'ambiguous' | undefined> =>
      day !== undefined && day !== 'ambiguous';
    if (units !== undefined) {
      const on = isDay(asOf) ? { on: asOf } : {};
      // As at the export: the payments of that day or later may not all be in the list.
      const kind = isDay(asOf) && isDay(end) && asOf > end ? 'reported' : 'closing';
      reading.balance({
        account: account(),
        currency: currency(),
        kind,
        amount: units,
        line: entry,
        ...on,
        before: reading.kept,
      });
    }
    if (isDay(start) && isDay(end)) reading.period(account(), start, end);
    [statement, from] = [{}, reading.kept];
  }

  function finishPayment(): void {
    settle();
    const inside = path.findLast((name) => name === 'STMTTRN' || name === 'STMTTRNP');
    keep(inside === 'STMTTRNP' || path.includes('BANKTRANLISTP'));
  }

  return {
    open(rawName) {
      const name = rawName.toUpperCase();
      settle();
      if (!AGGREGATES.has(name)) {
        element = name;
        return;
      }
      if (name === 'STMTTRN' || name === 'STMTTRNP') {
        if (payment !== undefined) {
          finishPayment();
          while (path.length > 0 && !path.pop()?.startsWith('STMTTRN'));
        }
        entry++;
        payment = {};
      }
      path.push(name);
    },
    text(more) {
      if (element !== undefined) text += more;
    },
    close(rawName) {
      const name = rawName.toUpperCase();
      if (name === 'STMTTRN' || name === 'STMTTRNP') finishPayment();
      else settle();
      if (!AGGREGATES.has(name)) return;
      const depth = path.lastIndexOf(name);
      if (depth >= 0) path.length = depth;
      if (name === 'STMTRS' || name === 'CCSTMTRS' || name === 'INVSTMTRS') closeStatement();
    },
    note: (note) => reading.note(note),
    end() {
      if (payment !== undefined) {
        payment = undefined;
        reading.refuse(entry, 'the payment is not ended: the file may be cut short');
      }
      if (path.length > 0) reading.note(`The file ends inside <${path[0] ?? ''}>: it may be cut short`);
      if (reading.kept > from && Object.keys(statement).length > 0) closeStatement();
      return reading.end();
    },
  };
}
