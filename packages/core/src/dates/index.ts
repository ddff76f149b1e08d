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
export {
  businessDayAfter,
  businessDayBefore,
  businessDaysBeginningWith,
  BusinessDaysInput,
  businessDays,
  isBusinessDay,
} from './business-days.js';
