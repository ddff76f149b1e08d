import {
  dayOf,
  hoursAfter,
  hoursLeavingOut,
  bankHolidayYears,
  lastDayAfter,
  lastDayBeginningWith,
  type Holidays,
  type Length,
  type LocalDate,
  plusDays,
  spoken,
  spokenLength,
  type WallTime,
  workingDays,
} from '../dates/index.js';
import type { Provision } from '../law/index.js';
import { decided, factsMissing, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import { SI_2024_62 } from './authorities.js';
import type { Dated } from './record.js';
import type { DeadlineRow, Due, Period } from './row.js';

export type { Holidays } from '../dates/index.js';

/** Which Criminal Procedure Rules govern a step. */
export type RulesVersion = 'CrimPR2020_pre2024-04' | 'CrimPR2020_2024-04' | 'CrimPR2025';

/** The rules in force on the day of the step. SI 2024/62; SI 2025/909. */
export function rulesVersion(on: LocalDate): RulesVersion {
  if (on < '2024-04-01') return 'CrimPR2020_pre2024-04';
  return on < '2025-10-06' ? 'CrimPR2020_2024-04' : 'CrimPR2025';
}

/** A period in days or months that counts its first day. */
export function beginningWith(first: LocalDate, length: Length, what: string, provision: Provision): Outcome<Due> {
  const day = lastDayBeginningWith(first, length);
  const says = `${spokenLength(length)} beginning with ${spoken(first)} (${what}), which is the first of them: ${spoken(day)}`;
  return decided({ day }, { says, provision, convention: 'firstDayCounted', mark: 'M' });
}

/** A period in days or months after an event, the day of which is not counted. */
export function after(
  from: LocalDate,
  length: Length,
  what: string,
  provision: Provision,
  isAmbiguous = false,
): Outcome<Due> {
  const day = lastDayAfter(from, length);
  const says = `${spokenLength(length)} after ${spoken(from)} (${what}), which is not counted: ${spoken(day)}`;
  const counted: Reason = { says, provision, convention: 'eventDayNotCounted', mark: 'M' };
  if (!isAmbiguous) return decided({ day }, counted);
  const safe = lastDayBeginningWith(from, length);
  const saysSafe = `${spoken(safe)} is safe, if "from" counts the day itself; ${spoken(day)} is the limit in law`;
  return decided({ day, safe }, counted, { says: saysSafe, provision, convention: 'fromADay', mark: 'M' });
}

/** Hours, from the time the event gives. */
export function hours(
  from: WallTime,
  count: number,
  provision: Provision,
  holidays: Holidays,
  leavesOutNothing = false,
): Outcome<Due> {
  const end = leavesOutNothing ? hoursAfter(from, count, provision) : hoursLeavingOut(from, count, provision, holidays);
  if (end.kind !== 'decided') return end;
  const time = end.value;
  // What ends at midnight ends with the day before: nothing can be done on the day that the midnight begins.
  const day = time.endsWith('T00:00') ? plusDays(dayOf(time), -1) : dayOf(time);
  return decided({ day, time }, ...end.reasons);
}

/** A fact that an event does not give. Events are named by id: their place in the list means nothing. */
export const wantedOf = (event: { readonly id: string }, wanted: string, provision: Provision): Outcome<never> =>
  factsMissing([{ pointer: '/events', wanted: `${wanted} (event ${event.id})` }], {
    says: `It is not known: ${wanted}`,
    provision,
  });

/** When the period of a row ends, for one event that starts it. Rows of their own way of counting are in `special.ts`. */
export function counted(row: DeadlineRow, trigger: Dated, what: string, holidays: Holidays): Outcome<Due | null> {
  const { period, authority } = row;
  const [provision] = authority;
  if ('unlessFixed' in period && trigger.until !== undefined && trigger.until !== null) {
    const says = `${what}: it fixes ${spoken(trigger.until)} itself`;
    return decided({ day: trigger.until }, { says, provision });
  }
  switch (period.count) {
    case 'beginningWith':
      return beginningWith(trigger.on, period.length, what, provision);
    case 'after':
      return after(trigger.on, period.length, what, provision, period.ambiguousFrom === true);
    case 'businessDaysAfter':
    case 'businessDaysBeginningWith':
    case 'workingDaysAfter':
      return byTheRules(row, trigger, what, holidays, period.count, period.days);
    case 'businessDaysBefore':
      return beforeHearing(row, trigger, holidays, period.days);
    case 'hours':
      if (trigger.at === undefined) return wantedOf(trigger, `the time of day: ${what}`, provision);
      return hours(trigger.at, period.hours, provision, holidays, period.leavesOutNothing === true);
    case 'fixedDay':
      return fixedDay(trigger, period, provision);
    case 'notLongerThan':
      return notLongerThan(trigger, period.length, what, provision);
    case 'notShorterThanAfter':
      return notShorterThan(trigger, period.length, what, provision);
    case 'thatDay':
      return decided({ day: trigger.on }, { says: `At once: ${what}, ${spoken(trigger.on)}`, provision });
    case 'noLimit':
      return decided(null, { says: `There is no limit of time: ${what}, ${spoken(trigger.on)}`, provision });
    case 'effect':
      return decided(null, { says: `${what}, ${spoken(trigger.on)}: ${row.what}`, provision });
    case 'reasonableTime':
      return {
        kind: 'forTheCourt',
        question: period.question,
        reasons: [{ says: `No number of days is set: ${what}, ${spoken(trigger.on)}`, provision }],
      };
    case 'special':
      throw new RangeError(`Row ${row.id} is counted in a way of its own`);
  }
}

function byTheRules(
  row: DeadlineRow,
  trigger: Dated,
  what: string,
  holidays: Holidays,
  count: 'businessDaysAfter' | 'businessDaysBeginningWith' | 'workingDaysAfter',
  days: number,
): Outcome<Due> {
  const [provision] = row.authority;
  if (row.ofRules === true) {
    const old = beforeTheRules(row, trigger);
    if (old !== undefined) return old;
  }
  const leaving = count === 'workingDaysAfter' ? 'hours' : 'businessDays';
  const table = workingDays(leaving, holidays);
  const isIncluded = count === 'businessDaysBeginningWith';
  const last = isIncluded ? table.beginningWith(trigger.on, days) : table.after(trigger.on, days);
  if (typeof last === 'object') return yearUnknown(last.unknown, provision, holidays);
  const unit = count === 'workingDaysAfter' ? 'working day' : 'business day';
  const says = `${String(days)} ${unit}${days === 1 ? '' : 's'} ${isIncluded ? 'beginning with' : 'after'} ${spoken(trigger.on)} (${what}): ${spoken(last)}`;
  const reasons: [Reason, ...Reason[]] = [{ says, provision }, ...underEarlierRules(row, trigger.on, provision)];
  if (row.period.count !== 'businessDaysAfter' || row.period.notBefore === undefined) {
    return decided({ day: last }, ...reasons);
  }
  const first = table.after(trigger.on, row.period.notBefore);
  if (typeof first === 'object') return yearUnknown(first.unknown, provision, holidays);
  const saysFirst = `Not before ${spoken(first)}, ${String(row.period.notBefore)} business days after, unless the court directs`;
  return decided({ day: last, notBefore: first }, ...reasons, { says: saysFirst, provision });
}

function beforeHearing(row: DeadlineRow, trigger: Dated, holidays: Holidays, days: number): Outcome<Due> {
  const [provision] = row.authority;
  const { hearing } = trigger;
  if (hearing === undefined) return wantedOf(trigger, 'the day of the hearing', provision);
  const old = beforeTheRules(row, trigger);
  if (old !== undefined) return old;
  const table = workingDays('businessDays', holidays);
  const last = table.before(hearing, days);
  if (typeof last === 'object') return yearUnknown(last.unknown, provision, holidays);
  const safe = table.before(last, 1);
  if (typeof safe === 'object') return yearUnknown(safe.unknown, provision, holidays);
  const says = `At least ${String(days)} business days before the hearing on ${spoken(hearing)}: ${spoken(last)}`;
  const saysSafe = `${spoken(safe)} is safe if the words mean whole business days between`;
  return decided(
    { day: last, safe },
    { says, provision },
    { says: saysSafe, provision, convention: 'endSafe', mark: 'M' },
    ...underEarlierRules(row, trigger.on, provision),
  );
}

/** Before 1 April 2024 the rules counted clear days, and their limits were others: a day the court fixed is all we have. */
function beforeTheRules(row: DeadlineRow, trigger: Dated): Outcome<never> | undefined {
  if (row.ofRules !== true || rulesVersion(trigger.on) !== 'CrimPR2020_pre2024-04') return undefined;
  const why = `${spoken(trigger.on)} is before 1 April 2024: the rules then counted clear days, and their limits were not read. Record the day the court fixed (periodSet)`;
  return notCovered(why, { says: why, provision: SI_2024_62, mark: 'M', met: false });
}

/** Between 1 April 2024 and 5 October 2025 the Rules of 2020 counted business days; that their limits were those of 2025 is inferred. */
function underEarlierRules(row: DeadlineRow, on: LocalDate, provision: Provision): readonly Reason[] {
  if (row.ofRules !== true || rulesVersion(on) !== 'CrimPR2020_2024-04') return [];
  const says = `${spoken(on)} is before 6 October 2025: the Rules of 2020 governed, which counted business days from 1 April 2024. That their limit was that of the Rules of 2025 is inferred`;
  return [{ says, provision, convention: 'limitsOfRules2025', mark: 'I' }];
}

function yearUnknown(day: LocalDate, provision: Provision, { holidaysKnownTo }: Holidays): Outcome<never> {
  const year = day.slice(0, 4);
  const range = `${String(bankHolidayYears.first)} to ${String(holidaysKnownTo ?? bankHolidayYears.last)}`;
  const wanted = `the bank holidays of ${year}: the table covers ${range}`;
  const says = `The count touches ${spoken(day)}, and the bank holidays of ${year} are not known`;
  return factsMissing([{ pointer: '/extraHolidays', wanted }], { says, provision });
}

function fixedDay(
  trigger: Dated,
  { wanted, mayBeOpenEnded, ofHearing }: Extract<Period, { count: 'fixedDay' }>,
  provision: Provision,
): Outcome<Due | null> {
  const day = ofHearing === true ? (trigger.hearing ?? trigger.until) : trigger.until;
  if (day === undefined) return wantedOf(trigger, wanted, provision);
  if (day === null) {
    if (mayBeOpenEnded === true) return decided(null, { says: 'The order fixes no last day', provision });
    return wantedOf(trigger, wanted, provision);
  }
  return decided({ day }, { says: `Fixed for ${spoken(day)}`, provision });
}

function notLongerThan(trigger: Dated, length: Length, what: string, provision: Provision): Outcome<Due> {
  const longest = beginningWith(trigger.on, length, what, provision);
  const { until } = trigger;
  if (longest.kind !== 'decided' || until === undefined || until === null) return longest;
  const { day } = longest.value;
  if (until <= day)
    return decided({ day: until }, { says: `Made until ${spoken(until)}`, provision }, ...longest.reasons);
  const says = `Made until ${spoken(until)}, which is longer than the section allows: the last day allowed is taken`;
  return decided({ day }, { says, provision, met: false }, ...longest.reasons);
}

function notShorterThan(trigger: Dated, length: Length, what: string, provision: Provision): Outcome<Due> {
  const shortest = after(trigger.on, length, what, provision);
  const { until } = trigger;
  if (shortest.kind !== 'decided' || until === undefined || until === null) return shortest;
  const { day } = shortest.value;
  if (until >= day)
    return decided({ day: until }, { says: `Stated to end on ${spoken(until)}`, provision }, ...shortest.reasons);
  const says = `Stated to end on ${spoken(until)}, which is shorter than the section allows: the first day allowed is taken`;
  return decided({ day }, { says, provision, met: false }, ...shortest.reasons);
}
