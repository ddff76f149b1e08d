import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { daysBetween, LocalDate, plusDays, spoken } from '../dates/index.js';
import { type DatedFigure, inForceOn, poca } from '../law/index.js';
import { Exact, type Fraction, Money, MoneyInput } from '../money/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';
import { GIBSON, JUDGMENTS_ACT } from './authorities.js';
import { judgmentRate, part2From } from './figures.js';

export const InterestInput = z
  .strictObject({
    amount: fact(MoneyInput, 'The amount that was not paid when required', 'POCA 2002, s 12(1)'),
    dueOn: fact(
      LocalDate.refine((day) => day >= part2From, {
        error: 'an amount of an order under Part 2 cannot be due before 24 March 2003 (s 12): check the day',
      }),
      'The day it was required to be paid',
      'POCA 2002, s 12(1)',
    ),
    paidOn: fact(LocalDate, 'The day it was paid, or the day of the question', 'POCA 2002, s 12(1)'),
  })
  .meta({ id: 'InterestInput' });
export type InterestInput = z.infer<typeof InterestInput>;

/** Interest on one amount that was paid late. Pounds sterling. */
export interface Interest {
  readonly days: number;
  readonly interest: Money;
}

/**
 * Interest on an amount not paid when it is required to be: simple, at the judgment rate for the time being. The first
 * day charged is the day after the due day; the day of payment is charged; a year is 365 days.
 *
 * @remarks POCA 2002, s 12(1), (2) (E+W). Read in the Act; how the days are counted is a convention. Rounded once to the
 * penny, half up.
 */
export function interestOnUnpaidAmount({ amount, dueOn, paidOn }: InterestInput): Outcome<Interest> {
  const days = Math.max(0, daysBetween(dueOn, paidOn));
  if (days === 0) {
    const says = `${amount.toString()} was due on ${spoken(dueOn)}, and is not late on ${spoken(paidOn)}: no interest`;
    return decided({ days, interest: Money.zero }, { says, provision: poca('12(1)'), met: false });
  }
  const interest = asInterest(yearPounds(amount, dueOn, paidOn));
  const says = `${amount.toString()} was due on ${spoken(dueOn)}: ${days} days to ${spoken(paidOn)} make ${interest.toString()}, rounded to the penny, half up`;
  return decided({ days, interest }, { says, provision: poca('12(1)'), because: interestRules });
}

const DAYS_IN_YEAR = 365;

/** Exact sum of pounds, days and rate over days after `after`, up to and with `through`. Divided by 365 only at the end. */
export function yearPounds(
  unpaid: Money,
  after: LocalDate,
  through: LocalDate,
  rates: DatedFigure<Fraction> = judgmentRate,
): Exact {
  let sum = new Exact(0);
  for (let from = after; from < through; ) {
    const first = plusDays(from, 1);
    const rate = inForceOn(rates, first);
    if (rate === undefined)
      throw new RangeError(`There is no judgment rate on ${first}: Part 2 is later than the table`);
    const next = rates.history.find((row) => row.from > first);
    const to = next === undefined || next.from > through ? through : plusDays(next.from, -1);
    sum = sum.plus(rate.value.ofPounds(unpaid.times(new Exact(daysBetween(from, to)))));
    from = to;
  }
  return sum;
}

/** The interest of one tranche: rounded once, half a penny up. */
export const asInterest = (sum: Exact): Money => Money.roundedToPenny(sum.div(DAYS_IN_YEAR));

/** How interest is reckoned: the same for every amount. */
export const interestRules: readonly Reason[] = [
  { says: 'An amount not paid when required bears interest for the time it is unpaid', provision: poca('12(1)') },
  {
    says: 'The rate is 8% a year, from 1 April 1993: that the order of 1993 set it is from memory',
    provision: JUDGMENTS_ACT,
    mark: 'M',
    because: [{ says: 'The rate is the one for the time being of the Judgments Act 1838', provision: poca('12(2)') }],
  },
  {
    says: 'Days are counted from the day after the due day, with the day of payment, in years of 365 days; each tranche is rounded once to the penny, half up: the Act says none of this',
    provision: poca('12(1)'),
    convention: 'interestDayCount',
    mark: 'A',
  },
  {
    says: 'Interest is simple: the figures reported there fit no other reading',
    provision: GIBSON,
    convention: 'simpleInterest',
    mark: 'V2',
  },
];
