export {
  dischargeAbscondersOrder,
  DischargeAbscondersOrderInput,
  varyAbscondersOrder,
  VaryAbscondersOrderInput,
} from './after-return.js';
export type { AbscondersOrderVaried, MustDischarge } from './after-return.js';
export { orderInAbsence, OrderInAbsenceInput } from './order-in-absence.js';
export type { OrderInAbsence } from './order-in-absence.js';
