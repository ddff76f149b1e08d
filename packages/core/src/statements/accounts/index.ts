export { AccountBook, AccountInput, AccountsInput, Currency } from './accounts.js';
export type { JoinedAccounts, KnownAccount } from './accounts.js';
export {
  decimalOf,
  ExchangeRateInput,
  ExchangeRates,
  ExchangeRatesInput,
  RateConventionInput,
} from './exchange-rates.js';
export type { TakenRate } from './exchange-rates.js';
export { Ledger } from './ledger.js';
export type { LineRef } from './ledger.js';
export { statementLine, StatementLineInput } from './line-input.js';
