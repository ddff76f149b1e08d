import { describe, expect, it } from 'vitest';
import { ColumnMappingInput } from './column-mapping.js';
import type { ReadingOptions } from './file-read.js';
import { readRows } from './recognise.js';

const read = (rows: readonly (readonly string[])[], options: Partial<ReadingOptions> = {}) => {
  const reader = readRows({ file: 'f1', ...options });
  for (const [index, row] of rows.entries()) reader.push(row, index + 1);
  return reader.end();
};

function kept(rows: readonly (readonly string[])[], options: Partial<ReadingOptions> = {}) {
  const result = read(rows, options);
  if (result.kind !== 'read') throw new Error(JSON.stringify(result));
  const { counts } = result;
  expect(counts.read).toBe(counts.kept + counts.refused + counts.setAside);
  expect(counts.read).toBe(rows.length);
  return { ...result, lines: [...result.lines] };
}

const row = (text: string) => text.split(';');
const LLOYDS = row(
  'Transaction Date;Transaction Type;Sort Code;Account Number;Transaction Description;Debit Amount;Credit Amount;Balance',
);
const payment = (day: string, out: string, into: string, balance: string, says = 'MADE UP CAFE') => [
  day,
  'DEB',
  "'99-00-01",
  '00000017',
  says,
  out,
  into,
  balance,
];

describe('rows of a bank', () => {
  it('recognises a header in other cases, with a byte-order mark and padding', () => {
    const header = LLOYDS.map((name, at) => (at === 0 ? `\ufeff ${name.toUpperCase()} ` : ` ${name}`));
    expect(kept([header, payment('15/01/2024', '1.00', '', '9.00')]).lines).toHaveLength(1);
  });

  it('sets a repeated header and blank lines aside, by number', () => {
    const result = kept([
      LLOYDS,
      payment('15/01/2024', '1.00', '', '9.00'),
      [''],
      LLOYDS,
      payment('16/01/2024', '1.00', '', '8.00'),
      ['', ''],
    ]);
    expect(result.setAside).toEqual([
      { reason: 'header', count: 1, lines: [[1, 1]] },
      {
        reason: 'blank line',
        count: 2,
        lines: [
          [3, 3],
          [6, 6],
        ],
      },
      { reason: 'repeated header', count: 1, lines: [[4, 4]] },
    ]);
    expect(result.lines).toHaveLength(2);
  });

  it('reports every malformed line with its number and why', () => {
    const result = kept([
      LLOYDS,
      payment('31/04/2024', '1.00', '', '9.00'),
      payment('15/01/2024', '1.2.3', '', '9.00'),
      payment('15/01/2024', '', '', '9.00'),
      payment('15/01/2024', '1.00', '2.00', '9.00'),
      payment('15/01/2024', '-1.00', '', '9.00'),
      payment('15/01/2024', '1.00', '', 'nine'),
      payment('15/01/2024', '1.00', '', '9.00').slice(0, 6),
      [...payment('15/01/2024', '1.00', '', '9.00'), 'more'],
      payment('01/15/2024', '1.00', '', '9.00'),
    ]);
    expect(result.lines).toHaveLength(0);
    expect(result.refused.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(result.refused.map(({ reason }) => reason).join('\n')).toMatch(
      /31\/04\/2024.*\n.*1\.2\.3.*\n.*neither.*\n.*both.*\n.*sign.*\n.*nine.*\n.*cut short.*\n.*delimiter inside.*\n.*01\/15\/2024/,
    );
  });

  it('takes a nought in the other column, and empty cells beyond the header', () => {
    const result = kept([LLOYDS, [...payment('15/01/2024', '0.00', '2.00', '9.00'), '', ' ']]);
    expect(result.lines[0]).toMatchObject({ amount: 200n, balance: 900n, account: '99-00-01 00000017' });
  });

  it('gives the caller’s id to the first account a file names and no other', () => {
    const other = payment('15/01/2024', '1.00', '', '9.00').with(3, '00000018');
    const result = kept([LLOYDS, payment('15/01/2024', '1.00', '', '9.00'), other], { account: 'current' });
    expect(result.lines.map(({ account }) => account)).toEqual(['current', '99-00-01 00000018']);
    expect(result.notes.join()).toMatch(/more than one account/);
  });

  it('reads decimal commas where semicolons divide the rows', () => {
    const result = kept([LLOYDS, payment('15/01/2024', '1.234,56', '', '-1.234,56')], { delimiter: ';' });
    expect(result.lines[0]).toMatchObject({ amount: -123456n, balance: -123456n });
  });

  it('refuses what it does not know, and names what it expected', () => {
    const result = read([
      ['Colour', 'Size'],
      ['red', '4'],
    ]);
    expect(result).toMatchObject({ kind: 'refused', why: expect.stringContaining('Colour,Size') as string });
    expect(result.kind === 'refused' && result.expected.length).toBeGreaterThan(7);
    expect(read([])).toMatchObject({ kind: 'refused', why: 'The file holds no lines' });
  });

  it('takes a file without a header only when its lines are a day, a text and an amount', () => {
    expect(
      kept([
        ['15/01/2024', 'A', '-1.00'],
        ['16/01/2024', 'B', 'oops'],
        ['17/01/2024', 'C', '1,000.00'],
      ]).refused,
    ).toHaveLength(1);
    expect(read([['15/01/2024', '-1.00', 'A']]).kind).toBe('refused');
  });

  it('does not take a state of Revolut it does not know', () => {
    const header = row('Type;Product;Started Date;Completed Date;Description;Amount;Fee;Currency;State;Balance');
    const result = kept([header, row('X;Current;2024-01-15 10:00:00;2024-01-15 10:00:00;A;1.00;0.00;GBP;MAYBE;1.00')]);
    expect(result.refused[0]?.reason).toMatch(/MAYBE/);
  });
});

describe('a spreadsheet with a mapping', () => {
  const mapping = ColumnMappingInput.parse({
    on: 'Date',
    moneyOut: 'Paid out',
    moneyIn: 'Paid in',
    balance: 'Balance',
    description: ['Details', 'Ref'],
    currency: 'GBP',
  });
  const sheet = [
    ['Production order 1: account of A Example', '', '', '', '', ''],
    [''],
    ['Date', 'Details', 'Ref', 'Paid out', 'Paid in', 'Balance'],
    ['January', '', '', '', '', ''],
    ['15/01/2024', 'TOTAL INVENTED GARAGE', 'R1', '33.95', '', '966.05'],
    ['', 'Sub-total', '', '33.95', '', ''],
    ['16/01/2024', 'WAGES', '', '', '£1,000.00', '1,966.05'],
    ['', 'Carried forward', '', '', '', '1,966.05'],
    ['Grand total', '', '', '33.95', '1,000.00', ''],
    ['', 'no day here', '', '5.00', '', ''],
  ];

  it('asks for the order of days and guesses none', () => {
    expect(read(sheet, { mapping })).toMatchObject({ kind: 'factsMissing', facts: [{ pointer: '/dateOrder' }] });
  });

  it('reads lines and sets headings, subtotals and blank lines aside', () => {
    const result = kept(sheet, { mapping, dateOrder: 'dayFirst', account: 'a1' });
    expect(result.lines.map(({ on, amount, description }) => [on, amount, description])).toEqual([
      ['2024-01-15', -3395n, 'TOTAL INVENTED GARAGE R1'],
      ['2024-01-16', 100000n, 'WAGES'],
    ]);
    expect(result.refused.map(({ line }) => line)).toEqual([10]);
    expect(Object.fromEntries(result.setAside.map(({ reason, count }) => [reason, count]))).toEqual({
      'before the header': 1,
      'blank line': 1,
      header: 1,
      'heading or note: no day and no amount': 1,
      'subtotal or balance carried, not a payment': 3,
    });
  });

  it('finds headings that are merged over two rows', () => {
    const two = ColumnMappingInput.parse({
      on: 'Date',
      moneyOut: 'Amount out',
      moneyIn: 'Amount in',
      description: 'Details',
      currency: 'GBP',
    });
    const rows = [
      ['', '', 'Amount', ''],
      ['Date', 'Details', 'out', 'in'],
      ['2024-01-15', 'A', '1.00', ''],
      ['2024-01-16', 'B', '', '2.00'],
    ];
    expect(kept(rows, { mapping: two }).lines.map(({ amount }) => amount)).toEqual([-100n, 200n]);
  });

  it('takes columns by number, signs the other way round, a currency column, and days that stand once', () => {
    const numbered = ColumnMappingInput.parse({
      on: 1,
      amount: 3,
      description: 2,
      currency: { column: 4 },
      positiveIs: 'moneyOut',
      blankDayIsAsAbove: true,
    });
    const rows = [
      ['15 Jan 2024', 'A', '1.00', 'EUR', 'x'],
      ['', 'B', '-2.00', 'GBP', ''],
      ['', 'Total', '-1.00', 'GBP', ''],
    ];
    const result = kept(rows, { mapping: numbered });
    expect(result.lines.map(({ on, amount, currency }) => [on, amount, currency])).toEqual([
      ['2024-01-15', -100n, 'EUR'],
      ['2024-01-15', 200n, 'GBP'],
    ]);
  });

  it('refuses a mapping whose columns are not there, or there twice', () => {
    expect(read([['Date', 'Date', 'Details', 'Paid out', 'Paid in', 'Balance', 'Ref']], { mapping })).toMatchObject({
      kind: 'refused',
    });
  });

  it('reads serial days and binary fractions of a workbook', () => {
    const result = kept(
      [
        ['Date', 'Details', 'Ref', 'Paid out', 'Paid in', 'Balance'],
        ['45306', 'A', '', '33.950000000000003', '', '0.30000000000000004'],
      ],
      {
        mapping,
        workbook: { from1904: false },
      },
    );
    expect(result.lines[0]).toMatchObject({ on: '2024-01-15', amount: -3395n, balance: 30n });
  });

  it('wants one signed column or two unsigned ones', () => {
    const base = { on: 1, description: 2, currency: 'GBP' };
    expect(ColumnMappingInput.safeParse(base).success).toBe(false);
    expect(ColumnMappingInput.safeParse({ ...base, amount: 3, moneyIn: 4, moneyOut: 5 }).success).toBe(false);
    expect(ColumnMappingInput.safeParse({ ...base, moneyIn: 4 }).success).toBe(false);
    expect(ColumnMappingInput.safeParse({ ...base, amount: 3 }).success).toBe(true);
  });
});
