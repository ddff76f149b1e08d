export { availableAmount, AvailableAmountInput, availableAmountOf } from './available-amount.js';
export type { AvailableAmount, AvailableAmountOf } from './available-amount.js';
export type { FreePropertyLine } from './free-property.js';
export type { ObligationLine } from './priority-obligations.js';
