import type { Given } from '@recoup/api';
import type { Identity, Role } from '../../packages/api/src/identity/index.js';
import { Problem } from '../../packages/api/src/problems.js';
import { type Json, type Reply, service, type Service } from '../api/house.js';
import type { Db, Query } from '../../packages/api/src/store/db.js';
import type { TestStore } from './stores.js';

/** Whoever calls, in tests: the token says who, as what and with which scopes: `ann~investigator~victims.read`. */
export const plainIdentity: Identity = {
  principalOf(token) {
    const [subject = '', roles = '', scopes = ''] = token.split('~');
    if (subject === 'nobody') return Promise.reject(new Problem('unauthenticated', 'Nobody has said who calls.'));
    return Promise.resolve({
      subject,
      roles: roles.split('+').filter((role) => role !== '') as Role[],
      scopes: scopes.split('+').flatMap((scope) => (scope === '' ? [] : [scope.replace('.', ':')])),
    });
  },
};

/** A service that keeps cases in a store, and callers of it. */
export interface KeptService extends Service {
  /** A caller, by subject and role: `as('ann', 'investigator')`. */
  as(subject: string, role: Role, scopes?: string): Caller;
  /** The moment that the service takes for now; a test may move it. */
  clock: Date;
  /** The store behind the service, as somebody with a hand in it would reach it. */
  readonly query: Query;
}

/** Somebody who calls the service. Every reply is held to the contract. */
export class Caller {
  constructor(
    private readonly service: Service,
    private readonly token: string,
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.ask('GET', path, undefined, headers);
  }

  /** A POST under a key of its own, unless one is given. */
  post(path: string, body: Json, headers: Record<string, string> = {}): Promise<Reply> {
    return this.ask('POST', path, body, { 'idempotency-key': crypto.randomUUID(), ...headers });
  }

  /** A change under a version. */
  change(method: 'PUT' | 'PATCH' | 'DELETE', path: string, version: number, body?: Json): Promise<Reply> {
    return this.ask(method, path, body, { 'if-match': `"${version}"` });
  }

  ask(method: string, path: string, body?: Json, headers: Record<string, string> = {}): Promise<Reply> {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    return this.service.ask(path, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'content-type': type }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }
}

/** The service on a store, for the tests of a `describe`. */
export function keptService(store: TestStore, more: Pick<Given, 'keys' | 'limits'> = {}): KeptService {
  return keptServiceOn(store.open(), more);
}

/** The same, on a store that is open while the tests run. */
export function keptServiceOn(db: Db, more: Pick<Given, 'keys' | 'limits'> = {}): KeptService {
  const clock = { now: new Date('2026-03-20T12:00:00.000Z') };
  const made = service(undefined, {
    ...more,
    store: db,
    identity: plainIdentity,
    now: () => clock.now,
  });
  return {
    log: made.log,
    query: db.query,
    ask: (path, request) => made.ask(path, request),
    get: (path, headers) => made.get(path, headers),
    post: (path, body, headers) => made.post(path, body, headers),
    get at() {
      return made.at;
    },
    as: (subject, role, scopes = '') =>
      new Caller(made, [subject, role, scopes.replace(':', '.')].join('~').replace(/~$/, '')),
    get clock() {
      return clock.now;
    },
    set clock(to: Date) {
      clock.now = to;
    },
  };
}

/** A case file without anything that a party or the court says: what an investigator may write. */
export function factsOf(value: Json): Json {
  const said = ['contentions', 'holdingContentions', 'shareContentions', 'positions'];
  if (Array.isArray(value)) return value.map(factsOf);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries<Json>(value).filter(([name]) => !said.includes(name));
  return Object.fromEntries(kept.map(([name, field]) => [name, factsOf(field)]));
}
