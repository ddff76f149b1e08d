import type { Outcome } from '../reasons/index.js';

/** The same outcome, with the pointers of missing facts made to point into the case file. */
export function repointed<T>(outcome: Outcome<T>, to: (pointer: string) => string): Outcome<T> {
  if (outcome.kind !== 'factsMissing') return outcome;
  return { ...outcome, facts: outcome.facts.map((fact) => ({ ...fact, pointer: to(fact.pointer) })) };
}

/** Rewrites `/list/3/field` with the place that item 3 of a rule's input has in the case file. */
export const throughList =
  (list: string, places: readonly string[]) =>
  (pointer: string): string => {
    const [, name, index = '', ...rest] = pointer.split('/');
    const place = name === list ? places[Number(index)] : undefined;
    return place === undefined ? pointer : [place, ...rest].join('/');
  };
