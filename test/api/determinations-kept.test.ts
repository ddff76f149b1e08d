import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isAuthor } from '../../packages/api/src/determinations-kept/approve.js';
import { factsOf, keptService } from '../support/kept-service.js';
import { stores } from '../support/stores.js';
import { type Json, sha256 } from './house.js';

const request: Json = JSON.parse(readFileSync('examples/trafficking-case/request.json', 'utf8'));
const caseFile = factsOf(request.caseFile);
const asked = { asAt: request.asAt, footings: ['prosecution', 'court'] };
const charged = { id: 'e1', kind: 'charged', on: '2024-06-18', defendant: 'd1' };

describe.each(stores())('determinations kept on $name', (store) => {
  const api = keptService(store);
  const ann = api.as('ann', 'investigator');
  const pru = api.as('pru', 'prosecutor');
  const sue = api.as('sue', 'supervisor');

  /** A case of Ann's, which others may see. */
  async function newCase(id: string): Promise<string> {
    const { status, body } = await ann.post('/v1/cases', { caseFile: { ...caseFile, id } });
    expect(status).toBe(201);
    const path = `/v1/cases/${body.case}`;
    for (const subject of ['pru', 'sue', 'system', 'aud']) {
      expect((await ann.ask('PUT', `${path}/members/${subject}`)).status).toBe(200);
    }
    return path;
  }

  /** Such a case with a determination that Ann made. */
  async function determined(id: string): Promise<{ path: string; one: string; made: Json }> {
    const path = await newCase(id);
    const { status, body } = await ann.post(`${path}/determinations`, asked);
    expect(status).toBe(201);
    return { path, one: `${path}/determinations/${body.id}`, made: body };
  }

  const said = async (path: string): Promise<Json[]> =>
    (await sue.get(`${path}/journal?limit=200`)).body.items.map(({ entry }: Json) => JSON.parse(entry));

  describe('one', () => {
    let path = '';
    let one = '';
    let made: Json;
    beforeAll(async () => ({ path, one, made } = await determined('kept')));

    it('is what the law says of the case file that is kept, with its receipt, as a draft', async () => {
      const plain = await api.post(
        '/v1/determinations',
        { caseFile: { ...caseFile, id: 'kept' }, ...asked },
        { authorization: 'Bearer ann~investigator' },
      );
      expect(made.determination).toEqual(plain.body);
      expect(made).toMatchObject({
        version: 1,
        currentVersion: 1,
        status: 'draft',
        approval: null,
        stale: false,
        changed: [],
        protected: [],
        made: { by: 'ann', at: api.clock.toISOString() },
        ...asked,
      });
    });

    it('is read as it was sent, and its hash is that of its text', async () => {
      const { status, body, text } = await pru.get(one);
      expect(status).toBe(200);
      expect(body).toEqual(made);
      const { case: id, version, caseFileSha256, asAt, footings } = body;
      const head = JSON.stringify({ case: id, id: body.id, version, caseFileSha256, asAt, footings, made: body.made });
      const results = text.slice(text.indexOf(',"determination":'));
      expect(sha256(head.slice(0, -1) + results)).toBe(body.sha256);
    });

    it('is listed without its results', async () => {
      const { body } = await pru.get(`${path}/determinations`);
      const rest = ['determination', 'changes', 'changed', 'protected'];
      const head = Object.fromEntries(Object.entries(made as object).filter(([name]) => !rest.includes(name)));
      expect(body).toEqual({ case: made.case, items: [head], next: null });
    });

    it('has a receipt that replays', async () => {
      const { headers, body, text } = await pru.get(`${one}/receipt`);
      expect(body).toEqual(made.determination.receipt);
      expect(headers.get('content-disposition')).toBe(`attachment; filename=receipt-${made.id}.json`);
      const { body: again } = await pru.post('/v1/receipts/replay', text);
      expect(again).toMatchObject({ proved: true, firstDifference: null });
    });

    it('is written in the journal, and so is whoever read it', async () => {
      const about = (await said(path)).filter(({ what }) => String(what).startsWith('determination'));
      expect(about[0]).toMatchObject({
        what: 'determinationMade',
        who: 'ann',
        details: { id: made.id, version: 1, inputSha256: made.determination.receipt.inputSha256 },
        after: made.sha256,
      });
      expect(about.slice(1).map(({ what, who }) => `${who} ${what}`)).toContain('pru determinationRead');
    });

    it('is not found by another id, nor by whoever has no part in the case', async () => {
      const other = `${path}/determinations/00000000-0000-8000-8000-000000000000`;
      for (const wrong of [other, `${path}/determinations/nothing`, `${path}/determinations/%00`]) {
        expect((await ann.get(wrong)).status).toBe(404);
        expect((await ann.get(`${wrong}/receipt`)).status).toBe(404);
        expect((await pru.post(`${wrong}/approval`, undefined)).status).toBe(404);
      }
      expect((await api.as('bob', 'investigator').get(one)).status).toBe(404);
    });
  });

  describe('making one', () => {
    it('is done once under a key, and answered with the same bytes, whatever happened since', async () => {
      const path = await newCase('key');
      const headers = { 'idempotency-key': 'make' };
      const first = await ann.post(`${path}/determinations`, asked, headers);
      await pru.post(`${path}/determinations/${first.body.id}/approval`, undefined);
      await ann.change('PATCH', path, 1, { caseFile: { title: 'R v Another' } });
      const again = await ann.post(`${path}/determinations`, asked, headers);
      expect([again.status, again.text]).toEqual([201, first.text]);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(again.headers.get('location')).toBe(`${path}/determinations/${first.body.id}`);
      const other = { ...asked, footings: ['defence'] };
      expect((await ann.post(`${path}/determinations`, other, headers)).status).toBe(409);
      expect((await ann.ask('POST', `${path}/determinations`, asked)).status).toBe(400);
      expect((await ann.get(`${path}/determinations`)).body.items).toHaveLength(1);
    });

    it('reads an earlier version where one is named, and says that the facts have changed since', async () => {
      const path = await newCase('earlier');
      await ann.change('PATCH', path, 1, { caseFile: { title: 'R v Another' } });
      const { body } = await ann.post(`${path}/determinations`, { ...asked, version: 1 });
      expect(body).toMatchObject({ version: 1, currentVersion: 2, stale: true, changed: ['/caseFile/title'] });
      expect(body.determination.receipt.input.caseFile.title).toBe(caseFile.title);
      const none = await ann.post(`${path}/determinations`, { ...asked, version: 3 });
      expect([none.status, none.body.type]).toEqual([409, '/problems/refused-by-state']);
    });

    it('is refused where the day contradicts the facts, or the request is none', async () => {
      const path = await newCase('refused');
      const early = await ann.post(`${path}/determinations`, { ...asked, asAt: '2010-01-01' });
      expect([early.status, early.body.type]).toEqual([409, '/problems/refused-by-law']);
      expect(early.body.errors[0].pointer).toMatch(/^\/caseFile\/(offences|proceedings)\//);
      const wrong = await ann.post(`${path}/determinations`, { ...asked, caseFile });
      expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, '/caseFile']);
      expect((await sue.post(`${path}/determinations`, asked)).status).toBe(403);
      expect((await ann.get(`${path}/determinations`)).body.items).toEqual([]);
    });

    it('of several at once keeps each, in pages', async () => {
      const path = await newCase('several');
      const all = await Promise.all(Array.from({ length: 3 }, () => ann.post(`${path}/determinations`, asked)));
      expect(all.map(({ status }) => status)).toEqual([201, 201, 201]);
      const first = (await ann.get(`${path}/determinations?limit=2`)).body;
      const rest = (await ann.get(`${path}/determinations?limit=2&cursor=${first.next}`)).body;
      const ids = [...first.items, ...rest.items].map(({ id }: Json) => id);
      expect(ids.sort()).toEqual(all.map(({ body }) => body.id).sort());
      expect(rest.next).toBeNull();
    });
  });

  describe('approving one', () => {
    it('is for another person than its author, once', async () => {
      const path = await newCase('approval');
      const { body } = await pru.post(`${path}/determinations`, asked);
      const one = `${path}/determinations/${body.id}`;
      const own = await pru.post(`${one}/approval`, undefined);
      expect([own.status, own.body.type]).toEqual([403, '/problems/forbidden']);
      expect((await ann.post(`${one}/approval`, undefined)).status).toBe(403);
      expect((await sue.ask('POST', `${one}/approval`)).status).toBe(400);
      expect((await sue.get(one)).body.status).toBe('draft');

      const headers = { 'idempotency-key': 'approve' };
      const done = await sue.post(`${one}/approval`, undefined, headers);
      const approval = { by: 'sue', at: api.clock.toISOString(), sha256: body.sha256 };
      expect(done.status).toBe(201);
      expect(done.body).toEqual({ case: body.case, id: body.id, status: 'approved', approval });
      expect((await sue.post(`${one}/approval`, undefined, headers)).text).toBe(done.text);
      expect((await pru.get(one)).body).toMatchObject({ status: 'approved', approval });
      const twice = await sue.post(`${one}/approval`, undefined);
      expect([twice.status, twice.body.type]).toEqual([409, '/problems/refused-by-state']);
      const entry = (await said(path)).find(({ what }) => what === 'determinationApproved');
      expect(entry).toMatchObject({ who: 'sue', details: { id: body.id }, before: body.sha256 });
    });

    it('under the key of another approval is another request', async () => {
      const { path, one } = await determined('two');
      const headers = { 'idempotency-key': 'approve-two' };
      expect((await sue.post(`${one}/approval`, undefined, headers)).status).toBe(201);
      const { body } = await ann.post(`${path}/determinations`, asked);
      expect((await sue.post(`${path}/determinations/${body.id}/approval`, undefined, headers)).status).toBe(409);
    });

    it('is done once, though two do it at the same time', async () => {
      const { one } = await determined('race');
      const both = await Promise.all([pru, sue].map((each) => each.post(`${one}/approval`, undefined)));
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    });
  });

  describe('a change of the facts', () => {
    it('makes it stale, says where, and keeps it from being approved until it is made again', async () => {
      const { path, one, made } = await determined('stale');
      const amount = '12345.00';
      const [first] = caseFile.property;
      const valuations = [{ ...first.valuations[0], amount }, ...first.valuations.slice(1)];
      expect((await ann.change('PATCH', `${path}/property/${first.id}`, 1, { valuations })).status).toBe(200);
      const { body } = await ann.get(one);
      const place = '/caseFile/property/0/valuations/0/amount';
      expect(body).toMatchObject({ stale: true, changes: 1, changed: [place], version: 1, currentVersion: 2 });
      expect(body.determination).toEqual(made.determination);
      expect((await ann.get(`${path}/determinations`)).body.items[0]).toMatchObject({ stale: true, currentVersion: 2 });
      const refused = await sue.post(`${one}/approval`, undefined);
      expect([refused.status, refused.body.type]).toEqual([409, '/problems/refused-by-state']);
      expect(refused.body.errors[0].fact).toContain(place);
      const again = (await ann.post(`${path}/determinations`, asked)).body;
      expect(again.determination.receipt.inputSha256).not.toBe(made.determination.receipt.inputSha256);
      expect((await sue.post(`${path}/determinations/${again.id}/approval`, undefined)).status).toBe(201);
      expect((await ann.get(one)).body.status).toBe('draft');
    });

    it('that is taken back leaves it as it was, and one of what happened alone does not touch it', async () => {
      const { path, one } = await determined('fresh');
      await ann.change('PATCH', path, 1, { caseFile: { title: 'R v Another' } });
      await ann.change('PATCH', path, 2, { caseFile: { title: caseFile.title } });
      expect((await ann.post(`${path}/events`, charged, { 'if-match': '"3"' })).status).toBe(201);
      expect((await ann.get(one)).body).toMatchObject({ stale: false, changed: [], currentVersion: 4 });
      expect((await sue.post(`${one}/approval`, undefined)).status).toBe(201);
      await ann.change('PATCH', path, 4, { caseFile: { title: 'R v Another' } });
      expect((await ann.get(one)).body).toMatchObject({
        status: 'approved',
        stale: true,
        changed: ['/caseFile/title'],
      });
    });
  });

  describe('what is kept of victims', () => {
    it('is held back with the receipt that holds it, which is refused to whoever may not see them', async () => {
      const { path, one } = await determined('victims');
      const system = api.as('system', 'service');
      const read = (await system.get(one)).body;
      expect(read.protected).toEqual(['/determination/receipt']);
      expect(read.determination.receipt).toBeNull();
      expect(read.determination.results.length).toBeGreaterThan(0);
      const made = await system.post(`${path}/determinations`, asked);
      expect(made.body.determination.receipt).toBeNull();
      for (const { id } of caseFile.victims) {
        for (const { body } of [{ body: read }, made]) expect(JSON.stringify(body)).not.toContain(`"${id}"`);
      }
      for (const each of [system, api.as('aud', 'auditor')]) {
        const refused = await each.get(`${one}/receipt`);
        expect([refused.status, refused.body.errors[0].law]).toEqual([403, 'Modern Slavery Act 2015, s 49']);
      }
      expect((await api.as('system', 'service', 'victims:read').get(`${one}/receipt`)).status).toBe(200);
      const victims = [...caseFile.victims, { ...caseFile.victims[0], id: 'one-more' }];
      await ann.change('PATCH', path, 1, { caseFile: { victims } });
      expect((await system.get(one)).body.changed).toEqual(['/caseFile/victims']);
    });
  });

  describe('verify', () => {
    const verified = async (path: string) => (await ann.get(`${path}/journal/verify`)).body;

    it('names a determination, a head and an approval that were changed', async () => {
      const { path, one, made } = await determined('tampered');
      await sue.post(`${one}/approval`, undefined);
      expect(await verified(path)).toMatchObject({ intact: true, disagreements: [] });
      const tamper = async (sql: string, undo: string, what: string, why = 'changed') => {
        await api.query(sql, [made.case]);
        expect(await verified(path)).toMatchObject({ intact: false, disagreements: [{ what, why }] });
        await api.query(undo, [made.case]);
        expect((await verified(path)).intact).toBe(true);
      };
      const swap = (table: string, column: string, from: string, to: string) =>
        `UPDATE ${table} SET ${column} = replace(${column}, '${from}', '${to}') WHERE case_id = $1`;
      const determination = `determination ${made.id}`;
      await tamper(
        swap('determination', 'body', '"kind":"decided"', '"kind":"Decided"'),
        swap('determination', 'body', '"kind":"Decided"', '"kind":"decided"'),
        determination,
      );
      const head = ['"by":"ann"', '"by":"eve"'] as const;
      await tamper(
        swap('determination', 'head', ...head),
        swap('determination', 'head', head[1], head[0]),
        determination,
      );
      const by = ['"by":"sue"', '"by":"ned"'] as const;
      const approval = `approval ${made.id}`;
      await tamper(swap('approval', 'body', ...by), swap('approval', 'body', by[1], by[0]), approval);
      await api.query('DELETE FROM approval WHERE case_id = $1', [made.case]);
      expect((await verified(path)).disagreements).toEqual([{ what: approval, why: 'missing' }]);
    });
  });
});

describe('an approval is not its author’s own', () => {
  it.each([
    ['another person', { by: 'ann' }, { by: 'pru' }, false],
    ['the same person', { by: 'ann' }, { by: 'ann' }, true],
    ['the same person through a system', { by: 'ann' }, { by: 'ann', actor: 'system' }, true],
    ['another person through the same system', { by: 'ann', actor: 'system' }, { by: 'pru', actor: 'system' }, false],
    ['the system in its own name', { by: 'ann', actor: 'system' }, { by: 'system' }, true],
    ['another person, for whom the author acts', { by: 'ann' }, { by: 'pru', actor: 'ann' }, true],
  ])('by %s', (_, made, approving, refused) => {
    expect(isAuthor(made, approving)).toBe(refused);
  });
});
