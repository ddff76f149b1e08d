import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { localDate } from '../dates/index.js';
import { inForceOn } from '../law/index.js';
import { Money } from '../money/index.js';
import { criminalLifestyle, CriminalLifestyleInput, leastRelevantBenefit } from './index.js';

type Json = z.input<typeof CriminalLifestyleInput>;
type OffenceJson = Json['offences'][number];

const ask = (input: Json) => criminalLifestyle(CriminalLifestyleInput.parse(input));
const refusedAt = (input: Json) =>
  CriminalLifestyleInput.safeParse(input).error?.issues.map(({ path }) => path.join('/')) ?? [];
const fraud = (id: string, more: Partial<OffenceJson> = {}): OffenceJson => ({
  id,
  offence: 'FRAUD_1',
  committed: { from: '2023-05-03', to: '2023-05-03' },
  status: 'otherConviction',
  ...more,
});
const concerned = (more: Partial<OffenceJson> = {}) => fraud('c1', { status: 'concerned', ...more });
const started = '2024-06-15';
const answer = (offences: OffenceJson[], more: Partial<Json> = {}) => {
  const outcome = ask({ proceedingsStarted: started, offences, ...more });
  if (outcome.kind === 'decided') return outcome.value.hasCriminalLifestyle;
  return outcome.kind === 'factsMissing' ? outcome.facts.map(({ pointer }) => pointer) : outcome.kind;
};

describe('unknown facts', () => {
  const three = ['c2', 'c3', 'c4'];

  it('asks only for what could change the answer', () => {
    const known = three.map((id) => fraud(id, { benefit: '2000.00' }));
    expect(answer([concerned({ benefit: '1.00' }), ...known])).toBe(true);
    expect(answer([concerned(), ...known])).toEqual(['/offences/0/benefited']);
    expect(answer([concerned({ benefited: true }), ...known])).toBe(true);
    expect(answer([concerned({ benefited: false }), ...known])).toBe(false);
  });

  it('counts an unknown benefit neither in nor out', () => {
    const two = ['c2', 'c3'].map((id) => fraud(id, { benefit: '100.00' }));
    expect(answer([concerned({ benefit: '100.00' }), ...two, fraud('c4')])).toEqual([
      '/offences/3/benefited',
      '/offences/3/benefit',
    ]);
    expect(answer([concerned({ benefit: '100.00' }), ...two, fraud('c4', { benefited: false })])).toBe(false);
    expect(answer([concerned({ benefit: '100.00' }), ...two, fraud('c4', { benefited: true })])).toEqual([
      '/offences/3/benefit',
    ]);
  });

  it('lists a test that is not known as null, where another test decides', () => {
    const outcome = ask({
      proceedingsStarted: started,
      offences: [concerned({ offence: 'MSA_2', committed: { from: '2021-01-01', to: '2021-12-31' } })],
    });
    expect(outcome).toMatchObject({
      kind: 'decided',
      value: {
        hasCriminalLifestyle: true,
        tests: [{ test: 'schedule2', met: true }, {}, {}, { test: 'sixMonths', met: null }],
      },
    });
  });
});

describe('refusals', () => {
  it.each<[string, Json, string[]]>([
    ['no offence concerned', { proceedingsStarted: started, offences: [fraud('c1')] }, ['offences']],
    ['an id twice', { proceedingsStarted: started, offences: [concerned(), fraud('c1')] }, ['offences']],
    [
      'an obtaining twice',
      {
        proceedingsStarted: started,
        offences: [concerned()],
        obtainings: ['1.00', '2.00'].map((value) => ({ item: 'i1', value, offences: ['c1'] })),
      },
      ['obtainings'],
    ],
    [
      'an obtaining from an offence that is not there',
      {
        proceedingsStarted: started,
        offences: [concerned()],
        obtainings: [{ item: 'i1', value: '1.00', offences: ['c9'] }],
      },
      ['obtainings/0/offences'],
    ],
    [
      'an offence taken with one that is no conviction',
      {
        proceedingsStarted: started,
        offences: [
          concerned(),
          fraud('t1', { status: 'takenIntoConsideration', takenWith: ['t2'] }),
          fraud('t2', { status: 'takenIntoConsideration' }),
        ],
      },
      ['offences/1/takenWith'],
    ],
    [
      'a conviction taken with another',
      { proceedingsStarted: started, offences: [concerned({ takenWith: [] })] },
      ['offences/0/takenWith'],
    ],
    [
      'benefit that is denied',
      { proceedingsStarted: started, offences: [concerned({ benefited: false, benefit: '0.01' })] },
      ['offences/0/benefited'],
    ],
    [
      'an obtaining that is denied',
      {
        proceedingsStarted: started,
        offences: [concerned({ benefited: false })],
        obtainings: [{ item: 'i1', value: '0.01', offences: ['c1'] }],
      },
      ['offences/0/benefited'],
    ],
    [
      'an offence that ends before it begins',
      { proceedingsStarted: started, offences: [concerned({ committed: { from: '2023-05-03', to: '2023-05-02' } })] },
      ['offences/0/committed'],
    ],
  ])('%s', (_, input, at) => {
    expect(refusedAt(input)).toEqual(at);
  });

  it('does not answer for proceedings before Part 2', () => {
    expect(answer([concerned({ benefit: '1.00' })], { proceedingsStarted: '2003-03-23' })).toBe('notCovered');
    expect(answer([concerned({ benefit: '1.00' })], { proceedingsStarted: '2003-03-24' })).toBe(false);
  });
});

const pounds = fc
  .integer({ min: 0, max: 400_000 })
  .map((p) => `${String(Math.floor(p / 100))}.${String(p % 100).padStart(2, '0')}`);
const anyOffence = (id: string, status: OffenceJson['status']): fc.Arbitrary<OffenceJson> =>
  fc
    .record({
      days: fc.constantFrom(
        { from: '2003-03-23', to: '2023-01-01' },
        { from: '2023-02-01', to: '2023-07-31' },
        { from: '2023-02-01', to: '2023-07-30' },
      ),
      benefit: fc.option(pounds, { nil: undefined }),
      listed: fc.boolean(),
    })
    .map(({ days, benefit, listed }) => ({
      ...fraud(id, { status, committed: days, offence: listed ? 'THEFT_21' : 'FRAUD_1' }),
      ...(benefit !== undefined && { benefit }),
      ...(status === 'takenIntoConsideration' && { takenWith: ['c1'] }),
    }));
const anyCase: fc.Arbitrary<Json> = fc
  .record({
    concerned: anyOffence('c1', 'concerned'),
    others: fc.tuple(...['c2', 'c3', 'c4', 'c5'].map((id) => anyOffence(id, 'otherConviction'))),
    count: fc.nat(4),
    taken: anyOffence('t1', 'takenIntoConsideration'),
    earlier: fc.array(
      fc.record({ convictedOn: fc.constantFrom('2018-06-15', '2018-06-16', '2022-02-03'), benefit: pounds }),
      { maxLength: 3 },
    ),
  })
  .map(({ concerned: first, others, count, taken, earlier }) => ({
    proceedingsStarted: started,
    offences: [first, ...others.slice(0, count), taken],
    earlierConvictions: earlier.map((conviction, index) => ({
      id: `e${String(index)}`,
      committedFrom: '2017-01-01',
      ...conviction,
    })),
  }));

describe('properties', () => {
  it('a decided answer is not changed by learning what was unknown', () => {
    fc.assert(
      fc.property(anyCase, pounds, (input, learnt) => {
        const before = ask(input);
        if (before.kind !== 'decided') return true;
        const offences = input.offences.map((offence) => ({ benefit: learnt, ...offence }));
        const after = ask({ ...input, offences });
        return after.kind === 'decided' && after.value.hasCriminalLifestyle === before.value.hasCriminalLifestyle;
      }),
      { numRuns: 500 },
    );
  });

  it('the facts it asks for decide it', () => {
    fc.assert(
      fc.property(anyCase, pounds, (input, learnt) => {
        const offences = input.offences.map((offence) => ({ benefit: learnt, ...offence }));
        return ask({ ...input, offences }).kind === 'decided';
      }),
    );
  });

  it('another offence taken into consideration never takes a lifestyle away, nor adds a conviction', () => {
    fc.assert(
      fc.property(anyCase, pounds, (input, benefit) => {
        const [before, after] = [
          input,
          {
            ...input,
            offences: [
              ...input.offences,
              fraud('t9', { status: 'takenIntoConsideration', takenWith: ['c1'], benefit }),
            ],
          },
        ].map(ask);
        if (before?.kind !== 'decided' || after?.kind !== 'decided') return true;
        return !before.value.hasCriminalLifestyle || after.value.hasCriminalLifestyle;
      }),
    );
  });

  it('one obtaining counts once, however many offences it came from', () => {
    fc.assert(
      fc.property(pounds, fc.subarray(['c2', 'c3', 'c4']), (value, shared) => {
        const offences = [concerned(), ...['c2', 'c3', 'c4'].map((id) => fraud(id))];
        const outcome = ask({
          proceedingsStarted: started,
          offences: offences.map((offence) =>
            offence.id === 'c1' || shared.includes(offence.id) ? offence : { ...offence, benefited: false },
          ),
          obtainings: [{ item: 'i1', value, offences: ['c1', ...shared] }],
        });
        if (outcome.kind !== 'decided') return false;
        const [, route] = outcome.value.tests;
        return route?.relevantBenefit?.equals(Money.gbp(value)) === true;
      }),
    );
  });
});

it('has no figure before Part 2', () => {
  expect(inForceOn(leastRelevantBenefit, localDate('2003-03-23'))).toBeUndefined();
  expect(inForceOn(leastRelevantBenefit, localDate('2003-03-24'))?.value.toJSON()).toBe('5000.00');
});
