import type { DateOrder } from './days.js';
import type { Layout } from './file-read.js';
import { type Reading, shown, sortCodeAndNumber, tidy } from './reading.js';

/** Where the parts of a line stand: indexes from 0. */
export interface Roles {
  readonly on: number;
  readonly amount?: number | undefined;
  readonly moneyOut?: number | undefined;
  readonly moneyIn?: number | undefined;
  readonly balance?: number | undefined;
  readonly type?: number | undefined;
  readonly description: readonly number[];
  readonly counterparty?: number | undefined;
  readonly reference?: number | undefined;
  readonly bankId?: number | undefined;
  readonly currency?: number | undefined;
  /** Charged beside the amount: a line of its own. */
  readonly fee?: number | undefined;
  /** Columns that may be missing at the end of a row. */
  readonly optionalFrom?: number;
}

type Cells = readonly string[];

/** One bank's rows: how to recognise the header and where things stand. */
export interface RowLayout {
  readonly layout: Layout;
  readonly order: DateOrder | undefined;
  /** Where the parts stand under this header, or `undefined` when it is another layout's. @param names plain headings */
  find(names: Cells): Roles | undefined;
  /** Currency of every line, when the header names one. */
  currency?(names: Cells): string | undefined;
  /** Id of the account of a row. */
  accounts(reading: Reading, names: Cells): AccountsOfRows;
  /** Why a row is not money, or `undefined`. */
  aside?(names: Cells): (cells: Cells) => string | undefined;
  /** Why a row cannot be read, where the layout has a test of its own. */
  refuses?(names: Cells): (cells: Cells) => string | undefined;
  /** A row before the header that tells something of the file. */
  preamble?(cells: Cells, line: number, reading: Reading): void;
  /** Splits a text that holds two. */
  split?(text: string): { readonly counterparty: string; readonly reference: string };
}

/** Which account a row is of, and the columns that alone decide it. */
export interface AccountsOfRows {
  readonly columns: readonly number[];
  of(cells: Cells): string;
}

const K = 'The layout is taken from general knowledge of the field, not from a published specification';

/** A heading without case, padding, byte-order mark, trailing colon or apostrophe. */
export const plainName = (heading: string): string =>
  heading
    .replace(/[\ufeff"]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^'/, '')
    .replace(/ ?:$/, '')
    .toLowerCase();

/** Index of a heading, or `undefined`. */
const at = (names: Cells, name: string): number | undefined => {
  const found = names.indexOf(name);
  return found < 0 ? undefined : found;
};

/** Indexes of all the headings, or `undefined` when one is not there. */
function all<const Names extends readonly string[]>(
  names: Cells,
  wanted: Names,
): { readonly [Key in keyof Names]: number } | undefined {
  const found = wanted.map((name) => names.indexOf(name));
  return found.includes(-1) ? undefined : (found as { [Key in keyof Names]: number });
}

/** One account for the whole file, which does not name it. */
const unnamed = (reading: Reading): AccountsOfRows => {
  let id: string | undefined;
  return { columns: [], of: () => (id ??= reading.account(undefined)) };
};

/** An account named by one or two columns; the id is made once for each name. */
function namedBy(reading: Reading, name: (cells: Cells) => string, number: number, sortCode?: number): AccountsOfRows {
  const known = new Map<string, { readonly sortCode: string; readonly id: string }>();
  const of = (cells: Cells): string => {
    const key = cells[number] ?? '';
    const code = sortCode === undefined ? '' : (cells[sortCode] ?? '');
    const found = known.get(key);
    if (found?.sortCode === code) return found.id;
    const named = name(cells);
    const id = reading.account(named === '' ? undefined : named);
    known.set(key, { sortCode: code, id });
    return id;
  };
  return { columns: sortCode === undefined ? [number] : [sortCode, number], of };
}

const rows = (id: Layout['id'], title: string, expects: string, note?: string): Layout => ({
  id,
  title,
  shape: 'rows',
  counts: 'lines',
  numbers: 'lines',
  expects,
  ...(note === undefined ? {} : { note }),
});

const lloyds: RowLayout = {
  layout: rows(
    'lloyds',
    'Lloyds, Halifax, Bank of Scotland (CSV)',
    'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance',
  ),
  order: 'dayFirst',
  find(names) {
    const found = all(names, [
      'transaction date',
      'transaction description',
      'debit amount',
      'credit amount',
      'account number',
    ]);
    if (found === undefined) return undefined;
    const [on, description, moneyOut, moneyIn] = found;
    const [balance, type] = [at(names, 'balance'), at(names, 'transaction type')];
    return { on, description: [description], moneyOut, moneyIn, balance, type };
  },
  accounts(reading, names) {
    const [sortCode = -1, number = -1] = [at(names, 'sort code'), at(names, 'account number')];
    const name = (cells: Cells) => sortCodeAndNumber(cells[sortCode] ?? '', cells[number] ?? '');
    return namedBy(reading, name, number, sortCode);
  },
};

const barclays: RowLayout = {
  layout: rows('barclays', 'Barclays (CSV)', 'Number,Date,Account,Amount,Subcategory,Memo'),
  order: 'dayFirst',
  find(names) {
    const found = all(names, ['number', 'date', 'account', 'amount', 'subcategory', 'memo']);
    if (found === undefined) return undefined;
    const [, on, , amount, type, memo] = found;
    return { on, amount, type, description: [memo], optionalFrom: memo };
  },
  accounts(reading, names) {
    const account = names.indexOf('account');
    return namedBy(reading, (cells) => tidy(cells[account] ?? ''), account);
  },
  /** Payee, padded with spaces or a tab, then the text. */
  split(text) {
    const parts = /^(.*?)(?: {2,}| ?\t)[ \t]*(.*)$/.exec(text.trim());
    return { counterparty: tidy(parts?.[1] ?? text), reference: tidy(parts?.[2] ?? '') };
  },
};

const natwest: RowLayout = {
  layout: rows(
    'natwest',
    'NatWest, RBS (CSV)',
    'Date, Type, Description, Value, Balance, Account Name, Account Number',
    K,
  ),
  order: 'dayFirst',
  find(names) {
    const found = all(names, ['date', 'type', 'description', 'value', 'balance', 'account number']);
    if (found === undefined) return undefined;
    const [on, type, description, amount, balance] = found;
    return { on, type, description: [description], amount, balance };
  },
  accounts(reading, names) {
    const number = names.indexOf('account number');
    const name = (cells: Cells) => {
      const text = (cells[number] ?? '').trim().replace(/^'/, '');
      const parts = /^(\d{6}|\d{2}-\d{2}-\d{2})[- ](\d+)$/.exec(text);
      return parts === null ? text : sortCodeAndNumber(parts[1] ?? '', parts[2] ?? '');
    };
    return namedBy(reading, name, number);
  },
};

const nationwide: RowLayout = {
  layout: rows(
    'nationwide',
    'Nationwide (CSV)',
    '"Account Name:" and balances, then "Date","Transaction type","Description","Paid out","Paid in","Balance"',
    K,
  ),
  order: 'dayFirst',
  find(names) {
    const found = all(names, ['date', 'transaction type', 'description', 'paid out', 'paid in', 'balance']);
    if (found === undefined) return undefined;
    const [on, type, description, moneyOut, moneyIn, balance] = found;
    return { on, type, description: [description], moneyOut, moneyIn, balance };
  },
  accounts(reading) {
    let id: string | undefined;
    return { columns: [], of: () => (id ??= reading.account(nationwideName.get(reading))) };
  },
  preamble(cells, line, reading) {
    const [label = '', value = ''] = cells;
    if (plainName(label) === 'account name' && value.trim() !== '') nationwideName.set(reading, tidy(value));
    else if (plainName(label) === 'account balance')
      reading.note(`Line ${String(line)} states an account balance of ${tidy(value)} as at the export`);
  },
};

/** The name that a preamble gave, until the first line needs it. */
const nationwideName = new WeakMap<Reading, string>();

const monzo: RowLayout = {
  layout: rows(
    'monzo',
    'Monzo (CSV)',
    'Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,Receipt,Description,Category split,Money Out,Money In',
    K,
  ),
  order: 'dayFirst',
  find(names) {
    const found = all(names, ['transaction id', 'date', 'type', 'name', 'amount', 'currency']);
    if (found === undefined) return undefined;
    const [bankId, on, type, counterparty, amount, currency] = found;
    const reference = at(names, 'notes and #tags');
    const description = [at(names, 'description') ?? counterparty];
    return { bankId, on, type, counterparty, amount, currency, reference, description, optionalFrom: currency + 1 };
  },
  accounts: unnamed,
};

const starling: RowLayout = {
  layout: rows(
    'starling',
    'Starling (CSV)',
    'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes',
  ),
  order: 'dayFirst',
  find(names) {
    const found = all(names, ['date', 'counter party', 'reference', 'type']);
    const amount = names.findIndex((name) => STARLING_AMOUNT.test(name));
    const balance = names.findIndex((name) => /^balance \(/.test(name));
    if (found === undefined || amount < 0 || balance < 0) return undefined;
    const [on, counterparty, reference, type] = found;
    const optionalFrom = Math.max(amount, balance) + 1;
    return { on, counterparty, reference, type, amount, balance, description: [counterparty, reference], optionalFrom };
  },
  currency: (names) => {
    const heading = names.find((name) => STARLING_AMOUNT.test(name)) ?? '';
    return STARLING_AMOUNT.exec(heading)?.[1]?.toUpperCase();
  },
  accounts: unnamed,
  aside(names) {
    const [counterparty, type] = [names.indexOf('counter party'), names.indexOf('type')];
    return (cells) => {
      const opening = (cells[type] ?? '').trim() === '' && plainName(cells[counterparty] ?? '') === 'opening balance';
      return opening ? 'opening balance, not a payment' : undefined;
    };
  },
};

const STARLING_AMOUNT = /^amount \(([a-z]{3})\)$/;

/** States of a payment that did not move money. */
const NOT_MONEY = new Set(['PENDING', 'REVERTED', 'DECLINED', 'FAILED', 'CANCELLED', 'DELETED']);

const revolut: RowLayout = {
  layout: rows(
    'revolut',
    'Revolut (CSV)',
    'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance',
  ),
  order: 'dayFirst',
  find(names) {
    const wanted = [
      'type',
      'product',
      'completed date',
      'description',
      'amount',
      'fee',
      'currency',
      'state',
      'balance',
    ] as const;
    const found = all(names, wanted);
    if (found === undefined) return undefined;
    const [type, , on, description, amount, fee, currency, , balance] = found;
    return { type, on, description: [description], amount, fee, currency, balance };
  },
  accounts(reading, names) {
    const product = names.indexOf('product');
    const known = new Map<string, string>();
    const of = (cells: Cells) => {
      const name = cells[product] ?? '';
      let id = known.get(name);
      if (id === undefined) {
        const plain = plainName(name);
        id = reading.account(undefined, plain === 'current' || plain === '' ? '' : tidy(name));
        known.set(name, id);
      }
      return id;
    };
    return { columns: [product], of };
  },
  aside(names) {
    const state = names.indexOf('state');
    return (cells) => {
      const found = (cells[state] ?? '').trim().toUpperCase();
      return NOT_MONEY.has(found) ? found : undefined;
    };
  },
  refuses(names) {
    const state = names.indexOf('state');
    return (cells) =>
      (cells[state] ?? '').trim().toUpperCase() === 'COMPLETED'
        ? undefined
        : `the state ${shown(cells[state] ?? '')} is not known: it may or may not have moved money`;
  },
};

/** HSBC has no header: a row is a day, a text and an amount. */
export const hsbc: RowLayout = {
  layout: rows('hsbc', 'HSBC (CSV without a header)', 'no header; each line a day, a description and an amount', K),
  order: 'dayFirst',
  find: () => undefined,
  accounts: unnamed,
};

/** Banks whose header is recognised. */
export const headedLayouts: readonly RowLayout[] = [lloyds, barclays, natwest, nationwide, monzo, starling, revolut];

/** The header's layout and where its parts stand. */
export function recogniseHeader(cells: Cells): { layout: RowLayout; roles: Roles; names: Cells } | undefined {
  const names = cells.map(plainName);
  for (const layout of headedLayouts) {
    const roles = layout.find(names);
    if (roles !== undefined) return { layout, roles, names };
  }
  return undefined;
}
