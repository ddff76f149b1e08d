import { type Request, type Response, Router } from 'express';
import { doingOf, type Keeping, reasonNeeded } from '../../cases/keeping.js';
import { route } from '../../http.js';
import { callerInCase } from '../../identity/index.js';
import { entryText } from '../../journal/index.js';
import { Problem, refusal } from '../../problems.js';

const PATH = '/v1/cases/:case/members';
const LAW = 'DPA 2018, s 40';

/** Who may see and work on a case. */
export function memberRoutes(keeping: Keeping): Router {
  const router = Router();
  route(router, PATH, { get: { action: 'member:read', answer: (_request, response) => list(keeping, response) } });
  route(router, `${PATH}/:subject`, {
    put: { action: 'member:add', answer: (request, response) => add(keeping, request, response) },
    delete: { action: 'member:remove', answer: (request, response) => remove(keeping, request, response) },
  });
  return router;
}

async function list({ db }: Keeping, response: Response): Promise<void> {
  const { caseId } = callerInCase(response);
  const items = await db.query(
    `SELECT subject, added_by AS "addedBy", added_at AS "addedAt" FROM case_member WHERE case_id = $1 ORDER BY subject`,
    [caseId],
  );
  response.json({ case: caseId, items });
}

/** @throws Problem (400) for what no issuer would give as a subject */
function subjectOf(request: Request): string {
  const subject = String(request.params['subject']);
  if (/^[\x21-\x7e]{1,255}$/.test(subject)) return subject;
  const detail = 'a subject is 1 to 255 visible ASCII characters';
  const remedy = 'give the `sub` of the person’s token, percent-encoded where it needs to be';
  const error = refusal('path', '/subject', 'The person', 'another value', detail, LAW, remedy);
  throw new Problem('invalid-input', 'Nobody can have this subject. Nothing was kept.', [error]);
}

async function add(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const subject = subjectOf(request);
  const doing = doingOf(keeping, response);
  await keeping.db.query(
    `WITH added AS (
       INSERT INTO case_member (case_id, subject, added_by, added_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING 1)
     SELECT journal_append($1, $5) FROM added`,
    [caseId, subject, principal.subject, doing.at.toISOString(), entryText(doing, said('memberAdded', subject))],
  );
  response.json({ case: caseId, subject });
}

async function remove(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const subject = subjectOf(request);
  if (subject === principal.subject) throw ownWay();
  const doing = doingOf(keeping, response);
  const entry = entryText(doing, { ...said('memberRemoved', subject), why: reasonNeeded(request) });
  await keeping.db.query(
    // The case first, as whoever changes it does: the two would wait for each other.
    `WITH removed AS (
       DELETE FROM case_member m USING (SELECT case_id FROM case_file WHERE case_id = $1 FOR SHARE) AS f
       WHERE m.case_id = f.case_id AND m.subject = $2 RETURNING 1)
     SELECT journal_append($1, $3) FROM removed`,
    [caseId, subject, entry],
  );
  response.json({ case: caseId, subject });
}

const said = (what: 'memberAdded' | 'memberRemoved', member: string) => ({ what, details: { member } });

/** The last supervisor who leaves would leave a case that nobody can let anybody into. */
function ownWay(): Problem {
  const detail = 'nobody takes themselves out of a case';
  const remedy = 'let another supervisor of the case do it';
  const error = refusal('path', '/subject', 'The member', 'the caller', detail, LAW, remedy);
  return new Problem('refused-by-state', 'Nobody takes themselves out of a case. Nothing was changed.', [error]);
}
