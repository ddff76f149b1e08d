import { createApp, type Role } from '@recoup/api';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Permission, permissions, ROLES, routesOf } from '../../packages/api/src/identity/index.js';
import { smallCase } from '../support/kept-process.js';
import { keptService } from '../support/kept-service.js';
import { embeddedStore } from '../support/stores.js';
import { type Json, sha256 } from './house.js';

const neverAsked: Json = new Proxy({}, { get: (_, name) => (name === 'kind' ? 'embedded' : undefined) });
const app = createApp({ sha256, store: neverAsked, identity: neverAsked, now: () => new Date(0) });
const routes = routesOf(app).map(({ method, path, action }) => ({ method, path, action }));

/** A row of the matrix, as test/golden/permission-matrix.txt has it. */
function row({ method, path, action }: (typeof routes)[number]): string {
  const { roles, membership }: Permission = permissions[action];
  const who = roles === 'anyone' ? 'anyone' : [...roles].sort().join(' ');
  return `${method} ${path} | ${who}${membership === 'needed' ? ' | members' : ''}`;
}

describe('the whole permission matrix', () => {
  it('is the one that people agreed on, route by route: a route without a row fails, and so does a row without a route', () => {
    const agreed = readFileSync('test/golden/permission-matrix.txt', 'utf8').trim().split('\n');
    expect(routes.map(row).sort()).toEqual(agreed.filter((line) => !line.startsWith('#')));
  });

  const api = keptService(embeddedStore());
  let caseId = '';
  beforeAll(async () => {
    const owner = api.as('owner', 'investigator');
    caseId = (await owner.post('/v1/cases', smallCase('matrix'))).body.case;
    for (const role of ROLES) await owner.ask('PUT', `/v1/cases/${caseId}/members/member-${role}`);
  });

  const OUTSIDE = 'There is no such case among yours.';
  const shown = (path: string) => path.replace(':case', caseId).replace(/:\w+/g, 'none');

  /** What a caller of a role is told, of the case's members or not. The requests are too bare to change anything. */
  async function told(who: 'member' | 'outsider', role: Role, { method, path }: (typeof routes)[number]) {
    const caller = api.as(`${who}-${role}`, role);
    const body = method === 'GET' || method === 'DELETE' ? undefined : {};
    const { status, body: reply } = await caller.ask(method, shown(path), body);
    if (status === 401) return 'unknown';
    if (status === 403) return 'refused';
    return status === 404 && reply.detail === OUTSIDE ? 'outside' : 'let in';
  }

  it.each(routes)('$method $path: each role, in the case and out of it', async (route) => {
    const { roles, membership }: Permission = permissions[route.action];
    for (const role of ROLES) {
      const may = roles === 'anyone' || roles.includes(role);
      const inside = await told('member', role, route);
      expect([role, 'member', inside]).toEqual([role, 'member', may ? 'let in' : 'refused']);
      const outside = await told('outsider', role, route);
      const expected = !may ? 'refused' : membership === 'needed' ? 'outside' : 'let in';
      expect([role, 'outsider', outside]).toEqual([role, 'outsider', expected]);
    }
  });

  it.each(routes.filter(({ action }) => permissions[action].roles !== 'anyone'))(
    '$method $path: nobody who does not say who they are',
    async ({ method, path }) => {
      const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' };
      const response = await fetch(api.at + shown(path), { method, ...body });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    },
  );

  it.each([
    ['prosecutor', 'own', 403],
    ['prosecutor', 'another’s', 201],
    ['supervisor', 'another’s', 201],
    ['investigator', 'another’s', 403],
  ] as const)('a %s who approves %s determination: %i', async (role, whose, status) => {
    const maker = whose === 'own' ? api.as(`member-${role}`, role) : api.as('owner', 'investigator');
    const asked = { asAt: '2026-03-20', footings: ['court'] };
    const made = await maker.post(`/v1/cases/${caseId}/determinations`, asked);
    expect(made.status).toBe(201);
    const path = `/v1/cases/${caseId}/determinations/${made.body.id}/approval`;
    const approved = await api.as(`member-${role}`, role).post(path, undefined);
    expect(approved.status).toBe(status);
  });
});
