import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poca } from '../law/index.js';
import { hoursAfter, hoursLeavingOut } from './hours.js';
import { dayOfWeek, type LocalDate, localDate, plusDays } from './local-date.js';
import { bankHolidays } from './bank-holidays.js';
import { dayOf, WallTime, wallTime } from './wall-time.js';

const section = poca('295(1B)');
const end = (from: string, hours: number) => {
  const outcome = hoursLeavingOut(WallTime.parse(from), hours, section);
  return outcome.kind === 'decided' ? outcome.value : outcome.kind;
};
const anyTime = fc
  .record({ day: fc.integer({ min: 0, max: 4000 }), minute: fc.integer({ min: 0, max: 1439 }) })
  .map(({ day, minute }) => wallTime(plusDays(localDate('2015-01-05'), day), minute));
const counts = (day: LocalDate) => dayOfWeek(day) % 6 !== 0 && !day.endsWith('-12-25') && !bankHolidays.has(day);

describe('hours that leave out days', () => {
  it('are so many minutes of days that count, and end with one of them', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(6, 24, 48), (from, hours) => {
        // Minute by minute would be slow: hour by hour from the hour, which is as exact for whole hours.
        let left = hours;
        let [day, minute] = [dayOf(from), Number(from.slice(11, 13)) * 60 + Number(from.slice(14))];
        if (!counts(day)) minute = 0;
        while (!counts(day)) day = plusDays(day, 1);
        let last = '';
        for (; left > 0; left -= 1) {
          minute += 60;
          last = wallTime(day, minute);
          if (minute >= 1440) {
            minute -= 1440;
            do day = plusDays(day, 1);
            while (!counts(day));
            last = minute === 0 ? last : wallTime(day, minute);
          }
        }
        expect(end(from, hours)).toBe(last);
      }),
    );
  });

  it.each([
    ['2026-11-19T15:00', 48, '2026-11-23T15:00'], // V16
    ['2026-12-23T10:30', 48, '2026-12-29T10:30'], // V17
    ['2027-03-25T09:00', 48, '2027-03-31T09:00'], // V18
    ['2026-11-21T11:00', 48, '2026-11-25T00:00'], // V19
    ['2026-11-19T00:00', 48, '2026-11-21T00:00'], // ends with Friday, not when Monday begins
    ['2026-03-27T23:59', 24, '2026-03-30T23:59'], // over the night the clocks go forward, a Sunday
    ['2026-10-23T23:59', 24, '2026-10-26T23:59'], // and back
    ['2028-12-29T12:00', 48, 'factsMissing'],
  ])('from %s, %i hours: %s', (from, hours, expected) => {
    expect(end(from, hours)).toBe(expected);
  });

  it('are told from hours that leave out none', () => {
    expect(hoursAfter(WallTime.parse('2026-11-20T18:30'), 24, section)).toMatchObject({ value: '2026-11-21T18:30' });
  });

  it('leave out a holiday that the caller adds', () => {
    const outcome = hoursLeavingOut(WallTime.parse('2026-11-19T15:00'), 48, section, {
      extraHolidays: [localDate('2026-11-20')],
    });
    expect(outcome).toMatchObject({ value: '2026-11-24T15:00' });
  });
});
