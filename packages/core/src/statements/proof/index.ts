export { proveAccount, proveAccounts } from './account.js';
export type {
  AccountProof,
  AccountsProof,
  CurrencyProof,
  FileExtent,
  Gap,
  Overlap,
  ReadFile,
  RepeatedFile,
} from './account.js';
export type { BalanceBreak, BalanceProof, LineOrder } from './balance.js';
export { proveFile } from './file.js';
export type { FileProof } from './file.js';
export type { Duplicate, OneSided, Place } from './merge.js';
