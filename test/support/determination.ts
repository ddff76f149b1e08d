import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefendantResult, Determination, Outcome, Reason } from '@recoup/core';

/** The hash a caller lends to core. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the house, by its path from the root. */
export const readText = (path: string): string => readFileSync(root + path, 'utf8');
/** The same, as JSON. */
export const readJson = (path: string): any => JSON.parse(readText(path)); // eslint-disable-line @typescript-eslint/no-explicit-any

/** A value as it leaves the house: amounts and shares as text. */
export const plain = (value: unknown): any => JSON.parse(JSON.stringify(value)); // eslint-disable-line @typescript-eslint/no-explicit-any

/** A tree of reasons as a list: who decides, then why. */
export const flat = (reasons: readonly Reason[]): Reason[] =>
  reasons.flatMap((reason) => [reason, ...flat(reason.because ?? [])]);

/** One line for each reason, indented under what it explains, with all that a reader must see of it. */
export const readAloud = (reasons: readonly Reason[], depth = 1): string[] =>
  reasons.flatMap(({ says, provision, met, convention, mark, because = [] }) => {
    const beside = [
      ...(met === false ? ['not met'] : []),
      ...((convention ?? []).length > 0 ? [convention] : []),
      ...(mark === undefined ? [] : [`mark ${mark}`]),
    ];
    return [
      `${'  '.repeat(depth)}${says} [${[provision.cite, ...beside].join('; ')}]`,
      ...readAloud(because, depth + 1),
    ];
  });

/** Every outcome in a value, wherever it lies. */
export function outcomesIn(value: unknown): Outcome<unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(outcomesIn);
  return 'kind' in value && 'reasons' in value ? [value as Outcome<unknown>, ...inside] : inside;
}

/** Every reason of a determination, of its outcomes and of the lines in their values. */
export function reasonsIn(value: unknown): Reason[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('says' in value && 'provision' in value) return [value as Reason, ...reasonsIn((value as Reason).because)];
  return Object.values(value).flatMap(reasonsIn);
}

/** What one defendant's determination on one footing came to. */
export function resultFor(determination: Determination, defendant: string, footing: string): DefendantResult {
  const found = determination.results.find((result) => result.defendant === defendant && result.footing === footing);
  if (found === undefined) throw new Error(`no result for ${defendant} on the footing of the ${footing}`);
  return found;
}
