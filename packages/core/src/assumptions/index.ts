export { assumedFromGeneralCriminalConduct, AssumptionInput, assumptionRequired } from './assumptions.js';
export type { AssumptionRequired } from './assumptions.js';
export { yearsBeforeProceedings } from './figures.js';
export { relevantDay, RelevantDayInput } from './relevant-day.js';
export type { RelevantDay } from './relevant-day.js';
export { assumeItems } from './items.js';
export type { AssumedItem, AssumeItems, Assumptions, Holding, Placed } from './items.js';
