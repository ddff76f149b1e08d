export { allocate, Allocation } from './allocation.js';
export { BUCKET_SAYS, BUCKETS } from './buckets.js';
export type { Bucket } from './buckets.js';
export {
  AllocationFactsInput,
  ExclusionInput,
  LawfulIncomeInput,
  OpeningBalanceInput,
  PurchaseInput,
  TracingConvention,
} from './inputs.js';
export type { ExpenditureItem, MetFromLink, NotApplied, PropertyLink, TracedPayment, TransferItem } from './items.js';
export { STEP_SAYS } from './proof.js';
export type { AllocatedAccount, Correction, AllocationProof, ExchangeReport, ProofRow } from './proof.js';
export { pairRow, schedulesOf } from './schedules.js';
export type { PairRow, PlainTable, Schedules } from './schedules.js';
export { allocateLines, allocateStatements, AllocateStatementsInput } from './allocate-statements.js';
export type { StatementsAllocation } from './allocate-statements.js';
