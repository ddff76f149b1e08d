export { LineColumns, LineSelection } from './columns.js';
export type { Lines } from './columns.js';
export type { StatementLine } from './line.js';
export { Total } from './total.js';
