import { describe, expect, it } from 'vitest';
import { AccountStatementInput } from './index.js';

// Facts on either side of what cannot be. What is refused names the fact, the law and the remedy.

type Facts = Record<string, unknown>;

const ORDER = {
  id: 'o1',
  defendant: 'd1',
  made: '2025-03-14',
  amount: '10000.00',
  tranches: [{ id: 't1', amount: '4000.00', dueOn: '2025-06-13' }],
};

const refusals = (change: Facts, more: Facts = {}) => {
  const { error } = AccountStatementInput.safeParse({ orders: [{ ...ORDER, ...change }], asAt: '2026-01-01', ...more });
  return (error?.issues ?? []).map(({ path, message }) => ({ at: path.join('/'), message }));
};

const pool = { jointPools: [{ id: 'p', sum: '5000.00' }] };
const joint = (amount: string) => ({ jointParts: [{ pool: 'p', amount }] });
const raised = (change: Facts = {}) => ({ id: 'v1', on: '2025-04-01', under: '22', total: '12000.00', ...change });
const cut = (change: Facts = {}) => raised({ under: '23', total: '9999.99', ...change });
const asked = (change: Facts) => ({ extensions: [{ tranche: 't1', appliedOn: '2025-03-14', ...change }] });
const term = (change: Facts = {}) => ({ fixedOn: '2025-03-14', term: { days: 7 }, ...change });
const received = (change: Facts) => ({
  receipts: [{ from: 'defendant', id: 'r1', order: 'o1', on: '2025-03-14', amount: '1.00', ...change }],
});
const abroad = (rateOn: string) => ({
  receipts: [
    {
      from: 'realisationAbroad',
      id: 'r1',
      order: 'o1',
      realisedOn: '2025-03-14',
      currency: 'EUR',
      proceeds: '100.00',
      poundsPerUnit: '0.85',
      rateOn,
      rateSource: 'Invented',
    },
  ],
});
const destroyed = (on: string): [Facts, Facts] => [
  { made: '2024-03-14', tranches: [] },
  received({ from: 'cryptoassetsDestroyed', on }),
];
const discharge = { discharge: { on: '2025-04-01', under: '25' } };

describe('an account takes', () => {
  it.each<[string, Facts, Facts?]>([
    ['an order of the first day of Part 2', { made: '2003-03-24' }],
    [
      'a tranche of the whole order, due on its day',
      { tranches: [{ id: 't1', amount: '10000.00', dueOn: '2025-03-14' }] },
    ],
    ['an application on the day of the order, for the whole tranche', asked({ amount: '4000.00' })],
    ['an application decided on its day', asked({ decidedOn: '2025-03-14', until: null })],
    ['an extension by a day', asked({ decidedOn: '2025-03-14', until: '2025-06-14' })],
    ['an increase due on its day', { variations: [raised({ on: '2025-03-14', increaseDueOn: '2025-03-14' })] }],
    ['a cut by a penny', { variations: [cut()] }],
    ['the same total on appeal', { variations: [raised({ under: '32', total: '10000.00' })] }],
    ['a variation on the day of the discharge', { ...discharge, variations: [cut()] }],
    ['a receipt on the day of the discharge', discharge, received({ on: '2025-04-01' })],
    ['a discharge on the day of the order', { discharge: { on: '2025-03-14', under: '25' } }],
    ['a term that starts on the day it is fixed', { defaultTerms: [term({ startsOn: '2025-03-14' })] }],
    ['the whole of a joint sum', joint('5000.00'), pool],
    ['cryptoassets destroyed on the first day', ...destroyed('2024-04-26')],
    ['the rate of the day of realisation', {}, abroad('2025-03-14')],
  ])('%s', (_, change, more) => {
    expect(refusals(change, more)).toEqual([]);
  });
});

describe('an account refuses', () => {
  it.each<[string, string, Facts, Facts?]>([
    [
      'tranches of a penny more than the order',
      'tranches',
      { tranches: [{ id: 't1', amount: '10000.01', dueOn: '2025-06-13' }] },
    ],
    [
      'a tranche with the name of what is due on the day',
      'tranches/0/id',
      { tranches: [{ id: 'onTheDay', amount: '1.00', dueOn: '2025-06-13' }] },
    ],
    ['a tranche with the name of a variation', 'tranches/0/id', { variations: [cut({ id: 't1' })] }],
    ['an extension of more than the tranche', 'extensions/0/amount', asked({ amount: '4000.01' })],
    [
      'an extension to the day it was due',
      'extensions/0/until',
      asked({ decidedOn: '2025-03-14', until: '2025-06-13' }),
    ],
    [
      'an increase due before it',
      'variations/0/increaseDueOn',
      { variations: [raised({ increaseDueOn: '2025-03-31' })] },
    ],
    ['section 23 and the same total', 'variations/0/total', { variations: [cut({ total: '10000.00' })] }],
    ['section 29 and a larger total', 'variations/0/total', { variations: [cut({ under: '29', total: '10000.01' })] }],
    [
      'section 21 and the same total',
      'variations/0/total',
      { variations: [raised({ under: '21', total: '10000.00' })] },
    ],
    ['two variations of one day', 'variations/1/on', { variations: [raised(), cut({ id: 'v2' })] }],
    ['a variation after the discharge', 'variations/0/on', { ...discharge, variations: [cut({ on: '2025-04-02' })] }],
    ['two terms fixed on one day', 'defaultTerms', { defaultTerms: [term(), term()] }],
    [
      'a term that starts before it is fixed',
      'defaultTerms/0/startsOn',
      { defaultTerms: [term({ startsOn: '2025-03-13' })] },
    ],
    ['a penny more than the joint sum', 'jointParts/0/amount', joint('5000.01'), pool],
    ['joint parts of more than the order', 'jointParts', { amount: '4000.00', ...joint('4000.01') }, pool],
    ['a joint sum that is not listed', 'jointParts/0/pool', joint('1.00')],
    [
      'a variation with other joint sums',
      'variations/0/jointParts',
      { ...joint('1.00'), variations: [cut({ jointParts: [] })] },
      pool,
    ],
  ])('%s', (_, at, change, more) => {
    const refused = refusals(change, more);
    expect(refused.map((each) => each.at)).toEqual([`orders/0/${at}`]);
    // What, the law in brackets, and what to do.
    for (const { message } of refused) expect(/^.+ \((s|R v) .+\): .+$/.test(message) ? '' : message).toBe('');
  });

  it.each<[string, string, Facts, Facts]>([
    ['a receipt after the discharge', 'on', discharge, received({ on: '2025-04-02' })],
    ['cryptoassets destroyed the day before the power', 'on', ...destroyed('2024-04-25')],
    ['the rate of another day', 'rateOn', {}, abroad('2025-03-13')],
    [
      'a payment towards a sum the order does not take',
      'towards/pool',
      {},
      { ...pool, ...received({ towards: { pool: 'p' } }) },
    ],
  ])('%s', (_, at, change, more) => {
    const refused = refusals(change, more);
    expect(refused.map((each) => each.at)).toEqual([`receipts/0/${at}`]);
    for (const { message } of refused) expect(/^.+ \((s|R v|SI) .+\): .+$/.test(message) ? '' : message).toBe('');
  });
});
