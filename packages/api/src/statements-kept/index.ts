export { allocateKept, KeptAllocationInput } from './allocation.js';
export { fileReply, filesAfter, freeName, keptFile, requireNotErased } from './files.js';
export { importFile } from './import.js';
export type { Imported } from './import.js';
export { linesAfter, statementLine } from './lines.js';
export { accountsOf, proofOf } from './proof.js';
