import type { Outcome } from '../reasons/index.js';
import type { DefendantResult } from './pipeline.js';
import { STAGES } from './stages.js';

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

/** The same result, with every pointer from the root of the request: into its case file, or its conventions. */
export function intoRequest(result: DefendantResult): DefendantResult {
  const stages = STAGES.map((stage) => [
    stage,
    repointed<unknown>(result[stage], (pointer) =>
      pointer.startsWith('/conventions/') ? pointer : `/caseFile${pointer}`,
    ),
  ]);
  return { ...result, ...(Object.fromEntries(stages) as Partial<DefendantResult>) };
}
