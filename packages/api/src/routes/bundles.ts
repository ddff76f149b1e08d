import { type Request, Router } from 'express';
import { BundleFault } from '../bundles/fault.js';
import { importCase } from '../bundles/import.js';
import { believed } from '../bundles/keys.js';
import { linesOf } from '../bundles/lines.js';
import { Spool } from '../bundles/spool.js';
import { type Verified, verifyBundle } from '../bundles/verify.js';
import { doingOf, type Keeping } from '../cases/keeping.js';
import { route } from '../http.js';
import { idempotencyKey, once, reply } from '../kept/idempotency.js';
import { Problem, refusal } from '../problems.js';

const PATH = '/v1/bundles';
const LAW = 'DPA 2018, s 40';
const MOST_BYTES = 16 * 1024 * 1024 * 1024;

/** Cases that other Recoups exported, taken in. @param mostBytes the largest bundle */
export function bundlesRoutes(keeping: Keeping, mostBytes = MOST_BYTES): Router {
  const router = Router();
  route(router, PATH, {
    post: {
      action: 'bundle:import', // the body is read as it arrives
      answer: async (request, response) => {
        const key = idempotencyKey(request);
        refuseType(request);
        const doing = doingOf(keeping, response);
        const bundle = await Spool.open();
        try {
          const requestSha256 = await bundle.fill(request, mostBytes, () => tooLarge(mostBytes));
          const verified = await checked(bundle, keeping);
          const { case: caseId } = verified.manifest;
          const attempt = { caseId, caller: doing.principal.subject, route: PATH, key, requestSha256 };
          const answer = await once(keeping.db, attempt, doing.at, async (query) => {
            await importCase(query, doing, bundle, verified);
            return { status: 201, headers: headersOf(caseId), body: JSON.stringify(told(verified)) };
          });
          reply(response, answer);
        } catch (error) {
          request.resume(); // the rest of a refused body is thrown away, so that the sender can read the reply
          throw error;
        } finally {
          await bundle.close();
        }
      },
    },
  });
  return router;
}

const headersOf = (caseId: string) => ({
  Location: `/v1/cases/${caseId}`,
  'Content-Type': 'application/json; charset=utf-8',
});

const told = ({ manifest, version, sha256, erased, rows }: Verified) => ({
  case: manifest.case,
  version,
  sha256,
  erased,
  rows,
  signer: manifest.signer,
  exportedAt: manifest.exportedAt,
});

async function checked(bundle: Spool, { keys }: Keeping): Promise<Verified> {
  try {
    return await verifyBundle(linesOf(bundle.read()), believed(keys));
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    const { line, part, says } = error;
    const remedy = 'have the case exported again; or trust the key of whoever signed it, in RECOUP_TRUSTED_KEYS';
    const where = line === 0 ? '' : `/${line}`;
    throw new Problem('invalid-input', `The bundle is refused: ${error.message}. Nothing was kept.`, [
      refusal('body', where, `The bundle: ${part}`, 'another value', says, LAW, remedy),
    ]);
  }
}

function refuseType(request: Request): void {
  const type = request.get('content-type') ?? '';
  const encoding = request.get('content-encoding') ?? 'identity';
  if (/^application\/x-ndjson\b/i.test(type) && encoding === 'identity') return;
  const detail = 'the bundle is not sent as application/x-ndjson, as it is';
  const remedy = 'send "Content-Type: application/x-ndjson", and the file as it was exported';
  const law = 'RFC 9110, s 15.5.16';
  const error = refusal('header', '/content-type', 'The type of the body', 'another type', detail, law, remedy);
  throw new Problem('unsupported-media-type', 'The bundle is not sent as application/x-ndjson, as it is.', [error]);
}

function tooLarge(limit: number): Problem {
  const detail = `the bundle is larger than ${limit} bytes`;
  const remedy = 'take the case in through a Recoup that is set up for larger ones';
  const error = refusal('body', '', 'The bundle', 'more', detail, 'RFC 9110, s 15.5.14', remedy);
  return new Problem('body-too-large', `The bundle is larger than ${limit} bytes.`, [error]);
}
