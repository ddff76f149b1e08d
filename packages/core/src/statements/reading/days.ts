import { type LocalDate, localDate, plusDays } from '../../dates/index.js';

/** Which of the first two numbers of `03/04/2024` is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FULL_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const two = (number: number): string => (number < 10 ? `0${String(number)}` : String(number));

/**
 * Two-digit years: 70 to 99 are the last century. A convention: electronic statements are younger than that.
 * Only four-digit years leave nothing to convention.
 */
const century = (year: number): number => (year >= 70 ? 1900 + year : 2000 + year);

/** The calendar day, or `undefined` where there is none: 31 April, month 13. */
export function dayOf(year: number, month: number, date: number): LocalDate | undefined {
  const longest = month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
  if (longest === undefined || date < 1 || date > longest || year < 1900 || year > 2999) return undefined;
  return `${String(year)}-${two(month)}-${two(date)}` as LocalDate;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const SLASHED_YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?: .*)?$/;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/;
const NAMED = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ /-]([a-z]{3,9})[ /-](\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{2,6})?(?:[.[].*)?$/;

/** `'ambiguous'`: the text is a day, but which one depends on an order that nobody has stated. */
export type ReadDay = LocalDate | 'ambiguous' | undefined;

const monthNamed = (name: string): number => {
  const lower = name.toLowerCase();
  const short = lower === 'sept' ? 'sep' : lower;
  const at = short.length === 3 ? MONTHS.indexOf(short) : FULL_NAMES.indexOf(short);
  return at + 1;
};

/**
 * A day as statements write it: `2024-01-15`, `15/01/2024`, `15 Jan 2024`, `15-Jan-24`, `20240115`, with a time or not.
 *
 * @param order which comes first in `03/04/2024`; without it such a day is `'ambiguous'`, whatever its numbers
 */
export function readDay(text: string, order: DateOrder | undefined): ReadDay {
  const clean = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  let parts = NUMERIC.exec(clean);
  if (parts !== null) {
    const [, first, second, written = ''] = parts.map(Number);
    const yearText = parts[3] ?? '';
    if (order === undefined) return 'ambiguous';
    const year = yearText.length === 2 ? century(Number(written)) : Number(written);
    return order === 'dayFirst'
      ? dayOf(year, Number(second), Number(first))
      : dayOf(year, Number(first), Number(second));
  }
  parts = ISO.exec(clean) ?? SLASHED_YEAR_FIRST.exec(clean) ?? COMPACT.exec(clean);
  if (parts !== null) return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  parts = NAMED.exec(clean);
  if (parts === null) return undefined;
  const year = Number(parts[3]);
  return dayOf(parts[3]?.length === 2 ? century(year) : year, monthNamed(parts[2] ?? ''), Number(parts[1]));
}

/**
 * A day of a Quicken file: `15/01/2024`, `1/15'24`, `15.1.24`. The apostrophe marks a year of this century.
 * @param order must be stated by the user: the format does not say
 */
export function quickenDay(text: string, order: DateOrder): LocalDate | undefined {
  const parts = /^(\d{1,2})[/.-]\s*(\d{1,2})(['/.-])\s*(\d{4}|\d{1,2})$/.exec(text.trim().replace(/\s+/g, ' '));
  if (parts === null) {
    const iso = ISO.exec(text.trim());
    return iso === null ? undefined : dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const [first, second, written] = [Number(parts[1]), Number(parts[2]), Number(parts[4])];
  const year = parts[4]?.length === 4 ? written : parts[3] === "'" ? 2000 + written : century(written);
  return order === 'dayFirst' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** `YYMMDD` of a SWIFT message. */
export const swiftDay = (text: string): LocalDate | undefined =>
  /^\d{6}$/.test(text)
    ? dayOf(century(Number(text.slice(0, 2))), Number(text.slice(2, 4)), Number(text.slice(4, 6)))
    : undefined;

/** `MMDD` of a SWIFT entry date: in the year nearest to the value date, so that 0102 after 231231 is in 2024. */
export function swiftEntryDay(text: string, value: LocalDate): LocalDate | undefined {
  const year = Number(value.slice(0, 4));
  const month = Number(text.slice(0, 2));
  const gap = month - Number(value.slice(5, 7));
  return dayOf(gap > 6 ? year - 1 : gap < -6 ? year + 1 : year, month, Number(text.slice(2, 4)));
}

/** Last serial number a workbook gives to a day: 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * A day that a workbook stores as a serial number: 45306 is 15 January 2024. The workbook's calendar believes that 1900
 * was a leap year; days from March 1900 are counted from 30 December 1899 to allow for it, earlier ones are refused.
 *
 * @param from1904 the workbook counts from 1 January 1904, as old Macintosh ones do
 */
export function serialDay(text: string, from1904: boolean): LocalDate | undefined {
  const parts = /^(\d{1,7})(?:\.\d+)?$/.exec(text);
  const days = Number(parts?.[1] ?? Number.NaN);
  if (!(days <= LAST_SERIAL) || days < (from1904 ? 0 : 61)) return undefined;
  return plusDays(localDate(from1904 ? '1904-01-01' : '1899-12-30'), days);
}
