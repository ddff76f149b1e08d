import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { developmentIdentity, type Role } from '../../packages/api/src/identity/index.js';
import { callerHash } from '../../packages/api/src/operation/caller.js';
import { metricsOf } from '../../packages/api/src/operation/metrics.js';
import { readiness } from '../../packages/api/src/operation/ready.js';
import { StoreProblem } from '../../packages/api/src/store/problem.js';
import { service } from './house.js';

const identity = await developmentIdentity(() => new Date());
const bearer = async (subject: string, ...roles: Role[]) => ({
  authorization: `Bearer ${await identity.token({ subject, roles })}`,
});

describe('the rate limit', () => {
  const api = service({ perMinute: 3 }, { identity });

  it('is each caller’s own, is told with each answer, and says when to ask again', async () => {
    const [one, other] = [await bearer('one', 'analyst'), await bearer('other', 'analyst')];
    for (const left of [2, 1, 0]) {
      const { status, headers } = await api.get('/v1/law', one);
      expect(status).toBe(200);
      expect(headers.get('ratelimit-policy')).toBe('3;w=60');
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^limit=3, remaining=${left}, reset=\\d+$`));
    }
    const { status, headers, body } = await api.get('/v1/law', one);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body).toMatchObject({ type: '/problems/too-many-requests', retriable: true });
    expect(body.errors[0].remedy).toBe(`ask again in ${headers.get('retry-after')} seconds`);
    expect((await api.get('/v1/law', other)).status).toBe(200);
  });

  it('counts those who do not say who they are by their address, whatever they try', async () => {
    const statuses = [];
    for (const token of ['a', 'b', 'c', 'd']) {
      statuses.push((await api.get('/v1/law', { authorization: `Bearer ${token}`, 'x-forwarded-for': token })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect((await api.get('/v1/law', await bearer('third', 'analyst'))).status).toBe(200);
    expect((await api.get('/health')).status).toBe(200);
  });
});

describe('the time limit', () => {
  let end: () => void = () => undefined;
  let isSent = false;
  const ready = async () => {
    await new Promise<void>((resolve) => (end = resolve));
    isSent = true;
  };
  const api = service({ answerWithin: 50 }, { ready });

  it('gives an answer up, and what comes too late goes nowhere', async () => {
    const { status, headers, body } = await api.get('/ready');
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(body).toMatchObject({
      type: '/problems/unavailable',
      retriable: true,
      detail: expect.stringMatching(/too long/),
    });
    end();
    await expect.poll(() => isSent).toBe(true);
    await sleep(10);
    expect(api.log).toEqual([expect.objectContaining({ event: 'request', route: '/ready', status: 503 })]);
  });

  it('begins when the request is there: one that is slow to send its body is waited for', async () => {
    const answer = await new Promise<number>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const sent = httpRequest(`${api.at}/v1/calculations/relevant-day`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.write('{"proceedingsStarted":');
      setTimeout(() => sent.end('"2024-06-15"}'), 120);
    });
    expect(answer).toBe(200);
  });
});

describe('packing', () => {
  const api = service();
  const packed = (path: string, headers: Record<string, string>) =>
    new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
      httpRequest(api.at + path, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(parts) }),
        );
      })
        .on('error', reject)
        .end();
    });

  it('is for those who ask for it, and changes nothing', async () => {
    const { text } = await api.get('/v1/law/figures', { 'accept-encoding': 'identity' });
    const { encoding, body } = await packed('/v1/law/figures', { 'accept-encoding': 'br' });
    expect(encoding).toBe('br');
    expect(body.length).toBeLessThan(text.length / 2);
    expect(brotliDecompressSync(body).toString()).toBe(text);
    expect((await packed('/v1/law/figures', {})).encoding).toBeUndefined();
  });

  it('is not for events, which must arrive as they happen', async () => {
    const form = new FormData();
    form.append('file', new Blob(['Date,Amount\n'.repeat(500)]), 'a.csv');
    const response = await fetch(`${api.at}/v1/statements/read`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'accept-encoding': 'gzip' },
      body: form,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toContain('event: result');
  });
});

describe('the counters', () => {
  const metrics = metricsOf({ ofProcess: false });
  const api = service(undefined, { identity, metrics });

  it('tell what was asked by path as declared, to those who may know', async () => {
    const service = await bearer('a-service', 'service');
    await api.post('/v1/calculations/relevant-day', { proceedingsStarted: '2024-06-15' }, service);
    await api.get('/v1/law/Jane-Roe', service);
    const { status, text, headers } = await api.get('/metrics', service);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(text).toContain(
      'http_request_duration_seconds_count{method="POST",route="/v1/calculations/:rule",status="200"} 1',
    );
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="none",status="404"} 1');
    expect(text).toMatch(/recoup_info\{library="[\d.]+",law="[^"]+"\} 1/);
    expect(text).not.toMatch(/Jane|a-service/);
    for (const role of ['investigator', 'prosecutor', 'court', 'analyst', 'auditor'] as const) {
      expect((await api.get('/metrics', await bearer('a-person', role))).status).toBe(403);
    }
  });

  it('are not there where nothing counts', async () => {
    expect((await api.get('/metrics')).status).toBe(401);
  });
});

describe('whether it is ready', () => {
  let [applied, isStopping, time, asked] = [2, false, 0, 0];
  let fault: Error | undefined;
  const query = () => {
    asked += 1;
    return fault === undefined ? Promise.resolve([{ applied }]) : Promise.reject(fault);
  };
  const ready = readiness(
    { store: { query: query as never }, migrations: 2 },
    () => isStopping,
    () => time,
  );
  const api = service(undefined, { ready, identity });
  const said = async () => {
    time += 2_000;
    const { status, body } = await api.get('/ready');
    return [status, body.detail ?? body.status];
  };

  it('says so without a token, and asks the store no more than once a second', async () => {
    expect(await said()).toEqual([200, 'ready']);
    asked = 0;
    time += 2_000;
    await Promise.all(Array.from({ length: 20 }, () => api.get('/ready')));
    expect(asked).toBe(1);
  });

  it('is not, when the store is behind, silent, or the service stops; and is, when a newer program added to the store', async () => {
    applied = 1;
    expect(await said()).toEqual([503, 'Not ready: the schema of the store is older than this program.']);
    applied = 3;
    expect(await said()).toEqual([200, 'ready']);
    fault = new StoreProblem('08006');
    expect(await said()).toEqual([503, 'Not ready: the store does not answer.']);
    fault = undefined;
    isStopping = true;
    expect(await said()).toEqual([503, 'Not ready: the service is stopping.']);
  });
});

describe('a fault', () => {
  let fault = new Error();
  const ready = () => Promise.reject(fault);
  const api = service(undefined, { ready, identity, callerHash: callerHash('a key of the tests') });

  it('of ours is told without its message or its place, and is in the log without its message', async () => {
    fault = new Error('Jane Roe\n    at Jane Roe (the High Street)');
    const { status, text } = await api.get('/ready');
    expect(status).toBe(500);
    expect(text).not.toMatch(/Jane|Street|\.ts|node:/);
    const log = JSON.stringify(api.log);
    expect(log).toContain('"event":"failure"');
    expect(log).toContain('operation.test.ts');
    expect(log).not.toMatch(/Jane|Street/);
  });

  it('of the store that will pass is 503, and in the log with its code', async () => {
    for (const code of ['08006', '40001', '57P01']) {
      fault = new StoreProblem(code);
      expect(await api.get('/ready')).toMatchObject({ status: 503, body: { retriable: true } });
      expect(api.log).toContainEqual(expect.objectContaining({ event: 'failure', error: 'StoreProblem', code }));
    }
    fault = new StoreProblem('23505');
    expect((await api.get('/ready')).status).toBe(500);
  });

  it('of the caller who breaks off while sending is no fault of ours', async () => {
    const before = api.log.length;
    const { hostname, port } = new URL(api.at);
    const socket = connect(Number(port), hostname);
    const head = ['POST /v1/statistics?by=area HTTP/1.1', 'Host: x', 'Content-Type: application/x-ndjson'];
    const token = (await bearer('analyst', 'analyst')).authorization;
    socket.write(`${[...head, `Authorization: ${token}`, 'Content-Length: 100'].join('\r\n')}\r\n\r\n{"per`);
    await sleep(50);
    socket.destroy();
    await expect.poll(() => api.log.slice(before).map(({ event }) => event)).toEqual(['request']);
    expect(api.log.at(-1)).toMatchObject({ status: 499 });
  });
});

describe('the log', () => {
  const api = service(undefined, { identity, callerHash: callerHash('a key of the tests') });

  it('has a hash for each caller, and the same for the same', async () => {
    for (const subject of ['Jane-Roe', 'John-Doe', 'Jane-Roe'])
      await api.get('/v1/law', await bearer(subject, 'auditor'));
    await api.get('/v1/law');
    const callers = () => api.log.map((line) => ('caller' in line ? line.caller : undefined));
    await expect.poll(callers).toHaveLength(4);
    const [first, second, third, nobody] = callers();
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(third).toBe(first);
    expect(second).not.toBe(first);
    expect(nobody).toBeUndefined();
    expect(first).not.toBe(callerHash('another key')('Jane-Roe'));
    expect(JSON.stringify(api.log)).not.toMatch(/Jane|John/);
  });
});

describe('headers', () => {
  const api = service(undefined, { identity });

  it.each(['/health', '/v1/law', '/docs', '/v1/nothing'])(
    'of %s open nothing to other sites, and do not say what serves',
    async (path) => {
      const origin = { origin: 'https://elsewhere.example' };
      const { headers } = await api.get(path, { ...(await bearer('one', 'auditor')), ...origin });
      for (const name of headers.keys()) expect(name).not.toMatch(/^access-control-|^server$|^x-powered-by$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  it('do not let another site ask', async () => {
    const { status, headers } = await api.ask('/v1/law', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    });
    expect(status).toBe(401);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
