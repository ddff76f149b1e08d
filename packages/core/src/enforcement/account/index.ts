export { AccountInput, AccountStatementInput } from './input.js';
export type { DefaultTermPosition } from './default-term.js';
export type { DirectionsPosition, PaidOut } from './distribution.js';
export type { SetAgainst } from './ledger.js';
export type { Unrealised } from './next.js';
export { accountStatement } from './statement.js';
export type {
  AccountStatement,
  OrderStatement,
  PartStatement,
  PoolStatement,
  ReceiptStatement,
  Totals,
  TrancheStatement,
} from './statement.js';
