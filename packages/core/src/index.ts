// The door of @recoup/core: what is not listed here is private.

export {
  assumeItems,
  AssumptionInput,
  assumptionRequired,
  relevantDay,
  RelevantDayInput,
  yearsBeforeProceedings,
} from './assumptions/index.js';
export type { AssumedItem, Assumptions, AssumptionRequired, RelevantDay } from './assumptions/index.js';

export { availableAmount, AvailableAmountInput, availableAmountOf } from './available-amount/index.js';
export type { AvailableAmount, FreePropertyLine, ObligationLine } from './available-amount/index.js';

export {
  benefit,
  earlierOrders,
  EarlierOrdersInput,
  jointPool,
  JointPoolInput,
  mortgageAdvance,
  MortgageAdvanceInput,
  valueOfInterest,
  valueOfPropertyObtained,
  ValueOfPropertyObtainedInput,
} from './benefit/index.js';
export type {
  Benefit,
  BenefitLine,
  EarlierOrders,
  JointPoolPosition,
  ValuedInterest,
  ValueObtained,
} from './benefit/index.js';

export { CaseFile, CaseFileShape, convictionDate, Footing, proceedingsStarted } from './case-file/index.js';
export type { CaseFileJson } from './case-file/index.js';

export {
  complianceOrder,
  complianceOrderCommencement,
  ComplianceOrderInput,
  defaultTerm,
  defaultTermBands,
  DefaultTermInput,
  extendedTimeToPay,
  initialTimeToPay,
  isLongerThan,
  mustProceed,
  offencesWithinPart2,
  OffencesWithinPart2Input,
  OtherOrdersInput,
  part2Commencement,
  payByFalseDeclaration,
  PayByFalseDeclarationInput,
  priorityOrderKinds,
  priorityOrders,
  PriorityOrdersInput,
  ProceedInput,
  proportionateOrder,
  ProportionateOrderInput,
  reparationOrders,
  ReparationOrdersInput,
  timeToPay,
  TimeToPayInput,
  whatWaitsForConfiscation,
} from './confiscation-order/index.js';
export type {
  ComplianceOrder,
  DefaultTerm,
  DefaultTermBand,
  DueTranche,
  OffencesWithinPart2,
  OtherOrders,
  PayByFalseDeclaration,
  PriorityOrders,
  Proceed,
  ProportionateOrder,
  ReparationOrders,
  Term,
  TimeToPay,
  TimeToPayFault,
} from './confiscation-order/index.js';

export {
  criminalLifestyle,
  CriminalLifestyleInput,
  leastEarlierOccasions,
  leastMonthsOfOffence,
  leastOtherOffences,
  leastRelevantBenefit,
  yearsForEarlierConvictions,
} from './criminal-lifestyle/index.js';
export type { CriminalLifestyle, LifestyleTest, LifestyleTestName } from './criminal-lifestyle/index.js';

export {
  businessDays,
  BusinessDaysInput,
  endOfPeriodStarting,
  firstDayOfYearsEndingWith,
  localDate,
  LocalDate,
  Month,
} from './dates/index.js';

export {
  canonicalJson,
  Conventions,
  determine,
  DeterminationInput,
  ReceiptInput,
  replay,
  STAGES,
} from './determination/index.js';
export type {
  AssumptionsStage,
  DefendantResult,
  Determination,
  DeterminationJson,
  DeterminationResult,
  Difference,
  DifferenceLine,
  FirstDifference,
  JointPoolResult,
  Order,
  Receipt,
  Replay,
  Sha256,
  Step,
} from './determination/index.js';

export { figures } from './figures.js';

export {
  conventions,
  coverage,
  inForceOn,
  lawAsAt,
  lawVersion,
  offence,
  OffenceKey,
  offences,
  priceIndices,
  PriceIndexName,
  propertyOrders,
  PropertyOrderKind,
  REFORM_2026_EARLIEST,
  schedule2,
  schedule2Listing,
} from './law/index.js';
export type {
  Convention,
  Coverage,
  DatedFigure,
  DatedRule,
  FigureRow,
  Mark,
  Offence,
  Provision,
  Schedule2Listing,
} from './law/index.js';

export { Fraction, Money, MoneyInput } from './money/index.js';

export type {
  Decided,
  Evidence,
  FactsMissing,
  ForTheCourt,
  MissingFact,
  NotCovered,
  Outcome,
  Reason,
  Undecided,
} from './reasons/index.js';

export { recoverableAmount, RecoverableAmountInput } from './recoverable-amount/index.js';
export type { RecoverableAmount } from './recoverable-amount/index.js';

export { taintedGift, TaintedGiftInput, taintedGifts } from './tainted-gifts/index.js';
export type { GiftLine, TaintedGift, TaintedGifts } from './tainted-gifts/index.js';

export { coreVersion } from './version.js';

// statements
export {
  AccountBook,
  AccountInput,
  AccountsInput,
  AllocateStatementsInput,
  Allocation,
  AllocationFactsInput,
  BUCKETS,
  BUCKET_SAYS,
  Categories,
  CategoryOverrideInput,
  CategoryRuleInput,
  CategoryRulesInput,
  ColumnMappingInput,
  ExchangeRateInput,
  ExchangeRates,
  ExchangeRatesInput,
  ExclusionInput,
  LawfulIncomeInput,
  Ledger,
  NettingConventionInput,
  NettingDecisionInput,
  OpeningBalanceInput,
  PurchaseInput,
  RateConventionInput,
  STEP_SAYS,
  StatementLineInput,
  TracingConvention,
  allocate,
  allocateStatements,
  defaultCategoryRules,
  defaultNettingConvention,
  delimiters,
  expectedLayouts,
  majorUnits,
  netOwnTransfers,
  pairRow,
  proveAccount,
  proveAccounts,
  proveFile,
  readElements,
  readRows,
  readText,
  recogniseLayout,
  recogniseRows,
  schedulesOf,
  statementLine,
} from './statements/index.js';
export type {
  AccountProof,
  AccountsProof,
  AllocatedAccount,
  AllocationProof,
  BalanceBreak,
  BalanceProof,
  Bucket,
  ColumnMapping,
  Confidence,
  Correction,
  CurrencyProof,
  DateOrder,
  DecimalMark,
  DecisionNotApplied,
  Duplicate,
  ElementsReader,
  Enquiry,
  ExchangeReport,
  ExpenditureItem,
  FileExtent,
  FileProof,
  FileRead,
  FileRefused,
  FileWaits,
  Gap,
  JoinedAccounts,
  KnownAccount,
  LargeGroup,
  Layout,
  LayoutId,
  LineCategory,
  LineOrder,
  LineRef,
  MetFromLink,
  NamedAccount,
  NettedPair,
  Netting,
  NotApplied,
  OneSided,
  Overlap,
  PairKind,
  PairRow,
  Place,
  PlainTable,
  ProofRow,
  PropertyLink,
  ReadFile,
  ReadingOptions,
  ReadingResult,
  Recognised,
  RefusedLine,
  RepeatedFile,
  RowsReader,
  Schedules,
  SetAside,
  StatedBalance,
  StatedPeriod,
  StatementLine,
  StatementsAllocation,
  TakenRate,
  TextReader,
  TracedPayment,
  TransferItem,
} from './statements/index.js';
// end statements



