import { describe, expect, it } from 'vitest';
import { APPLIED, lifeOf, sentences, step, valueOf, wantedBy } from '../../../../../test/support/restraint.js';

// Sheet, 5.9, section 7 and invariant (v): reports to the court while there is only an investigation (s 41(7A) to (7C)).

const PRECHARGE = {
  state: 'IN_FORCE_PRECHARGE',
  asOf: '2025-06-02',
  appliedOn: '2025-01-07',
  madeOn: '2025-01-10',
  reliedOn: ['C1'],
  persons: [{ person: 'd1' }],
  reportsRequired: true,
  nextReport: '2025-06-02',
};
const grant = (reporting?: object, reliedOn = ['C1']) => ({
  event: 'grant',
  on: '2025-01-10',
  reliedOn,
  persons: ['d1'],
  ...(reporting !== undefined && { reporting }),
});
const granted = (...given: Parameters<typeof grant>) => lifeOf([...APPLIED, grant(...given)]);

describe('reports required by an order', () => {
  it.each([
    [{ required: true, firstReport: '2025-01-11' }, true],
    [{ required: true, firstReport: '2025-01-10' }, false],
    [{ required: true, firstReport: '2024-12-01' }, false],
    [{ required: true }, false],
    [{ required: false, reasonIfNot: 'A charge is expected within days' }, true],
    [{ required: false, reasonIfNot: '   ' }, false],
    [{ required: false }, false],
  ])('on an investigation: %j', (reporting, isMade) => {
    expect(valueOf(granted(reporting)).order.state).toBe(isMade ? 'IN_FORCE_PRECHARGE' : 'APPLIED');
  });

  it('are asked about where the order says nothing of them', () => {
    expect(wantedBy(granted())).toEqual(['/events/4/reporting']);
  });

  it('have a first day whatever the order relies on', () => {
    expect(wantedBy(granted({ required: true }, ['C3']))).toEqual(['/events/4/reporting/firstReport']);
    expect(valueOf(granted(undefined, ['C3'])).order).toMatchObject({ reportsRequired: false, nextReport: null });
  });
});

describe('a report', () => {
  const report = (next: string | null) => valueOf(step(PRECHARGE, { event: 'report', on: '2025-06-02', next }));

  it.each([
    ['2025-06-03', true],
    ['2025-06-02', false],
    ['2025-05-30', false],
  ])('sets the next one later than itself: %s', (next, permitted) => {
    expect(report(next).permitted).toBe(permitted);
    expect(report(next).order.nextReport).toBe(permitted ? next : '2025-06-02');
  });

  it('sets another until there is a charge, and none need follow after it', () => {
    expect(report(null).permitted).toBe(false);
    const charged = { ...PRECHARGE, state: 'IN_FORCE_POSTCHARGE' };
    const after = valueOf(step(charged, { event: 'report', on: '2025-06-02', next: null }));
    expect([after.permitted, after.order.nextReport]).toEqual([true, null]);
  });

  it('is not possible where none is required', () => {
    const without = { ...PRECHARGE, reportsRequired: false, nextReport: null };
    expect(valueOf(step(without, { event: 'report', on: '2025-06-02', next: '2025-09-01' })).permitted).toBe(false);
  });

  it('is due on its day, and not the day before', () => {
    const due = (asAt: string) => lifeOf([...APPLIED, grant({ required: true, firstReport: '2025-04-10' })], asAt);
    const told = (asAt: string) =>
      sentences(due(asAt).reasons).some((says) => says.startsWith('A report to the court'));
    expect(valueOf(due('2025-04-09')).overlays.reportingDue).toBe(false);
    expect(valueOf(due('2025-04-10')).overlays.reportingDue).toBe(true);
    expect([told('2025-04-09'), told('2025-04-10')]).toEqual([false, true]);
  });
});

describe('a variation of what the order says of reports', () => {
  const vary = (reporting: object, order: object = PRECHARGE) =>
    step({ ...order }, { event: 'vary', on: '2025-06-02', appliedBy: 'courtOnReport', reporting });

  it('sets another day, or ends them with reasons', () => {
    expect(valueOf(vary({ required: true, firstReport: '2025-08-01' })).order.nextReport).toBe('2025-08-01');
    const { order } = valueOf(vary({ required: false, reasonIfNot: 'A charge is expected within days' }));
    expect(order).toMatchObject({
      reportsRequired: false,
      nextReport: null,
      noReportsBecause: 'A charge is expected within days',
    });
  });

  it.each([{ required: false }, { required: true }, { required: true, firstReport: '2025-06-02' }])(
    'is refused without its reasons, or a later day: %j',
    (reporting) => {
      const { permitted, order } = valueOf(vary(reporting));
      expect([permitted, order.nextReport]).toEqual([false, '2025-06-02']);
    },
  );

  it('leaves them as they were where it does not speak of them', () => {
    const { order } = valueOf(step(PRECHARGE, { event: 'vary', on: '2025-06-02', appliedBy: 'courtOnReport' }));
    expect(order).toMatchObject({ reportsRequired: true, nextReport: '2025-06-02' });
  });
});
