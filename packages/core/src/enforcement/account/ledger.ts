import { type LocalDate, plusDays } from '../../dates/index.js';
import { Exact, Money } from '../../money/index.js';
import { asInterest, yearPounds } from '../interest.js';
import type { Line, Pause } from './lines.js';

/** A part of an order: its own, or what it takes of a joint sum. */
export interface Part {
  /** Id of the joint pool; `null`: the part that is only this defendant's. */
  readonly pool: string | null;
  amount: Money;
  paid: Money;
  /** Recovered from others who share the joint sum. */
  released: Money;
}

interface Entry {
  readonly line: Line;
  amount: Money;
  unpaid: Money;
  interestPaid: Money;
  /** Exact pounds, days and rate: divided by 365 once, at the end. */
  sum: Exact;
}

/** What a payment was set against. */
export interface SetAgainst {
  readonly what: 'principal' | 'interest';
  readonly tranche: string;
  readonly amount: Money;
}

/**
 * The running account of one order: what is unpaid of each line, what interest has accrued, and what each part has
 * brought. Payments are set against lines in the order of their due days, whatever line they were meant for: nothing in
 * the Act says otherwise, and what bears interest first is paid first.
 */
export class Ledger {
  readonly parts: Part[];
  private readonly entries: Entry[];
  private reckonedTo: LocalDate;

  constructor(lines: readonly Line[], parts: readonly Part[], made: LocalDate) {
    this.reckonedTo = made;
    this.parts = parts.map((part) => ({ ...part }));
    this.entries = lines.map((line) => {
      const amount = line.from === made ? line.amount : Money.zero;
      return { line, amount, unpaid: amount, interestPaid: Money.zero, sum: new Exact(0) };
    });
  }

  /** The amount that is payable, as varied. */
  total(): Money {
    return Money.sum(this.entries.map(({ amount }) => amount));
  }

  unpaid(): Money {
    return Money.sum(this.entries.map((entry) => entry.unpaid));
  }

  paid(): Money {
    return Money.sum(this.parts.map((part) => part.paid));
  }

  released(): Money {
    return Money.sum(this.parts.map((part) => part.released));
  }

  /** Each line with what is unpaid of it and the interest on it so far. */
  lines(): readonly { line: Line; amount: Money; unpaid: Money; accrued: Money; interestPaid: Money }[] {
    return this.entries.map(({ line, amount, unpaid, sum, interestPaid }) => ({
      line,
      amount,
      unpaid,
      accrued: asInterest(sum),
      interestPaid,
    }));
  }

  /** Interest accrues up to and with `day`: the day of a payment is charged. */
  reckonTo(day: LocalDate): void {
    if (day <= this.reckonedTo) return;
    for (const entry of this.entries) {
      if (entry.unpaid.isZero()) continue;
      for (const [after, through] of chargeable(entry.line, this.reckonedTo, day))
        entry.sum = entry.sum.plus(yearPounds(entry.unpaid, after, through));
    }
    this.reckonedTo = day;
  }

  /** Sets a payment against a part of the order. @returns what it was set against, line by line */
  credit(part: Part, amount: Money, as: 'paid' | 'released'): readonly SetAgainst[] {
    part[as] = part[as].plus(amount);
    return this.spread();
  }

  /** Sets a payment against interest, in the order of due days. */
  payInterest(amount: Money): readonly SetAgainst[] {
    let left = amount;
    return this.entries.flatMap((entry) => {
      const paid = Money.min(left, asInterest(entry.sum).minus(entry.interestPaid));
      if (paid.isZero()) return [];
      left = left.minus(paid);
      entry.interestPaid = entry.interestPaid.plus(paid);
      return [{ what: 'interest' as const, tranche: entry.line.tranche, amount: paid }];
    });
  }

  /** What is unpaid of a part. */
  unpaidOf({ amount, paid, released }: Part): Money {
    return amount.lessButNotBelowZero(paid.plus(released));
  }

  /**
   * A new total: an increase is a line of its own; a reduction comes off the lines due last. What is released because
   * others have paid is to be found again by the caller.
   *
   * @returns whether what is already paid fits within it
   */
  vary(total: Money, addedLine: string, parts: readonly { pool: string | null; amount: Money }[]): boolean {
    const rise = total.minus(this.total());
    if (rise.isNegative()) this.reduceBy(this.total().minus(total));
    const added = this.entries.find(({ line }) => line.tranche === addedLine);
    if (added !== undefined && !rise.isNegative()) added.amount = rise;
    for (const part of this.parts) {
      part.amount = parts.find(({ pool }) => pool === part.pool)?.amount ?? Money.zero;
      if (part.amount.isLessThan(part.paid)) return false;
      part.released = Money.zero;
    }
    this.spread();
    return true;
  }

  private reduceBy(fall: Money): void {
    let left = fall;
    for (const entry of this.entries.toReversed()) {
      const off = Money.min(left, entry.amount);
      entry.amount = entry.amount.minus(off);
      left = left.minus(off);
    }
  }

  /** Everything credited, laid over the lines in the order of their due days. */
  private spread(): SetAgainst[] {
    let left = this.paid().plus(this.released());
    return this.entries.flatMap((entry) => {
      const covered = Money.min(left, entry.amount);
      left = left.minus(covered);
      const unpaid = entry.amount.minus(covered);
      const newly = entry.unpaid.minus(unpaid);
      entry.unpaid = unpaid;
      const isMore = newly.isMoreThan(Money.zero);
      return isMore ? [{ what: 'principal' as const, tranche: entry.line.tranche, amount: newly }] : [];
    });
  }
}

/** The days from the day after `after` to `through` on which a line bears interest, as spans of the same form. */
function chargeable({ dueOn, pauses }: Line, after: LocalDate, through: LocalDate): [LocalDate, LocalDate][] {
  let spans: [LocalDate, LocalDate][] = [[later(after, dueOn), through]];
  for (const pause of pauses) spans = spans.flatMap((span) => without(span, pause));
  return spans.filter(([from, to]) => from < to);
}

function without([after, through]: [LocalDate, LocalDate], { first, last }: Pause): [LocalDate, LocalDate][] {
  return [
    [after, earlier(through, plusDays(first, -1))],
    [later(after, last), through],
  ];
}

const later = (one: LocalDate, other: LocalDate) => (one > other ? one : other);
const earlier = (one: LocalDate, other: LocalDate) => (one < other ? one : other);
