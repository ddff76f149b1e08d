import type { Finding, Precondition } from './preconditions.js';
import type { Situation } from './situation.js';

/** What opens an order, and what is left to the court once it is open. */
export interface Opening {
  readonly findings: (situation: Situation) => readonly Finding[];
  readonly courtDecides: readonly string[];
}

/** An order opened by these preconditions, all of them. */
export const opens = (courtDecides: readonly string[], ...all: readonly Precondition[]): Opening => ({
  findings: (situation) => all.map((precondition) => precondition(situation)),
  courtDecides,
});
