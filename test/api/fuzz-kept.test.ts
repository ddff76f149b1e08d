import fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type KeptRequest, requestsTo, THERE } from '../support/kept-requests.js';
import { type KeptOperation, keptOperations, makeWorld, type World } from '../support/kept-world.js';
import { keptService, type KeptService } from '../support/kept-service.js';
import { LEAST } from '../support/requests.js';
import { stores } from '../support/stores.js';
import type { Reply } from './house.js';

const { privateKey: signing, publicKey } = generateKeyPairSync('ed25519');
const keys = { signing, trusted: [publicKey] };

/** The server is sent less, and has no key: what is said without one is part of the contract too. */
const settings = {
  embedded: { runs: 25, more: { keys, limits: { perMinute: Infinity } } },
  postgres: { runs: 5, more: { limits: { perMinute: Infinity } } },
};
let asked = 0;

/** Sends what was generated, with the names of what is there. `house.ts` holds each reply to the contract. */
async function send(
  api: KeptService,
  { method, path }: KeptOperation,
  world: World,
  request: KeptRequest,
): Promise<Reply> {
  asked += 1;
  const { role, subject, names, query, headers, stray, body } = request;
  const where = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = names[name];
    return given === THERE || given === undefined ? (world.names[name]?.[0] ?? 'none') : given;
  });
  const current: Record<string, string> = { 'if-match': world.version, 'idempotency-key': `key-${asked}` };
  const said = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value === THERE ? (current[name] ?? '') : value]],
  );
  const type =
    body instanceof Buffer
      ? { 'content-type': path.endsWith('/statements') ? 'multipart/form-data; boundary=x' : typeOf(method, path) }
      : {};
  return api.ask(where + (query === '' ? '' : `?${query}`), {
    method,
    headers: {
      ...type,
      ...stray,
      ...Object.fromEntries(said),
      authorization: `Bearer ${subject}~${role}~victims.read`,
    },
    ...(body !== undefined && { body: body instanceof Buffer ? new Uint8Array(body) : body }),
  });
}

const typeOf = (method: string, path: string): string =>
  keptOperations.find((each) => each.method === method && each.path === path)?.sent?.type ?? 'application/json';

describe.each(stores())('whatever is sent to what is kept on $name', (store) => {
  const { runs, more } = settings[store.kind];
  const api = keptService(store, more);

  it.each(keptOperations)('$method $path', async (operation) => {
    let world = await makeWorld(api, operation, `world-${asked}`);
    await fc.assert(
      fc.asyncProperty(requestsTo(operation), async (request) => {
        const { status, body, headers } = await send(api, operation, world, request);
        if (body?.type !== '/problems/not-set-up') expect(status, JSON.stringify(body)).toBeLessThan(500);
        world.version = headers.get('etag') ?? world.version;
        if (operation.path.endsWith('/erasure') && status === 200)
          world = await makeWorld(api, operation, `world-${asked}`);
      }),
      { numRuns: runs },
    );
    expect(api.log.filter(({ event }) => event === 'failure')).toEqual([]);
  });
});

it(`is at least ${LEAST.kept} requests, with those of the stateless routes 10,000`, () => {
  console.info(`fuzz of what is kept: ${asked} requests`);
  expect(LEAST.kept + LEAST.stateless).toBeGreaterThanOrEqual(10_000);
  expect(asked).toBeGreaterThanOrEqual(LEAST.kept);
});
