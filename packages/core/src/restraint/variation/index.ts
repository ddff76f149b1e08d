export { restraintAppeal, RestraintAppealInput } from './appeal.js';
export type { RestraintAppeal } from './appeal.js';
export { dischargeDuty, DischargeDutyInput } from './discharge-duty.js';
export type { DischargeDuty } from './discharge-duty.js';
export { REQUESTS, RequestKind } from './requests.js';
export { variationRequest, VariationInput } from './variation.js';
