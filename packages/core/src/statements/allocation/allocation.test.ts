import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { synthetic } from '../../../../../test/fixtures/netting/synthetic.js';
import { allocateStatements, AllocateStatementsInput, type StatementsAllocation } from './allocate-statements.js';

interface Line {
  readonly file: string;
  readonly line: number;
  readonly account: string;
  readonly on: string;
  readonly amount: string;
  readonly currency: string;
  readonly description: string;
  readonly type?: string;
  readonly balance?: string;
}

const current = {
  id: 'current',
  holder: 'd1',
  names: ['Robin Example'],
  sortCode: '00-00-01',
  accountNumber: '11111111',
  currencies: ['GBP'],
  produced: true,
};
const savings = {
  id: 'savings',
  holder: 'd1',
  names: ['Robin Example'],
  sortCode: '00-00-02',
  accountNumber: '22222222',
  currencies: ['GBP'],
  produced: true,
};
const facts = { defendant: 'd1', relevantDay: '2019-06-16', decisionDay: '2025-11-20' };

let number = 0;
const line = (account: string, on: string, amount: string, description: string, more: object = {}): Line => ({
  file: `${account}.csv`,
  line: ++number,
  account,
  on,
  amount,
  currency: 'GBP',
  description,
  ...more,
});

function run(input: object): StatementsAllocation {
  const outcome = allocateStatements(AllocateStatementsInput.parse({ accounts: [current, savings], facts, ...input }));
  if (outcome.kind !== 'decided') throw new Error(outcome.kind);
  return outcome.value;
}

const bucket = (value: StatementsAllocation, name: string) => value.proof.total.find(({ bucket }) => bucket === name);

describe('what is caught', () => {
  it('is only what came after the relevant day: the day itself is not (s 10(2))', () => {
    const value = run({
      lines: [
        line('current', '2019-06-16', '100.00', 'FROM M BROWN'),
        line('current', '2019-06-17', '10.00', 'FROM M BROWN'),
      ],
    });
    expect(value.counted).toEqual({ transfers: '10.00', expenditure: '0.00', total: '10.00' });
    expect(bucket(value, 'onOrBeforeRelevantDay')).toMatchObject({ lines: 1, pounds: '100.00' });
  });

  it('ends with the decision (s 8(2))', () => {
    const value = run({
      lines: [line('current', '2025-11-20', '1.00', 'FROM A'), line('current', '2025-11-21', '2.00', 'FROM B')],
    });
    expect(value.counted.total).toBe('1.00');
    expect(bucket(value, 'afterDecision')).toMatchObject({ lines: 1 });
  });

  it('is spending of money from before the relevant day as well: its origin is not accounted for (s 10(4))', () => {
    const value = run({
      lines: [
        line('current', '2019-06-01', '300.00', 'FROM M BROWN'),
        line('current', '2020-01-01', '-300.00', 'A SHOP'),
      ],
    });
    expect(value.counted).toEqual({ transfers: '0.00', expenditure: '300.00', total: '300.00' });
    expect(value.spending.earlierMoney).toBe('300.00');
  });
});

describe('spending', () => {
  const lines = () => [
    line('current', '2020-01-01', '100.00', 'FROM M BROWN'),
    line('current', '2020-02-01', '-130.00', 'A SHOP'),
  ];

  it('of counted money is not counted again; only what is beyond it is', () => {
    const value = run({ lines: lines() });
    expect(value.counted).toEqual({ transfers: '100.00', expenditure: '30.00', total: '130.00' });
    expect(value.items.expenditure[0]).toMatchObject({ amount: '130.00', metFrom: [{ amount: '100.00' }] });
  });

  it('of lawful income is linked to it, and the income is rebutted', () => {
    const given = lines();
    const value = run({
      lines: given,
      facts: {
        ...facts,
        lawfulIncome: [
          {
            lines: [{ file: given[0]!.file, line: given[0]!.line }],
            reason: 'Wages of a job that is proved',
            by: 'An Investigator',
          },
        ],
      },
    });
    expect(value.counted).toEqual({ transfers: '0.00', expenditure: '30.00', total: '30.00' });
    expect(value.items.transfers[0]).toMatchObject({
      rebuttal: { ground: 'assumptionIncorrect', reason: 'Wages of a job that is proved' },
    });
  });

  it('on an overdraft that counted money repaid is met from that money', () => {
    const value = run({
      lines: [
        line('current', '2020-01-01', '-100.00', 'A SHOP', { balance: '-100.00' }),
        line('current', '2020-01-02', '100.00', 'FROM M BROWN', { balance: '0.00' }),
        line('current', '2020-01-03', '-50.00', 'A SHOP', { balance: '-50.00' }),
      ],
    });
    expect(value.counted).toEqual({ transfers: '100.00', expenditure: '50.00', total: '150.00' });
  });

  it('takes an opening balance first by the default convention, and last by the other', () => {
    const given = {
      lines: lines(),
      facts: { ...facts, openingBalances: [{ account: 'current', currency: 'GBP', amount: '50.00' }] },
    };
    expect(run(given).counted.expenditure).toBe('50.00');
    expect(run({ ...given, facts: { ...given.facts, convention: 'newestMoneyFirst' } }).spending).toMatchObject({
      countedReceipts: '100.00',
      earlierMoney: '30.00',
    });
    expect(run({ ...given, facts: { ...given.facts, convention: 'proRata' } }).spending).toMatchObject({
      countedReceipts: '86.67',
      earlierMoney: '43.33',
    });
  });

  it('of money moved between own accounts is met from where the money came from', () => {
    const value = run({
      lines: [
        line('current', '2020-01-01', '100.00', 'FROM M BROWN'),
        line('current', '2020-01-03', '-100.00', 'TRANSFER TO 22222222'),
        line('savings', '2020-01-06', '100.00', 'TRANSFER FROM 11111111'),
        line('savings', '2020-02-01', '-100.00', 'A SHOP'),
      ],
    });
    expect(value.counted.total).toBe('100.00');
    expect(value.items.transfers.filter(({ notReceipt }) => notReceipt?.why === 'ownAccountTransfer')).toHaveLength(1);
  });
});

describe('property', () => {
  it('is linked to the items whose money paid for it', () => {
    const car = line('current', '2020-03-01', '-10000.00', 'A CAR DEALER');
    const value = run({
      lines: [line('current', '2020-02-01', '6000.00', 'FROM M BROWN'), car],
      facts: { ...facts, purchases: [{ property: 'car', lines: [{ file: car.file, line: car.line }] }] },
    });
    expect(value.propertyLinks.map(({ property, share, amount }) => [property, share, amount])).toEqual([
      ['car', '3/5', '6000.00'],
      ['car', '2/5', '4000.00'],
    ]);
  });
});

describe('refunds, reversals and people', () => {
  it('nets a refund with its purchase, within one account', () => {
    const value = run({
      lines: [
        line('current', '2020-01-01', '-80.00', 'PRIMARK LEEDS'),
        line('current', '2020-02-01', '80.00', 'REFUND PRIMARK LEEDS'),
      ],
    });
    expect(value.counted.total).toBe('0.00');
    expect(bucket(value, 'refundOrReversal')).toMatchObject({ lines: 2 });
  });

  it('lists cash drawn and paid in again for review, and nets it only when a person says so', () => {
    const lines = [
      line('current', '2020-01-01', '-500.00', 'LINK CASH LEEDS'),
      line('savings', '2020-01-08', '500.00', 'CASH PAID IN'),
    ];
    const value = run({ lines });
    expect(value.netted).toEqual([]);
    expect(value.review).toMatchObject([{ kind: 'redeposit', confidence: 'possible' }]);
    const sure = run({
      lines,
      decisions: [
        { pair: value.review[0]!.id, decision: 'confirmed', by: 'An Investigator', why: 'The slips show it' },
      ],
    });
    expect(sure.counted.transfers).toBe('0.00');
    expect(sure.netted[0]?.decision?.by).toBe('An Investigator');
  });

  it('says which decisions it could not follow', () => {
    const value = run({
      lines: [line('current', '2020-01-01', '5.00', 'FROM A')],
      decisions: [{ pair: 'x:1~y:2', decision: 'confirmed', by: 'A', why: 'B' }],
    });
    expect(value.notApplied.decisions).toHaveLength(1);
  });

  it('leaves out what a person excludes, with the reason in the proof, and counts spending of it as met', () => {
    const loan = line('current', '2020-01-01', '1000.00', 'A BANK LOAN');
    const value = run({
      lines: [loan, line('current', '2020-01-02', '-1000.00', 'A SHOP')],
      facts: {
        ...facts,
        exclusions: [{ lines: [{ file: loan.file, line: loan.line }], why: 'A loan, repaid', by: 'An Investigator' }],
      },
    });
    expect(value.counted.total).toBe('0.00');
    expect(bucket(value, 'excluded')).toMatchObject({ lines: 1, pounds: '1000.00' });
  });
});

describe('what is not known', () => {
  it('is asked for, never guessed: a rate, and who controls an account', () => {
    const value = run({
      lines: [
        line('current', '2020-01-02', '100.00', 'FROM A', { currency: 'EUR' }),
        line('elsewhere', '2020-01-02', '5.00', 'FROM B'),
      ],
    });
    expect(value.isIncomplete).toBe(true);
    expect(value.factsMissing.map(({ pointer }) => pointer).sort()).toEqual(['/accounts', '/rates']);
    expect(value.counted.total).toBe('0.00');
  });

  it('is an account that was never produced: a line of enquiry', () => {
    const value = run({
      lines: [
        line('current', '2020-01-02', '-100.00', 'TRANSFER TO 99-99-99 87654321'),
        line('current', '2020-01-03', '-7.00', 'FASTER PAYMENT TO R EXAMPLE'),
      ],
    });
    expect(value.schedules.enquiries.rows.map(([names]) => names)).toEqual(['999999 87654321', 'ROBIN EXAMPLE']);
  });
});

/**
 * The shape of a published mistake: a sum said to have been spent in breach of a restraint order fell from about £125,000 to
 * about £68,000 once transfers between own accounts, one account of three currencies taken for three, and one flat rate of
 * exchange were put right. All names and figures are made up.
 */
describe('the published mistake', () => {
  const wallet = (currency: string) => ({
    id: `wallet-${currency}`,
    holder: 'd1',
    names: ['Robin Example'],
    bank: 'Walletco',
    relationship: 'W-1',
    currencies: [currency],
    produced: true,
  });
  const rates = [
    ['EUR', '2022-01-10', '0.8350'],
    ['EUR', '2022-04-05', '0.8380'],
    ['EUR', '2022-08-30', '0.8595'],
    ['EUR', '2022-11-14', '0.8790'],
    ['USD', '2022-02-01', '0.7400'],
    ['USD', '2022-09-27', '0.9300'],
    ['USD', '2022-11-22', '0.8405'],
  ].map(([from, on, rate]) => ({ from, to: 'GBP', on, rate, source: 'made up for the test' }));
  const receipts: [string, string, string, string][] = [
    ['wallet-GBP', 'GBP', '2022-01-05', '30263.00'],
    ['wallet-EUR', 'EUR', '2022-01-10', '15000.00'],
    ['wallet-USD', 'USD', '2022-02-01', '12000.00'],
    ['wallet-EUR', 'EUR', '2022-11-14', '8000.00'],
    ['wallet-USD', 'USD', '2022-09-27', '10000.00'],
  ];
  const lines = () => [
    ...receipts.map(([account, currency, on, amount]) => line(account, on, amount, 'FROM A CUSTOMER', { currency })),
    // Within the wallet: 9,000 pounds to euros, and 6,000 dollars to pounds.
    line('wallet-GBP', '2022-04-05', '-9000.00', 'Exchanged to EUR', { type: 'EXCHANGE' }),
    line('wallet-EUR', '2022-04-05', '10720.00', 'Exchanged to EUR', { type: 'EXCHANGE', currency: 'EUR' }),
    line('wallet-USD', '2022-11-22', '-6000.00', 'Exchanged to GBP', { type: 'EXCHANGE', currency: 'USD' }),
    line('wallet-GBP', '2022-11-22', '5040.00', 'Exchanged to GBP', { type: 'EXCHANGE' }),
    // Between own accounts, over a weekend and with a fee.
    line('wallet-GBP', '2022-05-06', '-8000.00', 'To 00-00-01 11111111'),
    line('current', '2022-05-09', '8000.00', 'WALLETCO R EXAMPLE'),
    line('current', '2022-06-01', '-5000.00', 'TRANSFER TO 22222222'),
    line('savings', '2022-06-01', '5000.00', 'TRANSFER FROM 11111111'),
    line('wallet-GBP', '2022-06-15', '-12000.00', 'To 00-00-01 11111111'),
    line('current', '2022-06-15', '12000.00', 'WALLETCO R EXAMPLE'),
    line('current', '2022-06-20', '-7000.00', 'TRANSFER TO 22222222'),
    line('savings', '2022-06-20', '7000.00', 'TRANSFER FROM 11111111'),
    line('wallet-EUR', '2022-08-30', '-9000.00', 'To 00-00-02 22222222', { currency: 'EUR' }),
    line('savings', '2022-08-31', '7735.50', 'WALLETCO R EXAMPLE'),
    // Spending of what came in.
    line('savings', '2022-09-05', '-12000.00', 'A SHOP'),
  ];
  const accounts = [current, savings, wallet('GBP'), wallet('EUR'), wallet('USD')];

  it('cannot be made with default settings', () => {
    const value = run({ accounts, lines: lines(), rates });
    // 30,263.00 + 15,000 x 0.8350 + 12,000 x 0.7400 + 8,000 x 0.8790 + 10,000 x 0.9300
    expect(value.counted).toEqual({ transfers: '68000.00', expenditure: '0.00', total: '68000.00' });
    expect(value.isIncomplete).toBe(false);
    expect(value.review).toEqual([]);
  });

  it('is reported, each part with its size', () => {
    const value = run({ accounts, lines: lines(), rates });
    const steps = Object.fromEntries(value.proof.bridge.map(({ step, amount }) => [step, amount]));
    expect(steps['ownTransfersAsIncome']).toBe('-39735.50');
    expect(steps['exchangesWithinOneAccount']).toBe('-28066.36');
    expect(value.joinedAccounts).toMatchObject([
      { account: 'wallet-GBP', alsoDescribedAs: ['wallet-EUR', 'wallet-USD'] },
    ]);
    expect(value.joinedAccounts[0]?.says).toContain('not 3 accounts');
    const dollars = value.proof.exchange.find(({ currency }) => currency === 'USD');
    expect(dollars).toMatchObject({
      lowestRate: '0.7400',
      highestRate: '0.9300',
      atOneFlatRate: { rate: '0.7400', difference: '-2503.00' },
    });
    expect(dollars?.says).toContain('one flat rate of 0.7400 would have been');
  });

  it('is not made by giving one rate: the days without one are asked for', () => {
    const value = run({
      accounts,
      lines: lines(),
      rates: rates.filter(({ on }) => on === '2022-01-10' || on === '2022-02-01'),
    });
    expect(value.isIncomplete).toBe(true);
    expect(
      value.factsMissing.some(({ wanted }) => wanted.startsWith('the rate of EUR to GBP on 14 November 2022')),
    ).toBe(true);
    expect(bucket(value, 'noExchangeRate')?.lines).toBeGreaterThan(0);
  });

  it('would have been about 125,000: every credit of five accounts, at one rate for each currency', () => {
    const flat: Record<string, number> = { GBP: 100, EUR: 87.9, USD: 93 };
    const credits = lines().filter(({ amount }) => !amount.startsWith('-'));
    const wrong = credits.reduce((sum, { amount, currency }) => sum + Math.round(Number(amount) * flat[currency]!), 0);
    expect(wrong).toBe(12_513_838);
  });
});

describe('properties over made-up statements', () => {
  const json = (seed: number) => {
    const made = synthetic({ seed, accounts: 4, lines: 60, days: 700 });
    const lines = made.lines.map(({ amount, ...rest }) => {
      const text = String(amount < 0n ? -amount : amount).padStart(3, '0');
      return { ...rest, amount: `${amount < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}` };
    });
    return { accounts: made.accounts, rates: made.rates, lines, facts: { ...facts, relevantDay: '2020-03-01' } };
  };
  const pence = (text: string) => BigInt(text.replace('.', ''));
  const figures = ({ counted, spending, proof }: StatementsAllocation) => ({ counted, spending, proof });

  it('every line is in exactly one bucket, and every account adds up to its lines', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom('oldestMoneyFirst', 'newestMoneyFirst', 'proRata'),
        (seed, convention) => {
          const input = json(seed);
          const value = run({ ...input, facts: { ...input.facts, convention } });
          expect(value.proof.accounts.reduce((sum, { lines }) => sum + lines, 0)).toBe(input.lines.length);
          for (const { amount, lines, buckets } of value.proof.accounts) {
            expect(buckets.reduce((sum, row) => sum + row.lines, 0)).toBe(lines);
            expect(buckets.reduce((sum, row) => sum + pence(row.amount!), 0n)).toBe(pence(amount));
          }
          const items = value.items.transfers.filter(
            ({ rebuttal, notReceipt }) => rebuttal === undefined && notReceipt === undefined,
          );
          expect(items.reduce((sum, { amount }) => sum + pence(amount), 0n)).toBe(pence(value.counted.transfers));
          const spent = value.items.expenditure.reduce(
            (sum, { amount, metFrom }) =>
              sum + pence(amount) - metFrom.reduce((met, link) => met + pence(link.amount), 0n),
            0n,
          );
          expect(spent).toBe(pence(value.counted.expenditure));
        },
      ),
      { numRuns: 24 },
    );
  });

  it('no receipt is traced further than its own amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const value = run(json(seed));
        const left = new Map(value.items.transfers.map(({ id, amount }) => [id, pence(amount)]));
        for (const { metFrom } of value.items.expenditure)
          for (const { item, amount } of metFrom) left.set(item, left.get(item)! - pence(amount));
        expect([...left.values()].every((rest) => rest >= 0n)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('the order of the lines changes no figure, and neither does splitting a file', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.infiniteStream(fc.nat()), (seed, random) => {
        const input = json(seed);
        const value = run(input);
        const mixed = input.lines
          .map((entry) => ({ entry, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(run({ ...input, lines: mixed })).toEqual(value);
        const split = input.lines.map((entry) =>
          entry.line > 20 ? { ...entry, file: `second half of ${entry.file}`, line: entry.line - 20 } : entry,
        );
        expect(figures(run({ ...input, lines: split }))).toEqual(figures(value));
      }),
      { numRuns: 10 },
    );
  });

  it('never nets more than either leg, and no line twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const value = run(json(seed));
        const seen = value.netted.flatMap((pair) => [
          `${pair.out.file}:${pair.out.line}`,
          `${pair.in.file}:${pair.in.line}`,
        ]);
        expect(new Set(seen).size).toBe(seen.length);
        for (const pair of value.netted)
          if (pair.out.currency === pair.in.currency)
            expect(pence(pair.in.amount)).toBeLessThanOrEqual(-pence(pair.out.amount));
      }),
      { numRuns: 10 },
    );
  });
});
