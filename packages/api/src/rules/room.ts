import type { z } from 'zod';
import type { Rule } from './rule.js';

/** A room of core with a path of its own: the rules that are asked under it, and what it knows as data. */
export interface Room {
  /** `/v1/restraint`. */
  readonly path: string;
  /** What the contract lists it under. */
  readonly tag: string;
  /** The provision to name where a request of its list is refused. */
  readonly law: string;
  readonly rules: readonly Rule[];
  /** What the room knows as data, beside the list of its rules. */
  readonly known: { readonly summary: string; readonly data: object; readonly reply: z.ZodObject };
}

/** The list of a room: what can be asked, and what it knows as data. */
export const catalogueOf = ({ rules, known }: Room): object => ({
  questions: rules.map(({ name, summary, provision }) => ({ path: `/v1/${name}`, summary, provision })),
  ...known.data,
});
