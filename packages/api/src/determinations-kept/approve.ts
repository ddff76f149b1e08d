import { canonicalJson } from '@recoup/core';
import { caseGone } from '../cases/gone.js';
import type { Keeping } from '../cases/keeping.js';
import { readVersion } from '../cases/kept-case.js';
import { type Doing, entryText } from '../journal/index.js';
import { Problem, refusal } from '../problems.js';
import type { Refusal } from '../refusals/index.js';
import type { Query } from '../store/index.js';
import { type Approval, type Hand, type KeptHead, readHead, touchCase } from './kept.js';
import { noSuchDetermination } from './gone.js';
import { handOf } from './make.js';
import { Facts, type Standing } from './standing.js';

/** The most changes that a refusal names. */
const MOST_NAMED = 20;

/**
 * Approves a determination, which is then final. Nobody changes the case meanwhile: it is the facts as they stand that are
 * approved on.
 *
 * @throws Problem 403 for its author, 409 where it is approved already or the facts have changed since
 */
export async function approve(
  keeping: Keeping,
  query: Query,
  doing: Doing,
  caseId: string,
  id: string,
): Promise<Approval> {
  const { subject } = doing.principal;
  if (!(await touchCase(query, caseId, doing.at))) {
    throw caseGone(await readVersion(query, caseId, subject));
  }
  const current = await readVersion(query, caseId, subject);
  if (current === undefined) throw caseGone();
  const kept = await readHead(query, caseId, id);
  if (kept === undefined) throw noSuchDetermination();
  refuseAuthor(kept.head.made, handOf(doing));
  if (kept.approval !== null) throw approvedAlready(kept.approval);
  const standing = await new Facts(current, keeping.sha256).standing(query, subject, kept.head);
  if (standing.stale) throw staleAlready(kept, current.version, standing);

  const approval: Approval = { ...handOf(doing), at: doing.at.toISOString(), sha256: kept.sha256 };
  const body = canonicalJson(approval);
  const after = keeping.sha256(body);
  await query('INSERT INTO approval (case_id, determination_id, body, body_sha256) VALUES ($1, $2, $3, $4)', [
    caseId,
    id,
    body,
    after,
  ]);
  const said = { what: 'determinationApproved', details: { id }, before: kept.sha256, after } as const;
  await query('SELECT journal_append($1::uuid, $2)', [caseId, entryText(doing, said)]);
  return approval;
}

/**
 * Whether an approval comes from whoever made it. One system may act for two persons, and each acts; but who made it does
 * not approve it by acting for another, nor does the system that acted for them, in its own name.
 */
export const isAuthor = (made: Hand, approving: Hand): boolean =>
  approving.by === made.by || approving.by === made.actor || approving.actor === made.by;

function refuseAuthor(made: Hand, approving: Hand): void {
  if (!isAuthor(made, approving)) return;
  const detail = 'a determination is approved by another person than the one who made it';
  const remedy = 'have it approved by another prosecutor or supervisor of the case';
  const error = refusal('header', '/authorization', 'Who approves', 'its author', detail, 'POCA 2002, s 16', remedy);
  throw new Problem('forbidden', 'Nobody approves what they made. Nothing was kept.', [error]);
}

const refusedByState = (says: string, errors: readonly Refusal[]) => new Problem('refused-by-state', says, errors);
const LAW = 'POCA 2002, s 6';

function approvedAlready({ at }: Approval): Problem {
  const detail = `the determination was approved on ${at.slice(0, 10)}, and is final`;
  const remedy = 'make another determination, where the facts have changed';
  const error = refusal('path', '/id', 'The determination', 'an approved one', detail, LAW, remedy);
  return refusedByState('The determination is approved already. Nothing was kept.', [error]);
}

function staleAlready({ head }: KeptHead, current: number, { changed, changes }: Standing): Problem {
  const says = `The facts have changed since version ${head.version}, in ${changes} places. Nothing was kept.`;
  const remedy = `make the determination again from version ${current}, and have that approved`;
  return refusedByState(
    says,
    changed.slice(0, MOST_NAMED).map((pointer) => {
      const detail = `this differs between version ${head.version}, from which it was made, and version ${current}`;
      return refusal('path', '/id', `The facts at ${pointer}`, 'a stale determination', detail, LAW, remedy);
    }),
  );
}
