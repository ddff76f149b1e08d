import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, plusDays } from '../dates/index.js';
import {
  deadlineRows,
  EVENT_KINDS,
  type EventKind,
  gantt,
  rescheduled,
  RescheduleInput,
  timeline,
  TimelineInput,
  type TimelineJson,
} from './index.js';

const kinds = Object.keys(EVENT_KINDS).filter(
  (kind) => !/^(periodSet|agencyPlan|delayExplained)$/.test(kind),
) as EventKind[];
const FIRST = localDate('2025-06-02');

/** Any history: the law sorts it out, or says what it cannot. */
const anyEvent = fc.record({
  kind: fc.constantFrom(...kinds),
  day: fc.integer({ min: 0, max: 700 }),
  isDayKnown: fc.integer({ min: 0, max: 9 }).map((roll) => roll > 0),
  defendant: fc.constantFrom('d1', 'd2'),
  subject: fc.constantFrom('s1', 's2', 's3'),
  until: fc.integer({ min: 1, max: 500 }),
  isKnown: fc.boolean(),
});
const anyHistory = fc.array(anyEvent, { minLength: 1, maxLength: 60 }).map((drawn) =>
  drawn.map(({ kind, day, isDayKnown, defendant, subject, until, isKnown }, at) => {
    const on = plusDays(FIRST, day);
    return {
      id: `e${String(at)}`,
      kind,
      defendant,
      subject,
      ...(isDayKnown && { on, at: `${on}T11:30` }),
      ...(isKnown && { until: plusDays(on, until), hearing: plusDays(on, until), wholeSum: true }),
      ...(isKnown && { reliesOnInvestigation: true, victimIsVulnerable: false }),
    };
  }),
);
const anyDay = fc.integer({ min: 0, max: 1000 }).map((days) => plusDays(FIRST, days));

const ask = (json: TimelineJson) => {
  const outcome = timeline(TimelineInput.parse(json));
  if (outcome.kind !== 'decided') throw new Error(outcome.kind);
  return outcome.value;
};
const state = (events: TimelineJson['events'], asAt: string) => ask({ case: 'c1', asAt, events });

/** The same few things again and again in one week: what happened first is then not to be seen from the day. */
const crowdedWeek = fc
  .array(
    fc.record({
      kind: fc.constantFrom<EventKind>(
        'cashDetentionOrderMade',
        'postponed',
        'postponementExtended',
        'timetableSet',
        'confiscationHearingFixed',
        'confiscationOrderMade',
        'timeToPayAllowed',
        'timeToPayExtended',
        'restraintOrderMade',
      ),
      day: fc.integer({ min: 0, max: 2 }),
      until: fc.integer({ min: 10, max: 40 }),
    }),
    { minLength: 2, maxLength: 25 },
  )
  .map((drawn) =>
    drawn.map(({ kind, day, until }, at) => {
      const on = plusDays(FIRST, day);
      return {
        id: `e${String(at)}`,
        kind,
        on,
        defendant: 'd1',
        subject: 's1',
        until: plusDays(on, until),
        wholeSum: true,
      };
    }),
  );

describe('a history', () => {
  it('gives the same state in whatever order it was recorded', () => {
    fc.assert(
      fc.property(fc.oneof(anyHistory, crowdedWeek), anyDay, fc.infiniteStream(fc.nat()), (events, asAt, stream) => {
        const shuffled = events
          .map((event) => ({ event, at: stream.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        expect(state(shuffled, asAt)).toEqual(state(events, asAt));
      }),
      { numRuns: 60 },
    );
  });

  it('is as it was on any earlier day: later events do not count', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (events, asAt) => {
        const known = events.filter(({ on }) => on === undefined || on <= asAt);
        if (known.length === 0) return;
        expect(state(events, asAt).deadlines).toEqual(state(known, asAt).deadlines);
      }),
      { numRuns: 60 },
    );
  });

  it('has one deadline to an id, a reason to each day, and an authority to each reason', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (events, asAt) => {
        const { deadlines } = state(events, asAt);
        expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
        for (const { due, authority } of deadlines) {
          expect(due.reasons.length).toBeGreaterThan(0);
          expect(authority.length).toBeGreaterThan(0);
          if (due.kind === 'factsMissing') expect(due.facts.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never late on the last day, and always over the day after, where nothing else happens', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const end = plusDays(FIRST, 701);
        const open = state(events, end).deadlines.filter(({ status }) => status === 'running' || status === 'dueSoon');
        for (const { id, due } of open) {
          if (due.kind !== 'decided' || due.value === null) throw new Error(`${id} runs without a day`);
          const on = (asAt: string) => state(events, asAt).deadlines.find((each) => each.id === id)?.status;
          expect(on(due.value.day)).toBe('dueSoon');
          expect(on(plusDays(due.value.day, 1))).toMatch(/overdue|closed|lapsed/);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('is drawn: every bar in the picture, and everything overdue in the list beside it', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (events, asAt) => {
        const drawn = gantt(TimelineInput.parse({ case: 'c1', asAt, events }));
        if (drawn.kind !== 'decided') throw new Error(drawn.kind);
        const { from, to, lanes, tasks } = drawn.value;
        for (const row of lanes.flatMap(({ rows }) => rows)) {
          expect(row.from <= row.to).toBe(true);
          expect(row.from >= from && row.to <= to).toBe(true);
        }
        const overdue = state(events, asAt).agenda.overdue.length > 0;
        expect(tasks.some(({ status }) => status === 'overdue')).toBe(overdue);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a day that is moved', () => {
  const events: TimelineJson['events'] = [
    { id: 'c', kind: 'convicted', on: '2026-09-02', defendant: 'd1' },
    { id: 't', kind: 'timetableSet', on: '2026-10-02', defendant: 'd1' },
    { id: 's', kind: 'sentenced', on: '2026-10-02', defendant: 'd1' },
  ];
  const move = (more: object) => {
    const outcome = rescheduled(
      RescheduleInput.parse({ timeline: { case: 'c1', asAt: '2026-10-12', events }, ...more }),
    );
    if (outcome.kind !== 'decided') throw new Error(outcome.kind);
    return outcome.value.moved.map(({ row, from, to, days }) => [row, from, to, days]);
  };

  it('moves what hangs on it, and nothing else', () => {
    expect(move({ event: 's', on: '2026-10-05' })).toEqual([['E4', '2026-11-26', '2026-11-29', 3]]);
    expect(move({ event: 'c', on: '2026-09-03' })).toEqual([
      ['F1', '2028-09-01', '2028-09-02', 1],
      ['H1', '2032-09-01', '2032-09-02', 1],
    ]);
    expect(move({ event: 't', on: '2026-10-09' }).map(([row]) => row)).toEqual(['F7', 'F8', 'F9', 'F10']);
    expect(move({ event: 't', on: '2026-10-02' })).toEqual([]);
  });

  it('takes away what has not yet happened', () => {
    expect(move({ event: 's', on: '2026-11-02' })).toEqual([['E4', '2026-11-26', null, null]]);
  });

  it('names an event that is there', () => {
    expect(
      RescheduleInput.safeParse({ timeline: { case: 'c1', asAt: '2026-10-12', events }, event: 'x' }).success,
    ).toBe(false);
  });
});

describe('a period in hours', () => {
  it('that ends on the day it is met, but before, was met late on the day itself', () => {
    const events = [
      { id: 'e1', kind: 'cashSeized', on: '2026-11-17', at: '2026-11-17T09:30', subject: 'cash' },
      { id: 'e2', kind: 'cashReleased', on: '2026-11-19', at: '2026-11-19T12:00', subject: 'cash' },
    ];
    const state = timeline(TimelineInput.parse({ case: 'c1', asAt: '2026-11-20', rows: ['D1'], events }));
    if (state.kind !== 'decided') throw new Error(state.kind);
    expect(state.value.deadlines).toMatchObject([
      { status: 'metLate', daysLate: 0, inWords: 'done late, on the day itself: cash released, 19 November 2026' },
    ]);
  });
});

describe('time to pay', () => {
  const dueOf = (until: string) =>
    state(
      [
        { id: 'o', kind: 'confiscationOrderMade', on: '2026-11-16', defendant: 'd1' },
        { id: 't', kind: 'timeToPayAllowed', on: '2026-11-16', defendant: 'd1', subject: 'tr1', until, wholeSum: true },
      ],
      '2026-11-16',
    ).deadlines.find(({ row }) => row === 'G2')?.due;

  // V8: three months starting with 16 November 2026 end on 15 February 2027.
  it('needs a safe day only where it is longer than the section allows', () => {
    expect(dueOf('2027-02-15')).toMatchObject({ value: { day: '2027-02-15' } });
    expect(JSON.stringify(dueOf('2027-02-15'))).not.toContain('"safe"');
    expect(dueOf('2027-02-16')).toMatchObject({ value: { day: '2027-02-16', safe: '2027-02-15' } });
    expect(dueOf('2027-02-16')?.reasons[0]).toMatchObject({ met: false, provision: { cite: 'POCA 2002, s 11(3)' } });
  });
});

describe('input', () => {
  const refused = (event: object) =>
    TimelineInput.safeParse({ case: 'c1', asAt: '2026-10-12', events: [{ id: 'a', ...event }] }).error?.issues.map(
      ({ path }) => path.join('/'),
    );

  it.each([
    [{ kind: 'convicted', on: '2026-10-01' }, 'events/0/defendant'],
    [{ kind: 'cashSeized', on: '2026-10-01' }, 'events/0/subject'],
    [{ kind: 'cashSeized', on: '2026-10-01', at: '2026-10-02T10:00', subject: 's' }, 'events/0/at'],
    [{ kind: 'cashSeized', on: '2026-10-01', at: '2026-10-01T24:00', subject: 's' }, 'events/0/at'],
    [{ kind: 'cashSeized', on: '2026-10-01', at: '2026-02-30T10:00', subject: 's' }, 'events/0/at'],
    [{ kind: 'timeToPayAllowed', on: '2026-10-01', subject: 'tr1' }, 'events/0/defendant'],
    [{ kind: 'periodSet', on: '2026-10-01', defendant: 'd1' }, 'events/0/row'],
    [{ kind: 'periodSet', on: '2026-10-01', defendant: 'd1', row: 'Z9' }, 'events/0/row'],
    [{ kind: 'arrested', on: '2026-10-01', defendant: 'd1' }, 'events/0/kind'],
  ])('%j is refused', (event, at) => {
    expect(refused(event)).toContain(at);
  });

  it('refuses an id used twice', () => {
    const event = { id: 'a', kind: 'crimeRecorded', on: '2026-10-01' };
    expect(TimelineInput.safeParse({ case: 'c1', asAt: '2026-10-12', events: [event, event] }).success).toBe(false);
  });
});

describe('the table of deadlines', () => {
  it('has every row once, each with its law', () => {
    const ids = deadlineRows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { authority, what, who, period, mark, sameAs } of deadlineRows) {
      expect(authority.length).toBeGreaterThan(0);
      for (const { url } of authority) expect(url).toMatch(/^https:\/\/www\.(legislation\.)?gov\.uk\//);
      expect(`${what}${who}`).not.toMatch(/\bundefined\b/);
      if (sameAs !== undefined) expect(ids).toContain(sameAs);
      if (period.count === 'special') expect(period.says).not.toBe('');
      expect(mark === undefined || ['M', 'G'].includes(mark)).toBe(true);
    }
  });

  it.each(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'])('has part %s whole', (part) => {
    const last = { A: 9, B: 5, C: 11, D: 18, E: 6, F: 13, G: 14, H: 15, I: 14, J: 13, K: 5 }[part] ?? 0;
    const ids = new Set(deadlineRows.map(({ id }) => id));
    for (let number = 1; number <= last; number += 1) expect(ids).toContain(`${part}${String(number)}`);
  });
});
