import { describe, expect, it } from 'vitest';
import { wantedBy } from '../../../../../test/support/restraint.js';
import * as room from '../index.js';

// Sheet, section 7 and 7.1: requests, and what the court must do.

describe('the notice of a request to vary (rr 33.47, 33.48)', () => {
  const ask = (facts: object) =>
    room.variationRequest(
      room.RestraintVariationInput.parse({
        asked: 'travel',
        by: 'defendant',
        inWritingWithEvidence: true,
        hearing: '2026-11-30',
        ...facts,
      }),
    );

  it('is two business days before the hearing: 26 November for Monday 30 November 2026', () => {
    expect(ask({ served: '2026-11-26' }).kind).toBe('forTheCourt');
    expect(ask({ served: '2026-11-27', timeShortened: false }).kind).toBe('decided');
    expect(ask({ served: null, timeShortened: false }).kind).toBe('decided');
    expect(ask({ served: null, timeShortened: true }).kind).toBe('forTheCourt');
    expect(wantedBy(ask({ served: '2026-11-27' }))).toEqual(['/timeShortened']);
  });

  it('is not needed of the applicant who may go without, and is of anybody else', () => {
    const applicant = { by: 'restraintApplicant', served: null, timeShortened: false };
    expect(ask({ ...applicant, withoutNoticeOpen: true }).kind).toBe('forTheCourt');
    expect(ask({ ...applicant, withoutNoticeOpen: false }).kind).toBe('decided');
    expect(wantedBy(ask(applicant))).toEqual(['/withoutNoticeOpen']);
    expect(ask({ served: null, timeShortened: false, withoutNoticeOpen: true }).kind).toBe('decided');
  });

  it('is asked with the facts of the exception that is asked for', () => {
    expect(wantedBy(ask({ asked: 'livingExpenses' }))).toEqual([
      '/served',
      '/exception/incomeAndOutgoingsProved',
      '/exception/standardOfLivingGiven',
      '/exception/effectOnValueGiven',
      '/exception/likelyLengthGiven',
      '/exception/totalAsked',
    ]);
  });
});

describe('a retrial that is awaited (s 42(6A))', () => {
  const must = (outcome: string, retrial?: string) => {
    const proceedings = outcome === 'confiscationOrder' ? { outcome, orderQuashed: true } : { outcome };
    const input = { reliedOn: ['C2'], applicationMade: '2025-01-07', on: '2026-03-02', proceedings };
    const given = retrial === undefined ? input : { ...input, retrial };
    return room.dischargeDuty(room.DischargeDutyInput.parse(given));
  };

  it.each([
    ['awaited', false],
    ['declined', true],
    ['notStartedInReasonableTime', true],
    ['concluded', true],
    ['notSought', true],
  ])('%s: whether the court must discharge is %s, with or without a confiscation order before', (retrial, duty) => {
    for (const outcome of ['convictionQuashed', 'confiscationOrder']) {
      expect(must(outcome, retrial)).toMatchObject({ kind: 'decided', value: { mustDischarge: duty } });
    }
  });

  it('is asked about where a conviction is quashed', () => {
    expect(wantedBy(must('convictionQuashed'))).toEqual(['/retrial']);
    expect(must('confiscationOrder')).toMatchObject({ value: { mustDischarge: true } });
  });
});

describe('a later application (s 42(8))', () => {
  const ask = (application?: string, reasonableTimePassed?: boolean) =>
    room.dischargeDuty(
      room.DischargeDutyInput.parse({
        reliedOn: ['C5'],
        applicationMade: '2025-01-07',
        on: '2026-03-02',
        ...(application !== undefined && { application }),
        ...(reasonableTimePassed !== undefined && { reasonableTimePassed }),
      }),
    );

  it.each([
    ['pending', undefined, false],
    ['refused', undefined, true],
    ['grantedOrderInForce', undefined, false],
    ['grantedOrderEnded', undefined, true],
    ['notMade', true, true],
    ['notMade', false, false],
  ])('%s (reasonable time passed: %s): %s', (application, passed, mustDischarge) => {
    expect(ask(application, passed)).toMatchObject({ kind: 'decided', value: { mustDischarge } });
  });

  it('that is not made is the court’s to judge; what became of it is asked', () => {
    expect(ask('notMade').kind).toBe('forTheCourt');
    expect(wantedBy(ask())).toEqual(['/application']);
  });
});
