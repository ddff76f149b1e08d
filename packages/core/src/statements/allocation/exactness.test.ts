import { describe, expect, it } from 'vitest';
import { ExchangeRates, ExchangeRatesInput, ExchangeRateInput } from '../accounts/index.js';
import { LineColumns } from '../lines/index.js';
import { allocateStatements, AllocateStatementsInput } from './allocate-statements.js';
import { OpeningBalanceInput } from './inputs.js';
import { minorUnits } from './units.js';

const account = {
  id: 'current',
  holder: 'd1',
  names: ['Robin Example'],
  currencies: ['GBP', 'EUR'],
  produced: true,
};
const facts = { defendant: 'd1', relevantDay: '2019-06-16', decisionDay: '2025-11-20' };
const line = (number: number, amount: string, currency: string) => ({
  file: 'current.csv',
  line: number,
  account: 'current',
  on: '2020-01-02',
  amount,
  currency,
  description: `FROM M BROWN ${String(number)}`,
});
const rate = (worth: string) => [{ from: 'EUR', to: 'GBP', on: '2020-01-02', rate: worth, source: 'made up' }];
const allocated = (input: object) =>
  allocateStatements(AllocateStatementsInput.parse({ accounts: [account], facts, ...input }));

describe('sums of more pence than a number holds exactly', () => {
  it('are right to the penny, in what counts, in the proof and in the steps to it', () => {
    const outcome = allocated({
      lines: Array.from({ length: 101 }, (_, index) => line(index + 1, '999999999999.99', 'GBP')),
    });
    if (outcome.kind !== 'decided') throw new Error(outcome.kind);
    const { counted, proof } = outcome.value;
    expect(counted).toEqual({ transfers: '100999999999998.99', expenditure: '0.00', total: '100999999999998.99' });
    expect(proof.total).toEqual([{ bucket: 'transfer', lines: 101, pounds: '100999999999998.99' }]);
    expect(proof.bridge.at(-1)).toEqual({ step: 'counted', lines: 0, amount: '100999999999998.99' });
  });
});

describe('a line worth more pence than a number holds exactly', () => {
  it('is refused by its file, number and day, and not rounded', () => {
    const outcome = allocated({ lines: [line(7, '999999999999.99', 'EUR')], rates: rate('900.01') });
    if (outcome.kind !== 'notCovered') throw new Error(outcome.kind);
    expect(outcome.why).toContain('999999999999.99 EUR on 2020-01-02 (current.csv:7)');
    expect(outcome.reasons).toMatchObject([{ provision: { cite: 'POCA 2002, s 10(2)' }, met: false }]);
  });

  it('is not, where it is the last penny that can be held', () => {
    const outcome = allocated({ lines: [line(7, '900719925474.09', 'EUR')], rates: rate('100') });
    if (outcome.kind !== 'decided') throw new Error(outcome.kind);
    expect(outcome.value.counted.total).toBe('90071992547409.00');
  });

  it('is never handed on by the rates as a number', () => {
    const columns = new LineColumns();
    const rates = new ExchangeRates(ExchangeRatesInput.parse(rate('900.01')), columns.dayNumber);
    const day = columns.dayNumber(ExchangeRateInput.parse(rate('1')[0]).on);
    expect(() => rates.pence(99_999_999_999_999, 'EUR', day)).toThrow(RangeError);
    expect(rates.exactPence(99_999_999_999_999, 'EUR', day)).toBe(90_000_999_999_999_100n);
    expect(rates.pence(-12_345, 'EUR', day)).toBe(-11_110_623);
  });
});

describe('an opening balance', () => {
  it('with decimals that its currency does not have is refused, not cut short', () => {
    const given = (currency: string, amount: string) =>
      OpeningBalanceInput.safeParse({ account: 'current', currency, amount }).error?.issues[0]?.path;
    expect(given('GBP', '10.005')).toEqual(['amount']);
    expect(given('JPY', '10.0')).toEqual(['amount']);
    expect(given('GBP', '10.05')).toBeUndefined();
    expect(given('KWD', '-10.005')).toBeUndefined();
  });

  it('is read to the last penny it may have', () => {
    expect(minorUnits('-999999999999.99', 'GBP')).toBe(-99_999_999_999_999);
    expect(minorUnits('999999999999.999', 'KWD')).toBe(999_999_999_999_999);
    expect(minorUnits('5', 'GBP')).toBe(500);
    expect(() => minorUnits('1.005', 'GBP')).toThrow(RangeError);
    expect(() => minorUnits('99999999999999.99', 'GBP')).toThrow(RangeError);
  });
});
