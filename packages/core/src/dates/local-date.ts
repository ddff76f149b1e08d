import { addDays, addMonths, differenceInCalendarDays, getDay, subYears } from 'date-fns';
import { constructFromSymbol } from 'date-fns/constants';
import { z } from 'zod';
import { daysFromTo, daysOn, monthsOn } from './almanac.js';

/** A calendar day, `YYYY-MM-DD`. It has no time and no time zone; days compare as strings. */
export const LocalDate = z.iso
  .date({ error: 'a day is written YYYY-MM-DD and must exist in the calendar, such as "2024-02-29"', abort: true })
  .brand<'LocalDate'>()
  .meta({ description: 'Calendar day, YYYY-MM-DD', examples: ['2025-11-20'] });
export type LocalDate = z.infer<typeof LocalDate>;

/** A calendar day from text that must be one. @throws RangeError when it is not: our own mistake, not the user's */
export function localDate(text: string): LocalDate {
  const parsed = LocalDate.safeParse(text);
  if (!parsed.success) throw new RangeError(`${JSON.stringify(text)} is not a calendar day`);
  return parsed.data;
}

/**
 * The calendar without the machine's time zone: date-fns works on local fields, and a zone may lack a day
 * (Samoa had no 30 December 2011). These fields are always UTC, so every day exists everywhere.
 */
class CalendarDay extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override setFullYear(...to: [year: number, month?: number, date?: number]): number {
    return this.setUTCFullYear(...(to as [number]));
  }
  override setMonth(...to: [month: number, date?: number]): number {
    return this.setUTCMonth(...(to as [number]));
  }
  override setDate(to: number): number {
    return this.setUTCDate(to);
  }
  override setHours(...to: [hours: number, minutes?: number, seconds?: number, milliseconds?: number]): number {
    return this.setUTCHours(...(to as [number]));
  }
  /** How date-fns makes another of the same kind. */
  [constructFromSymbol](value: number | string | Date): CalendarDay {
    return new CalendarDay(value);
  }
}

const read = (day: LocalDate) => new CalendarDay(`${day}T00:00:00Z`);
const write = (day: Date) => day.toISOString().slice(0, 10) as LocalDate;

/** `count` days after `day`; before it, when negative. */
export const plusDays = (day: LocalDate, count: number): LocalDate =>
  daysOn(day, count) ?? write(addDays(read(day), count));

/** `count` days from `first` to `last`: 0 for the same day. */
export const daysBetween = (first: LocalDate, last: LocalDate): number =>
  daysFromTo(first, last) ?? differenceInCalendarDays(read(last), read(first));

/** 0 for Sunday to 6 for Saturday. */
export const dayOfWeek = (day: LocalDate): number => getDay(read(day));

/** `YYYY-MM` of a day. */
export const monthOf = (day: LocalDate): Month => day.slice(0, 7) as Month;

/** The same day of the month `months` later, or the last day of that month where there is no such day. */
export const sameDayMonthsLater = (day: LocalDate, months: number): LocalDate =>
  monthsOn(day, months) ?? write(addMonths(read(day), months));

/** The same day `years` earlier, or 28 February where there is no such day. */
export const sameDayYearsEarlier = (day: LocalDate, years: number): LocalDate => write(subYears(read(day), years));

/** `15 June 2024`, as read aloud in a reason. */
export function spoken(day: LocalDate): string {
  const found = said.get(day);
  if (found !== undefined) return found;
  const says = `${String(Number(day.slice(8)))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
  // Not more than a lifetime of days is kept.
  if (said.size < 40_000) said.set(day, says);
  return says;
}

const said = new Map<LocalDate, string>();

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar month, `YYYY-MM`. */
export const Month = z
  .string({ error: 'a month is written YYYY-MM, such as "2025-09"' })
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'a month is written YYYY-MM, such as "2025-09"' })
  .brand<'Month'>()
  .meta({ description: 'Calendar month, YYYY-MM', examples: ['2025-09'] });
export type Month = z.infer<typeof Month>;

/** The month `count` months after `month`; before it, when negative. */
export const plusMonths = (month: Month, count: number): Month =>
  monthOf(sameDayMonthsLater(`${month}-01` as LocalDate, count));
