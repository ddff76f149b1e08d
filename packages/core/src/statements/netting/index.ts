export { NettingConventionInput, NettingDecisionInput, defaultNettingConvention } from './inputs.js';
export { netOwnTransfers } from './netting.js';
export type { Confidence, DecisionNotApplied, LargeGroup, NettedPair, Netting, PairKind } from './pairs.js';
export type { Enquiry } from './enquiries.js';
