import { describe, expect, it } from 'vitest';
import { postponement, PostponementInput, timeline, TimelineInput, type TimelineJson } from './index.js';

// What happens on one day, at one minute, or out of turn. Days are counted by hand, from the sheets.

type Event = Partial<TimelineJson['events'][number]> & Pick<TimelineJson['events'][number], 'kind'>;
const about = { defendant: 'd1', subject: 'x1' };

function deadlines(rows: readonly string[], asAt: string, ...events: readonly Event[]) {
  const named = events.map((event, at) => ({ id: `e${String(at + 1)}`, ...about, ...event }));
  const state = timeline(TimelineInput.parse({ case: 'c1', asAt, rows, events: named }));
  if (state.kind !== 'decided') throw new Error(state.kind);
  return state.value.deadlines;
}
const days = (rows: readonly string[], asAt: string, ...events: readonly Event[]) =>
  deadlines(rows, asAt, ...events).map(({ row, status, due }) => [
    row,
    status,
    due.kind === 'decided' ? due.value?.day : due.kind,
  ]);

describe('on one day', () => {
  it('an application comes before the decision on it, whatever they are called', () => {
    const asked: Event = { id: 'z', kind: 'postponementExtensionApplied', on: '2027-06-30' };
    const refused: Event = { id: 'a', kind: 'postponementExtensionRefused', on: '2027-06-30' };
    const postponed: Event = { kind: 'postponed', on: '2026-11-16', until: '2027-06-30' };
    expect(days(['F4'], '2027-07-01', postponed, asked, refused)).toEqual([['F4', 'overdue', '2027-06-30']]);
    expect(days(['F4'], '2027-07-01', postponed, asked)).toEqual([['F4', 'suspended', '2027-06-30']]);
  });

  it('a step that is taken when confiscation is decided is taken', () => {
    const timetable: Event = { kind: 'timetableSet', on: '2026-10-02' };
    const given: Event = { kind: 'section18InformationServed', on: '2026-10-20' };
    const decided: Event = { kind: 'confiscationOrderMade', on: '2026-10-20' };
    expect(days(['F7'], '2026-10-21', timetable, given, decided)).toEqual([['F7', 'met', '2026-10-23']]);
  });

  it('an absconder may return on the day on which section 27 is used', () => {
    const applied: Event = { kind: 'section27Applied', on: '2026-09-01' };
    const back: Event = { kind: 'returned', on: '2026-09-01' };
    expect(days(['H11'], '2026-09-02', applied, back)).toEqual([['H11', 'running', '2032-08-31']]);
  });
});

describe('at the minute', () => {
  it('at which 48 hours end, what is done is in time; a minute later it is late', () => {
    const seized: Event = { kind: 'cashSeized', on: '2026-11-17', at: '2026-11-17T09:30' };
    const order = (at: string): Event => ({ kind: 'cashDetentionOrderMade', on: at.slice(0, 10), at });
    expect(days(['D1'], '2026-11-20', seized, order('2026-11-19T09:30'))).toEqual([['D1', 'met', '2026-11-19']]);
    expect(days(['D1'], '2026-11-20', seized, order('2026-11-19T09:31'))).toEqual([['D1', 'metLate', '2026-11-19']]);
  });
});

describe('an appeal against conviction', () => {
  const convicted: Event = { kind: 'convicted', on: '2026-03-10' };

  it('that ended before the conviction lengthens nothing', () => {
    // Two years starting with 10 March 2026 end on 9 March 2028, whatever was decided of an earlier conviction.
    const disposed: Event = { kind: 'convictionAppealDisposed', on: '2026-03-09' };
    expect(days(['F1'], '2026-04-01', disposed, convicted)).toEqual([['F1', 'running', '2028-03-09']]);
  });

  it('that begins after the two years holds the period open, for three months start when it ends', () => {
    const begun: Event = { kind: 'convictionAppealed', on: '2028-03-20' };
    const disposed: Event = { kind: 'convictionAppealDisposed', on: '2028-06-01' };
    expect(days(['F1'], '2028-04-01', convicted, begun)).toEqual([['F1', 'suspended', '2028-03-09']]);
    expect(days(['F1'], '2028-06-02', convicted, begun, disposed)).toEqual([['F1', 'running', '2028-08-31']]);
  });
});

describe('an absconder not convicted', () => {
  // Three months since 1 June 2015; two years before.
  it.each([
    ['2015-05-31', '2017-05-31'],
    ['2015-06-01', '2015-09-01'],
  ])('who went on %s may be proceeded against from %s', (on, from) => {
    expect(days(['H12'], on, { kind: 'absconded', on })).toEqual([['H12', 'notYet', from]]);
    expect(days(['H12'], from, { kind: 'absconded', on })).toEqual([['H12', 'open', from]]);
  });
});

describe('an appeal by the prosecutor', () => {
  const order: Event = { kind: 'confiscationOrderMade', on: '2026-11-16' };
  const notMet = (...events: readonly Event[]) =>
    deadlines(['I2'], '2026-11-16', ...events).flatMap(({ due }) =>
      due.reasons.flatMap(({ provision, met }) => (met === false ? provision.cite : [])),
    );

  it.each(['section19Applied', 'section20Applied', 'section27Applied', 'section28Applied'] as const)(
    'is cautioned against where the order may be one after %s (s 31(3))',
    (kind) => {
      expect(notMet({ kind, on: '2026-10-01' }, order)).toEqual(['POCA 2002, s 31(3)']);
      expect(notMet(order, { kind, on: '2026-11-17' })).toEqual([]);
    },
  );

  it.each(['section21Applied', 'section22Applied'] as const)('is not, after %s', (kind) => {
    expect(notMet({ kind, on: '2026-10-01' }, order)).toEqual([]);
  });
});

describe('what is not known, or comes out of turn', () => {
  it('leaves open whether a deadline has ended, where the day of what ends it is not known', () => {
    const timetable: Event = { kind: 'timetableSet', on: '2026-10-02' };
    expect(days(['F7'], '2026-11-20', timetable, { kind: 'noBenefitFound' })).toEqual([
      ['F7', 'unknown', '2026-10-23'],
    ]);
  });

  it('is one deadline, where a step was taken before the timetable', () => {
    const given: Event = { kind: 'section18InformationServed', on: '2026-10-01' };
    const timetable: Event = { kind: 'timetableSet', on: '2026-10-02' };
    // 20 business days after 1 October 2026.
    expect(days(['F9'], '2026-10-05', given, timetable)).toEqual([['F9', 'running', '2026-10-29']]);
  });
});

describe('an extension of the postponement', () => {
  const faults = (grantedOn: string, appliedOn?: string) => {
    const outcome = postponement(
      PostponementInput.parse({
        convictedOn: '2026-01-05',
        postponedUntil: '2027-10-29',
        hearing: '2027-10-01',
        extensions: [{ endedOn: '2027-06-30', grantedOn, ...(appliedOn !== undefined && { appliedOn }) }],
      }),
    );
    if (outcome.kind !== 'decided') throw new Error(outcome.kind);
    return outcome.value.faults;
  };

  it('may be granted on the last day, or later where it was applied for by that day', () => {
    expect(faults('2027-06-30')).toEqual([]);
    expect(faults('2027-07-01')).toEqual(['afterPostponement']);
    expect(faults('2027-07-01', '2027-06-30')).toEqual([]);
    expect(faults('2027-07-02', '2027-07-01')).toEqual(['afterPostponement']);
  });

  it('of which one application came in time is not undone by a second, whichever is pending', () => {
    const events: Event[] = [
      { kind: 'convicted', on: '2026-01-05' },
      { kind: 'postponed', on: '2026-02-02', until: '2027-06-30' },
      { kind: 'postponementExtensionApplied', on: '2027-06-30' },
      { kind: 'postponementExtensionApplied', on: '2027-07-02' },
    ];
    const decided: Event = { kind: 'confiscationOrderMade', on: '2027-07-20' };
    const extended: Event = { kind: 'postponementExtended', on: '2027-07-05', until: '2027-10-29' };
    const found = (...more: readonly Event[]) => {
      const named = [...events, ...more].map((event, at) => ({ id: `e${String(at)}`, ...about, ...event }));
      const state = timeline(TimelineInput.parse({ case: 'c1', asAt: '2027-07-20', events: named }));
      if (state.kind !== 'decided') throw new Error(state.kind);
      return state.value.postponements.map(({ outcome }) => outcome.kind === 'decided' && outcome.value.faults);
    };
    expect(found(decided)).toEqual([[]]);
    expect(found(extended, decided)).toEqual([[]]);
  });

  it('has no hearing on the day before conviction, but may have one on the day', () => {
    const parsed = (hearing: string) => PostponementInput.safeParse({ convictedOn: '2026-01-05', hearing }).success;
    expect([parsed('2026-01-04'), parsed('2026-01-05')]).toEqual([false, true]);
  });
});

describe('a reasonable time', () => {
  it('is asked about again on the day six months after, and then every six', () => {
    const restraint: Event = { kind: 'restraintOrderMade', on: '2026-11-16', reliesOnInvestigation: true };
    const again = (asAt: string) => deadlines(['C3'], asAt, restraint).map(({ reviewOn }) => reviewOn);
    expect(again('2027-05-16')).toEqual(['2027-05-16']);
    expect(again('2027-05-17')).toEqual(['2027-11-16']);
  });
});

describe('a hearing', () => {
  const fixed = (on: string, hearing: string) =>
    TimelineInput.safeParse({
      case: 'c1',
      asAt: '2026-11-20',
      events: [{ id: 'e1', kind: 'confiscationHearingFixed', on, hearing, defendant: 'd1' }],
    }).success;

  it('may be on the day on which it is fixed, and not before', () => {
    expect([fixed('2026-11-16', '2026-11-16'), fixed('2026-11-16', '2026-11-15')]).toEqual([true, false]);
  });
});
