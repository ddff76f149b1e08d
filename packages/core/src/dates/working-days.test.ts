import { addDays, addMonths, formatISO, getDaysInMonth } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from './bank-holidays.js';
import { daysFromTo, daysOn, monthsOn } from './almanac.js';
import { dayOfWeek, localDate, plusDays } from './local-date.js';
import { workingDays } from './working-days.js';

const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => plusDays(localDate('2003-02-01'), days));
const counts = (day: string) =>
  dayOfWeek(localDate(day)) % 6 !== 0 && !/-12-2[56]$/.test(day) && !bankHolidays.has(day);

describe('the table of days that count', () => {
  it('counts as one counts on a calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        let [left, last] = [count, day];
        while (left > 0) {
          last = plusDays(last, 1);
          if (counts(last)) left -= 1;
        }
        expect(workingDays('businessDays').after(day, count)).toBe(last);
        expect(workingDays('businessDays').beginningWith(plusDays(day, 1), count)).toBe(last);
      }),
    );
  });

  it('goes back as it goes forward', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), (day, count) => {
        const table = workingDays('businessDays');
        const before = table.before(day, count);
        if (typeof before === 'object') throw new Error(before.unknown);
        // From there, `count` days that count, the first of them that day, end with the last before the hearing.
        expect(table.beginningWith(before, count)).toBe(table.before(day, 1));
      }),
    );
  });

  it('knows no year beyond what it is told', () => {
    const later = { extraHolidays: [localDate('2029-01-01')], holidaysKnownTo: 2029 };
    expect(workingDays('businessDays').after(localDate('2028-12-29'), 1)).toEqual({ unknown: '2029-01-01' });
    expect(workingDays('businessDays', later).after(localDate('2028-12-29'), 1)).toBe('2029-01-02');
  });
});

describe('the almanac', () => {
  it('agrees with the calendar it was made from', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 0, max: 240 }),
        (day, days, months) => {
          const noon = new Date(`${day}T12:00:00Z`);
          const utc = (date: Date) => date.toISOString().slice(0, 10);
          expect(daysOn(day, days)).toBe(utc(new Date(noon.getTime() + days * 86_400_000)));
          expect(daysFromTo(day, daysOn(day, days) ?? day)).toBe(days);
          const [year, month, date] = day.split('-').map(Number) as [number, number, number];
          const first = new Date(year, month - 1 + months, 1);
          const last = Math.min(date, getDaysInMonth(first));
          expect(monthsOn(day, months)).toBe(
            formatISO(addDays(addMonths(new Date(year, month - 1, 1), months), last - 1), { representation: 'date' }),
          );
        },
      ),
    );
  });

  it('stops where its years do', () => {
    expect(daysOn(localDate('2060-12-31'), 1)).toBeUndefined();
    expect(monthsOn(localDate('2060-12-31'), 1)).toBeUndefined();
    expect(daysOn(localDate('1994-12-31'), 1)).toBeUndefined();
    // Beyond it the calendar itself is asked.
    expect(plusDays(localDate('2060-12-31'), 1)).toBe('2061-01-01');
  });
});
