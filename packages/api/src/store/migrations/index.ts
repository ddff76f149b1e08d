import { cases } from './0001-cases.js';
import { determinations } from './0002-determinations.js';
import { feedAndErasure } from './0003-feed-and-erasure.js';
import { statements } from './0004-statements.js';
import { lists } from './0005-lists.js';

/** One step of the schema. Never changed once landed: what it made is in use, and its text is checked. */
export interface Migration {
  /** 1, 2, 3 and so on, without a gap. */
  readonly version: number;
  readonly name: string;
  /** Statements of PostgreSQL 15. All that are missing are applied in one transaction, so none that refuses to be in one. */
  readonly sql: string;
}

/** Every step, in order. */
export const migrations: readonly Migration[] = [cases, determinations, feedAndErasure, statements, lists];
