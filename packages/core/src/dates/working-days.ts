import { almanac, placeOf } from './almanac.js';
import { bankHolidays, bankHolidayYears } from './bank-holidays.js';
import { dayOfWeek, type LocalDate } from './local-date.js';

/** Bank holidays beyond the table: proclaimed since, and how far the two together are complete. */
export interface Holidays {
  readonly extraHolidays?: readonly LocalDate[] | undefined;
  /** Last year for which the table and the extra holidays together are complete. */
  readonly holidaysKnownTo?: number | undefined;
}

/**
 * Which days a count leaves out. `businessDays`: CrimPR 2.2. `hours`: the 48 hours of POCA 2002, which do not name Boxing
 * Day and Easter Monday; both are bank holidays in England and Wales, so the two agree, and are kept apart.
 */
export type LeavingOut = 'businessDays' | 'hours';

/** Why a day is left out; `undefined` when it counts. */
export function whyLeftOut(day: LocalDate, leaving: LeavingOut, extra: ReadonlySet<LocalDate>): string | undefined {
  const weekday = dayOfWeek(day);
  if (weekday === 6) return 'a Saturday';
  if (weekday === 0) return 'a Sunday';
  if (day.endsWith('-12-25')) return 'Christmas Day';
  if (day.endsWith('-12-26') && leaving === 'businessDays') return 'Boxing Day';
  // Good Friday and Easter Monday are in the table under those names.
  return bankHolidays.get(day) ?? (extra.has(day) ? 'a bank holiday added by the caller' : undefined);
}

/** A day on which a count would stand or fall, in a year whose bank holidays are not known. */
export interface Unknown {
  readonly unknown: LocalDate;
}

/** The days that count, in order, so that a period of any length is one look-up. */
export class WorkingDays {
  private readonly days: readonly LocalDate[];
  private readonly first: number;
  private readonly last: number;
  /** Places of the days that count. */
  private readonly kept: readonly number[];
  /** How many days count, up to and including the day at each place from `first`. */
  private readonly upTo: readonly number[];

  constructor(leaving: LeavingOut, { extraHolidays = [], holidaysKnownTo = bankHolidayYears.last }: Holidays) {
    this.days = almanac().days;
    this.first = placeIn(`${String(bankHolidayYears.first)}-01-01`);
    this.last = placeIn(`${String(Math.max(holidaysKnownTo, bankHolidayYears.last))}-12-31`);
    const extra = new Set(extraHolidays);
    const kept: number[] = [];
    const upTo: number[] = [];
    for (let at = this.first; at <= this.last; at += 1) {
      if (whyLeftOut(this.days[at] as LocalDate, leaving, extra) === undefined) kept.push(at);
      upTo.push(kept.length);
    }
    [this.kept, this.upTo] = [kept, upTo];
  }

  /** The `count`th day that counts after `day`. */
  after(day: LocalDate, count: number): LocalDate | Unknown {
    const at = placeOf(day);
    if (at === undefined || at < this.first - 1 || at > this.last) return { unknown: day };
    return this.nth((this.upTo[at - this.first] ?? 0) + count);
  }

  /** The `count`th day that counts, `day` being the first if it is one. */
  beginningWith(day: LocalDate, count: number): LocalDate | Unknown {
    const at = placeOf(day);
    if (at === undefined || at < this.first || at > this.last) return { unknown: day };
    return this.nth((this.upTo[at - this.first - 1] ?? 0) + count);
  }

  /** The `count`th day that counts, going back from `day`, which is not counted. */
  before(day: LocalDate, count: number): LocalDate | Unknown {
    const at = placeOf(day);
    if (at === undefined || at < this.first || at > this.last + 1) return { unknown: day };
    return this.nth((this.upTo[at - this.first - 1] ?? 0) - count + 1);
  }

  private nth(number: number): LocalDate | Unknown {
    const at = this.kept[number - 1];
    if (at !== undefined) return this.days[at] as LocalDate;
    return { unknown: this.days[number < 1 ? this.first - 1 : this.last + 1] as LocalDate };
  }
}

function placeIn(day: string): number {
  const at = placeOf(day as LocalDate);
  if (at === undefined) throw new RangeError(`${day} is outside the almanac`);
  return at;
}

/** One table for each way of counting where the caller adds nothing, and for each list that a caller does add. */
const plain = new Map<LeavingOut, WorkingDays>();
const added = new WeakMap<readonly LocalDate[], Map<string, WorkingDays>>();

/** The days that count, made once for the same holidays. */
export function workingDays(leaving: LeavingOut, holidays: Holidays = {}): WorkingDays {
  const { extraHolidays: extra, holidaysKnownTo } = holidays;
  const isPlain = (extra === undefined || extra.length === 0) && holidaysKnownTo === undefined;
  if (!isPlain && extra === undefined) return new WorkingDays(leaving, holidays);
  const key = `${leaving} ${String(holidaysKnownTo)}`;
  const found = isPlain ? plain.get(leaving) : added.get(extra as readonly LocalDate[])?.get(key);
  if (found !== undefined) return found;
  const made = new WorkingDays(leaving, holidays);
  if (isPlain) plain.set(leaving, made);
  else {
    const list = extra as readonly LocalDate[];
    added.set(list, (added.get(list) ?? new Map<string, WorkingDays>()).set(key, made));
  }
  return made;
}
