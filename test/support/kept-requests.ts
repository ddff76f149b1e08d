import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { ROLES } from '../../packages/api/src/identity/index.js';
import type { Json } from '../api/house.js';
import {
  hostileBytes,
  hostileValue,
  sillyHeader,
  sillyQuery,
  sillySegment,
  sillyText,
  strayHeaders,
} from './hostile.js';
import type { KeptOperation } from './kept-world.js';
import { changed, meant } from './requests.js';

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
  readonly body: Buffer | FormData | undefined;
}

const mostly = <T, U>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof<{ arbitrary: fc.Arbitrary<T | U>; weight: number }[]>(
    { arbitrary: usual, weight: 9 },
    { arbitrary: other, weight: 1 },
  );

const oneOf = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const there = fc.constant<typeof THERE>(THERE);

/** Requests to an operation: what its contract asks for, nearly that, and what nobody should send. */
export function requestsTo(operation: KeptOperation): fc.Arbitrary<KeptRequest> {
  const { told } = operation;
  const parameters = (place: string): Json[] => (told.parameters ?? []).filter((each: Json) => each.in === place);
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

const named = fc.oneof(fc.uuid(), sillySegment);

function headerOf(name: string): fc.Arbitrary<string | typeof THERE | undefined> {
  const usual: fc.Arbitrary<string | typeof THERE> =
    name === 'recoup-reason' ? fc.constant('as the example says') : there;
  const other = fc.oneof(sillyHeader[name] ?? sillyText, fc.constant('"1"'), fc.constant(undefined));
  return mostly(usual, other);
}

function queryOf(parameters: readonly Json[]): fc.Arbitrary<string> {
  const values = parameters.map(({ name, schema, required }) => {
    const right = meant(schema).map((value) => [[name, String(value)]]);
    const silly = sillyText.map((value) => [[name, value]]);
    const none = fc.constant<string[][]>([]);
    return fc.oneof(
      { arbitrary: right, weight: 3 },
      { arbitrary: silly, weight: 1 },
      { arbitrary: none, weight: required === true ? 1 : 6 },
    );
  });
  const right = fc.tuple(...values).map((pairs) => new URLSearchParams(pairs.flat() as [string, string][]).toString());
  return mostly(right, sillyQuery);
}

function bodyOf({ sent }: KeptOperation): fc.Arbitrary<Buffer | FormData | undefined> {
  if (sent === undefined) return fc.constant(undefined);
  if (sent.type.startsWith('multipart')) return mostly(files, hostileBytes);
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

const FOLDER = 'examples/bank-statements/files';
const example = JSON.parse(readFileSync('examples/bank-statements/request.json', 'utf8'));
const samples: Buffer[] = example.files.map(({ file }: Json) => readFileSync(`${FOLDER}/${file}`));
const names: string[] = example.files.map(({ file }: Json) => file);
const options = Object.fromEntries(example.files.map(({ file, account }: Json) => [file, { account }]));

/** Bank files: as they are, cut short, with a byte changed, or any bytes; under names right or silly. */
const files: fc.Arbitrary<FormData> = fc
  .record({
    name: fc.constantFrom(...names, '__proto__', '../x.csv', 'a\u0000.csv', ''),
    content: fc
      .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(255), fc.constantFrom('whole', 'cut', 'changed'))
      .map(([whole, at, byte, how]) => {
        if (how === 'cut') return whole.subarray(0, at % whole.length);
        const copy = Buffer.from(whole);
        if (how === 'changed') copy[at % copy.length] = byte;
        return copy;
      }),
    said: mostly(
      fc.constant(JSON.stringify(options)),
      fc.oneof(
        sillyText,
        changed(options, hostileValue).map((each) => JSON.stringify(each) ?? ''),
      ),
    ),
  })
  .map(({ name, content, said }) => {
    const form = new FormData();
    form.append('options', said);
    form.append('file', new File([new Uint8Array(content)], name));
    return form;
  });
