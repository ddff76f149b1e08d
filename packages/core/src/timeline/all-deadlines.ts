import { type LocalDate, spoken } from '../dates/index.js';
import { decided, type Outcome } from '../reasons/index.js';
import { counted, wantedOf } from './counting.js';
import { dayOf, type Deadline, deadline, draft, projectedSays, type Question, setsFor } from './deadline.js';
import { EVENT_KINDS, type EventKind } from './event-kinds.js';
import type { TimelineEvent } from './input.js';
import { type CaseRecord, type Dated, inOrder } from './record.js';
import type { DeadlineRow, Due, Period } from './row.js';
import { deadlineRows, rowWithId } from './rows/index.js';
import { special } from './special.js';

/** Rows that other rows look at: always counted. */
const LOOKED_AT: ReadonlySet<string> = new Set(['D8', 'D15', 'D16', 'F7', 'F9']);

/** Deadlines of those rows, by row and by what they run from, or whom they are about. */
type Seen = Map<string, { readonly made: Deadline; readonly trigger: Dated }>;

/** Every deadline of every row wanted, in the order of the table. */
export function allDeadlines(question: Question, wanted: ReadonlySet<string> | undefined): Deadline[] {
  const made: Deadline[] = [];
  const seen: Seen = new Map();
  const withPlans = wanted === undefined || wanted.has('L');
  for (const row of deadlineRows) {
    const isWanted = wanted === undefined || wanted.has(row.id);
    const isLookedAt = LOOKED_AT.has(row.id);
    if (!isWanted && !isLookedAt && !withPlans) continue;
    const fromDay: FromDay = new Map();
    eachTrigger(row, question.record, (id, of, trigger) => {
      const found = one(question, row, id, of, trigger, seen, fromDay);
      if (found === undefined) return;
      if (isLookedAt) {
        const entry = { made: found, trigger };
        seen.set(`${row.id} ${trigger.id}`, entry).set(`${row.id} ${of}`, entry);
      }
      if (isWanted) made.push(found);
      const plan = withPlans ? planned(question, row, of, trigger, found) : undefined;
      if (plan !== undefined) made.push(plan);
    });
    if (row.follows !== undefined) made.push(...projections(question, row, seen).filter(() => isWanted));
    if (isWanted && question.record.undated.length > 0) made.push(...undated(question, row));
  }
  return made;
}

/** What a row says of a day: many run from one day, and the law says the same of each. */
type FromDay = Map<LocalDate, Outcome<Due | null>>;

/** Periods for which only the day counts, and the kind of event. */
const ONLY_THE_DAY: ReadonlySet<Period['count']> = new Set([
  'beginningWith',
  'after',
  'businessDaysAfter',
  'businessDaysBeginningWith',
  'workingDaysAfter',
  'thatDay',
  'noLimit',
  'effect',
  'reasonableTime',
]);

function countedOnce(row: DeadlineRow, trigger: Dated, { holidays }: Question, fromDay: FromDay): Outcome<Due | null> {
  const { says } = EVENT_KINDS[trigger.kind];
  const isShared = row.trigger.length === 1 && ONLY_THE_DAY.has(row.period.count) && trigger.until === undefined;
  if (!isShared) return counted(row, trigger, says, holidays);
  const known = fromDay.get(trigger.on);
  if (known !== undefined) return known;
  const due = counted(row, trigger, says, holidays);
  fromDay.set(trigger.on, due);
  return due;
}

/** What starts a row: each event, or the first or the latest of one defendant or thing. */
function eachTrigger(
  row: DeadlineRow,
  record: CaseRecord,
  take: (id: string, of: string, trigger: Dated) => void,
): void {
  const [kind] = row.trigger;
  if (kind === undefined) return;
  const groups = row.trigger.length === 1 ? record.groups(kind) : merged(row.trigger, record);
  if (groups === undefined) return;
  for (const [of, events] of groups) {
    if (row.which === undefined) for (const event of events) take(`${row.id}:${event.id}`, of, event);
    else take(`${row.id}:${of}`, of, (row.which === 'first' ? events[0] : events.at(-1)) as Dated);
  }
}

function merged(kinds: readonly EventKind[], record: CaseRecord): ReadonlyMap<string, readonly Dated[]> {
  const all = new Map<string, Dated[]>();
  for (const kind of kinds) {
    for (const [of, events] of record.groups(kind) ?? []) all.set(of, (all.get(of) ?? []).concat(events));
  }
  for (const events of all.values()) events.sort(inOrder);
  return all;
}

/** One deadline, or none where the row does not apply. */
function one(
  question: Question,
  row: DeadlineRow,
  id: string,
  of: string,
  trigger: Dated,
  seen: Seen,
  fromDay: FromDay,
): Deadline | undefined {
  const { record, holidays } = question;
  if (row.onlyIf !== undefined && !record.has(row.onlyIf, trigger)) return undefined;
  if (row.onlyIfBefore !== undefined && !record.hadBy(row.onlyIfBefore, trigger)) return undefined;
  if (row.unless !== undefined && record.has(row.unless, trigger)) return undefined;
  if (row.unlessOver !== undefined && record.hasInTurn(row.unlessOver.by, row.unlessOver.until, trigger))
    return undefined;
  const rule = special[row.id];
  const due: Outcome<Due | null> | undefined =
    rule === undefined
      ? countedOnce(row, trigger, question, fromDay)
      : rule({ row, trigger, record, holidays, other: (other, key) => seen.get(`${other} ${key}`)?.made.due });
  return due === undefined ? undefined : deadline(question, row, id, of, trigger, due);
}

/** Steps whose earlier step has not been taken, counted as if that were done on its last day; today, where that has passed. */
function projections(question: Question, row: DeadlineRow, seen: Seen): Deadline[] {
  const { record } = question;
  const { asAt } = question.now;
  const earlier = rowWithId.get(row.follows ?? '');
  const [kind] = row.trigger;
  if (earlier === undefined || kind === undefined) return [];
  const made: Deadline[] = [];
  for (const [key, { made: before, trigger }] of [...seen]) {
    const defendant = before.defendant ?? '';
    const isOpen = before.metBy === undefined && before.endedBy === undefined;
    const last = dayOf(before);
    if (key !== `${earlier.id} ${defendant}` || !isOpen || last === undefined) continue;
    if (record.of(kind, defendant).length > 0) continue;
    const id = `${row.id}:${defendant}`;
    const day = last < asAt ? asAt : last;
    const says = projectedSays(before.what, day, last < asAt);
    const due = counted(row, { ...trigger, on: day }, says, question.holidays);
    if (setsFor(record, row, defendant, trigger).length > 0) {
      // The court has fixed the day: it runs whether or not the step before is taken.
      const fixed = deadline(question, row, id, defendant, trigger, due);
      seen.set(`${row.id} ${defendant}`, { made: fixed, trigger });
      made.push(fixed);
      continue;
    }
    const until =
      due.kind === 'decided' && due.value !== null ? spoken(due.value.day) : 'on a day that cannot be counted';
    const projected = draft(row, id, trigger, due, 'projected', `will be due ${until}, ${says}`, []);
    projected.start = day;
    seen.set(`${row.id} ${defendant}`, { made: projected, trigger });
    made.push(projected);
  }
  return made;
}

/** The agency's own target for a step, beside the law. It is not law. */
function planned(
  question: Question,
  row: DeadlineRow,
  of: string,
  trigger: Dated,
  found: Deadline,
): Deadline | undefined {
  const plan = question.record.about('agencyPlan', row.id, of).at(-1);
  if (plan === undefined) return undefined;
  const { until } = plan;
  const [provision] = row.authority;
  const target = { ...row, id: 'L', what: `${row.what} (target)`, extendable: { by: 'the agency' } } as const;
  const says = 'The agency’s own target, which is not law';
  const due: Outcome<Due | null> =
    until === undefined || until === null
      ? wantedOf(plan, 'the target day', provision)
      : decided(
          { day: until },
          { says: `${says}: ${spoken(until)}`, provision, convention: 'agencyTarget', mark: 'A' },
        );
  const notLaw = { ...target, severity: 'none', isLaw: false, consequence: null } as const;
  return deadline(question, notLaw, `L:${found.id}`, of, trigger, due);
}

/** Deadlines that run from an event of which the day is not known. */
function undated({ record, now }: Question, row: DeadlineRow): Deadline[] {
  if (row.period.count === 'effect') return [];
  return record.undated
    .filter(({ kind }) => row.trigger.includes(kind))
    .map((event: TimelineEvent): Deadline => {
      const due = wantedOf(event, `the day: ${EVENT_KINDS[event.kind].says}`, row.authority[0]);
      // The day of the question only holds the place: nothing is counted from it.
      const made = draft(
        row,
        `${row.id}:${event.id}`,
        { ...event, on: now.asAt },
        due,
        'unknown',
        'facts are missing',
        [],
      );
      delete made.rulesVersion;
      made.trigger = { ...made.trigger, on: null };
      made.start = null;
      made.extendable = row.extendable && { by: row.extendable.by };
      return made;
    });
}
