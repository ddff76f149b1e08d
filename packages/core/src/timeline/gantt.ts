import { lastDayAfter, type LocalDate, plusDays, spoken } from '../dates/index.js';
import { decided, type Outcome } from '../reasons/index.js';
import { dayOf, type Deadline, safeDayOf } from './deadline.js';
import { EVENT_KINDS, type EventKind, type Lane } from './event-kinds.js';
import type { TimelineInput } from './input.js';
import { CaseRecord, type Dated, primaryOf } from './record.js';
import type { Severity } from './row.js';
import type { Status } from './standing.js';
import { type Timeline, timeline } from './timeline.js';

/** One line of the picture: a period, or a mark on a day. */
export interface GanttRow {
  readonly id: string;
  readonly label: string;
  readonly from: LocalDate;
  /** The same day as `from`: a mark. */
  readonly to: LocalDate;
  /** The end is outside the picture, or there is none. */
  readonly runsOn: boolean;
  readonly kind: 'milestone' | 'phase' | 'deadline';
  /** For a deadline: how it stands, as a word and in words. */
  readonly status?: Status;
  readonly inWords?: string;
  readonly severity?: Severity;
  readonly isLaw?: boolean;
}

export interface GanttLane {
  readonly lane: Lane;
  readonly says: string;
  readonly rows: readonly GanttRow[];
}

/** A thing to do, for the list beside the picture. */
export interface GanttTask {
  readonly what: string;
  readonly who: string;
  readonly status: Status;
  readonly inWords: string;
  readonly consequence: string | null;
  readonly authority: string;
}

/** A case as a picture, before anything is drawn: plain data. */
export interface Gantt {
  readonly case: string;
  readonly asAt: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lanes: readonly GanttLane[];
  /** Overdue, then due soon. */
  readonly tasks: readonly GanttTask[];
  /** What is for the court, and what is not known. */
  readonly questions: readonly string[];
  readonly positions: Timeline['positions'];
}

const LANES: readonly (readonly [Lane, string])[] = [
  ['investigation', 'Investigation'],
  ['restraint', 'Restraint and seizure'],
  ['proceedings', 'Proceedings'],
  ['enforcement', 'Payment and enforcement'],
];

/** How far ahead of the day of the question the picture reaches, at most, and how far at least. */
const [AHEAD_AT_MOST, AHEAD_AT_LEAST] = [{ months: 15 }, { months: 2 }] as const;

/** What is drawn of the deadlines: those that press, and those of the timetable and of payment that were met. */
const PRESSING: ReadonlySet<Status> = new Set(['overdue', 'dueSoon', 'suspended', 'projected']);
const DRAWN: ReadonlySet<Status> = new Set([...PRESSING, 'running', 'met', 'metLate']);

/** Periods that are drawn from one event to another. */
const PHASES: readonly { readonly label: string; readonly from: EventKind; readonly to: readonly EventKind[] }[] = [
  { label: 'Financial investigation', from: 'investigationOpened', to: ['charged', 'noFurtherAction'] },
  { label: 'Restraint in force', from: 'restraintOrderMade', to: ['restraintDischarged'] },
  { label: 'Cash detained', from: 'cashSeized', to: ['cashForfeitureOrderMade', 'cashReleased'] },
  {
    label: 'Account frozen',
    from: 'accountFreezingOrderMade',
    to: ['accountFreezingOrderEnded', 'accountForfeitureOrderMade'],
  },
  { label: 'Crown Court, before verdict', from: 'sentToCrownCourt', to: ['convicted', 'acquitted', 'discontinued'] },
];

/** A period says when it begins: no mark is wanted for that. */
const BEGINS_A_PHASE: ReadonlySet<EventKind> = new Set(PHASES.map(({ from }) => from));

/**
 * The events and deadlines of a case in lanes, with what presses in words: a picture as data.
 *
 * @remarks Drawn by whoever shows it. What is true of several defendants at once is one line that names them.
 */
export function gantt(input: TimelineInput): Outcome<Gantt> {
  const state = timeline(input);
  if (state.kind !== 'decided') return state;
  const record = new CaseRecord(input.events, input.asAt);
  const { deadlines, positions } = state.value;
  const drawn = deadlines.filter(isDrawn);
  const from = record.happened[0]?.on ?? input.asAt;
  const to = lastDay(input.asAt, drawn);
  const rows = [...marks(record), ...phases(record, to), ...bars(drawn, to)];
  return decided<Gantt>(
    {
      case: input.case,
      asAt: input.asAt,
      from,
      to,
      lanes: LANES.map(([lane, says]) => ({ lane, says, rows: inLane(rows, lane) })).filter(
        (each) => each.rows.length > 0,
      ),
      tasks: tasks(state.value),
      questions: questions(deadlines),
      positions,
    },
    ...state.reasons,
  );
}

type InLane = GanttRow & { readonly lane: Lane };

const isDrawn = ({ status, severity, row }: Deadline): boolean =>
  PRESSING.has(status) || (DRAWN.has(status) && (severity === 'red' || severity === 'amber') && row !== 'F4');

function lastDay(asAt: LocalDate, drawn: readonly Deadline[]): LocalDate {
  const most = lastDayAfter(asAt, AHEAD_AT_MOST);
  const least = lastDayAfter(asAt, AHEAD_AT_LEAST);
  const wanted = drawn.flatMap((each) => dayOf(each) ?? []).filter((day) => day <= most);
  return plusDays([least, ...wanted].sort().at(-1) as LocalDate, 14);
}

function inLane(rows: readonly InLane[], lane: Lane): GanttRow[] {
  return rows
    .filter((row) => row.lane === lane)
    .sort(
      (a, b) =>
        compare(a.from, b.from) || compare(KINDS[a.kind], KINDS[b.kind]) || compare(a.to, b.to) || compare(a.id, b.id),
    )
    .map(({ lane: _, ...row }) => row);
}

const KINDS = { milestone: '0', phase: '1', deadline: '2' } as const;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Events worth a mark; one of several defendants on one day is one mark. */
function marks(record: CaseRecord): InLane[] {
  const found = record.happened.filter(({ kind }) => EVENT_KINDS[kind].milestone === true && !BEGINS_A_PHASE.has(kind));
  return together(found, ({ kind, on }) => `${kind} ${on}`).map((events) => {
    const [{ id, kind, on }] = events;
    const { says, lane } = EVENT_KINDS[kind];
    const label = `${says}${whom(events)}, ${spoken(on)}`;
    return { id, label, from: on, to: on, runsOn: false, kind: 'milestone', lane };
  });
}

/** Periods from one event to another; still running, where the other has not happened. */
function phases(record: CaseRecord, edge: LocalDate): InLane[] {
  return PHASES.flatMap(({ label, from, to }) => {
    const begun = record.happened.filter(({ kind }) => kind === from);
    return together(begun, (event) => `${event.on} ${endOf(record, event, to)?.on ?? ''}`).map((events) => {
      const [event] = events;
      const end = endOf(record, event, to);
      const until = end === undefined ? 'and still' : `to ${spoken(end.on)}`;
      return {
        id: `phase:${event.id}`,
        label: `${label}${whom(events)}: from ${spoken(event.on)} ${until}`,
        from: event.on,
        to: end?.on ?? edge,
        runsOn: end === undefined,
        kind: 'phase' as const,
        lane: EVENT_KINDS[from].lane,
      };
    });
  });
}

/** What ends a period: of the same thing or defendant; of anyone, where it is the case’s. */
function endOf(record: CaseRecord, event: Dated, to: readonly EventKind[]): Dated | undefined {
  if (primaryOf(event) !== '') return record.firstSince(to, event);
  return record.happened.find(({ kind, on }) => to.includes(kind) && on >= event.on);
}

/** Deadlines; what is the same for several defendants is one bar, and so is a step that all of them took in time. */
function bars(drawn: readonly Deadline[], edge: LocalDate): InLane[] {
  const dated = drawn.filter((each) => dayOf(each) !== undefined && each.trigger.on !== null);
  return together(dated, (each) => (each.status === 'met' ? `${each.row} met` : sameBar(each))).map((group) => {
    const [first] = group;
    const ends = group.map(endOfBar).sort();
    const end = ends.at(-1) as LocalDate;
    const runsOn = end > edge;
    return {
      id: first.id,
      label: `${first.what}${whom(group)}`,
      from: group.map(startOf).sort()[0] as LocalDate,
      to: runsOn ? edge : end,
      runsOn,
      kind: 'deadline',
      status: first.status,
      inWords: group.every(sameAs(first)) ? withSafeDay(first) : `met by each, the last on ${spoken(end)}`,
      severity: first.severity,
      isLaw: first.isLaw,
      lane: first.lane,
    };
  });
}

const sameAs =
  (first: Deadline) =>
  (each: Deadline): boolean =>
    each.inWords === first.inWords;

/** How it stands, and the safe day where the words have two readings. */
function withSafeDay(each: Deadline): string {
  const [due, safe] = [dayOf(each), safeDayOf(each)];
  const isOpen = each.metBy === undefined && safe !== undefined && due !== undefined && safe < due;
  return isOpen ? `${each.inWords}; safe by ${spoken(safe)}` : each.inWords;
}

/** A bar ends when the thing was done, or else when it is due. */
const endOfBar = (each: Deadline): LocalDate => each.metBy?.on ?? (dayOf(each) as LocalDate);

const sameBar = (each: Deadline): string => [each.row, startOf(each), dayOf(each), each.status, each.inWords].join(' ');

/** Where a bar begins: where the period does, but not after the bar ends. */
function startOf(each: Deadline): LocalDate {
  const end = endOfBar(each);
  return each.start !== null && each.start < end ? each.start : end;
}

/** ` (d1, d2)`: the defendants, or the things, that the events or deadlines concern. */
function whom(
  group: readonly { readonly defendant?: string | undefined; readonly subject?: string | undefined }[],
): string {
  const names = [...new Set(group.flatMap(({ defendant, subject }) => defendant ?? subject ?? []))].sort();
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}

/** Groups what has the same key, keeping the order in which keys are met. */
function together<T>(list: readonly T[], key: (each: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of list) {
    const found = groups.get(key(each));
    if (found === undefined) groups.set(key(each), [each]);
    else found.push(each);
  }
  return [...groups.values()];
}

/** What is overdue and what is due soon, once for all whom it concerns. */
function tasks({ deadlines, agenda }: Timeline): GanttTask[] {
  const byId = new Map(deadlines.map((each) => [each.id, each]));
  const pressing = [...agenda.overdue, ...agenda.dueSoon].flatMap((id) => byId.get(id) ?? []);
  return together(pressing, sameBar).map((group) => {
    const [first] = group;
    const { what, who, status, inWords, consequence, authority } = first;
    return { what: `${what}${whom(group)}`, who, status, inWords, consequence, authority: authority[0]?.cite ?? '' };
  });
}

/** Questions for the court, and facts that are not known, each once. */
function questions(deadlines: readonly Deadline[]): string[] {
  const found = deadlines.flatMap((each) => {
    if (each.status === 'forTheCourt' && each.due.kind === 'forTheCourt') {
      const again = each.reviewOn === undefined ? '' : ` Ask again by ${spoken(each.reviewOn)}.`;
      return [`For the court: ${each.due.question}${whom([each])}${again}`];
    }
    if (each.status !== 'unknown') return [];
    if (each.due.kind === 'factsMissing') return each.due.facts.map(({ wanted }) => `Not known: ${wanted}.`);
    return [`${each.what}: ${each.inWords}.`];
  });
  return [...new Set(found)];
}
