/**
 * Canonical JSON: the one text of a value, whatever the order of its keys.
 *
 * @remarks RFC 8785: keys by UTF-16 code units, numbers and strings as ECMAScript writes them, no white space. Values
 * with `toJSON` are written as it says. What is not JSON, or not well-formed Unicode, is refused.
 * @throws TypeError for what JSON cannot hold
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (PLAIN.test(value)) return `"${value}"`;
      if (LONE_SURROGATE.test(value)) throw new TypeError('text with a lone surrogate has no canonical form');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${String(value)} is not JSON`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
      if (hasToJson(value)) return canonicalJson(value.toJSON());
      return Object.isFrozen(value) ? frozenObject(value) : canonicalObject(value as Record<string, unknown>);
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      throw new TypeError(`${typeof value} is not JSON`);
  }
}

/** Text that needs no escaping, and holds no surrogate. */
const PLAIN = /^[ !#-[\]-~\u00a0-\ud7ff]*$/;
const LONE_SURROGATE = /\p{Cs}/u;

/** A frozen object, such as a provision, is written once however often it occurs. */
function frozenObject(value: object): string {
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = canonicalObject(value as Record<string, unknown>);
  written.set(value, text);
  return text;
}
const written = new WeakMap<object, string>();

function canonicalObject(value: Record<string, unknown>): string {
  let text = '';
  for (const [key, quoted] of keysInOrder(Object.keys(value))) {
    const field = value[key];
    if (field !== undefined) text += `${text === '' ? '' : ','}${quoted}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}

/** Keys in order, with their text. Most objects have the keys of one before them: those are sorted once. */
function keysInOrder(keys: readonly string[]): Sorted {
  let shape: Shape | undefined = noKeys;
  for (const key of keys) {
    shape = after(shape, key);
    if (shape === undefined) return sortedKeys(keys);
  }
  shape.sorted ??= sortedKeys(keys);
  return shape.sorted;
}

const sortedKeys = (keys: readonly string[]): Sorted =>
  keys.toSorted().map((key) => [key, canonicalJson(key)] as const);

type Sorted = readonly (readonly [key: string, text: string])[];

/** The keys of an object as far as they have been read, and those that were seen to follow. */
interface Shape {
  readonly next: Map<string, Shape>;
  sorted?: Sorted;
}
const noKeys: Shape = { next: new Map() };
let shapes = 1;

/** What follows a key; `undefined` for one that is new, once there are many: a caller's input may have any number. */
function after({ next }: Shape, key: string): Shape | undefined {
  const known = next.get(key);
  if (known !== undefined || shapes === MOST_SHAPES) return known;
  const made: Shape = { next: new Map() };
  next.set(key, made);
  shapes += 1;
  return made;
}
const MOST_SHAPES = 10_000;

const hasToJson = (value: object): value is { toJSON(): unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function';
