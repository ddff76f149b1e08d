export type { DatedFigure, DatedRule, Extent, FigureRow, Mark, PickingDate } from './dated.js';
export { inForceOn } from './dated.js';
export type { Provision } from './provision.js';
export {
  cpa2026Schedule,
  crimPR2025,
  hra1998,
  insolvencyAct1986,
  interpretationAct1978Schedule,
  judgment,
  msa2015,
  msa2015Schedule,
  otherAct,
  pccsa2000,
  poca,
  pocaSchedule,
  sca2015,
  sca2015Schedule,
  sentencingCode,
  si2003no333,
  si2015no1476,
  si2015no820,
  si2016no243,
  si2020no1309,
} from './provision.js';

export type { ChargedOnly, Offence, TraffickingConsequence } from './offences.js';
export { isAimedAtAnother, offence, OffenceKey, offences } from './offences.js';
export type { Inchoate, ListingDay, Schedule2Entry, Schedule2Listing, Schedule2Options } from './schedule-2.js';
export { schedule2, schedule2Listing } from './schedule-2.js';
export type { PropertyOrder } from './property-orders.js';
export { propertyOrder, PropertyOrderKind, propertyOrders } from './property-orders.js';
export type { ExtensionRefusal, PriceIndex, PriceIndexExtension } from './price-index.js';
export { checkExtension, indexFor, PriceIndexExtensionInput, PriceIndexName, priceIndices } from './price-index.js';

export { lawAsAt, lawVersion } from './body-of-law.js';
export { REFORM_2026_EARLIEST, reformCautions } from './reform-2026.js';
export type { Step } from './reform-2026.js';
export { conventions } from './conventions.js';
export type { Convention } from './conventions.js';
export { coverage } from './coverage.js';
export type { Coverage } from './coverage-entry.js';
