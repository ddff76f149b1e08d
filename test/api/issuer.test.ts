import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bearerIdentity, issuerKeys } from '../../packages/api/src/identity/index.js';
import { service } from './house.js';
import { Issuer, signingKey } from './issuer.js';

const issuer = await new Issuer().start();
afterAll(() => issuer.stop());

/** Milliseconds by which the service's clock is ahead. */
let later = 0;
const identityOf = (settings: Partial<Parameters<typeof issuerKeys>[0]> = {}) =>
  bearerIdentity({
    issuer: issuer.at,
    audience: 'recoup',
    rolesClaim: 'roles',
    keys: issuerKeys({ issuer: issuer.at, ...settings }),
    now: () => new Date(Date.now() + later),
  });

let identity = identityOf();
const api = service(undefined, { identity: { principalOf: (token) => identity.principalOf(token) } });
const status = async (token: string) => (await api.get('/v1/law', { authorization: `Bearer ${token}` })).status;

beforeEach(async () => {
  issuer.keys = [await signingKey('key-1')];
  issuer.fetched = 0;
  issuer.broken = undefined;
  later = 0;
});

describe('the keys of an issuer', () => {
  it('are found by its metadata or where it is configured, and fetched once', async () => {
    for (const settings of [{}, { jwks: new URL(`${issuer.at}/keys`) }]) {
      identity = identityOf(settings);
      issuer.fetched = 0;
      for (let time = 0; time < 5; time += 1) expect(await status(await issuer.token())).toBe(200);
      expect(issuer.fetched).toBe(1);
    }
  });

  it('may be changed: a new key is taken up when a token names it, and one withdrawn is refused within a minute', async () => {
    identity = identityOf({ cooldown: 0 });
    const old = await issuer.token({ exp: Math.floor(Date.now() / 1000) + 600 });
    expect(await status(old)).toBe(200);
    issuer.keys = [await signingKey('key-2')];
    expect(await status(await issuer.token())).toBe(200);
    later = 60_001;
    expect(await status(old)).toBe(401);
  });

  it('are not fetched for every token that names an unknown key', async () => {
    identity = identityOf();
    await status(await issuer.token());
    for (let time = 0; time < 20; time += 1) {
      expect(await status(await issuer.token({}, await signingKey(`no-${time}`)))).toBe(401);
    }
    expect(issuer.fetched).toBe(1);
  });

  it('let nobody in while they cannot be had, and everybody once they can', async () => {
    identity = identityOf();
    issuer.broken = 503;
    const reply = await api.get('/v1/law', { authorization: `Bearer ${await issuer.token()}` });
    expect(reply.status).toBe(503);
    expect(reply.headers.get('retry-after')).toBe('5');
    expect(reply.body).toMatchObject({ type: '/problems/unavailable', retriable: true });
    issuer.broken = undefined;
    expect(await status(await issuer.token())).toBe(200);
  });

  it('are not taken from metadata of another name', async () => {
    identity = identityOf({ issuer: `${issuer.at}/` });
    expect(await status(await issuer.token())).toBe(503);
  });
});
