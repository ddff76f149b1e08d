import { z } from 'zod';
import { interpretationAct1978Schedule, poca, type Provision } from '../law/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';
import { bankHolidayYears } from './bank-holidays.js';
import { businessDayAfter, businessDayBefore, businessDaysBeginningWith, outsideTable } from './business-days.js';
import { hoursLeavingOut } from './hours.js';
import { LocalDate, plusDays, sameDayMonthsLater, spoken } from './local-date.js';
import { endOfPeriodStarting } from './periods.js';
import { dayOf, WallTime } from './wall-time.js';
import { type Holidays, workingDays } from './working-days.js';

/** How long a period is, in days or in calendar months; a year is twelve. */
export type Length = { readonly days: number } | { readonly months: number };

/** Last day of a period "beginning with" or "starting with" `first`, which is its first day. */
export const lastDayBeginningWith = (first: LocalDate, length: Length): LocalDate =>
  'days' in length ? plusDays(first, length.days - 1) : endOfPeriodStarting(first, length.months);

/** Last day of a period "after" or "from" `day`, which is not counted; months run to the corresponding date. */
export const lastDayAfter = (day: LocalDate, length: Length): LocalDate =>
  'days' in length ? plusDays(day, length.days) : sameDayMonthsLater(day, length.months);

/** `3 months`, `1 day`, `6 years`. */
export function spokenLength(length: Length): string {
  if ('days' in length) return length.days === 1 ? '1 day' : `${String(length.days)} days`;
  const { months } = length;
  if (months % 12 === 0 && months > 12) return `${String(months / 12)} years`;
  return months === 1 ? '1 month' : `${String(months)} months`;
}

const months = 'Interpretation Act 1978, Sch 1';
const length = {
  days: z.int().min(1).max(10_000).optional().meta({ description: 'Length in days', 'x-law': months }),
  months: z.int().min(1).max(600).optional().meta({ description: 'Length in calendar months', 'x-law': months }),
};
const holidays = {
  extraHolidays: z.array(LocalDate).max(400).optional(),
  holidaysKnownTo: z.int().min(bankHolidayYears.last).max(2059).optional(),
};
const oneLength = (said: { days?: number | undefined; months?: number | undefined }) =>
  (said.days === undefined) !== (said.months === undefined);
const ONE_LENGTH = { error: 'a period is in days or in months (Interpretation Act 1978, Sch 1): give one of the two' };

export const CountedPeriodInput = z
  .discriminatedUnion('count', [
    z.strictObject({ count: z.literal('beginningWith'), day: LocalDate, ...length }).refine(oneLength, ONE_LENGTH),
    z
      .strictObject({
        count: z.literal('after'),
        day: LocalDate,
        ...length,
        ambiguousFrom: z.boolean().optional().meta({
          description: 'The words are "from" a day: the day that is safe on the other reading is given too',
          'x-law': 'SI 2003/82, art 3',
        }),
      })
      .refine(oneLength, ONE_LENGTH),
    z.strictObject({
      count: z.enum(['businessDaysAfter', 'businessDaysBeginningWith', 'businessDaysBefore', 'clearDays']),
      day: LocalDate,
      days: z.int().min(1).max(400).meta({ description: 'How many days', 'x-law': 'CrimPR 2025, r 2.2' }),
      ...holidays,
    }),
    z.strictObject({
      count: z.literal('hours'),
      at: WallTime,
      hours: z.int().min(1).max(1000).meta({ description: 'How many hours', 'x-law': 'POCA 2002, s 295(1)' }),
      ...holidays,
    }),
  ])
  .meta({ id: 'CountedPeriodInput', description: 'A period, and the words of its source that say how it is counted' });
export type CountedPeriodInput = z.infer<typeof CountedPeriodInput>;

/** When a period ends. */
export interface CountedPeriod {
  /** Last day on which the thing can be done. */
  readonly day: LocalDate;
  /** For a period in hours: when it ends, as clocks in London show it. */
  readonly time?: WallTime;
  /** Where the words have two readings: the last day that is in time on both. */
  readonly endSafe?: LocalDate;
}

/**
 * When a period ends, counted as the words of its source say. A period that ends on a day that is not a business day does
 * not roll forward for that, but for clear days.
 *
 * @remarks Interpretation Act 1978, Sch 1; CrimPR 2025, r 2.2; POCA 2002, s 295(1B) (E+W). That a period "beginning with" a
 * day counts it, and one "after" a day does not, is general law from memory (*Hare v Gocher*, *Dodds v Walker*).
 */
export function countedPeriod(input: CountedPeriodInput): Outcome<CountedPeriod> {
  switch (input.count) {
    case 'beginningWith': {
      const day = lastDayBeginningWith(input.day, lengthOf(input));
      const says = `${spokenLength(lengthOf(input))} beginning with ${spoken(input.day)}, which is the first of them: ${spoken(day)}`;
      return decided({ day }, { says, provision: MONTHS, convention: 'firstDayCounted', mark: 'M' });
    }
    case 'after':
      return after(input.day, lengthOf(input), input.ambiguousFrom === true);
    case 'hours': {
      const end = hoursLeavingOut(input.at, input.hours, poca('295(1B)'), input);
      return end.kind === 'decided' ? decided({ day: dayOf(end.value), time: end.value }, ...end.reasons) : end;
    }
    case 'clearDays':
      return clearDaysAfter(input.day, input.days, input);
    case 'businessDaysBefore':
      return businessDayBefore(input.day, input.days, input.extraHolidays, input.holidaysKnownTo);
    case 'businessDaysAfter':
    case 'businessDaysBeginningWith': {
      const counted = input.count === 'businessDaysAfter' ? businessDayAfter : businessDaysBeginningWith;
      const last = counted(input.day, input.days, input.extraHolidays, input.holidaysKnownTo);
      return last.kind === 'decided' ? decided({ day: last.value }, ...last.reasons) : last;
    }
  }
}

const MONTHS = interpretationAct1978Schedule('1');

/** The schema saw to it that one of the two is there. */
const lengthOf = (said: { days?: number | undefined; months?: number | undefined }): Length =>
  said.days === undefined ? { months: said.months ?? 0 } : { days: said.days };

function after(from: LocalDate, length: Length, isAmbiguous: boolean): Outcome<CountedPeriod> {
  const day = lastDayAfter(from, length);
  const says = `${spokenLength(length)} after ${spoken(from)}, which is not counted: ${spoken(day)}`;
  const counted: Reason = { says, provision: MONTHS, convention: 'eventDayNotCounted', mark: 'M' };
  if (!isAmbiguous) return decided({ day }, counted);
  const endSafe = lastDayBeginningWith(from, length);
  return decided({ day, endSafe }, counted, safeIfCounted(endSafe, SI_2003_82));
}

const SI_2003_82: Provision = {
  kind: 'si',
  cite: 'SI 2003/82, art 3',
  url: 'https://www.legislation.gov.uk/uksi/2003/82/made',
};

/** The reason that shows the safe day, where "from" a day has two readings. */
export const safeIfCounted = (endSafe: LocalDate, provision: Provision): Reason => ({
  says: `${spoken(endSafe)} is safe if "from" counts the day itself`,
  provision,
  convention: 'fromADay',
  mark: 'M',
});

/**
 * The end of a period of clear days, in rules before 1 April 2024: neither the first nor the last day is counted, and a
 * period that ends when the court office is closed runs to the next open day. The safe day leaves out the first day alone.
 *
 * @remarks The rules that said so were removed by SI 2024/62 (read); their wording is from memory.
 */
export function clearDaysAfter(day: LocalDate, days: number, holidays: Holidays = {}): Outcome<CountedPeriod> {
  const last = workingDays('businessDays', holidays).beginningWith(plusDays(day, days + 1), 1);
  if (typeof last === 'object') return outsideTable(last.unknown, holidays.holidaysKnownTo ?? bankHolidayYears.last);
  const endSafe = plusDays(day, days);
  const says = `${String(days)} clear days after ${spoken(day)}, neither the first nor the last counted, and run on to a day on which the court office is open: ${spoken(last)}; ${spoken(endSafe)} is safe on any reading`;
  return decided({ day: last, endSafe }, { says, provision: SI_2024_62, convention: 'clearDays', mark: 'M' });
}

/** SI 2024/62: took the clear-days rules out of the Criminal Procedure Rules from 1 April 2024. */
export const SI_2024_62: Provision = {
  kind: 'si',
  cite: 'SI 2024/62',
  url: 'https://www.legislation.gov.uk/uksi/2024/62/made',
};
