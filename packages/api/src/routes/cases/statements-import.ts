import { canonicalJson } from '@recoup/core';
import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { disclose, doingOf, type Keeping } from '../../cases/keeping.js';
import { callerInCase } from '../../identity/index.js';
import { type Answer, type Attempt, idempotencyKey, isAnswered, once, reply } from '../../kept/idempotency.js';
import { Problem, refusal } from '../../problems.js';
import { readStatement } from '../../statements/read-statement.js';
import { type Progress, receiveFiles, type UploadedFile, type UploadLimits } from '../../statements/upload.js';
import { fileReply, freeName, type Imported, importFile, requireNotErased } from '../../statements-kept/index.js';
import { endEvents, progressTo, refuseBody, wantsEvents } from '../events.js';

/** A file as it was sent: what makes two requests the same one. */
interface Sent {
  readonly name: string;
  readonly options: UploadedFile['options'];
  readonly sha256: string;
}

/**
 * Takes in statement files. Each is kept as soon as it is whole; one that is kept already changes nothing, so a request that
 * broke off is sent again, with its key or another. The answer is kept under the key, once all files are done with.
 */
export async function importStatements(
  keeping: Keeping,
  limits: UploadLimits,
  path: string,
  request: Request,
  response: Response,
): Promise<void> {
  try {
    const { principal, caseId } = callerInCase(response);
    const attempt = { caseId, caller: principal.subject, route: path, key: idempotencyKey(request) };
    await requireNotErased(keeping.db.query, caseId);
    const events = wantsEvents(request);
    const progress = events ? progressTo(response) : () => undefined;
    const answer = (await isAnswered(keeping.db.query, attempt))
      ? await answeredBefore(keeping, attempt, request, limits, progress)
      : await takeIn(keeping, attempt, request, response, limits, progress);
    if (events) await endEvents(response, [answer.body]);
    else reply(response, answer);
  } catch (error) {
    refuseBody(request, response, error);
  }
}

type Key = Omit<Attempt, 'requestSha256'>;

const requestSha256 = (keeping: Keeping, sent: readonly Sent[]): string => keeping.sha256(canonicalJson(sent));

/** The files are only hashed: the key stands for a request that is done. @throws Problem (409) where it was another one */
async function answeredBefore(
  keeping: Keeping,
  attempt: Key,
  request: Request,
  limits: UploadLimits,
  progress: Progress,
) {
  const sent: Sent[] = [];
  await receiveFiles(request, limits, progress, async ({ name, options, bytes }) => {
    const hash = createHash('sha256');
    for await (const chunk of bytes) hash.update(chunk);
    sent.push({ name, options, sha256: hash.digest('hex') });
  });
  const same = { ...attempt, requestSha256: requestSha256(keeping, sent) };
  return once(keeping.db, same, keeping.now(), () => Promise.reject(new Error('an answer that was kept is gone')));
}

async function takeIn(
  keeping: Keeping,
  attempt: Key,
  request: Request,
  response: Response,
  limits: UploadLimits,
  progress: Progress,
) {
  const { caseId } = attempt;
  const doing = doingOf(keeping, response);
  const sent: Sent[] = [];
  const items: object[] = [];
  await receiveFiles(request, limits, progress, async ({ name, options, bytes }) => {
    const fileId = await freeName(keeping.db.query, caseId, name);
    const read = await readStatement(bytes, { ...options, fileId });
    sent.push({ name, options, sha256: read.report.sha256 });
    const told = (lines: number) => progress({ file: name, lines });
    const imported = await importFile(keeping.db, doing, caseId, read, options, told);
    if (imported.outcome === 'keptBefore') {
      const details = { file: imported.kept.file, files: 1 };
      await disclose(keeping, doing, caseId, { what: 'statementsRead', details });
    }
    items.push(itemOf(imported));
  });
  const answer: Answer = {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ case: caseId, items }),
  };
  return keepAnswer(keeping, { ...attempt, requestSha256: requestSha256(keeping, sent) }, answer);
}

const itemOf = (imported: Imported): object =>
  imported.outcome === 'notKept'
    ? { outcome: imported.outcome, file: imported.report.sha256, name: imported.report.file, report: imported.report }
    : { outcome: imported.outcome, ...fileReply(imported.kept) };

/** Another request that used the key meanwhile does not undo what was kept: a file is kept by its bytes, not by a key. */
async function keepAnswer(keeping: Keeping, attempt: Attempt, answer: Answer) {
  try {
    return await once(keeping.db, attempt, keeping.now(), async (query) => {
      await requireNotErased(query, attempt.caseId);
      return answer;
    });
  } catch (error) {
    if (!(error instanceof Problem && error.kind === 'idempotency-conflict')) throw error;
    const says = 'the key was used for another request while this one was read; its files are kept all the same';
    const remedy = 'send a new key with a new request; GET the statements of the case to see its files';
    const fact = 'The key under which the request may be sent again';
    const law = 'draft-ietf-httpapi-idempotency-key-header';
    const received = 'a key that was used';
    const refused = refusal('header', '/idempotency-key', fact, received, says, law, remedy);
    throw new Problem('idempotency-conflict', `The Idempotency-Key: ${says}.`, [refused]);
  }
}
