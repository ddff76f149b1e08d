import { z } from 'zod';
import { crimPR2025 } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { bankHolidays, bankHolidayYears } from './bank-holidays.js';
import { dayOfWeek, LocalDate, plusDays, spoken } from './local-date.js';

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
 */
export function isBusinessDay(day: LocalDate, extraHolidays: readonly LocalDate[] = []): Outcome<boolean> {
  const extra = new Set(extraHolidays);
  if (!isInTable(day)) return outsideTable(day);
  const why = notBusiness(day, extra);
  return why === undefined
    ? decided(true, { says: `${spoken(day)} is a business day`, provision: RULE })
    : decided(false, { says: `${spoken(day)} is not a business day: ${why}`, provision: RULE, met: false });
}

/** The last day of "not more than `days` business days after `day`": `day` itself is not counted. CrimPR 2025, r 2.2. */
export function businessDayAfter(
  day: LocalDate,
  days: number,
  extraHolidays: readonly LocalDate[] = [],
): Outcome<LocalDate> {
  return counted(plusDays(day, 1), days, 1, extraHolidays, `${inWords(days)} after ${spoken(day)}`);
}

/** The last of "`days` business days beginning with `day`": `day` counts if it is one. CrimPR 2025, r 2.2. */
export function businessDaysBeginningWith(
  day: LocalDate,
  days: number,
  extraHolidays: readonly LocalDate[] = [],
): Outcome<LocalDate> {
  return counted(day, days, 1, extraHolidays, `${inWords(days)} beginning with ${spoken(day)}`);
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
  extraHolidays: readonly LocalDate[] = [],
): Outcome<{ readonly day: LocalDate; readonly endSafe: LocalDate }> {
  const words = `at least ${inWords(days)} before ${spoken(hearing)}`;
  const last = counted(plusDays(hearing, -1), days, -1, extraHolidays, words);
  if (last.kind !== 'decided') return last;
  const safe = counted(plusDays(last.value, -1), 1, -1, extraHolidays, words);
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
});

/** A period in business days, counted as the words of the rule say. CrimPR 2025, r 2.2. */
export function businessDays(input: z.infer<typeof BusinessDaysInput>): Outcome<BusinessDayAnswer> {
  const { count, day, days, extraHolidays } = input;
  if (count === 'before') return businessDayBefore(day, days, extraHolidays);
  const last =
    count === 'after'
      ? businessDayAfter(day, days, extraHolidays)
      : businessDaysBeginningWith(day, days, extraHolidays);
  return last.kind === 'decided' ? decided({ day: last.value }, ...last.reasons) : last;
}

/** The `days`th business day met from `first`, going forward or back. */
function counted(
  first: LocalDate,
  days: number,
  step: 1 | -1,
  extraHolidays: readonly LocalDate[],
  words: string,
): Outcome<LocalDate> {
  const extra = new Set(extraHolidays);
  let day = first;
  for (let left = days; ; day = plusDays(day, step)) {
    if (!isInTable(day)) return outsideTable(day);
    if (notBusiness(day, extra) === undefined) left -= 1;
    if (left === 0) return decided(day, { says: `${words}: ${spoken(day)}`, provision: RULE });
  }
}

const inWords = (days: number) => (days === 1 ? '1 business day' : `${String(days)} business days`);

const isInTable = (day: LocalDate): boolean => {
  const year = Number(day.slice(0, 4));
  return year >= bankHolidayYears.first && year <= bankHolidayYears.last;
};

/** Why a day of the table is not a business day; `undefined` when it is one. */
function notBusiness(day: LocalDate, extra: ReadonlySet<LocalDate>): string | undefined {
  const weekday = dayOfWeek(day);
  if (weekday === 6) return 'a Saturday';
  if (weekday === 0) return 'a Sunday';
  if (day.endsWith('-12-25')) return 'Christmas Day';
  if (day.endsWith('-12-26')) return 'Boxing Day';
  // Good Friday and Easter Monday are in the table under those names.
  return bankHolidays.get(day) ?? (extra.has(day) ? 'a bank holiday added by the caller' : undefined);
}

function outsideTable(day: LocalDate): Outcome<never> {
  const { first, last } = bankHolidayYears;
  const year = day.slice(0, 4);
  const wanted = `the bank holidays of ${year}: the table covers ${String(first)} to ${String(last)}`;
  const says = `The count touches ${spoken(day)}, and the bank holidays of ${year} are not known`;
  return factsMissing([{ pointer: '/day', wanted }], { says, provision: RULE });
}
