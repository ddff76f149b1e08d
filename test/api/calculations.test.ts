import { describe, expect, it } from 'vitest';
import { service } from './house.js';

const api = service();
const ask = async (rule: string, facts: unknown) => (await api.post(`/v1/calculations/${rule}`, facts)).body;

describe('the list of calculations', () => {
  it('names each with its provision, and each answers', async () => {
    const { body } = await api.get('/v1/calculations');
    expect(body.calculations.length).toBeGreaterThan(20);
    for (const { name, path, provision } of body.calculations) {
      expect(path).toBe(`/v1/calculations/${name}`);
      expect(provision).toMatch(/\d/);
      const refused = await api.post(path, { thisIsNoFact: 1 });
      expect(refused.status, name).toBe(400);
      for (const error of refused.body.errors) {
        expect(error.law, name).toMatch(/\d/);
        expect(error.remedy, name).not.toBe('');
      }
    }
  });
});

describe('a rule answers', () => {
  it('the relevant day: six years ending with 15 June 2024 begin on 16 June 2018 (s 10(8))', async () => {
    expect(await ask('relevant-day', { proceedingsStarted: '2024-06-15' })).toMatchObject({
      kind: 'decided',
      value: { relevantDay: '2018-06-16', sixYearDay: '2018-06-16' },
      reasons: [{ provision: { cite: 'POCA 2002, s 10(8)' } }, { met: false }],
    });
  });

  it('property that grew: worked example WE-4, 26,000 (s 80)', async () => {
    const stated = {
      priceIndex: 'stated',
      decisionMonth: '2025-01',
      statedIndex: [
        { month: '2016-05', value: '100', source: 'WE-4' },
        { month: '2025-01', value: '135', source: 'WE-4' },
      ],
    };
    const facts = {
      valueWhenObtained: '8000.00',
      obtainedOn: '2016-05-09',
      decidedOn: '2025-03-14',
      conventions: stated,
    };
    expect(await ask('value-of-property-obtained', { ...facts, valueHeldNow: '26000.00' })).toMatchObject({
      kind: 'decided',
      value: { value: '26000.00', adjusted: '10800.00', heldNow: '26000.00', basis: 'heldNow' },
    });
  });

  it.each([
    ['mortgage-advance', { price: '200000.00', loan: '120000.00', valueNow: '300000.00' }, '60000.00'],
    ['available-amount', { freeProperty: '1.00', priorityObligations: '2.00', taintedGifts: '5.10' }, '5.10'],
    ['period', { count: 'monthsStartingWith', first: '2025-03-14', months: 3 }, { last: '2025-06-13' }],
    ['period', { count: 'yearsEndingWith', last: '2022-02-28', years: 6 }, { first: '2016-03-01' }],
    ['schedule-2-listing', { offence: 'MSA_2', committed: { from: '2015-07-31', to: '2015-08-01' } }, { listed: true }],
    [
      'schedule-2-listing',
      { offence: 'MSA_2', committed: { from: '2015-07-30', to: '2015-08-01' } },
      { listed: false },
    ],
    [
      'default-term',
      { amount: '10000.00', termFixed: '2025-03-14', kind: 'individual', aged18OrOverWhenConvicted: true },
      { maximum: { months: 6 } },
    ],
    [
      'default-term',
      { amount: '10000.01', termFixed: '2025-03-14', kind: 'individual', aged18OrOverWhenConvicted: true },
      { maximum: { years: 5 } },
    ],
    [
      'time-to-pay',
      { orderMade: '2025-03-14', amount: '5.00' },
      { latestInitialDay: '2025-06-13', dueOnTheDay: '5.00' },
    ],
    ['business-days', { count: 'after', day: '2025-12-24', days: 1 }, { day: '2025-12-29' }],
  ])('%s of %j', async (rule, facts, value) => {
    const outcome = await ask(rule, facts);
    expect(outcome.kind).toBe('decided');
    if (typeof value === 'string') expect(outcome.value).toBe(value);
    else expect(outcome.value).toMatchObject(value);
    for (const { provision } of outcome.reasons) expect(provision.url).toMatch(/^https?:/);
  });

  it('with what is for the court, missing or not covered, and status 200', async () => {
    const unknown = await api.post('/v1/calculations/recoverable-amount', { benefit: '10.00', availableAmount: null });
    expect(unknown).toMatchObject({
      status: 200,
      body: {
        kind: 'factsMissing',
        facts: [{ pointer: '/victimProceedings' }, { pointer: '/unlawfulProfitProceedings' }],
      },
    });
    expect(await ask('compliance-order', { orderMade: '2025-03-14' })).toMatchObject({ kind: 'forTheCourt' });
    expect(await ask('default-term', { amount: '5.00', termFixed: '2025-03-14', kind: 'company' })).toMatchObject({
      kind: 'notCovered',
    });
  });
});

describe('a rule refuses', () => {
  it('what its schema does not allow, with pointer, law and remedy', async () => {
    const { status, body } = await api.post('/v1/calculations/mortgage-advance', {
      price: 200000,
      laon: '1.00',
      valueNow: '3',
    });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { pointer: '/price', law: 'R v Waya [2012] UKSC 51', remedy: 'write it as a string: "200000.00"' },
      { pointer: '/loan', detail: '`loan` is missing' },
      { pointer: '/laon', remedy: expect.stringMatching(/^did you mean `loan`\?/) },
    ]);
  });

  it('facts that contradict each other', async () => {
    const facts = { price: '100.00', loan: '200.00', valueNow: '300.00' };
    expect((await api.post('/v1/calculations/mortgage-advance', facts)).body.errors).toMatchObject([
      { pointer: '/loan', detail: 'the price is nil or less than the loan', law: 'R v Waya [2012] UKSC 51' },
    ]);
  });
});
