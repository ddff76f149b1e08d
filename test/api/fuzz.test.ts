import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, contract, LEAST, meant } from '../support/requests.js';
import { type Json, schemaAt, service } from './house.js';

const api = service();
const posts = Object.entries<Json>(contract.paths).flatMap(([path, { post }]) => {
  const body = post?.requestBody?.content['application/json'];
  return body === undefined || path.startsWith('/v1/cases')
    ? []
    : [{ path, schema: body.schema, example: body.example }];
});

let asked = 0;

const isRule = (path: string) => /^\/v1\/(calculations|restraint|financial-orders)\//.test(path);

/** Never a fault of ours; and what is answered is what the contract allows to be asked. */
async function holds(path: string, body: Json): Promise<void> {
  asked += 1;
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
    await fc.assert(
      fc.asyncProperty(changed(example), (body) => holds(path, body)),
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
        asked += 1;
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
        asked += 1;
        expect((await api.ask('/v1/determinations', request(bytes))).status).toBe(400);
      }),
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

  it(`is at least ${LEAST.stateless} requests`, () => {
    console.info(`fuzz of what is not kept: ${asked} requests`);
    expect(asked).toBeGreaterThanOrEqual(LEAST.stateless);
  });
});
