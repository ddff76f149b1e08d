import { entriesOf, LIST_PARTS, withEntries } from '../../packages/api/src/cases/list-parts.js';
import type { Json, Reply } from '../api/house.js';
import { Caller, type KeptService } from './kept-service.js';
import { bankFile } from './bank-files.js';
import { contract, isKept } from './requests.js';

/** One operation on what is kept, as the contract has it. */
export interface KeptOperation {
  readonly method: string;
  readonly path: string;
  readonly told: Json;
  /** Media type, schema and example of what is sent; of a patch, those of what is patched. */
  readonly sent: { readonly type: string; readonly schema: Json; readonly example: Json } | undefined;
}

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

/** The contract's own example of what is posted to a path of a case. */
const exampleOf = (part: string): Json =>
  contract.paths[`/v1/cases/{case}${part}`].post.requestBody.content['application/json'].example;

/** A case with something in each of its parts, and the names of what is there. */
export interface World {
  readonly names: Readonly<Record<string, string>>;
  version: string;
  /** A case of another Recoup, as its bundle. */
  readonly bundle: Buffer;
}

/** The parts of a case that would be in the way of an operation, were they there already. */
function inTheWay({ method, path }: KeptOperation): readonly string[] {
  const [, , , , part = '', ...below] = path.split('/');
  if (path === '/v1/cases/{case}') return ['payments', 'considerations', ...LIST_PARTS.map(({ name }) => name)];
  if (method === 'POST' && below.length === 0) return [part];
  return method === 'DELETE' && part === 'orders' ? ['payments'] : [];
}

/**
 * Makes a case of what the contract gives as examples, each in its part: so each of them has to be one that can be kept.
 * Its members are `ann`, whatever role she has, and `bob`, who made the determination that is hers to approve.
 */
export async function makeWorld(
  api: KeptService,
  id: string,
  operation?: KeptOperation,
  bundle = Buffer.alloc(0),
): Promise<World> {
  const without = operation === undefined ? [] : inTheWay(operation);
  const { caseFile } = contract.paths['/v1/cases'].post.requestBody.content['application/json'].example;
  const document = LIST_PARTS.filter(({ name }) => !without.includes(name)).reduce(
    (whole: Json, part) => withEntries(part, whole, [...entriesOf(part, whole), exampleOf(`/${part.name}`)]),
    { caseFile: { ...caseFile, id } },
  );
  const ann = new Caller(api, 'ann~prosecutor+supervisor');
  const bob = api.as('bob', 'investigator');
  const { body: made, headers } = done(await ann.post('/v1/cases', document));
  const at = `/v1/cases/${made.case}`;
  done(await ann.ask('PUT', `${at}/members/bob`));
  for (const part of ['payments', 'considerations']) {
    if (without.includes(part) || (part === 'payments' && without.includes('orders'))) continue;
    done(await ann.post(`${at}/${part}`, exampleOf(`/${part}`)));
  }
  const sent = await api.ask(`${at}/statements`, {
    method: 'POST',
    headers: { authorization: 'Bearer ann~investigator', 'idempotency-key': `files-${id}` },
    body: bankFile('current-1.csv', { account: 'current' }),
  });
  const determined = done(await bob.post(`${at}/determinations`, exampleOf('/determinations')));
  return {
    names: { case: made.case, id: determined.body.id, file: done(sent).body.items[0].file, subject: 'bob' },
    version: headers.get('etag') ?? '',
    bundle,
  };
}

/** What stands for a parameter of an operation's path. */
export function nameOf(world: World, { path }: KeptOperation, name: string): string {
  const part = path.split('/')[4] ?? '';
  const isEntry = name === 'id' && LIST_PARTS.some((list) => list.name === part);
  return isEntry ? exampleOf(`/${part}`).id : (world.names[name] ?? 'none');
}

function done(reply: Reply): Reply {
  if (reply.status >= 300) throw new Error(`the world cannot be made: ${reply.status} ${reply.text}`);
  return reply;
}
