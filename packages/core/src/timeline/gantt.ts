import { lastDayAfter, type LocalDate, plusDays } from '../dates/index.js';
import { decided, type Outcome } from '../reasons/index.js';
import { dayOf, type Deadline } from './deadline.js';
import { EVENT_KINDS, type Lane } from './event-kinds.js';
import { bars } from './gantt-bars.js';
import { marks, phases } from './gantt-marks.js';
import { type GanttTask, questions, tasks } from './gantt-tasks.js';
import type { TimelineInput } from './input.js';
import { CaseRecord } from './record.js';
import type { Severity } from './row.js';
import { rowWithId } from './rows/index.js';
import type { Status } from './standing.js';
import { type Timeline, timeline } from './timeline.js';
import { compare } from './together.js';

/** One line of the picture: a period, or marks on days. */
export interface GanttRow {
  readonly id: string;
  readonly label: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** For a milestone: the days on which it happened, to one defendant and another. */
  readonly days?: readonly LocalDate[];
  /** The end is outside the picture, or there is none. */
  readonly runsOn: boolean;
  readonly kind: 'milestone' | 'phase' | 'deadline';
  /** For a deadline: how it stands, as a word and in words. */
  readonly status?: Status;
  readonly inWords?: string;
  readonly severity?: Severity;
  readonly isLaw?: boolean;
}

/** A row and the lane it belongs to. */
export type InLane = GanttRow & { readonly lane: Lane };

export interface GanttLane {
  readonly lane: Lane;
  readonly says: string;
  readonly rows: readonly GanttRow[];
}

/** A case as a picture, before anything is drawn: plain data. */
export interface Gantt {
  readonly case: string;
  readonly asAt: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lanes: readonly GanttLane[];
  /** Overdue, the gravest first; then due soon, by day. */
  readonly tasks: readonly GanttTask[];
  /** What is for the court, what is not known, and why what is late is late. */
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

/** How long an order that has run out is still drawn. */
const AFTER_IT_LAPSED = { months: 2 } as const;

/** What is always drawn of the deadlines, and what is over. */
const PRESSING: ReadonlySet<Status> = new Set(['overdue', 'dueSoon', 'suspended', 'projected']);
const DONE: ReadonlySet<Status> = new Set(['met', 'metLate', 'ended', 'closed', 'lapsed']);

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
  const undecided = new Set(deadlines.flatMap((each) => (isUndecided(each) ? (each.defendant ?? []) : [])));
  const drawn = deadlines.filter(
    (each) =>
      isDrawn(each, input.asAt) &&
      !isMarked(each, record) &&
      !(each.row === 'H1' && undecided.has(each.defendant ?? '')),
  );
  const from = record.happened[0]?.on ?? input.asAt;
  const to = lastDay(input.asAt, drawn);
  const rows = [...marks(record), ...phases(record, to), ...bars(drawn, to)];
  const lanes = LANES.map(([lane, says]) => ({ lane, says, rows: inLane(rows, lane) }));
  return decided<Gantt>(
    {
      case: input.case,
      asAt: input.asAt,
      from,
      to,
      lanes: lanes.filter((each) => each.rows.length > 0),
      tasks: tasks(state.value),
      questions: questions(deadlines),
      positions,
    },
    ...state.reasons,
  );
}

/** Confiscation may still be decided: until then it cannot be said that no court has proceeded (s 19). */
const isUndecided = ({ row, status }: Deadline): boolean => row === 'F1' && !DONE.has(status);

function isDrawn(each: Deadline, asAt: LocalDate): boolean {
  const { status, severity, row } = each;
  if (PRESSING.has(status)) return true;
  const isGrave = severity === 'red' || severity === 'amber';
  // An order that holds until a day is drawn with that day, and for a while after it has run out.
  if (status === 'running') return isGrave || rowWithId.get(row)?.nature === 'lapse';
  if (status === 'lapsed') return asAt <= lastDayAfter(dayOf(each) ?? asAt, AFTER_IT_LAPSED);
  // What met a postponement (F4) is drawn with the permitted period (F1).
  return (status === 'met' || status === 'metLate') && isGrave && row !== 'F4';
}

/** Done in time by what has a mark of its own: a bar beside it would say it twice. */
const isMarked = ({ status, metBy }: Deadline, record: CaseRecord): boolean =>
  status === 'met' &&
  record.happened.some(({ id, kind }) => id === metBy?.event && EVENT_KINDS[kind].milestone === true);

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
