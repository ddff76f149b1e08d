import { getDaysInMonth } from 'date-fns';
import type { LocalDate } from './local-date.js';

/** Years the almanac holds: every period of the law here, from the start of the Act to twenty years from now, is inside. */
const [FIRST_YEAR, LAST_YEAR] = [1995, 2060];

/** Days in order, and where each month begins. A timeline counts thousands of periods, and a look-up costs next to nothing. */
interface Almanac {
  readonly days: readonly LocalDate[];
  /** Place of the first day of each month; one more than the months, so that every month has an end. */
  readonly months: readonly number[];
}

let made: Almanac | undefined;

/** The days of the almanac, made with date-fns the first time they are wanted. */
export function almanac(): Almanac {
  if (made !== undefined) return made;
  const days: LocalDate[] = [];
  const months: number[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (let month = 0; month < 12; month += 1) {
      months.push(days.length);
      const inMonth = getDaysInMonth(new Date(year, month, 1));
      const stem = `${String(year)}-${String(month + 1).padStart(2, '0')}-`;
      for (let day = 1; day <= inMonth; day += 1) days.push(`${stem}${String(day).padStart(2, '0')}` as LocalDate);
    }
  }
  months.push(days.length);
  made = { days, months };
  return made;
}

const ZERO = 48;
/** The number that two digits of a day write. No slice of text is made: this runs for every day of every period. */
const two = (day: LocalDate, at: number): number => (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO;

/** Which month of the almanac a day is in, the first being 0. */
const monthAt = (day: LocalDate): number => (two(day, 0) * 100 + two(day, 2) - FIRST_YEAR) * 12 + two(day, 5) - 1;

/** Where a day stands; `undefined` outside the almanac. */
export function placeOf(day: LocalDate): number | undefined {
  const { months } = almanac();
  const at = monthAt(day);
  const first = months[at];
  return first === undefined || at === months.length - 1 ? undefined : first + two(day, 8) - 1;
}

/** `count` days after `day`; `undefined` where either is outside the almanac. */
export function daysOn(day: LocalDate, count: number): LocalDate | undefined {
  const at = placeOf(day);
  return at === undefined ? undefined : almanac().days[at + count];
}

/** The same day of the month `count` months later, or its last; `undefined` outside the almanac. */
export function monthsOn(day: LocalDate, count: number): LocalDate | undefined {
  const { days, months } = almanac();
  const at = monthAt(day) + count;
  const [first, next] = [months[at], months[at + 1]];
  if (first === undefined || next === undefined || placeOf(day) === undefined) return undefined;
  return days[Math.min(first + two(day, 8), next) - 1];
}

/** How many days from one to the other; `undefined` outside the almanac. */
export function daysFromTo(first: LocalDate, last: LocalDate): number | undefined {
  const [from, to] = [placeOf(first), placeOf(last)];
  return from === undefined || to === undefined ? undefined : to - from;
}
