import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../packages/api/src/operation/metrics.js';
import { bankFile, bankFiles } from '../support/bank-files.js';
import { changed, contract, isKept, LEAST, meant, queryOf, share } from '../support/requests.js';
import { type Json, schemaAt, service } from './house.js';

const api = service(undefined, { ready: async () => undefined, metrics: metricsOf({ ofProcess: false }) });
const stateless = Object.entries<Json>(contract.paths).filter(([path]) => !isKept(path));
const posts = stateless.flatMap(([path, { post }]) => {
  const body = post?.requestBody?.content['application/json'];
  return body === undefined ? [] : [{ path, schema: body.schema, example: body.example }];
});
const gets = stateless.flatMap(([path, { get }]) => (get === undefined ? [] : [{ path, told: get }]));

let asked = 0;
/** Operations that were answered as they are meant to be. */
const succeeded = new Set<string>();

const isRule = (path: string) => /^\/v1\/(calculations|restraint|financial-orders)\//.test(path);

/** Never a fault of ours; and what is answered is what the contract allows to be asked. */
async function holds(path: string, body: Json): Promise<void> {
  asked += 1;
  const { status, body: answer } = await api.post(path, body);
  if (status === 200) succeeded.add(`post ${path}`);
  expect([200, 400]).toContain(status);
  const fits = schemaAt('paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema');
  // What the API takes, its contract takes.
  if (status === 200) expect(fits(JSON.parse(JSON.stringify(body))), JSON.stringify(fits.errors)).toBe(true);
  else for (const { detail, law, remedy } of answer.errors) expect([detail, law, remedy]).not.toContain('');
}

describe('whatever is sent', () => {
  it.each(posts)('$path: what its schema describes, more or less', async ({ path, schema }) => {
    const numRuns = share(isRule(path) ? 40 : 100);
    await fc.assert(
      fc.asyncProperty(meant(schema), (body) => holds(path, body)),
      { numRuns },
    );
  });

  it.each(posts)('$path: its example with one thing changed', async ({ path, example }) => {
    await fc.assert(
      fc.asyncProperty(changed(example), (body) => holds(path, body)),
      { numRuns: share(isRule(path) ? 30 : 100), examples: [[example]] },
    );
  });

  it.each(posts)('$path: any JSON at all', async ({ path }) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), (body) => holds(path, body)),
      { numRuns: share(10) },
    );
  });

  it.each(gets)('GET $path: its parameters, more or less', async ({ path, told }) => {
    const parameters: Json[] = told.parameters ?? [];
    const names = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
    expect(names.every((name) => name === 'kind')).toBe(true);
    const query = queryOf(parameters.filter((each) => each.in === 'query'));
    const kind = fc.constantFrom('invalid-input', 'nonsense', '%00', '__proto__');
    await fc.assert(
      fc.asyncProperty(query, kind, async (asks, which) => {
        asked += 1;
        const { status } = await api.get(`${path.replace('{kind}', which)}${asks === '' ? '' : `?${asks}`}`);
        expect([200, 400, 404]).toContain(status);
        if (status === 200) succeeded.add(`get ${path}`);
      }),
      { numRuns: share(20), examples: [['', 'invalid-input']] },
    );
  });

  it('/v1/statistics: lines that its schema describes, more or less', async () => {
    const { example } = contract.paths['/v1/statistics'].post.requestBody.content['application/x-ndjson'];
    const statistics = example
      .split('\n')
      .slice(0, 4)
      .map((line: string) => JSON.parse(line));
    const lines = fc.array(meant(contract.components.schemas.CaseRecord), { minLength: 1, maxLength: 4 });
    const fits = schemaAt('components', 'schemas', 'CaseRecord');
    const headers = { 'content-type': 'application/x-ndjson' };
    await fc.assert(
      fc.asyncProperty(lines, async (records) => {
        asked += 1;
        const body = records.map((record) => JSON.stringify(record)).join('\n');
        const { status, body: answer } = await api.ask('/v1/statistics?by=agency', { method: 'POST', headers, body });
        expect([200, 400]).toContain(status);
        if (status === 200) succeeded.add('post /v1/statistics');
        if (status === 200) for (const line of body.split('\n')) expect(fits(JSON.parse(line)), line).toBe(true);
        else expect(answer.detail).toMatch(/^Line [1-4]: /);
      }),
      { numRuns: share(200), examples: [[statistics]] },
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
        asked += 1;
        expect((await api.ask('/v1/determinations', request(bytes))).status).toBe(400);
      }),
      { numRuns: share(100) },
    );
  });

  it('bank files, whole or damaged', async () => {
    await fc.assert(
      fc.asyncProperty(bankFiles, async (body) => {
        asked += 1;
        const { status } = await api.ask('/v1/statements/read', { method: 'POST', body });
        expect([200, 400]).toContain(status);
        if (status === 200) succeeded.add('post /v1/statements/read');
      }),
      { numRuns: share(100), examples: [[bankFile('wallet.csv', { account: 'wallet' })]] },
    );
  });

  it('bank files that end before they should', async () => {
    const start = '--x\r\nContent-Disposition: form-data; name="a.csv"; filename="a.csv"\r\n\r\nDate,Amount\r\n';
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    for (let length = 0; length <= start.length; length += 8) {
      asked += 1;
      const { status } = await api.ask('/v1/statements/read', {
        method: 'POST',
        headers,
        body: start.slice(0, length),
      });
      expect(status).toBe(400);
    }
  });

  it(`is at least ${LEAST.stateless} requests, and each operation has succeeded`, () => {
    console.info(`fuzz of what is not kept: ${asked} requests`);
    const all = stateless.flatMap(([path, item]) => Object.keys(item as object).map((method) => `${method} ${path}`));
    expect(all.filter((operation) => !succeeded.has(operation))).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual(LEAST.stateless);
  });
});
