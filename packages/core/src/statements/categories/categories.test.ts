import { describe, expect, it } from 'vitest';
import { AccountBook, Ledger } from '../accounts/index.js';
import type { StatementLine } from '../lines/line.js';
import { Categories } from './categories.js';
import { CategoryRulesInput, defaultCategoryRules } from './rules.js';

const ledgerOf = (...rows: [amount: number, description: string, type?: string | undefined, counterparty?: string][]) =>
  Ledger.of(
    new AccountBook([]),
    rows.map(([amount, description, type, counterparty], index) => ({
      file: 'f',
      line: index + 1,
      account: 'a',
      on: '2022-03-01',
      amount: BigInt(amount),
      currency: 'GBP',
      description,
      ...(type === undefined ? {} : { type }),
      ...(counterparty === undefined ? {} : { counterparty }),
    })) as unknown as StatementLine[],
  );

const only = (...row: Parameters<typeof ledgerOf>[0]) => new Categories(ledgerOf(row)).of(0);

describe('default rules', () => {
  it.each<[string, ...Parameters<typeof ledgerOf>[0]]>([
    ['cash in', 5000, 'CASH PAID IN AT LEEDS'],
    ['cash out', -5000, 'LINK CASH LEEDS'],
    ['wages', 5000, 'INVENTED EMPLOYER SALARY'],
    ['benefits', 5000, 'DWP UC UNIVERSAL-CREDIT'],
    ['gambling', -5000, 'SKYBET 0042'],
    ['rent', -5000, 'A Landlord', 'FPO'],
    ['transfer', -5000, 'to savings'],
    ['refund', 5000, 'REFUND A SHOP'],
    ['card', -5000, 'A SHOP', 'DEB'],
    ['other', -5000, 'PARENT COMPANY'],
  ])('%s', (category, ...row) => {
    expect(only(...row).category).toBe(category);
  });

  it('are whole words with an author and a reason, and each has a name of its own', () => {
    expect(CategoryRulesInput.parse(defaultCategoryRules)).toHaveLength(defaultCategoryRules.length);
    expect(only(5000, 'SALARY')).toEqual({
      category: 'wages',
      rule: 'wages',
      author: 'Recoup default',
      reason: 'The line speaks of pay',
    });
  });
});

describe('a user’s own', () => {
  const rule = {
    id: 'r1',
    when: { counterparty: ['m brown'], direction: 'out', amount: { from: '10.00', to: '20.00' } },
    category: 'drivers',
    author: 'An Investigator',
    reason: 'Named in the texts',
  };
  const rules = CategoryRulesInput.parse([rule]);

  it('rules take words, direction and amounts together', () => {
    const categories = new Categories(
      ledgerOf(
        [-1500, 'M BROWN'],
        [1500, 'M BROWN'],
        [-2500, 'M BROWN'],
        [-1500, 'pay', undefined, 'M Brown'],
        [-1500, 'M BROWN', undefined, 'K Jones'],
      ),
      rules,
    );
    const found = [0, 1, 2, 3, 4].map((at) => [categories.of(at).category]);
    expect(found.flat().filter((name) => name === 'drivers')).toHaveLength(2);
  });

  it('choice for one line wins, and is kept with author and reason', () => {
    const categories = new Categories(ledgerOf([-1500, 'M BROWN']), rules, [
      { file: 'f', line: 1, category: 'loan', author: 'A Reviewer', reason: 'Seen in the ledger' },
    ]);
    expect(categories.of(0)).toEqual({ category: 'loan', author: 'A Reviewer', reason: 'Seen in the ledger' });
  });

  it('two rules of one name are refused', () => {
    expect(CategoryRulesInput.safeParse([rule, rule]).success).toBe(false);
  });
});
