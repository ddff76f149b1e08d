import { describe, expect, it } from 'vitest';
import { APPLIED, lifeOf, sentences, step, valueOf } from '../../../../../test/support/restraint.js';

// Sheet, section 8 and its invariants: what ends an order, what stays after it, what stands over it.

const IN_FORCE = {
  state: 'IN_FORCE_POSTORDER',
  asOf: '2026-01-05',
  reliedOn: ['C2'],
  persons: [{ person: 'd1' }],
  reportsRequired: true,
  nextReport: '2026-03-02',
  travelRestriction: true,
  detentionAuthorised: true,
  managementReceiver: true,
  landRestricted: true,
};
const discharge = { event: 'discharge', on: '2026-02-02', ground: 'discretion' };

describe('after the discharge', () => {
  const { order, next, overlays } = valueOf(step(IN_FORCE, discharge));

  it('nothing of the order lives on', () => {
    expect(order).toMatchObject({
      state: 'DISCHARGED',
      reportsRequired: false,
      nextReport: null,
      retrialAwaited: false,
      travelRestriction: false,
      detentionAuthorised: false,
      dischargeDuty: null,
    });
    expect([overlays.reportingDue, overlays.dischargeDutyDue]).toEqual([false, false]);
  });

  it('what has steps of its own is still there, and is due: the entry about land, the receiver', () => {
    expect(order).toMatchObject({ landRestricted: true, managementReceiver: true });
    const due = next.map(({ what }) => what);
    expect(due).toContain('Withdraw the restriction in the register of title');
    expect(due).toContain('Apply for the discharge of the management receiver');
  });

  it('they are not due where there are none', () => {
    const plain = { ...IN_FORCE, landRestricted: false, managementReceiver: false };
    const due = valueOf(step(plain, discharge)).next.map(({ what }) => what);
    expect(due).toEqual([
      'Notice for leave to appeal',
      'Property whose detention was authorised may be held until no appeal is possible; then release it',
      'Tell third parties',
    ]);
  });

  it('an appeal, its end, the entry about land and an order of the Court of Appeal can follow, and nothing else', () => {
    expect(valueOf(step(IN_FORCE, discharge)).possible).toEqual([
      'withdrawLandRestriction',
      'appeal',
      'appealDetermined',
      'grant',
    ]);
  });
});

describe('the duty to discharge', () => {
  const satisfied = { event: 'orderSatisfied', on: '2026-02-02' };
  const order = valueOf(step(IN_FORCE, satisfied)).order;

  it('stands from the first event that raises it', () => {
    expect(order.dischargeDuty).toEqual({ row: 'E16', since: '2026-02-02' });
    const later = valueOf(step({ ...order }, { event: 'orderDischarged', on: '2026-02-20' })).order;
    expect(later.dischargeDuty).toEqual({ row: 'E16', since: '2026-02-02' });
  });

  it('leaves the order in force, and asks for the court to act', () => {
    const { to, next } = valueOf(step(IN_FORCE, satisfied));
    expect(to).toBe('IN_FORCE_POSTORDER');
    expect(next.map(({ what }) => what)).toEqual(['The court must discharge the order: ask it to']);
  });

  it('is the court’s to find, and is not claimed, where a condition of the other kind was relied on too', () => {
    const both = { ...IN_FORCE, reliedOn: ['C2', 'C5'] };
    const { next, order: after, permitted } = valueOf(step(both, satisfied));
    expect([permitted, after.dischargeDuty, next]).toEqual([true, null, []]);
  });

  it('is wanted before a discharge can be recorded as made because the court must', () => {
    expect(valueOf(step(IN_FORCE, { ...discharge, ground: 'duty' })).permitted).toBe(false);
    expect(valueOf(step({ ...order }, { ...discharge, ground: 'duty' })).transition?.id).toBe('E16');
    expect(valueOf(step({ ...order }, discharge)).transition?.id).toBe('E19');
  });
});

describe('conviction and sentence', () => {
  it.each(['convicted', 'sentenced'])('%s is not possible before proceedings have started', (event) => {
    const precharge = { ...IN_FORCE, state: 'IN_FORCE_PRECHARGE', reliedOn: ['C1'] };
    const { permitted, order } = valueOf(step(precharge, { event, on: '2026-02-02' }));
    expect([permitted, order.state]).toEqual([false, 'IN_FORCE_PRECHARGE']);
  });

  it.each(['convicted', 'sentenced'])('%s ends nothing', (event) => {
    for (const state of ['IN_FORCE_POSTCHARGE', 'IN_FORCE_POSTORDER', 'IN_FORCE_REOPENED']) {
      const { permitted, order } = valueOf(step({ ...IN_FORCE, state }, { event, on: '2026-02-02' }));
      expect([permitted, order.state, order.dischargeDuty]).toEqual([true, state, null]);
    }
  });
});

describe('an investigation order without a charge', () => {
  const granted = [
    ...APPLIED,
    {
      event: 'grant',
      on: '2025-01-10',
      reliedOn: ['C1'],
      persons: ['d1'],
      reporting: { required: true, firstReport: '2030-01-01' },
    },
  ];
  const watch = (asAt: string, events = granted, review = {}) =>
    sentences(lifeOf(events, asAt, review).reasons)
      .filter((says) => /^(Review|Warning|Critical)/.test(says))
      .map((says) => says.replace(/:.*/, ''));

  it.each([
    ['2025-07-09', []],
    ['2025-07-10', ['Review']],
    ['2026-01-09', ['Review']],
    ['2026-01-10', ['Warning']],
    ['2027-01-09', ['Warning']],
    ['2027-01-10', ['Critical']],
  ])('is looked at again after 6, 12 and 24 months, a choice of ours: on %s', (asAt, told) => {
    expect(watch(asAt)).toEqual(told);
  });

  it('is looked at again as the caller chooses', () => {
    expect(watch('2025-03-10', granted, { everyMonths: 2 })).toEqual(['Review']);
    expect(watch('2025-03-09', granted, { everyMonths: 2 })).toEqual([]);
  });

  it('is watched no more after the charge', () => {
    const charged = [...granted, { event: 'proceedingsStart', on: '2025-06-02', how: 'writtenCharge' }];
    expect(watch('2027-01-10', charged)).toEqual([]);
  });
});
