import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays, bankHolidayYears } from './bank-holidays.js';
import {
  businessDayAfter,
  businessDayBefore,
  businessDays,
  businessDaysBeginningWith,
  BusinessDaysInput,
  isBusinessDay,
} from './business-days.js';
import { dayOfWeek, localDate, plusDays } from './local-date.js';

const d = localDate;
const value = <T>(outcome: { readonly kind: string; readonly value?: T }): T | undefined =>
  outcome.kind === 'decided' ? outcome.value : undefined;

describe('periods in business days', () => {
  it.each([
    ['after', '2026-10-02', 15, '2026-10-23'], // V1: from the timetable
    ['after', '2026-10-23', 20, '2026-11-20'], // V2
    ['after', '2026-11-20', 30, '2027-01-06'], // V3: over Christmas and New Year
    ['after', '2026-12-18', 15, '2027-01-13'], // V4
    ['after', '2026-12-18', 5, '2026-12-29'], // V5: Boxing Day falls on a Saturday, its substitute on the Monday
    ['before', '2027-01-05', 5, '2026-12-24'], // V6
    ['before', '2026-11-30', 2, '2026-11-26'], // V7
    ['beginningWith', '2026-11-23', 1, '2026-11-23'], // a Monday counts
    ['beginningWith', '2026-11-21', 1, '2026-11-23'], // a Saturday does not
    ['beginningWith', '2027-03-25', 2, '2027-03-30'], // over Easter
  ] as const)('%s %s, %i: %s', (count, day, days, expected) => {
    expect(businessDays(BusinessDaysInput.parse({ count, day, days }))).toMatchObject({
      kind: 'decided',
      value: { day: expected },
      reasons: [{ provision: { cite: 'CrimPR 2025 (SI 2025/909), r 2.2' } }, ...(count === 'before' ? [{}] : [])],
    });
  });

  it('shows the day that is safe on a stricter reading', () => {
    expect(value(businessDayBefore(d('2027-01-05'), 5))).toEqual({ day: '2026-12-24', endSafe: '2026-12-23' });
    expect(businessDayBefore(d('2026-11-30'), 2).reasons.at(-1)).toMatchObject({ convention: 'endSafe', mark: 'M' });
  });

  it('counts a proclaimed holiday the caller adds', () => {
    const extra = [d('2026-11-27')];
    expect(value(businessDayAfter(d('2026-11-26'), 1))).toBe('2026-11-27');
    expect(value(businessDayAfter(d('2026-11-26'), 1, extra))).toBe('2026-11-30');
    expect(value(isBusinessDay(d('2026-11-27'), extra))).toBe(false);
  });
});

describe('a business day', () => {
  it.each([
    ['2026-11-21', 'a Saturday'],
    ['2026-11-22', 'a Sunday'],
    ['2026-12-25', 'Christmas Day'],
    ['2025-12-26', 'Boxing Day'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-12-28', 'Boxing Day'],
    ['2022-09-19', 'State Funeral'],
    ['2020-05-08', 'VE day'],
  ])('%s is not one: %s', (day, why) => {
    const outcome = isBusinessDay(d(day));
    expect(outcome).toMatchObject({ kind: 'decided', value: false, reasons: [{ met: false }] });
    expect(outcome.reasons[0]?.says).toContain(why);
  });

  it.each(['2026-11-23', '2020-05-04', '2022-05-30', '2026-06-15'])('%s is one', (day) => {
    expect(value(isBusinessDay(d(day)))).toBe(true);
  });
});

describe('outside the table', () => {
  it.each([
    ['2002', () => isBusinessDay(d('2002-12-31'))],
    ['2029', () => isBusinessDay(d('2029-01-01'))],
    ['2029', () => isBusinessDay(d('2029-01-06'))],
    ['2029', () => businessDayAfter(d('2028-12-29'), 1)],
    ['2029', () => businessDaysBeginningWith(d('2028-12-29'), 2)],
    ['2002', () => businessDayBefore(d('2003-01-03'), 2)],
    ['2002', () => businessDayBefore(d('2003-01-03'), 1)],
  ] as const)('the bank holidays of %s are missing', (year, ask) => {
    const outcome = ask();
    expect(outcome).toMatchObject({ kind: 'factsMissing', facts: [{ pointer: '/day' }] });
    expect(outcome.kind === 'factsMissing' && outcome.facts[0]?.wanted).toContain(year);
  });

  it('does not stop the last day inside', () => {
    expect(value(businessDaysBeginningWith(d('2028-12-29'), 1))).toBe('2028-12-29');
    expect(value(businessDayAfter(d('2002-12-31'), 1))).toBe('2003-01-02');
  });
});

describe('always', () => {
  const anyDay = fc.integer({ min: 0, max: 7000 }).map((count) => plusDays(d('2005-01-01'), count));
  const anyCount = fc.integer({ min: 1, max: 400 });

  it('ends on a business day, and counts back to where it began', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, days) => {
        const start = value(businessDaysBeginningWith(day, 1)) ?? day;
        const end = value(businessDayAfter(start, days)) ?? day;
        const back = value(businessDayBefore(end, days));
        expect(value(isBusinessDay(end))).toBe(true);
        expect(back?.day).toBe(start);
        expect(value(businessDayAfter(back?.endSafe ?? day, 1))).toBe(start);
        expect(value(businessDaysBeginningWith(start, days + 1))).toBe(end);
      }),
    );
  });

  it('ends later when an extra holiday falls within the count', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, days) => {
        const end = value(businessDayAfter(day, days)) ?? day;
        expect((value(businessDayAfter(day, days, [end])) ?? day) > end).toBe(true);
      }),
    );
  });
});

describe('the table of bank holidays', () => {
  const years = Array.from(
    { length: bankHolidayYears.last - bankHolidayYears.first + 1 },
    (_, count) => bankHolidayYears.first + count,
  ).map(String);

  it('lists weekdays only, in order', () => {
    const days = [...bankHolidays.keys()];
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => dayOfWeek(d(day)) % 6 !== 0)).toBe(true);
    expect(days).toHaveLength(213);
  });

  it.each(years)('has the eight of every year in %s', (year) => {
    const titles = [...bankHolidays].filter(([day]) => day.startsWith(year)).map(([, title]) => title);
    const regular = [
      'New Year’s Day',
      'Good Friday',
      'Easter Monday',
      'Spring',
      'Summer',
      'Christmas Day',
      'Boxing Day',
    ];
    for (const name of [...regular, 'Early May'])
      expect(titles.filter((title) => title.startsWith(name))).toHaveLength(1);
  });

  it('puts Easter Monday three days after Good Friday', () => {
    const named = (name: string) => [...bankHolidays].filter(([, title]) => title === name).map(([day]) => day);
    expect(named('Good Friday').map((day) => plusDays(d(day), 3))).toEqual(named('Easter Monday'));
  });
});
