import express, { type Express, Router } from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { requestId, route } from '../http.js';
import { answerProblems } from '../problems.js';
import { type Authority, callerInCase, membershipIn, type Principal, type Role, ROLES, routesOf } from './index.js';

const CASE = '018f4a2e-0000-7000-8000-000000000001';
const OTHER = '018f4a2e-0000-7000-8000-000000000002';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
});

/** Questions to the store, and the one member that it knows. */
const asked: (readonly unknown[])[] = [];
let erasedAt: string | null = null;
const store = {
  query: (_sql: string, params: readonly unknown[] = []) => {
    asked.push(params);
    return Promise.resolve(params[0] === CASE && params[1] === 'member' ? [{ erasedAt }] : []) as Promise<never[]>;
  },
};

function appFor(principal: Principal | undefined, authority: Authority): Express {
  const app = express();
  app.locals['authority'] = authority;
  app.use(requestId, (_request, response, next) => {
    response.locals['principal'] = principal;
    next();
  });
  const router = Router();
  route(router, '/v1/cases/:case', {
    get: { action: 'case:read', answer: (_request, response) => void response.json(callerInCase(response)) },
    delete: { action: 'case:erase', answer: (_request, response) => void response.json({}) },
  });
  app.use(
    router,
    answerProblems(() => undefined),
  );
  return app;
}

async function ask(app: Express, method: string, id: string) {
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/cases/${id}`, { method });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text), headers: [...response.headers.keys()] };
}

const person = (subject: string, ...roles: Role[]): Principal => ({ subject, roles, scopes: [] });
const authority = { open: false, membership: membershipIn(store as never) };

describe('a route within a case', () => {
  it('is told the caller and the case', async () => {
    const { status, body } = await ask(appFor(person('member', 'court'), authority), 'GET', CASE.toUpperCase());
    expect([status, body.caseId, body.principal.subject]).toEqual([200, CASE, 'member']);
  });

  it('answers a case of others as one that does not exist, byte for byte but for the address and the trace', async () => {
    const plain = ({ text, body }: Awaited<ReturnType<typeof ask>>) =>
      text.replace(body.traceId, '').replace(body.instance, '');
    const others = await ask(appFor(person('stranger', 'court'), authority), 'GET', CASE);
    const none = await ask(appFor(person('member', 'court'), authority), 'GET', OTHER);
    const odd = await ask(appFor(person('member', 'court'), authority), 'GET', 'no-id');
    expect([others.status, none.status, odd.status]).toEqual([404, 404, 404]);
    expect(plain(others)).toBe(plain(none));
    expect(plain(others)).toBe(plain(odd));
    expect(others.headers).toEqual(none.headers);
  });

  it.each(ROLES)(
    'says 403 or 404 to a %s outside the case by role alone, and then asks nothing of the store',
    async (role) => {
      asked.length = 0;
      const { status } = await ask(appFor(person('stranger', role), authority), 'DELETE', CASE);
      expect(status).toBe(role === 'supervisor' ? 404 : 403);
      expect(asked).toHaveLength(role === 'supervisor' ? 1 : 0);
    },
  );

  it('asks for membership once, by the whole key', async () => {
    asked.length = 0;
    await ask(appFor(person('member', 'auditor'), authority), 'GET', CASE);
    expect(asked).toEqual([[CASE, 'member']]);
  });

  it('says that the case is erased to its members, unless the action is about what stays', async () => {
    erasedAt = '2026-03-20T12:00:00.000Z';
    try {
      expect((await ask(appFor(person('member', 'court'), authority), 'GET', CASE)).status).toBe(410);
      expect((await ask(appFor(person('stranger', 'court'), authority), 'GET', CASE)).status).toBe(404);
      expect((await ask(appFor(person('member', 'supervisor'), authority), 'DELETE', CASE)).status).toBe(200);
    } finally {
      erasedAt = null;
    }
  });

  it.each([
    ['nobody was asked who calls', undefined, authority],
    ['no cases are kept', person('member', 'court'), { open: true }],
  ])('is closed where %s', async (_why, principal, given) => {
    expect((await ask(appFor(principal, given), 'GET', CASE)).status).toBe(500);
  });
});

describe('a route cannot be mounted', () => {
  const answer = () => undefined;

  it('without an action', () => {
    expect(() => route(Router(), '/v1/x', { get: { answer } as never })).toThrow(/GET \/v1\/x names no action/);
    expect(() => route(Router(), '/v1/x', { post: { action: 'toString', answer } as never })).toThrow(
      /names no action/,
    );
  });

  it('within a case under an action that asks for no membership, or the other way about', () => {
    expect(() => route(Router(), '/v1/cases/:case', { get: { action: 'law:read', answer } })).toThrow(
      /membership none/,
    );
    expect(() => route(Router(), '/v1/cases', { get: { action: 'case:read', answer } })).toThrow(/membership needed/);
  });

  it('beside route()', () => {
    const app = express();
    const inner = Router();
    inner.get('/v1/x', answer);
    app.use(Router().use(inner));
    expect(() => routesOf(app)).toThrow('GET /v1/x is guarded by no action');
  });
});
