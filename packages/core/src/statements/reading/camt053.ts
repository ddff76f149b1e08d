import { lineAmount } from './amounts.js';
import { readDay } from './days.js';
import type { LocalDate } from '../../dates/index.js';
import type { ElementsReader, Layout, ReadingOptions, StatedBalance } from './file-read.js';
import { type LineParts, Reading, shown, tidy } from './reading.js';

export const camt053Layout: Layout = {
  id: 'camt053',
  title: 'camt.053 (ISO 20022)',
  shape: 'elements',
  counts: 'entries',
  numbers: 'entries',
  expects: 'BkToCstmrStmt/Stmt with Bal and Ntry',
};

/** Texts by their path below the element that was opened, e.g. `RmtInf/Ustrd`; repeated ones are joined. */
type Texts = Map<string, string>;

const none = (): Texts => new Map<string, string>();
const NONE = none();

interface Detail {
  readonly texts: Texts;
}

interface Entry {
  readonly texts: Texts;
  readonly details: Detail[];
}

const first = (texts: Texts, ...paths: readonly string[]): string => {
  for (const path of paths) {
    const found = texts.get(path);
    if (found !== undefined && found !== '') return found;
  }
  return '';
};

/** Reads bank-to-customer statements. An entry that holds several payments makes a line for each, if they add up to it. */
export function camt053Reader(options: ReadingOptions): ElementsReader {
  const reading = new Reading(options, camt053Layout);
  const path: string[] = [];
  const balances: Omit<StatedBalance, 'account' | 'before'>[] = [];
  let statement: Texts = new Map();
  let balance: Texts | undefined;
  let entry: Entry | undefined;
  let detail: Detail | undefined;
  let base = 0;
  let number = 0;
  let before = 0;
  let text = '';

  const day = (texts: Texts, name: string): LocalDate | undefined => {
    const read = readDay(first(texts, `${name}/Dt`, `${name}/DtTm`), undefined);
    return read === 'ambiguous' ? undefined : read;
  };

  function signed(texts: Texts, amountPath: string): bigint | undefined {
    const currency = texts.get(`${amountPath}@Ccy`) ?? '';
    const units = /^[A-Z]{3}$/.test(currency) ? lineAmount(texts.get(amountPath) ?? '', currency) : undefined;
    const mark = texts.get('CdtDbtInd');
    if (units === undefined || (mark !== 'CRDT' && mark !== 'DBIT')) return undefined;
    return mark === 'CRDT' ? units : -units;
  }

  const account = (): string => reading.account(first(statement, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id') || undefined);

  function endBalance(texts: Texts): void {
    const code = first(texts, 'Tp/CdOrPrtry/Cd');
    const kind = code === 'OPBD' || code === 'PRCD' ? 'opening' : code === 'CLBD' ? 'closing' : undefined;
    if (kind === undefined) return;
    const amount = signed(texts, 'Amt');
    if (amount === undefined)
      return reading.note(
        `A balance (${code}) is not an amount with a currency and a mark CRDT or DBIT, and was not read`,
      );
    const on = day(texts, 'Dt');
    const currency = reading.texts.name(texts.get('Amt@Ccy') ?? '');
    balances.push({ kind, amount, currency, line: number, ...(on === undefined ? {} : { on }) });
  }

  /** What a payment says of itself, with what its entry says where it is silent. */
  function parts(
    own: Texts,
    shared: Texts,
    isCredit: boolean,
  ): { readonly description: string; readonly type: string; readonly rest: LineParts } {
    const { texts } = reading;
    const side = isCredit ? 'Dbtr' : 'Cdtr';
    const counterparty = tidy(first(own, `RltdPties/${side}/Nm`, `RltdPties/${side}/Pty/Nm`));
    const reference = tidy(
      first(own, 'RmtInf/Ustrd', 'RmtInf/Strd/CdtrRefInf/Ref', 'Refs/EndToEndId').replace(/^NOTPROVIDED$/, ''),
    );
    const said = tidy(first(own, 'AddtlTxInf') || first(shared, 'AddtlNtryInf'));
    const description = said || [counterparty, reference].filter((one) => one !== '').join(' ');
    const type =
      first(own, 'BkTxCd/Prtry/Cd', 'BkTxCd/Domn/Fmly/SubFmlyCd') ||
      first(shared, 'BkTxCd/Prtry/Cd', 'BkTxCd/Domn/Fmly/SubFmlyCd');
    return {
      description: description,
      type: texts.name(type),
      rest: {
        counterparty: counterparty,
        reference: reference,
        bankId: first(own, 'Refs/AcctSvcrRef', 'Refs/TxId') || first(shared, 'AcctSvcrRef', 'NtryRef'),
      },
    };
  }

  /** Amount of one payment of a batch in the entry's currency, or `undefined` when it states none. */
  function share(own: Texts, shared: Texts, currency: string): bigint | undefined {
    const at = ['Amt', 'AmtDtls/TxAmt/Amt'].find((one) => own.get(`${one}@Ccy`) === currency);
    if (at === undefined) return undefined;
    return signed(new Map([...own, ['CdtDbtInd', own.get('CdtDbtInd') ?? shared.get('CdtDbtInd') ?? '']]), at);
  }

  function endEntry({ texts: shared, details }: Entry): void {
    number++;
    const status = first(shared, 'Sts/Cd', 'Sts');
    if (status !== 'BOOK' && status !== '')
      return reading.setAside(number, status === 'PDNG' ? 'PENDING' : `status ${status}, not booked`);
    const currency = reading.texts.name(shared.get('Amt@Ccy') ?? '');
    const amount = signed(shared, 'Amt');
    const on = day(shared, 'BookgDt') ?? day(shared, 'ValDt');
    if (amount === undefined)
      return reading.refuse(
        number,
        `Amt ${shown(shared.get('Amt') ?? '')} with currency ${shown(currency)} and mark ${shown(shared.get('CdtDbtInd') ?? '')} is not an amount`,
      );
    if (on === undefined)
      return reading.refuse(
        number,
        `BookgDt ${shown(first(shared, 'BookgDt/Dt', 'BookgDt/DtTm'))} is not a day of the calendar`,
      );
    reading.recordKept();
    const shares = details.map((one) => share(one.texts, shared, currency));
    const addUp =
      shares.every((one) => one !== undefined) && shares.reduce((sum: bigint, one) => sum + (one ?? 0n), 0n) === amount;
    if (details.length > 1 && addUp) {
      for (const [index, one] of details.entries()) {
        const units = shares[index] ?? 0n;
        const made = parts(one.texts, shared, units > 0n);
        reading.keep(number, account(), on, units, currency, made.description, undefined, made.type, made.rest);
      }
      return;
    }
    if (details.length > 1)
      reading.note(
        `Entry ${String(number)} holds ${String(details.length)} payments that do not add up to it, or state no amounts: it is read as one line`,
      );
    const made = parts(details.length === 1 ? (details[0]?.texts ?? NONE) : NONE, shared, amount > 0n);
    reading.keep(number, account(), on, amount, currency, made.description, undefined, made.type, made.rest);
  }

  function endStatement(): void {
    const id = account();
    for (const stated of balances)
      reading.balance({ ...stated, account: id, before: stated.kind === 'opening' ? before : reading.kept });
    const [from, to] = [
      first(statement, 'FrToDt/FrDtTm', 'FrToDt/FrDt'),
      first(statement, 'FrToDt/ToDtTm', 'FrToDt/ToDt'),
    ].map((one) => readDay(one, undefined));
    if (from !== undefined && to !== undefined && from !== 'ambiguous' && to !== 'ambiguous')
      reading.period(id, from, to);
    balances.length = 0;
  }

  /** Where a text belongs: the innermost element that is being gathered. */
  const target = (): Texts => detail?.texts ?? entry?.texts ?? balance ?? statement;

  return {
    open(rawName, attributes) {
      const name = rawName.slice(rawName.indexOf(':') + 1);
      path.push(name);
      text = '';
      if (name === 'Stmt') [statement, before, base] = [none(), reading.kept, path.length];
      else if (name === 'Bal' && entry === undefined) [balance, base] = [none(), path.length];
      else if (name === 'Ntry') [entry, base] = [{ texts: new Map(), details: [] }, path.length];
      else if (name === 'TxDtls' && entry !== undefined) {
        detail = { texts: new Map() };
        entry.details.push(detail);
        base = path.length;
      }
      const currency = attributes['Ccy'];
      if (currency !== undefined) target().set(`${path.slice(base).join('/')}@Ccy`, currency);
    },
    text(more) {
      text += more;
    },
    close(rawName) {
      const name = rawName.slice(rawName.indexOf(':') + 1);
      const value = text.trim();
      const key = path.slice(base).join('/');
      text = '';
      if (value !== '' && key !== '') {
        const texts = target();
        const earlier = texts.get(key);
        texts.set(key, earlier === undefined ? value : `${earlier} ${value}`);
      }
      path.pop();
      if (name === 'TxDtls') [detail, base] = [undefined, path.lastIndexOf('Ntry') + 1];
      else if (name === 'Ntry' && entry !== undefined) {
        endEntry(entry);
        [entry, base] = [undefined, path.lastIndexOf('Stmt') + 1];
      } else if (name === 'Bal' && balance !== undefined) {
        endBalance(balance);
        [balance, base] = [undefined, path.lastIndexOf('Stmt') + 1];
      } else if (name === 'Stmt') endStatement();
    },
    note: (note) => reading.note(note),
    end() {
      if (entry !== undefined) reading.refuse(number + 1, 'the entry is not ended: the file may be cut short');
      if (path.length > 0) {
        reading.note(`The file ends inside <${path.at(-1) ?? ''}>: it may be cut short`);
        if (path.includes('Stmt')) endStatement();
      }
      return reading.end();
    },
  };
}
