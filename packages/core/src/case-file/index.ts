export { CaseFile, CaseFileShape } from './case-file.js';
export type { CaseFileJson } from './case-file.js';
export { convictionDate, offencesAgainst, proceedingsStarted } from './dates-of-the-case.js';
export type { OffenceAgainst } from './dates-of-the-case.js';
export type { EarlierOrder, Offence } from './offences.js';
export type {
  Expenditure,
  Gift,
  HiddenAssets,
  Obligation,
  Obtained,
  OtherOrder,
  Reduction,
  Transfer,
} from './items.js';
export {
  Committed,
  EarlierConviction as EarlierConvictionInput,
  EarlierOrder as EarlierOrderInput,
  Inchoate,
} from './offences.js';
export { fact, Footing, Id, Text } from './parts.js';
export type { Contention, MetFrom, Rebuttal, ShareContention } from './parts.js';
export type { Defendant, Position } from './people.js';
export type { Interest, Property, Represents } from './property.js';
export { onFooting, shareOnFooting, stands } from './footing.js';
export type { Standing } from './footing.js';
