export { checkJournal, entriesUpTo } from './check.js';
export { Disclosures } from './disclosures.js';
export { entryText } from './entry.js';
export type { Deed, Doing, Said } from './entry.js';
export { ChainCheckRun } from './verify.js';
export type { ChainBreak, ChainCheck, KeptEntry } from './verify.js';
