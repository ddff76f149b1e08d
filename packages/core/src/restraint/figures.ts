import type { LocalDate } from '../dates/index.js';
import { type DatedFigure, type DatedRule, type Mark, poca, type Provision, sca2015 } from '../law/index.js';
import { Money } from '../money/index.js';
import { appealsOrder, CASH_MINIMUM, pca2009 } from './authorities.js';

const on = (iso: string) => iso as LocalDate;

/** Part 2 came into force. */
export const part2From = on('2003-03-24');
/** The changes of the Serious Crime Act 2015, and sections 41A, 44A and 47A to 47S. */
export const seriousCrimeActFrom = on('2015-06-01');
/** No arrest is needed for seizure before charge, and cryptoasset-related items may be seized: from a circular (G). */
export const seizureChangesFrom = on('2024-04-26');

/** What the court asks of benefit while there is only an investigation: s 40(2)(b). */
export const testOnInvestigation: DatedRule<'believe' | 'suspect'> = {
  name: 'Test of benefit in the first condition for restraint',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [
    { from: part2From, value: 'believe', source: poca('40(2)') },
    { from: seriousCrimeActFrom, value: 'suspect', source: sca2015('11') },
  ],
};

/** What an officer's grounds must be where nobody is charged: s 47B, first and second conditions. */
export const testForSeizure: DatedRule<'believe' | 'suspect'> = {
  name: 'Test of benefit for seizure before charge',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [
    { from: seriousCrimeActFrom, value: 'believe', source: pca2009('55') },
    { from: on('2016-03-01'), value: 'suspect', source: poca('47B') },
  ],
};

/** Days for a notice for leave to appeal about restraint, from the decision. */
export const daysForLeave: DatedFigure<number> = {
  name: 'Time to seek leave to appeal about restraint',
  unit: 'days',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [{ from: part2From, value: 14, source: appealsOrder('3') }],
};

/** Hours for which seized property may be held at first: ss 47J, 295(1) and others. */
export const HOURS_OF_FIRST_HOLD = 48;
/** Listed assets: hours, before a senior officer adds the rest of the 48. */
export const HOURS_WITHOUT_SENIOR_OFFICER = 6;

/** The least, or the most, that opens a power. No history: the figure as it stands. */
export interface Threshold {
  readonly amount: Money;
  /** `moreThan`: the amount itself is not enough. */
  readonly is: 'atLeast' | 'moreThan';
  readonly source: Provision;
  readonly mark?: Mark;
}

export const thresholds = {
  cash: { amount: Money.gbp('1000'), is: 'atLeast', source: CASH_MINIMUM, mark: 'M' },
  listedAssets: { amount: Money.gbp('1000'), is: 'atLeast', source: poca('303Y') },
  account: { amount: Money.gbp('1000'), is: 'atLeast', source: poca('303Z8') },
  cryptoassets: { amount: Money.gbp('1000'), is: 'atLeast', source: poca('303Z20'), mark: 'M' },
  unexplainedWealth: { amount: Money.gbp('50000'), is: 'moreThan', source: poca('362A') },
  civilRecovery: { amount: Money.gbp('10000'), is: 'atLeast', source: poca('287'), mark: 'M' },
} as const satisfies Record<string, Threshold>;
