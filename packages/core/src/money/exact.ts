import { Decimal } from 'decimal.js';

/** Our own constructor: the shared one can be reconfigured by any package. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** An exact number: a ratio, an index, or pounds with a fraction of a penny that is still to be rounded. */
export type Exact = Decimal;
