export { propertyAbroad, PropertyAbroadInput, toolsAbroad } from './abroad/index.js';
export type { AbroadStepKind, PropertyAbroad, ToolAbroad } from './abroad/index.js';
export {
  APPLICATION_ITEMS as restraintApplicationItems,
  applicationReady,
  ApplicationReadyInput,
  mayAct,
  noticeOfApplication,
  NoticeOfApplicationInput,
  whoMayAct,
  WhoMayActInput,
} from './application/index.js';
export type { ApplicationItem, ApplicationReady, RestraintPower, WhoMayAct } from './application/index.js';
export {
  giftBeforeCharge,
  GiftBeforeChargeInput,
  proceedingsConcluded,
  ProceedingsConcludedInput,
  restraintConditions,
  RestraintConditionsInput,
} from './conditions/index.js';
export type { ConditionName, RestraintConditions } from './conditions/index.js';
export {
  CANDOUR_MATTERS,
  dutyOfCandour,
  DutyOfCandourInput,
  RISK_FACTORS,
  riskOfDissipation,
  RiskOfDissipationInput,
} from './evidence/index.js';
export type { CandourMatter, RiskFactor } from './evidence/index.js';
export { daysForLeave, testForSeizure, testOnInvestigation, thresholds as toolThresholds } from './figures.js';
export {
  RESTRAINT_STATES,
  restraintEventKinds,
  restraintLife,
  RestraintLifeInput,
  RestraintOrder,
  restraintTransition,
  RestraintTransitionInput,
  restraintTransitions,
} from './order/index.js';
export type {
  LivedEvent,
  Overlays,
  RestraintDeadline,
  RestraintEvent,
  RestraintEventKind,
  RestraintLife,
  RestraintState,
  RestraintTransition,
  TransitionId,
  TransitionRow,
  TransitionUsed,
} from './order/index.js';
export {
  effectOnOthers,
  EffectOnOthersInput,
  landProtection,
  LandProtectionInput,
  mayBeSold,
  restraintCompensation,
  RestraintCompensationInput,
  SaleBarredInput,
  thirdPartyInterest,
  ThirdPartyInterestInput,
} from './others/index.js';
export type { LandProtection, ThirdPartyInterest } from './others/index.js';
export {
  enforcementReceiver,
  EnforcementReceiverInput,
  managementReceiver,
  ManagementReceiverInput,
  receivershipDischarge,
  ReceivershipDischargeInput,
} from './receivers/index.js';
export { seizedProperty, SeizedPropertyInput, seizure, SeizureInput } from './seizure/index.js';
export type { HeldState, Seizure, SeizedProperty } from './seizure/index.js';
export {
  ancillaryOrder,
  AncillaryOrderInput,
  ExceptionInput as RestraintExceptionInput,
  exceptionToRestraint,
  orderTerms,
  OrderTermsInput,
  reportingRequirement,
  ReportingRequirementInput,
} from './terms/index.js';
export type { OrderTerms, ReportingRequirement } from './terms/index.js';
export {
  civilHold,
  CivilHoldInput,
  civilStates,
  HOLD_LIMITS,
  holdOrder,
  HoldOrderInput,
  tools as recoveryTools,
  whichTool,
  WhichToolInput,
} from './tools/index.js';
export type {
  CivilHold,
  CivilState,
  HoldOrder,
  Tool,
  ToolFact,
  ToolKey,
  ToolPeriod,
  ToolStanding,
  WhichTool,
} from './tools/index.js';
export {
  dischargeDuty,
  DischargeDutyInput,
  restraintAppeal,
  RestraintAppealInput,
  variationRequest,
  VariationInput as RestraintVariationInput,
} from './variation/index.js';
export type { DischargeDuty, RestraintAppeal } from './variation/index.js';
export type { NotOpen as RestraintNotOpen } from './asked.js';
