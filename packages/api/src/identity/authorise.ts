import type { RequestHandler, Response } from 'express';
import { caseGone } from '../cases/gone.js';
import { Problem, refusal } from '../problems.js';
import type { Db } from '../store/db.js';
import { type Action, may, type Permission, permissions } from './permissions.js';
import { callerOf, type Principal } from './principal.js';

/** What a member of a case is told first: whether what it held is erased. */
export interface Member {
  readonly erasedAt: string | null;
}

/** Says whether a subject is a member of a case: `undefined` where not. */
export type Membership = (caseId: string, subject: string) => Promise<Member | undefined>;

/** Membership as the store has it: two rows by their primary keys. */
export function membershipIn(store: Pick<Db, 'query'>): Membership {
  return async (caseId, subject) => {
    const sql = `SELECT f.erased_at AS "erasedAt" FROM case_member m JOIN case_file f ON f.case_id = m.case_id
      WHERE m.case_id = $1 AND m.subject = $2`;
    const [member] = await store.query<Member>(sql, [caseId, subject]);
    return member;
  };
}

/** What the guards of an app ask: nothing, where `open`; otherwise who calls, and the members. */
export interface Authority {
  readonly open: boolean;
  readonly membership?: Membership | undefined;
  /** The same, for routes that go on to read the version that stands: it comes with the membership, in one statement. */
  readonly standing?: Membership | undefined;
}

/** What a guard asks of a case. */
export type Asking = 'membership' | 'standing';

const named = new WeakMap<RequestHandler, Action>();

/** The action that a handler guards, if it is a guard. */
export const actionOf = (handler: unknown): Action | undefined => named.get(handler as RequestHandler);

/** The guard of a route: what its action needs. */
export const guard = (action: Action, asking: Asking = 'membership'): RequestHandler =>
  permissions[action].membership === 'needed' ? requireCase(action, asking) : requires(action);

/** Lets through callers whose role allows the action. Everyone, where the app has no identity. */
export function requires(action: Action): RequestHandler {
  const { roles }: Permission = permissions[action];
  const check: RequestHandler = (_request, response, next) => {
    response.locals['action'] = action;
    if (roles !== 'anyone' && !authorityOf(response).open) requireRole(callerOf(response), action);
    next();
  };
  named.set(check, action);
  return check;
}

/** What is still answered about a case that is erased: who did what, who may ask, and the proof of it. */
const ANSWERED_ONCE_ERASED: ReadonlySet<Action> = new Set([
  'journal:read',
  'journal:verify',
  'bundle:export',
  'case:erase',
  'member:read',
  'member:add',
  'member:remove',
]);

/**
 * Lets through callers whose role allows the action and who are members of the case `:case`. For anyone else the case
 * does not exist: what is answered is the same as if it did not. Its members are told where it was erased.
 */
export function requireCase(action: Action, asking: Asking = 'membership'): RequestHandler {
  const check: RequestHandler = async (request, response, next) => {
    response.locals['action'] = action;
    const { [asking]: membership } = authorityOf(response);
    if (membership === undefined) throw new Error('a case is asked for where none are kept');
    const principal = callerOf(response);
    requireRole(principal, action);
    const caseId = String(request.params['case']).toLowerCase();
    const member = UUID.test(caseId) ? await membership(caseId, principal.subject) : undefined;
    if (member === undefined) throw noSuchCase();
    if (member.erasedAt !== null && !ANSWERED_ONCE_ERASED.has(action)) throw caseGone(member);
    response.locals['caseId'] = caseId;
    response.locals['member'] = member;
    next();
  };
  named.set(check, action);
  return check;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const authorityOf = (response: Response): Authority => {
  const authority = response.app.locals['authority'] as Authority | undefined;
  if (authority === undefined) throw new Error('the app has no authority');
  return authority;
};

/** A case that does not exist, or not for this caller. */
export function noSuchCase(): Problem {
  const says = 'there is no such case among yours';
  const remedy = 'GET /v1/cases lists your cases; a member of the case can let you in';
  const error = refusal('path', '/case', 'The case', 'an id', says, 'RFC 9110, s 15.5.5', remedy);
  return new Problem('not-found', 'There is no such case among yours.', [error]);
}

/** @throws Problem `forbidden`, when none of the caller's roles allows the action */
export function requireRole(principal: Principal, action: Action): void {
  if (!may(principal, action)) throw forbidden(principal, action);
}

function forbidden({ roles: held }: Principal, action: Action): Problem {
  const { roles, summary }: Permission = permissions[action];
  const needed = list(roles === 'anyone' ? [] : roles);
  const detail = `the action ${action} (${summary.charAt(0).toLowerCase()}${summary.slice(1)}) is for ${needed}`;
  const received = held.length === 0 ? 'no role' : list(held);
  const error = refusal(
    'header',
    '/authorization',
    'The caller’s role',
    received,
    detail,
    'RFC 9110, s 15.5.4',
    `have it done by ${needed}, or have your issuer give you that role`,
  );
  return new Problem('forbidden', `${detail.charAt(0).toUpperCase()}${detail.slice(1)}, not ${received}.`, [error]);
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
