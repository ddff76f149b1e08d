import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { Request } from 'express';
import { z } from 'zod';
import { readJson } from '../json.js';
import { malformedJson, parsed, Problem, refusal } from '../problems.js';
import { type ReadOptions, ReadOptionsInput } from './read-options.js';

/** Largest sizes a request may have. A body past them is refused with 413. */
export interface UploadLimits {
  readonly bytesPerFile: number;
  readonly bytesInAll: number;
  readonly files: number;
}

export const UPLOAD_LIMITS: UploadLimits = {
  bytesPerFile: 512 * 1024 * 1024,
  bytesInAll: 2 * 1024 * 1024 * 1024,
  files: 400,
};

const LONGEST_OPTIONS = 1024 * 1024;
const LONGEST_NAME = 200;
/** NUL, or half of a character: what no store keeps. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
/** Bytes of a file between two progress events. */
const PROGRESS = 1024 * 1024;

/** One file on its way in. */
export interface UploadedFile {
  /** As the caller names it; no two of a request have one name. */
  readonly name: string;
  /** What the caller says of it. */
  readonly options: Omit<ReadOptions, 'fileId'>;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export type Progress = (event: { readonly file: string; readonly bytes?: number; readonly lines?: number }) => void;

/**
 * Takes in the files of a `multipart/form-data` request one after another, as they arrive: the next is not read before the
 * one before it is done with. A part `options`, sent before the files, is a JSON object from the name of a file's part, or
 * its file name, to what is known of it.
 *
 * @throws Problem where the request is refused or breaks off; what `take` threw, where it did
 */
export async function receiveFiles(
  request: Request,
  limits: UploadLimits,
  progress: Progress,
  take: (file: UploadedFile) => Promise<void>,
): Promise<void> {
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(request.headers['content-type'] ?? '')) throw notMultipart;
  await new Upload(request, limits, progress, take).whole();
}

/** The files of one request. */
class Upload {
  private readonly parts: BusboyInstance;
  private readonly names = new Set<string>();
  private readonly open = new Set<BusboyFileStream>();
  private options: Readonly<Record<string, ReadOptions>> | undefined;
  private count = 0;
  private total = 0;
  private failed: Error | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly request: Request,
    private readonly limits: UploadLimits,
    private readonly progress: Progress,
    private readonly take: (file: UploadedFile) => Promise<void>,
  ) {
    this.parts = new Busboy({
      headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
      limits: { fieldSize: LONGEST_OPTIONS, fields: 100, files: limits.files, fileSize: limits.bytesPerFile + 1 },
    });
  }

  async whole(): Promise<void> {
    const { request, parts, limits } = this;
    parts.on('field', (name, value, _nameCut, valueCut) => this.field(name, value, valueCut));
    parts.on('file', (name, stream, fileName: string | undefined) => this.file(name, stream, fileName ?? ''));
    parts.on('filesLimit', () => this.fail(tooLarge(`More than ${String(limits.files)} files in one request`)));
    await new Promise<void>((resolve) => {
      parts.once('finish', resolve);
      parts.once('close', resolve);
      // Not once: to destroy it makes it say its error again, and an error that nobody hears ends the process.
      parts.on('error', (error: unknown) => {
        this.fail(notDivided(error));
        resolve();
      });
      request.once('close', () => {
        if (!request.complete) this.fail(brokenOff());
      });
      request.pipe(parts);
    });
    await this.last;
    if (this.failed !== undefined) throw this.failed;
    if (this.count === 0) {
      throw badParts('no file', 'the body holds no file', 'send each statement as a part with a file name');
    }
  }

  private fail(error: unknown): void {
    const reason = error instanceof Error ? error : new Error('refused');
    this.failed ??= reason;
    this.request.unpipe(this.parts);
    this.parts.destroy(reason);
    for (const stream of this.open) stream.destroy(reason);
  }

  private field(name: string, value: string, isCut: boolean): void {
    try {
      if (name !== 'options') {
        const detail = `the part ${JSON.stringify(name)} is neither a file nor "options"`;
        throw badParts('a part that is neither', detail, 'give each file part a file name');
      }
      if (this.count > 0 || this.options !== undefined) {
        throw badParts(
          'a part "options" after a file, or a second one',
          'files are read as they arrive, and the options of one must be known by then',
          'send the part "options" once, before the first file',
        );
      }
      if (isCut) throw tooLarge(`The part "options" is larger than ${String(LONGEST_OPTIONS)} bytes`);
      this.options = optionsIn(value);
    } catch (error) {
      this.fail(error);
    }
  }

  private file(part: string, stream: BusboyFileStream, fileName: string): void {
    this.count++;
    this.open.add(stream);
    stream.once('close', () => this.open.delete(stream));
    stream.on('error', () => undefined);
    const taken = this.last.then(() => this.takeIn(part, stream, fileName));
    this.last = taken.catch((error: unknown) => this.fail(error));
  }

  private async takeIn(part: string, stream: BusboyFileStream, fileName: string): Promise<void> {
    if (this.failed !== undefined) throw this.failed;
    const { fileId, ...options } = this.options?.[part] ?? this.options?.[fileName] ?? {};
    const name = this.unique(fileId ?? (fileName === '' ? part : fileName));
    await this.take({ name, options, bytes: this.counted(name, stream) });
  }

  private unique(name: string): string {
    if (name.length > LONGEST_NAME || UNSTORABLE.test(name)) {
      const detail = `the name of a file has more than ${String(LONGEST_NAME)} characters, or holds what is not text`;
      throw badParts(
        'another name',
        detail,
        'give it a shorter one, or "fileId" in the options: every line carries it',
      );
    }
    let own = name;
    for (let count = 2; this.names.has(own); count++) own = `${name} (${String(count)})`;
    this.names.add(own);
    return own;
  }

  private async *counted(file: string, stream: BusboyFileStream): AsyncGenerator<Uint8Array> {
    const { limits, progress } = this;
    let [bytes, told] = [0, 0];
    for await (const chunk of stream) {
      const piece = chunk as Uint8Array;
      bytes += piece.length;
      this.total += piece.length;
      if (bytes > limits.bytesPerFile) {
        throw tooLarge(`The file "${file}" is larger than ${String(limits.bytesPerFile)} bytes`);
      }
      if (this.total > limits.bytesInAll) {
        throw tooLarge(`The files are larger than ${String(limits.bytesInAll)} bytes together`);
      }
      yield piece;
      if (bytes - told >= PROGRESS) progress({ file, bytes: (told = bytes) });
    }
    // A part that is cut off ends as a whole one does.
    if (this.failed !== undefined) throw this.failed;
    progress({ file, bytes });
  }
}

const OPTIONS = {
  schema: z.record(z.string(), ReadOptionsInput, {
    error:
      'the part "options" is an object from the name of a file’s part, or its file name, to what is known of the file',
  }),
  law: 'The interface of Recoup: each file is read as its options say, and nothing is guessed',
};

function optionsIn(text: string): Readonly<Record<string, ReadOptions>> {
  const read = readJson(Buffer.from(text, 'utf8'));
  if ('fault' in read) {
    throw malformedJson({ ...read.fault, says: `the part "options" is not JSON: ${read.fault.says}` });
  }
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

function tooLarge(detail: string): Problem {
  const remedy = 'send fewer or smaller files';
  const errors = [refusal('body', '', 'The files', 'more than this server reads', detail, TOO_LARGE, remedy)];
  return new Problem('body-too-large', `${detail}: ${remedy}.`, errors);
}

function notDivided(error: unknown): Problem {
  const why = error instanceof Error ? error.message : 'it cannot be divided';
  return badParts('bytes that are no parts', `the body cannot be divided into parts (${why})`, 'send it again');
}

const brokenOff = (): Problem =>
  badParts('a part of a body', 'the connection ended before the body did', 'send it again, whole');
