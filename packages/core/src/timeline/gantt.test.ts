import { describe, expect, it } from 'vitest';
import { type Gantt, gantt, TimelineInput } from './index.js';

type Event = Record<string, unknown>;

function drawn(asAt: string, events: readonly Event[]): Gantt {
  const made = gantt(
    TimelineInput.parse({ case: 'c1', asAt, events: events.map((e, at) => ({ id: `e${at}`, ...e })) }),
  );
  if (made.kind !== 'decided') throw new Error(made.kind);
  return made.value;
}
const rows = ({ lanes }: Gantt, lane: string) => lanes.find((each) => each.lane === lane)?.rows ?? [];
const each = (kind: string, days: Readonly<Record<string, string>>, more: Event = {}) =>
  Object.entries(days).map(([defendant, on]) => ({ kind, defendant, on, ...more }));

describe('gantt: what is one line', () => {
  it('is one kind of event, with a mark for each day and the defendants of that day', () => {
    const charged = each('charged', { d10: '2025-03-03', d2: '2025-03-03', d3: '2025-04-07' });
    const [row] = rows(drawn('2025-06-02', charged), 'proceedings');
    expect(row).toMatchObject({
      label: 'Charged (d2, d10) 3 March 2025, (d3) 7 April 2025',
      kind: 'milestone',
      days: ['2025-03-03', '2025-04-07'],
    });
  });

  it('is what befell the same defendants on the same day', () => {
    const day = { d1: '2026-01-23' };
    const events = ['sentenced', 'timetableSet'].flatMap((kind) => each(kind, day));
    const labels = rows(drawn('2026-01-26', events), 'proceedings').map(({ label }) => label);
    expect(labels).toContain('Sentenced, timetable for confiscation set (d1) 23 January 2026');
  });

  it('is a step of up to three defendants for each of their days, and of more for all of them', () => {
    const set = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ kind: 'timetableSet', defendant: `d${at}`, on: `2026-01-1${at}` }));
    const overdue = (count: number) =>
      rows(drawn('2026-02-10', set(count)), 'proceedings').filter(({ label }) =>
        label.startsWith('Give the information'),
      );
    expect(overdue(3).map(({ inWords }) => inWords)).toEqual([
      'overdue by 11 days: it was due 30 January 2026',
      'overdue by 11 days: it was due 30 January 2026',
      'overdue by 8 days: it was due 2 February 2026',
    ]);
    expect(overdue(4)).toMatchObject([
      { label: 'Give the information ordered under section 18 (d0, d1, d2, d3)', inWords: 'overdue by 7 to 11 days' },
    ]);
  });

  it('is no bar for what was done in time by an event with a mark of its own', () => {
    const events = [
      { kind: 'confiscationHearingFixed', defendant: 'd1', on: '2026-04-24', hearing: '2026-05-14' },
      { kind: 'confiscationHearingHeld', defendant: 'd1', on: '2026-05-14' },
    ];
    expect(rows(drawn('2026-06-01', events), 'proceedings').map(({ label }) => label)).toEqual([
      'Confiscation hearing (d1) 14 May 2026',
    ]);
  });
});

describe('gantt: what presses', () => {
  it('is law before targets and the gravest first, each step once, and extended by whom', () => {
    const { tasks } = drawn('2026-07-20', [
      { kind: 'nrmReferralReceived', subject: 'v1', on: '2026-06-01' },
      ...each('timetableSet', { d1: '2026-06-01', d2: '2026-06-02' }),
      { kind: 'confiscationOrderMade', defendant: 'd3', on: '2026-05-14' },
      {
        kind: 'timeToPayAllowed',
        defendant: 'd3',
        subject: 'tr1',
        on: '2026-05-14',
        until: '2026-07-24',
        wholeSum: false,
      },
    ]);
    expect(tasks.map(({ what, status }) => `${status}: ${what}`)).toEqual([
      'overdue: Pay what is due on the day of the order (d3)',
      'overdue: Give the information ordered under section 18',
      'overdue: Identify and notify the interested persons',
      'overdue: Decide whether there are reasonable grounds (target) (v1)',
      'dueSoon: Pay what was given time (d3)',
    ]);
    expect(tasks[1]?.inWords).toBe(
      'd1 overdue by 28 days: it was due 22 June 2026; d2 overdue by 27 days: it was due 23 June 2026',
    );
    expect(tasks[4]?.extension).toBe(
      'the court, on an application made within the period (s 11(4)), to six months starting with the order at most (twelve, before 1 June 2015)',
    );
  });

  it('asks why what is late is late, until that is recorded', () => {
    const late = each('timetableSet', { d1: '2026-06-01', d2: '2026-06-01' });
    const asked = 'Not recorded: why this is late. Give the information ordered under section 18';
    expect(drawn('2026-07-20', late).questions).toContain(`${asked} (d1, d2).`);
    const why = { kind: 'delayExplained', row: 'F7', defendant: 'd1', on: '2026-07-01', delay: 'defenceDefault' };
    expect(drawn('2026-07-20', [...late, why]).questions).toContain(`${asked} (d2).`);
  });

  it('asks a question of the court once, and again on the first day it comes back', () => {
    const made = { kind: 'restraintOrderMade', reliesOnInvestigation: true };
    const { questions } = drawn('2026-03-02', [
      { ...made, subject: 'ro2', on: '2026-02-02' },
      { ...made, subject: 'ro1', on: '2025-12-01' },
    ]);
    expect(questions).toContain(
      'For the court: Have proceedings been started within a reasonable time of the restraint order? (ro1, ro2) Ask again by 1 June 2026.',
    );
  });
});

describe('gantt: a step that waits on one that is overdue', () => {
  it('is expected from today, not from a day that has passed', () => {
    const events = each('timetableSet', { d1: '2026-06-01' });
    const step = (asAt: string) =>
      rows(drawn(asAt, events), 'proceedings').find(({ label }) => label.startsWith('Serve the section 16 statement'));
    expect(step('2026-06-15')?.inWords).toMatch(/is done on its last day, 22 June 2026$/);
    expect(step('2026-07-20')?.inWords).toMatch(/^will be due 17 August 2026, .* is done today, 20 July 2026$/);
  });
});

describe('gantt: what is drawn', () => {
  const labels = (made: Gantt, lane: string) =>
    rows(made, lane).map(({ label, inWords }) => (inWords === undefined ? label : `${label}: ${inWords}`));
  const convicted = { kind: 'convicted', defendant: 'd1', on: '2026-01-12' };
  const postponed = { kind: 'postponed', defendant: 'd1', on: '2026-02-02', until: '2026-09-25' };

  it('is the day on which a postponement ends, though it is far off', () => {
    expect(labels(drawn('2026-03-02', [convicted, postponed]), 'proceedings')).toContain(
      'Decide confiscation, or apply to extend, before the postponement ends (d1): due 25 September 2026',
    );
  });

  it('is no application under section 19 while a court may still proceed', () => {
    const section19 = (events: readonly Event[]) =>
      labels(drawn('2026-03-02', events), 'enforcement').filter((label) => label.startsWith('Apply under section 19'));
    expect(section19([convicted, postponed])).toEqual([]);
    const not = { kind: 'decidedNotToProceed', defendant: 'd1', on: '2026-02-20' };
    expect(section19([convicted, postponed, not])).toEqual([
      'Apply under section 19: no court has proceeded, and there is new evidence (d1): open until 11 January 2032',
    ]);
  });

  it('is an order that holds until a day, and for two months after it has run out', () => {
    const monitored = [{ kind: 'accountMonitoringOrderMade', subject: 'a1', on: '2024-04-08', until: '2024-06-28' }];
    const order = (asAt: string) => labels(drawn(asAt, monitored), 'investigation');
    const says = 'The account monitoring order runs out (a1)';
    expect(order('2024-05-01')).toEqual([`${says}: runs until 28 June 2024, in 58 days`]);
    expect(order('2024-08-28')).toEqual([`${says}: ran out on 28 June 2024`]);
    expect(order('2024-08-29')).toEqual([]);
  });
});

describe('gantt: whose step it is', () => {
  const ordered = (party?: string) => {
    const event = { kind: 'furtherStatementOrdered', subject: 's1', on: '2026-05-14', until: '2026-05-22' };
    return drawn('2026-05-18', [party === undefined ? event : { ...event, party }]);
  };

  it('is the party that the court ordered, and what follows for a defendant follows for nobody else', () => {
    expect(ordered('prosecutor').tasks).toMatchObject([
      { what: 'Serve the further statement (s 16) (s1)', who: 'the prosecutor', consequence: null },
    ]);
    expect(ordered('defendant').tasks).toMatchObject([
      {
        what: 'Serve the further response (s 17) or information (s 18) (s1)',
        who: 'the defendant',
        consequence: expect.stringContaining('s 17(3)') as string,
      },
    ]);
    expect(ordered('interestedPerson').tasks).toMatchObject([
      { what: 'Give the further information ordered (s1)', who: 'the interested person', consequence: null },
    ]);
    expect(ordered('defendant').questions).toEqual([]);
  });

  it('is of no other event', () => {
    const served = {
      id: 'e1',
      kind: 'section16StatementServed',
      defendant: 'd1',
      on: '2026-05-14',
      party: 'prosecutor',
    };
    const read = TimelineInput.safeParse({ case: 'c1', asAt: '2026-05-18', events: [served] });
    expect(read.error?.issues.map(({ path }) => path.join('/'))).toEqual(['events/0/party']);
  });

  it('is nobody’s once confiscation is decided for the defendant it was about', () => {
    const event = {
      kind: 'furtherStatementOrdered',
      subject: 's1',
      also: ['d1'],
      on: '2026-05-14',
      until: '2026-05-22',
    };
    const made = (defendant: string) => ({ kind: 'confiscationOrderMade', defendant, on: '2026-05-20' });
    const late = (decided: string) => drawn('2026-06-01', [event, made(decided)]).tasks.map(({ what }) => what);
    const step = 'Serve the further statement, response or information (s1)';
    expect(late('d1')).not.toContain(step);
    expect(late('d2')).toContain(step);
  });

  it('is asked for, where that was not recorded', () => {
    expect(ordered().questions).toEqual([
      'Not recorded: who was ordered to serve it. Serve the further statement, response or information (s1).',
    ]);
  });

  it('names the rules of its day, and says whose limit is taken', () => {
    const served = (on: string) => ({ kind: 'restraintServed', subject: 'r1', on });
    const authority = (asAt: string, on: string) => drawn(asAt, [served(on)]).tasks.map((task) => task.authority);
    expect(authority('2024-07-25', '2024-07-23')).toEqual([
      'CrimPR 2020; the limit is taken to be that of CrimPR 2025 (SI 2025/909), r 33.9',
    ]);
    expect(authority('2025-11-05', '2025-11-03')).toEqual(['CrimPR 2025 (SI 2025/909), r 33.9']);
  });
});

describe('gantt: what is due soon', () => {
  it('is by its day, whatever is gravest', () => {
    const { tasks } = drawn('2026-08-03', [
      { kind: 'confiscationOrderMade', defendant: 'd1', on: '2026-05-14' },
      {
        kind: 'timeToPayAllowed',
        defendant: 'd1',
        subject: 't1',
        on: '2026-05-14',
        until: '2026-08-13',
        wholeSum: true,
      },
      { kind: 'furtherStatementOrdered', subject: 's1', on: '2026-05-14', until: '2026-08-07', party: 'prosecutor' },
    ]);
    expect(tasks.map(({ inWords }) => inWords)).toEqual([
      'due in 4 days, 7 August 2026',
      'due in 10 days, 13 August 2026',
    ]);
  });
});
