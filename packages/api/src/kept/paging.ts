import { z } from 'zod';
import { Problem, refusal } from '../problems.js';

/** What every list asks: how many, and from where. */
export const PageQuery = {
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|1\d\d|200)$/, { error: 'a page has 1 to 200 entries' })
    .optional()
    .meta({ description: 'The most entries of a page: 1 to 200, and 50 unless it is given' }),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,1000}$/, { error: 'a cursor is the `next` of the page before' })
    .optional()
    .meta({ description: 'Where the page begins: `next` of the page before' }),
};

const USUAL = 50;

/** The most entries of a page. */
export const limitOf = ({ limit }: { readonly limit?: string | undefined }): number =>
  limit === undefined ? USUAL : Number(limit);

/** A cursor, from the key of the last entry of a page. */
export const cursorAfter = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');

/** The key in a cursor. @throws Problem (400) for one that no page gave */
export function keyIn<S extends z.ZodType>(cursor: string | undefined, shape: S): z.output<S> | undefined {
  if (cursor === undefined) return undefined;
  const read = shape.safeParse(parsedOrNothing(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (read.success) return read.data;
  const detail = 'the cursor is not one that a page gave';
  const remedy = 'send `next` of the page before, or leave the cursor out to begin again';
  const error = refusal(
    'query',
    '/cursor',
    'Where the page begins',
    'another value',
    detail,
    'RFC 9110, s 15.5.1',
    remedy,
  );
  throw new Problem('invalid-input', 'The cursor leads nowhere.', [error]);
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // refused by the shape, with the same words as any other cursor that no page gave
  }
}

/** A page of a list that was asked for one more than it shows. */
export function page<T>(rows: readonly T[], limit: number, key: (last: T) => readonly (string | number | null)[]) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorAfter(key(last)) : null };
}
