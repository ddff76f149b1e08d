import { Router } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportCase } from '../../bundles/export.js';
import { disclose, doingOf, type Keeping } from '../../cases/keeping.js';
import { route } from '../../http.js';
import { callerInCase } from '../../identity/index.js';
import { Problem, refusal } from '../../problems.js';

/** The type of a bundle: JSON, one row to a line. */
export const BUNDLE_TYPE = 'application/x-ndjson';

/** Everything of a case as one signed file. */
export function bundleRoutes(keeping: Keeping): Router {
  const router = Router();
  route(router, '/v1/cases/:case/bundle', {
    get: {
      action: 'bundle:export',
      answer: async (_request, response) => {
        const { caseId } = callerInCase(response);
        const { signing } = keeping.keys;
        if (signing === undefined) throw noKey();
        const doing = doingOf(keeping, response);
        await disclose(keeping, doing, caseId, { what: 'caseExported' });
        const { head, rows } = await exportCase(keeping.db, caseId, signing, doing.at);
        try {
          response.set({
            'Content-Type': BUNDLE_TYPE,
            'Content-Length': String(head.length + (await rows.size())),
            'Content-Disposition': `attachment; filename="case-${caseId}.ndjson"`,
          });
          await pipeline(Readable.from(whole(head, rows.read())), response);
        } finally {
          await rows.close();
        }
      },
    },
  });
  return router;
}

async function* whole(head: Buffer, rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rows;
}

function noKey(): Problem {
  const detail = 'there is no key to sign bundles with';
  const remedy = 'set RECOUP_SIGNING_KEY to a file with a private key of Ed25519 (openssl genpkey -algorithm ed25519)';
  const error = refusal('header', '', 'RECOUP_SIGNING_KEY', 'nothing', detail, 'RFC 9110, s 15.6.2', remedy);
  return new Problem('not-set-up', 'This service has no key to sign bundles with: RECOUP_SIGNING_KEY names its file.', [
    error,
  ]);
}
