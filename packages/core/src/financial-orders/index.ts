export type { Availability as OrderAvailability } from './availability.js';
export { caseClosing, CaseClosingInput, ClosingReason, closingReasons } from './closing.js';
export type { CaseClosing } from './closing.js';
export { chargingConsequences, ChargingInput } from './charging.js';
export type { ChargeConsequences, ChargingConsequences, Opened } from './charging.js';
export { combinations } from './combinations.js';
export type { Combinations, OrderInTurn } from './combinations.js';
export { CombinationsInput } from './combinations-input.js';
export type { CombinedKind } from './combinations-input.js';
export { compensationLimit, CompensationLimitInput } from './compensation.js';
export type { CompensationLimit } from './compensation.js';
export { ordersToConsider } from './considerations.js';
export type { OrdersToConsider, OrderToConsider } from './considerations.js';
export { deprivedItem, DeprivedItemInput } from './deprived-item.js';
export type { DeprivedItem } from './deprived-item.js';
export { duties as financialOrderDuties } from './duties.js';
export type { Duty as FinancialOrderDuty, DutyKind as FinancialOrderDutyKind } from './duties.js';
export { caseFlag } from './flag.js';
export type { CaseFlag, FlagInput } from './flag.js';
export { gate } from './gate.js';
export type { Gate, GateItem } from './gate.js';
export { FinancialOrdersInput } from './input.js';
export { minimumRecord } from './minimum-record.js';
export type { DefendantRecord, MinimumRecord } from './minimum-record.js';
export { moneyRoutes } from './money-routes.js';
export type { MoneyRoute } from './money-routes.js';
export type { OffenceOpenings } from './offence-openings.js';
export {
  Applicant as FinancialOrderApplicant,
  financialOrder,
  financialOrders,
  OrderKey as FinancialOrderKey,
  ordersNotModelled,
} from './order-catalogue.js';
export type { ApplicantRow as FinancialOrderApplicantRow, FinancialOrder } from './order-catalogue.js';
export {
  mayApply,
  MayApplyInput,
  preventionOrderLengths,
  preventionOrderTerm,
  PreventionOrderTermInput,
} from './prevention-orders.js';
export type { MayApply, PreventionOrderLength, PreventionOrderTerm } from './prevention-orders.js';
export { ReasonCode as ConsiderationReasonCode, reasonCodes as considerationReasonCodes } from './reason-codes.js';
export type { ReasonCodeRow as ConsiderationReasonCodeRow } from './reason-codes.js';
export { orderOfReceipts } from './receipts-order.js';
export type { ReceiptsRank } from './receipts-order.js';
export {
  Consideration as ConsiderationRecord,
  Flag as CaseFlagRecord,
  Override as GateOverride,
  Role as DecisionRole,
} from './records.js';
export { reparationAfterChange, ReparationAfterChangeInput } from './reparation-after-change.js';
export type { ReparationAfterChange } from './reparation-after-change.js';
export { safeguards } from './safeguards.js';
export type { Safeguard } from './safeguards.js';
export { section45, Section45Input } from './section-45.js';
export type { Section45 } from './section-45.js';
export { stageMatrix } from './stage-matrix.js';
export type {
  Cell as StageMatrixCell,
  CellCondition as StageMatrixCondition,
  Level as ConsiderationLevel,
} from './stage-matrix.js';
export { Stage as GateStage, stages as gateStages, spokenStage as spokenGateStage } from './stages.js';
export { surcharge, SurchargeInput } from './surcharge.js';
export type { Surcharge } from './surcharge.js';
export { twoStageTest, TwoStageTestInput } from './two-stage-test.js';
export type { TwoStageTest } from './two-stage-test.js';
export { vehicleDetention, VehicleDetentionInput } from './vehicle-detention.js';
export type { VehicleDetention } from './vehicle-detention.js';
export { vehicleForfeiture, VehicleForfeitureInput } from './vehicle-forfeiture.js';
export type { VehicleForfeiture } from './vehicle-forfeiture.js';
export type { Warning as GateWarning } from './warnings.js';
