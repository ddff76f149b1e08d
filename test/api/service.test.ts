import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { service } from './house.js';

const api = service({ jsonBody: 20_000 });
const relevantDay = '/v1/calculations/relevant-day';
const json = { 'content-type': 'application/json' };

describe('health', () => {
  it('tells which versions answer', async () => {
    const { status, body } = await api.get('/health');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'ok',
      library: expect.stringMatching(/^\d/),
      law: expect.stringMatching(/^\d/),
    });
  });

  it('answers HEAD', async () => {
    expect((await api.ask('/health', { method: 'HEAD' })).status).toBe(200);
  });
});

describe('headers', () => {
  it('hold no word of what serves, and let no page run or frame anything', async () => {
    const { headers } = await api.get('/health');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('hold an id for the request, which is the trace id of a problem', async () => {
    const { headers, body } = await api.get('/nothing');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.traceId).toBe(headers.get('x-request-id'));
  });

  it('take an id from the caller only if it cannot be a name', async () => {
    const id = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect((await api.get('/health', { 'x-request-id': id })).headers.get('x-request-id')).toBe(id);
    const name = 'Jane-Roe-of-High-Street';
    expect((await api.get('/health', { 'x-request-id': name })).headers.get('x-request-id')).not.toBe(name);
  });

  it('name the version where Accept does, and refuse another', async () => {
    const v1 = await api.post(
      relevantDay,
      { proceedingsStarted: '2024-06-15' },
      { accept: 'application/vnd.recoup.v1+json' },
    );
    expect(v1.headers.get('content-type')).toMatch(/^application\/vnd\.recoup\.v1\+json/);
    const v2 = await api.get('/v1/law', { accept: 'application/vnd.recoup.v2+json' });
    expect(v2.status).toBe(406);
    expect(v2.body.errors[0]).toMatchObject({ in: 'header', pointer: '/accept' });
  });
});

describe('a request that cannot be read', () => {
  it('is 404 where nothing is', async () => {
    const { status, body } = await api.get('/v1/nothing');
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: '/problems/not-found', instance: '/v1/nothing', retriable: false });
  });

  it('is 404 with the nearest name for an unknown rule', async () => {
    const { status, body } = await api.post('/v1/calculations/relevant-dya', {});
    expect(status).toBe(404);
    expect(body.errors[0].remedy).toMatch(/^did you mean relevant-day\?/);
  });

  it.each([
    ['/v1/determinations', 'GET', 'POST'],
    ['/v1/receipts/replay', 'PUT', 'POST'],
    [relevantDay, 'DELETE', 'POST'],
    ['/v1/law', 'POST', 'GET, HEAD'],
    ['/v1/law/figures', 'PATCH', 'GET, HEAD'],
    ['/health', 'OPTIONS', 'GET, HEAD'],
    ['/docs', 'POST', 'GET, HEAD'],
    ['/v1/statements/read', 'GET', 'POST'],
    ['/v1/timelines', 'GET', 'POST'],
    ['/v1/statistics', 'PUT', 'GET, HEAD, POST'],
    ['/v1/statements/allocations', 'PUT', 'POST'],
  ])('is 405 at %s for %s, which allows %s', async (path, method, allow) => {
    const { status, headers, body } = await api.ask(path, { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe(allow);
    expect(body.detail).toContain(method);
  });

  it.each([
    ['no type', {}],
    ['text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['another charset', { 'content-type': 'application/json; charset=latin1' }],
    ['another packing', { 'content-type': 'application/json', 'content-encoding': 'compress' }],
  ])('is 415 for %s', async (_name, headers) => {
    const { status, body } = await api.ask(relevantDay, { method: 'POST', headers, body: Buffer.from('{}') });
    expect(status).toBe(415);
    expect(body.errors[0]).toMatchObject({ in: 'header' });
  });

  it('is 413 past the limit, also when it is packed', async () => {
    const large = JSON.stringify({ proceedingsStarted: 'x'.repeat(30_000) });
    const plain = await api.post(relevantDay, large);
    expect(plain.status).toBe(413);
    expect(plain.body.detail).toBe('The body is larger than this server reads: 20000 bytes at most.');
    const headers = { ...json, 'content-encoding': 'gzip' };
    const packed = await api.ask(relevantDay, { method: 'POST', headers, body: gzipSync(large) });
    expect(packed.status).toBe(413);
  });

  it('may be packed', async () => {
    const body = gzipSync('{"proceedingsStarted":"2024-06-15"}');
    const headers = { ...json, 'content-encoding': 'gzip' };
    expect((await api.ask(relevantDay, { method: 'POST', headers, body })).status).toBe(200);
    const broken = await api.ask(relevantDay, { method: 'POST', headers, body: Buffer.from('not packed') });
    expect(broken).toMatchObject({ status: 400, body: { type: '/problems/malformed-request' } });
  });

  it.each([
    ['', '', 'at line 1, column 1 the body has the end where JSON has a value'],
    ['{"proceedingsStarted": "2024-06-15",}', '', 'at line 1, column 37'],
    ['{\n "a": 1\n "b": 2}', '/a', 'at line 3, column 2'],
    ['{"a":1,"a":2}', '/a', 'given twice'],
    ['{"a":"\\u0000"}', '/a', 'NUL'],
    ['{"a":1e999}', '/a', 'too large'],
  ])('is 400 for the body %j, at the place', async (text, pointer, says) => {
    const { status, body } = await api.post(relevantDay, text);
    expect(status).toBe(400);
    expect(body.type).toBe('/problems/malformed-json');
    expect(body.errors[0]).toMatchObject({ pointer, detail: expect.stringContaining(says) });
  });

  it('is 400 for bytes that are no text, and for an address that is none', async () => {
    const bytes = await api.ask(relevantDay, { method: 'POST', headers: json, body: Buffer.from([0x7b, 0xff, 0x7d]) });
    expect(bytes.body.errors[0].detail).toBe('the body is not UTF-8');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(api.at);
      const asked = httpRequest({ hostname, port, path: '/problems/%E0%A4%A', method: 'GET' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.once('error', reject);
      asked.end();
    });
    expect(status).toBe(400);
  });

  it('lists at most a hundred faults and says how many there are', async () => {
    const earlierOrders = Array.from({ length: 150 }, () => ({ id: 'x' }));
    const { body } = await api.post(relevantDay, { proceedingsStarted: '2024-06-15', earlierOrders });
    expect(body.errors).toHaveLength(100);
    expect(body.detail).toBe('The request has 150 faults; the first 100 are listed. Nothing was computed.');
  });
});

describe('statements', () => {
  it('are refused as everything else is', async () => {
    const { status, body } = await api.post('/v1/statements/allocations', { accounts: [], lines: 5 });
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer: '/lines', received: 'the number 5' }));
    expect((await api.ask('/v1/statements/allocations', { method: 'POST', body: 'x' })).status).toBe(415);
  });
});

describe('problems', () => {
  it('have types that lead somewhere', async () => {
    const { body } = await api.get('/problems');
    expect(body.problems.length).toBeGreaterThan(5);
    for (const { type, status, title } of body.problems) {
      expect((await api.get(type)).body).toMatchObject({ type, status, title });
    }
    expect((await api.get('/problems/unheard-of')).status).toBe(404);
  });
});

describe('documentation', () => {
  it('is a page with nothing from elsewhere and no script in it', async () => {
    const { status, text, headers } = await api.get('/docs');
    expect(status).toBe(200);
    expect(text).not.toMatch(/https?:|<script>|<style/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self';");
    for (const [, path = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await api.get(path)).status, path).toBe(200);
    }
  });

  it('is where the root leads', async () => {
    const { status, headers } = await api.get('/');
    expect([status, headers.get('location')]).toEqual([302, '/docs']);
  });

  it('serves the files it needs and no others', async () => {
    for (const path of ['/docs/index.html', '/docs/swagger-initializer.js', '/docs/../package.json']) {
      expect((await api.get(path)).status, path).toBe(404);
    }
  });
});

describe('the log', () => {
  it('holds one line for each request, by the path as it is declared', async () => {
    api.log.length = 0;
    await api.post('/v1/calculations/relevant-day?name=Jane', { proceedingsStarted: '2024-06-15' });
    await api.get('/nothing/of/Jane/Roe');
    const lines = () => api.log.filter(({ event }) => event === 'request');
    await expect
      .poll(lines)
      .toEqual([
        expect.objectContaining({ method: 'POST', route: '/v1/calculations/:rule', status: 200, ms: 0 }),
        expect.objectContaining({ method: 'GET', route: 'none', status: 404 }),
      ]);
    expect(JSON.stringify(api.log)).not.toMatch(/Jane|Roe/);
  });
});
