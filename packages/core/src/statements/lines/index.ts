export { LineColumns } from './columns.js';
export { LineSelection } from './selection.js';
export type { Lines, StatementLine } from './line.js';
export { Total } from './total.js';
