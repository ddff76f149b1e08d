import { z } from 'zod';
import { fact, Id } from '../case-file/index.js';
import { daysBetween, dayOf as dayOfTime, LocalDate, spoken, spokenTime } from '../dates/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';
import { dayOf, type Deadline, safeDayOf } from './deadline.js';
import { contradictions, TimelineInput, type TimelineEvent } from './input.js';
import { SPOKEN } from './spoken-status.js';
import { days, type Status } from './standing.js';
import { type Timeline, timeline } from './timeline.js';

/** A deadline whose day, or how it stands, is not what it was. */
export interface Moved {
  readonly id: string;
  readonly row: string;
  readonly what: string;
  readonly defendant?: string;
  readonly subject?: string;
  /** `null`: there was no such deadline, or it had no day. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Days later; earlier, where negative; null where there is no day on one side. */
  readonly days: number | null;
  readonly statusFrom: Status | null;
  readonly statusTo: Status | null;
  readonly inWords: string;
}

/** What differs between two states of one case, in the order of the table of deadlines. */
export function whatMoved(before: Timeline, after: Timeline): readonly Moved[] {
  const earlier = new Map(before.deadlines.map((each) => [each.id, each]));
  const later = new Map(after.deadlines.map((each) => [each.id, each]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => difference(earlier.get(id), later.get(id)));
}

function difference(before: Deadline | undefined, after: Deadline | undefined): Moved[] {
  const deadline = after ?? before;
  if (deadline === undefined) return [];
  const from = (before && dayOf(before)) ?? null;
  const to = (after && dayOf(after)) ?? null;
  const [statusFrom, statusTo] = [before?.status ?? null, after?.status ?? null];
  const within = before && after && from === to && statusFrom === statusTo ? withinTheDay(before, after) : null;
  if (from === to && statusFrom === statusTo && within === null) return [];
  const by = from === null || to === null ? null : daysBetween(from, to);
  const { id, row, what, defendant, subject } = deadline;
  return [
    {
      id,
      row,
      what,
      ...(defendant !== undefined && { defendant }),
      ...(subject !== undefined && { subject }),
      from,
      to,
      days: by,
      statusFrom,
      statusTo,
      inWords: within ?? inWords(from, to, by, statusFrom, statusTo),
    },
  ];
}

/** What moved where the day in law stays: the time of it, or the day that is safe. `null`: neither. */
function withinTheDay(before: Deadline, after: Deadline): string | null {
  const [earlier, later] = [before, after].map(({ due }) => (due.kind === 'decided' ? due.value?.time : undefined));
  if (earlier !== later && earlier !== undefined && later !== undefined) {
    return `from ${spokenTime(earlier)} to ${spokenTime(later)}`;
  }
  const [was, is] = [safeDayOf(before), safeDayOf(after)];
  return was === is || was === undefined || is === undefined ? null : `safe by ${spoken(is)}: it was ${spoken(was)}`;
}

function inWords(
  from: LocalDate | null,
  to: LocalDate | null,
  by: number | null,
  statusFrom: Status | null,
  statusTo: Status | null,
): string {
  if (statusFrom === null) return to === null ? 'new' : `new: ${spoken(to)}`;
  if (statusTo === null) return from === null ? 'gone' : `gone: it was ${spoken(from)}`;
  if (from !== null && to !== null && by !== null && by !== 0) {
    return `from ${spoken(from)} to ${spoken(to)}: ${days(Math.abs(by))} ${by > 0 ? 'later' : 'earlier'}`;
  }
  if (from !== to) return `from ${from === null ? 'no day' : spoken(from)} to ${to === null ? 'no day' : spoken(to)}`;
  return `was ${SPOKEN[statusFrom]}, now ${SPOKEN[statusTo]}`;
}

export const RescheduleInput = z
  .strictObject({
    timeline: TimelineInput,
    event: fact(Id, 'The event that is moved', 'CrimPR 2025, r 33.11'),
    on: fact(LocalDate.optional(), 'Its new day', 'CrimPR 2025, r 33.11'),
    until: fact(LocalDate.optional(), 'The new last day that it fixes', 'CrimPR 2025, r 33.11'),
    hearing: fact(LocalDate.optional(), 'The new day of the hearing that it fixes', 'CrimPR 2025, r 33.11'),
  })
  .superRefine(({ timeline: { events }, event, ...to }, context) => {
    const found = events.find(({ id }) => id === event);
    if (found !== undefined) {
      contradictions(atNewDay(found, to), (field, message) => {
        context.addIssue({ code: 'custom', path: [field in to ? field : 'on'], message });
      });
      return;
    }
    const message = `${event} is not one of the events: name the one that is moved`;
    context.addIssue({ code: 'custom', path: ['event'], message });
  })
  .meta({ id: 'RescheduleInput', description: 'An event of a case, and the day it is moved to' });
export type RescheduleInput = z.infer<typeof RescheduleInput>;

/** A case after an event was moved, and what moved with it. */
export interface Rescheduled {
  readonly timeline: Timeline;
  readonly moved: readonly Moved[];
}

/** Moves an event, counts everything again, and says what moved: from which day to which. CrimPR 2025, r 33.11. */
export function rescheduled({ timeline: given, event, on, until, hearing }: RescheduleInput): Outcome<Rescheduled> {
  const before = timeline(given);
  const events = given.events.map((each) => (each.id === event ? atNewDay(each, { on, until, hearing }) : each));
  const after = timeline({ ...given, events });
  if (before.kind !== 'decided') return before;
  if (after.kind !== 'decided') return after;
  const moved = whatMoved(before.value, after.value);
  const reasons = moved.map(({ row, what, inWords: how, id }): Reason => {
    const of =
      after.value.deadlines.find((each) => each.id === id) ?? before.value.deadlines.find((each) => each.id === id);
    const [provision] = of?.authority ?? [];
    if (provision === undefined) throw new RangeError(`Row ${row} cites nothing`);
    return { says: `${row}, ${what}: ${how}`, provision };
  });
  return decided({ timeline: after.value, moved }, ...after.reasons, ...reasons);
}

/** The event on its new day; a time of day moves with it. */
function atNewDay(
  event: TimelineEvent,
  to: { on?: LocalDate | undefined; until?: LocalDate | undefined; hearing?: LocalDate | undefined },
): TimelineEvent {
  const at =
    to.on === undefined || event.at === undefined || dayOfTime(event.at) === to.on
      ? event.at
      : ((to.on + event.at.slice(10)) as typeof event.at);
  return {
    ...event,
    ...(to.on !== undefined && { on: to.on }),
    ...(at !== undefined && { at }),
    ...(to.until !== undefined && { until: to.until }),
    ...(to.hearing !== undefined && { hearing: to.hearing }),
  };
}
