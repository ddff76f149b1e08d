import { proveAccounts, type ReadFile } from '@recoup/core';
import { type Request, type Response, Router } from 'express';
import { requires } from '../identity/authorise.js';
import { readStatement } from '../statements/read-statement.js';
import { accountReplies, lineReply, type StatementReport } from '../statements/report.js';
import { type Progress, receiveFiles, UPLOAD_LIMITS, type UploadLimits } from '../statements/upload.js';
import { endEvents, progressTo, refuseBody, wantsEvents, write } from './events.js';

/** Characters of a reply written at once. */
const PIECE = 65_536;

interface ReadRequest {
  readonly reports: readonly StatementReport[];
  /** The files that could be read. */
  readonly read: readonly ReadFile[];
}

/**
 * `POST /v1/statements/read`: bank exports as `multipart/form-data`, read as they arrive. With `Accept: text/event-stream`,
 * `progress` events come as it is read and one `result` event ends the reply.
 */
export function statementsReadRoutes(limits: Partial<UploadLimits> = {}): Router {
  const allowed = { ...UPLOAD_LIMITS, ...limits };
  const router = Router();
  router.post('/v1/statements/read', requires('law:apply'), async (request, response) => {
    try {
      await answer(request, response, allowed);
    } catch (error) {
      refuseBody(request, response, error);
    }
  });
  return router;
}

async function answer(request: Request, response: Response, limits: UploadLimits): Promise<void> {
  const withLines = request.query['lines'] !== 'no';
  const events = wantsEvents(request);
  const read = await readRequest(request, limits, events ? progressTo(response) : () => undefined);
  if (events) return endEvents(response, pieces(read, withLines));
  response.status(200).type('application/json');
  await write(response, pieces(read, withLines));
  response.end();
}

async function readRequest(request: Request, limits: UploadLimits, progress: Progress): Promise<ReadRequest> {
  const reports: StatementReport[] = [];
  const readable: ReadFile[] = [];
  await receiveFiles(request, limits, progress, async ({ name, options, bytes }) => {
    const { report, read } = await readStatement(bytes, { ...options, fileId: name });
    reports.push(report);
    if (read.kind === 'read') readable.push({ read, sha256: report.sha256 });
  });
  return { reports, read: readable };
}

/** The reply as JSON, piece by piece: the lines may be many. */
function* pieces({ reports, read }: ReadRequest, withLines: boolean): Generator<string> {
  const proof = proveAccounts(read);
  const head = JSON.stringify({ files: reports, repeated: proof.repeated, accounts: accountReplies(proof) });
  if (!withLines) {
    yield head;
    return;
  }
  let text = `${head.slice(0, -1)},"lines":[`;
  let comma = '';
  for (const { currencies } of proof.accounts)
    for (const { lines } of currencies)
      for (const line of lines) {
        text += comma + JSON.stringify(lineReply(line));
        comma = ',';
        if (text.length >= PIECE) {
          yield text;
          text = '';
        }
      }
  yield `${text}]}`;
}
