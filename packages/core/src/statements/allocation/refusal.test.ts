import { describe, expect, it } from 'vitest';
import { Money as Pounds } from '../../money/index.js';
import { AccountBook, AccountsInput, ExchangeRates, Ledger } from '../accounts/index.js';
import type { StatementLine } from '../lines/index.js';
import { netOwnTransfers } from '../netting/index.js';
import { allocate } from './allocation.js';
import { bridgeOf } from './bridge.js';
import { B } from './buckets.js';
import { AllocationFactsInput } from './inputs.js';
import { proofRows } from './proof-rows.js';
import { SortedLines } from './sorted-lines.js';
import { TracedSpending } from './traced-spending.js';

// The sum of the lines is the sum of their buckets, to the penny, or there is no result. What would break that is put in by
// hand: no input is known to.

const accounts = [{ id: 'current', holder: 'd1', names: ['Robin Example'], currencies: ['GBP'], produced: true }];
const facts = AllocationFactsInput.parse({ defendant: 'd1', relevantDay: '2019-06-16', decisionDay: '2025-11-20' });

function ledger(currency = 'GBP'): Ledger {
  const lines = [
    ['2020-01-01', 10_000n, 'FROM M BROWN'],
    ['2020-02-01', -13_000n, 'A SHOP'],
  ].map(([on, amount, description], at) => {
    return { file: 'f', line: at + 1, account: 'current', on, amount, currency, description };
  });
  return Ledger.of(new AccountBook(AccountsInput.parse(accounts)), lines as StatementLine[]);
}

function sorted(Kind: typeof SortedLines = SortedLines): SortedLines {
  const book = ledger();
  const rates = new ExchangeRates([], book.dayNumber);
  return new Kind(book, rates, netOwnTransfers(book, rates), facts);
}

describe('the result is refused', () => {
  it('where a line is in no bucket', () => {
    const lines = sorted();
    expect(proofRows(lines).accounts).toMatchObject([{ amount: '-30.00', proves: true }]);
    lines.bucket[1] = 255;
    expect(() => proofRows(lines)).toThrow(/the buckets of current in GBP do not add up to its lines/);
  });

  it('where the steps from all lines do not come to what counts', () => {
    const lines = sorted();
    const traced = new TracedSpending(lines);
    expect(bridgeOf(lines, traced, Pounds.gbp('130.00')).at(-1)).toMatchObject({ step: 'counted', amount: '130.00' });
    expect(() => bridgeOf(lines, traced, Pounds.gbp('130.01'))).toThrow(/do not add up/);
    lines.bucket[0] = B.excluded;
    expect(() => bridgeOf(lines, traced, Pounds.gbp('130.00'))).toThrow(/do not add up/);
  });

  it('where more is traced out of a receipt than it was', () => {
    class Smaller extends SortedLines {
      override pence(at: number): number | undefined {
        return at === 0 ? 9_999 : super.pence(at);
      }
    }
    expect(() => new TracedSpending(sorted(Smaller))).toThrow(/100\.00 is traced out of f:1, which was only 99\.99/);
  });

  it('where spending is traced to more or less than was spent', () => {
    class Changing extends SortedLines {
      private asked = 0;
      override spent(at: number): number {
        return super.spent(at) + (this.asked++ === 0 ? 0 : 1);
      }
    }
    expect(() => new TracedSpending(sorted(Changing))).toThrow(/spending of 130\.01 was traced as 130\.00/);
  });
});

it('there is no figure of benefit while a fact is missing for it', () => {
  const benefitOf = (currency: string) => {
    const book = ledger(currency);
    const rates = new ExchangeRates([], book.dayNumber);
    const outcome = allocate(book, rates, netOwnTransfers(book, rates), facts);
    if (outcome.kind !== 'decided') throw new Error(outcome.kind);
    return outcome.value.benefit();
  };
  expect(benefitOf('GBP')).toMatchObject({ kind: 'decided' });
  expect(benefitOf('EUR')).toMatchObject({
    kind: 'factsMissing',
    facts: [{ pointer: '/rates' }, { pointer: '/rates' }],
  });
});
