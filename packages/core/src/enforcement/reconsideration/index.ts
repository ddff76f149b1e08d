export {
  dischargeInadequate,
  DischargeInadequateInput,
  dischargeOnDeath,
  DischargeOnDeathInput,
  dischargeSmallBalance,
  DischargeSmallBalanceInput,
} from './discharge.js';
export { inadequacyOfAvailableAmount, InadequacyInput } from './fewer-assets.js';
export type { InadequacyOfAvailableAmount } from './fewer-assets.js';
export { reconsiderAvailableAmount, ReconsiderAvailableAmountInput } from './more-assets.js';
export type { AvailableAmountReconsidered } from './more-assets.js';
export { reconsiderBenefit, ReconsiderBenefitInput } from './more-benefit.js';
export type { BenefitReconsidered } from './more-benefit.js';
export { reconsiderNoOrder, ReconsiderNoOrderInput } from './no-order.js';
export type { OrderOnReconsideration } from './no-order.js';
