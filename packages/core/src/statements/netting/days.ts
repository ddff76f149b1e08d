import { dayOfWeek, isBusinessDay } from '../../dates/index.js';
import type { Ledger } from '../accounts/index.js';

/**
 * Business days between the days of a ledger, by its calendar. Outside the years of the bank-holiday table only weekends
 * are left out, and `isOutsideTable` says so.
 */
export class BusinessCalendar {
  private readonly first: number;
  /** Business days up to and including each day. */
  private readonly upTo: Int32Array;
  readonly isOutsideTable: boolean;

  constructor(ledger: Ledger) {
    const margin = 60;
    const from = ledger.size === 0 ? 0 : ledger.day(0);
    const to = ledger.size === 0 ? 0 : ledger.day(ledger.size - 1);
    this.first = from - 1;
    this.upTo = new Int32Array(to - from + margin);
    let outside = false;
    let count = 0;
    for (let index = 0; index < this.upTo.length; index++) {
      const day = ledger.dayName(this.first + index);
      const answer = isBusinessDay(day);
      if (answer.kind !== 'decided' && index <= to - from + 1) outside = true;
      const isOne = answer.kind === 'decided' ? answer.value : dayOfWeek(day) !== 0 && dayOfWeek(day) !== 6;
      if (isOne) count++;
      this.upTo[index] = count;
    }
    this.isOutsideTable = outside;
  }

  /** Business days from one day to a later one; negative when it is earlier. Friday to Monday is 1, Friday to Saturday 0. */
  between(from: number, to: number): number {
    return this.upTo[to - this.first]! - this.upTo[from - this.first]!;
  }

  /** The last calendar day within `days` business days after `from`, with the weekend or holidays that follow it. */
  lastWithin(from: number, days: number): number {
    const wanted = this.upTo[from - this.first]! + days;
    let day = from;
    while (day + 1 - this.first < this.upTo.length && this.upTo[day + 1 - this.first]! <= wanted) day++;
    return day;
  }
}
