// A case system walks a whole case over HTTP with the typed client: it keeps the case, lets people in, records what each
// of them says, imports the banks' own files, determines, has it approved by a second person, and proves it all.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { recoupClient, type RecoupClient } from '@recoup/api/client';

/** Somebody who calls: their `sub`, and a client that sends their token. */
export interface Person {
  readonly subject: string;
  readonly client: RecoupClient;
}

/** Those who work on the case. Nobody does another's part. */
export interface People {
  readonly investigator: Person;
  readonly prosecutor: Person;
  readonly court: Person;
  readonly supervisor: Person;
}

type Json = Readonly<Record<string, unknown>>;
const SAID = { contention: 'contentions', shareContention: 'shareContentions', position: 'positions' } as const;
const LISTS: readonly string[] = [...Object.values(SAID), 'holdingContentions'];

/** @param key makes the request one: sent again under the same key it is done once */
export async function walk(people: People, key: string, print: (line: string) => void): Promise<string> {
  const { investigator, prosecutor, court, supervisor } = people;
  const whole = JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8')) as Json;

  // 1. The investigator keeps the facts, and lets the others in.
  const made = await investigator.client.POST('/v1/cases', {
    params: { header: { 'Idempotency-Key': key } },
    body: { caseFile: without(whole, ['prosecution', 'defence', 'court']) as never },
  });
  const { case: id } = answered(made);
  const path = { case: id };
  print(`kept as ${id}, version 1`);
  for (const { subject } of [prosecutor, court, supervisor]) {
    answered(
      await investigator.client.PUT('/v1/cases/{case}/members/{subject}', { params: { path: { ...path, subject } } }),
    );
  }

  // 2. The prosecutor records what each party says: nobody else may, and only over the version they read.
  const read = answered(await prosecutor.client.GET('/v1/cases/{case}', { params: { path } }));
  const stated = await prosecutor.client.PUT('/v1/cases/{case}', {
    params: { path, header: { 'If-Match': `"${read.version}"` } },
    body: { caseFile: without(whole, ['court']) as never },
  });
  let { version } = answered(stated);
  print(`what the parties say: version ${version}`);

  // 3. The court finds, item by item.
  for (const [nth, { about, kind, finding }] of findings(whole).entries()) {
    const found = await court.client.POST('/v1/cases/{case}/findings', {
      params: { path, header: { 'Idempotency-Key': `${key}-finding-${nth}`, 'If-Match': `"${version}"` } },
      body: { about, kind, finding } as never,
    });
    ({ version } = answered(found));
  }
  print(`what the court found: version ${version}`);

  // 4. The banks' own files, as they came.
  const folder = 'examples/bank-statements';
  const request = JSON.parse(readFileSync(`${folder}/request.json`, 'utf8')) as Json;
  const files = request['files'] as readonly { readonly file: string; readonly account: string }[];
  const form = new FormData();
  form.set('options', JSON.stringify(Object.fromEntries(files.map(({ file, account }) => [file, { account }]))));
  for (const { file } of files) form.append(file, new Blob([readFileSync(`${folder}/files/${file}`)]), file);
  const imported = await investigator.client.POST('/v1/cases/{case}/statements', {
    params: { path, header: { 'Idempotency-Key': `${key}-statements` } },
    body: form as never,
    bodySerializer: (body) => body as never,
  });
  const taken = answered(imported);
  if (typeof taken !== 'string') print(`${taken.items.length} bank files taken in`);
  const allocated = await investigator.client.POST('/v1/cases/{case}/statements/allocations', {
    params: { path },
    body: { ...request, files: undefined } as never,
  });
  const outcome = answered(allocated);
  if (outcome.kind === 'decided') {
    const { transfers, expenditure } = outcome.value['counted'] as { transfers: string; expenditure: string };
    print(`of their lines count, once: transfers £${transfers}, expenditure £${expenditure}`);
  }

  // 5. A determination, which its author cannot approve and a second person can.
  const determined = await prosecutor.client.POST('/v1/cases/{case}/determinations', {
    params: { path, header: { 'Idempotency-Key': `${key}-determination` } },
    body: { asAt: '2026-05-14', footings: ['court'] },
  });
  const kept = answered(determined);
  for (const { defendant, confiscationOrder } of kept.determination.results) {
    const order = confiscationOrder.kind === 'decided' ? `£${confiscationOrder.value.amount}` : confiscationOrder.kind;
    print(`${defendant}: order ${order}`);
  }
  const approval = (nth: number) => ({
    params: { path: { ...path, id: kept.id }, header: { 'Idempotency-Key': `${key}-approval-${nth}` } },
  });
  const own = await prosecutor.client.POST('/v1/cases/{case}/determinations/{id}/approval', approval(1));
  print(`approved by its author: ${own.response.status}, ${own.error?.detail ?? ''}`);
  answered(await supervisor.client.POST('/v1/cases/{case}/determinations/{id}/approval', approval(2)));
  print('approved by a second person');

  // 6. Proof: the receipt replays to the same bytes, and the journal says that nothing was changed behind its back.
  const { receipt } = kept.determination;
  const replayed = await prosecutor.client.POST('/v1/receipts/replay', { body: receipt as never });
  print(`receipt ${answered(replayed).proved ? 'proved' : 'not proved'}`);
  const proof = answered(await supervisor.client.GET('/v1/cases/{case}/journal/verify', { params: { path } }));
  print(`journal of ${proof.entries} entries ${proof.intact ? 'intact' : 'broken'}`);
  return id;
}

/** What was answered. @throws Error with what was refused, and what to do */
function answered<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data !== undefined) return data;
  throw new Error(JSON.stringify(error, null, 2));
}

/** The case file without what some of them say. */
function without(value: unknown, authors: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, authors));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
      if (!LISTS.includes(name) || !Array.isArray(field)) return [[name, without(field, authors)]];
      const left = (field as readonly Json[]).filter(({ by }) => !authors.includes(String(by)));
      return left.length === 0 ? [] : [[name, left]];
    }),
  );
}

interface Found {
  readonly about: { readonly id: string; readonly holder?: string };
  readonly kind: keyof typeof SAID;
  readonly finding: Json;
}

/** Each finding of the court in a case file, with what it is about. */
function findings(value: unknown, about: Found['about'] = { id: '' }): Found[] {
  if (Array.isArray(value)) return value.flatMap((each) => findings(each, about));
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Json;
  const here = {
    ...about,
    ...(typeof own['id'] === 'string' && { id: own['id'] }),
    ...(typeof own['holder'] === 'string' && { holder: own['holder'] }),
  };
  return Object.entries(own).flatMap(([name, field]) => {
    const kind = (Object.keys(SAID) as Found['kind'][]).find((each) => SAID[each] === name);
    if (kind === undefined) return findings(field, here);
    const said = (field as readonly Json[]).filter(({ by }) => by === 'court');
    return said.map((finding) => ({ about: here, kind, finding }));
  });
}

/** The people of the environment: `RECOUP_INVESTIGATOR=token` and so on, each with the `sub` in its token. */
function peopleFrom(baseUrl: string): People {
  const person = (role: string): Person => {
    const token = process.env[`RECOUP_${role}`];
    if (token === undefined) throw new Error(`RECOUP_${role} is not set: the README says how to make a token`);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { sub: string };
    return { subject: claims.sub, client: recoupClient({ baseUrl, token }) };
  };
  return {
    investigator: person('INVESTIGATOR'),
    prosecutor: person('PROSECUTOR'),
    court: person('COURT'),
    supervisor: person('SUPERVISOR'),
  };
}

const [, , baseUrl] = process.argv;
if (baseUrl?.startsWith('http') === true) {
  await walk(peopleFrom(baseUrl), `walk-${Date.now()}`, (line) => console.log(line));
}
