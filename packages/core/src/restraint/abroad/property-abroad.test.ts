import { describe, expect, it } from 'vitest';
import { valueOf, wantedBy } from '../../../../../test/support/restraint.js';
import { propertyAbroad, PropertyAbroadInput } from './index.js';

// Sheet, section 12: requests about property abroad (s 74).

type Facts = Readonly<Record<string, unknown>>;
const ask = (facts: Facts) =>
  propertyAbroad(
    PropertyAbroadInput.parse({
      asAt: '2026-06-01',
      country: 'Spain',
      isEuropeanUnion: true,
      believedAbroad: true,
      conditionHolds: true,
      confiscationOrderMade: null,
      steps: [],
      ...facts,
    }),
  );
const steps = (...given: Facts[]) => ({ steps: given.map((step, at) => ({ id: `s${at}`, ...step })) });
const at = (step: string, on: string) => ({ step, on });
const realised = (on: string, proceeds: string) => ({
  ...{ step: 'realised', on, currency: 'EUR', proceeds },
  ...{ poundsPerUnit: '0.8500', rateOn: on, rateSource: 'Closing rate of the day, fictitious' },
});
const REQUEST = [at('sentToSecretaryOfState', '2026-02-02'), at('forwardedAbroad', '2026-02-09')];
const ORDER = { confiscationOrderMade: '2026-01-15', orderUnsatisfied: true };

describe('what a request asks for', () => {
  it.each([
    [{ confiscationOrderMade: null }, ['freeze']],
    [ORDER, ['freeze', 'realise', 'applyProceeds']],
    [{ ...ORDER, orderUnsatisfied: false }, ['freeze']],
    [{ ...ORDER, confiscationOrderMade: '2026-06-02' }, ['freeze']],
    [{ ...ORDER, confiscationOrderMade: '2026-06-01' }, ['freeze', 'realise', 'applyProceeds']],
  ])('%j: %j', (facts, asksFor) => {
    expect(valueOf(ask(facts))).toMatchObject({ mayRequest: true, asksFor });
  });

  it('is asked for without a condition only while the order is unsatisfied', () => {
    expect(valueOf(ask({ ...ORDER, conditionHolds: false })).mayRequest).toBe(true);
    expect(valueOf(ask({ ...ORDER, conditionHolds: false, orderUnsatisfied: false })).mayRequest).toBe(false);
    expect(valueOf(ask({ ...ORDER, conditionHolds: false, confiscationOrderMade: '2026-06-02' })).mayRequest).toBe(
      false,
    );
    expect(valueOf(ask({ believedAbroad: false })).mayRequest).toBe(false);
  });

  it('turns on what is not known', () => {
    expect(wantedBy(ask({ believedAbroad: undefined }))).toEqual(['/believedAbroad']);
    expect(wantedBy(ask({ conditionHolds: undefined }))).toEqual(['/conditionHolds']);
    expect(wantedBy(ask({ conditionHolds: false, confiscationOrderMade: undefined }))).toEqual([
      '/confiscationOrderMade',
    ]);
    expect(wantedBy(ask({ ...ORDER, orderUnsatisfied: undefined }))).toEqual(['/orderUnsatisfied']);
  });

  it.each(['Scotland', 'Northern Ireland', ' england and wales ', 'The United Kingdom', 'UK'])(
    'is not worked out for a part of the United Kingdom: %s',
    (country) => {
      expect(ask({ country }).kind).toBe('notCovered');
    },
  );

  it.each(['Ireland', 'Jersey', 'New England'])('is open for %s', (country) => {
    expect(valueOf(ask({ country })).mayRequest).toBe(true);
  });
});

describe('the steps of a request', () => {
  it('follow one another, and say what is left to be done', () => {
    expect(valueOf(ask(steps(...REQUEST)))).toMatchObject({
      lastStep: 'forwardedAbroad',
      next: 'the authority abroad acknowledges it',
      refused: [],
    });
    expect(valueOf(ask(steps(at('frozen', '2026-02-03')))).refused).toEqual(['s0']);
    expect(valueOf(ask(steps(at('forwardedAbroad', '2026-02-03')))).refused).toEqual(['s0']);
  });

  it('can be asked for again, to realise what was frozen before the order', () => {
    const again = [
      at('sentToSecretaryOfState', '2025-06-02'),
      at('forwardedAbroad', '2025-06-09'),
      at('frozen', '2025-07-01'),
      ...REQUEST,
      realised('2026-03-03', '50000.00'),
    ];
    expect(valueOf(ask({ ...ORDER, ...steps(...again) }))).toMatchObject({ refused: [], lastStep: 'realised' });
  });

  it('reduce the order by each realisation, at the rate of its day: 50,000 and 20,000 at 0.85 are 59,500', () => {
    const given = [
      ...REQUEST,
      realised('2026-03-03', '50000.00'),
      at('certificateReceived', '2026-03-20'),
      realised('2026-04-07', '20000.00'),
    ];
    const { refused, reducesOrderBy } = valueOf(ask({ ...ORDER, ...steps(...given) }));
    expect([refused, reducesOrderBy.toJSON()]).toEqual([[], '59500.00']);
  });

  it('realise nothing before the order is made, and something on its day', () => {
    const on = (day: string) => [
      at('sentToSecretaryOfState', '2026-01-05'),
      at('forwardedAbroad', '2026-01-06'),
      realised(day, '100.00'),
    ];
    expect(valueOf(ask({ ...ORDER, ...steps(...on('2026-01-14')) })).refused).toEqual(['s2']);
    expect(valueOf(ask({ ...ORDER, ...steps(...on('2026-01-15')) })).refused).toEqual([]);
  });

  it('after the day of the question have not happened yet', () => {
    expect(valueOf(ask(steps(at('sentToSecretaryOfState', '2026-06-02')))).lastStep).toBe(null);
  });
});
