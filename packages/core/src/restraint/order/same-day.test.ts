import { describe, expect, it } from 'vitest';
import { APPLIED, lifeOf, valueOf } from '../../../../../test/support/restraint.js';

// Convention `sameDayOrder`: events of one day are taken by their time; without one, in the order of a case, the first that
// is possible.

const consider = { event: 'considerRestraint', on: '2025-01-02', reason: 'A house' };
const prepare = { event: 'prepare', on: '2025-01-02', conditions: ['C1'], riskEvidence: true };

describe('events of one day', () => {
  it('without a time wait for a timed one that makes them possible, past a timed one that is not possible', () => {
    const impossible = { event: 'discharge', on: '2025-01-02', time: '09:00', ground: 'discretion' };
    const { order, refused } = valueOf(lifeOf([prepare, impossible, { ...consider, time: '10:00' }]));
    expect([order.state, refused]).toEqual(['PREPARING', ['e1']]);
  });

  it('with times are taken by them, even against the order of a case', () => {
    const { order, refused } = valueOf(
      lifeOf([
        { ...consider, time: '10:00' },
        { ...prepare, time: '09:00' },
      ]),
    );
    expect([order.state, refused]).toEqual(['CONSIDERED', ['e1']]);
  });

  it('a person whom the order is varied to name can be served the same day', () => {
    const day = '2025-03-03';
    const granted = { event: 'grant', on: '2025-01-10', reliedOn: ['C3'], persons: ['d1'] };
    const serve = { event: 'serve', on: day, persons: ['c1'], affectedNotified: true };
    const vary = { event: 'vary', on: day, appliedBy: 'courtOnReport', addPersons: ['c1'] };
    const { order, refused } = valueOf(lifeOf([...APPLIED, granted, serve, vary]));
    expect(refused).toEqual([]);
    expect(order.persons).toEqual([
      { person: 'd1', servedOn: null },
      { person: 'c1', servedOn: day },
    ]);
  });

  it('say by which convention they were taken, and only where it was used', () => {
    const named = (events: Parameters<typeof lifeOf>[0]) =>
      lifeOf(events).reasons.some(({ convention }) => convention === 'sameDayOrder');
    expect(named([consider, prepare])).toBe(true);
    expect(named([consider, { ...prepare, on: '2025-01-03' }])).toBe(false);
    expect(
      named([
        { ...consider, time: '09:00' },
        { ...prepare, time: '10:00' },
      ]),
    ).toBe(false);
  });
});

describe('a day', () => {
  it('of the question is past; the day after has not come', () => {
    const state = (asAt: string) => valueOf(lifeOf([consider], asAt)).order.state;
    expect([state('2025-01-01'), state('2025-01-02')]).toEqual(['NOT_CONSIDERED', 'CONSIDERED']);
  });
});
