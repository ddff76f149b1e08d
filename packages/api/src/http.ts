import { randomUUID } from 'node:crypto';
import express, { type IRouter, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { guard } from './identity/authorise.js';
import { type Action, isAction, permissions } from './identity/permissions.js';
import type { Principal } from './identity/principal.js';
import { readJson } from './json.js';
import type { Log } from './log.js';
import { malformedJson, Problem, refusal, requestIdOf } from './problems.js';

type Handler = (request: Request, response: Response) => void | Promise<void>;

/** What a path does for one method. `body` reads what is sent, once the path, the method and the caller are known to be right. */
export interface Method {
  /** What the caller must be allowed to do: a row of `identity/permissions.ts`. */
  readonly action: Action;
  /** Whether it reads the version of the case that stands: the guard then brings it along (`standingVersion`). */
  readonly standing?: true;
  readonly body?: RequestHandler;
  readonly answer: Handler;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** What a path answers. */
export type Methods = Readonly<Partial<Record<(typeof METHODS)[number], Method>>>;

/**
 * One path and the methods it answers; any other method is refused with those it does.
 * @throws Error for a method without an action, or with one that disagrees with the path about whether there is a case
 */
export function route(router: IRouter, path: string, methods: Methods): void {
  const allow = METHODS.filter((method) => methods[method] !== undefined).map((method) => method.toUpperCase());
  const at = router.route(path);
  at.all(answering(path, allow.includes('GET') ? allow.toSpliced(1, 0, 'HEAD') : allow));
  for (const method of METHODS) {
    const given = methods[method];
    if (given === undefined) continue;
    at[method](guardOf(method, path, given), ...(given.body === undefined ? [] : [given.body]), given.answer);
  }
}

function guardOf(method: string, path: string, { action, standing }: Partial<Method>): RequestHandler {
  const where = `${method.toUpperCase()} ${path}`;
  if (action === undefined || !isAction(action)) throw new Error(`${where} names no action of identity/permissions.ts`);
  const { membership } = permissions[action];
  const isInCase = path.split('/').includes(':case');
  if (isInCase !== (membership === 'needed')) throw new Error(`${where}: ${action} has membership ${membership}`);
  return guard(action, standing === true ? 'standing' : 'membership');
}

/** Lets through what a path answers, and notes the path as it is declared for the log. */
export function answering(path: string, allow: readonly string[]): RequestHandler {
  return ({ method }, response, next) => {
    response.locals['route'] = path;
    if (allow.includes(method)) {
      next();
      return;
    }
    const detail = `${path} answers ${allow.join(', ')}`;
    const error = refusal('path', '', 'The method', method, detail, 'RFC 9110, s 15.5.6', `use ${allow.at(-1) ?? ''}`);
    throw new Problem('method-not-allowed', `${detail}, not ${method}.`, [error], { Allow: allow.join(', ') });
  };
}

/** An id for the request: the caller's own where it is a hexadecimal one, which cannot be a name, or a new one. */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  const id = given !== undefined && /^(?=.{16,64}$)[0-9a-fA-F]+(-[0-9a-fA-F]+)*$/.test(given) ? given : randomUUID();
  response.locals['requestId'] = id;
  response.set('X-Request-Id', id);
  next();
};

/** How lines of the log are made. */
export interface Logging {
  readonly log: Log;
  /** Milliseconds, from any beginning. */
  readonly clock?: (() => number) | undefined;
  /** What stands for a subject; callers are not in the log without it. */
  readonly callerHash?: ((subject: string) => string) | undefined;
}

/** One line for each request, when it is answered or given up. */
export function logRequests({ log, clock, callerHash }: Logging): RequestHandler {
  return (request, response, next) => {
    const start = clock?.();
    response.once('close', () => {
      const ms = start === undefined || clock === undefined ? {} : { ms: Math.round((clock() - start) * 1000) / 1000 };
      const { route = 'none', principal } = response.locals as { route?: string; principal?: Principal };
      const caller =
        principal === undefined || callerHash === undefined ? {} : { caller: callerHash(principal.subject) };
      const status = response.writableFinished ? response.statusCode : 499;
      log({
        event: 'request',
        requestId: requestIdOf(response),
        method: request.method,
        route,
        status,
        ...ms,
        ...caller,
      });
    });
    next();
  };
}

const VERSIONED = /application\/vnd\.recoup\.v(\d+)\+json/g;
export const MEDIA_TYPE_V1 = 'application/vnd.recoup.v1+json';

/** The version is in the path; a caller may name it in `Accept` too, and is then answered under that name. */
export const negotiateVersion: RequestHandler = (request, response, next) => {
  const wanted = [...(request.get('accept') ?? '').matchAll(VERSIONED)].map(([, version]) => version);
  if (wanted.length > 0 && !wanted.includes('1')) {
    const received = wanted.map((version) => `version ${version ?? ''}`).join(', ');
    const fact = 'The version of this interface';
    const detail = `only version 1 is offered (${MEDIA_TYPE_V1}), not ${received}`;
    const remedy = `ask for ${MEDIA_TYPE_V1} or application/json`;
    const error = refusal('header', '/accept', fact, received, detail, 'RFC 9110, s 15.5.7', remedy);
    throw new Problem('not-acceptable', `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`, [error]);
  }
  if (wanted.includes('1')) response.type(MEDIA_TYPE_V1);
  next();
};

const JSON_TYPES = ['application/json', MEDIA_TYPE_V1] as const;
/** A patch that is merged into what is there (RFC 7396). */
export const MERGE_PATCH_TYPES = ['application/merge-patch+json'] as const;

/** Reads a JSON body into `request.body`: of a known type, within a size, and with one reading only. */
export function jsonBody(mostBytes: number, types: readonly string[] = JSON_TYPES): RequestHandler {
  const read = express.raw({ type: () => true, limit: mostBytes });
  return (request, response, next) => {
    const refused = typeRefused(request, types);
    if (refused !== undefined) throw refused;
    read(request, response, (error?: unknown) => {
      if (error !== undefined) {
        next(error);
        return;
      }
      withJson(request, next);
    });
  };
}

function withJson(request: Request, next: NextFunction): void {
  const bytes: unknown = request.body;
  const found = readJson(Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0));
  if ('fault' in found) {
    next(malformedJson(found.fault));
    return;
  }
  request.body = found.value;
  next();
}

function typeRefused(request: Request, types: readonly string[]): Problem | undefined {
  const given = request.get('content-type');
  const [type = '', ...parameters] = (given ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isJson = types.includes(type);
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  if (isJson && isUtf8) return undefined;
  const received = given === undefined ? 'nothing' : isJson ? 'another charset' : 'another type';
  const fact = 'The type of the body';
  const detail = isJson ? 'the body is not sent as UTF-8' : `the body is not sent as ${types[0] ?? ''}`;
  const remedy = `send the header "Content-Type: ${types[0] ?? ''}", and the body as JSON in UTF-8`;
  const error = refusal('header', '/content-type', fact, received, detail, 'RFC 9110, s 15.5.16', remedy);
  return new Problem('unsupported-media-type', `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`, [error]);
}

/** The client's own mistake in a query is a refusal too: an unknown parameter would be ignored, and so guessed about. */
export const queryOf = (request: Request): unknown => ({ ...request.query });
