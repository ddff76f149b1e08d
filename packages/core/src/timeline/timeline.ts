import { spoken } from '../dates/index.js';
import { reformCautions } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { allDeadlines } from './all-deadlines.js';
import { dayOf, type Deadline, type Question } from './deadline.js';
import { EVENT_KINDS } from './event-kinds.js';
import type { TimelineInput } from './input.js';
import { type Postponement, postponement } from './postponement.js';
import { postponementFacts } from './postponement-facts.js';
import { CaseRecord } from './record.js';
import { type Position, positions } from './stage-of.js';
import { PART_2, refTo } from './standing.js';

/** The state of a case on a day: the stage of each defendant, every deadline, and what to look at first. */
export interface Timeline {
  readonly case: string;
  readonly asAt: string;
  readonly positions: readonly Position[];
  readonly deadlines: readonly Deadline[];
  /** Ids of deadlines that ask for something, the most pressing first. */
  readonly agenda: {
    readonly overdue: readonly string[];
    readonly dueSoon: readonly string[];
    readonly forTheCourt: readonly string[];
    readonly unknown: readonly string[];
  };
  /** For each defendant convicted: whether confiscation was postponed within section 14. */
  readonly postponements: readonly { readonly defendant: string; readonly outcome: Outcome<Postponement> }[];
  /** How many events are after the day of the question, and do not yet count. */
  readonly laterEvents: number;
}

const DUE_SOON_DAYS = 14;
const REVIEW_EVERY_MONTHS = 6;

/**
 * Events in; stage and deadlines out, for any day.
 *
 * Later events do not yet count, and the order in which events were recorded changes nothing. Every deadline says what it
 * runs from, when it ends and why, how it stands, and by what it was met. A court's event is never inferred from time.
 *
 * @remarks POCA 2002, Parts 2, 5, 7 and 8; CrimPR 2025, Part 33 (E+W), before the reforms of 2026.
 */
export function timeline(input: TimelineInput): Outcome<Timeline> {
  if (input.events.length === 0) {
    const wanted = 'at least one thing that happened in the case';
    return factsMissing([{ pointer: '/events', wanted }], { says: 'Nothing is recorded', provision: PART_2 });
  }
  const question = questionOf(input);
  const wanted = input.rows === undefined ? undefined : new Set(input.rows);
  const deadlines = allDeadlines(question, wanted);
  const { record } = question;
  return decided<Timeline>(
    {
      case: input.case,
      asAt: input.asAt,
      positions: positions(record),
      deadlines,
      agenda: agenda(deadlines),
      postponements: postponementFacts(record).map(({ defendant, facts }) => ({
        defendant,
        outcome: postponement(facts),
      })),
      laterEvents: record.later,
    },
    ...reasonsOf(question),
    ...withoutEffect(question, deadlines, wanted),
  );
}

/** A period that is set for what is no deadline here, or before what the deadline runs from, changes nothing: it is said. */
function withoutEffect(
  { record }: Question,
  deadlines: readonly Deadline[],
  wanted: ReadonlySet<string> | undefined,
): readonly Reason[] {
  return record.all('periodSet').flatMap(({ id, on, row = '', defendant, subject }) => {
    if (wanted !== undefined && !wanted.has(row)) return [];
    const about = deadlines.filter(
      (each) => each.row === row && ((each.defendant ?? '') === defendant || (each.subject ?? '') === subject),
    );
    if (about.some(({ setBy }) => setBy !== undefined && setBy.on >= on)) return [];
    const why = about.length === 0 ? 'which is no deadline here' : 'which runs from a later day';
    const says = `Event ${id} sets ${row} for ${defendant ?? subject ?? ''}, ${why}: it changes nothing`;
    return [{ says, provision: PART_2, met: false }];
  });
}

function questionOf(input: TimelineInput): Question {
  const { asAt, atTime, dueSoonDays = DUE_SOON_DAYS, reviewEveryMonths = REVIEW_EVERY_MONTHS } = input;
  return {
    record: new CaseRecord(input.events, asAt),
    now: { asAt, atTime, dueSoonDays },
    holidays: { extraHolidays: input.extraHolidays, holidaysKnownTo: input.holidaysKnownTo },
    reviewEveryMonths,
  };
}

/** What to look at, the earliest day first. */
function agenda(deadlines: readonly Deadline[]): Timeline['agenda'] {
  const lists = { overdue: [], dueSoon: [], forTheCourt: [], unknown: [] } as Record<
    keyof Timeline['agenda'],
    Deadline[]
  >;
  for (const each of deadlines) if (isPressing(each.status)) lists[each.status].push(each);
  const ids = (list: readonly Deadline[]) =>
    list
      .map((each) => ({ id: each.id, day: dayOf(each) ?? '' }))
      .sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id))
      .map(({ id }) => id);
  const { overdue, dueSoon, forTheCourt, unknown } = lists;
  return { overdue: ids(overdue), dueSoon: ids(dueSoon), forTheCourt: ids(forTheCourt), unknown: ids(unknown) };
}

const isPressing = (status: Deadline['status']): status is keyof Timeline['agenda'] =>
  status === 'overdue' || status === 'dueSoon' || status === 'forTheCourt' || status === 'unknown';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is said of the whole: how much counts, and whether the reforms of 2026 may touch it. */
function reasonsOf({ record, now }: Question): Reason[] {
  const { happened, later, undated: undatedEvents } = record;
  const counts = `${String(happened.length)} events count on ${spoken(now.asAt)}; ${String(later)} are later, and do not yet`;
  const without = undatedEvents.length === 0 ? '' : `; of ${String(undatedEvents.length)} the day is not known`;
  const touched = happened.find(({ on, kind }) => on >= '2026-06-29' && EVENT_KINDS[kind].lane !== 'investigation');
  const cautions = touched === undefined ? [] : reformCautions([{ what: refTo(touched).what, on: touched.on }]);
  return [{ says: `${counts}${without}`, provision: PART_2 }, ...cautions];
}
