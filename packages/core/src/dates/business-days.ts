import { z } from 'zod';
import { crimPR2025 } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { bankHolidayYears } from './bank-holidays.js';
import { LocalDate, spoken } from './local-date.js';
import { type Holidays, type Unknown, whyLeftOut, workingDays } from './working-days.js';

/** A period in business days is counted by these rules only; the 48 hours of POCA 2002 leave out other days. */
const RULE = crimPR2025('2.2');

/** The day, and for an act before a hearing the day that is safe on a stricter reading. */
export interface BusinessDayAnswer {
  readonly day: LocalDate;
  readonly endSafe?: LocalDate;
}

/**
 * Whether a day is a business day.
 *
 * @remarks CrimPR 2025, r 2.2 (E+W): any day but a Saturday, a Sunday, Christmas Day, Boxing Day, Good Friday, Easter
 * Monday or a bank holiday. Rules in days before 1 April 2024 counted clear days: this is not for them.
 * @param extraHolidays bank holidays proclaimed since the table was compiled
 * @param knownTo last year for which the table and they are complete
 */
export function isBusinessDay(
  day: LocalDate,
  extraHolidays: readonly LocalDate[] = [],
  knownTo: number = bankHolidayYears.last,
): Outcome<boolean> {
  const year = Number(day.slice(0, 4));
  if (year < bankHolidayYears.first || year > knownTo) return outsideTable(day, knownTo);
  const why = whyLeftOut(day, 'businessDays', new Set(extraHolidays));
  return why === undefined
    ? decided(true, { says: `${spoken(day)} is a business day`, provision: RULE })
    : decided(false, { says: `${spoken(day)} is not a business day: ${why}`, provision: RULE, met: false });
}

/** The last day of "not more than `days` business days after `day`": `day` itself is not counted. CrimPR 2025, r 2.2. */
export function businessDayAfter(
  day: LocalDate,
  days: number,
  extraHolidays?: readonly LocalDate[],
  holidaysKnownTo?: number,
): Outcome<LocalDate> {
  const holidays = { extraHolidays, holidaysKnownTo };
  const last = workingDays('businessDays', holidays).after(day, days);
  return counted(last, `${inWords(days)} after ${spoken(day)}`, holidays);
}

/** The last of "`days` business days beginning with `day`": `day` counts if it is one. CrimPR 2025, r 2.2. */
export function businessDaysBeginningWith(
  day: LocalDate,
  days: number,
  extraHolidays?: readonly LocalDate[],
  holidaysKnownTo?: number,
): Outcome<LocalDate> {
  const holidays = { extraHolidays, holidaysKnownTo };
  const last = workingDays('businessDays', holidays).beginningWith(day, days);
  return counted(last, `${inWords(days)} beginning with ${spoken(day)}`, holidays);
}

/**
 * The last day for an act due "at least `days` business days before" a hearing: the hearing day is not counted.
 *
 * `endSafe` is one business day earlier, in case a court reads the words as whole days between.
 *
 * @remarks CrimPR 2025, r 2.2 (E+W). The words were read; the way of counting back is from memory.
 */
export function businessDayBefore(
  hearing: LocalDate,
  days: number,
  extraHolidays?: readonly LocalDate[],
  holidaysKnownTo?: number,
): Outcome<{ readonly day: LocalDate; readonly endSafe: LocalDate }> {
  const holidays = { extraHolidays, holidaysKnownTo };
  const table = workingDays('businessDays', holidays);
  const words = `at least ${inWords(days)} before ${spoken(hearing)}`;
  const last = counted(table.before(hearing, days), words, holidays);
  if (last.kind !== 'decided') return last;
  const safe = counted(table.before(last.value, 1), words, holidays);
  if (safe.kind !== 'decided') return safe;
  const convention: Reason = {
    says: `${spoken(safe.value)} is safe if the words mean whole business days between`,
    provision: RULE,
    convention: 'endSafe',
    mark: 'M',
  };
  return decided({ day: last.value, endSafe: safe.value }, ...last.reasons, convention);
}

export const BusinessDaysInput = z.strictObject({
  /** `after`: the day is not counted. `beginningWith`: it is. `before`: back from a hearing. */
  count: z.enum(['after', 'beginningWith', 'before']),
  day: LocalDate,
  days: z.int().min(1).max(400),
  /** Bank holidays proclaimed since the table was compiled. They add to the table. */
  extraHolidays: z.array(LocalDate).max(400).optional(),
  /** Last year for which the table and they together are complete. */
  holidaysKnownTo: z.int().min(bankHolidayYears.last).max(2059).optional(),
});

/** A period in business days, counted as the words of the rule say. CrimPR 2025, r 2.2. */
export function businessDays(input: z.infer<typeof BusinessDaysInput>): Outcome<BusinessDayAnswer> {
  const { count, day, days, extraHolidays, holidaysKnownTo } = input;
  if (count === 'before') return businessDayBefore(day, days, extraHolidays, holidaysKnownTo);
  const last =
    count === 'after'
      ? businessDayAfter(day, days, extraHolidays, holidaysKnownTo)
      : businessDaysBeginningWith(day, days, extraHolidays, holidaysKnownTo);
  return last.kind === 'decided' ? decided({ day: last.value }, ...last.reasons) : last;
}

/** What the table gave, with its reason; or the year whose bank holidays are wanted. */
function counted(last: LocalDate | Unknown, words: string, { holidaysKnownTo }: Holidays): Outcome<LocalDate> {
  if (typeof last === 'object') return outsideTable(last.unknown, holidaysKnownTo ?? bankHolidayYears.last);
  return decided(last, { says: `${words}: ${spoken(last)}`, provision: RULE });
}

const inWords = (days: number) => (days === 1 ? '1 business day' : `${String(days)} business days`);

/** The year of `day` is not in the table: the fact that is wanted. */
export function outsideTable(day: LocalDate, knownTo: number): Outcome<never> {
  const year = day.slice(0, 4);
  const wanted = `the bank holidays of ${year}: the table covers ${String(bankHolidayYears.first)} to ${String(knownTo)}`;
  const says = `The count touches ${spoken(day)}, and the bank holidays of ${year} are not known`;
  return factsMissing([{ pointer: '/day', wanted }], { says, provision: RULE });
}
