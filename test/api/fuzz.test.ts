import { openApiDocument } from '@recoup/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, schemaAt, service } from './house.js';

const api = service();
const contract: Json = openApiDocument();
const posts = Object.entries<Json>(contract.paths).flatMap(([path, { post }]) => {
  const body = post?.requestBody?.content['application/json'];
  return body === undefined || path.startsWith('/v1/cases')
    ? []
    : [{ path, schema: body.schema, example: body.example }];
});

const resolved = (schema: Json): Json =>
  typeof schema.$ref === 'string' ? contract.components.schemas[schema.$ref.split('/').at(-1)] : schema;

/** Now and then, something that no schema asked for. */
const odd = fc.oneof(
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
function meant(given: Json, depth = 0): fc.Arbitrary<Json> {
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

const isRule = (path: string) => /^\/v1\/(calculations|restraint|financial-orders)\//.test(path);

/** Never a fault of ours; and what is answered is what the contract allows to be asked. */
async function holds(path: string, body: Json): Promise<void> {
  const { status, body: answer } = await api.post(path, body);
  expect([200, 400]).toContain(status);
  const fits = schemaAt('paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema');
  // What the API takes, its contract takes.
  if (status === 200) expect(fits(JSON.parse(JSON.stringify(body))), JSON.stringify(fits.errors)).toBe(true);
  else for (const { detail, law, remedy } of answer.errors) expect([detail, law, remedy]).not.toContain('');
}

describe('whatever is sent', () => {
  it.each(posts)('$path: what its schema describes, more or less', async ({ path, schema }) => {
    const numRuns = isRule(path) ? 40 : 100;
    await fc.assert(
      fc.asyncProperty(meant(schema), (body) => holds(path, body)),
      { numRuns },
    );
  });

  it.each(posts)('$path: its example with one thing changed', async ({ path, example }) => {
    const places = paths(example);
    const changed = fc.tuple(fc.constantFrom(...places), odd).map(([place, value]) => put(example, place, value));
    await fc.assert(
      fc.asyncProperty(changed, (body) => holds(path, body)),
      { numRuns: isRule(path) ? 30 : 100 },
    );
  });

  it.each(posts)('$path: any JSON at all', async ({ path }) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), (body) => holds(path, body)),
      { numRuns: 10 },
    );
  });

  it('/v1/statistics: lines that its schema describes, more or less', async () => {
    const lines = fc.array(meant(contract.components.schemas.CaseRecord), { minLength: 1, maxLength: 4 });
    const fits = schemaAt('components', 'schemas', 'CaseRecord');
    const headers = { 'content-type': 'application/x-ndjson' };
    await fc.assert(
      fc.asyncProperty(lines, async (records) => {
        const body = records.map((record) => JSON.stringify(record)).join('\n');
        const { status, body: answer } = await api.ask('/v1/statistics?by=agency', { method: 'POST', headers, body });
        expect([200, 400]).toContain(status);
        if (status === 200) for (const line of body.split('\n')) expect(fits(JSON.parse(line)), line).toBe(true);
        else expect(answer.detail).toMatch(/^Line [1-4]: /);
      }),
      { numRuns: 200 },
    );
  });

  it('any bytes at all', async () => {
    const request = (bytes: Uint8Array) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(bytes),
    });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        expect((await api.ask('/v1/determinations', request(bytes))).status).toBe(400);
      }),
    );
  });
});

/** Every place in a value. */
function paths(value: Json, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries<Json>(value).flatMap(([key, field]) => paths(field, [...at, key]))];
}

function put(whole: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  const copy = Array.isArray(whole) ? [...whole] : { ...whole };
  copy[key] = put(whole[key], rest, value);
  return copy;
}
