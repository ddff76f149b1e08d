// Lines: typed, in columns.
export { LineColumns, LineSelection } from './lines/index.js';
export type { Lines, StatementLine } from './lines/index.js';

// Reading: rows or elements of bank exports to typed lines.
export {
  ColumnMappingInput,
  delimiters,
  expectedLayouts,
  majorUnits,
  readElements,
  readRows,
  readText,
  recogniseLayout,
  recogniseRows,
} from './reading/index.js';
export type {
  ColumnMapping,
  DateOrder,
  DecimalMark,
  ElementsReader,
  FileRead,
  FileRefused,
  FileWaits,
  Layout,
  LayoutId,
  NamedAccount,
  PlainRow,
  ReadingOptions,
  ReadingResult,
  Recognised,
  RefusedLine,
  RowsReader,
  SetAside,
  StatedBalance,
  StatedPeriod,
  TextReader,
} from './reading/index.js';

// Proof: running balances, gaps and overlaps, each line once.
export { proveAccount, proveAccounts, proveFile } from './proof/index.js';
export type {
  AccountProof,
  AccountsProof,
  BalanceBreak,
  BalanceProof,
  CurrencyProof,
  Duplicate,
  FileExtent,
  FileProof,
  Gap,
  LineOrder,
  OneSided,
  Overlap,
  Place,
  ReadFile,
  RepeatedFile,
} from './proof/index.js';

// Accounts: whose they are, dated exchange rates, lines in columns.
export {
  AccountBook,
  AccountInput,
  AccountsInput,
  ExchangeRateInput,
  ExchangeRates,
  ExchangeRatesInput,
  Ledger,
  RateConventionInput,
} from './accounts/index.js';
export { statementLine, StatementLineInput } from './accounts/index.js';
export type { JoinedAccounts, KnownAccount, LineRef, TakenRate } from './accounts/index.js';

// Netting: pairs of lines that are the same money.
export {
  defaultNettingConvention,
  netOwnTransfers,
  NettingConventionInput,
  NettingDecisionInput,
} from './netting/index.js';
export type {
  Confidence,
  DecisionNotApplied,
  Enquiry,
  LargeGroup,
  NettedPair,
  Netting,
  PairKind,
} from './netting/index.js';

// Categories: rules as data.
export {
  Categories,
  CategoryOverrideInput,
  CategoryRuleInput,
  CategoryRulesInput,
  defaultCategoryRules,
} from './categories/index.js';
export type { LineCategory } from './categories/index.js';

// Allocation: every pound once, with the proof.
export {
  allocate,
  allocateLines,
  AllocateStatementsInput,
  allocateStatements,
  Allocation,
  AllocationFactsInput,
  BUCKET_SAYS,
  BUCKETS,
  ExclusionInput,
  LawfulIncomeInput,
  OpeningBalanceInput,
  pairRow,
  PurchaseInput,
  schedulesOf,
  STEP_SAYS,
  TracingConvention,
} from './allocation/index.js';
export type {
  AllocatedAccount,
  AllocationProof,
  Bucket,
  Correction,
  ExchangeReport,
  ExpenditureItem,
  MetFromLink,
  NotApplied,
  PairRow,
  PlainTable,
  PropertyLink,
  ProofRow,
  Schedules,
  StatementsAllocation,
  TracedPayment,
  TransferItem,
} from './allocation/index.js';
