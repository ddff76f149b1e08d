import type { Provision } from '../law/index.js';
import { decided, type Outcome } from '../reasons/index.js';
import { bankHolidayYears } from './bank-holidays.js';
import { outsideTable } from './business-days.js';
import { plusDays } from './local-date.js';
import { dayOf, minuteOf, spokenTime, type WallTime, wallTime } from './wall-time.js';
import { type Holidays, workingDays } from './working-days.js';

const DAY = 24 * 60;

/**
 * When so many hours end, leaving out Saturdays, Sundays, Christmas Day, Good Friday and bank holidays: the clock stands
 * still on a whole day that is left out.
 *
 * 48 hours from Thursday 19 November 2026 at 15:00 end on Monday 23 November at 15:00. A period that begins on a day left
 * out begins to run when the next day that counts does. London moves its clocks on Sundays, which are left out, so that no
 * such period is ever an hour longer or shorter than the clock on the wall says.
 *
 * @remarks POCA 2002, ss 47J, 295(1), (1B), 303K, 303Z11, 362K (E+W).
 * @param provision the section that gives the hours, for the reasons
 */
export function hoursLeavingOut(
  from: WallTime,
  hours: number,
  provision: Provision,
  holidays: Holidays = {},
): Outcome<WallTime> {
  const table = workingDays('hours', holidays);
  const known = holidays.holidaysKnownTo ?? bankHolidayYears.last;
  const first = table.beginningWith(dayOf(from), 1);
  if (typeof first === 'object') return outsideTable(first.unknown, known);
  const minutes = (first === dayOf(from) ? minuteOf(from) : 0) + hours * 60;
  const [days, rest] = [Math.floor(minutes / DAY), minutes % DAY];
  // A period that ends at midnight ends with the last day that counts, not with the beginning of the next.
  const count = rest === 0 ? days - 1 : days;
  const last = count === 0 ? first : table.after(first, count);
  if (typeof last === 'object') return outsideTable(last.unknown, known);
  const end = rest === 0 ? wallTime(plusDays(last, 1), 0) : wallTime(last, rest);
  const says = `${String(hours)} hours from ${spokenTime(from)}, leaving out weekends, Christmas Day, Good Friday and bank holidays: ${spokenTime(end)}`;
  return decided(end, { says, provision });
}

/** When so many hours end that leave out no day. On a night when the clocks change it is the clock on the wall that counts. */
export function hoursAfter(from: WallTime, hours: number, provision: Provision): Outcome<WallTime> {
  const end = wallTime(dayOf(from), minuteOf(from) + hours * 60);
  return decided(end, { says: `${String(hours)} hours from ${spokenTime(from)}: ${spokenTime(end)}`, provision });
}
