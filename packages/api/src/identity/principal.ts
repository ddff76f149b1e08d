import type { Request, Response } from 'express';

/** What a person or a system may be here. `permissions.ts` says what each may do. */
export const ROLES = ['investigator', 'prosecutor', 'court', 'supervisor', 'analyst', 'auditor', 'service'] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (name: unknown): name is Role => (ROLES as readonly unknown[]).includes(name);

/** Who calls. */
export interface Principal {
  /** Opaque, from `sub`; never a name, and never in a log as it is. */
  readonly subject: string;
  readonly roles: readonly Role[];
  /** The system that acts for the person (RFC 8693, `act`). What may be done is the person's; the journal records both. */
  readonly actor?: string;
  /** From `scope`. `victims:read` lets a service see victims. */
  readonly scopes: readonly string[];
}

/** Tells who calls. */
export interface Identity {
  /**
   * Who a bearer token is of.
   * @param token as it came
   * @throws Problem `unauthenticated` when it is not a token of ours that holds now; `forbidden` when it holds roles that
   * nobody may hold together; `unavailable` when the issuer's keys cannot be had
   */
  principalOf(token: string): Promise<Principal>;
}

/** The caller of a route that an action guards. */
export function callerOf(response: Response): Principal {
  const principal = response.locals['principal'] as Principal | undefined;
  if (principal === undefined) throw new Error('the route is open: nobody was asked who calls');
  return principal;
}

/** The caller and the case of a route below `/v1/cases/:case`, once role and membership are known to allow it. */
export function callerInCase(response: Response): { readonly principal: Principal; readonly caseId: string } {
  const caseId = response.locals['caseId'] as string | undefined;
  if (caseId === undefined) throw new Error('the route names no case');
  return { principal: callerOf(response), caseId };
}

/** The token of a request. `undefined`: there is none. Only the header is read: an address is written into logs. */
export function tokenOf(request: Request): string | undefined {
  return /^Bearer +([\w.~+/=-]+) *$/i.exec(request.get('authorization') ?? '')?.[1];
}
