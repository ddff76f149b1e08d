import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf, keptService } from '../support/kept-service.js';
import { stores } from '../support/stores.js';
import type { Json } from './house.js';

const whole: Json = JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8'));
const caseFile = factsOf(whole);
const someDocument = (id: string, more: Json = {}) => ({ caseFile: { ...caseFile, id }, ...more });

describe.each(stores())('cases kept on $name', (store) => {
  const api = keptService(store);
  const ann = api.as('ann', 'investigator');
  const pru = api.as('pru', 'prosecutor');
  const sue = api.as('sue', 'supervisor');
  const cath = api.as('cath', 'court');
  const bob = api.as('bob', 'investigator');

  /** A case of Ann's, which Pru, Sue and the court's Cath may see. */
  async function newCase(id: string, more: Json = {}): Promise<string> {
    const { status, body } = await ann.post('/v1/cases', someDocument(id, more));
    expect(status).toBe(201);
    const path = `/v1/cases/${body.case}`;
    for (const subject of ['pru', 'sue', 'cath']) {
      expect((await ann.ask('PUT', `${path}/members/${subject}`)).status).toBe(200);
    }
    return path;
  }

  describe('a case', () => {
    let path = '';
    beforeAll(async () => (path = await newCase('first')));

    it('is read as it was sent, with its version and since when it stands', async () => {
      const { status, body, headers } = await ann.get(path);
      expect(status).toBe(200);
      expect(body.document).toEqual(someDocument('first'));
      expect([body.version, body.changedBy, body.protected]).toEqual([1, 'ann', []]);
      expect(headers.get('etag')).toBe('"1"');
      expect(headers.get('last-modified')).toBe('Fri, 20 Mar 2026 12:00:00 GMT');
    });

    it('is not sent again to whoever has it', async () => {
      const { status, text } = await ann.get(path, { 'if-none-match': '"1"' });
      expect([status, text]).toEqual([304, '']);
    });

    it('is answered to others as if it did not exist', async () => {
      const theirs = await bob.get(path);
      const none = await bob.get('/v1/cases/00000000-0000-8000-8000-000000000000');
      expect(theirs.status).toBe(404);
      const where = { traceId: '', instance: '' };
      expect({ ...theirs.body, ...where }).toEqual({ ...none.body, ...where });
    });

    it('keeps every version, by number and by moment, and says what changed', async () => {
      const mine = await newCase('versions');
      api.clock = new Date('2026-03-21T12:00:00.000Z');
      expect((await ann.change('PATCH', mine, 1, { caseFile: { title: 'R v Example' } })).body.version).toBe(2);
      api.clock = new Date('2026-03-22T12:00:00.000Z');
      expect((await ann.get(`${mine}?version=1`)).body.document.caseFile.title).toBe(caseFile.title);
      expect((await ann.get(`${mine}?asAt=2026-03-20T18:00:00Z`)).body).toMatchObject({
        version: 1,
        currentVersion: 2,
      });
      expect((await ann.get(`${mine}?asAt=2026-03-21T12:00:00Z`)).body.version).toBe(2);
      expect((await ann.get(`${mine}?version=1&asAt=2026-03-21T12:00:00Z`)).status).toBe(400);
      expect((await ann.get(`${mine}?version=3`)).status).toBe(404);
      const { body } = await ann.get(`${mine}/comparison?from=1`);
      expect(body).toMatchObject({ from: 1, to: 2, differences: 1 });
      expect(body.items).toEqual([{ pointer: '/caseFile/title', before: caseFile.title, after: 'R v Example' }]);
      expect((await ann.get(`${mine}/versions`)).body.items.map((each: Json) => each.version)).toEqual([1, 2]);
    });

    it('is the same version after a change that changes nothing', async () => {
      const mine = await newCase('unchanged');
      expect((await ann.change('PUT', mine, 1, someDocument('unchanged'))).body.version).toBe(1);
    });

    it('is refused where a field is wrong, with the field, the law and the remedy', async () => {
      const { status, body } = await ann.post('/v1/cases', { caseFile: { ...caseFile, defendants: [] } });
      expect(status).toBe(400);
      expect(body.errors[0]).toMatchObject({ in: 'body', pointer: '/caseFile/defendants' });
    });
  });

  describe('a change', () => {
    it('needs the version it was made from', async () => {
      const path = await newCase('versioned');
      const bare = await ann.ask('PATCH', path, { caseFile: { title: 'x' } });
      expect(bare.status).toBe(428);
      const vague = await ann.ask('PATCH', path, { caseFile: { title: 'x' } }, { 'if-match': '*' });
      expect(vague.status).toBe(400);
    });

    it('loses nothing where another was first, and is told which version stands', async () => {
      const path = await newCase('stale');
      expect((await ann.change('PATCH', path, 1, { caseFile: { title: 'first' } })).status).toBe(200);
      const late = await pru.change('PATCH', path, 1, { caseFile: { title: 'second' } });
      expect(late.status).toBe(412);
      expect(late.body.currentVersion).toBe(2);
      expect(late.headers.get('etag')).toBe('"2"');
      expect((await ann.get(path)).body.document.caseFile.title).toBe('first');
    });

    it('of one version is won by one of many who make it at once', async () => {
      const path = await newCase('race');
      const tries = await Promise.all(
        Array.from({ length: 12 }, (_, n) => ann.change('PATCH', path, 1, { caseFile: { title: `title ${n}` } })),
      );
      expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(tries.filter(({ status }) => status === 412)).toHaveLength(11);
      expect((await ann.get(`${path}/versions`)).body.items).toHaveLength(2);
    });
  });

  describe('a POST under a key', () => {
    it('is done once, and answered with the same bytes', async () => {
      const headers = { 'idempotency-key': 'one-case' };
      const first = await ann.post('/v1/cases', someDocument('once'), headers);
      const again = await ann.post('/v1/cases', someDocument('once'), headers);
      expect(again.text).toBe(first.text);
      expect(again.status).toBe(201);
      expect([first, again].map((each) => each.headers.get('idempotency-replayed'))).toEqual([null, 'true']);
      expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
      const found = await ann.get('/v1/cases?identifier=once');
      expect(found.body.items).toHaveLength(1);
    });

    it('is done once, though many send it at the same time', async () => {
      const headers = { 'idempotency-key': 'many-at-once' };
      const all = await Promise.all(
        Array.from({ length: 8 }, () => ann.post('/v1/cases', someDocument('at-once'), headers)),
      );
      expect(new Set(all.map(({ text }) => text)).size).toBe(1);
      expect(all.every(({ status }) => status === 201)).toBe(true);
      expect((await ann.get('/v1/cases?identifier=at-once')).body.items).toHaveLength(1);
    });

    it('is refused without a key, and where the key stands for another request', async () => {
      const bare = await ann.ask('POST', '/v1/cases', someDocument('bare'));
      expect(bare.status).toBe(400);
      expect(bare.body.errors[0].pointer).toBe('/idempotency-key');
      const headers = { 'idempotency-key': 'used' };
      await ann.post('/v1/cases', someDocument('used'), headers);
      const other = await ann.post('/v1/cases', someDocument('other'), headers);
      expect(other.status).toBe(409);
      expect(other.body.type).toBe('/problems/idempotency-conflict');
    });

    it('of another caller with the same key is another request', async () => {
      const headers = { 'idempotency-key': 'shared' };
      const mine = await ann.post('/v1/cases', someDocument('mine'), headers);
      const theirs = await bob.post('/v1/cases', someDocument('theirs'), headers);
      expect(theirs.status).toBe(201);
      expect(theirs.body.case).not.toBe(mine.body.case);
    });
  });

  describe('whose part it is', () => {
    const position = { by: 'prosecution', availableAmountShown: false, reason: 'No disclosure' };
    const finding = { by: 'court', availableAmountShown: false, reason: 'Not shown' };

    it('decides who may write it', async () => {
      const path = await newCase('parts');
      const refused = await ann.change('PATCH', `${path}/defendants/d1`, 1, { positions: [position] });
      expect(refused.status).toBe(403);
      expect(refused.body.errors[0]).toMatchObject({ pointer: '/caseFile/defendants/0/positions/0' });
      expect((await pru.change('PATCH', `${path}/defendants/d1`, 1, { positions: [position] })).status).toBe(200);
      const both = [position, finding];
      expect((await pru.change('PATCH', `${path}/defendants/d1`, 2, { positions: both })).status).toBe(403);
      const found = { about: { id: 'd1' }, kind: 'position', finding };
      expect((await pru.post(`${path}/findings`, found, { 'if-match': '"2"' })).status).toBe(403);
      expect((await cath.post(`${path}/findings`, found, { 'if-match': '"2"' })).status).toBe(201);
      const { body } = await pru.get(`${path}/findings`);
      expect(body.items).toEqual([
        { pointer: '/caseFile/defendants/0/positions/1', about: 'd1', kind: 'position', finding },
      ]);
      expect((await ann.change('PATCH', `${path}/defendants/d1`, 3, { positions: null })).status).toBe(403);
    });

    it('lets the court find again, in place of what it found', async () => {
      const path = await newCase('found-again');
      const found = (amount: string) => ({
        about: { id: 'd1' },
        kind: 'position',
        finding: { by: 'court', justAmount: amount, reason: 'Heard' },
      });
      await cath.post(`${path}/findings`, found('10.00'), { 'if-match': '"1"' });
      await cath.post(`${path}/findings`, found('20.00'), { 'if-match': '"2"' });
      const { items } = (await cath.get(`${path}/findings`)).body;
      expect(items.map((each: Json) => each.finding.justAmount)).toEqual(['20.00']);
      const nothing = { ...found('1.00'), about: { id: 'nobody' } };
      expect((await cath.post(`${path}/findings`, nothing, { 'if-match': '"3"' })).status).toBe(409);
    });
  });

  describe('what is kept of victims', () => {
    it('is held back from whoever may not see it, who cannot write or delete it', async () => {
      const path = await newCase('victims');
      const before = (await ann.get(path)).body.document;
      expect(before.caseFile.victims.length).toBeGreaterThan(0);
      await ann.ask('PUT', `${path}/members/system`);
      await ann.ask('PUT', `${path}/members/aud`);
      const system = api.as('system', 'service');
      const shown = (await system.get(path)).body;
      expect(shown.protected).toContain('/caseFile/victims');
      expect(JSON.stringify(shown.document)).not.toContain(`"${before.caseFile.victims[0].id}"`);
      const title = { ...shown.document.caseFile, title: 'Changed by the system' };
      expect((await system.change('PUT', path, 1, { ...shown.document, caseFile: title })).status).toBe(200);
      const after = (await ann.get(path)).body.document;
      expect(after.caseFile.victims).toEqual(before.caseFile.victims);
      expect(after.caseFile.otherOrders).toEqual(before.caseFile.otherOrders);
      expect(after.caseFile.title).toBe('Changed by the system');
      const written = { ...title, victims: [{ id: 'v99' }] };
      expect((await system.change('PUT', path, 2, { ...shown.document, caseFile: written })).status).toBe(403);
      const auditor = await api.as('aud', 'auditor').get(path);
      expect(JSON.stringify(auditor.body.document)).not.toContain(`"${before.caseFile.victims[0].id}"`);
      const told = await api.as('system', 'service', 'victims:read').get(path);
      expect(told.body.document.caseFile.victims).toEqual(before.caseFile.victims);
    });

    it('is held back with the events that are about one, which stay where they are', async () => {
      const path = await newCase('victim-events');
      const charged = { id: 'e1', kind: 'charged', on: '2024-06-18', defendant: 'd1' };
      const referred = { id: 'e2', kind: 'nrmReferralReceived', on: '2024-06-19', subject: 'v1', note: 'A name' };
      const told = { id: 'e3', kind: 'victimTold', on: '2024-06-20', subject: 'v1' };
      const convicted = { id: 'e4', kind: 'convicted', on: '2024-09-20', defendant: 'd1' };
      const { document } = (await ann.get(path)).body;
      const events = [charged, referred, told, convicted];
      expect((await ann.change('PUT', path, 1, { ...document, events })).status).toBe(200);
      await ann.ask('PUT', `${path}/members/system`);
      const system = api.as('system', 'service');

      const shown = (await system.get(path)).body;
      expect(shown.document.events).toEqual([charged, convicted]);
      expect(shown.protected).toEqual(expect.arrayContaining(['/events/1', '/events/2']));
      expect((await system.get(`${path}/events`)).body.items).toEqual([charged, convicted]);
      expect((await system.get(`${path}/events/e2`)).status).toBe(404);
      expect(JSON.stringify((await system.get(`${path}/timeline?asAt=2024-10-01`)).body)).not.toContain('v1');

      // Sent back as it was shown, it changes nothing; and each way of writing leaves what was held back where it was.
      expect((await system.change('PUT', path, 2, shown.document)).body.version).toBe(2);
      const later = { id: 'e5', kind: 'convicted', on: '2024-09-21', defendant: 'd1' };
      expect((await system.post(`${path}/events`, later, { 'if-match': '"2"' })).status).toBe(201);
      expect((await system.change('PATCH', `${path}/events/e5`, 3, { on: '2024-09-22' })).status).toBe(200);
      expect((await ann.get(path)).body.document.events).toEqual([...events, { ...later, on: '2024-09-22' }]);
      expect((await system.change('PATCH', path, 4, { events: null })).status).toBe(200);
      expect((await ann.get(path)).body.document.events).toEqual([referred, told]);

      expect((await system.change('PATCH', `${path}/events/e2`, 5, { on: '2024-06-21' })).status).toBe(404);
      expect((await system.change('DELETE', `${path}/events/e2`, 5)).status).toBe(404);
      const another = { ...told, id: 'e6' };
      expect((await system.post(`${path}/events`, another, { 'if-match': '"5"' })).status).toBe(403);
      expect((await ann.get(`${path}/events/e2`)).body).toEqual(referred);
    });
  });

  describe('the lists of the document', () => {
    it('are read, added to, changed and taken from, entry by entry, under the version of the whole', async () => {
      const path = await newCase('entries');
      const event = { id: 'e1', kind: 'charged', on: '2024-06-18', defendant: 'd1' };
      const added = await ann.post(`${path}/events`, event, { 'if-match': '"1"' });
      expect(added.status).toBe(201);
      expect(added.headers.get('location')).toBe(`${path}/events/e1`);
      expect((await ann.get(`${path}/events/e1`)).body).toEqual(event);
      expect((await ann.change('PATCH', `${path}/events/e1`, 2, { on: '2024-06-19' })).body.version).toBe(3);
      expect((await ann.get(`${path}/events`)).body.items).toEqual([{ ...event, on: '2024-06-19' }]);
      expect((await ann.change('PUT', `${path}/events/e1`, 3, { ...event, id: 'e2' })).status).toBe(400);
      expect((await ann.post(`${path}/events`, event, { 'if-match': '"3"' })).status).toBe(400);
      expect((await ann.change('DELETE', `${path}/events/e1`, 3)).body.version).toBe(4);
      expect((await ann.get(`${path}/events/e1`)).status).toBe(404);
      expect((await ann.get(`${path}?version=3`)).body.document.events).toHaveLength(1);
    });

    it('cannot lose what others refer to', async () => {
      const path = await newCase('referred');
      const { status, body } = await ann.change('DELETE', `${path}/defendants/d1`, 1);
      expect(status).toBe(400);
      expect(body.errors[0].law).not.toBe('');
    });

    it('page by cursor', async () => {
      const path = await newCase('pages');
      const first = (await ann.get(`${path}/defendants?limit=2`)).body;
      expect(first.items.map((each: Json) => each.id)).toEqual(['d1', 'd2']);
      const second = (await ann.get(`${path}/defendants?limit=2&cursor=${first.next}`)).body;
      expect(second.items.map((each: Json) => each.id)).toEqual(['d3']);
      expect(second.next).toBeNull();
      expect((await ann.get(`${path}/defendants?cursor=nowhere`)).status).toBe(400);
    });
  });

  describe('the law', () => {
    it('refuses a transition of a restraint order that its table does not have', async () => {
      const events = [{ event: 'serve', id: 'r1', on: '2024-05-02', persons: ['d1'] }];
      const path = await newCase('restraint');
      const { status, body } = await ann.post(
        `${path}/restraint-orders`,
        { id: 'restraint-1', events },
        { 'if-match': '"1"' },
      );
      expect(status).toBe(409);
      expect(body.type).toBe('/problems/refused-by-law');
      expect(body.errors[0].pointer).toBe('/restraintOrders/0/events/0');
      expect((await ann.get(path)).body.version).toBe(1);
    });

    const order = {
      id: 'order-1',
      defendant: 'd1',
      made: '2025-03-14',
      amount: '1000.00',
      discharge: { on: '2025-06-01', under: '24' },
    };
    const payment = (id: string, on: string) => ({ from: 'defendant', id, order: 'order-1', on, amount: '100.00' });

    it('refuses a payment after the discharge, and keeps one before it', async () => {
      const path = await newCase('payments');
      const early = await ann.post(`${path}/payments`, payment('p0', '2025-04-01'));
      expect(early.status).toBe(409);
      expect((await pru.post(`${path}/orders`, order, { 'if-match': '"1"' })).status).toBe(201);
      const late = await ann.post(`${path}/payments`, payment('p1', '2025-06-02'));
      expect(late.status).toBe(409);
      expect(late.body.type).toBe('/problems/refused-by-law');
      expect((await ann.post(`${path}/payments`, payment('p2', '2025-04-01'))).status).toBe(201);
      const twice = await ann.post(`${path}/payments`, payment('p2', '2025-04-02'));
      expect(twice.status).toBe(409);
      expect(twice.body.errors[0].pointer).toBe('/payments/1/id');
      const { items } = (await ann.get(`${path}/payments`)).body;
      expect(items).toEqual([
        { ...payment('p2', '2025-04-01'), recordedBy: 'ann', recordedAt: api.clock.toISOString() },
      ]);
      const account = (await ann.get(`${path}/account?asAt=2025-05-01`)).body;
      expect(account.value.totals.received).toBe('100.00');
      // An order that its payments contradict cannot be written either.
      const moved = { ...order, made: '2025-04-02' };
      expect((await pru.change('PUT', `${path}/orders/order-1`, 2, moved)).status).toBe(409);
    });

    it('of many payments at once keeps each one', async () => {
      const path = await newCase('many-payments');
      await pru.post(`${path}/orders`, { ...order, discharge: undefined }, { 'if-match': '"1"' });
      const all = await Promise.all(
        Array.from({ length: 8 }, (_, n) => ann.post(`${path}/payments`, payment(`p${n}`, '2025-04-01'))),
      );
      expect(all.map(({ status }) => status)).toEqual(Array(8).fill(201));
      expect((await ann.get(`${path}/account?asAt=2025-05-01`)).body.value.totals.received).toBe('800.00');
    });

    it('keeps the gate shut until each order is answered, by whoever may answer', async () => {
      const path = await newCase('gate');
      const answer = {
        id: 'c1',
        defendant: 'd1',
        order: 'restraint',
        stage: 'charge',
        answer: 'applied',
        by: 'prosecutor-17',
        role: 'prosecutor',
        on: '2024-06-18',
      };
      const before = (await pru.get(`${path}/gate?stage=charge&asAt=2024-06-20`)).body.gate.value;
      expect(before.opens).toBe(false);
      const unanswered = (gate: Json) => gate.unanswered.map((each: Json) => `${each.defendant} ${each.order}`);
      expect(unanswered(before)).toContain('d1 restraint');
      expect((await ann.post(`${path}/considerations`, answer)).status).toBe(403);
      expect((await pru.post(`${path}/considerations`, { ...answer, defendant: 'd9' })).status).toBe(409);
      expect((await pru.post(`${path}/considerations`, answer)).status).toBe(201);
      const after = (await pru.get(`${path}/gate?stage=charge&asAt=2024-06-20`)).body.gate.value;
      expect(unanswered(after)).not.toContain('d1 restraint');
      expect((await pru.get(`${path}/considerations`)).body.items).toHaveLength(1);
    });
  });

  describe('search', () => {
    it('finds the caller’s own cases by identifier, person, property, stage, and what is overdue or unanswered', async () => {
      const events = [
        { id: 'e1', kind: 'charged', on: '2024-06-18', defendant: 'd1' },
        { id: 'e2', kind: 'sentToCrownCourt', on: '2024-07-16', defendant: 'd1' },
        { id: 'e3', kind: 'convicted', on: '2025-09-01', defendant: 'd1' },
      ];
      const path = await newCase('search-me', { events });
      const id = path.split('/').at(-1);
      const found = async (query: string, who = ann) =>
        (await who.get(`/v1/cases?${query}`)).body.items.map((each: Json) => each.case).includes(id);
      expect(await found('identifier=SEARCH-ME')).toBe(true);
      expect(await found('identifier=search')).toBe(false);
      expect(await found('person=FIRST+defendant')).toBe(true);
      expect(await found('person=first+nobody')).toBe(false);
      expect(await found('person=%21%21')).toBe(false);
      expect(await found(`property=${encodeURIComponent(caseFile.property[0].description.split(' ')[0])}`)).toBe(true);
      expect(await found('stage=CONVICTED&limit=200')).toBe(true);
      expect(await found('stage=INTAKE&limit=200')).toBe(false);
      expect(await found('unanswered=true&limit=200')).toBe(true);
      expect(await found('identifier=search-me', bob)).toBe(false);
      expect((await ann.get('/v1/cases?stage=NOWHERE')).status).toBe(400);
      expect((await ann.get('/v1/cases?colour=red')).status).toBe(400);
    });

    it('pages through all of them once', async () => {
      const eve = api.as('eve', 'investigator');
      const made = await Promise.all(
        Array.from({ length: 5 }, (_, n) => eve.post('/v1/cases', someDocument(`page-${n}`))),
      );
      const seen: string[] = [];
      for (let next = ''; ; ) {
        const { body } = await eve.get(`/v1/cases?limit=2${next}`);
        seen.push(...body.items.map((each: Json) => each.case));
        if (body.next === null) break;
        next = `&cursor=${body.next}`;
      }
      expect(seen.sort()).toEqual(made.map(({ body }) => body.case).sort());
    });
  });

  describe('members', () => {
    it('are let in by those on the case and taken out by a supervisor, with a reason', async () => {
      const path = await newCase('members');
      expect((await bob.get(path)).status).toBe(404);
      await ann.ask('PUT', `${path}/members/bob`);
      expect((await bob.get(path)).status).toBe(200);
      expect((await ann.ask('DELETE', `${path}/members/bob`)).status).toBe(403);
      expect((await sue.ask('DELETE', `${path}/members/bob`)).status).toBe(400);
      const why = { 'recoup-reason': 'Moved to another unit' };
      expect((await sue.ask('DELETE', `${path}/members/sue`, undefined, why)).status).toBe(409);
      expect((await sue.ask('DELETE', `${path}/members/bob`, undefined, why)).status).toBe(200);
      expect((await bob.get(path)).status).toBe(404);
      const { items } = (await sue.get(`${path}/members`)).body;
      expect(items.map((each: Json) => each.subject)).toEqual(['ann', 'cath', 'pru', 'sue']);
    });

    it.each([
      ['PATCH', '', 'application/merge-patch+json', ['{"caseFile":', '{"title":"R v Other"}}']],
      ['POST', '/determinations', 'application/json', ['{"asAt":"2026-03-20",', '"footings":["court"]}']],
    ])(
      'write nothing once they are out, though they began before: %s %s',
      async (method, below, type, [begun, rest]) => {
        const path = await newCase(`out-${method}`);
        await ann.ask('PUT', `${path}/members/bob`);
        const headers = {
          authorization: 'Bearer bob~investigator',
          'content-type': type,
          'if-match': '"1"',
          'idempotency-key': 'out',
          expect: '100-continue',
        };
        const slow = httpRequest(api.at + path + below, { method, headers });
        slow.flushHeaders();
        await once(slow, 'continue');
        slow.write(begun);
        expect((await bob.get(path)).status).toBe(200);
        const why = { 'recoup-reason': 'Moved to another unit' };
        expect((await sue.ask('DELETE', `${path}/members/bob`, undefined, why)).status).toBe(200);
        slow.end(rest);
        const [{ statusCode }] = (await once(slow, 'response')) as [IncomingMessage];
        expect(statusCode).toBe(404);
        expect((await ann.get(path)).body.version).toBe(1);
        expect((await ann.get(`${path}/determinations`)).body.items).toEqual([]);
      },
    );
  });

  describe('the journal', () => {
    it('says who did and saw what, in order, and is verified', async () => {
      const path = await newCase('journal');
      await pru.get(path);
      await ann.change('PATCH', path, 1, { caseFile: { title: 'Another title' } });
      const { items } = (await sue.get(`${path}/journal`)).body;
      const said = items.map(({ entry }: Json) => JSON.parse(entry)).map((each: Json) => [each.who, each.what]);
      expect(said).toEqual([
        ['ann', 'caseCreated'],
        ['ann', 'memberAdded'],
        ['ann', 'memberAdded'],
        ['ann', 'memberAdded'],
        ['pru', 'caseRead'],
        ['ann', 'caseChanged'],
      ]);
      const change = JSON.parse(items[5].entry);
      const versions = (await ann.get(`${path}/versions`)).body.items;
      expect([change.before, change.after]).toEqual(versions.map((each: Json) => each.sha256));
      expect((await pru.get(`${path}/journal`)).status).toBe(403);
      const check = (await ann.get(`${path}/journal/verify`)).body;
      expect(check).toMatchObject({ intact: true, entries: 7, firstBreak: null, disagreements: [] });
    });

    it('has no gap, whatever happens at once', async () => {
      const path = await newCase('gapless');
      await Promise.all([
        ...Array.from({ length: 20 }, () => pru.get(path)),
        ...Array.from({ length: 5 }, (_, n) => ann.ask('PUT', `${path}/members/m${n}`)),
      ]);
      const check = (await ann.get(`${path}/journal/verify`)).body;
      expect(check).toMatchObject({ intact: true, entries: 4 + 20 + 5 });
    });
  });
});
