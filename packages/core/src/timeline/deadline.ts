import { lastDayAfter, lastDayBeginningWith, type LocalDate, plusDays, spoken, spokenLength } from '../dates/index.js';
import type { Mark, Provision } from '../law/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';
import { type Holidays, type RulesVersion, rulesVersion, wantedOf } from './counting.js';
import { EVENT_KINDS, type Lane } from './event-kinds.js';
import type { DelayReason, OrderedParty } from './input.js';
import type { CaseRecord, Dated } from './record.js';
import type { DeadlineRow, Due, Severity } from './row.js';
import { type EventRef, type Now, refTo, standing, type Status } from './standing.js';

/** One deadline of a case: what, by whom, by when, and how it stands. */
export interface Deadline {
  /** Stays the same when a day is changed: row, and the event or the thing it runs from. */
  readonly id: string;
  readonly row: string;
  readonly what: string;
  readonly who: string;
  readonly lane: Lane;
  readonly severity: Severity;
  /** `false`: a target of an agency or of guidance. */
  readonly isLaw: boolean;
  readonly defendant?: string;
  readonly subject?: string;
  /** What it runs from; `on` is null where that day is not known. */
  readonly trigger: { readonly event: string; readonly what: string; readonly on: LocalDate | null };
  /** The day from which it is counted: later than the trigger, for a step that is only projected. */
  readonly start: LocalDate | null;
  readonly due: Outcome<Due | null>;
  readonly status: Status;
  /** How it stands, in words: `overdue by 12 days: it was due 23 October 2026`. */
  readonly inWords: string;
  readonly daysLate?: number;
  readonly metBy?: EventRef;
  readonly endedBy?: EventRef;
  readonly suspendedBy?: EventRef;
  /** The decision that shortened or extended the period. */
  readonly setBy?: EventRef;
  /** For what was late: why, once that is recorded; null until then. */
  readonly delay?: DelayReason | null;
  /** For a reasonable time: when to ask again. Design, not law. */
  readonly reviewOn?: LocalDate;
  /** For a limit of the Criminal Procedure Rules: the rules in force on the day it runs from. */
  readonly rulesVersion?: RulesVersion;
  readonly extendable: { readonly by: string; readonly limit?: LocalDate } | null;
  readonly consequence: string | null;
  readonly authority: readonly Provision[];
  readonly mark?: Mark;
  readonly reasons: readonly Reason[];
}

/** Of a further statement, response or information that the court ordered: whose it is, and what. */
const ORDERED: Readonly<Record<OrderedParty, Pick<Deadline, 'who' | 'what'>>> = {
  prosecutor: { who: 'the prosecutor', what: 'Serve the further statement (s 16)' },
  defendant: { who: 'the defendant', what: 'Serve the further response (s 17) or information (s 18)' },
  interestedPerson: { who: 'the interested person', what: 'Give the further information ordered' },
};

/** What is the same for every deadline of a timeline. */
export interface Question {
  readonly record: CaseRecord;
  readonly now: Now;
  readonly holidays: Holidays;
  readonly reviewEveryMonths: number;
}

/** A deadline while it is being put together: fields that do not apply are never set. */
export type Draft = { -readonly [K in keyof Deadline]: Deadline[K] };

/** One deadline, from its row, what it runs from, and the day the law gives. */
export function deadline(
  question: Question,
  row: DeadlineRow,
  id: string,
  of: string,
  trigger: Dated,
  fromLaw: Outcome<Due | null>,
): Deadline {
  const { record, now } = question;
  const sets = setsFor(record, row, of, trigger);
  const set = sets.at(-1);
  const due = withCautions(row, trigger, set === undefined ? fromLaw : asSet(row, trigger, sets, fromLaw));
  const stands = standing(row, due, trigger, record, now);
  const made = draft(row, id, trigger, due, stands.status, stands.inWords, stands.reasons);
  if (stands.daysLate !== undefined) made.daysLate = stands.daysLate;
  if (stands.metBy !== undefined) made.metBy = stands.metBy;
  if (stands.endedBy !== undefined) made.endedBy = stands.endedBy;
  if (stands.suspendedBy !== undefined) made.suspendedBy = stands.suspendedBy;
  if (set !== undefined) made.setBy = refTo(set);
  if (stands.status === 'overdue' || stands.status === 'metLate') {
    // A reason for delay is wanted for whatever is late, and stands once it is recorded.
    made.delay = record.about('delayExplained', row.id, of).at(-1)?.delay ?? null;
  }
  if (stands.status === 'forTheCourt') {
    made.reviewOn = review(question, trigger);
    made.reasons = [askedAgain(question, made.reviewOn, row)];
  }
  return made;
}

/** What every deadline has, however it stands. Assigned and not spread: there are thousands of them. */
export function draft(
  row: DeadlineRow,
  id: string,
  trigger: Dated,
  due: Outcome<Due | null>,
  status: Status,
  inWords: string,
  reasons: readonly Reason[],
): Draft {
  const ordered = trigger.party && ORDERED[trigger.party];
  const made: Draft = {
    id,
    row: row.id,
    what: ordered?.what ?? row.what,
    who: ordered?.who ?? row.who,
    lane: row.lane,
    severity: row.severity,
    isLaw: row.isLaw ?? true,
    trigger: { event: trigger.id, what: EVENT_KINDS[trigger.kind].says, on: trigger.on },
    start: trigger.on,
    due,
    status,
    inWords,
    extendable: extendableFrom(row, trigger),
    // What follows for a defendant who does not answer (ss 17(3), 18(4)) follows for nobody else.
    consequence: (trigger.party ?? 'defendant') === 'defendant' ? row.consequence : null,
    authority: row.authority,
    reasons,
  };
  if (trigger.defendant !== undefined) made.defendant = trigger.defendant;
  if (trigger.subject !== undefined) made.subject = trigger.subject;
  if (row.ofRules === true) made.rulesVersion = rulesVersion(trigger.on);
  if (row.mark !== undefined) made.mark = row.mark;
  return made;
}

/** The decisions on the period: since what it runs from, or since the timetable in which the court may have set it. */
export function setsFor(record: CaseRecord, row: DeadlineRow, of: string, trigger: Dated): readonly Dated[] {
  const all = record.about('periodSet', row.id, of);
  if (all.length === 0) return all;
  const since = (row.setSince && record.lastBy(row.setSince, trigger)) ?? trigger;
  return all.filter(({ on }) => on >= since.on);
}

/** A period that the court shortened or extended: with power, within the limit, or not. */
function asSet(
  row: DeadlineRow,
  trigger: Dated,
  sets: readonly Dated[],
  fromLaw: Outcome<Due | null>,
): Outcome<Due | null> {
  const [provision] = row.authority;
  const set = sets.at(-1);
  if (set === undefined) return fromLaw;
  const { until } = set;
  if (until === undefined || until === null) return wantedOf(set, 'the day that was set', provision);
  const says = `Set for ${spoken(until)} on ${spoken(set.on)}`;
  if (row.extendable === null) {
    const none: Reason = { says: `${says}, but nothing allows this period to be changed`, provision, met: false };
    return { ...fromLaw, reasons: [none, ...fromLaw.reasons] };
  }
  const limit = longestTo(row, trigger, sets, fromLaw);
  if (limit !== undefined && until > limit) {
    const longest = row.extendable.each === undefined ? 'in all' : 'that it may be extended to';
    const tooFar = `${says}, which is after ${spoken(limit)}, the longest ${longest}`;
    return decided({ day: until, safe: limit }, { says: tooFar, provision, met: false }, ...fromLaw.reasons);
  }
  return decided({ day: until }, { says, provision }, ...fromLaw.reasons);
}

/** The last day that the last of the decisions may set: the longest in all, and for each extension, where there is one. */
function longestTo(
  row: DeadlineRow,
  trigger: Dated,
  sets: readonly Dated[],
  fromLaw: Outcome<Due | null>,
): LocalDate | undefined {
  const limit = extendableFrom(row, trigger)?.limit;
  const each = row.extendable?.each;
  if (each === undefined || fromLaw.kind !== 'decided' || fromLaw.value === null) return limit;
  const most = (end: LocalDate) => earliest(plusDays(end, each.days), limit);
  const before = sets.slice(0, -1).reduce((end, { until }) => earliest(until ?? end, most(end)), fromLaw.value.day);
  return most(before);
}

const earliest = (day: LocalDate, other: LocalDate | undefined): LocalDate =>
  other !== undefined && other < day ? other : day;

/** Who may extend, and the last day they may extend to. */
function extendableFrom({ extendable, period }: DeadlineRow, trigger: Dated): Deadline['extendable'] {
  if (extendable === null) return null;
  const { by, limit } = extendable;
  if (limit === undefined) return { by };
  return { by, limit: (period.count === 'after' ? lastDayAfter : lastDayBeginningWith)(trigger.on, limit) };
}

/** First day of the law as the sheets read it, where a row does not say its own. */
const READ_AS_SINCE = '2015-06-01' as LocalDate;

/** What the reader must know of a row before relying on its day. */
function withCautions(row: DeadlineRow, trigger: Dated, due: Outcome<Due | null>): Outcome<Due | null> {
  const { mark, markSays, period, knownFrom, ofRules, authority } = row;
  const early = ofRules !== true && period.count !== 'effect' && trigger.on < (knownFrom ?? READ_AS_SINCE);
  if (mark === undefined && !early) return due;
  const [provision] = authority;
  const reasons = [...due.reasons];
  if (mark !== undefined) {
    const says = `Not verified in the primary text: ${markSays ?? (mark === 'M' ? 'from memory' : 'guidance or a secondary source was read')}`;
    reasons.push({ says, provision, convention: 'deadlineNotVerified', mark });
  }
  if (early) {
    const says = `${spoken(trigger.on)} is before ${spoken(knownFrom ?? READ_AS_SINCE)}: this is the law as it reads since; that it was so on that day was not verified`;
    reasons.push({ says, provision, convention: 'deadlineAsRead', mark: 'I' });
  }
  return { ...due, reasons };
}

/** That the question comes back, and that this is our design. */
const askedAgain = ({ reviewEveryMonths }: Question, on: LocalDate, { authority }: DeadlineRow): Reason => ({
  says: `To be asked again by ${spoken(on)}: every ${spokenLength({ months: reviewEveryMonths })} (design, not law)`,
  provision: authority[0],
  convention: 'reviewEveryMonths',
  mark: 'A',
});

/** When to ask again whether a reasonable time has passed. */
function review({ now, reviewEveryMonths }: Question, { on }: Dated): LocalDate {
  let months = reviewEveryMonths;
  let day = lastDayAfter(on, { months });
  while (day < now.asAt) {
    months += reviewEveryMonths;
    day = lastDayAfter(on, { months });
  }
  return day;
}

/** The day a deadline is due, where it has one. */
export const dayOf = ({ due }: Deadline): LocalDate | undefined =>
  due.kind === 'decided' ? due.value?.day : undefined;

/** The last day that is in time on any reading. */
export const safeDayOf = ({ due }: Deadline): LocalDate | undefined =>
  due.kind === 'decided' ? (due.value?.safe ?? due.value?.day) : undefined;

/** How a step is described whose earlier step has not been taken. */
export const projectedSays = (what: string, day: LocalDate, isToday: boolean): string =>
  `if "${what}" is done ${isToday ? 'today' : 'on its last day'}, ${spoken(day)}`;
