import { describe, expect, it } from 'vitest';
import { held, valueOf, wantedBy } from '../../../../../test/support/restraint.js';

// Sheet, 16.1 and 16.2, and timelines D1 to D13: property held under Part 5.

const seizedAt = { event: 'seized', at: '2026-11-19T15:00' };
const state = (...given: Parameters<typeof held>) => valueOf(held(...given)).state;

describe('the first hold', () => {
  it.each(['cash', 'cryptoassets'])('of %s is 48 hours, without the weekend', (tool) => {
    expect(valueOf(held(tool, '2026-11-20T09:00', [seizedAt])).expires).toBe('2026-11-23T15:00');
    expect(state(tool, '2026-11-23T14:59', [seizedAt])).toBe('SEIZED');
    expect(state(tool, '2026-11-23T15:00', [seizedAt])).toBe('LAPSED');
  });

  it('of a listed asset is 6 hours, and 48 in all with a senior officer', () => {
    expect(valueOf(held('listedAssets', '2026-11-19T16:00', [seizedAt])).expires).toBe('2026-11-19T21:00');
    const authorised = { event: 'seniorOfficerAuthorised', at: '2026-11-19T20:00' };
    const { expires } = valueOf(held('listedAssets', '2026-11-20T09:00', [seizedAt, authorised]));
    expect(expires).toBe('2026-11-23T15:00');
    const late = { ...authorised, at: '2026-11-19T21:00' };
    expect(valueOf(held('listedAssets', '2026-11-20T09:00', [seizedAt, late]))).toMatchObject({
      state: 'LAPSED',
      refused: ['e1'],
    });
  });

  it('is no step of account freezing, nor freezing one of the others', () => {
    expect(valueOf(held('accountFreezing', '2026-11-20T09:00', [seizedAt])).refused).toEqual(['e0']);
    const frozen = { event: 'frozen', at: '2026-11-19T15:00', until: '2026-12-31' };
    for (const tool of ['cash', 'listedAssets', 'cryptoassets']) {
      expect(valueOf(held(tool, '2026-11-20T09:00', [frozen])).refused).toEqual(['e0']);
    }
  });
});

describe('orders to hold', () => {
  const detained = (at: string, until: string, more = {}) => ({ event: 'detained', at, until, ...more });
  const first = detained('2026-11-20T10:00', '2027-05-19');

  it('end with their last day, if nothing is applied for', () => {
    expect(state('cash', '2027-05-19T23:59', [seizedAt, first])).toBe('DETAINED');
    expect(state('cash', '2027-05-20T00:00', [seizedAt, first])).toBe('LAPSED');
  });

  it('may run six months each, beginning with their day: to 19 May 2027 from 20 November 2026', () => {
    const day = { ...first, until: '2027-05-20' };
    expect(valueOf(held('cash', '2026-11-21T09:00', [seizedAt, day])).refused).toEqual(['e1']);
  });

  it('may run two years in all from the first', () => {
    const orders = [
      seizedAt,
      first,
      detained('2027-05-19T10:00', '2027-11-18'),
      detained('2027-11-18T10:00', '2028-05-17'),
      detained('2028-05-17T10:00', '2028-11-16'),
    ];
    const last = (until: string) =>
      valueOf(held('cash', '2028-11-17T09:00', [...orders, detained('2028-11-16T10:00', until)])).refused;
    expect([last('2028-11-19'), last('2028-11-20')]).toEqual([[], ['e5']]);
  });

  it('have a last day, which is asked, and is not before their own', () => {
    const open = { event: 'detained', at: '2026-11-20T10:00' };
    expect(wantedBy(held('cash', '2026-11-21T09:00', [seizedAt, open]))).toEqual(['/events/1/until']);
    const before = { ...first, until: '2026-11-19' };
    expect(valueOf(held('cash', '2026-11-21T09:00', [seizedAt, before])).refused).toEqual(['e1']);
    const sameDay = { ...first, until: '2026-11-20' };
    expect(valueOf(held('cash', '2026-11-20T23:00', [seizedAt, sameDay])).state).toBe('DETAINED');
  });
});

describe('a freezing order and a forfeiture notice', () => {
  const frozen = { event: 'frozen', at: '2026-10-01T10:00', until: '2027-09-30' };
  const notice = { event: 'noticeGiven', at: '2026-10-20T10:00', until: '2026-11-19' };
  const objected = { event: 'objected', at: '2026-11-19T15:00' };
  const extension = { event: 'extensionApplied', at: '2026-11-20T10:00' };

  it('gives at least 30 days, starting the day after: to 19 November from 20 October', () => {
    const short = { ...notice, until: '2026-11-18' };
    const now = '2026-11-01T09:00';
    expect(valueOf(held('accountFreezing', now, [frozen, short])).refused).toEqual(['e1']);
    expect(valueOf(held('accountFreezing', now, [frozen, notice])).refused).toEqual([]);
  });

  it('forfeits the money once the last day is over without an objection', () => {
    const at = (asAt: string) => state('accountFreezing', asAt, [frozen, notice]);
    expect([at('2026-11-19T23:59'), at('2026-11-20T00:00')]).toEqual(['NOTICE_GIVEN', 'FORFEITED_BY_NOTICE']);
    const late = { ...objected, at: '2026-11-20T00:00' };
    expect(valueOf(held('accountFreezing', '2026-11-20T09:00', [frozen, notice, late])).refused).toEqual(['e2']);
  });

  it('lapses with an objection, and the freezing 48 hours later, unless extension or forfeiture is applied for', () => {
    const events = [frozen, notice, objected];
    expect(state('accountFreezing', '2026-11-23T14:59', events)).toBe('OBJECTED');
    expect(state('accountFreezing', '2026-11-23T15:00', events)).toBe('LAPSED');
    const forfeiture = { event: 'forfeitureApplied', at: '2026-11-20T10:00' };
    expect(state('accountFreezing', '2026-12-23T15:00', [...events, forfeiture])).toBe('FORFEITURE_APPLIED');
  });

  it('stays frozen while an extension that was applied for in time is undecided', () => {
    const events = [frozen, notice, objected, extension];
    const waiting = valueOf(held('accountFreezing', '2026-12-23T15:00', events));
    expect(waiting).toMatchObject({ state: 'OBJECTED', expires: null, refused: [] });
    const granted = { event: 'frozen', at: '2026-12-10T10:00', until: '2027-09-30' };
    expect(state('accountFreezing', '2026-12-23T15:00', [...events, granted])).toBe('FROZEN');
    const late = { ...extension, at: '2026-11-23T15:00' };
    expect(valueOf(held('accountFreezing', '2026-12-23T15:00', [frozen, notice, objected, late]))).toMatchObject({
      state: 'LAPSED',
      refused: ['e3'],
    });
  });

  it('is set aside within 30 days starting with the last day for objection: by its application, not its decision', () => {
    const setAside = (at: string, more = {}) => {
      const event = { event: 'setAside', at, ...more };
      return held('accountFreezing', '2027-03-01T09:00', [frozen, notice, event]);
    };
    expect(valueOf(setAside('2026-12-18T10:00')).state).toBe('SET_ASIDE');
    expect(wantedBy(setAside('2026-12-19T10:00'))).toEqual(['/events/2/exceptional']);
    expect(valueOf(setAside('2027-02-01T10:00', { appliedFor: '2026-12-18' })).state).toBe('SET_ASIDE');
    expect(wantedBy(setAside('2027-02-01T10:00', { appliedFor: '2026-12-19' }))).toEqual(['/events/2/exceptional']);
    expect(valueOf(setAside('2027-02-01T10:00', { exceptional: true })).state).toBe('SET_ASIDE');
    expect(valueOf(setAside('2027-02-01T10:00', { exceptional: false })).refused).toEqual(['e2']);
    expect(valueOf(setAside('2026-12-10T10:00', { appliedFor: '2026-12-11' })).refused).toEqual(['e2']);
  });

  it.each(['cash', 'cryptoassets'])('of %s is not worked out: it is from memory, or was not read', (tool) => {
    const given = { event: 'noticeGiven', at: '2026-11-20T09:00', until: '2026-12-31' };
    expect(held(tool, '2026-12-01T09:00', [seizedAt, given]).kind).toBe('notCovered');
    expect(held(tool, '2026-11-19T16:00', [seizedAt, given]).kind).toBe('decided');
  });

  it('is no step for listed assets', () => {
    const given = { event: 'noticeGiven', at: '2026-11-19T16:00', until: '2026-12-31' };
    expect(valueOf(held('listedAssets', '2026-11-19T17:00', [seizedAt, given])).refused).toEqual(['e1']);
  });
});

describe('forfeiture', () => {
  const applied = { event: 'forfeitureApplied', at: '2026-11-20T10:00' };
  const forfeited = { event: 'forfeited', at: '2026-12-01T10:00' };
  const events = [seizedAt, applied, forfeited];

  it('is final when the 30 days starting with the order are over: after 30 December for 1 December', () => {
    expect(state('cash', '2026-12-30T23:59', events)).toBe('FORFEITED');
    expect(state('cash', '2026-12-31T00:00', events)).toBe('FINAL');
  });

  it.each([
    ['appealDismissed', 'FINAL'],
    ['appealAllowed', 'RELEASED'],
  ])('under appeal ends as the appeal does: %s', (event, ended) => {
    const appealed = { event: 'appealed', at: '2026-12-30T10:00' };
    expect(state('cash', '2027-06-01T09:00', [...events, appealed])).toBe('APPEAL');
    expect(state('cash', '2027-06-01T09:00', [...events, appealed, { event, at: '2027-03-01T10:00' }])).toBe(ended);
  });

  it('refused releases the property', () => {
    const refusedOn = { event: 'forfeitureRefused', at: '2026-12-01T10:00' };
    expect(state('cash', '2026-12-02T09:00', [seizedAt, applied, refusedOn])).toBe('RELEASED');
  });

  it('applied for keeps the property for as long as it takes, and lets it be released', () => {
    expect(state('cash', '2029-12-02T09:00', [seizedAt, applied])).toBe('FORFEITURE_APPLIED');
    expect(state('cash', '2027-01-02T09:00', [seizedAt, applied, { event: 'released', at: '2027-01-01T09:00' }])).toBe(
      'RELEASED',
    );
  });
});
