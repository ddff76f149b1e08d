import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { changeDocument } from '../../cases/change.js';
import { disclose, doingOf, type Keeping, reasonGiven, standingVersion } from '../../cases/keeping.js';
import { entriesOf, type Entry, LIST_PARTS, type ListPart, withEntries } from '../../cases/list-parts.js';
import { documentFor } from '../../cases/show.js';
import { editAsShown } from '../../cases/victims.js';
import { queryOf, route } from '../../http.js';
import { callerInCase } from '../../identity/index.js';
import { etag, stamp, versionWanted } from '../../kept/conditional.js';
import { bodySha256, idempotencyKey, once, reply } from '../../kept/idempotency.js';
import { mergePatch } from '../../kept/merge-patch.js';
import { keyIn, limitOf, page, PageQuery } from '../../kept/paging.js';
import { parsed, Problem, refusal } from '../../problems.js';

/** What a list of the document asks. */
export const PartQuery = z.strictObject(PageQuery);

/** The lists of the document, entry by entry, under the version of the whole. */
export function partRoutes(body: RequestHandler, patchBody: RequestHandler, keeping: Keeping): Router {
  const router = Router();
  for (const part of LIST_PARTS) {
    const path = `/v1/cases/:case/${part.name}`;
    route(router, path, {
      get: { action: part.read, standing: true, answer: (request, response) => list(keeping, part, request, response) },
      post: { action: part.write, body, answer: (request, response) => add(keeping, part, path, request, response) },
    });
    route(router, `${path}/:id`, {
      get: { action: part.read, standing: true, answer: (request, response) => read(keeping, part, request, response) },
      put: {
        action: part.write,
        standing: true,
        body,
        answer: (request, response) => put(keeping, part, request, response),
      },
      patch: {
        action: part.write,
        standing: true,
        body: patchBody,
        answer: (request, response) => patch(keeping, part, request, response),
      },
      ...(part.stays !== true && {
        delete: {
          action: part.write,
          standing: true,
          answer: (request: Request, response: Response) => remove(keeping, part, request, response),
        },
      }),
    });
  }
  return router;
}

function keptFor(response: Response) {
  const { principal, caseId } = callerInCase(response);
  const kept = standingVersion(response);
  const document = documentFor(principal, kept);
  return { kept, document, caseId };
}

async function list(keeping: Keeping, part: ListPart, request: Request, response: Response): Promise<void> {
  const asked = parsed({ schema: PartQuery, law: part.law, in: 'query' }, queryOf(request));
  const { kept, document, caseId } = keptFor(response);
  const from = keyIn(asked.cursor, z.tuple([z.int().min(0)]))?.[0] ?? 0;
  const limit = limitOf(asked);
  const rest = entriesOf(part, document).slice(from, from + limit + 1);
  const shown = page(rest, limit, () => [from + limit]);
  await disclosed(keeping, response, caseId, part, kept.version);
  stamp(response, kept.version, kept.changedAt);
  response.json({ case: caseId, version: kept.version, ...shown });
}

async function read(keeping: Keeping, part: ListPart, request: Request, response: Response): Promise<void> {
  const { kept, document, caseId } = keptFor(response);
  const entry = entryIn(part, entriesOf(part, document), idOf(request));
  await disclosed(keeping, response, caseId, part, kept.version);
  stamp(response, kept.version, kept.changedAt);
  response.json(entry);
}

const disclosed = (keeping: Keeping, response: Response, caseId: string, { name }: ListPart, version: number) =>
  disclose(keeping, doingOf(keeping, response), caseId, { what: 'caseRead', details: { version, part: name } });

/** The entry of an id. @throws Problem (404) where there is none */
function entryIn({ one, law }: ListPart, entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (found !== undefined) return found;
  const detail = `the case has no ${one} of this id`;
  const remedy = 'read the list for the ids there are';
  const error = refusal('path', '/id', `The ${one}`, 'an id', detail, law, remedy);
  throw new Problem('not-found', `The case has no ${one} of this id.`, [error]);
}

const idOf = (request: Request): string => String(request.params['id']);

async function add(
  keeping: Keeping,
  part: ListPart,
  path: string,
  request: Request,
  response: Response,
): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const key = idempotencyKey(request);
  const from = versionWanted(request);
  const doing = doingOf(keeping, response);
  const sent = request.body as Entry;
  const attempt = {
    caseId,
    caller: principal.subject,
    route: path,
    key,
    requestSha256: bodySha256(sent, keeping.sha256),
  };
  const answer = await once(keeping.db, attempt, doing.at, async (query) => {
    const changed = await changeDocument(keeping, query, doing, {
      caseId,
      from,
      edit: editAsShown(principal, (shown) => withEntries(part, shown, [...entriesOf(part, shown), sent])),
      why: reasonGiven(request),
      details: { part: part.name },
    });
    const { version, sha256, changedAt } = changed;
    const id = typeof sent?.id === 'string' ? sent.id : '';
    return {
      status: 201,
      headers: {
        Location: `/v1/cases/${caseId}/${part.name}/${encodeURIComponent(id)}`,
        ETag: etag(version),
        'Content-Type': 'application/json; charset=utf-8',
      },
      body: JSON.stringify({ case: caseId, id, version, sha256, changedAt }),
    };
  });
  reply(response, answer);
}

const put = (keeping: Keeping, part: ListPart, request: Request, response: Response): Promise<void> =>
  edit(keeping, part, request, response, () => request.body as unknown);

const patch = (keeping: Keeping, part: ListPart, request: Request, response: Response): Promise<void> =>
  edit(keeping, part, request, response, (entry) => mergePatch(entry, request.body));

const remove = (keeping: Keeping, part: ListPart, request: Request, response: Response): Promise<void> =>
  edit(keeping, part, request, response, () => undefined);

/** Changes one entry; what becomes `undefined` is taken out. */
async function edit(
  keeping: Keeping,
  part: ListPart,
  request: Request,
  response: Response,
  becomes: (entry: Entry) => unknown,
): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const id = idOf(request);
  const changed = await changeDocument(keeping, keeping.db.query, doingOf(keeping, response), {
    caseId,
    from: versionWanted(request),
    standing: standingVersion(response),
    edit: editAsShown(principal, (shown) => {
      const entries = entriesOf(part, shown);
      const entry = entryIn(part, entries, id);
      const now = becomes(entry);
      refuseAnotherId(part, id, now);
      return withEntries(
        part,
        shown,
        entries.flatMap((each) => (each !== entry ? [each] : now === undefined ? [] : [now])),
      );
    }),
    why: reasonGiven(request),
    details: { part: part.name },
  });
  const { version, sha256, changedAt } = changed;
  stamp(response, version, changedAt);
  response.json({ case: caseId, id, version, sha256, changedAt });
}

/** An entry keeps its id: everything else refers to it. */
function refuseAnotherId({ one, law }: ListPart, id: string, now: unknown): void {
  if (now === undefined) return;
  if (typeof now === 'object' && now !== null && 'id' in now && now.id === id) return;
  const detail = `the ${one} in the body has another id than the path`;
  const remedy = 'send the id of the path; to give another one, take this entry out and add a new one';
  const error = refusal('body', '/id', `The id of the ${one}`, 'another id', detail, law, remedy);
  throw new Problem('invalid-input', `The ${one} in the body is not the one in the path. Nothing was kept.`, [error]);
}
