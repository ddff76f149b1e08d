export { complianceOrder, ComplianceOrderInput } from './compliance-order.js';
export type { ComplianceOrder } from './compliance-order.js';
export { defaultTerm, DefaultTermInput } from './default-term.js';
export type { DefaultTerm } from './default-term.js';
export {
  complianceOrderCommencement,
  defaultTermBands,
  extendedTimeToPay,
  initialTimeToPay,
  part2Commencement,
  priorityOrderKinds,
} from './figures.js';
export type { Commencement, DefaultTermBand, PriorityOrderKind, PriorityOrderRow } from './figures.js';
export { OtherOrdersInput, priorityOrders, PriorityOrdersInput, whatWaitsForConfiscation } from './other-orders.js';
export type { OtherOrders, PriorityOrders } from './other-orders.js';
export { payByFalseDeclaration, PayByFalseDeclarationInput } from './pay-by-false-declaration.js';
export type { PayByFalseDeclaration } from './pay-by-false-declaration.js';
export { mustProceed, ProceedInput } from './proceed.js';
export type { Proceed } from './proceed.js';
export { proportionalityRules, proportionateOrder, ProportionateOrderInput } from './proportionality.js';
export type { ProportionateOrder } from './proportionality.js';
export { offencesWithinPart2, OffencesWithinPart2Input } from './regime.js';
export type { OffencesWithinPart2 } from './regime.js';
export { reparationOrders, ReparationOrdersInput } from './reparation.js';
export type { ReparationOrders } from './reparation.js';
export { isLongerThan, spokenTerm, TermInput } from './term.js';
export type { Term } from './term.js';
export { timeToPay, TimeToPayInput, timeToPayRules } from './time-to-pay.js';
export type { DueTranche, TimeToPay, TimeToPayFault } from './time-to-pay-answer.js';
