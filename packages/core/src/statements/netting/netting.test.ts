import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { synthetic } from '../../../../../test/fixtures/netting/synthetic.js';
import { AccountBook, AccountsInput, ExchangeRates, ExchangeRatesInput, Ledger } from '../accounts/index.js';
import type { StatementLine } from '../lines/line.js';
import { Matching } from './assignment.js';
import { NettingConventionInput, NettingDecisionInput } from './inputs.js';
import { netOwnTransfers } from './netting.js';

type Row = [
  account: string,
  on: string,
  pence: number,
  description: string,
  more?: Partial<Record<'type' | 'counterparty' | 'reference' | 'currency', string>>,
];

const names = ['Robin Example'];
const accounts = [
  {
    id: 'current',
    holder: 'd1',
    names,
    sortCode: '00-00-01',
    accountNumber: '11111111',
    currencies: ['GBP'],
    produced: true,
  },
  {
    id: 'savings',
    holder: 'd1',
    names,
    sortCode: '00-00-02',
    accountNumber: '22222222',
    currencies: ['GBP'],
    produced: true,
  },
  { id: 'revolut', holder: 'd1', names, iban: 'LT601010012345678901', currencies: ['GBP', 'EUR'], produced: true },
  {
    id: 'trade',
    holder: 'company',
    controlledBy: 'd1',
    names: ['Example Cleaning Services Ltd'],
    sortCode: '00-00-03',
    accountNumber: '33333333',
    currencies: ['GBP'],
    produced: true,
  },
  {
    id: 'unproduced',
    holder: 'd1',
    sortCode: '00-00-09',
    accountNumber: '99999999',
    currencies: ['GBP'],
    produced: false,
  },
  { id: 'other', holder: 'p2', sortCode: '00-00-08', accountNumber: '88888888', currencies: ['GBP'], produced: true },
];

function net(
  rows: readonly Row[],
  {
    rates = [],
    decisions = [],
    convention = {},
    given = accounts,
  }: { rates?: object[]; decisions?: object[]; convention?: object; given?: object[] } = {},
) {
  const lines = rows.map(([account, on, pence, description, more], index) => ({
    file: 'f',
    line: index + 1,
    account,
    on,
    amount: BigInt(pence),
    currency: 'GBP',
    description,
    ...more,
  }));
  const ledger = Ledger.of(new AccountBook(AccountsInput.parse(given)), lines as unknown as StatementLine[]);
  const netting = netOwnTransfers(
    ledger,
    new ExchangeRates(ExchangeRatesInput.parse(rates), ledger.dayNumber),
    decisions.map((decision) => NettingDecisionInput.parse(decision)),
    NettingConventionInput.parse(convention),
  );
  const ids = (pairs: typeof netting.netted) => pairs.map(({ id }) => id.replaceAll('f:', '')).sort();
  return { netting, netted: ids(netting.netted), review: ids(netting.review) };
}

describe('what nets by itself', () => {
  it.each<[string, Row, Row]>([
    [
      'an account number on one line',
      ['current', '2022-03-01', -5000, 'TRANSFER TO 22222222'],
      ['savings', '2022-03-01', 5000, 'RECEIVED'],
    ],
    [
      'a sort code and number, in a name nobody gave',
      ['current', '2022-03-01', -5000, 'To 00-00-03 33333333'],
      ['trade', '2022-03-01', 5000, 'R EXAMPLE'],
    ],
    [
      'a weekend between',
      ['current', '2022-03-04', -5000, 'TRANSFER TO 22222222'],
      ['savings', '2022-03-07', 5000, 'TRANSFER FROM 11111111'],
    ],
    [
      'Easter between',
      ['current', '2022-04-14', -5000, 'TRANSFER TO 22222222'],
      ['savings', '2022-04-19', 5000, 'TRANSFER FROM 11111111'],
    ],
    [
      'the holder’s name on both',
      ['current', '2022-03-01', -5000, 'EXAMPLE R', { type: 'FPO' }],
      ['savings', '2022-03-01', 5000, 'MR R J EXAMPLE HOLIDAY', { type: 'FPI' }],
    ],
    [
      'a name in a field of its own',
      ['current', '2022-03-01', -5000, 'Rent for March', { counterparty: 'Robin Example' }],
      ['savings', '2022-03-01', 5000, 'Rent for March'],
    ],
    [
      'a company cut off at 18 characters',
      ['current', '2022-03-01', -5000, 'EXAMPLE CLEANING S'],
      ['trade', '2022-03-01', 5000, 'R EXAMPLE'],
    ],
    [
      'a top-up by card',
      ['current', '2022-03-01', -5000, 'REVOLUT**1234*', { type: 'DEB' }],
      ['revolut', '2022-03-01', 5000, 'Top-Up by *1234', { type: 'TOPUP' }],
    ],
    [
      'own words',
      ['current', '2022-03-01', -5000, 'TRANSFER TO SAVINGS'],
      ['savings', '2022-03-02', 5000, 'FROM CURRENT ACCOUNT'],
    ],
    [
      'nothing but the word transfer, alone in its window',
      ['current', '2022-03-01', -5000, 'TFR'],
      ['savings', '2022-03-01', 5000, 'TFR'],
    ],
    [
      'an odd sum, alone in its window',
      ['current', '2022-03-01', -5017, 'FASTER PAYMENT'],
      ['savings', '2022-03-01', 5017, 'FASTER PAYMENT RECEIVED'],
    ],
    [
      'a fee, where both lines point',
      ['current', '2022-03-01', -5025, 'TRANSFER TO 22222222'],
      ['savings', '2022-03-01', 5000, 'TRANSFER FROM 11111111'],
    ],
  ])('%s', (_, out, into) => {
    expect(net([out, into]).netted).toEqual(['1~2']);
  });

  it('an exchange within one wallet, at its implied rate', () => {
    const { netted } = net([
      ['revolut', '2022-03-01', -10_000, 'Exchanged to EUR', { type: 'EXCHANGE' }],
      ['revolut', '2022-03-01', 11_900, 'Exchanged to EUR', { type: 'EXCHANGE', currency: 'EUR' }],
    ]);
    expect(netted).toEqual(['1~2']);
  });

  it('a transfer between currencies, at the dated rate and not far from it', () => {
    const rates = [{ from: 'EUR', to: 'GBP', on: '2022-03-01', rate: '0.84', source: 'made up' }];
    const rows = (euros: number): Row[] => [
      ['current', '2022-03-01', -84_000, 'TO LT601010012345678901'],
      ['revolut', '2022-03-01', euros, 'Payment from R Example', { currency: 'EUR' }],
    ];
    expect(net(rows(99_000), { rates }).netted).toEqual(['1~2']);
    expect(net(rows(90_000), { rates }).netted).toEqual([]);
    expect(net(rows(99_000)).netted).toEqual([]);
    expect(net(rows(99_000)).review).toEqual(['1~2']);
  });

  it('a reversal, and a refund that names its merchant', () => {
    const { netting, netted } = net([
      ['current', '2022-03-01', -5000, 'PRETEND POWER'],
      ['current', '2022-03-03', 5000, 'UNPAID DIRECT DEBIT PRETEND POWER'],
      ['current', '2022-03-01', -2000, 'A SHOE SHOP'],
      ['current', '2022-05-01', 2000, 'REFUND A SHOE SHOP'],
    ]);
    expect(netted).toEqual(['1~2', '3~4']);
    expect(netting.netted.map(({ kind }) => kind).sort()).toEqual(['refund', 'reversal']);
  });

  it('every daily transfer with its own day, where all look alike', () => {
    const days = ['2022-03-01', '2022-03-02', '2022-03-03', '2022-03-04'];
    const rows = days.flatMap((on): Row[] => [
      ['current', on, -2000, 'TRANSFER TO 22222222'],
      ['savings', on, 2000, 'TRANSFER FROM 11111111'],
    ]);
    expect(net(rows).netted).toEqual(['1~2', '3~4', '5~6', '7~8']);
  });
});

describe('what does not', () => {
  it.each<[string, Row, Row]>([
    [
      'the same sum to one person and from another',
      ['current', '2022-03-01', -5000, 'TO M BROWN'],
      ['savings', '2022-03-01', 5000, 'FROM K JONES'],
    ],
    [
      'a friend who pays back into another account',
      ['current', '2022-03-01', -5000, 'M BROWN R EXAMPLE'],
      ['savings', '2022-03-01', 5000, 'FROM M BROWN'],
    ],
    [
      'a brother of the same surname',
      ['current', '2022-03-01', -5000, 'T EXAMPLE'],
      ['savings', '2022-03-01', 5000, 'T EXAMPLE'],
    ],
    [
      'a brother, with the holder’s name as reference',
      ['current', '2022-03-01', -5000, 'T EXAMPLE R EXAMPLE'],
      ['savings', '2022-03-01', 5000, 'TRANSFER'],
    ],
    [
      'another account’s number',
      ['current', '2022-03-01', -5000, 'TRANSFER TO 99-99-99 77777777'],
      ['savings', '2022-03-01', 5000, 'TRANSFER'],
    ],
    [
      'a card payment',
      ['current', '2022-03-01', -5000, 'TRANSFER', { type: 'DEB' }],
      ['savings', '2022-03-01', 5000, 'TRANSFER'],
    ],
    ['cash', ['current', '2022-03-01', -5000, 'LINK CASH LEEDS'], ['savings', '2022-03-02', 5000, 'CASH PAID IN']],
    [
      'another person’s account',
      ['current', '2022-03-01', -5000, 'TRANSFER TO 00-00-08 88888888'],
      ['other', '2022-03-01', 5000, 'TRANSFER FROM 11111111'],
    ],
    [
      'a fortnight between',
      ['current', '2022-03-01', -5000, 'TRANSFER TO 22222222'],
      ['savings', '2022-03-15', 5000, 'TRANSFER FROM 11111111'],
    ],
    [
      'a round sum that nobody calls a transfer',
      ['current', '2022-03-01', -5000, 'FASTER PAYMENT'],
      ['savings', '2022-03-01', 5000, 'PAYMENT RECEIVED'],
    ],
    ['wages', ['current', '2022-03-01', -5000, 'TRANSFER'], ['savings', '2022-03-01', 5000, 'SALARY TRANSFER']],
  ])('%s', (_, out, into) => {
    expect(net([out, into]).netted).toEqual([]);
  });

  it('one of two lines that are alike, when only one can be the other half', () => {
    const { netted, review } = net([
      ['current', '2022-03-01', -5000, 'TO R EXAMPLE'],
      ['current', '2022-03-01', -5000, 'TO R EXAMPLE'],
      ['savings', '2022-03-01', 5000, 'FROM R EXAMPLE'],
    ]);
    expect(netted).toEqual([]);
    expect(review).toHaveLength(1);
  });

  it('a decoy beside the true leg', () => {
    const { netted } = net([
      ['current', '2022-03-01', -5000, 'TO M BROWN'],
      ['current', '2022-03-01', -5000, 'TRANSFER TO 22222222'],
      ['savings', '2022-03-01', 5000, 'FROM K JONES'],
      ['savings', '2022-03-02', 5000, 'TRANSFER FROM 11111111'],
    ]);
    expect(netted).toEqual(['2~4']);
  });

  it('a group too large to solve, which is listed and says so', () => {
    const rows = Array.from(
      { length: 12 },
      (_, index): Row =>
        index % 2 === 0
          ? ['current', '2022-03-01', -5000, 'TO R EXAMPLE']
          : ['savings', '2022-03-01', 5000, 'FROM R EXAMPLE'],
    );
    const { netting, netted } = net(rows, { convention: { largestGroup: 10 } });
    expect(netted).toEqual([]);
    expect(netting.tooLarge).toMatchObject([{ lines: 12, accounts: ['current', 'savings'] }]);
    expect(netting.tooLarge[0]?.says).toContain('none of them was netted');
  });
});

describe('people and lines of enquiry', () => {
  const rows: Row[] = [
    ['current', '2022-03-01', -5000, 'TRANSFER TO 22222222'],
    ['savings', '2022-03-01', 5000, 'TRANSFER FROM 11111111'],
    ['savings', '2022-03-01', 5000, 'TRANSFER FROM 11111111'],
  ];

  it('a rejection wins, is kept, and frees the lines for others', () => {
    const { netting, netted } = net(rows, {
      decisions: [
        {
          lines: [
            { file: 'f', line: 1 },
            { file: 'f', line: 2 },
          ],
          decision: 'rejected',
          by: 'An Investigator',
          why: 'The slip shows another',
        },
      ],
    });
    expect(netted).toEqual(['1~3']);
    expect(netting.rejected).toMatchObject([{ isNetted: false, decision: { by: 'An Investigator' } }]);
  });

  it('a confirmation wins over what the rules would have chosen', () => {
    const { netting, netted } = net(rows, {
      decisions: [{ pair: 'f:1~f:3', decision: 'confirmed', by: 'An Investigator', why: 'Seen on the slip' }],
    });
    expect(netted).toEqual(['1~3']);
    expect(netting.netted[0]?.reasons).toEqual(['Confirmed by An Investigator: Seen on the slip']);
  });

  it('cannot net lines of different people, or more than was sent', () => {
    const decide = (other: number) => ({
      decisions: [
        {
          lines: [
            { file: 'f', line: 1 },
            { file: 'f', line: other },
          ],
          decision: 'confirmed',
          by: 'A',
          why: 'B',
        },
      ],
    });
    const given: Row[] = [
      ['current', '2022-03-01', -5000, 'A'],
      ['other', '2022-03-01', 5000, 'B'],
      ['savings', '2022-03-01', 6000, 'C'],
    ];
    expect(net(given, decide(2)).netting.notApplied[0]?.why).toContain('not controlled by one person');
    expect(net(given, decide(3)).netting.notApplied[0]?.why).toContain('more arrived than was sent');
  });

  it('asks about accounts that were never produced or described, missing halves, and the holder’s name elsewhere', () => {
    const { netting } = net([
      ['current', '2022-03-01', -5000, 'TRANSFER TO 00-00-09 99999999'],
      ['current', '2022-03-02', -6000, 'TO A/C 44444444'],
      ['current', '2022-03-03', -7000, 'TRANSFER TO 22222222'],
      ['current', '2022-03-04', -8000, 'MR R EXAMPLE'],
    ]);
    expect(netting.enquiries.map(({ about, names }) => [about, names])).toEqual([
      ['accountNotProduced', 'unproduced'],
      ['accountNotDescribed', '44444444'],
      ['legMissing', 'savings'],
      ['holderElsewhere', 'ROBIN EXAMPLE'],
    ]);
  });

  it('knows that one account described twice is one', () => {
    const book = new AccountBook(
      AccountsInput.parse([accounts[0], { ...accounts[0], id: 'again', currencies: ['EUR'] }]),
    );
    expect(book.find('again')).toBe(book.find('current'));
    expect(book.find('00-00-01 11111111')).toBe(book.find('current'));
    expect(book.joined).toMatchObject([{ account: 'current', alsoDescribedAs: ['again'] }]);
  });
});

/** Made up lines with known truth: fees, weekends, decoys, two currencies, reversals. */
describe('precision and recall', () => {
  function measured(more: object, seeds: number) {
    let [right, wrong, missed] = [0, 0, 0];
    for (let seed = 1; seed <= seeds; seed++) {
      const made = synthetic({ seed, ...more });
      const ledger = Ledger.of(new AccountBook(AccountsInput.parse(made.accounts)), made.lines as StatementLine[]);
      const { netted } = netOwnTransfers(
        ledger,
        new ExchangeRates(ExchangeRatesInput.parse(made.rates), ledger.dayNumber),
      );
      const found = new Set(netted.map(({ id }) => id));
      for (const id of found) if (made.truth.has(id)) right++;
      wrong += [...found].filter((id) => !made.truth.has(id)).length;
      missed += [...made.truth].filter((id) => !found.has(id)).length;
    }
    return { precision: right / (right + wrong), recall: right / (right + missed) };
  }

  it.each([
    ['ordinary statements', {}, 0.99],
    ['no holder’s names given', { names: false }, 0.95],
    ['many equal sums on few days', { lines: 600, days: 100 }, 0.95],
  ])('%s: nothing wrong is netted', (_, more, least) => {
    const { precision, recall } = measured(more, 8);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(least);
  });
});

describe('the assignment', () => {
  it('is as good as the best of all', () => {
    const matching = new Matching();
    const edges = fc.array(fc.record({ row: fc.nat(4), column: fc.nat(4), value: fc.integer({ min: 1, max: 50 }) }), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(edges, (given) => {
        const list = [...new Map(given.map((edge) => [`${edge.row} ${edge.column}`, edge])).values()].sort(
          (a, b) => a.row - b.row,
        );
        const starts = Int32Array.from({ length: 6 }, (_, row) => list.filter((edge) => edge.row < row).length);
        const group = {
          rows: 5,
          columns: 5,
          starts,
          column: Int32Array.from(list, ({ column }) => column),
          value: Float64Array.from(list, ({ value }) => value),
        };
        const best = matching.best(group, 1e6)!;
        const taken = [...best].filter((edge) => edge >= 0).map((edge) => list[edge]!);
        expect(new Set(taken.map(({ column }) => column)).size).toBe(taken.length);
        const most = (row: number, used: number): number =>
          row === 5
            ? 0
            : Math.max(
                most(row + 1, used),
                ...list
                  .filter((edge) => edge.row === row && (used & (1 << edge.column)) === 0)
                  .map((edge) => edge.value + most(row + 1, used | (1 << edge.column))),
              );
        expect(taken.reduce((sum, { value }) => sum + value, 0)).toBe(most(0, 0));
      }),
    );
  });

  it('stops when the work passes its budget', () => {
    const starts = Int32Array.from([0, 2, 4]);
    expect(
      new Matching().best(
        { rows: 2, columns: 2, starts, column: Int32Array.from([0, 1, 0, 1]), value: Float64Array.from([1, 2, 3, 4]) },
        1,
      ),
    ).toBeUndefined();
  });
});
