import { createApp, type Given, type LogLine, openApiDocument } from '@recoup/api';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from 'vitest';

/** Any JSON, of no type until a test has looked at it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
}

export interface Service {
  /** The address, without a slash at the end. */
  readonly at: string;
  /** Every line of the log so far. */
  readonly log: LogLine[];
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  ask(path: string, request: RequestInit): Promise<Reply>;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The service over real HTTP for the tests of a file: loopback, a free port, closed after them. */
export function service(limits?: Given['limits'], more: Partial<Given> = {}): Service {
  const log: LogLine[] = [];
  const server = createServer(
    createApp({ sha256, log: (line) => log.push(line), clock: () => 0, limits, ...more } as Given),
  );
  // A connection is not given up between two requests, however long the machine takes over what lies between them.
  server.keepAliveTimeout = 0;
  let at = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const ask = async (path: string, request: RequestInit): Promise<Reply> => {
    const headers = new Headers(request.headers);
    // Packing is tested where it is the matter; here it would be undone at once.
    if (!headers.has('accept-encoding')) headers.set('accept-encoding', 'identity');
    const response = await fetch(at + path, { redirect: 'manual', ...request, headers });
    const text = await response.text();
    const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    const reply = {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson && text !== '' ? JSON.parse(text) : undefined,
    };
    expectInContract(path, request.method ?? 'GET', reply);
    return reply;
  };
  return {
    get at() {
      return at;
    },
    log,
    ask,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

const contract: Json = openApiDocument();
const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
ajv.addSchema(contract, 'contract');

const escaped = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** The schema at a place in the contract, compiled. */
export function schemaAt(...keys: readonly string[]): ValidateFunction {
  const found = ajv.getSchema(`contract#/${keys.map(escaped).join('/')}`);
  if (found === undefined) throw new Error(`the contract has nothing at ${keys.join(' ')}`);
  return found;
}

/** Holds a value to a schema of the contract, and says where it does not fit. */
export function expectFits(fits: ValidateFunction, value: unknown): void {
  if (fits(value)) return;
  // Of a union every shape complains; what lies deepest is what is wrong.
  const deepest = [...(fits.errors ?? [])].sort((one, other) => other.instancePath.length - one.instancePath.length);
  expect(deepest.slice(0, 5).map(({ instancePath, message, params }) => ({ instancePath, message, params }))).toEqual(
    [],
  );
}

/** Paths of the contract, as patterns, literal ones before those with parameters. */
const paths = Object.keys(contract.paths as object)
  .sort((one, other) => one.split('{').length - other.split('{').length)
  .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }));

/** Holds a reply to the contract: whatever the tests ask, each reply must be one that is documented. */
function expectInContract(asked: string, method: string, { status, headers, body, text }: Reply): void {
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  if (status >= 400) {
    expect(type).toBe('application/problem+json');
    expectFits(schemaAt('components', 'schemas', 'Problem'), body);
  }
  const plain = asked.split('?')[0] ?? '';
  const at = paths.find(({ pattern }) => pattern.test(plain))?.path;
  const verb = method.toLowerCase();
  const operation = at === undefined ? undefined : contract.paths[at][verb];
  if (at === undefined || operation === undefined || method === 'HEAD') return;
  const isOutside = [404, 406].includes(status) && !(status in operation.responses);
  if (isOutside) return;
  const answer = operation.responses[String(status)];
  if (body === undefined && answer !== undefined && answer.content === undefined) return;
  const documented = Object.keys(operation.responses[String(status)]?.content ?? {});
  const known = type === 'application/vnd.recoup.v1+json' ? 'application/json' : type;
  expect(documented, `${method} ${plain} ${status}`).toContain(known);
  expectFits(schemaAt('paths', at, verb, 'responses', String(status), 'content', known, 'schema'), body ?? text);
}
