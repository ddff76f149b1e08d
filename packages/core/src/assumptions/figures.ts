import type { LocalDate } from '../dates/index.js';
import { type DatedFigure, poca } from '../law/index.js';

/** Length of the period that ends with the day proceedings started. */
export const yearsBeforeProceedings: DatedFigure<number> = {
  name: 'Period of the assumptions',
  unit: 'years',
  extent: ['E+W'],
  pickedBy: 'proceedingsStarted',
  history: [{ from: '2003-03-24' as LocalDate, value: 6, source: poca('10(8)') }],
};
