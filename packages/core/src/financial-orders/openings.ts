import type { Opening } from './opening.js';
import { openingsOnConviction } from './openings-on-conviction.js';
import { openingsWithoutConviction } from './openings-without-conviction.js';
import type { OrderKey } from './order-catalogue.js';

/** What opens each order: every precondition of the catalogue, as a rule that can be asked. */
export const openings: Readonly<Record<OrderKey, Opening>> = { ...openingsWithoutConviction, ...openingsOnConviction };
