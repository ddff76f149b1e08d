import fc from 'fast-check';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BundleFault } from '../../packages/api/src/bundles/fault.js';
import { readBundleKeys } from '../../packages/api/src/bundles/keys.js';
import { linesOf } from '../../packages/api/src/bundles/lines.js';
import { verifyBundle } from '../../packages/api/src/bundles/verify.js';
import { verifyCommand } from '../../packages/api/src/bundles/verify-command.js';
import { CASE_TABLES, columnsOf } from '../../packages/api/src/kept/case-tables.js';
import { type Caller, factsOf, type KeptService, keptServiceOn } from '../support/kept-service.js';
import { stores } from '../support/stores.js';
import type { Json } from './house.js';

const facts: Json = factsOf(JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8')));
const MARK = 'Zyzzyva';

const someKey = () => generateKeyPairSync('ed25519');
const [ours, theirs, stranger] = [someKey(), someKey(), someKey()];
const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();

/** A key that does not hold the mark: keys stay, for what was asked under them to be known again. */
const keyOf = (id: string) => ({ 'idempotency-key': `create-${id.replace(MARK, 'marked')}` });

/** A case with two versions, a payment, and something that was considered; each holds the mark. */
async function newCase(api: KeptService, id: string): Promise<string> {
  const ann = api.as('ann', 'investigator');
  const pru = api.as('pru', 'prosecutor');
  const caseFile = { ...facts, id, title: `R v ${MARK}` };
  const created = await ann.post('/v1/cases', { caseFile }, keyOf(id));
  expect(created.status).toBe(201);
  const at = `/v1/cases/${created.body.case}`;
  for (const subject of ['pru', 'sue', 'aud']) await ann.ask('PUT', `${at}/members/${subject}`);
  const order = { id: 'order-1', defendant: 'd1', made: '2025-03-14', amount: '1000.00' };
  expect((await pru.post(`${at}/orders`, order, { 'if-match': '"1"' })).status).toBe(201);
  const payment = { from: 'defendant', id: 'p1', order: 'order-1', on: '2025-04-01', amount: '100.00' };
  expect((await ann.post(`${at}/payments`, payment, { 'idempotency-key': 'pay-1' })).status).toBe(201);
  const answer = {
    id: 'c1',
    defendant: 'd1',
    order: 'restraint',
    stage: 'charge',
    answer: 'applied',
    by: `prosecutor-${MARK}`,
    role: 'prosecutor',
    on: '2024-06-18',
  };
  expect((await pru.post(`${at}/considerations`, answer)).status).toBe(201);
  const made = await ann.post(`${at}/determinations`, { asAt: '2026-03-20', footings: ['prosecution'] });
  expect(made.status).toBe(201);
  expect((await pru.post(`${at}/determinations/${made.body.id}/approval`, undefined)).status).toBe(201);
  return at;
}

const bytesOf = async function* (bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 4096) yield Promise.resolve(bytes.subarray(at, at + 4096));
};
const check = (bytes: Buffer, key: KeyObject) => verifyBundle(linesOf(bytesOf(bytes)), [key]);
const fault = async (bytes: Buffer, key: KeyObject = ours.publicKey) =>
  check(bytes, key).then(
    () => undefined,
    (error: unknown) => error,
  );
const parts = (text: string): Json[] => JSON.parse(text.split('\n')[0] ?? '').parts;
const rowsOf = (text: string, part: string) => text.split('\n').filter((line) => line.startsWith(`{"part":"${part}"`));
const imported = (who: Caller, text: string, key = crypto.randomUUID()) =>
  who.ask('POST', '/v1/bundles', text, { 'content-type': 'application/x-ndjson', 'idempotency-key': key });

const all = stores();
const pairs = all.map((from, at) => ({ from, to: all[all.length - 1 - at] ?? from, name: from.name }));

describe.each(pairs)('bundles and erasure on $name', ({ from, to }) => {
  const db = from.open();
  const api = keptServiceOn(db, { keys: { signing: ours.privateKey, trusted: [] } });
  const other = keptServiceOn(to.open(), { keys: { signing: theirs.privateKey, trusted: [ours.publicKey] } });
  const sue = api.as('sue', 'supervisor');
  const ida = other.as('ida', 'supervisor');

  it('hold every table and every column that is keyed by case', async () => {
    const columns = await db.query<{ table: string; columns: string[] }>(
      `SELECT c.table_name AS "table", array_agg(c.column_name::text ORDER BY c.column_name COLLATE "C") AS columns
       FROM information_schema.columns c JOIN information_schema.columns k
         ON k.table_schema = c.table_schema AND k.table_name = c.table_name AND k.column_name = 'case_id'
       WHERE c.table_schema = 'public' GROUP BY 1 ORDER BY 1`,
    );
    const known = CASE_TABLES.map((table) => ({
      table: table.table,
      columns: [...columnsOf(table), ...table.local].sort(),
    })).sort((one, two) => (one.table < two.table ? -1 : 1));
    expect(columns).toEqual(known);
  });

  describe('a bundle', () => {
    let [at, text] = ['', ''];
    beforeAll(async () => {
      at = await newCase(api, 'bundle');
      const reply = await sue.get(`${at}/bundle`);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toBe('application/x-ndjson');
      text = reply.text;
    });

    it('holds every version and all beside it, and says so in a manifest that is signed', async () => {
      const verified = await check(Buffer.from(text), ours.publicKey);
      expect(`/v1/cases/${verified.manifest.case}`).toBe(at);
      expect(verified).toMatchObject({ version: 2, erased: false });
      const counts = Object.fromEntries(parts(text).map(({ part, rows }) => [part, rows]));
      expect(counts).toMatchObject({
        case_version: 2,
        case_member: 4,
        payment: 1,
        consideration: 1,
        determination: 1,
        approval: 1,
      });
      expect(rowsOf(text, 'journal').at(-1)).toContain('caseExported');
    });

    it('is for supervisors of the case', async () => {
      expect((await api.as('pru', 'prosecutor').get(`${at}/bundle`)).status).toBe(403);
      expect((await api.as('sam', 'supervisor').get(`${at}/bundle`)).status).toBe(404);
    });

    it('is refused whichever byte of it is another, with the place', async () => {
      const bytes = Buffer.from(text);
      const head = text.split('\n', 2).join('\n').length + 2;
      const place = fc.oneof(fc.nat(head - 1), fc.nat(bytes.length - 1));
      await fc.assert(
        fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (where, flip) => {
          const changed = Buffer.from(bytes);
          changed[where] = (changed[where] ?? 0) ^ flip;
          const found = await fault(changed);
          expect(found).toBeInstanceOf(BundleFault);
          expect((found as BundleFault).part).not.toBe('');
        }),
        { numRuns: 400 },
      );
    });

    it('is refused where a line is missing, moved, doubled or added, and where it is cut off', async () => {
      const lines = text.trimEnd().split('\n');
      const written = (some: readonly string[]) => Buffer.from(`${some.join('\n')}\n`);
      for (let line = 0; line < lines.length; line += 1) {
        expect(await fault(written(lines.toSpliced(line, 1)))).toBeInstanceOf(BundleFault);
        expect(await fault(written(lines.toSpliced(line, 0, lines[line] ?? '')))).toBeInstanceOf(BundleFault);
      }
      expect(await fault(Buffer.from(`${text}\n`))).toBeInstanceOf(BundleFault);
      expect(await fault(Buffer.from(text.slice(0, -1)))).toBeInstanceOf(BundleFault);
      expect(await fault(Buffer.alloc(0))).toBeInstanceOf(BundleFault);
    });

    it('is refused where whoever signed is not trusted, and nothing is kept of it', async () => {
      expect(await fault(Buffer.from(text), stranger.publicKey)).toMatchObject({ part: 'manifest' });
      const refused = await imported(api.as('sue', 'supervisor'), tampered(text).toString());
      expect(refused.status).toBe(400);
      expect(refused.body.errors[0].fact).toContain('payment');
      const unknown = keptBundleOf(text);
      expect((await imported(ida, unknown)).status).toBe(400);
      expect((await ida.get('/v1/cases')).body.items).toEqual([]);
    });

    it('is taken in whole by another Recoup, equal by hash, and the chain goes on', async () => {
      const key = crypto.randomUUID();
      const taken = await imported(ida, text, key);
      expect(taken.status).toBe(201);
      expect(taken.body).toMatchObject({ case: at.split('/').at(-1), version: 2, erased: false });
      const again = await imported(ida, text, key);
      expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([taken.text, 'true']);
      const twice = await imported(ida, text);
      expect([twice.status, twice.body.type]).toEqual([409, '/problems/refused-by-state']);

      const { items } = (await ida.get(`${at}/members`)).body;
      expect(items.map((each: Json) => each.subject)).toEqual(['ida']);
      expect((await other.as('ann', 'investigator').get(at)).status).toBe(404);
      expect((await ida.get(at)).body.document).toEqual((await sue.get(at)).body.document);
      expect((await ida.get(`${at}/journal/verify`)).body).toMatchObject({ intact: true, disagreements: [] });

      const back = (await ida.get(`${at}/bundle`)).text;
      await check(Buffer.from(back), theirs.publicKey);
      const hashOf = (whole: string, part: string): Json => parts(whole).find((each) => each.part === part).sha256;
      for (const part of ['case_file', 'case_version', 'payment', 'consideration', 'determination', 'approval']) {
        expect(hashOf(back, part), part).toBe(hashOf(text, part));
      }
      const journal = rowsOf(text, 'journal');
      expect(rowsOf(back, 'journal').slice(0, journal.length)).toEqual(journal);
      expect(rowsOf(back, 'journal')[journal.length]).toContain('caseImported');
      const patch = { caseFile: { title: 'R v Example' } };
      await ida.ask('PUT', `${at}/members/ivy`);
      expect((await other.as('ivy', 'investigator').change('PATCH', at, 2, patch)).body.version).toBe(3);
      expect((await ida.get(`${at}/journal/verify`)).body.intact).toBe(true);
    });

    it('is checked with no service and no store', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'recoup-'));
      try {
        const at = (name: string, content: string | Buffer) => {
          writeFileSync(path.join(folder, name), content);
          return path.join(folder, name);
        };
        const said: string[] = [];
        const terminal = { print: (line: string) => said.push(line), warn: (line: string) => said.push(line) };
        const key = at('ours.pem', pem(ours.publicKey));
        const run = (...args: string[]) => verifyCommand(args, terminal);
        expect(await run(at('good', text), '--key', key)).toBe(0);
        expect(await run(at('bad', tampered(text)), '--key', key)).toBe(1);
        expect(said.at(-1)).toMatch(/Line \d+ \(payment\)/);
        expect(await run(at('good', text), '--key', at('other.pem', pem(stranger.publicKey)))).toBe(1);
        expect(await run(at('good', text))).toBe(2);
        expect(await run(path.join(folder, 'none'), '--key', key)).toBe(2);
        expect(await run(at('good', text), '--key', at('no.pem', 'no key'))).toBe(2);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });

  describe('an erasure', () => {
    const WHY = { 'recoup-reason': 'The time to keep it has passed' };
    let [at, id] = ['', ''];
    beforeAll(async () => {
      at = await newCase(api, `erase-${MARK}`);
      id = at.split('/').at(-1) ?? '';
    });

    const holding = async () => {
      const columns = await db.query<{ table: string }>(
        `SELECT DISTINCT table_name AS "table" FROM information_schema.tables
         WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
      );
      const found: string[] = [];
      for (const { table } of columns) {
        const rows = await db.query(`SELECT 1 FROM ${table} t WHERE t::text ILIKE $1 AND t::text LIKE $2 LIMIT 1`, [
          `%${MARK}%`,
          `%${id}%`,
        ]);
        if (rows.length > 0) found.push(table);
      }
      return found.sort();
    };

    it('needs a supervisor of the case, a key and a reason', async () => {
      expect((await api.as('pru', 'prosecutor').ask('POST', `${at}/erasure`, undefined, WHY)).status).toBe(403);
      expect((await sue.ask('POST', `${at}/erasure`, undefined, WHY)).status).toBe(400);
      expect((await sue.ask('POST', `${at}/erasure`, undefined, { 'idempotency-key': 'k' })).status).toBe(400);
      expect(await holding()).toEqual(['case_file', 'case_key', 'case_version', 'consideration', 'determination']);
    });

    it('leaves nothing of what the case held in any table, and the proof of what it was', async () => {
      const erase = () => sue.ask('POST', `${at}/erasure`, undefined, { ...WHY, 'idempotency-key': 'erase' });
      const done = await erase();
      expect(done.status).toBe(200);
      expect(await holding()).toEqual([]);
      const again = await erase();
      expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([done.text, 'true']);
      const later = await sue.ask('POST', `${at}/erasure`, undefined, { ...WHY, 'idempotency-key': 'later' });
      expect([later.status, later.body.type]).toEqual([410, '/problems/erased']);
      const { items } = (await sue.get(`${at}/journal`)).body;
      const entry = JSON.parse(items.findLast((each: Json) => each.entry.includes('caseErased')).entry);
      expect(entry).toMatchObject({ who: 'sue', why: WHY['recoup-reason'], details: { version: 2 } });
      expect((await sue.get(`${at}/journal/verify`)).body).toMatchObject({ intact: true, disagreements: [] });
    });

    it('is told to whoever reads or writes the case, or asks again for an answer', async () => {
      const ann = api.as('ann', 'investigator');
      for (const each of [
        '',
        '?version=1',
        '/versions',
        '/payments',
        '/determinations',
        '/defendants',
        '/timeline',
        '/account',
      ]) {
        const { status, body } = await ann.get(`${at}${each}`);
        expect([each, status, body.type]).toEqual([each, 410, '/problems/erased']);
      }
      expect((await ann.change('PATCH', at, 2, { caseFile: { title: 'x' } })).status).toBe(410);
      const payment = { from: 'defendant', id: 'p1', order: 'order-1', on: '2025-04-01', amount: '100.00' };
      expect((await ann.post(`${at}/payments`, payment, { 'idempotency-key': 'pay-1' })).status).toBe(410);
      expect((await ann.post(`${at}/payments`, { ...payment, id: 'p2' })).status).toBe(410);
      const caseFile = { ...facts, id: `erase-${MARK}`, title: `R v ${MARK}` };
      expect((await ann.post('/v1/cases', { caseFile }, keyOf(caseFile.id))).status).toBe(410);
      expect((await api.as('bob', 'investigator').get(at)).status).toBe(404);
    });

    it('can be taken out and taken in like any other case', async () => {
      const { text } = await sue.get(`${at}/bundle`);
      expect(text).not.toContain(MARK);
      expect(await check(Buffer.from(text), ours.publicKey)).toMatchObject({ erased: true, version: 2 });
      expect((await imported(ida, text)).body).toMatchObject({ erased: true });
      expect((await ida.get(at)).status).toBe(410);
      expect((await ida.get(`${at}/journal/verify`)).body.intact).toBe(true);
    });

    it('that nobody ordered is found', async () => {
      const mine = await newCase(api, 'by-hand');
      await db.query('UPDATE payment SET body = NULL WHERE case_id = $1', [mine.split('/').at(-1)]);
      const { intact, disagreements } = (await sue.get(`${mine}/journal/verify`)).body;
      expect([intact, disagreements]).toEqual([false, [{ what: 'payment p1', why: 'missing' }]]);
      const { text } = await sue.get(`${mine}/bundle`);
      expect(await fault(Buffer.from(text))).toMatchObject({ part: 'payment p1' });
    });
  });
});

/** The bundle with the amount of its payment changed. */
function tampered(text: string): Buffer {
  const changed = text.replace(/(\{"part":"payment".*100)\.00/, '$1.01');
  expect(changed).not.toBe(text);
  return Buffer.from(changed);
}

/** The bundle as somebody else would sign it. */
function keptBundleOf(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const manifest = { ...JSON.parse(first), signer: '0'.repeat(64) };
  return [JSON.stringify(manifest), ...rest].join('\n');
}

describe('the key that bundles are signed with', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoup-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made once in the folder of the embedded store, for its owner alone', async () => {
    const [one, two] = [await readBundleKeys({ folder }), await readBundleKeys({ folder })];
    expect(one.signing?.equals(two.signing as KeyObject)).toBe(true);
    expect(statSync(path.join(folder, 'signing-key.pem')).mode & 0o777).toBe(0o600);
    const shared = await readBundleKeys({ trusted: [path.join(folder, 'signing-key.public.pem')] });
    expect([shared.signing, shared.trusted.length]).toEqual([undefined, 1]);
  });

  it('is refused where others can read it, or it is none', async () => {
    const file = path.join(folder, 'open.pem');
    writeFileSync(file, ours.privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o644 });
    await expect(readBundleKeys({ signing: file })).rejects.toThrow(/chmod 600/);
    const rsa = path.join(folder, 'rsa.pem');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(rsa, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    await expect(readBundleKeys({ signing: rsa })).rejects.toThrow(/Ed25519/);
    await expect(readBundleKeys({ trusted: [path.join(folder, 'none.pem')] })).rejects.toThrow(/ENOENT/);
  });
});

describe('without a key', () => {
  const [embedded] = all;
  if (embedded === undefined) throw new Error('there is no store');
  const api = keptServiceOn(embedded.open());

  it('nothing is exported, and the answer says what to set', async () => {
    const at = await newCase(api, 'no-key');
    const { status, body } = await api.as('sue', 'supervisor').get(`${at}/bundle`);
    expect(status).toBe(501);
    expect(body.detail).toContain('RECOUP_SIGNING_KEY');
  });
});
