export { restraintCompensation, RestraintCompensationInput } from './compensation.js';
export { effectOnOthers, EffectOnOthersInput } from './effects.js';
export { landProtection, LandProtectionInput } from './land.js';
export type { LandProtection } from './land.js';
export { mayBeSold, SaleBarredInput } from './sale.js';
export { thirdPartyInterest, ThirdPartyInterestInput } from './third-party.js';
export type { ThirdPartyInterest } from './third-party.js';
