import { describe, expect, it } from 'vitest';
import { localDate, plusDays } from '../../dates/index.js';
import { LineColumns, type StatementLine } from '../lines/index.js';
import type { FileRead, Layout, StatedBalance } from '../reading/index.js';
import { type CurrencyProof, proveAccount } from './account.js';

const FIRST = localDate('2024-01-01');
const layout: Layout = {
  id: 'ofx1',
  title: 'x',
  shape: 'elements',
  counts: 'entries',
  numbers: 'entries',
  expects: '',
};

type Payment = readonly [day: number, pence: number, says: string, more?: Partial<StatementLine>];

function fileOf(file: string, payments: readonly Payment[], more: Partial<FileRead> = {}): FileRead {
  const lines = payments.map(([day, pence, description, rest], at): StatementLine => {
    const on = plusDays(FIRST, day);
    return { file, line: at + 1, account: 'a1', on, amount: BigInt(pence), currency: 'GBP', description, ...rest };
  });
  return {
    kind: 'read',
    file,
    layout,
    counts: { read: lines.length, kept: lines.length, refused: 0, setAside: 0 },
    lines: LineColumns.of(lines),
    refused: [],
    setAside: [],
    accounts: [],
    statedBalances: [],
    periods: [],
    notes: [],
    wanted: [],
    ...more,
  };
}

function proved(...files: readonly FileRead[]): CurrencyProof {
  const found = proveAccount(
    'a1',
    files.map((read) => ({ read })),
  )?.currencies[0];
  if (found === undefined) throw new Error('nothing proved');
  return found;
}

const between = (from: number, to: number) => ({
  periods: [{ account: 'a1', from: plusDays(FIRST, from), to: plusDays(FIRST, to) }],
});
const stated = (
  opening: bigint,
  closing: bigint,
  lines: number,
): { readonly statedBalances: readonly StatedBalance[] } => ({
  statedBalances: [
    { account: 'a1', currency: 'GBP', kind: 'opening', amount: opening, line: 1, before: 0 },
    { account: 'a1', currency: 'GBP', kind: 'closing', amount: closing, line: 9, before: lines },
  ],
});

describe('two lines of two files are two', () => {
  const one: Payment = [1, -500, 'A SHOP', { bankId: 'X1' }];
  it.each<[string, Payment, Payment]>([
    ['where their bank gave one number to two amounts', one, [1, -700, 'A SHOP', { bankId: 'X1' }]],
    ['where it gave one number to two payments of one amount', one, [1, -500, 'ANOTHER SHOP', { bankId: 'X1' }]],
    ['where it gave one number on two days', one, [2, -500, 'A SHOP', { bankId: 'X1' }]],
    ['where their balances differ', [1, -500, 'A SHOP', { balance: 9_500n }], [1, -500, 'A SHOP', { balance: 9_000n }]],
    ['where one bank’s words for them differ', [1, -500, 'A SHOP'], [1, -500, 'ANOTHER SHOP']],
  ])('%s', (_, first, second) => {
    const merged = proved(fileOf('one', [first]), fileOf('two', [second]));
    expect(merged.lines).toHaveLength(2);
    expect(merged.duplicates).toEqual([]);
  });
});

it('a line that only the later file has, on a day the earlier one covers, is named', () => {
  const rows: Payment[] = [
    [0, -100, 'A'],
    [4, -200, 'B'],
    [9, -300, 'C'],
  ];
  const merged = proved(fileOf('one', [rows[0]!, rows[2]!]), fileOf('two', rows));
  expect(merged.lines).toHaveLength(3);
  expect(merged.inOneOnly).toMatchObject([{ line: { file: 'two', line: 2 }, notIn: 'one', on: '2024-01-05' }]);
});

describe('days that no file covers', () => {
  it('are none where a file lies within another, or a stated period has no lines at its end', () => {
    const long = fileOf('long', [
      [0, -100, 'A'],
      [20, -200, 'B'],
    ]);
    const inside = fileOf('inside', [[5, -100, 'X']]);
    expect(proved(long, inside, fileOf('next', [[21, -300, 'C']])).gaps).toEqual([]);
    const quiet = fileOf('quiet', [[0, -100, 'A']], between(0, 9));
    const later = fileOf('later', [[15, -300, 'C']], between(10, 19));
    expect(proved(quiet, later).gaps).toEqual([]);
    expect(proved(quiet, fileOf('later', [[15, -300, 'C']], between(11, 19))).gaps).toMatchObject([
      { from: '2024-01-11', to: '2024-01-11' },
    ]);
  });

  it('may be none, and money be missing all the same: a page between two days', () => {
    const one = fileOf('one', [[0, -100, 'A', { balance: 1_000n }]]);
    const two = fileOf('two', [[1, -100, 'B', { balance: 500n }]]);
    expect(proved(one, two).gaps).toMatchObject([{ missing: -400n }]);
  });
});

describe('files with an opening and a closing balance', () => {
  const one = fileOf('one', [[0, 500, 'A']], stated(1_000n, 1_500n, 1));
  it('do not prove together where one of them does not, or where they do not join', () => {
    const joins = fileOf('two', [[1, 500, 'B']], stated(1_500n, 2_000n, 1));
    const broken = fileOf('two', [[1, 500, 'B']], stated(1_500n, 2_100n, 1));
    const apart = fileOf('two', [[1, 500, 'B']], stated(1_700n, 2_200n, 1));
    expect(proved(one, joins).balance).toMatchObject({ result: 'proves', opening: 1_000n, closing: 2_000n });
    expect(proved(one, broken).balance).toMatchObject({
      result: 'breaks',
      firstBreak: { file: 'two', expected: 2_000n, found: 2_100n },
    });
    expect(proved(one, apart).balance.result).toBe('notProvable');
    expect(proved(one, apart).gaps).toMatchObject([{ missing: 200n }]);
  });
});

it('the first of several breaks is named, and how many there are', () => {
  const rows: Payment[] = [
    [0, -100, 'A', { balance: 1_000n }],
    [1, -100, 'B', { balance: 700n }],
    [2, -100, 'C', { balance: 600n }],
    [3, -100, 'D', { balance: 300n }],
  ];
  expect(proved(fileOf('one', rows)).balance).toMatchObject({
    result: 'breaks',
    breaks: 2,
    firstBreak: { line: 2, expected: 900n, found: 700n },
  });
});
