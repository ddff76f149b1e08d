import { openApiDocument } from '@recoup/api';
import fc from 'fast-check';
import type { Json } from '../api/house.js';
import { sillyQuery, sillyText } from './hostile.js';

export const contract: Json = openApiDocument();

/** All of the fuzz is a gate of its own (`npm run test:fuzz`); every other run of the tests makes a tenth of it. */
const isWhole = process.env['RECOUP_FUZZ'] === 'whole';

/** How many requests are made of as many as the whole fuzz makes. */
export const share = (whole: number): number => (isWhole ? whole : Math.ceil(whole / 10));

/** The fewest requests of the fuzz of the whole service: `stateless` without a store, `kept` with one; 10,000 in all. */
export const LEAST = { stateless: share(7_500), kept: share(2_500) };

/** Whether a path is about what is kept, which takes a store. */
export const isKept = (path: string): boolean => /^\/v1\/(cases|bundles|feed|due|statistics\/cases)\b/.test(path);

/** The usual nine times of ten. */
export const mostly = <T, U>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof<{ arbitrary: fc.Arbitrary<T | U>; weight: number }[]>(
    { arbitrary: usual, weight: 9 },
    { arbitrary: other, weight: 1 },
  );

/** A schema of the contract, where a reference to it may be given. */
export const resolved = (schema: Json): Json =>
  typeof schema.$ref === 'string' ? contract.components.schemas[schema.$ref.split('/').at(-1)] : schema;

/** Now and then, something that no schema asked for. */
export const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<Json>(
    '',
    '\u0000',
    '\ud800',
    '-1',
    '1e400',
    1e308,
    -0,
    'constructor',
    '__proto__',
    '2025-02-30',
    '0.00',
  ),
);

/** What a schema allows, and now and then what it does not: enough of JSON Schema for ours. */
export function meant(given: Json, depth = 0): fc.Arbitrary<Json> {
  const schema = resolved(given);
  const value = asked(schema, depth);
  return fc.oneof({ arbitrary: value, weight: 30 }, { arbitrary: odd, weight: 1 });
}

function asked(schema: Json, depth: number): fc.Arbitrary<Json> {
  if (typeof schema === 'boolean') return fc.constant({});
  if (typeof schema !== 'object') return odd;
  if (Array.isArray(schema.prefixItems)) {
    return fc.tuple(...schema.prefixItems.map((item: Json) => meant(item, depth + 1)));
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const shapes = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(shapes)) return fc.oneof(...shapes.map((shape: Json) => meant(shape, depth)));
  if (Array.isArray(schema.allOf)) return meant(schema.allOf[0], depth);
  if (schema.format === 'date') {
    const days = { min: new Date('2000-01-01'), max: new Date('2029-12-31'), noInvalidDate: true };
    return fc.date(days).map((day) => day.toISOString().slice(0, 10));
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'string') return texts(schema);
  if (type === 'integer' || type === 'number') {
    const min = Math.max(schema.minimum ?? -9, -9);
    return fc.integer({ min, max: Math.min(schema.maximum ?? 99, min + 99) });
  }
  if (type === 'boolean') return fc.boolean();
  if (type === 'array') {
    const minLength = schema.minItems ?? 0;
    return fc.array(meant(schema.items ?? {}, depth + 1), {
      minLength,
      maxLength: Math.max(minLength, depth > 3 ? 1 : 3),
    });
  }
  if (type !== 'object' || schema.properties === undefined) return odd;
  const needed: string[] = schema.required ?? [];
  const fields = Object.entries<Json>(schema.properties).filter(([name]) => depth < 5 || needed.includes(name));
  const values = Object.fromEntries(fields.map(([name, field]) => [name, meant(field, depth + 1)]));
  return fc.record(values, { requiredKeys: needed, noNullPrototype: true });
}

/** Texts of a pattern, from a few that ours have; ids are few, so that they meet. */
function texts({ pattern, examples }: Json): fc.Arbitrary<string> {
  const own = Array.isArray(examples) ? examples : [];
  const known = ['d1', 'd2', 'a', '1/2', '1/1', '0.00', '12.50', '999999999999.99', '2024-05', '141.8', 'x'.repeat(40)];
  const fitting = [...own, ...known].filter((text) => pattern === undefined || new RegExp(pattern, 'u').test(text));
  return fitting.length > 0 ? fc.constantFrom(...fitting) : fc.stringMatching(new RegExp(pattern, 'u'));
}

/** An example with one thing in it changed. */
export function changed(example: Json, to: fc.Arbitrary<Json> = odd): fc.Arbitrary<Json> {
  const everywhere = places(example);
  return fc.tuple(fc.constantFrom(...everywhere), to).map(([place, value]) => put(example, place, value));
}

/** Every place in a value. */
function places(value: Json, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries<Json>(value).flatMap(([key, field]) => places(field, [...at, key]))];
}

function put(whole: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  const copy = Array.isArray(whole) ? [...whole] : { ...whole };
  copy[key] = put(whole[key], rest, value);
  return copy;
}

/** Queries of these parameters: right ones, silly ones, and what no client would write. */
export function queryOf(parameters: readonly Json[]): fc.Arbitrary<string> {
  const values = parameters.map(({ name, schema, required }) => {
    const right = meant(schema).map((value) => [[name, String(value)]]);
    const silly = sillyText.map((value) => [[name, value]]);
    const none = fc.constant<string[][]>([]);
    return fc.oneof(
      { arbitrary: right, weight: 3 },
      { arbitrary: silly, weight: 1 },
      { arbitrary: none, weight: required === true ? 1 : 6 },
    );
  });
  const right = fc.tuple(...values).map((pairs) => new URLSearchParams(pairs.flat() as [string, string][]).toString());
  return mostly(right, sillyQuery);
}
