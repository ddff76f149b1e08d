import type { LocalDate } from '../dates/index.js';
import { type DatedFigure, poca, type Provision, si2003no333 } from '../law/index.js';
import { Money } from '../money/index.js';

/** As enacted, and unchanged since. */
const asEnacted = <T>(value: T, source: Provision) => [{ from: '2003-03-24' as LocalDate, value, source }];
const base = { extent: ['E+W'], pickedBy: 'proceedingsStarted' } as const;

/** Relevant benefit must be not less than this. No threshold applies to an offence in Schedule 2. */
export const leastRelevantBenefit: DatedFigure<Money> = {
  name: 'Least relevant benefit',
  unit: 'GBP',
  ...base,
  history: asEnacted(Money.gbp('5000.00'), poca('75(4)')),
};

/** Other offences in the same proceedings, each of which brought benefit. */
export const leastOtherOffences: DatedFigure<number> = {
  name: 'Least number of other offences',
  unit: 'offences',
  ...base,
  history: asEnacted(3, poca('75(3)(a)')),
};

/** Separate occasions of earlier conviction. */
export const leastEarlierOccasions: DatedFigure<number> = {
  name: 'Least number of separate occasions of conviction',
  unit: 'occasions',
  ...base,
  history: asEnacted(2, poca('75(3)(b)')),
};

/** Period, ending with the day proceedings started, in which those convictions fall. */
export const yearsForEarlierConvictions: DatedFigure<number> = {
  name: 'Period for earlier convictions',
  unit: 'years',
  ...base,
  history: asEnacted(6, poca('75(3)(b)')),
};

/** Shortest period over which a single offence meets the test by its length. */
export const leastMonthsOfOffence: DatedFigure<number> = {
  name: 'Least length of a single offence',
  unit: 'months',
  ...base,
  history: asEnacted(6, poca('75(2)(c)')),
};

/** An earlier offence counts only as far as the transitional provisions let it. */
export const part2Commencement = { from: '2003-03-24' as LocalDate, source: si2003no333('7') } as const;
