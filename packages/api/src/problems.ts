import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { JsonFault } from './json.js';
import type { Log, LogLine } from './log.js';
import { type Refusal, refusalsOf } from './refusals/index.js';
import { StoreProblem } from './store/problem.js';

/** Kinds of failure, by the last part of their `type`. Served at `/problems`, so that a `type` leads somewhere. */
export const problemKinds = {
  'invalid-input': {
    status: 400,
    title: 'The request is not one the schema allows',
    says: 'A field is missing, unknown, of the wrong kind, or contradicts another. `errors` names each: field, fact, law, remedy. Nothing was computed.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON with one reading',
    says: 'The body is not JSON, or gives a field twice, or holds text that cannot be kept. `errors` names the place.',
  },
  'malformed-request': {
    status: 400,
    title: 'The request cannot be read',
    says: 'The address, the length or the encoding of the request does not agree with what was sent.',
  },
  unauthenticated: {
    status: 401,
    title: 'Nobody has said who calls',
    says: 'There is no bearer token, or it is refused: expired, for another audience, from another issuer, or not signed by it.',
  },
  forbidden: {
    status: 403,
    title: 'The caller may not do this',
    says: 'None of the caller’s roles allows it. A case that is not the caller’s is `not-found` instead.',
  },
  'not-found': { status: 404, title: 'Nothing is here', says: 'No operation has this path.' },
  erased: {
    status: 410,
    title: 'What was here is erased',
    says: 'A supervisor erased what was kept of the case. The journal says who, when and why.',
  },
  gone: {
    status: 410,
    title: 'The cursor is of another store',
    says: 'The store was restored, or is another, since the cursor was given: what it stands for is not there. Begin again without a cursor.',
  },
  'refused-by-law': {
    status: 409,
    title: 'The law does not allow what would be written',
    says: 'Each fact alone could be, but together with what is kept they cannot. `errors` names each place, its law and its remedy. Nothing was kept.',
  },
  'refused-by-state': {
    status: 409,
    title: 'The state of the case does not allow what would be written',
    says: 'What is there already stands against it. Nothing was kept.',
  },
  'idempotency-conflict': {
    status: 409,
    title: 'The Idempotency-Key was used for another request',
    says: 'A key stands for one request. Nothing was kept; the answer to the first request is still there for it.',
  },
  'precondition-failed': {
    status: 412,
    title: 'Another version stands',
    says: 'Somebody changed the case since it was read. `currentVersion` and the header `ETag` say which version stands. Nothing was kept, and nothing was lost.',
  },
  'precondition-required': {
    status: 428,
    title: 'The change does not say which version it was made from',
    says: 'A change needs the header If-Match, with the ETag that the case was read with.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The path does not answer this method',
    says: 'The header `Allow` lists the methods it answers.',
  },
  'not-acceptable': {
    status: 406,
    title: 'No answer of the kind that is asked for',
    says: 'The header `Accept` asks for a version, or for a form of the answer, that is not offered.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    says: 'The body is larger than this server reads.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is not sent as this path reads it',
    says: 'The header `Content-Type` is not the one the path reads, which is `application/json` in UTF-8 for most, or the body is compressed in a way not known here.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    says: 'The caller has asked too often. The header `Retry-After` says in how many seconds to ask again.',
    retriable: true,
  },
  'internal-error': {
    status: 500,
    title: 'A fault of ours',
    says: 'Something that must not happen did. The log holds the fault under `traceId`. The same request will fail again.',
  },
  'not-set-up': {
    status: 501,
    title: 'This service is not set up for it',
    says: 'A setting that it needs is missing. `errors` names the setting.',
  },
  unavailable: {
    status: 503,
    title: 'Not at present',
    says: 'Something that this service depends on does not answer, or it is stopping, or the answer took too long. Ask again; with the same `Idempotency-Key`, where there was one.',
    retriable: true,
  },
} as const satisfies Record<string, Kind>;

interface Kind {
  readonly status: number;
  readonly title: string;
  readonly says: string;
  /** Whether the same request may succeed later. */
  readonly retriable?: boolean;
}

export type ProblemKind = keyof typeof problemKinds;

/** The most faults that one answer lists. */
const MOST_ERRORS = 100;

/** A failure that the caller is told about. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    detail: string,
    readonly errors: readonly Refusal[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
    /** Fields of its own, such as `currentVersion`. */
    readonly fields: Readonly<Record<string, string | number>> = {},
  ) {
    super(detail);
  }
}

/** What a request is read by, and the provision to name where none of its fields does. */
export interface Reading<S extends z.ZodType> {
  readonly schema: S;
  readonly law: string;
  readonly in?: Refusal['in'];
}

/** The data as the schema reads it. @throws Problem that names every fault */
export function parsed<S extends z.ZodType>(reading: Reading<S>, data: unknown): z.output<S> {
  const read = reading.schema.safeParse(data);
  if (read.success) return read.data;
  throw invalidInput(reading, data, read.error);
}

/** What a schema refused, as a problem. */
export function invalidInput(reading: Reading<z.ZodType>, data: unknown, { issues }: z.ZodError): Problem {
  const document = { in: 'body' as const, ...reading, data };
  const errors = refusalsOf(document, issues.slice(0, MOST_ERRORS)).slice(0, MOST_ERRORS);
  const count = Math.max(errors.length, issues.length);
  const faults = count === 1 ? '1 fault' : `${count} faults`;
  const listed = count > errors.length ? `; the first ${errors.length} are listed` : '';
  return new Problem('invalid-input', `The request has ${faults}${listed}. Nothing was computed.`, errors);
}

/** For a router that reads the body by a schema itself: what it refuses is told as everywhere else. */
export function namingFaults(reading: Reading<z.ZodType>): ErrorRequestHandler {
  return (error: unknown, request, _response, next) => {
    next(error instanceof z.ZodError ? invalidInput(reading, request.body, error) : error);
  };
}

export function malformedJson({ pointer, says, law, remedy }: JsonFault): Problem {
  const fact = 'The body: one JSON document';
  const detail = `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
  const error = { in: 'body', pointer, fact, received: 'text that is refused', detail: says, law, remedy } as const;
  return new Problem('malformed-json', detail, [error]);
}

/** A refusal of the interface itself, about a header or the body as a whole. */
export const refusal = (
  where: Refusal['in'],
  pointer: string,
  fact: string,
  received: string,
  detail: string,
  law: string,
  remedy: string,
): Refusal => ({ in: where, pointer, fact, received, detail, law, remedy });

export const notFound: RequestHandler = () => {
  throw new Problem('not-found', 'No operation has this path: GET /openapi.json lists those there are.');
};

/** The last handler: everything thrown becomes problem+json, and what is not the caller's is logged without a message. */
export function answerProblems(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (response.locals['gaveUp'] === true || isGone(error, request)) return;
    const problem = asProblem(error);
    if (problem.kind === 'internal-error' || isOutage(error)) log(failure(error, requestIdOf(response)));
    // An answer that has begun cannot be taken back: the caller sees that it breaks off.
    if (response.headersSent) response.destroy();
    else answerProblem(problem, request, response);
  };
}

/** The caller broke off while sending. */
const isGone = (error: unknown, { socket }: Request): boolean => codeOf(error) === 'ECONNRESET' && socket.destroyed;

/** A problem as it is written: also where the answer has begun, and the problem is an event in it. */
export function problemBody({ kind, message, errors, fields }: Problem, request: Request, response: Response) {
  const { status, title, retriable = false }: Kind = problemKinds[kind];
  return {
    type: `/problems/${kind}`,
    title,
    status,
    detail: message,
    instance: request.path,
    traceId: requestIdOf(response),
    retriable,
    ...fields,
    errors,
  };
}

/** Answers with a problem. */
export function answerProblem(problem: Problem, request: Request, response: Response): void {
  const body = problemBody(problem, request, response);
  response.status(body.status).set(problem.headers).type('application/problem+json').send(JSON.stringify(body));
}

export const requestIdOf = (response: Response): string => String(response.locals['requestId']);

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { status, type, limit } = (error ?? {}) as { status?: unknown; type?: unknown; limit?: unknown };
  if (isOutage(error)) return outage;
  if (type === 'entity.too.large') return tooLarge(Number(limit));
  if (type === 'encoding.unsupported') return unknownEncoding;
  if (typeof status === 'number' && status >= 400 && status < 500) return unreadable;
  return new Problem('internal-error', 'The request met a fault of ours. Nothing was computed.');
}

function tooLarge(limit: number): Problem {
  const most = `${limit} bytes`;
  const detail = `the body is larger than ${most}`;
  const remedy = 'send one case file at a time, and bank lines through their own operations';
  const error = refusal('body', '', 'The body', `more than ${most}`, detail, 'RFC 9110, s 15.5.14', remedy);
  return new Problem('body-too-large', `The body is larger than this server reads: ${most} at most.`, [error]);
}

const unknownEncoding = new Problem('unsupported-media-type', 'The body is compressed in a way not known here.', [
  refusal(
    'header',
    '/content-encoding',
    'How the body is compressed',
    'another encoding',
    'the body is compressed in a way not known here',
    'RFC 9110, s 8.4',
    'use gzip, deflate or br, or send the body as it is',
  ),
]);

const unreadable = new Problem(
  'malformed-request',
  'The address, length or encoding does not agree with what was sent.',
  [
    refusal(
      'header',
      '',
      'The request',
      'bytes that do not agree with its headers',
      'the address, length or encoding does not agree with what was sent',
      'RFC 9110, s 15.5.1',
      'send the request again, whole',
    ),
  ],
);

const outage = new Problem('unavailable', 'The store does not answer at present.', [], { 'Retry-After': '5' });

/** The store cannot be reached, or had no room for this among the others: later it may. */
const isOutage = (error: unknown): boolean =>
  error instanceof StoreProblem && (error.kind === 'unavailable' || error.kind === 'serialization');

const codeOf = (error: unknown): string | undefined => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z0-9_]{3,40}$/.test(code) ? code : undefined;
};

function failure(error: unknown, requestId: string): LogLine {
  const { name, message, stack = '' } = error instanceof Error ? error : { name: typeof error, message: '' };
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  const at = frames.flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? []);
  const code = codeOf(error);
  return { event: 'failure', requestId, error: name, ...(code === undefined ? {} : { code }), at };
}
