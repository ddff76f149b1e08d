export { moneyPaidOver, MoneyInAccountsInput } from './money-in-accounts.js';
export { inPounds, overseasFacts, overseasRealisation, OverseasRealisationInput } from './overseas.js';
export type { OverseasRealisation } from './overseas.js';
export {
  destructionOfCryptoassets,
  DestructionOfCryptoassetsInput,
  saleOfSeizedProperty,
  SaleOfSeizedPropertyInput,
  steer,
} from './seized-property.js';
export type { DestructionOfCryptoassets } from './seized-property.js';
