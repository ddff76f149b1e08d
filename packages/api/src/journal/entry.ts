import { canonicalJson } from '@recoup/core';
import type { Principal } from '../identity/index.js';

/** What a journal entry says was done. */
export type Deed =
  | 'caseCreated'
  | 'caseRead'
  | 'caseChanged'
  | 'memberAdded'
  | 'memberRemoved'
  | 'statementsImported'
  | 'statementsRead'
  | 'statementsAllocated'
  | 'paymentRecorded'
  | 'paymentsRead'
  | 'considerationRecorded'
  | 'considerationsRead'
  | 'determinationMade'
  | 'determinationRead'
  | 'determinationApproved'
  | 'timelineRead'
  | 'journalRead'
  | 'caseExported'
  | 'caseImported'
  | 'caseErased';

/** What is said of one deed. No name of a person, and nothing of the case's facts: hashes stand for them. */
export interface Said {
  readonly what: Deed;
  /** What it was done to, within the case: a version, an id, a number of lines. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
  /** Why, in the words of whoever did it. */
  readonly why?: string | undefined;
  /** SHA-256 of what stood before and after, where something changed. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Who did it, when, and in which request. */
export interface Doing {
  readonly principal: Principal;
  readonly at: Date;
  readonly requestId: string;
}

/** One entry of the journal, as it is hashed: canonical JSON (RFC 8785). */
export function entryText({ principal, at, requestId }: Doing, { what, details, why, before, after }: Said): string {
  const { subject, roles, actor } = principal;
  return canonicalJson({
    what,
    who: subject,
    ...(actor !== undefined && { actor }),
    roles,
    when: at.toISOString(),
    requestId,
    ...(details !== undefined && { details }),
    ...(why !== undefined && { why }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });
}
