import type { Request, RequestHandler, Response } from 'express';
import { type Action, type Permission, permissions, type Principal } from '../identity/index.js';
import { requestIdOf } from '../problems.js';

/**
 * Something that an auditor hears of, in the shape that audit services of the field take
 * (`what, who, when, service, subjectId, subjectType, correlationId, details`).
 */
export interface AuditEvent {
  /** What was asked for: an action of the table of permissions. */
  readonly what: Action;
  /** The caller's subject: opaque. */
  readonly who: string;
  /** The instant of the answer, ISO 8601 in UTC. */
  readonly when: string;
  /** Id of the case; of no case in particular: `none`. */
  readonly subjectId: string;
  readonly subjectType: 'case' | 'cases';
  /** Id of the request, as in the access log and in the journal. */
  readonly correlationId: string;
  /** What came of it, and on whose behalf: never what a case holds. */
  readonly details: {
    readonly status: number;
    readonly outcome: 'done' | 'repeated' | 'refused' | 'failed';
    readonly method: string;
    readonly route: string;
    readonly roles: readonly string[];
    readonly actor?: string;
  };
}

/** Takes events for the auditor. */
export type Audit = (event: AuditEvent) => void;

/** Writes each event as one line of JSON, with the name of the service. @param write takes a line without its end */
export const auditTo =
  (write: (line: string) => void): Audit =>
  ({ what, who, when, ...event }) =>
    write(JSON.stringify({ what, who, when, service: 'recoup', ...event }));

/**
 * Tells the auditor of each request about cases that are kept, whatever came of it, once it is answered or broken off.
 * What was done is in the journal before that: this is how others hear of it.
 */
export function auditRequests(audit: Audit, now: () => Date): RequestHandler {
  return (request, response, next) => {
    response.once('close', () => {
      const { principal, action } = response.locals as { principal?: Principal; action?: Action };
      if (principal === undefined || action === undefined) return;
      const { audited }: Permission = permissions[action];
      if (audited) audit(eventOf(request, response, principal, action, now()));
    });
    next();
  };
}

function eventOf(request: Request, response: Response, principal: Principal, what: Action, at: Date): AuditEvent {
  const caseId = caseOf(request, response);
  const { subject, roles, actor } = principal;
  return {
    what,
    who: subject,
    when: at.toISOString(),
    subjectId: caseId ?? 'none',
    subjectType: caseId === undefined ? 'cases' : 'case',
    correlationId: requestIdOf(response),
    details: {
      status: response.statusCode,
      outcome: outcomeOf(response),
      method: request.method,
      route: String(response.locals['route']),
      roles,
      ...(actor === undefined ? {} : { actor }),
    },
  };
}

const CASE = /^\/v1\/cases\/([0-9a-f-]{36})(\/|$)/i;

/** The case that was asked for, whether or not it is there; or that was made. */
const caseOf = ({ path }: Request, response: Response): string | undefined =>
  (CASE.exec(path) ?? CASE.exec(response.get('location') ?? ''))?.[1]?.toLowerCase();

function outcomeOf(response: Response): AuditEvent['details']['outcome'] {
  if (response.statusCode >= 500 || !response.writableFinished) return 'failed';
  if (response.statusCode >= 400) return 'refused';
  return response.get('idempotency-replayed') === 'true' ? 'repeated' : 'done';
}
