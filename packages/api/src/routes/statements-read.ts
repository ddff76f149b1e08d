import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { proveAccounts, type ReadFile } from '@recoup/core';
import { type Request, type Response, Router } from 'express';
import { once } from 'node:events';
import { requires } from '../identity/authorise.js';
import { z } from 'zod';
import { readJson } from '../json.js';
import { malformedJson, parsed, Problem, problemBody, refusal } from '../problems.js';
import { type ReadOptions, ReadOptionsInput } from '../statements/read-options.js';
import { readStatement } from '../statements/read-statement.js';
import { accountReplies, lineReply, type StatementReport } from '../statements/report.js';

/** Largest sizes a request may have. A body past them is refused with 413. */
export interface ReadLimits {
  readonly bytesPerFile: number;
  readonly bytesInAll: number;
  readonly files: number;
}

const LIMITS: ReadLimits = { bytesPerFile: 512 * 1024 * 1024, bytesInAll: 2 * 1024 * 1024 * 1024, files: 400 };
const LONGEST_OPTIONS = 1024 * 1024;
/** Bytes of a file between two progress events. */
const PROGRESS = 1024 * 1024;
/** Characters of a reply written at once. */
const PIECE = 65_536;

interface ReadRequest {
  readonly reports: readonly StatementReport[];
  /** The files that could be read. */
  readonly read: readonly ReadFile[];
}

type Progress = (event: { readonly file: string; readonly bytes: number }) => void;

/**
 * `POST /v1/statements/read`: bank exports as `multipart/form-data`, each file a part. A part `options`, sent before the
 * files, is a JSON object from the name of a file's part (or its file name) to what is known of it. The body is read as it
 * arrives. With `Accept: text/event-stream`, `progress` events come as it is read and one `result` event ends the reply.
 */
export function statementsReadRoutes(limits: Partial<ReadLimits> = {}): Router {
  const allowed = { ...LIMITS, ...limits };
  const router = Router();
  router.post('/v1/statements/read', requires('law:apply'), async (request, response) => {
    const events = (request.headers.accept ?? '').includes('text/event-stream');
    const withLines = request.query['lines'] !== 'no';
    try {
      if (!/^multipart\/form-data\s*;.*boundary=/i.test(request.headers['content-type'] ?? '')) throw notMultipart;
      const read = await readRequest(request, allowed, events ? progressTo(response) : () => undefined);
      if (events) {
        beginEvents(response);
        response.write('event: result\ndata: ');
        await write(response, pieces(read, withLines));
        response.end('\n\n');
      } else {
        response.status(200).type('application/json');
        await write(response, pieces(read, withLines));
        response.end();
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refuse(request, response, error);
    }
  });
  return router;
}

function beginEvents(response: Response): void {
  if (response.headersSent) return;
  response.status(200).type('text/event-stream').setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Accel-Buffering', 'no');
  response.flushHeaders();
}

function progressTo(response: Response): Progress {
  return (event) => {
    beginEvents(response);
    response.write(`event: progress\ndata: ${JSON.stringify(event)}\n\n`);
  };
}

/** How long the rest of a refused body is let in, so that a client which is still sending can read the reply. */
const PATIENCE = 5_000;

/**
 * The rest of a refused body is thrown away, and the connection ends with the reply. Once the reply has begun, the problem is
 * its last event.
 */
function refuse(request: Request, response: Response, problem: Problem): void {
  request.resume();
  setTimeout(() => request.destroy(), PATIENCE).unref();
  if (response.headersSent) {
    response.end(`event: problem\ndata: ${JSON.stringify(problemBody(problem, request, response))}\n\n`);
    return;
  }
  response.setHeader('Connection', 'close');
  throw problem;
}

const OPTIONS = {
  schema: z.record(z.string(), ReadOptionsInput, {
    error:
      'the part "options" is an object from the name of a file’s part, or its file name, to what is known of the file',
  }),
  law: 'The interface of Recoup: each file is read as its options say, and nothing is guessed',
};

function optionsFrom(text: string): Readonly<Record<string, ReadOptions>> {
  const read = readJson(Buffer.from(text, 'utf8'));
  if ('fault' in read)
    throw malformedJson({ ...read.fault, says: `the part "options" is not JSON: ${read.fault.says}` });
  return parsed(OPTIONS, read.value);
}

const [MULTIPART, TOO_LARGE] = ['RFC 7578', 'RFC 9110, s 15.5.14'];

const notMultipart = new Problem(
  'unsupported-media-type',
  'Send the files as multipart/form-data, each in a part of its own.',
  [
    refusal(
      'header',
      '/content-type',
      'How the files are sent',
      'another media type, or no boundary',
      'the files come as multipart/form-data',
      MULTIPART,
      'send each file as a part of its own, as "curl -F a=@statement.csv" does',
    ),
  ],
);

/** A body whose parts are not as they should be. */
function badParts(received: string, detail: string, remedy: string): Problem {
  const whole = `${detail.charAt(0).toUpperCase()}${detail.slice(1)}: ${remedy}.`;
  return new Problem('malformed-request', whole, [
    refusal('body', '', 'The parts of the body', received, detail, MULTIPART, remedy),
  ]);
}

/** Reads the parts one after another as they arrive. */
async function readRequest(request: Request, limits: ReadLimits, progress: Progress): Promise<ReadRequest> {
  const parts = new Busboy({
    headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
    limits: { fieldSize: LONGEST_OPTIONS, fields: 100, files: limits.files, fileSize: limits.bytesPerFile + 1 },
  });
  const reports: StatementReport[] = [];
  const readable: ReadFile[] = [];
  const seen = new Set<string>();
  const reading: Promise<void>[] = [];
  let options: Readonly<Record<string, ReadOptions>> | undefined;
  let total = 0;
  let failed: Error | undefined;
  const open = new Set<BusboyFileStream>();
  const fail = (error: unknown): void => {
    const reason = error instanceof Error ? error : new Error('refused');
    failed ??= reason;
    request.unpipe(parts);
    parts.destroy(reason);
    for (const stream of open) stream.destroy(reason);
  };

  async function readPart(name: string, stream: BusboyFileStream, fileName: string): Promise<void> {
    const { fileId, ...given } = options?.[name] ?? options?.[fileName] ?? {};
    const id = unique(fileId ?? (fileName === '' ? name : fileName), seen);
    let [bytes, told] = [0, 0];
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of stream) {
        const piece = chunk as Uint8Array;
        bytes += piece.length;
        total += piece.length;
        if (bytes > limits.bytesPerFile)
          throw tooLarge(`The file "${id}" is larger than ${String(limits.bytesPerFile)} bytes`);
        if (total > limits.bytesInAll)
          throw tooLarge(`The files are larger than ${String(limits.bytesInAll)} bytes together`);
        yield piece;
        if (bytes - told >= PROGRESS) progress({ file: id, bytes: (told = bytes) });
      }
    }
    const { report, read } = await readStatement(counted(), { ...given, fileId: id });
    progress({ file: id, bytes });
    reports.push(report);
    if (read.kind === 'read') readable.push({ read, sha256: report.sha256 });
  }

  parts.on('field', (name, value, _nameCut, valueCut) => {
    try {
      if (name !== 'options')
        throw badParts(
          'a part that is neither',
          `the part ${JSON.stringify(name)} is neither a file nor "options"`,
          'give each file part a file name',
        );
      if (reading.length > 0 || options !== undefined)
        throw badParts(
          'a part "options" after a file, or a second one',
          'files are read as they arrive, and the options of one must be known by then',
          'send the part "options" once, before the first file',
        );
      if (valueCut) throw tooLarge(`The part "options" is larger than ${String(LONGEST_OPTIONS)} bytes`);
      options = optionsFrom(value);
    } catch (error) {
      fail(error);
    }
  });
  parts.on('file', (name, stream, fileName: string | undefined) => {
    open.add(stream);
    stream.once('close', () => open.delete(stream));
    stream.on('error', () => undefined);
    reading.push(readPart(name, stream, fileName ?? '').catch(fail));
  });
  parts.on('filesLimit', () => fail(tooLarge(`More than ${String(limits.files)} files in one request`)));
  await new Promise<void>((resolve) => {
    parts.once('finish', resolve);
    parts.once('close', resolve);
    parts.once('error', (error: unknown) => {
      const why = error instanceof Error ? error.message : 'it cannot be divided';
      failed ??= badParts('bytes that are no parts', `the body cannot be divided into parts (${why})`, 'send it again');
      resolve();
    });
    request.once('close', () => {
      if (!request.complete)
        fail(badParts('a part of a body', 'the connection ended before the body did', 'send it again, whole'));
    });
    request.pipe(parts);
  });
  await Promise.all(reading);
  if (failed !== undefined) throw failed;
  if (reports.length === 0)
    throw badParts('no file', 'the body holds no file', 'send each statement as a part with a file name');
  return { reports, read: readable };
}

function tooLarge(detail: string): Problem {
  const remedy = 'send fewer or smaller files';
  const errors = [refusal('body', '', 'The files', 'more than this server reads', detail, TOO_LARGE, remedy)];
  return new Problem('body-too-large', `${detail}: ${remedy}.`, errors);
}

function unique(id: string, seen: Set<string>): string {
  let own = id;
  for (let count = 2; seen.has(own); count++) own = `${id} (${String(count)})`;
  seen.add(own);
  return own;
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

/** Writes at the reader's pace. A reader who has gone away ends the writing. */
async function write(response: Response, texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (response.destroyed) return;
    if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
}
