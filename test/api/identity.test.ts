import { createHmac } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { bearerIdentity, issuerKeys, type Principal, ROLES } from '../../packages/api/src/identity/index.js';
import { service } from './house.js';
import { Issuer, signingKey } from './issuer.js';

const issuer = await new Issuer().start();
afterAll(() => issuer.stop());

let rolesClaim = 'roles';
/** Who the last request was taken to be from. */
let caller: Principal | undefined;
const identity = {
  async principalOf(token: string) {
    const keys = issuerKeys({ issuer: issuer.at });
    caller = await bearerIdentity({
      issuer: issuer.at,
      audience: 'recoup',
      rolesClaim,
      keys,
      now: () => new Date(),
    }).principalOf(token);
    return caller;
  },
};
const api = service(undefined, { identity });
const law = (token: string) => api.get('/v1/law', { authorization: `Bearer ${token}` });
const seconds = () => Math.floor(Date.now() / 1000);
const encoded = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const withoutSignature = async () => {
  const [, payload = ''] = (await issuer.token()).split('.');
  return `${encoded({ alg: 'none' })}.${payload}.`;
};

describe('a token of the issuer', () => {
  it('lets its holder in', async () => {
    expect((await law(await issuer.token())).status).toBe(200);
    expect(caller).toEqual({ subject: 'subject-1', roles: ['prosecutor'], scopes: [] });
  });

  it('may be for several audiences, and signed by any asymmetric key that the issuer publishes', async () => {
    const rsa = await signingKey('rsa', 'RS256');
    const ed = await signingKey('ed', 'EdDSA');
    issuer.keys.push(rsa, ed);
    for (const key of [rsa, ed])
      expect((await law(await issuer.token({ aud: ['other', 'recoup'] }, key))).status).toBe(200);
    issuer.keys.splice(1);
  });

  it('names the person, and the service that acts for them', async () => {
    const act = { sub: 'service-1', act: { sub: 'service-0' } };
    await law(await issuer.token({ act, scope: 'openid victims:read' }));
    expect(caller).toEqual({
      subject: 'subject-1',
      roles: ['prosecutor'],
      scopes: ['openid', 'victims:read'],
      actor: 'service-1',
    });
  });

  it('may hold the roles under another name or further in, as words or a list, among roles of others', async () => {
    rolesClaim = '/realm_access/roles';
    await law(await issuer.token({ roles: ['court'], realm_access: { roles: ['investigator', 'uma_authorization'] } }));
    expect(caller?.roles).toEqual(['investigator']);
    rolesClaim = 'https://recoup.example/roles';
    await law(await issuer.token({ [rolesClaim]: 'auditor offline_access' }));
    expect(caller?.roles).toEqual(['auditor']);
    rolesClaim = 'roles';
  });

  it('without a role opens nothing', async () => {
    const { status, body } = await law(await issuer.token({ roles: [] }));
    expect(status).toBe(403);
    expect(body).toMatchObject({ type: '/problems/forbidden', errors: [{ received: 'no role' }] });
  });

  it.each([
    ['court', 'prosecutor'],
    ['auditor', 'supervisor'],
    ['service', 'supervisor'],
  ])('with the role %s beside %s is refused: duties are kept apart', async (...roles) => {
    const { status, body } = await law(await issuer.token({ roles }));
    expect(status).toBe(403);
    expect(body.detail).toContain('held alone');
  });
});

describe('a token is refused', () => {
  const refused = async (token: string, why: string) => {
    const { status, headers, body } = await law(token);
    expect(body.detail).toBe(`The token is refused: ${why}.`);
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(body).toMatchObject({ type: '/problems/unauthenticated', retriable: false });
  };

  it.each([
    ['of another issuer', { iss: 'https://other.example' }, 'it is from another issuer'],
    ['for another audience', { aud: 'other' }, 'it is for another audience'],
    ['that has expired', { exp: seconds() - 6 }, 'it has expired'],
    ['that is not valid yet', { nbf: seconds() + 30 }, 'it is not valid yet'],
    ['that never expires', { exp: undefined }, 'it does not say when it expires'],
    ['of nobody', { sub: undefined }, 'it does not say who it is of'],
    ['without an audience', { aud: undefined }, 'it is for another audience'],
    ['without an issuer', { iss: undefined }, 'it is from another issuer'],
    ['of nothing', { sub: '' }, 'its claims sub, scope or act are not as they should be'],
    ['of a subject with a line feed', { sub: 'a\nb' }, 'its claims sub, scope or act are not as they should be'],
    ['whose actor has no name', { act: {} }, 'its claims sub, scope or act are not as they should be'],
    ['whose roles are an object', { roles: { court: true } }, 'its claim of roles is neither a list nor words'],
  ])('%s', async (_name, claims, why) => {
    await refused(await issuer.token(claims), why);
  });

  it('that expired a moment ago: clocks may be five seconds apart', async () => {
    expect((await law(await issuer.token({ exp: seconds() - 1 }))).status).toBe(200);
  });

  it('with no signature', async () => {
    await refused(await withoutSignature(), 'it is not signed in a way that is accepted');
  });

  it('signed with the public key as if it were a shared secret', async () => {
    const rsa = await signingKey('rsa', 'RS256');
    issuer.keys.push(rsa);
    const [, payload = ''] = (await issuer.token({}, rsa)).split('.');
    for (const secret of [JSON.stringify(rsa.publicJwk), rsa.publicJwk.n ?? '']) {
      const signed = `${encoded({ alg: 'HS256', kid: 'rsa' })}.${payload}`;
      const forged = `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
      await refused(forged, 'it is not signed in a way that is accepted');
    }
    issuer.keys.pop();
  });

  it('signed with a key that the issuer does not publish, under its own name or another’s', async () => {
    await refused(await issuer.token({}, await signingKey('key-9')), 'it is not signed with a key of the issuer');
    await refused(await issuer.token({}, await signingKey('key-1')), 'its signature is wrong');
  });

  it('that brings its own key', async () => {
    const own = await signingKey('own');
    const [, payload = '', signature = ''] = (await issuer.token({}, own)).split('.');
    const header = { alg: 'ES256', jwk: own.publicJwk, jku: `${issuer.at}/keys` };
    await refused(`${encoded(header)}.${payload}.${signature}`, 'its signature is wrong');
  });

  it('whose payload was changed after it was signed', async () => {
    const [header = '', , signature = ''] = (await issuer.token()).split('.');
    const [, payload = ''] = (await issuer.token({ roles: ['supervisor'] })).split('.');
    await refused(`${header}.${payload}.${signature}`, 'its signature is wrong');
  });

  it.each(['x', 'a.b', 'a.b.c', '....', `${encoded('{}')}.${encoded('{}')}.`])('that is none: %s', async (token) => {
    expect((await law(token)).status).toBe(401);
  });
});

describe('without a token', () => {
  it.each([{}, { authorization: 'Basic dTpw' }, { authorization: 'Bearer' }, { authorization: 'Bearer a b' }])(
    '%j is refused, and told how to ask',
    async (headers: Record<string, string>) => {
      const reply = await api.get('/v1/law', headers);
      expect(reply.status).toBe(401);
      expect(reply.headers.get('www-authenticate')).toBe('Bearer');
      expect(reply.body.errors[0]).toMatchObject({ in: 'header', pointer: '/authorization' });
    },
  );

  it('nothing tells a path that exists from one that does not', async () => {
    for (const path of ['/v1/nothing', '/v1/cases/1', '/metrics']) expect((await api.get(path)).status).toBe(401);
  });

  it('a token in the address is none', async () => {
    expect((await api.get(`/v1/law?access_token=${await issuer.token()}`)).status).toBe(401);
  });

  it.each(['/health', '/problems', '/problems/forbidden', '/docs', '/openapi.json'])('%s answers', async (path) => {
    expect((await api.get(path)).status).toBe(200);
  });
});

describe('roles', () => {
  const statistics = (token: string) =>
    api.ask('/v1/statistics?by=area', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      body: '',
    });
  const relevantDay = (token: string) =>
    api.post(
      '/v1/calculations/relevant-day',
      { proceedingsStarted: '2024-06-15' },
      { authorization: `Bearer ${token}` },
    );

  it.each(ROLES.map((role) => [role, ['analyst', 'auditor'].includes(role) ? 403 : 200] as const))(
    '%s who asks the law about facts is answered %i',
    async (role, status) => {
      expect((await relevantDay(await issuer.token({ roles: [role] }))).status).toBe(status);
    },
  );

  it('an analyst counts, an auditor does not', async () => {
    expect((await statistics(await issuer.token({ roles: ['analyst'] }))).status).toBe(200);
    expect((await statistics(await issuer.token({ roles: ['auditor'] }))).status).toBe(403);
  });

  it('a refusal says what the action is, who may, and what the caller is', async () => {
    const { body } = await relevantDay(await issuer.token({ roles: ['analyst'] }));
    expect(body.detail).toBe(
      'The action law:apply (ask the law about facts in the request, which are not kept) is for investigator, prosecutor, court, supervisor or service, not analyst.',
    );
  });

  it('are asked for before the body is read', async () => {
    const authorization = `Bearer ${await issuer.token({ roles: ['analyst'] })}`;
    expect((await api.post('/v1/determinations', '{"a":', { authorization })).status).toBe(403);
  });
});

describe('a request that is refused', () => {
  it('leaves nothing of the token or the subject in the log', async () => {
    const token = await issuer.token({ sub: 'Jane-Roe', roles: ['analyst'] });
    await api.get('/v1/law', { authorization: `Bearer ${token}` });
    await api.post('/v1/determinations', { name: 'Jane Roe' }, { authorization: `Bearer ${token}` });
    await api.get('/v1/law', { authorization: `Bearer ${token}x` });
    const log = JSON.stringify(api.log);
    expect(log).toContain('"status":401');
    for (const part of [...token.split('.'), 'Jane', 'Roe']) expect(log).not.toContain(part);
  });
});
