import { daysBetween, type LocalDate, spoken } from '../dates/index.js';
import { poca, type Provision } from '../law/index.js';
import type { Outcome, Reason } from '../reasons/index.js';
import { EVENT_KINDS } from './event-kinds.js';
import type { CaseRecord, Dated } from './record.js';
import type { DeadlineRow, Due } from './row.js';

/** Where a deadline stands on the day of the question. */
export type Status =
  /** Done, in time or late. */
  | 'met'
  | 'metLate'
  /** Still to be done: some time ahead, soon, or late. */
  | 'running'
  | 'dueSoon'
  | 'overdue'
  /** The period does not run out while something else is undecided. */
  | 'suspended'
  /** No longer of use: something else settled it. */
  | 'ended'
  /** A right that was not used in time; an order or a hold that ran out. */
  | 'closed'
  | 'lapsed'
  /** Something that may not be done before a day, and that may be done now. */
  | 'notYet'
  | 'open'
  /** No limit of time; or no period at all, but a thing to know. */
  | 'noLimit'
  | 'noted'
  /** Whether a reasonable time has passed. */
  | 'forTheCourt'
  /** Facts are missing, or the rule is not covered. */
  | 'unknown'
  /** The step before it has not been taken: counted as if that were done on its last day. */
  | 'projected';

/** An event as a deadline refers to it. */
export interface EventRef {
  readonly event: string;
  readonly what: string;
  readonly on: LocalDate;
}

export const refTo = (event: Dated): EventRef => ({
  event: event.id,
  what: EVENT_KINDS[event.kind].says,
  on: event.on,
});

/** What is asked of a deadline: the day, the time if given, and what is soon. */
export interface Now {
  readonly asAt: LocalDate;
  readonly atTime?: string | undefined;
  readonly dueSoonDays: number;
}

export interface Standing {
  readonly status: Status;
  readonly inWords: string;
  readonly metBy?: EventRef;
  readonly endedBy?: EventRef;
  readonly suspendedBy?: EventRef;
  /** Days late, where it is overdue or was met late. */
  readonly daysLate?: number;
  readonly reasons: readonly Reason[];
}

/** How a deadline stands: met and by what, ended, suspended, over, soon or running. */
export function standing(
  row: DeadlineRow,
  due: Outcome<Due | null>,
  trigger: Dated,
  record: CaseRecord,
  now: Now,
): Standing {
  const [provision] = row.authority;
  const metBy = record.firstSince(row.met, trigger);
  const endedBy = record.firstSince(row.ended, trigger);
  const day = due.kind === 'decided' ? due.value : undefined;
  if (metBy !== undefined && (endedBy === undefined || metBy.on <= endedBy.on)) {
    return met(row, day ?? undefined, metBy, provision);
  }
  if (endedBy !== undefined) {
    const inWords = `ended: ${lower(EVENT_KINDS[endedBy.kind].says)}, ${spoken(endedBy.on)}`;
    return { status: 'ended', inWords, endedBy: refTo(endedBy), reasons: [{ says: capital(inWords), provision }] };
  }
  const undated = record.undatedOf(row.met, trigger) ?? record.undatedOf(row.ended, trigger);
  if (undated !== undefined) {
    const inWords = `${lower(EVENT_KINDS[undated.kind].says)}, on a day that is not known`;
    return { status: 'unknown', inWords, reasons: [{ says: `Event ${undated.id} has no day: ${inWords}`, provision }] };
  }
  if (due.kind === 'forTheCourt') {
    return { status: 'forTheCourt', inWords: 'a reasonable time: for the court', reasons: [] };
  }
  if (due.kind !== 'decided') {
    return {
      status: 'unknown',
      inWords: due.kind === 'factsMissing' ? 'facts are missing' : 'not covered',
      reasons: [],
    };
  }
  if (day === null || day === undefined) {
    if (row.period.count === 'effect') return { status: 'noted', inWords: row.what, reasons: [] };
    return { status: 'noLimit', inWords: 'no limit of time', reasons: [] };
  }
  return suspension(row, day, trigger, record, provision) ?? ahead(row, day, now, provision);
}

function met(row: DeadlineRow, due: Due | undefined, by: Dated, provision: Provision): Standing {
  const done = `${EVENT_KINDS[by.kind].says}, ${spoken(by.on)}`;
  const metBy = refTo(by);
  if (due === undefined || row.nature === 'notBefore') {
    return { status: 'met', inWords: `done: ${lower(done)}`, metBy, reasons: [{ says: done, provision }] };
  }
  if (isLate(by, due)) {
    const daysLate = Math.max(0, daysBetween(due.day, by.on));
    const reasons = [{ says: `${done}: after ${spoken(due.day)}`, provision, met: false }];
    return { status: 'metLate', inWords: `done ${lateBy(daysLate)}: ${lower(done)}`, metBy, daysLate, reasons };
  }
  if (due.notBefore !== undefined && by.on < due.notBefore) {
    const says = `${done}: before ${spoken(due.notBefore)}, which the court may direct`;
    return { status: 'met', inWords: `met: ${lower(done)}`, metBy, reasons: [{ says, provision, met: false }] };
  }
  const unknown = due.time !== undefined && by.at === undefined && by.on === due.day;
  const says = unknown ? `${done}: the time of day is not known, nor so whether it was in time` : `${done}: in time`;
  return { status: 'met', inWords: `met: ${lower(done)}`, metBy, reasons: [{ says, provision }] };
}

function isLate(by: Dated, { day, time }: Due): boolean {
  return time !== undefined && by.at !== undefined ? by.at > time : by.on > day;
}

/** The period does not run out while what suspends it is undecided, if that began before the period ran out. */
function suspension(
  { suspended }: DeadlineRow,
  due: Due,
  trigger: Dated,
  record: CaseRecord,
  provision: Provision,
): Standing | undefined {
  if (suspended === undefined) return undefined;
  // One in time that is undecided is enough, whatever was applied for again after it.
  const by = record
    .eachSince(suspended.by, trigger)
    .findLast((each) => (suspended.atAnyTime === true || !isLate(each, due)) && !isDecided(each, suspended, record));
  if (by === undefined) return undefined;
  const what = `${lower(EVENT_KINDS[by.kind].says)}, ${spoken(by.on)}`;
  const reasons = [{ says: `Suspended while undecided: ${what}`, provision }];
  return { status: 'suspended', inWords: `suspended: ${what}`, suspendedBy: refTo(by), reasons };
}

const isDecided = (by: Dated, { until }: NonNullable<DeadlineRow['suspended']>, record: CaseRecord): boolean =>
  record.firstSince(until, by) !== undefined;

/** Neither met nor ended nor suspended: over, soon, or some time ahead. */
function ahead({ nature }: DeadlineRow, due: Due, now: Now, provision: Provision): Standing {
  const { asAt, atTime, dueSoonDays } = now;
  const left = daysBetween(asAt, due.day);
  const isOver = due.time !== undefined && atTime !== undefined ? `${asAt}T${atTime}` > due.time : left < 0;
  const by = due.time === undefined ? spoken(due.day) : `${spoken(due.day)} at ${due.time.slice(11)}`;
  if (nature === 'notBefore') {
    const open = left <= 0;
    const inWords = open ? `open since ${by}` : `not before ${by}`;
    return { status: open ? 'open' : 'notYet', inWords, reasons: [] };
  }
  if (isOver) return over(nature, left, by, provision);
  const inWords = `${nature === 'act' ? 'due' : nature === 'window' ? 'open until' : 'runs until'} ${whenAhead(left, by, nature)}`;
  if (left > dueSoonDays) return { status: 'running', inWords, reasons: [] };
  const says = `${capital(inWords)}: within ${days(dueSoonDays)}, which this library calls soon (design, not law)`;
  return { status: 'dueSoon', inWords, reasons: [{ says, provision, convention: 'dueSoonDays', mark: 'A' }] };
}

function over(nature: DeadlineRow['nature'], left: number, by: string, provision: Provision): Standing {
  const daysLate = Math.max(0, -left);
  if (nature === 'act') {
    const inWords = daysLate === 0 ? `overdue since ${by}` : `overdue by ${days(daysLate)}: it was due ${by}`;
    return { status: 'overdue', inWords, daysLate, reasons: [{ says: `Not done by ${by}`, provision, met: false }] };
  }
  const inWords = nature === 'window' ? `closed: the last day was ${by}` : `ran out on ${by}`;
  const reasons = [{ says: nature === 'window' ? `Not used by ${by}` : `Ran out on ${by}`, provision, met: false }];
  return { status: nature === 'window' ? 'closed' : 'lapsed', inWords, reasons };
}

/** How many days are left, where they are few enough to mean something. */
function whenAhead(left: number, by: string, nature: DeadlineRow['nature']): string {
  if (left > 90) return by;
  const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${days(left)}`;
  return nature === 'act' ? `${when}, ${by}` : `${by}, ${when}`;
}

/** How late: a period in hours may end and be met on one day. */
export const lateBy = (count: number): string => (count === 0 ? 'late, on the day itself' : `${days(count)} late`);

export const days = (count: number): string => (count === 1 ? '1 day' : `${String(count)} days`);
/** A sentence as a part of another: its first letter small, unless it is of a name or letters. */
export const lower = (text: string): string =>
  /^(Court|Crown|Home|Supreme)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The Act as a whole, for what is said of a case rather than of a deadline. */
export const PART_2 = poca('6');
