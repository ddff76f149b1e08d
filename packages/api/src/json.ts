import { isUtf8 } from 'node:buffer';

/** Why a body is not JSON that can be read in one way only, and where. */
export interface JsonFault {
  /** JSON pointer (RFC 6901) to the value or field; empty where the text breaks off before there is one. */
  readonly pointer: string;
  readonly says: string;
  /** What the text may hold. */
  readonly law: string;
  readonly remedy: string;
}

export type JsonRead = { readonly value: unknown } | { readonly fault: JsonFault };

/** Deeper than any document of ours, and shallow enough for every recursion that follows. */
const DEEPEST = 64;

/**
 * Reads JSON, and refuses what has two readings or none: broken UTF-8, a field given twice (of which `JSON.parse` takes
 * the last and says nothing), half a character, a NUL.
 *
 * @remarks RFC 8259; RFC 7493 (I-JSON), on which the canonical JSON of a receipt (RFC 8785) rests.
 */
export function readJson(bytes: Buffer): JsonRead {
  if (!isUtf8(bytes)) return { fault: NOT_UTF8 };
  const { members, deepest, hasEscapes } = glance(bytes);
  if (deepest > DEEPEST) return { fault: TOO_DEEP };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: firstFault(text) ?? UNREADABLE };
  }
  const read = membersOf(value);
  if (read !== members && !Number.isNaN(read)) return { fault: firstFault(text) ?? UNREADABLE };
  const fault = hasEscapes || Number.isNaN(read) ? unstorable(value, '') : undefined;
  return fault === undefined ? { value } : { fault };
}

/** Joins a key to a JSON pointer. */
export const pointTo = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const NOT_UTF8: JsonFault = {
  pointer: '',
  says: 'the body is not UTF-8',
  law: 'RFC 8259, s 8.1',
  remedy: 'send the text encoded as UTF-8',
};
const TOO_DEEP: JsonFault = {
  pointer: '',
  says: `the body nests lists and objects more than ${DEEPEST} deep`,
  law: 'RFC 8259, s 9',
  remedy: 'send the document as the schema describes it: nothing in it is so deep',
};
const TOO_LARGE = {
  says: 'the number is too large to be held',
  law: 'RFC 7493, s 2.2',
  remedy: 'write an amount as a string of pounds, such as "1250.00"',
};
const UNREADABLE: JsonFault = {
  pointer: '',
  says: 'the body is not JSON',
  law: 'RFC 8259, s 2',
  remedy: 'send one JSON document',
};

const [QUOTE, BACKSLASH, COLON, LOWER_U] = [0x22, 0x5c, 0x3a, 0x75];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** One quick look over the bytes: how many fields are written, how deep, and whether any character is escaped. */
function glance(bytes: Buffer): { members: number; deepest: number; hasEscapes: boolean } {
  let [members, depth, deepest, hasEscapes] = [0, 0, 0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      for (at += 1; at < bytes.length && bytes[at] !== QUOTE; at += 1) {
        if (bytes[at] !== BACKSLASH) continue;
        at += 1;
        if (bytes[at] === LOWER_U) hasEscapes = true;
      }
    } else if (byte === COLON) members += 1;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1;
  }
  return { members, deepest, hasEscapes };
}

/** How many fields the value has; not a number, where a number in it is too large to be one. */
function membersOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const each of value) count += membersOf(each);
    return count;
  }
  for (const field of Object.values(value)) count += 1 + membersOf(field);
  return count;
}

/** The first text, name of a field, or number, that cannot be stored or has no canonical form. */
function unstorable(value: unknown, pointer: string): JsonFault | undefined {
  if (typeof value === 'string') return unstorableText(value, pointer);
  if (typeof value === 'number' && !Number.isFinite(value)) return { ...TOO_LARGE, pointer };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, field] of Object.entries(value)) {
    const fault = unstorableText(key, pointer) ?? unstorable(field, pointTo(pointer, key));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function unstorableText(text: string, pointer: string): JsonFault | undefined {
  if (text.includes('\u0000')) {
    const says = 'the text holds a NUL character (\\u0000), which cannot be stored';
    return { pointer, says, law: 'RFC 8259, s 9', remedy: 'take the NUL out' };
  }
  if (!/\p{Surrogate}/u.test(text)) return undefined; // in a `u` pattern: only one without its pair
  const says = 'the text holds half of a character: a surrogate without its pair';
  return { pointer, says, law: 'RFC 7493, s 2.1', remedy: 'write the whole character, or take the half out' };
}

class Found extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.says);
  }
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// One unbroken run, or one escape, at a time: a long text costs no memory of what was passed.
const RUN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;

/** Where the text stops being JSON, or gives a field twice. Only ever run on a text that was refused. */
function firstFault(text: string): JsonFault | undefined {
  let at = 0;
  const eat = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const stop = (pointer: string, wanted: string): never => {
    const before = text.slice(0, at).split('\n');
    const where = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const found = at < text.length ? JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0)) : 'the end';
    throw new Found({
      pointer,
      says: `at ${where} the body has ${found} where JSON has ${wanted}`,
      law: 'RFC 8259, s 2',
      remedy: `put ${wanted} there`,
    });
  };
  const string = (pointer: string): string => {
    const start = at;
    at += 1;
    for (;;) {
      eat(RUN);
      if (text[at] === '"') break;
      if (text[at] !== '\\') stop(pointer, 'the rest of a text and its closing quote');
      if (eat(ESCAPE) === undefined) stop(pointer, 'an escape such as \\n or \\u00e9');
    }
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  };
  const list = (pointer: string) => {
    at += 1;
    eat(SPACE);
    if (text[at] === ']') return void (at += 1);
    for (let index = 0; ; index += 1) {
      value(pointTo(pointer, index));
      if (text[at] === ']') return void (at += 1);
      if (text[at] !== ',') stop(pointer, 'a comma or "]"');
      at += 1;
      eat(SPACE);
    }
  };
  const object = (pointer: string) => {
    const names = new Set<string>();
    at += 1;
    eat(SPACE);
    if (text[at] === '}') return void (at += 1);
    for (;;) {
      if (text[at] !== '"') stop(pointer, 'the name of a field in double quotes');
      const name = string(pointer);
      const field = pointTo(pointer, name);
      if (names.has(name)) {
        const says = 'the field is given twice in one object, and nothing says which is meant';
        throw new Found({ pointer: field, says, law: 'RFC 7493, s 2.3', remedy: 'keep the one that is right' });
      }
      names.add(name);
      eat(SPACE);
      if (text[at] !== ':') stop(field, '":"');
      at += 1;
      value(field);
      if (text[at] === '}') return void (at += 1);
      if (text[at] !== ',') stop(field, 'a comma or "}"');
      at += 1;
      eat(SPACE);
    }
  };
  const value = (pointer: string) => {
    eat(SPACE);
    if (text[at] === '{') object(pointer);
    else if (text[at] === '[') list(pointer);
    else if (text[at] === '"') string(pointer);
    else if (!eat(LITERAL)) stop(pointer, 'a value');
    eat(SPACE);
  };
  try {
    value('');
    if (at < text.length) stop('', 'the end: one document, and nothing after it');
    return undefined;
  } catch (error) {
    if (error instanceof Found) return error.fault;
    throw error;
  }
}
