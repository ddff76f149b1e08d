import { z } from 'zod';
import { endOfPeriodStarting, type LocalDate, plusDays } from '../dates/index.js';

/** A term of imprisonment or detention as the court says it: years, months, days, or some of them together. */
export interface Term {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
}

const NOT_A_NUMBER = 'a term is counted in whole years, months and days, none below zero';
const whole = z
  .int({ error: NOT_A_NUMBER })
  .min(0, { error: NOT_A_NUMBER })
  .max(10_000, { error: NOT_A_NUMBER })
  .optional();

/** A term of at least one day. */
export const TermInput = z
  .strictObject({ years: whole, months: whole, days: whole })
  .refine(({ years = 0, months = 0, days = 0 }) => years + months + days > 0, {
    error: 'a term has at least one day (s 35): give years, months or days, or leave the term out',
  })
  .meta({ description: 'A term in years, months and days', examples: [{ years: 5 }] });

const monthsIn = ({ years = 0, months = 0 }: Term) => years * 12 + months;

/**
 * Whether a term is longer than another.
 *
 * Months against months, and days against days, where they can be. Otherwise on the calendar: a term is as long as the
 * days it would take if it started on `start`, so that six months may be 181 or 184 days.
 */
export function isLongerThan(one: Term, other: Term, start: LocalDate): boolean {
  const [days, otherDays] = [one.days ?? 0, other.days ?? 0];
  if (days === otherDays) return monthsIn(one) > monthsIn(other);
  if (monthsIn(one) === monthsIn(other)) return days > otherDays;
  return lastDay(one, start) > lastDay(other, start);
}

/** Whether the answer of `isLongerThan` depends on the calendar. */
export const needsCalendar = (one: Term, other: Term): boolean =>
  (one.days ?? 0) !== (other.days ?? 0) && monthsIn(one) !== monthsIn(other);

function lastDay(term: Term, start: LocalDate): LocalDate {
  const beforeDays = monthsIn(term) === 0 ? plusDays(start, -1) : endOfPeriodStarting(start, monthsIn(term));
  return plusDays(beforeDays, term.days ?? 0);
}

/** `5 years`, `1 year and 6 months`, `45 days`. */
export function spokenTerm({ years = 0, months = 0, days = 0 }: Term): string {
  const part = (count: number, unit: string) => (count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`]);
  return [...part(years, 'year'), ...part(months, 'month'), ...part(days, 'day')].join(' and ');
}
