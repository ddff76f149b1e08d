import { type LocalDate, plusDays, sameDayMonthsLater, sameDayYearsEarlier } from './local-date.js';

/**
 * Last day of a period of whole calendar months that starts with, and includes, `first`.
 *
 * The day before the corresponding date; where the last month has no such date, its last day. Three months starting
 * with 14 March 2025 end on 13 June 2025; starting with 30 November 2023, on 29 February 2024.
 *
 * @remarks Months are calendar months: Interpretation Act 1978, Sch 1. Counting a period "starting with" a day from that
 * day: *Hare v Gocher*, *Trow v Ind Coope* (from memory in our source); the corresponding date: *Dodds v Walker* [1981] UKHL.
 * @param months six years are 72
 */
export function endOfPeriodStarting(first: LocalDate, months: number): LocalDate {
  const corresponding = sameDayMonthsLater(first, months);
  return corresponding.slice(8) === first.slice(8) ? plusDays(corresponding, -1) : corresponding;
}

/**
 * First day of a period of whole years that ends with, and includes, `last`.
 *
 * Six years ending with 15 June 2024 begin on 16 June 2018: inclusive, so not the 15th.
 * Convention, where the years run back to a year without 29 February: go forward one day, then back the years, and take
 * 1 March. The other order differs when `last` is 28 February: six years ending with 28 February 2022 begin on
 * 1 March 2016 here, on 29 February 2016 there.
 *
 * @remarks POCA 2002, ss 10(8), 75(3)(b), 77(9) (E+W). The 28 and 29 February cases are a convention, the later date, which
 * favours the defendant.
 */
export function firstDayOfYearsEndingWith(last: LocalDate, years: number): LocalDate {
  const next = plusDays(last, 1);
  const first = sameDayYearsEarlier(next, years);
  return first.slice(8) === next.slice(8) ? first : plusDays(first, 1);
}
