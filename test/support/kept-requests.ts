import fc from 'fast-check';
import { ROLES } from '../../packages/api/src/identity/index.js';
import type { Json } from '../api/house.js';
import { bankFile, bankFiles, mishap } from './bank-files.js';
import { hostileBytes, hostileValue, sillyHeader, sillySegment, sillyText, strayHeaders } from './hostile.js';
import type { KeptOperation } from './kept-world.js';
import { changed, meant, mostly, queryOf, resolved } from './requests.js';

/** A name that a request takes from what is there when it is made. */
export const THERE = Symbol('there');

/** A request as it was generated: `THERE` where what is kept has to say what goes there. */
export interface KeptRequest {
  readonly role: string;
  readonly subject: string;
  readonly names: Readonly<Record<string, string | typeof THERE>>;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | typeof THERE | undefined>>;
  readonly stray: Readonly<Record<string, string>>;
  /** A function makes it of the bundle that is there. */
  readonly body: Buffer | FormData | ((bundle: Buffer) => Buffer) | undefined;
}

const oneOf = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const there = fc.constant<typeof THERE>(THERE);

/** Requests to an operation: what its contract asks for, nearly that, and what nobody should send. */
export function requestsTo(operation: KeptOperation): fc.Arbitrary<KeptRequest> {
  const { told } = operation;
  const parameters = (place: string) => parametersOf(operation, place);
  return fc.record({
    role: mostly(oneOf(told['x-permission'].roles), oneOf(ROLES)),
    subject: mostly(fc.constant('ann'), fc.constantFrom('bob', 'eve')),
    names: fc.record(Object.fromEntries(parameters('path').map(({ name }) => [name, mostly(there, named)]))),
    query: queryOf(parameters('query')),
    headers: fc.record(
      Object.fromEntries(parameters('header').map(({ name }) => [name.toLowerCase(), headerOf(name.toLowerCase())])),
    ),
    stray: strayHeaders,
    body: bodyOf(operation),
  });
}

const parametersOf = ({ told }: KeptOperation, place: string): Json[] =>
  (told.parameters ?? []).filter((each: Json) => each.in === place);

/** The request that the contract itself describes, from somebody who may make it: it has to succeed. */
export function requestOf(operation: KeptOperation): KeptRequest {
  const needed = parametersOf(operation, 'query').filter(({ required }) => required === true);
  const headers = parametersOf(operation, 'header').map(({ name }): [string, string | typeof THERE] => [
    name.toLowerCase(),
    name === 'Recoup-Reason' ? REASON : THERE,
  ]);
  return {
    // Where the example is somebody's own answer, it is that one's to give.
    role: operation.sent?.example.role ?? operation.told['x-permission'].roles[0],
    subject: 'ann',
    names: Object.fromEntries(parametersOf(operation, 'path').map(({ name }) => [name, THERE])),
    query: new URLSearchParams(
      needed.map(({ name, schema }): [string, string] => [name, String(resolved(schema).enum?.[0] ?? 1)]),
    ).toString(),
    headers: Object.fromEntries(headers),
    stray: {},
    body: exactBody(operation),
  };
}

function exactBody({ sent }: KeptOperation): KeptRequest['body'] {
  if (sent === undefined) return undefined;
  if (sent.type.startsWith('multipart')) return bankFile('wallet.csv', { account: 'wallet' });
  if (sent.type === LINES) return (bundle) => bundle;
  return Buffer.from(JSON.stringify(sent.example));
}

const LINES = 'application/x-ndjson';
const REASON = 'as the example says';
const named = fc.oneof(fc.uuid(), sillySegment);

function headerOf(name: string): fc.Arbitrary<string | typeof THERE | undefined> {
  const usual: fc.Arbitrary<string | typeof THERE> = name === 'recoup-reason' ? fc.constant(REASON) : there;
  const other = fc.oneof(sillyHeader[name] ?? sillyText, fc.constant('"1"'), fc.constant(undefined));
  return mostly(usual, other);
}

function bodyOf({ sent }: KeptOperation): fc.Arbitrary<KeptRequest['body']> {
  if (sent === undefined) return fc.constant(undefined);
  if (sent.type.startsWith('multipart')) return mostly(bankFiles, hostileBytes);
  if (sent.type === LINES) return mostly(mishap, hostileBytes);
  const value = fc.oneof(
    { arbitrary: fc.constant(sent.example), weight: 2 },
    { arbitrary: meant(sent.schema), weight: 3 },
    { arbitrary: changed(sent.example), weight: 3 },
    { arbitrary: changed(sent.example, hostileValue), weight: 2 },
  );
  return mostly(
    value.map((given) => Buffer.from(JSON.stringify(given) ?? '')),
    hostileBytes,
  );
}
