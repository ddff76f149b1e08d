export {
  dischargeAbscondersOrder,
  DischargeAbscondersOrderInput,
  orderInAbsence,
  OrderInAbsenceInput,
  varyAbscondersOrder,
  VaryAbscondersOrderInput,
} from './absconders/index.js';
export type { AbscondersOrderVaried, MustDischarge, OrderInAbsence } from './absconders/index.js';
export { AccountInput, accountStatement, AccountStatementInput } from './account/index.js';
export type {
  AccountStatement,
  DefaultTermPosition,
  DirectionsPosition,
  OrderStatement,
  PaidOut,
  PartStatement,
  PoolStatement,
  ReceiptStatement,
  SetAgainst,
  Totals,
  TrancheStatement,
  Unrealised,
} from './account/index.js';
export { appeal, AppealInput } from './appeals.js';
export type { Appeal } from './appeals.js';
export type { NotOpen } from './conditions.js';
export { defaultTermAfterPayment, PartPaymentInput } from './default-term-after-payment.js';
export type { DefaultTermAfterPayment } from './default-term-after-payment.js';
export { defaultTermAfterVariation, DefaultTermAfterVariationInput } from './default-term-after-variation.js';
export type { DefaultTermAfterVariation } from './default-term-after-variation.js';
export {
  daysToAppeal,
  daysToVaryAbscondersOrder,
  inadequateBalanceBelow,
  institutionsDefault,
  judgmentRate,
  monthsAbsconded,
  monthsToReconsider,
  noHalfReleaseAbove,
  smallBalanceUpTo,
} from './figures.js';
export { InterestInput, interestOnUnpaidAmount } from './interest.js';
export type { Interest } from './interest.js';
export {
  destructionOfCryptoassets,
  DestructionOfCryptoassetsInput,
  moneyPaidOver,
  MoneyInAccountsInput,
  overseasRealisation,
  OverseasRealisationInput,
  saleOfSeizedProperty,
  SaleOfSeizedPropertyInput,
} from './powers/index.js';
export type { DestructionOfCryptoassets, OverseasRealisation } from './powers/index.js';
export {
  dischargeInadequate,
  DischargeInadequateInput,
  dischargeOnDeath,
  DischargeOnDeathInput,
  dischargeSmallBalance,
  DischargeSmallBalanceInput,
  inadequacyOfAvailableAmount,
  InadequacyInput,
  reconsiderAvailableAmount,
  ReconsiderAvailableAmountInput,
  reconsiderBenefit,
  ReconsiderBenefitInput,
  reconsiderNoOrder,
  ReconsiderNoOrderInput,
} from './reconsideration/index.js';
export type {
  AvailableAmountReconsidered,
  BenefitReconsidered,
  InadequacyOfAvailableAmount,
  OrderOnReconsideration,
} from './reconsideration/index.js';
export { releaseFromDefaultTerm, ReleaseInput } from './release.js';
export type { Release } from './release.js';
export { applicationOfReceipt, WaterfallInput } from './waterfall.js';
export type { AppliedLine, AppliedReceipt } from './waterfall.js';
