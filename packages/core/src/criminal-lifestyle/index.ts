export { criminalLifestyle } from './criminal-lifestyle.js';
export type { CriminalLifestyle } from './criminal-lifestyle.js';
export {
  leastEarlierOccasions,
  leastMonthsOfOffence,
  leastOtherOffences,
  leastRelevantBenefit,
  yearsForEarlierConvictions,
} from './figures.js';
export { CriminalLifestyleInput } from './input.js';
export type { LifestyleTest, LifestyleTestName } from './lifestyle-test.js';
