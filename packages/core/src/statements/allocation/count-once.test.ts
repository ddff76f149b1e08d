import { describe, expect, it } from 'vitest';
import { allocateStatements, AllocateStatementsInput, type StatementsAllocation } from './allocate-statements.js';

const account = (id: string, digit: string, more: object = {}) => ({
  id,
  holder: 'd1',
  names: ['Robin Example'],
  sortCode: `00-00-0${digit}`,
  accountNumber: digit.repeat(8),
  currencies: ['GBP', 'EUR'],
  produced: true,
  ...more,
});
const accounts = [account('current', '1'), account('savings', '2'), account('trade', '3')];
const facts = { defendant: 'd1', relevantDay: '2019-06-16', decisionDay: '2025-11-20' };

type Row = [account: string, on: string, amount: string, description: string, more?: object];

/** Lines of one file, numbered from 1. */
function run(
  rows: readonly Row[],
  { facts: more = {}, ...input }: { readonly facts?: object; readonly [name: string]: unknown } = {},
): StatementsAllocation {
  const lines = rows.map(([id, on, amount, description, rest], at) => {
    return { file: 'f', line: at + 1, account: id, on, amount, currency: 'GBP', description, ...rest };
  });
  const parsed = AllocateStatementsInput.parse({ accounts, lines, facts: { ...facts, ...more }, ...input });
  const outcome = allocateStatements(parsed);
  if (outcome.kind !== 'decided') throw new Error(outcome.kind);
  return outcome.value;
}

const ref = (line: number) => ({ file: 'f', line });
const rate = (from: string, on: string, worth: string) => ({ from, to: 'GBP', on, rate: worth, source: 'made up' });
const euros = { currency: 'EUR' };
const empty = accounts.flatMap(({ id }) =>
  ['GBP', 'EUR'].map((currency) => ({ account: id, currency, amount: '0.00' })),
);
const bucket = (value: StatementsAllocation, name: string) => value.proof.total.find((row) => row.bucket === name);

describe('whose money', () => {
  it('is only that of accounts the defendant controls', () => {
    const others = [...accounts, account('other', '8', { holder: 'p2', names: ['Morgan Brown'] })];
    const value = run(
      [
        ['current', '2020-01-01', '100.00', 'FROM K JONES'],
        ['other', '2020-01-01', '700.00', 'FROM K JONES'],
        ['other', '2020-01-02', '-900.00', 'A SHOP'],
      ],
      { accounts: others },
    );
    expect(value.counted).toEqual({ transfers: '100.00', expenditure: '0.00', total: '100.00' });
    expect(bucket(value, 'anotherPersonsAccount')).toMatchObject({ lines: 2, pounds: '-200.00' });
    expect(value.items.transfers).toHaveLength(1);
  });

  it('is followed through an account described twice with one IBAN, which is one account', () => {
    const iban = 'LT601010012345678901';
    const twice = [
      { id: 'pounds', holder: 'd1', iban, currencies: ['GBP'], produced: true },
      { id: 'euros', holder: 'd1', iban, currencies: ['EUR'], produced: true },
    ];
    const { joinedAccounts } = run([['pounds', '2020-01-01', '100.00', 'FROM K JONES']], { accounts: twice });
    expect(joinedAccounts).toMatchObject([{ account: 'pounds', alsoDescribedAs: ['euros'] }]);
  });
});

describe('foreign money', () => {
  const received = (on: string, amount: string, currency = 'EUR'): Row => [
    'current',
    on,
    amount,
    'FROM K JONES',
    { currency },
  ];

  it('has the rate of its own day, and of no day beside it unless that is asked for', () => {
    const rows = [received('2020-01-04', '100.00')];
    const rates = [rate('EUR', '2020-01-03', '0.90'), rate('EUR', '2020-01-05', '0.80')];
    expect(run(rows, { rates })).toMatchObject({ isIncomplete: true, counted: { total: '0.00' } });
    const back = (withinDays: number, on: string) =>
      run([received(on, '100.00')], { rates, rateConvention: { take: 'nearestEarlierDay', withinDays } });
    expect(back(1, '2020-01-04').counted.total).toBe('90.00');
    expect(back(3, '2020-01-05').counted.total).toBe('80.00');
    expect(back(3, '2020-01-08').counted.total).toBe('80.00');
    expect(back(3, '2020-01-09')).toMatchObject({ isIncomplete: true, counted: { total: '0.00' } });
    expect(back(3, '2020-01-02')).toMatchObject({ isIncomplete: true, counted: { total: '0.00' } });
  });

  it('is rounded once a line, half a penny up, whichever way it goes', () => {
    const rates = [rate('EUR', '2020-01-04', '0.85')];
    expect(run([received('2020-01-04', '0.30')], { rates }).counted.transfers).toBe('0.26');
    expect(run([received('2020-01-04', '0.10'), received('2020-01-04', '0.10')], { rates }).counted.transfers).toBe(
      '0.18',
    );
    const spent = run([['current', '2020-01-04', '-0.30', 'A SHOP', euros]], { rates });
    expect(spent.counted.expenditure).toBe('0.26');
  });

  it('is converted whether its currency has hundredths, none, or thousandths', () => {
    const rates = [rate('JPY', '2020-01-04', '0.0055'), rate('KWD', '2020-01-04', '2.5')];
    const yen = account('yen', '4', { currencies: ['JPY', 'KWD'] });
    const input = { accounts: [yen], rates };
    const of = (amount: string, currency: string) =>
      run([['yen', '2020-01-04', amount, 'FROM K JONES', { currency }]], input).counted.total;
    expect(of('10000', 'JPY')).toBe('55.00');
    expect(of('10.005', 'KWD')).toBe('25.01');
  });

  it('cannot have two rates for one day', () => {
    const rates = [rate('EUR', '2020-01-04', '0.85'), rate('EUR', '2020-01-04', '0.86')];
    expect(AllocateStatementsInput.safeParse({ accounts, lines: [], facts, rates }).error?.issues[0]?.path).toEqual([
      'rates',
      1,
      'rate',
    ]);
  });

  it('that could not be valued meets no spending by silence: the spending counts, and is named apart', () => {
    const value = run([received('2020-01-04', '100.00'), ['current', '2020-01-05', '-50.00', 'A SHOP', euros]], {
      rates: [rate('EUR', '2020-01-05', '0.80')],
    });
    expect(value.isIncomplete).toBe(true);
    expect(value.counted).toEqual({ transfers: '0.00', expenditure: '40.00', total: '40.00' });
    expect(value.spending.moneyNotValued).toBe('40.00');
  });

  it('worth more when it is spent than when it came is met: the difference is named and counted nowhere', () => {
    const value = run([received('2020-01-04', '100.00'), ['current', '2020-01-05', '-100.00', 'A SHOP', euros]], {
      rates: [rate('EUR', '2020-01-04', '0.80'), rate('EUR', '2020-01-05', '0.85')],
    });
    expect(value.counted).toEqual({ transfers: '80.00', expenditure: '0.00', total: '80.00' });
    expect(value.spending).toMatchObject({ countedReceipts: '80.00', exchangeDifferences: '5.00' });
  });

  it('exchanged within own accounts is worth what it was when it came in', () => {
    const value = run(
      [
        received('2020-01-04', '100.00'),
        ['current', '2020-01-06', '-100.00', 'TRANSFER TO 22222222', euros],
        ['savings', '2020-01-06', '82.00', 'TRANSFER FROM 11111111'],
        ['savings', '2020-01-07', '-82.00', 'A SHOP'],
      ],
      { rates: [rate('EUR', '2020-01-04', '0.80'), rate('EUR', '2020-01-06', '0.82')] },
    );
    expect(value.netted).toHaveLength(1);
    expect(value.counted).toEqual({ transfers: '80.00', expenditure: '0.00', total: '80.00' });
    expect(value.spending).toMatchObject({ countedReceipts: '80.00', exchangeDifferences: '2.00' });
  });
});

describe('money moved between own accounts', () => {
  const out = (on: string, amount = '-100.00'): Row => ['current', on, amount, 'TRANSFER TO 22222222'];
  const into = (on: string, amount = '100.00'): Row => ['savings', on, amount, 'TRANSFER FROM 11111111'];
  const from = (id: string, on: string, says = 'FROM K JONES'): Row => [id, on, '100.00', says];
  const shop = (id: string, on: string, amount = '-100.00'): Row => [id, on, amount, 'A SHOP'];

  it('keeps the day on which it first came in', () => {
    const value = run([
      from('current', '2020-01-01'),
      from('savings', '2020-01-02', 'FROM M BROWN'),
      out('2020-01-06'),
      into('2020-01-06'),
      shop('savings', '2020-01-07'),
    ]);
    const first = value.items.transfers.find(({ evidence }) => evidence[0]?.line === 1);
    expect(value.counted).toEqual({ transfers: '200.00', expenditure: '0.00', total: '200.00' });
    const withLawful = run(
      [
        from('current', '2020-01-01'),
        from('savings', '2020-01-02', 'FROM M BROWN'),
        out('2020-01-06'),
        into('2020-01-06'),
        shop('savings', '2020-01-07'),
      ],
      { facts: { lawfulIncome: [{ lines: [ref(2)], reason: 'A legacy', by: 'An Investigator' }] } },
    );
    expect(first?.on).toBe('2020-01-01');
    expect(withLawful.spending).toMatchObject({ countedReceipts: '100.00', lawfulIncome: '0.00' });
  });

  it('loses its fee, which is neither receipt nor spending and meets nothing', () => {
    const value = run(
      [from('current', '2020-01-01'), out('2020-01-06'), into('2020-01-06', '98.00'), shop('savings', '2020-01-07')],
      {
        facts: { openingBalances: empty },
      },
    );
    expect(value.netted).toMatchObject([{ difference: '2.00' }]);
    expect(value.counted).toEqual({ transfers: '100.00', expenditure: '2.00', total: '102.00' });
    expect(value.spending).toMatchObject({ countedReceipts: '98.00', notAccountedFor: '2.00' });
  });

  it('is there from the earlier of its two days', () => {
    const value = run(
      [from('current', '2020-01-02'), into('2020-01-03'), shop('savings', '2020-01-03'), out('2020-01-06')],
      { facts: { openingBalances: empty } },
    );
    expect(value.netted).toHaveLength(1);
    expect(value.spending.countedReceipts).toBe('100.00');
    expect(value.counted.total).toBe('100.00');
  });

  it('passes through several of them on one day', () => {
    const value = run(
      [
        from('savings', '2020-01-01'),
        ['savings', '2020-01-06', '-100.00', 'TRANSFER TO 11111111'],
        ['current', '2020-01-06', '100.00', 'TRANSFER FROM 22222222'],
        ['current', '2020-01-06', '-100.00', 'TRANSFER TO 33333333'],
        ['trade', '2020-01-06', '100.00', 'TRANSFER FROM 11111111'],
        shop('trade', '2020-01-06'),
      ],
      { facts: { openingBalances: empty } },
    );
    expect(value.netted).toHaveLength(2);
    expect(value.counted).toEqual({ transfers: '100.00', expenditure: '0.00', total: '100.00' });
  });

  it('stays what it is in a pot of the account', () => {
    const value = run(
      [
        from('current', '2020-01-01'),
        ['current', '2020-01-02', '-100.00', 'Rainy day', { type: 'Pot transfer' }],
        shop('current', '2020-01-03', '-10.00'),
        ['current', '2020-01-04', '100.00', 'Rainy day', { type: 'Pot transfer' }],
        shop('current', '2020-01-05', '-90.00'),
      ],
      { facts: { openingBalances: empty } },
    );
    expect(bucket(value, 'ownAccountTransfer')).toMatchObject({ lines: 2, pounds: '0.00' });
    expect(value.counted.transfers).toBe('100.00');
    // Nothing was in the account on the 3rd: an overdraft, which the pot repaid.
    expect(value.counted.expenditure).toBe('0.00');
  });
});

describe('spending', () => {
  const income: Row = ['current', '2020-01-02', '100.00', 'FROM K JONES'];
  const shop: Row = ['current', '2020-01-03', '-100.00', 'A SHOP'];

  it('is met by lawful income from before the relevant day, which is no item', () => {
    const value = run([['current', '2019-06-01', '100.00', 'FROM K JONES'], shop], {
      facts: { lawfulIncome: [{ lines: [ref(1)], reason: 'Wages', by: 'An Investigator' }] },
    });
    expect(value.counted.total).toBe('0.00');
    expect(value.items.transfers).toEqual([]);
  });

  it('is not met by money that came later, where nobody knows what was there before', () => {
    const value = run([['current', '2020-01-01', '-100.00', 'A SHOP'], income]);
    expect(value.counted).toEqual({ transfers: '100.00', expenditure: '100.00', total: '200.00' });
    expect(value.notes.join()).toMatch(/balance before the first line is not known for current \(GBP\)/);
  });

  it('is met only by what is left when money in has repaid an overdraft', () => {
    const value = run([income, shop], {
      facts: { openingBalances: [{ account: 'current', currency: 'GBP', amount: '-60.00' }] },
    });
    expect(value.counted).toEqual({ transfers: '100.00', expenditure: '60.00', total: '160.00' });
    expect(value.spending).toMatchObject({ countedReceipts: '40.00', notAccountedFor: '60.00' });
  });

  it('that came back in part is the rest', () => {
    const value = run([income, shop, ['current', '2020-01-09', '30.00', 'REFUND A SHOP']], {
      decisions: [
        { lines: [ref(2), ref(3)], decision: 'confirmed', as: 'refund', by: 'An Investigator', why: 'One pair of two' },
      ],
    });
    expect(value.counted).toEqual({ transfers: '100.00', expenditure: '0.00', total: '100.00' });
    expect(value.spending.countedReceipts).toBe('70.00');
  });
});

describe('what people say of a line', () => {
  const moved: Row[] = [
    ['current', '2020-01-06', '-100.00', 'TRANSFER TO 22222222'],
    ['savings', '2020-01-06', '100.00', 'TRANSFER FROM 11111111'],
    ['current', '2020-01-07', '-5.00', 'A SHOP'],
    ['current', '2020-01-08', '9.00', 'FROM K JONES'],
  ];
  const by = 'An Investigator';
  const applied = (more: object) => run(moved, { facts: more }).notApplied.facts.map(({ what, why }) => [what, why]);

  it('is not applied twice, nor to a line that is netted, nor as income to money that goes out; and that is said', () => {
    expect(applied({ exclusions: [{ lines: [ref(2)], why: 'A loan', by }] })).toMatchObject([
      ['exclusion', expect.stringContaining('netted')],
    ]);
    expect(applied({ lawfulIncome: [{ lines: [ref(2), ref(3)], reason: 'Wages', by }] })).toMatchObject([
      ['lawfulIncome', expect.stringContaining('netted')],
      ['lawfulIncome', expect.stringContaining('money goes out')],
    ]);
    const twice = {
      exclusions: [{ lines: [ref(4)], why: 'A loan', by }],
      lawfulIncome: [{ lines: [ref(4)], reason: 'Wages', by }],
    };
    expect(applied(twice)).toMatchObject([['lawfulIncome', expect.stringContaining('already left out')]]);
    expect(run(moved, { facts: twice }).counted.transfers).toBe('0.00');
    const openings = ['1.00', '2.00'].map((amount) => ({ account: 'current', currency: 'GBP', amount }));
    expect(applied({ openingBalances: openings })).toMatchObject([['openingBalance', expect.stringContaining('two')]]);
  });

  it('is not applied to a purchase whose lines come to more than its price', () => {
    const purchases = [{ property: 'car', lines: [ref(3)], price: '4.99' }];
    const value = run(moved, { facts: { purchases } });
    expect(value.propertyLinks).toEqual([]);
    expect(value.notApplied.propertyLinks.join()).toMatch(/car: its lines come to 5\.00, more than the price of 4\.99/);
  });
});

it('every item points to its file, page and line', () => {
  const value = run([
    ['current', '2020-01-02', '100.00', 'FROM K JONES', { file: 'JS/1', line: 17, page: 4 }],
    ['current', '2020-01-03', '-150.00', 'A SHOP', { file: 'JS/2', line: 23 }],
  ]);
  expect(value.items.transfers.map(({ evidence }) => evidence)).toEqual([[{ exhibit: 'JS/1', page: 4, line: 17 }]]);
  expect(value.items.expenditure.map(({ evidence }) => evidence)).toEqual([[{ exhibit: 'JS/2', line: 23 }]]);
});
