import fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type KeptRequest, requestOf, requestsTo, THERE } from '../support/kept-requests.js';
import { type KeptOperation, keptOperations, makeWorld, nameOf, type World } from '../support/kept-world.js';
import { keptService, type KeptService } from '../support/kept-service.js';
import { LEAST, share } from '../support/requests.js';
import { embeddedStore, stores } from '../support/stores.js';
import type { Reply } from './house.js';

const { privateKey: signing, publicKey } = generateKeyPairSync('ed25519');
const more = { keys: { signing, trusted: [publicKey] }, limits: { perMinute: Infinity } };

/** The server is sent less: it is the same service. */
const RUNS = { embedded: share(25), postgres: share(5) };
let [asked, succeeded] = [0, 0];

/** Sends what was generated, with the names of what is there. `house.ts` holds each reply to the contract. */
async function send(api: KeptService, operation: KeptOperation, world: World, request: KeptRequest): Promise<Reply> {
  asked += 1;
  const { method, path } = operation;
  const { role, subject, names, query, headers, stray, body } = request;
  const where = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = names[name];
    return given === THERE || given === undefined ? nameOf(world, operation, name) : given;
  });
  const current: Record<string, string> = { 'if-match': world.version, 'idempotency-key': `key-${asked}` };
  const said = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value === THERE ? (current[name] ?? '') : value]],
  );
  const sent = typeof body === 'function' ? body(world.bundle) : body;
  const type =
    sent instanceof Buffer
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
    ...(sent !== undefined && { body: sent instanceof Buffer ? new Uint8Array(sent) : sent }),
  });
}

const typeOf = (method: string, path: string): string =>
  keptOperations.find((each) => each.method === method && each.path === path)?.sent?.type ?? 'application/json';

describe.each(stores())('whatever is sent to what is kept on $name', (store) => {
  const api = keptService(store, more);
  const elsewhere = keptService(embeddedStore(), more);
  let bundle = Buffer.alloc(0);
  /** The world that is read: one for all, for reading takes nothing out of it. */
  let read: World | undefined;
  beforeAll(async () => {
    const { names } = await makeWorld(elsewhere, 'elsewhere');
    const { text } = await elsewhere.as('ann', 'supervisor').get(`/v1/cases/${names['case']}/bundle`);
    bundle = Buffer.from(text);
  });

  it.each(keptOperations)(
    '$method $path: never a fault, and what the contract describes succeeds',
    async (operation) => {
      const made = () => makeWorld(api, `world-${asked}`, operation, bundle);
      let world = operation.method === 'GET' ? (read ??= await makeWorld(api, 'read')) : await made();
      let successes = 0;
      await fc.assert(
        fc.asyncProperty(requestsTo(operation), async (request) => {
          const { status, body, headers } = await send(api, operation, world, request);
          expect(status, JSON.stringify(body)).toBeLessThan(500);
          if (status < 300) successes += 1;
          world.version = headers.get('etag') ?? world.version;
          if (operation.path.endsWith('/erasure') && status === 200) world = await made();
        }),
        { numRuns: RUNS[store.kind], examples: [[requestOf(operation)]] },
      );
      expect(successes).toBeGreaterThan(0);
      succeeded += successes;
      expect(api.log.filter(({ event }) => event === 'failure')).toEqual([]);
    },
  );
});

it(`is at least ${LEAST.kept} requests, with those of the stateless routes ${LEAST.kept + LEAST.stateless}`, () => {
  console.info(`fuzz of what is kept: ${asked} requests, ${succeeded} of which succeeded`);
  expect(asked).toBeGreaterThanOrEqual(LEAST.kept);
});
