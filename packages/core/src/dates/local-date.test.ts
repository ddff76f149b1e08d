import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOfWeek,
  daysBetween,
  localDate,
  LocalDate,
  Month,
  monthOf,
  plusDays,
  plusMonths,
  spoken,
} from './local-date.js';

const d = localDate;
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => plusDays(d('1970-01-01'), count));

describe('a calendar day', () => {
  it.each(['2024-02-29', '2000-02-29', '2011-12-30', '2003-03-24'])('%s is one', (text) => {
    expect(LocalDate.safeParse(text).success).toBe(true);
  });

  it.each(['2023-02-29', '2100-02-29', '2024-13-01', '2024-1-1', '24-01-2024', '2024-01-01T00:00:00Z', ''])(
    '%j is not',
    (text) => {
      expect(LocalDate.safeParse(text).success).toBe(false);
      expect(() => localDate(text)).toThrow(RangeError);
    },
  );

  // The suite runs in several time zones; Samoa (Pacific/Apia) had no 30 December 2011.
  it('exists in a time zone that skipped it', () => {
    expect(plusDays(d('2011-12-29'), 1)).toBe('2011-12-30');
    expect(plusDays(d('2011-12-30'), 1)).toBe('2011-12-31');
    expect(plusDays(d('2011-12-31'), -1)).toBe('2011-12-30');
    expect(daysBetween(d('2011-12-29'), d('2011-12-31'))).toBe(2);
    expect(dayOfWeek(d('2011-12-30'))).toBe(5);
    expect(plusMonths('2011-11' as Month, 1)).toBe('2011-12');
  });

  it('is not moved by a change of the clocks', () => {
    expect(plusDays(d('2024-03-30'), 1)).toBe('2024-03-31');
    expect(plusDays(d('2024-03-31'), 1)).toBe('2024-04-01');
    expect(daysBetween(d('2024-10-26'), d('2024-10-28'))).toBe(2);
  });

  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2028-02-29', 2],
    ['2027-01-02', 6],
  ])('%s is day %i of the week', (day, expected) => {
    expect(dayOfWeek(d(day))).toBe(expected);
  });

  it('is read aloud', () => {
    expect(spoken(d('2018-06-06'))).toBe('6 June 2018');
    expect(monthOf(d('2018-06-06'))).toBe('2018-06');
  });

  it('counts days and weekdays forward and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        const other = plusDays(day, count);
        expect(plusDays(other, -count)).toBe(day);
        expect(daysBetween(day, other)).toBe(count);
        expect(dayOfWeek(other)).toBe((((dayOfWeek(day) + count) % 7) + 7) % 7);
        expect(other < day).toBe(count < 0);
      }),
    );
  });
});

describe('a calendar month', () => {
  it.each([
    ['2025-12', 1, '2026-01'],
    ['2025-01', -1, '2024-12'],
    ['2024-02', 12, '2025-02'],
    ['1987-01', 474, '2026-07'],
  ])('%s and %i months is %s', (month, count, expected) => {
    expect(plusMonths(Month.parse(month), count)).toBe(expected);
  });

  it.each(['2024-00', '2024-13', '2024-1', '2024-01-01'])('%j is not one', (text) => {
    expect(Month.safeParse(text).success).toBe(false);
  });
});
