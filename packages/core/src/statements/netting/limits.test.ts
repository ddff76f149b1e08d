import { describe, expect, it } from 'vitest';
import { AccountBook, AccountsInput, ExchangeRates, ExchangeRatesInput, Ledger } from '../accounts/index.js';
import type { StatementLine } from '../lines/line.js';
import { NettingDecisionInput } from './inputs.js';
import { netOwnTransfers } from './netting.js';

// Each limit of the default conventions from both sides: what nets within it, and what a person must say beyond it.

type Row = readonly [account: string, on: string, pence: number, description: string, more?: object];

const names = ['Robin Example'];
const account = (id: string, digit: string, more: object = {}) => ({
  id,
  holder: 'd1',
  names,
  sortCode: `00-00-0${digit}`,
  accountNumber: digit.repeat(8),
  currencies: ['GBP', 'EUR'],
  produced: true,
  ...more,
});
const accounts = [account('current', '1'), account('savings', '2'), account('other', '8', { holder: 'p2' })];

function net(rows: readonly Row[], { rates = [], decisions = [] }: { rates?: object[]; decisions?: object[] } = {}) {
  const lines = rows.map(([id, on, pence, description, more], at) => {
    return { file: 'f', line: at + 1, account: id, on, amount: BigInt(pence), currency: 'GBP', description, ...more };
  });
  const ledger = Ledger.of(new AccountBook(AccountsInput.parse(accounts)), lines as unknown as StatementLine[]);
  const netting = netOwnTransfers(
    ledger,
    new ExchangeRates(ExchangeRatesInput.parse(rates), ledger.dayNumber),
    decisions.map((decision) => NettingDecisionInput.parse(decision)),
  );
  const ids = (pairs: typeof netting.netted) => pairs.map(({ id }) => id.replaceAll('f:', '')).sort();
  return { netting, netted: ids(netting.netted), review: ids(netting.review) };
}

const out = (on: string, pence: number): Row => ['current', on, -pence, 'TRANSFER TO 22222222'];
const into = (on: string, pence: number): Row => ['savings', on, pence, 'TRANSFER FROM 11111111'];

describe('own transfers', () => {
  it('net up to three business days apart, and no further', () => {
    expect(net([out('2022-03-01', 5000), into('2022-03-04', 5000)]).netted).toEqual(['1~2']);
    expect(net([out('2022-03-01', 5000), into('2022-03-07', 5000)])).toMatchObject({ netted: [], review: [] });
  });

  it('that arrive before they leave net by a business day only', () => {
    expect(net([into('2022-03-04', 5000), out('2022-03-07', 5000)]).netted).toEqual(['2~1']);
    expect(net([into('2022-03-01', 5000), out('2022-03-03', 5000)]).netted).toEqual([]);
  });

  it('may lose a fee of 25 pounds, and of a twentieth, and never gain', () => {
    expect(net([out('2022-03-01', 100_000), into('2022-03-01', 97_500)]).netted).toEqual(['1~2']);
    expect(net([out('2022-03-01', 100_000), into('2022-03-01', 97_499)]).netted).toEqual([]);
    expect(net([out('2022-03-01', 10_000), into('2022-03-01', 9_500)]).netted).toEqual(['1~2']);
    expect(net([out('2022-03-01', 10_000), into('2022-03-01', 9_499)]).netted).toEqual([]);
    expect(net([out('2022-03-01', 10_000), into('2022-03-01', 10_001)])).toMatchObject({ netted: [], review: [] });
  });

  it('are never between the accounts of two people, whatever their lines say', () => {
    const [mine, theirs] = ['11111111', '88888888'];
    const nothing = { netted: [], review: [] };
    expect(
      net([
        ['current', '2022-03-01', -5000, `TRANSFER TO ${theirs}`],
        ['other', '2022-03-01', 5000, `TRANSFER FROM ${mine}`],
      ]),
    ).toMatchObject(nothing);
    expect(
      net([
        ['other', '2022-03-01', -5000, `TRANSFER TO ${mine}`],
        ['current', '2022-03-01', 5000, `TRANSFER FROM ${theirs}`],
      ]),
    ).toMatchObject(nothing);
  });
});

describe('reversals, refunds and cash', () => {
  const undone = (says: string, on: string) =>
    net([
      ['current', '2022-03-01', -5000, 'PRETEND POWER'],
      ['current', on, 5000, says],
    ]);

  it('net within 14 and 180 days, and only after what they undo', () => {
    expect(undone('REVERSAL PRETEND POWER', '2022-03-15').netted).toEqual(['1~2']);
    expect(undone('REVERSAL PRETEND POWER', '2022-03-16').netted).toEqual([]);
    expect(undone('REFUND PRETEND POWER', '2022-08-28').netted).toEqual(['1~2']);
    expect(undone('REFUND PRETEND POWER', '2022-08-29').netted).toEqual([]);
    expect(undone('REFUND PRETEND POWER', '2022-02-28')).toMatchObject({ netted: [], review: [] });
  });

  it('of two purchases that are alike wait for a person, and so does one with no word in common', () => {
    const one: Row = ['current', '2022-03-01', -5000, 'PRETEND POWER'];
    const other: Row = ['current', '2022-03-02', -5000, 'PRETEND POWER'];
    const two = net([one, other, ['current', '2022-03-05', 5000, 'REFUND PRETEND POWER']]);
    expect(two.netted).toEqual([]);
    expect(two.review).toHaveLength(1);
    expect(undone('REFUND A SHOE SHOP', '2022-03-05')).toMatchObject({ netted: [], review: ['1~2'] });
  });

  it('cash paid in is listed up to thirty days after it was drawn, and never netted', () => {
    const cash = (on: string) =>
      net([
        ['current', '2022-03-01', -5000, 'LINK CASH LEEDS'],
        ['savings', on, 5000, 'CASH PAID IN'],
      ]);
    expect(cash('2022-03-31')).toMatchObject({ netted: [], review: ['1~2'] });
    expect(cash('2022-04-01')).toMatchObject({ netted: [], review: [] });
  });

  it.each(['DWP UNIVERSAL CREDIT TRANSFER', 'SALARY TRANSFER', 'CASH DEPOSIT', 'INTEREST TRANSFER'])(
    '%s is no leg of a transfer',
    (says) => {
      const pair = net([
        ['current', '2022-03-01', -5017, 'TRANSFER'],
        ['savings', '2022-03-01', 5017, says],
      ]);
      expect(pair).toMatchObject({ netted: [], review: [] });
    },
  );
});

describe('what a person decided', () => {
  const by = { by: 'An Investigator', why: 'The slip shows it' };
  const decide = (decision: string, one: number, other: number) => ({
    lines: [
      { file: 'f', line: one },
      { file: 'f', line: other },
    ],
    decision,
    ...by,
  });

  it('stands for refunds and for pots as well', () => {
    const refund: Row[] = [
      ['current', '2022-03-01', -5000, 'PRETEND POWER'],
      ['current', '2022-03-05', 5000, 'REFUND PRETEND POWER'],
    ];
    expect(net(refund, { decisions: [decide('rejected', 1, 2)] })).toMatchObject({ netted: [], review: [] });
    const pot: Row[] = [
      ['current', '2022-03-01', -5000, 'Rainy day', { type: 'Pot transfer' }],
      ['current', '2022-03-05', 5000, 'Rainy day', { type: 'Pot transfer' }],
    ];
    expect(net(pot).netting.pots).toHaveLength(2);
    expect(net(pot, { decisions: [decide('rejected', 1, 2)] }).netting.pots).toHaveLength(0);
  });

  it('is what was decided last of a pair, and no line is in two pairs', () => {
    const rows = [out('2022-03-01', 5000), into('2022-03-01', 5000), into('2022-03-02', 5000)];
    const changed = net(rows.slice(0, 2), { decisions: [decide('confirmed', 1, 2), decide('rejected', 1, 2)] });
    expect(changed.netted).toEqual([]);
    expect(changed.netting.notApplied).toMatchObject([{ why: expect.stringContaining('later decision') as string }]);
    const both = net(rows, { decisions: [decide('confirmed', 1, 2), decide('confirmed', 1, 3)] });
    expect(both.netted).toEqual(['1~2']);
    expect(both.netting.notApplied).toMatchObject([
      { why: expect.stringContaining('already in another pair') as string },
    ]);
  });
});

it('between currencies, transfers of two accounts wait for a person where there is no dated rate to check them', () => {
  const apart: Row[] = [
    ['current', '2022-03-01', -10_000, 'TRANSFER TO 22222222'],
    ['savings', '2022-03-01', 11_900, 'TRANSFER FROM 11111111', { currency: 'EUR' }],
  ];
  expect(net(apart)).toMatchObject({ netted: [], review: ['1~2'] });
  const rates = [{ from: 'EUR', to: 'GBP', on: '2022-03-01', rate: '0.84', source: 'made up' }];
  expect(net(apart, { rates }).netted).toEqual(['1~2']);
});
