import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { disclose, doingOf, type Keeping } from '../../cases/keeping.js';
import { queryOf, route } from '../../http.js';
import { callerInCase } from '../../identity/index.js';
import { checkJournal, type KeptEntry } from '../../journal/index.js';
import { keyIn, limitOf, page, PageQuery } from '../../kept/paging.js';
import { parsed } from '../../problems.js';

/** What a reading of the journal asks. */
export const JournalQuery = z.strictObject(PageQuery);

const PATH = '/v1/cases/:case/journal';

/** Who did and saw what in a case, and the proof that nothing of it was changed. */
export function journalRoutes(keeping: Keeping): Router {
  const router = Router();
  route(router, PATH, {
    get: { action: 'journal:read', answer: (request, response) => list(keeping, request, response) },
  });
  route(router, `${PATH}/verify`, {
    get: {
      action: 'journal:verify',
      answer: async (_request, response) => {
        const { caseId } = callerInCase(response);
        response.json({ case: caseId, ...(await checkJournal(keeping.db, caseId, keeping.sha256)) });
      },
    },
  });
  return router;
}

async function list(keeping: Keeping, request: Request, response: Response): Promise<void> {
  const { caseId } = callerInCase(response);
  const asked = parsed({ schema: JournalQuery, law: 'DPA 2018, s 62', in: 'query' }, queryOf(request));
  const from = keyIn(asked.cursor, z.tuple([z.int().min(0)]))?.[0] ?? 0;
  const limit = limitOf(asked);
  const rows = await keeping.db.query<KeptEntry>(
    'SELECT seq, entry, hash FROM journal WHERE case_id = $1 AND seq > $2 ORDER BY seq LIMIT $3',
    [caseId, from, limit + 1],
  );
  const shown = page(rows, limit, ({ seq }) => [seq]);
  await disclose(keeping, doingOf(keeping, response), caseId, {
    what: 'journalRead',
    details: { entries: shown.items.length },
  });
  response.json({ case: caseId, ...shown });
}
