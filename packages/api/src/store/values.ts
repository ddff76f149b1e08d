import { parse as parseArray } from 'postgres-array';
import { StoreProblem } from './problem.js';

/** A value as it goes to the database: text, or bytes. */
export type Sent = string | Uint8Array | null;

/** Parameters as both drivers send them: text, so that the type is the statement's and not JavaScript's. */
export function sent(params: readonly unknown[]): Sent[] {
  return params.map((value) => (value instanceof Uint8Array ? value : asText(value)));
}

function asText(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return storable(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return `{${value.map(asElement).join(',')}}`;
  throw new TypeError(
    `A parameter is ${typeof value}: give text, a finite number, true or false, bytes, null or a list`,
  );
}

function asElement(value: unknown): string {
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return asText(value) ?? 'NULL';
  const text = value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : (asText(value) ?? '');
  return `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}

/** What no text column can hold as it is: a NUL, or half of a character. */
function storable(text: string): string {
  if (!text.includes('\0') && text.isWellFormed()) return text;
  throw new StoreProblem('22021', {}, 'Text holds a NUL or half of a character, which no database of ours keeps');
}

type Read = (text: string) => unknown;

/** Object identifiers of types are fixed in PostgreSQL (pg_type.dat): a type, its list, and how it is read. */
const TYPES: readonly (readonly [type: number, list: number, read: Read])[] = [
  [16, 1000, (text) => text === 't'],
  [17, 1001, (text) => Buffer.from(text.slice(2), 'hex')],
  [20, 1016, exactInteger],
  [21, 1005, Number],
  [23, 1007, Number],
  [26, 1028, Number],
  [700, 1021, Number],
  [701, 1022, Number],
  [114, 199, (text) => JSON.parse(text) as unknown],
  [3802, 3807, (text) => JSON.parse(text) as unknown],
  [1184, 1185, instant],
];

/** Read as text, element by element: text, varchar, name, uuid, date, numeric. */
const LISTS_OF_TEXT = [1009, 1015, 1003, 2951, 1182, 1231];

const READERS = new Map<number, Read>([
  ...TYPES.map(([type, , read]) => [type, read] as const),
  ...TYPES.map(([, list, read]) => [list, (text: string) => parseArray(text, read)] as const),
  ...LISTS_OF_TEXT.map((list) => [list, (text: string) => parseArray(text)] as const),
]);

const asItIs: Read = (text) => text;

/** How a value of a type is read from the text the database gives; types that are not listed stay text. */
export const reader = (type: number): Read => READERS.get(type) ?? asItIs;

function exactInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new StoreProblem('22003', {}, 'A whole number past 2^53 cannot be read exactly: select it as text');
}

/** `2026-01-02 03:04:05.678901+00`, as a session in UTC writes it, to `2026-01-02T03:04:05.678Z`. */
function instant(text: string): string {
  const parts = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (parts === null) throw new StoreProblem('22007', {}, 'A moment is infinite, before year 1 or not in UTC');
  const [, day = '', time = '', fraction = ''] = parts;
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}
