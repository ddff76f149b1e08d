import { describe, expect, it } from 'vitest';
import { APPLIED, lifeOf, step, valueOf } from '../../../../../test/support/restraint.js';

// Sheet, section 7: a conviction quashed while the order is in force, and a retrial ordered or sought (s 42(6A), (6B)).

const granted = { event: 'grant', on: '2025-01-10', reliedOn: ['C2'], persons: ['d1'], confiscationOrderUnpaid: false };
const ordered = { event: 'confiscationOrderMade', on: '2025-06-02', unpaid: '70000.00' };
const quashed = { event: 'convictionQuashed', on: '2025-09-01', retrialOrderedOrSought: true };
const history = [...APPLIED, granted, { event: 'convicted', on: '2025-03-03' }, ordered, quashed];

describe('a conviction quashed after the confiscation order, with a retrial ordered', () => {
  it('raises no duty, and the order is again one on proceedings', () => {
    const { order, refused } = valueOf(lifeOf(history));
    expect(order).toMatchObject({ state: 'IN_FORCE_POSTCHARGE', retrialAwaited: true, dischargeDuty: null });
    expect(refused).toEqual([]);
  });

  it.each(['retrialDeclined', 'retrialNotStartedInReasonableTime', 'retrialConcluded'])(
    'must be discharged once it is recorded as %s',
    (how) => {
      const { order, refused } = valueOf(
        lifeOf([...history, { event: 'proceedingsConcluded', on: '2026-02-02', how }]),
      );
      expect(order).toMatchObject({
        state: 'IN_FORCE_POSTCHARGE',
        retrialAwaited: false,
        dischargeDuty: { row: 'E15', since: '2026-02-02' },
      });
      expect(refused).toEqual([]);
    },
  );

  it('can lead to another confiscation order, whose payment raises the duty', () => {
    const again = [
      ...history,
      { event: 'convicted', on: '2026-02-02' },
      { event: 'confiscationOrderMade', on: '2026-03-02', unpaid: '50000.00' },
      { event: 'orderSatisfied', on: '2026-05-01' },
    ];
    const { order, refused } = valueOf(lifeOf(again));
    expect(order).toMatchObject({ state: 'IN_FORCE_POSTORDER', dischargeDuty: { row: 'E16', since: '2026-05-01' } });
    expect(refused).toEqual([]);
  });

  it('waits for the retrial: an acquittal is recorded as its end, and the refusal says how', () => {
    const outcome = lifeOf([...history, { event: 'proceedingsConcluded', on: '2026-02-02', how: 'acquitted' }]);
    expect(valueOf(outcome).refused).toEqual(['e8']);
    expect(JSON.stringify(outcome.reasons)).toContain('retrialDeclined, retrialNotStartedInReasonableTime');
  });
});

describe('a retrial that nobody awaits', () => {
  const order = { state: 'IN_FORCE_POSTCHARGE', reliedOn: ['C2'], persons: [{ person: 'd1' }] };

  it.each(['retrialDeclined', 'retrialNotStartedInReasonableTime', 'retrialConcluded'])('cannot be %s', (how) => {
    const { permitted } = valueOf(step(order, { event: 'proceedingsConcluded', on: '2026-02-02', how }));
    expect(permitted).toBe(false);
  });

  it.each(['acquitted', 'pardoned', 'noConfiscationOrder', 'confiscationOrderPaidAtOnce'])(
    'does not stand in the way of a conclusion: %s',
    (how) => {
      const { permitted, order: after } = valueOf(
        step(order, { event: 'proceedingsConcluded', on: '2026-02-02', how }),
      );
      expect(permitted).toBe(true);
      expect(after.dischargeDuty).toEqual({ since: '2026-02-02', row: 'E15' });
    },
  );
});

describe('a confiscation order in proceedings that are recorded as concluded', () => {
  it('is refused, with what to check', () => {
    const concluded = { event: 'proceedingsConcluded', on: '2025-05-01', how: 'acquitted' };
    const outcome = lifeOf([...APPLIED, granted, concluded, ordered]);
    expect(valueOf(outcome).refused).toEqual(['e6']);
    expect(valueOf(outcome).order.state).toBe('IN_FORCE_POSTCHARGE');
  });
});
