import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, monthOf, plusDays, plusMonths } from './local-date.js';
import { endOfPeriodStarting, firstDayOfYearsEndingWith } from './periods.js';

const d = localDate;
const SIX_YEARS = 6;
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => plusDays(d('1970-01-01'), count));
const isLastOfMonth = (day: ReturnType<typeof d>) => monthOf(plusDays(day, 1)) !== monthOf(day);
const isLeapDay = (day: string) => day.endsWith('-02-29');
/** 28 February of a leap year: the day before the leap day. */
const isEveOfLeapDay = (day: ReturnType<typeof d>) => isLeapDay(plusDays(day, 1));

describe('six years ending with a day begin on', () => {
  it.each([
    ['2024-06-15', '2018-06-16'],
    ['2024-02-28', '2018-03-01'], // convention
    ['2022-02-28', '2016-03-01'], // convention: not 29 February 2016
    ['2024-02-29', '2018-03-01'],
    ['2023-02-28', '2017-03-01'],
    ['2024-03-01', '2018-03-02'],
    ['2025-12-31', '2020-01-01'],
    ['2020-03-15', '2014-03-16'],
  ])('%s: %s', (last, first) => {
    expect(firstDayOfYearsEndingWith(d(last), SIX_YEARS)).toBe(first);
  });
});

describe('a period starting with a day ends on', () => {
  it.each([
    // Time to pay, permitted period, applications
    ['2025-03-14', 3, '2025-06-13'],
    ['2025-03-14', 6, '2025-09-13'],
    ['2024-01-31', 3, '2024-04-30'],
    ['2023-03-01', 3, '2023-05-31'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2020-02-29', 72, '2026-02-28'],
    ['2019-05-10', 72, '2025-05-09'],
    ['2025-07-09', 24, '2027-07-08'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2023-02-01', 6, '2023-07-31'],
    ['2015-05-29', 6, '2015-11-28'],
    ['2015-05-29', 12, '2016-05-28'],
    // Not moved by a weekend
    ['2026-11-16', 3, '2027-02-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-16', 6, '2027-05-15'],
    ['2025-03-10', 24, '2027-03-09'],
    ['2020-03-10', 72, '2026-03-09'],
  ])('%s, %i months: %s', (first, months, last) => {
    expect(endOfPeriodStarting(d(first), months)).toBe(last);
  });

  it('is the eve of the same day of the month, or the last day of a month without one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 240 }), (first, months) => {
        const last = endOfPeriodStarting(first, months);
        const target = plusMonths(monthOf(first), months);
        const eve = plusDays(last, 1);
        const corresponds = monthOf(eve) === target && eve.slice(8) === first.slice(8);
        const hasNone = monthOf(last) === target && isLastOfMonth(last) && last.slice(8) < first.slice(8);
        expect([corresponds, hasNone].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe('the two together', () => {
  it('return the last day, except on the eve of a leap day', () => {
    fc.assert(
      fc.property(anyDay, (last) => {
        const back = endOfPeriodStarting(firstDayOfYearsEndingWith(last, SIX_YEARS), 72);
        expect(back).toBe(isEveOfLeapDay(last) ? plusDays(last, 1) : last);
      }),
    );
  });

  it('return the first day, except a leap day, which becomes 1 March', () => {
    fc.assert(
      fc.property(anyDay, (first) => {
        const back = firstDayOfYearsEndingWith(endOfPeriodStarting(first, 72), SIX_YEARS);
        expect(back).toBe(isLeapDay(first) ? plusDays(first, 1) : first);
      }),
    );
  });

  it.each(['2024-02-28', '2028-02-28'])('meet that corner at %s', (last) => {
    expect(endOfPeriodStarting(firstDayOfYearsEndingWith(d(last), SIX_YEARS), 72)).toBe(plusDays(d(last), 1));
  });

  it('never go back when the day goes forward', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 120 }), (day, later, months) => {
        const next = plusDays(day, later);
        expect(endOfPeriodStarting(day, months) <= endOfPeriodStarting(next, months)).toBe(true);
        expect(firstDayOfYearsEndingWith(day, SIX_YEARS) <= firstDayOfYearsEndingWith(next, SIX_YEARS)).toBe(true);
      }),
    );
  });
});
