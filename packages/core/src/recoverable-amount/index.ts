export type { RecoverableAmount } from './recoverable-amount.js';
export { recoverableAmount, RecoverableAmountInput } from './recoverable-amount.js';
