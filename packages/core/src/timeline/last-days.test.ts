import { describe, expect, it } from 'vitest';
import { rescheduled, RescheduleInput, timeline, TimelineInput, type TimelineJson } from './index.js';

// What is done on the very last day is in time: no safe day stands beside it. Days are counted by hand, from the sheets.

type Event = Omit<TimelineJson['events'][number], 'id'>;
const named = (events: readonly Event[]) => events.map((event, at) => ({ id: `e${String(at + 1)}`, ...event }));
const about = { defendant: 'd1', subject: 'x1' };

function deadline(row: string, asAt: string, ...events: readonly Event[]) {
  const state = timeline(TimelineInput.parse({ case: 'c1', asAt, rows: [row], events: named(events) }));
  if (state.kind !== 'decided') throw new Error(state.kind);
  const [found] = state.value.deadlines;
  if (found?.due.kind !== 'decided') throw new Error(`${row} has no day`);
  return { status: found.status, due: found.due.value, notMet: found.due.reasons.filter(({ met }) => met === false) };
}

describe('time to pay that is extended', () => {
  // Three months starting with 16 November 2026 end on 15 February 2027, six on 15 May.
  const given: Event[] = [
    { kind: 'confiscationOrderMade', on: '2026-11-16', ...about },
    { kind: 'timeToPayAllowed', on: '2026-11-16', until: '2027-02-15', wholeSum: true, ...about },
  ];
  const extended = (appliedOn: string, decidedOn: string, until: string) =>
    deadline(
      'G2',
      decidedOn,
      ...given,
      { kind: 'timeToPayExtensionApplied', on: appliedOn, ...about },
      { kind: 'timeToPayExtended', on: decidedOn, until, ...about },
    );

  it.each([
    ['applied for on the last day of the period', '2027-02-15', '2027-03-02', '2027-05-14'],
    ['decided on the last day of the six months, until that day', '2027-02-01', '2027-05-15', '2027-05-15'],
    ['applied for and decided on one day', '2027-02-15', '2027-02-15', '2027-04-15'],
  ])('%s stands without a safe day', (_, appliedOn, decidedOn, until) => {
    expect(extended(appliedOn, decidedOn, until)).toMatchObject({ notMet: [] });
    expect(extended(appliedOn, decidedOn, until).due).toEqual({ day: until });
  });

  it('a day after either, the specified period is the safe one', () => {
    expect(extended('2027-02-16', '2027-03-02', '2027-05-14').due).toEqual({ day: '2027-05-14', safe: '2027-02-15' });
    expect(extended('2027-02-15', '2027-05-16', '2027-05-16').due).toEqual({ day: '2027-05-16', safe: '2027-02-15' });
  });

  it('applied for twice, one in time is enough', () => {
    const again: Event = { kind: 'timeToPayExtensionApplied', on: '2027-02-20', ...about };
    const first: Event = { kind: 'timeToPayExtensionApplied', on: '2027-02-15', ...about };
    const granted: Event = { kind: 'timeToPayExtended', on: '2027-03-02', until: '2027-05-14', ...about };
    expect(deadline('G2', '2027-03-02', ...given, first, again, granted).due).toEqual({ day: '2027-05-14' });
    expect(deadline('G2', '2027-03-01', ...given, first, again).status).toBe('suspended');
    expect(deadline('G2', '2027-03-01', ...given, again).status).toBe('overdue');
  });

  it('of which no application is recorded says so, and guesses neither way', () => {
    const { due, notMet } = deadline('G2', '2027-03-02', ...given, {
      kind: 'timeToPayExtended',
      on: '2027-03-02',
      until: '2027-05-14',
      ...about,
    });
    expect([due, notMet]).toEqual([{ day: '2027-05-14' }, []]);
  });
});

describe('the longest that a court may set', () => {
  const set = (row: string, until: string): Event => ({ kind: 'periodSet', on: '2027-01-20', row, until, ...about });

  // Two years, and six months, starting with 16 November 2026.
  it.each([
    ['D7', 'accountFreezingOrderMade', '2028-11-15', '2028-11-16'],
    ['J11', 'closureOrderMade', '2027-05-15', '2027-05-16'],
    ['D13.total', 'cryptoassetDetentionOrderMade', '2029-11-15', '2029-11-16'],
  ] as const)('of row %s is a day that can be set, and the day after is not', (row, kind, last, after) => {
    const order: Event = { kind, on: '2026-11-16', ...about };
    expect(deadline(row, '2027-01-20', order, set(row, last)).due).toEqual({ day: last });
    expect(deadline(row, '2027-01-20', order, set(row, after)).due).toEqual({ day: after, safe: last });
  });

  it('is 63 days for one extension after an unexplained wealth order', () => {
    // 60 days from 30 November 2026 end on 28 January 2027, and 63 more on 1 April.
    const before: Event[] = [
      { kind: 'interimFreezingOrderMade', on: '2026-11-02', ...about },
      { kind: 'unexplainedWealthComplied', on: '2026-11-30', ...about },
    ];
    expect(deadline('D16', '2027-01-20', ...before, set('D16', '2027-04-01')).due).toEqual({ day: '2027-04-01' });
  });

  it('is set by the last decision, whichever day it was', () => {
    const timetable: Event = { kind: 'timetableSet', on: '2026-10-02', ...about };
    const on = (day: string, until: string): Event => ({ kind: 'periodSet', on: day, row: 'F7', until, ...about });
    const both = [on('2026-10-02', '2026-11-06'), on('2026-10-12', '2026-11-20')];
    expect(deadline('F7', '2026-10-12', timetable, ...both).due).toEqual({ day: '2026-11-20' });
    expect(deadline('F7', '2026-10-05', timetable, ...both).due).toEqual({ day: '2026-11-06' });
  });
});

describe('the last day on which to respond to an unexplained wealth order', () => {
  it('is in time: nothing is counted from the end of the time to respond', () => {
    // 60 days from 30 November 2026 end on 28 January 2027; 48 hours from the 29th leave out a weekend.
    const { due, notMet } = deadline(
      'D17',
      '2026-12-03',
      { kind: 'unexplainedWealthOrderMade', on: '2026-11-02', until: '2026-11-30', ...about },
      { kind: 'interimFreezingOrderMade', on: '2026-11-02', ...about },
      { kind: 'unexplainedWealthComplied', on: '2026-11-30', ...about },
    );
    expect([due, notMet]).toEqual([{ day: '2027-02-01', time: '2027-02-02T00:00' }, []]);
  });
});

describe('an unexplained wealth order that is complied with twice', () => {
  it('was complied with in time, where it was the first time', () => {
    // 60 days from 1 December 2026 end on 29 January 2027, a Friday; 48 hours are Monday and Tuesday.
    const complied = (on: string): Event => ({ kind: 'unexplainedWealthComplied', on, ...about });
    const { due } = deadline(
      'D17',
      '2026-12-03',
      { kind: 'unexplainedWealthOrderMade', on: '2026-11-02', until: '2026-11-30', ...about },
      { kind: 'interimFreezingOrderMade', on: '2026-11-02', ...about },
      complied('2026-11-30'),
      complied('2026-12-01'),
    );
    expect(due).toEqual({ day: '2027-02-02', time: '2027-02-03T00:00' });
  });
});

describe('an event that is moved', () => {
  const moved = (events: readonly Event[], to: { event: string; on: string; until?: string }) => {
    const given = { timeline: { case: 'c1', asAt: '2027-03-15', events: named(events) }, ...to };
    const parsed = RescheduleInput.safeParse(given);
    if (!parsed.success) return parsed.error.issues.map(({ path, message }) => [path.join('/'), message]);
    const outcome = rescheduled(parsed.data);
    if (outcome.kind !== 'decided') throw new Error(outcome.kind);
    return outcome.value.moved.map(({ row, from, days, inWords }) => [row, from, days, inWords]);
  };
  const postponed: Event = { kind: 'postponed', on: '2026-11-16', until: '2027-03-31', defendant: 'd1' };

  it('past the day it fixes is refused, unless that is moved too', () => {
    expect(moved([postponed], { event: 'e1', on: '2027-04-01' })).toEqual([
      ['on', expect.stringContaining('ends before that, on 2027-03-31: correct one of the two')],
    ]);
    expect(moved([postponed], { event: 'e1', on: '2027-03-01', until: '2027-02-01' })).toEqual([
      ['until', expect.stringContaining('ends before that, on 2027-02-01')],
    ]);
    expect(moved([postponed], { event: 'e1', on: '2027-03-01', until: '2027-04-30' })).toEqual([
      ['F4', '2027-03-31', 30, 'from 31 March 2027 to 30 April 2027: 30 days later'],
    ]);
  });

  it('moves the safe day even where the limit in law stays', () => {
    // Of an order made on 17 November, three months end on 16 February 2027; on 18 November, on the 17th.
    const given: Event[] = [
      { kind: 'confiscationOrderMade', on: '2026-11-17', ...about },
      { kind: 'timeToPayAllowed', on: '2026-11-18', until: '2027-03-31', wholeSum: true, ...about },
    ];
    expect(moved(given, { event: 'e1', on: '2026-11-18' })).toContainEqual([
      'G2',
      '2027-03-31',
      0,
      'safe by 17 February 2027: it was 16 February 2027',
    ]);
  });

  it('takes its time of day with it', () => {
    const seized: Event = { kind: 'cashSeized', on: '2027-03-13', at: '2027-03-13T11:00', subject: 's1' };
    // Saturday or Sunday, 48 hours end with Tuesday 16 March; from Monday at 11:00, on Wednesday at 11:00.
    expect(moved([seized], { event: 'e1', on: '2027-03-14' })).toEqual([]);
    expect(moved([seized], { event: 'e1', on: '2027-03-15' })).toEqual([
      ['D1', '2027-03-16', 1, 'from 16 March 2027 to 17 March 2027: 1 day later'],
    ]);
  });
});
