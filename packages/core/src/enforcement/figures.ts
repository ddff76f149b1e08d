import type { LocalDate } from '../dates/index.js';
import { type DatedFigure, poca, sca2015 } from '../law/index.js';
import { Fraction, Money } from '../money/index.js';
import { APPEALS_ORDER_2003, RATE_ORDER_1993 } from './authorities.js';

const on = (iso: string) => iso as LocalDate;

const PART_2 = on('2003-03-24');
/** The changes of the Serious Crime Act 2015. */
const SERIOUS_CRIME_ACT = on('2015-06-01');

/**
 * Rate of interest on an amount not paid when required: the rate for the time being of the Judgments Act 1838, s 17.
 * Simple, a year of 365 days. That the order of 1993 set 8% is from memory (M); several notes confirm 8% (V2).
 */
export const judgmentRate: DatedFigure<Fraction> = {
  name: 'Judgment rate',
  unit: 'ratio per year',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [{ from: on('1993-04-01'), value: Fraction.of('8/100'), source: RATE_ORDER_1993, mark: 'M' }],
};

/** Time to apply under ss 19, 20 and 21: six years starting with the conviction, or with the return of an absconder. */
export const monthsToReconsider: DatedFigure<number> = {
  name: 'Time to apply for reconsideration',
  unit: 'months',
  extent: ['E+W'],
  pickedBy: 'convicted',
  history: [{ from: PART_2, value: 72, source: poca('19') }],
};

/** Months, starting with the day the defendant is believed to have absconded, that must have ended: s 28. */
export const monthsAbsconded: DatedFigure<number> = {
  name: 'Absence before an order without conviction',
  unit: 'months',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [
    { from: PART_2, value: 24, source: poca('28') },
    { from: SERIOUS_CRIME_ACT, value: 3, source: sca2015('9') },
  ],
};

/** Days, starting with the conviction, in which a returned absconder may apply to vary the order: s 29. */
export const daysToVaryAbscondersOrder: DatedFigure<number> = {
  name: 'Time for a returned absconder to apply',
  unit: 'days',
  extent: ['E+W'],
  pickedBy: 'convicted',
  history: [{ from: PART_2, value: 28, source: poca('29') }],
};

/** Section 24: the balance must be less than this. */
export const inadequateBalanceBelow: DatedFigure<Money> = {
  name: 'Balance that may be discharged where the available amount is inadequate: less than',
  unit: 'GBP',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [{ from: PART_2, value: Money.gbp('1000'), source: poca('24(1)(c)') }],
};

/** Section 25: the balance may be this or less. */
export const smallBalanceUpTo: DatedFigure<Money> = {
  name: 'Small balance that may be discharged: not more than',
  unit: 'GBP',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [{ from: PART_2, value: Money.gbp('50'), source: poca('25(1)(c)') }],
};

/** No release half-way where more than this was ordered, and the default occurred on or after the day of the row. */
export const noHalfReleaseAbove: DatedFigure<Money> = {
  name: 'Sum ordered above which there is no release half-way',
  unit: 'GBP',
  extent: ['E+W'],
  pickedBy: 'defaultOccurred',
  history: [{ from: SERIOUS_CRIME_ACT, value: Money.gbp('10000000'), source: sca2015('86(2)') }],
};

/** Days for an appeal by the prosecutor under section 31, from the decision. */
export const daysToAppeal: DatedFigure<number> = {
  name: 'Time for the prosecutor to seek leave to appeal',
  unit: 'days',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [{ from: PART_2, value: 28, source: APPEALS_ORDER_2003 }],
};

/** The most that a bank may be ordered to pay for default under section 67. */
export const institutionsDefault: DatedFigure<Money> = {
  name: 'Penalty of an institution that does not pay money over: up to',
  unit: 'GBP',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [{ from: PART_2, value: Money.gbp('5000'), source: poca('67') }],
};

/** Powers over cryptoassets: from this day. */
export const cryptoassetPowersFrom = on('2024-04-26');
/** Changes of the Serious Crime Act 2015 to sections 12, 23, 25A, 27 and 67A: from this day. */
export const seriousCrimeActFrom = SERIOUS_CRIME_ACT;
/** Part 2 came into force. */
export const part2From = PART_2;
