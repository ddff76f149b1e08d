import { yearsBeforeProceedings } from './assumptions/index.js';
import { defaultTermBands, extendedTimeToPay, initialTimeToPay } from './confiscation-order/index.js';
import {
  leastEarlierOccasions,
  leastMonthsOfOffence,
  leastOtherOffences,
  leastRelevantBenefit,
  yearsForEarlierConvictions,
} from './criminal-lifestyle/index.js';
import {
  daysToAppeal,
  daysToVaryAbscondersOrder,
  inadequateBalanceBelow,
  institutionsDefault,
  judgmentRate,
  monthsAbsconded,
  monthsToReconsider,
  noHalfReleaseAbove,
  smallBalanceUpTo,
} from './enforcement/index.js';
import type { DatedFigure } from './law/index.js';

/** Every figure set by law that the rooms use, with every value it has had. */
export const figures: readonly DatedFigure<unknown>[] = [
  leastRelevantBenefit,
  leastOtherOffences,
  leastEarlierOccasions,
  yearsForEarlierConvictions,
  leastMonthsOfOffence,
  yearsBeforeProceedings,
  initialTimeToPay,
  extendedTimeToPay,
  defaultTermBands,
  daysToAppeal,
  daysToVaryAbscondersOrder,
  inadequateBalanceBelow,
  institutionsDefault,
  judgmentRate,
  monthsAbsconded,
  monthsToReconsider,
  noHalfReleaseAbove,
  smallBalanceUpTo,
];
