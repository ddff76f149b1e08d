export { Exact } from './exact.js';
export { Fraction, FractionInput } from './fraction.js';
export { Money, MoneyInput } from './money.js';
