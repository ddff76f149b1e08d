import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, plusDays } from '../../dates/index.js';
import { LineColumns, type StatementLine } from '../lines/index.js';
import { type FileRead, type Layout, readElements, readRows, readText, recogniseLayout } from '../reading/index.js';
import { proveAccount, proveAccounts } from './account.js';
import { proveFile } from './file.js';

const FIRST = localDate('2024-01-01');
const layout: Layout = { id: 'lloyds', title: 'x', shape: 'rows', counts: 'lines', numbers: 'lines', expects: '' };

type Payment = readonly [day: number, pence: number, says?: string];

/** Lines of an account in time, with or without balances. */
function statement(payments: readonly Payment[], { opening = 100_000, balances = true } = {}): StatementLine[] {
  let balance = BigInt(opening);
  return payments.map(([day, pence, says = 'MADE UP CAFE'], at) => {
    balance += BigInt(pence);
    const line = {
      file: 'all',
      line: at + 2,
      account: 'a1',
      on: plusDays(FIRST, day),
      amount: BigInt(pence),
      currency: 'GBP',
      description: says,
    };
    return balances ? { ...line, balance } : line;
  });
}

function fileOf(file: string, lines: readonly StatementLine[], more: Partial<FileRead> = {}): FileRead {
  return {
    kind: 'read',
    file,
    layout,
    counts: { read: lines.length, kept: lines.length, refused: 0, setAside: 0 },
    lines: LineColumns.of(lines.map((line, at) => ({ ...line, file, line: at + 2 }))),
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

const only = (read: FileRead) => {
  const [balance, ...others] = proveFile(read).balances;
  expect(others).toEqual([]);
  if (balance === undefined) throw new Error('no balance');
  return balance;
};

const money: readonly Payment[] = [
  [0, 5_000],
  [1, -3_395],
  [1, -3_395],
  [2, -1_000],
  [5, 20_000],
  [5, -700],
];

describe('the running balance of a file', () => {
  it('proves oldest first', () => {
    expect(only(fileOf('f', statement(money)))).toMatchObject({
      result: 'proves',
      order: 'oldestFirst',
      opening: 100_000n,
      closing: 116_510n,
      firstDay: '2024-01-01',
      lastDay: '2024-01-06',
    });
  });

  it('proves newest first, where it reconciles only when reversed', () => {
    expect(only(fileOf('f', statement(money).toReversed()))).toMatchObject({
      result: 'proves',
      order: 'newestFirst',
      opening: 100_000n,
      closing: 116_510n,
    });
  });

  it('tells newest first from oldest first within one day', () => {
    const day: readonly Payment[] = [
      [0, 5_000],
      [0, -3_395],
      [0, -100],
    ];
    expect(only(fileOf('f', statement(day))).order).toBe('oldestFirst');
    expect(only(fileOf('f', statement(day).toReversed())).order).toBe('newestFirst');
  });

  it('restores an order of the day that the file lost', () => {
    const [a, b, c, d, e, f] = statement(money) as [
      StatementLine,
      StatementLine,
      StatementLine,
      StatementLine,
      StatementLine,
      StatementLine,
    ];
    const proof = only(fileOf('f', [a, c, b, d, f, e]));
    expect(proof).toMatchObject({ result: 'proves', order: 'byDay', opening: 100_000n, closing: 116_510n });
  });

  it('says where a missing page breaks it: line, expected, found', () => {
    const lines = statement(money).filter((_, at) => at !== 3);
    const proof = only(fileOf('f', lines));
    expect(proof).toMatchObject({
      result: 'breaks',
      breaks: 1,
      firstBreak: { file: 'f', line: 5, expected: 118_210n, found: 117_210n },
    });
    expect(proof.says).toBe(
      'The running balance does not prove: at 5 it should be 1182.10 GBP and is 1172.10, a difference of -10.00',
    );
    const reversed = only(fileOf('f', lines.toReversed()));
    expect(reversed).toMatchObject({
      order: 'newestFirst',
      result: 'breaks',
      firstBreak: { line: 3, expected: 118_210n, found: 117_210n },
    });
  });

  it('names the refused lines that the break may lie in', () => {
    const lines = LineColumns.of([...fileOf('f', statement(money)).lines].filter((_, at) => at !== 3));
    const read = {
      ...fileOf('f', []),
      lines,
      refused: [
        { line: 5, reason: 'x' },
        { line: 9, reason: 'y' },
      ],
    };
    expect(only(read).firstBreak?.refusedBetween).toEqual([5]);
  });

  it('proves over lines without a balance', () => {
    const lines = statement(money).map((line, at) => {
      const { balance, ...rest } = line;
      return at % 2 === 0 || balance === undefined ? rest : { ...rest, balance };
    });
    expect(only(fileOf('f', lines))).toMatchObject({ result: 'proves', opening: 100_000n, closing: 116_510n });
    expect(only(fileOf('f', lines.toReversed()))).toMatchObject({
      result: 'proves',
      opening: 100_000n,
      closing: 116_510n,
    });
  });

  it('says so where a file gives no balances', () => {
    expect(only(fileOf('f', statement(money, { balances: false })))).toMatchObject({
      result: 'notProvable',
      by: 'none',
    });
  });

  it('proves each account and currency by itself', () => {
    const euro = statement([
      [0, 100],
      [3, 200],
    ]).map((line) => ({ ...line, currency: 'EUR' }));
    const other = statement([[1, 300]]).map((line) => ({ ...line, account: 'a2' }));
    const mixed = [...statement(money), ...euro, ...other].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const { balances } = proveFile(fileOf('f', mixed));
    expect(balances.map(({ account, currency, result }) => [account, currency, result])).toEqual([
      ['a1', 'GBP', 'proves'],
      ['a1', 'EUR', 'proves'],
      ['a2', 'GBP', 'proves'],
    ]);
  });

  it('proves any statement in either order, or with each day shuffled, and never one with a changed amount', () => {
    const payments = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: -500, max: 500 }).filter((pence) => pence !== 0),
      ),
      { minLength: 2, maxLength: 40 },
    );
    fc.assert(
      fc.property(payments, fc.nat(), fc.infiniteStream(fc.nat()), (days, pick, shuffle) => {
        const lines = statement(days.toSorted(([a], [b]) => a - b));
        const ends = { opening: 100_000n, closing: lines.at(-1)?.balance };
        expect(only(fileOf('f', lines))).toMatchObject({ result: 'proves', ...ends });
        expect(only(fileOf('f', lines.toReversed()))).toMatchObject({ result: 'proves', ...ends });
        const shuffled = lines
          .map((line) => ({ line, key: shuffle.next().value }))
          .toSorted((a, b) => (a.line.on < b.line.on ? -1 : a.line.on > b.line.on ? 1 : a.key - b.key));
        expect(
          only(
            fileOf(
              'f',
              shuffled.map(({ line }) => line),
            ),
          ),
        ).toMatchObject({ result: 'proves', ...ends });
        const at = 1 + (pick % (lines.length - 1));
        const changed = lines.map((line, index) => (index === at ? { ...line, amount: line.amount + 1n } : line));
        expect(only(fileOf('f', changed)).result).toBe('breaks');
      }),
    );
  });
});

describe('files of one account', () => {
  const ids = (lines: Iterable<StatementLine> | undefined) =>
    [...(lines ?? [])]
      .map(({ on, amount, balance, description }) => `${on} ${String(amount)} ${String(balance)} ${description}`)
      .toSorted();
  const proved = (...files: readonly FileRead[]) => {
    const currency = proveAccount(
      'a1',
      files.map((read) => ({ read })),
    )?.currencies[0];
    if (currency === undefined) throw new Error('nothing proved');
    return currency;
  };

  it('counts a line in two overlapping files once, and two identical payments in one file twice', () => {
    const all = statement(money);
    const whole = fileOf('one', all);
    const later = fileOf('two', all.slice(1).toReversed());
    const merged = proved(whole, later);
    expect(ids(merged.lines)).toEqual(ids(all));
    expect(merged.duplicates).toHaveLength(5);
    expect(merged.overlaps).toEqual([{ files: ['one', 'two'], from: '2024-01-02', to: '2024-01-06', duplicates: 5 }]);
    expect(merged.balance).toMatchObject({ result: 'proves', lines: 6, opening: 100_000n, closing: 116_510n });
    expect(merged.inOneOnly).toEqual([]);
  });

  it('counts them right without balances too, and says which matches an edge leaves open', () => {
    const all = statement(money, { balances: false });
    const merged = proved(fileOf('one', all.slice(0, 4)), fileOf('two', all.slice(1)));
    expect(ids(merged.lines)).toEqual(ids(all));
    expect(merged.duplicates.map(({ by, certain }) => [by, certain])).toEqual([
      ['description', false],
      ['description', false],
      ['description', false],
    ]);
  });

  it('never matches lines of files that share no day', () => {
    const all = statement(
      [
        [0, -500],
        [1, -500],
        [2, -500],
      ],
      { balances: false },
    );
    const merged = proved(
      fileOf('one', all.slice(0, 1)),
      fileOf('two', all.slice(1, 2)),
      fileOf('three', all.slice(2)),
    );
    expect(merged.lines).toHaveLength(3);
    expect(merged.duplicates).toEqual([]);
  });

  it('recognises the same file given twice by its hash', () => {
    const read = fileOf('one', statement(money));
    const proof = proveAccounts([
      { read, sha256: 'h' },
      { read: { ...read, file: 'two' }, sha256: 'h' },
    ]);
    expect(proof.repeated).toEqual([{ file: 'two', sameAs: 'one' }]);
    expect(proof.accounts[0]?.currencies[0]?.lines).toHaveLength(6);
  });

  it('names a gap and what is missing in it; equal balances prove that there is none', () => {
    const all = statement(money);
    const gap = proved(fileOf('one', all.slice(0, 2)), fileOf('two', all.slice(4))).gaps;
    expect(gap).toMatchObject([
      { after: 'one', before: 'two', from: '2024-01-03', to: '2024-01-05', missing: -4_395n },
    ]);
    expect(proved(fileOf('one', all.slice(0, 4)), fileOf('two', all.slice(4))).gaps).toEqual([]);
    const bare = statement(money, { balances: false });
    const unknown = proved(fileOf('one', bare.slice(0, 4)), fileOf('two', bare.slice(4))).gaps;
    expect(unknown).toMatchObject([{ from: '2024-01-04', to: '2024-01-05' }]);
    expect(unknown[0]?.missing).toBeUndefined();
  });

  it('names a line that one file has and another that covers its day has not', () => {
    const all = statement(money);
    const merged = proved(
      fileOf('one', all),
      fileOf(
        'two',
        all.filter((_, at) => at !== 3),
      ),
    );
    expect(merged.lines).toHaveLength(6);
    expect(merged.inOneOnly).toEqual([
      { line: { file: 'one', line: 5 }, notIn: 'two', on: '2024-01-03', amount: -1_000n },
    ]);
  });

  it('joins files of two layouts, whose words differ', () => {
    const all = statement(money);
    const other = fileOf(
      'two',
      all.map(({ balance: _balance, ...line }) => ({ ...line, description: 'made up cafe 0042' })),
      { layout: { ...layout, id: 'ofx1' } },
    );
    expect(proved(fileOf('one', all), other).lines).toHaveLength(6);
  });

  it('keeps two payments that differ only in the bank’s id at the edge of a file', () => {
    const [line] = statement([[0, -500]], { balances: false }) as [StatementLine];
    const merged = proved(fileOf('one', [{ ...line, bankId: 'x1' }]), fileOf('two', [{ ...line, bankId: 'x2' }]));
    expect(merged.lines).toHaveLength(2);
  });

  it('merges any split of a statement with any overlap back to the same lines', () => {
    const payments = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(-500, -500, -250, 1_000),
        fc.constantFrom('CAFE', 'GROCER'),
      ),
      { minLength: 1, maxLength: 50 },
    );
    const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(15), fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(payments, cuts, fc.boolean(), (days, wanted, balances) => {
        const all = statement(
          days.toSorted(([a], [b]) => a - b),
          { balances },
        );
        // Without balances a file must end with its day: within a day nothing tells identical payments apart.
        const edge = (at: number) => {
          let end = Math.min(at, all.length);
          while (!balances && end > 0 && end < all.length && all[end]?.on === all[end - 1]?.on) end++;
          return end;
        };
        const files: FileRead[] = [];
        let from = 0;
        for (const [at, overlap, reversed] of [
          ...wanted.toSorted(([a], [b]) => a - b),
          [all.length, 0, false] as const,
        ]) {
          const end = edge(Math.max(at, from));
          const part = all.slice(from, end);
          if (part.length > 0) files.push(fileOf(`f${String(files.length)}`, reversed ? part.toReversed() : part));
          from = end === 0 ? 0 : Math.min(end, edge(Math.max(0, end - overlap)));
        }
        const merged = proved(...files);
        expect(ids(merged.lines)).toEqual(ids(all));
        expect(merged.gaps.filter(({ missing }) => missing !== undefined)).toEqual([]);
        if (balances) expect(merged.balance).toMatchObject({ result: 'proves', lines: all.length });
      }),
      { numRuns: 300 },
    );
  });
});

describe('opening and closing balances', () => {
  const mt940 = (text: string) => {
    const reader = readText((recogniseLayout(text) as { layout: Layout }).layout, { file: 'm', account: 'a1' });
    for (const [at, line] of text.split('\n').entries()) reader.push(line, at + 1);
    const read = reader.end();
    if (read.kind !== 'read') throw new Error(read.kind);
    return read;
  };
  const page = (opening: string, amounts: readonly string[], closing: string, on = '240115') =>
    [
      ':20:X',
      ':25:99000700000084',
      ':28C:1/1',
      `:60F:C${on}GBP${opening}`,
      ...amounts.map((amount) => `:61:${on}C${amount}NTRFA`),
      `:62F:C${on}GBP${closing}`,
    ].join('\n');

  it('prove a page, and the next page against it', () => {
    expect(only(mt940(page('10,', ['2,5', '1,'], '13,5')))).toMatchObject({
      result: 'proves',
      by: 'openingAndClosing',
      opening: 1_000n,
      closing: 1_350n,
    });
    expect(only(mt940(`${page('10,', ['2,5'], '12,5')}\n${page('12,5', ['1,'], '13,5', '240116')}`))).toMatchObject({
      result: 'proves',
      closing: 1_350n,
    });
    expect(only(mt940(`${page('12,5', ['1,'], '13,5', '240116')}\n${page('10,', ['2,5'], '12,5')}`))).toMatchObject({
      result: 'proves',
      closing: 1_350n,
    });
  });

  it('say which of them breaks', () => {
    expect(only(mt940(page('10,', ['2,5', '1,'], '14,')))).toMatchObject({
      result: 'breaks',
      firstBreak: { line: 7, expected: 1_350n, found: 1_400n },
    });
    expect(only(mt940(`${page('10,', ['2,5'], '12,5')}\n${page('13,', ['1,'], '14,', '240116')}`))).toMatchObject({
      result: 'breaks',
      firstBreak: { line: 10, expected: 1_250n, found: 1_300n },
    });
  });

  it('join files to one another', () => {
    const [one, two] = [mt940(page('10,', ['2,5'], '12,5')), mt940(page('12,5', ['1,'], '13,5', '240120'))];
    const joined = proveAccount('a1', [{ read: { ...one, file: 'one' } }, { read: { ...two, file: 'two' } }])
      ?.currencies[0];
    expect(joined?.balance).toMatchObject({
      result: 'proves',
      by: 'openingAndClosing',
      opening: 1_000n,
      closing: 1_350n,
    });
    expect(joined?.gaps).toEqual([]);
    const apart = mt940(page('20,', ['1,'], '21,', '240120'));
    expect(proveAccount('a1', [{ read: one }, { read: { ...apart, file: 'two' } }])?.currencies[0]?.gaps).toMatchObject(
      [{ missing: 750n }],
    );
  });
});

it('the readers refuse a layout of another kind', () => {
  expect(() => readText(layout, { file: 'f' })).toThrow(RangeError);
  expect(() => readElements(layout, { file: 'f' })).toThrow(RangeError);
  expect(readRows({ file: 'f' }).end().kind).toBe('refused');
});
