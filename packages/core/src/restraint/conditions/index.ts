export { restraintConditions } from './conditions.js';
export type { RestraintConditions } from './conditions.js';
export { giftBeforeCharge, GiftBeforeChargeInput } from './gift-before-charge.js';
export { ApplicationMade, ConditionName, RestraintConditionsInput } from './input.js';
export { proceedingsConcluded, ProceedingsConcludedInput } from './proceedings-concluded.js';
