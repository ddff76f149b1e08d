export {
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
export { endOfPeriodStarting, firstDayOfYearsEndingWith } from './periods.js';
export { bankHolidayYears } from './bank-holidays.js';
export {
  businessDayAfter,
  businessDayBefore,
  businessDaysBeginningWith,
  BusinessDaysInput,
  businessDays,
  isBusinessDay,
} from './business-days.js';
export {
  clearDaysAfter,
  countedPeriod,
  CountedPeriodInput,
  lastDayAfter,
  lastDayBeginningWith,
  safeIfCounted,
  spokenLength,
} from './counted-period.js';
export type { CountedPeriod, Length } from './counted-period.js';
export { hoursAfter, hoursLeavingOut } from './hours.js';
export { deemedServed, ServiceInput } from './service.js';
export { dayOf, spokenTime, WallTime, wallTime } from './wall-time.js';
export { workingDays } from './working-days.js';
export type { Holidays, LeavingOut } from './working-days.js';
