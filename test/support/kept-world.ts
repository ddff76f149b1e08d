import { readFileSync } from 'node:fs';
import { type Role, ROLES } from '../../packages/api/src/identity/index.js';
import type { Json } from '../api/house.js';
import { factsOf, type KeptService } from './kept-service.js';
import { contract } from './requests.js';

const caseFile = factsOf(JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8')));

/** One operation on what is kept, as the contract has it. */
export interface KeptOperation {
  readonly method: string;
  readonly path: string;
  readonly told: Json;
  /** Media type, schema and example of what is sent; of a patch, those of what is patched. */
  readonly sent: { readonly type: string; readonly schema: Json; readonly example: Json } | undefined;
}

const isKept = (path: string): boolean => /^\/v1\/(cases|bundles|feed|due|statistics\/cases)\b/.test(path);

/** Every operation on what is kept. */
export const keptOperations: readonly KeptOperation[] = Object.entries<Json>(contract.paths)
  .filter(([path]) => isKept(path))
  .flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, told]) => ({
      method: method.toUpperCase(),
      path,
      told,
      sent: sentOf(item, told),
    })),
  );

function sentOf(item: Json, told: Json): KeptOperation['sent'] {
  const [type, content] = Object.entries<Json>(told.requestBody?.content ?? {})[0] ?? [];
  if (type === undefined) return undefined;
  const whole = item.put?.requestBody?.content['application/json'];
  const { schema, example } = type.startsWith('application/merge-patch') ? (whole ?? content) : content;
  return { type, schema, example: example ?? {} };
}

/** A case with something in the part that an operation is about, and the names of what is there. */
export interface World {
  readonly names: Readonly<Record<string, readonly string[]>>;
  version: string;
}

/** Makes a case of the caller `ann`, who is one of its members whatever role she has. */
export async function makeWorld(api: KeptService, { path }: KeptOperation, id: string): Promise<World> {
  const made = await api.as('ann', 'investigator').post('/v1/cases', { caseFile: { ...caseFile, id } });
  if (made.status !== 201) throw new Error(made.text);
  const at = `/v1/cases/${made.body.case}`;
  const part = path.split('/')[4] ?? '';
  for (const each of new Set(['events', 'orders', 'payments', part])) await add(api, at, each);
  await api.as('ann', 'supervisor').ask('PUT', `${at}/members/bob`);
  const listed = `/v1/cases/{case}/${part}` in contract.paths ? (await readAs(api, at, part)).body?.items : [];
  const ids = (listed ?? []).flatMap((item: Json) =>
    [item.id, item.entry?.id, item.file].filter((name) => typeof name === 'string'),
  );
  const version = (await api.as('ann', 'investigator').get(at)).headers.get('etag') ?? '"1"';
  return { names: { case: [made.body.case], id: ids, file: ids, subject: ['bob'] }, version };
}

/** Adds the contract's own example to a part of a case. */
async function add(api: KeptService, at: string, part: string): Promise<void> {
  const path = `/v1/cases/{case}/${part}`;
  const post = contract.paths[path]?.post;
  const example = post?.requestBody?.content['application/json']?.example;
  if (example === undefined || part === 'erasure') return;
  const role = ROLES.find((each) => post['x-permission'].roles.includes(each)) ?? 'supervisor';
  const caller = api.as('ann', role);
  const version = (await caller.get(at)).headers.get('etag') ?? '"1"';
  await caller.post(at + path.slice('/v1/cases/{case}'.length), example, {
    'if-match': version,
    'recoup-reason': 'a reason',
  });
}

function readAs(api: KeptService, at: string, part: string) {
  const roles: readonly Role[] = contract.paths[`/v1/cases/{case}/${part}`].get?.['x-permission'].roles ?? [
    'supervisor',
  ];
  return api.as('ann', roles[0] ?? 'supervisor').get(`${at}/${part}`);
}
