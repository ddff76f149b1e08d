// The door of store/: where cases are kept.

export type { Db, Query, StoreSettings } from './db.js';
export { openStore } from './open.js';
export { CannotOpenStore, StoreProblem } from './problem.js';
export { PLANNED_EACH_TIME } from './session.js';
