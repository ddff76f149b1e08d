import { describe, expect, it } from 'vitest';
import { seized, valueOf, wantedBy } from '../../../../../test/support/restraint.js';

// Sheet, 9.1: what holds property seized under section 47C. The first hold ends on Monday 23 November 2026 at 15:00.

const applied = { event: 'restraintAppliedFor', at: '2026-11-20T10:00' };
const extended = (until: string | null, at = '2026-11-20T10:00') => ({ event: 'magistratesExtended', at, until });

describe('the first hold', () => {
  it('ends at the minute, and the property is then to be released', () => {
    const at = (asAt: string) => valueOf(seized(asAt, [])).state;
    expect([at('2026-11-23T14:59'), at('2026-11-23T15:00')]).toEqual(['SEIZED', 'RELEASE_DUE']);
  });

  it.each(['restraintAppliedFor', 'variationAppliedFor', 'detentionAuthorised'])('%s must come within it', (event) => {
    const refused = (at: string) => valueOf(seized('2026-12-01T09:00', [{ event, at }])).refused;
    expect([refused('2026-11-23T15:00'), refused('2026-11-23T15:01')]).toEqual([[], ['e0']]);
  });

  it('knows nothing before the seizure', () => {
    expect(valueOf(seized('2026-12-01T09:00', [{ ...applied, at: '2026-11-19T14:59' }])).refused).toEqual(['e0']);
    expect(() => seized('2026-11-19T14:59', [])).toThrow('before the property was seized');
  });

  it('waits for bank holidays that are not known', () => {
    const outcome = seized('2046-11-20T09:00', [], { seizedAt: '2046-11-19T15:00' });
    expect(outcome.kind).toBe('factsMissing');
  });

  it('leaves out a bank holiday proclaimed since', () => {
    expect(valueOf(seized('2026-11-20T09:00', [])).firstHoldEnds).toBe('2026-11-23T15:00');
    const proclaimed = seized('2026-11-20T09:00', [], { extraHolidays: ['2026-11-23'] });
    expect(valueOf(proclaimed).firstHoldEnds).toBe('2026-11-24T15:00');
  });
});

describe('an order of magistrates', () => {
  it('holds the property to the end of its last day', () => {
    const at = (asAt: string) => valueOf(seized(asAt, [extended('2026-12-18')])).state;
    expect([at('2026-12-18T23:59'), at('2026-12-19T00:00')]).toEqual(['MAGISTRATES_EXTENDED', 'RELEASE_DUE']);
  });

  it('can be followed by another before it ends, and not after', () => {
    const again = (at: string) => valueOf(seized('2027-01-04T09:00', [extended('2026-12-18'), extended(null, at)]));
    expect(again('2026-12-18T10:00')).toMatchObject({ state: 'MAGISTRATES_EXTENDED', refused: [] });
    expect(again('2026-12-19T10:00')).toMatchObject({ state: 'RELEASE_DUE', refused: ['e1'] });
  });

  it('may name no last day; whether it does is asked', () => {
    expect(valueOf(seized('2030-01-04T09:00', [extended(null)])).state).toBe('MAGISTRATES_EXTENDED');
    const unknown = seized('2026-12-01T09:00', [{ event: 'magistratesExtended', at: '2026-11-20T10:00' }]);
    expect(wantedBy(unknown)).toEqual(['/events/0/until']);
  });

  it('is not replaced by an application for restraint after the first hold, which holds nothing (s 47K)', () => {
    const late = { event: 'restraintAppliedFor', at: '2026-11-24T10:00' };
    expect(valueOf(seized('2026-12-19T09:00', [extended('2026-12-18'), late]))).toMatchObject({
      state: 'RELEASE_DUE',
      refused: ['e1'],
    });
    const early = { event: 'restraintAppliedFor', at: '2026-11-23T10:00' };
    expect(valueOf(seized('2026-12-19T09:00', [extended('2026-12-18'), early])).state).toBe('RESTRAINT_PENDING');
  });

  it('can give way to detention under the restraint order at any time while it runs', () => {
    const authorised = { event: 'detentionAuthorised', at: '2026-12-01T10:00' };
    expect(valueOf(seized('2027-01-04T09:00', [extended('2026-12-18'), authorised])).state).toBe(
      'DETAINED_UNDER_ORDER',
    );
  });
});

describe('an appeal', () => {
  const failed = (appealPossible?: boolean) => ({
    event: 'applicationFailed',
    at: '2026-12-01T10:00',
    ...(appealPossible !== undefined && { appealPossible }),
  });
  const state = (...events: object[]) =>
    valueOf(seized('2027-01-04T09:00', [applied, ...(events as Record<string, unknown>[])])).state;

  it('keeps the property while it is possible, and no longer', () => {
    expect(state(failed(true))).toBe('DETAINED_PENDING_APPEAL');
    expect(state(failed(false))).toBe('RELEASE_DUE');
    expect(state(failed(true), { event: 'noAppealPossible', at: '2026-12-20T10:00' })).toBe('RELEASE_DUE');
  });

  it('that is allowed can end in detention under the restraint order', () => {
    expect(state(failed(true), { event: 'detentionAuthorised', at: '2026-12-20T10:00' })).toBe('DETAINED_UNDER_ORDER');
  });

  it('is asked about, and only once it can matter', () => {
    expect(wantedBy(seized('2027-01-04T09:00', [applied, failed()]))).toEqual(['/events/1/appealPossible']);
    expect(seized('2026-11-25T09:00', [applied, failed()]).kind).toBe('decided');
  });
});

describe('a report to the appointed person (s 47H)', () => {
  const released = { event: 'released', at: '2026-11-20T12:00' };
  const due = (asAt: string, events: Parameters<typeof seized>[1], withoutJustice?: boolean) =>
    valueOf(seized(asAt, events, withoutJustice === undefined ? {} : { withoutJustice })).reportDue;

  it('is due where no justice approved and nothing is held beyond the first hold', () => {
    expect(due('2026-11-23T15:00', [], true)).toBe(true);
    expect(due('2026-11-20T12:00', [released], true)).toBe(true);
    expect(due('2026-11-23T14:59', [], true)).toBe(false);
  });

  it('is not due where a justice approved, and turns on that where it is not known', () => {
    expect(due('2026-11-23T15:00', [], false)).toBe(false);
    expect(due('2026-11-23T15:00', [])).toBe(null);
  });

  it('is not due where the property is held beyond it, even if it is released later', () => {
    expect(due('2026-11-24T15:00', [extended(null)], true)).toBe(false);
    expect(due('2026-12-24T15:00', [extended(null), { ...released, at: '2026-12-01T12:00' }], true)).toBe(false);
  });

  it('is due though something was recorded that holds nothing', () => {
    expect(due('2026-11-24T15:00', [{ event: 'noAppealPossible', at: '2026-11-20T10:00' }], true)).toBe(true);
  });
});
