import { pointTo } from '../json.js';

/** One place in which two documents differ. */
export interface Difference {
  /** JSON pointer (RFC 6901), by index in the later document; by index in the earlier for what is gone. */
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** The most differences that are listed. */
export const MOST_DIFFERENCES = 1000;

/** Where two documents differ. Entries of a list that have ids are compared by id, wherever they stand. */
export function differences(before: unknown, after: unknown, pointer = ''): Difference[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, pointer);
  if (isObject(before) && isObject(after)) return inObjects(before, after, pointer);
  return [{ pointer, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

function inObjects(before: Fields, after: Fields, pointer: string): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => differences(before[name], after[name], pointTo(pointer, name)));
}

function inLists(before: readonly unknown[], after: readonly unknown[], pointer: string): Difference[] {
  const [one, other] = [byId(before), byId(after)];
  if (one === undefined || other === undefined) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      differences(before[index], after[index], pointTo(pointer, index)),
    );
  }
  const gone = before.flatMap((each, index) =>
    other.has(idOf(each) ?? '') ? [] : [{ pointer: pointTo(pointer, index), before: each }],
  );
  const changed = after.flatMap((each, index) => differences(one.get(idOf(each) ?? ''), each, pointTo(pointer, index)));
  return [...gone, ...changed];
}

/** Entries by id; `undefined` where one has none. */
function byId(list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  for (const each of list) {
    const id = idOf(each);
    if (id === undefined || found.has(id)) return undefined;
    found.set(id, each);
  }
  return found;
}

const idOf = (value: unknown): string | undefined => {
  const id = isObject(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
};

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
