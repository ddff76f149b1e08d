import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { BundleFault } from '../../packages/api/src/bundles/fault.js';
import { linesOf } from '../../packages/api/src/bundles/lines.js';
import { verifyBundle } from '../../packages/api/src/bundles/verify.js';
import { factsOf, keptService } from '../support/kept-service.js';
import { stores } from '../support/stores.js';
import { type Json, type Reply, sha256 } from './house.js';

const example: Json = JSON.parse(readFileSync('examples/bank-statements/request.json', 'utf8'));
const caseFile = factsOf(JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8')));

const [ours, theirs] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];

type File = readonly [name: string, content: Buffer | string];

const sample = (name: string): File => [name, readFileSync(`examples/bank-statements/files/${name}`)];
const fixture = (name: string): File => [name, readFileSync(`test/fixtures/statements/${name}`)];
const samples: readonly File[] = example.files.map(({ file }: Json) => sample(file));
const sampleOptions: Json = Object.fromEntries(example.files.map(({ file, account }: Json) => [file, { account }]));
const allocation = { ...example };
delete allocation.files;

/** The body of a request with files, and the header that goes with it. */
function multipart(files: readonly File[], options?: Json): { readonly body: Buffer; readonly type: string } {
  const boundary = 'boundary-of-the-test';
  const part = (head: string, content: Buffer | string) =>
    Buffer.concat([Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
  const said =
    options === undefined ? [] : [part('Content-Disposition: form-data; name="options"', JSON.stringify(options))];
  const parts = files.map(([name, content]) =>
    part(
      `Content-Disposition: form-data; name="${name}"; filename="${name}"\r\nContent-Type: application/octet-stream`,
      content,
    ),
  );
  return {
    body: Buffer.concat([...said, ...parts, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

const bytesOf = async function* (text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
};

const outcomes = ({ body }: Reply): string[] => body.items.map(({ outcome }: Json) => outcome);

describe.each(stores())('statement files kept on $name', (store) => {
  const api = keptService(store, { keys: { signing: ours.privateKey, trusted: [] } });
  const other = keptService(store, { keys: { signing: theirs.privateKey, trusted: [ours.publicKey] } });
  const ann = api.as('ann', 'investigator');
  const sue = api.as('sue', 'supervisor');
  const bob = api.as('bob', 'investigator');
  const auditor = api.as('aud', 'auditor');

  async function newCase(id: string): Promise<string> {
    const { status, body } = await ann.post('/v1/cases', { caseFile: { ...caseFile, id } });
    expect(status).toBe(201);
    const path = `/v1/cases/${body.case}`;
    for (const subject of ['sue', 'aud']) await ann.ask('PUT', `${path}/members/${subject}`);
    return path;
  }

  /** Sends files, as Ann. */
  function send(path: string, files: readonly File[], options?: Json, headers: Record<string, string> = {}) {
    const { body, type } = multipart(files, options);
    return api.ask(`${path}/statements`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer ann~investigator',
        'content-type': type,
        'idempotency-key': crypto.randomUUID(),
        ...headers,
      },
      body,
    });
  }

  async function everyLine(path: string, file: string, limit = 3): Promise<Json[]> {
    const lines: Json[] = [];
    let next = '';
    do {
      const { status, body } = await ann.get(`${path}/statements/${file}/lines?limit=${limit}${next}`);
      expect(status).toBe(200);
      lines.push(...body.items);
      next = body.next === null ? '' : `&cursor=${body.next}`;
    } while (next !== '');
    return lines;
  }

  /** The stateless reader, of the same files. */
  async function stateless(files: readonly File[], options?: Json): Promise<Json> {
    const { body, type } = multipart(files, options);
    const reply = await api.ask('/v1/statements/read', {
      method: 'POST',
      headers: { authorization: 'Bearer ann~investigator', 'content-type': type },
      body,
    });
    expect(reply.status).toBe(200);
    return reply.body;
  }

  const rows = async (path: string): Promise<{ files: number; lines: number }> => {
    const caseId = path.split('/').at(-1);
    const [row] = await api.query<{ files: number; lines: number }>(
      `SELECT (SELECT count(*) FROM statement_file WHERE case_id = $1) AS files,
         (SELECT count(*) FROM statement_line WHERE case_id = $1) AS lines`,
      [caseId],
    );
    return row ?? { files: -1, lines: -1 };
  };

  describe('the files of the example', () => {
    let path = '';
    let first: Reply;
    let read: Json;
    beforeAll(async () => {
      path = await newCase('example');
      first = await send(path, samples, sampleOptions, { 'idempotency-key': 'the-example' });
      read = await stateless(samples, sampleOptions);
    });

    it('are kept as the stateless reader reads them, with their reports', async () => {
      expect(first.status).toBe(200);
      expect(outcomes(first)).toEqual(samples.map(() => 'kept'));
      const { body } = await ann.get(`${path}/statements`);
      expect(body.items.map(({ report }: Json) => report)).toEqual(read.files);
      expect(body.items.map(({ file }: Json) => file)).toEqual(read.files.map((each: Json) => each.sha256));
      expect(body.items[0]).toMatchObject({
        name: 'current-1.csv',
        options: { account: 'current' },
        importedBy: 'ann',
      });
    });

    it('are listed in pages', async () => {
      const page = await ann.get(`${path}/statements?limit=3`);
      expect(page.body.items).toHaveLength(3);
      const rest = await ann.get(`${path}/statements?cursor=${page.body.next}`);
      expect([...page.body.items, ...rest.body.items]).toEqual((await ann.get(`${path}/statements`)).body.items);
      expect(rest.body.next).toBeNull();
    });

    it('have the lines of the stateless reader', async () => {
      const kept: Json[] = [];
      for (const { file } of first.body.items) kept.push(...(await everyLine(path, file)));
      const known = new Set(kept.map((line) => JSON.stringify(line, Object.keys(line).sort())));
      expect(read.lines.length).toBeGreaterThan(20);
      for (const line of read.lines) expect(known).toContain(JSON.stringify(line, Object.keys(line).sort()));
      expect(kept).toHaveLength(read.files.reduce((sum: number, { counts }: Json) => sum + counts.lines, 0));
    });

    it('prove each account as the stateless reader does, in pages', async () => {
      const { body } = await ann.get(`${path}/statements/accounts`);
      expect(body.items).toEqual(read.accounts);
      expect(
        body.items.flatMap((account: Json) => account.currencies.flatMap((each: Json) => each.overlaps)),
      ).not.toEqual([]);
      const one = await ann.get(`${path}/statements/accounts?limit=1`);
      const rest = await ann.get(`${path}/statements/accounts?cursor=${one.body.next}`);
      expect([...one.body.items, ...rest.body.items]).toEqual(body.items);
    });

    it('are allocated as the stateless lines are', async () => {
      const lines = read.lines.map((line: Json) => line);
      const { body: bare } = await ann.ask('POST', '/v1/statements/allocations', { ...allocation, lines });
      const { status, body } = await ann.ask('POST', `${path}/statements/allocations`, allocation);
      expect(status).toBe(200);
      expect(body).toEqual(bare);
      expect(body.value.counted.total).not.toBe('0.00');
    });

    it('change nothing when they come again: under the same key byte for byte, under another as kept before', async () => {
      const before = await rows(path);
      const replayed = await send(path, samples, sampleOptions, { 'idempotency-key': 'the-example' });
      expect(replayed.text).toBe(first.text);
      expect(replayed.headers.get('idempotency-replayed')).toBe('true');
      const again = await send(path, samples.toReversed());
      expect(outcomes(again)).toEqual(samples.map(() => 'keptBefore'));
      expect(again.body.items.toReversed().map(({ digest }: Json) => digest)).toEqual(
        first.body.items.map(({ digest }: Json) => digest),
      );
      expect(await rows(path)).toEqual(before);
    });

    it('are refused under a key that stands for other files, which are then not kept', async () => {
      const before = await rows(path);
      const other = await send(path, [fixture('lloyds.csv')], undefined, { 'idempotency-key': 'the-example' });
      expect([other.status, other.body.type]).toEqual([409, '/problems/idempotency-conflict']);
      expect(await rows(path)).toEqual(before);
    });

    it('stand in the journal, each with the digest of its lines', async () => {
      const { body } = await sue.get(`${path}/journal`);
      const said = body.items.map(({ entry }: Json) => JSON.parse(entry));
      const imported = said.filter(({ what }: Json) => what === 'statementsImported');
      expect(imported.map(({ details, after }: Json) => [details.file, details.lines, after])).toEqual(
        first.body.items.map(({ file, lines, digest }: Json) => [file, lines, digest]),
      );
      expect(said.some(({ what }: Json) => what === 'statementsRead')).toBe(true);
      expect(said.some(({ what }: Json) => what === 'statementsAllocated')).toBe(true);
      expect((await sue.get(`${path}/journal/verify`)).body).toMatchObject({ intact: true, disagreements: [] });
    });

    it('are nobody else’s', async () => {
      const none = '/v1/cases/00000000-0000-8000-8000-000000000000';
      const where = { traceId: '', instance: '' };
      for (const part of ['statements', 'statements/accounts', `statements/${first.body.items[0].file}/lines`]) {
        const theirs = await bob.get(`${path}/${part}`);
        expect(theirs.status).toBe(404);
        expect({ ...theirs.body, ...where }).toEqual({ ...(await bob.get(`${none}/${part}`)).body, ...where });
        expect((await auditor.get(`${path}/${part}`)).status).toBe(403);
      }
      const theirs = await send(path, samples, undefined, { authorization: 'Bearer bob~investigator' });
      expect(theirs.status).toBe(404);
      expect((await bob.ask('POST', `${path}/statements/allocations`, allocation)).status).toBe(404);
    });

    it('are told from files that are not there', async () => {
      for (const file of ['0'.repeat(64), 'nothing', first.body.items[0].file.toUpperCase()]) {
        expect((await ann.get(`${path}/statements/${file}/lines`)).status).toBe(404);
      }
      expect((await ann.get(`${path}/statements?cursor=bm90aGluZw`)).status).toBe(400);
    });
  });

  it('has every layout as the stateless reader has it', async () => {
    const path = await newCase('layouts');
    const names = ['barclays.csv', 'hsbc.csv', 'lloyds.csv', 'monzo.csv', 'nationwide.csv', 'natwest.csv', 'ofx1.ofx'];
    names.push('ofx2.ofx', 'camt053.xml', 'mt940.sta', 'quicken.qif', 'revolut.csv', 'santander.txt', 'starling.csv');
    const files = names.map(fixture);
    const options = { 'quicken.qif': { dateOrder: 'dayFirst' } };
    const { body } = await send(path, files, options);
    const read = await stateless(files, options);
    expect(body.items.map(({ report }: Json) => report)).toEqual(read.files);
    const accounts = await ann.get(`${path}/statements/accounts?limit=200`);
    expect(accounts.body.items).toEqual(read.accounts);
    const order = (lines: Json[]) => lines.map((line) => JSON.stringify(line, Object.keys(line).sort())).sort();
    const kept: Json[] = [];
    for (const { file } of body.items) kept.push(...(await everyLine(path, file, 200)));
    expect(order(kept)).toEqual(order(read.lines));
  });

  it('keeps what a file refuses in its report, and not a file that cannot be read, until it can', async () => {
    const path = await newCase('refused');
    const [, csv] = sample('second.csv');
    const broken: File = ['broken.csv', `${csv.toString('latin1').trimEnd()}\nnot a day,x,y,z,1,2,3\n`];
    const first = await send(path, [broken, fixture('quicken.qif'), ['page.pdf', '%PDF-1.7']], {
      'broken.csv': { account: 'second' },
    });
    expect(outcomes(first)).toEqual(['kept', 'notKept', 'notKept']);
    const [{ report }] = (await ann.get(`${path}/statements`)).body.items;
    expect(report.refused).toEqual([{ line: expect.any(Number), reason: expect.any(String) }]);
    expect(first.body.items[1].report.facts[0].pointer).toBe('/dateOrder');
    const told = await send(path, [fixture('quicken.qif')], { 'quicken.qif': { dateOrder: 'dayFirst' } });
    expect(outcomes(told)).toEqual(['kept']);
    expect((await rows(path)).files).toBe(2);
  });

  it('tells two files of one name apart', async () => {
    const path = await newCase('names');
    await send(path, [['statement.csv', sample('current-1.csv')[1]]]);
    const { body } = await send(path, [['statement.csv', sample('current-2.csv')[1]]]);
    expect(body.items[0].name).toBe('statement.csv (2)');
    const lines = await everyLine(path, body.items[0].file);
    expect(new Set(lines.map(({ file }) => file))).toEqual(new Set(['statement.csv (2)']));
  });

  it('keeps text that a store would refuse, as the reader has it', async () => {
    const path = await newCase('hostile');
    const [, ofx] = sample('old.ofx');
    const hostile = ofx.toString('latin1').replace(/<NAME>/, '<NAME>&#xD800;&#0;\0');
    const { status, body } = await send(path, [['old.ofx', hostile]]);
    expect([status, body.items[0].outcome]).toEqual([200, 'kept']);
    expect(body.items[0].report.notes.join()).toMatch(/NUL/);
    const read = await stateless([['old.ofx', hostile]]);
    expect((await everyLine(path, body.items[0].file))[0]).toEqual(read.lines[0]);
    expect((await sue.get(`${path}/journal/verify`)).body.intact).toBe(true);
  });

  it('has one effect of many requests with the same file at once', async () => {
    const path = await newCase('at-once');
    const all = await Promise.all(Array.from({ length: 6 }, () => send(path, [fixture('lloyds.csv')])));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    expect(all.flatMap(outcomes).sort()).toEqual(['kept', ...Array.from({ length: 5 }, () => 'keptBefore')]);
    expect(await rows(path)).toEqual({ files: 1, lines: 4 });
    const key = { 'idempotency-key': 'the-same' };
    const same = await Promise.all(Array.from({ length: 4 }, () => send(path, [fixture('hsbc.csv')], undefined, key)));
    expect(new Set(same.map(({ text }) => text)).size).toBe(1);
    expect((await rows(path)).files).toBe(2);
    expect((await sue.get(`${path}/journal/verify`)).body.intact).toBe(true);
  });

  it('keeps nothing of a file whose connection is cut, and all of it when it is sent again', async () => {
    const path = await newCase('cut');
    const key = { 'idempotency-key': 'cut-and-resumed' };
    const { body, type } = multipart([sample('current-1.csv'), sample('current-2.csv')], sampleOptions);
    const inSecond = body.indexOf('filename="current-2.csv"') + 400;
    const cut = httpRequest(`${api.at}${path}/statements`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer ann~investigator',
        'content-type': type,
        'content-length': body.length,
        ...key,
      },
    });
    cut.on('error', () => undefined);
    cut.write(body.subarray(0, inSecond));
    await expect.poll(async () => (await rows(path)).files, { timeout: 20_000 }).toBe(1);
    const gone = new Promise((resolve) => cut.once('close', resolve));
    cut.destroy();
    await gone;
    await expect.poll(() => api.log.filter(({ event }) => event === 'request').at(-1)).toMatchObject({ status: 499 });
    expect((await rows(path)).files).toBe(1);
    const resumed = await send(path, [sample('current-1.csv'), sample('current-2.csv')], sampleOptions, key);
    expect(outcomes(resumed)).toEqual(['keptBefore', 'kept']);
    const listed = (await ann.get(`${path}/statements`)).body.items;
    expect((await rows(path)).lines).toBe(listed.reduce((sum: number, { lines }: Json) => sum + lines, 0));
  });

  it('keeps nothing of a file whose part never ends', async () => {
    const path = await newCase('unended');
    const { body, type } = multipart([sample('current-1.csv')]);
    const reply = await ann.ask('POST', `${path}/statements`, body.subarray(0, body.length - 60).toString('latin1'), {
      'content-type': type,
    });
    expect(reply.status).toBe(400);
    expect(await rows(path)).toEqual({ files: 0, lines: 0 });
  });

  it('tells of its progress, and sends the result last', async () => {
    const path = await newCase('events');
    const files = [sample('current-1.csv'), sample('second.csv')];
    const { text, headers } = await send(path, files, sampleOptions, { accept: 'text/event-stream' });
    expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = text
      .trim()
      .split('\n\n')
      .map((event) => /^event: (\w+)\ndata: (.*)$/s.exec(event)?.slice(1) ?? []);
    expect(events.map(([name]) => name)).toEqual(['progress', 'progress', 'progress', 'progress', 'result']);
    const result = JSON.parse(events.at(-1)?.[1] ?? '');
    expect(JSON.parse(events[0]?.[1] ?? '')).toEqual({ file: 'current-1.csv', bytes: files[0]?.[1].length });
    expect(JSON.parse(events[1]?.[1] ?? '')).toEqual({ file: 'current-1.csv', lines: result.items[0].lines });
    expect(result.items.map(({ outcome }: Json) => outcome)).toEqual(['kept', 'kept']);
  });

  it('refuses a request without a key, without a file, and one that is no form', async () => {
    const path = await newCase('refusals');
    const { body, type } = multipart([sample('second.csv')]);
    const bare = await api.ask(`${path}/statements`, {
      method: 'POST',
      headers: { authorization: 'Bearer ann~investigator', 'content-type': type },
      body,
    });
    expect([bare.status, bare.body.errors[0].pointer]).toEqual([400, '/idempotency-key']);
    expect((await send(path, [])).status).toBe(400);
    expect((await ann.post(`${path}/statements`, {})).status).toBe(415);
    const options = await send(path, [sample('second.csv')], { 'second.csv': { colour: 'red' } });
    expect([options.status, options.body.errors[0].pointer]).toEqual([400, '/second.csv/colour']);
    expect((await rows(path)).files).toBe(0);
  });

  it('names a file of which a line, the report, or all was changed behind its back', async () => {
    const path = await newCase('tampered');
    const caseId = path.split('/').at(-1);
    const { body } = await send(path, samples.slice(0, 3), sampleOptions);
    const [one, two, three] = body.items.map(({ file }: Json) => file as string);
    const verified = async () => (await sue.get(`${path}/journal/verify`)).body;
    expect((await verified()).intact).toBe(true);
    const line = `case_id = $1 AND file = decode($2, 'hex') AND nth = 2`;
    await api.query(`UPDATE statement_line SET amount = amount + 1 WHERE ${line}`, [caseId, one]);
    expect(await verified()).toMatchObject({
      intact: false,
      disagreements: [{ what: `statement file ${one}`, why: 'changed' }],
    });
    await api.query(`UPDATE statement_line SET amount = amount - 1 WHERE ${line}`, [caseId, one]);
    expect((await verified()).intact).toBe(true);
    await api.query(`DELETE FROM statement_line WHERE ${line}`, [caseId, one]);
    const report = `replace(body, '"refused":[]', '"refused":[ ]')`;
    const file = `case_id = $1 AND file = decode($2, 'hex')`;
    await api.query(`UPDATE statement_file SET body = ${report} WHERE ${file}`, [caseId, two]);
    await api.query(`DELETE FROM statement_file WHERE ${file}`, [caseId, three]);
    expect((await verified()).disagreements).toEqual([
      { what: `statement file ${one}`, why: 'changed' },
      { what: `statement file ${two}`, why: 'changed' },
      { what: `statement file ${three}`, why: 'missing' },
    ]);
  });

  it('goes with its case in a bundle, which is held to the journal too', async () => {
    const path = await newCase('bundled');
    const { body } = await send(path, samples, sampleOptions);
    const { text } = await sue.get(`${path}/bundle`);
    const check = (bundle: string) => verifyBundle(linesOf(bytesOf(bundle)), [ours.publicKey]);
    const { manifest } = await check(text);
    const ida = other.as('ida', 'supervisor');
    const taken = await ida.ask('POST', '/v1/bundles', text, {
      'content-type': 'application/x-ndjson',
      'idempotency-key': 'bundled',
    });
    expect(taken.status).toBe(201);
    expect(manifest.parts.find(({ part }) => part === 'statement_file')?.rows).toBe(samples.length);
    const there = (await ida.get(`${path}/statements`)).body;
    expect(there).toEqual((await sue.get(`${path}/statements`)).body);
    for (const part of ['accounts', `${body.items[0].file}/lines`]) {
      const [here, copy] = [await sue.get(`${path}/statements/${part}`), await ida.get(`${path}/statements/${part}`)];
      expect(copy.body).toEqual(here.body);
    }
    expect((await ida.get(`${path}/journal/verify`)).body.intact).toBe(true);
    const line = `case_id = $1 AND file = decode($2, 'hex') AND nth = 1`;
    await api.query(`UPDATE statement_line SET description = 'other' WHERE ${line}`, [
      path.split('/').at(-1),
      body.items[0].file,
    ]);
    const fault = await check((await sue.get(`${path}/bundle`)).text).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(BundleFault);
    expect(fault).toMatchObject({ part: `statement file ${body.items[0].file}` });
  });

  it('is gone once the case is erased, and its digest still stands in the journal', async () => {
    const path = await newCase('erased');
    await send(path, samples.slice(0, 2), sampleOptions);
    const done = await sue.ask('POST', `${path}/erasure`, undefined, {
      'recoup-reason': 'The time to keep it has passed',
      'idempotency-key': 'erase',
    });
    expect(done.status).toBe(200);
    const left = await api.query<{ left: string }>(
      `SELECT concat(line, page, account, on_day, amount, currency, balance, type, description, counterparty, reference,
         bank_id) AS left FROM statement_line WHERE case_id = $1
       UNION SELECT concat(name, body) FROM statement_file WHERE case_id = $1`,
      [path.split('/').at(-1)],
    );
    expect(left).toEqual([{ left: '' }]);
    expect((await sue.get(`${path}/statements`)).status).toBe(410);
    expect((await send(path, [fixture('lloyds.csv')])).status).toBe(410);
    expect((await sue.get(`${path}/journal/verify`)).body).toMatchObject({ intact: true, disagreements: [] });
  });

  it('has a digest that can be made from what is answered', async () => {
    const path = await newCase('digest');
    const { body } = await send(path, [sample('second.csv')], sampleOptions);
    const [{ file, digest }] = body.items;
    const [row] = await api.query<{ body: string }>('SELECT body FROM statement_file WHERE case_id = $1', [
      path.split('/').at(-1),
    ]);
    const minor = (amount: string) => amount.replace('.', '').replace(/^(-?)0+(?=\d)/, '$1');
    const texts = (await everyLine(path, file)).map((line) =>
      JSON.stringify([
        line.line,
        line.page ?? null,
        line.account,
        line.on,
        minor(line.amount),
        line.currency,
        line.balance === undefined ? null : minor(line.balance),
        line.type ?? null,
        line.description,
        line.counterparty ?? null,
        line.reference ?? null,
        line.bankId ?? null,
      ]),
    );
    expect(sha256([row?.body ?? '', ...texts, ''].join('\n'))).toBe(digest);
  });
});

describe.each(stores().slice(0, 1))('a file that is too large, on $name', (store) => {
  const api = keptService(store, { limits: { statementFiles: { bytesPerFile: 2000, bytesInAll: 3000, files: 2 } } });
  const ann = api.as('ann', 'investigator');

  it('is refused with 413, and what came before it is kept', async () => {
    const made = await ann.post('/v1/cases', { caseFile: { ...caseFile, id: 'large' } });
    const path = `/v1/cases/${made.body.case}/statements`;
    const small = fixture('lloyds.csv');
    const send = (files: readonly File[]) => {
      const { body, type } = multipart(files);
      return ann.post(path, body.toString('latin1'), { 'content-type': type });
    };
    expect((await send([small, ['b.csv', 'x'.repeat(2500)]])).status).toBe(413);
    expect((await ann.get(path)).body.items.map(({ name }: Json) => name)).toEqual(['lloyds.csv']);
    expect(
      (
        await send([
          ['a', '1'],
          ['b', '2'],
          ['c', '3'],
        ])
      ).status,
    ).toBe(413);
    expect(
      (
        await send([
          ['a', 'x'.repeat(1800)],
          ['b', 'x'.repeat(1800)],
        ])
      ).status,
    ).toBe(413);
    expect((await ann.get(path)).body.items).toHaveLength(1);
  });
});
