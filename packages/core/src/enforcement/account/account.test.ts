import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { localDate } from '../../dates/index.js';
import type { Reason } from '../../reasons/index.js';
import { AccountInput, accountStatement } from './index.js';

type Json = z.input<typeof AccountInput>;
type OrderJson = Json['orders'][number];

const withBecause = (reasons: readonly Reason[]): Reason[] =>
  reasons.flatMap((reason) => [reason, ...withBecause(reason.because ?? [])]);

/** Every reason of the account of one order of 14 March 2025. */
function reasonsOf(order: Partial<OrderJson>, asAt = '2025-12-31'): Reason[] {
  const whole: OrderJson = { id: 'o1', defendant: 'd1', made: '2025-03-14', amount: '10000.00', ...order };
  const outcome = accountStatement(AccountInput.parse({ orders: [whole] }), localDate(asAt));
  return withBecause(outcome.reasons);
}

describe('an account that says what is longer than section 11 allows', () => {
  const due = (dueOn: string) => ({ tranches: [{ id: 't1', amount: '10000.00', dueOn }] });
  const extended = (decidedOn: string, until: string) => ({
    ...due('2025-06-13'),
    extensions: [{ tranche: 't1', appliedOn: '2025-06-13', decidedOn, until }],
  });
  const named = (order: Partial<OrderJson>) =>
    reasonsOf(order)
      .filter(({ met }) => met === false)
      .map(({ provision }) => provision.cite);

  it.each<[string, Partial<OrderJson>, string[]]>([
    ['three months, the day of the order counted', due('2025-06-13'), []],
    ['a day more', due('2025-06-14'), ['POCA 2002, s 11(3)']],
    ['six months, decided on their last day', extended('2025-09-13', '2025-09-13'), []],
    ['extended by a day more', extended('2025-09-13', '2025-09-14'), ['POCA 2002, s 11(5)']],
    ['decided a day later', extended('2025-09-14', '2025-09-13'), ['POCA 2002, s 11(6)']],
  ])('%s', (_, order, cited) => {
    expect(named(order)).toEqual(cited);
  });

  it('says that the extended period was over before the decision, where it was', () => {
    const conventions = (order: Partial<OrderJson>) => reasonsOf(order).map(({ convention }) => convention);
    expect(conventions(extended('2025-08-20', '2025-08-20')).includes('interestOnRefusedExtension')).toBe(false);
    expect(conventions(extended('2025-08-20', '2025-08-19')).includes('interestOnRefusedExtension')).toBe(true);
  });
});

describe('what could bring most next, said aloud', () => {
  const says = (value: string) =>
    reasonsOf({ property: [{ id: 'house', kind: 'restrainedProperty', value }] }, '2025-03-14')
      .filter(({ provision }) => provision.cite === 'POCA 2002, s 50')
      .map((reason) => reason.says);
  const rest =
    ' The list puts facts in order, before costs; whether the conditions of each power are met is a question of its own';

  it('names what is still to be paid where the property is worth more', () => {
    expect(says('60000.00')).toEqual([
      `house could bring most next: it is thought to bring £60,000.00, and £10,000.00 is still to be paid under o1.${rest}`,
    ]);
  });

  it('counts all of the property where it is not', () => {
    const all = (value: string) => `house could bring most next: all of its ${value} counts towards o1.${rest}`;
    expect(says('4000.00')).toEqual([all('£4,000.00')]);
    expect(says('10000.00')).toEqual([all('£10,000.00')]);
  });
});
