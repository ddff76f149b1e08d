import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeDocument } from '../../packages/api/src/cases/change.js';
import { createDocument } from '../../packages/api/src/cases/create.js';
import { CaseDocument, type CaseDocumentJson } from '../../packages/api/src/cases/document.js';
import { searchKeys } from '../../packages/api/src/cases/search-keys.js';
import { keptServiceOn, factsOf } from '../support/kept-service.js';
import { serverStore, stores } from '../support/stores.js';
import type { Json } from './house.js';

const facts: Json = factsOf(JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8')));
const sha256 = (text: string) => hash('sha256', text);
const doing = (subject: string) => ({
  principal: { subject, roles: ['investigator'], scopes: [] } as const,
  at: new Date('2026-03-20T12:00:00.000Z'),
  requestId: 'lists',
});

const name = fc.oneof(
  fc
    .array(fc.constantFrom('Ann', 'ann', 'Zoë', 'ZOE', 'O’Neil', 'Smith-Jones', '12', 'x', '商會', '!'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\0')),
  // Longer than any index holds, and without a pattern that it could shorten.
  fc.nat().map((seed) => Array.from({ length: 60 }, (_, nth) => sha256(`${seed} ${nth}`)).join('')),
);
const maybe = fc.option(name, { nil: undefined });

/** What a case is found by, as an edit gives it; what is undefined is taken out. */
const edits = fc.record({
  title: maybe,
  courtCaseReference: maybe,
  urn: fc.constantFrom('99XX0000126', '01AB1234567', undefined),
  defendant: maybe,
  reference: maybe,
  parties: fc.array(maybe, { maxLength: 3 }),
  property: name,
  orders: fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3'), { maxLength: 2 }),
});

function edited(edit: typeof edits extends fc.Arbitrary<infer T> ? T : never): CaseDocumentJson {
  const { title, courtCaseReference, urn, defendant, reference, parties, property, orders } = edit;
  const [first, ...defendants] = facts.defendants;
  const [house, ...others] = facts.property;
  const document = {
    caseFile: {
      ...facts,
      title,
      identifiers: { urn, courtCaseReference },
      defendants: [{ ...first, name: defendant, reference }, ...defendants],
      otherParties: [
        ...facts.otherParties,
        ...parties.map((called, n) => ({ id: `party-${n}`, kind: 'other', name: called })),
      ],
      property: [{ ...house, description: property }, ...others],
    },
    restraintOrders: orders.map((id) => ({ id, events: [] })),
  };
  return JSON.parse(JSON.stringify(document)) as CaseDocumentJson;
}

describe.each(stores())('what lists are read from, on $name', (store) => {
  const db = store.open();
  const api = keptServiceOn(db);
  const keysOf = async (caseId: string) =>
    (await db.query<{ key: string }>('SELECT key FROM case_key WHERE case_id = $1 ORDER BY key', [caseId])).map(
      ({ key }) => key,
    );

  it('has the keys of each document as it now stands, whatever is changed in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 2, maxLength: 4 }), async (all) => {
        const caseId = crypto.randomUUID();
        const [first, ...later] = all.map(edited);
        await db.transaction((query) => createDocument({ sha256 }, query, doing('kay'), caseId, first));
        expect(await keysOf(caseId)).toEqual(searchKeys(CaseDocument.parse(first)));
        let from = 1;
        for (const document of later) {
          const edit = () => document;
          from = (await changeDocument({ sha256 }, db.query, doing('kay'), { caseId, from, edit })).version;
          expect(await keysOf(caseId)).toEqual(searchKeys(CaseDocument.parse(document)));
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('has no key that a list repeats, and none of a case without any', async () => {
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
    await db.query(
      `INSERT INTO case_file (case_id, version, reference, keys, created_at, changed_at)
       VALUES ($1, 1, 'one', '{b,a,b}', now(), now()), ($2, 1, 'two', '{}', now(), now())`,
      [one, two],
    );
    expect([await keysOf(one), await keysOf(two)]).toEqual([['a', 'b'], []]);
    await db.query(`UPDATE case_file SET keys = '{c,a,c}' WHERE case_id = $1`, [one]);
    expect(await keysOf(one)).toEqual(['a', 'c']);
  });

  const standings = (caseId: string) =>
    db.query<{ agrees: boolean }>(
      `SELECT (m.stage, m.next_due, m.unanswered) IS NOT DISTINCT FROM (f.stage, f.next_due, f.unanswered) AS agrees
       FROM case_member m JOIN case_file f USING (case_id) WHERE case_id = $1 AND f.stage IS NOT NULL`,
      [caseId],
    );
  const EVENTS = ['charged', 'convicted'].map((kind, n) => ({
    id: `e${n}`,
    kind,
    on: `2026-03-0${n + 1}`,
    defendant: 'd1',
  }));

  it('has each member where the case stands, as it changes and as they come', async () => {
    const [ann, sue] = [api.as('ann', 'investigator'), api.as('sue', 'supervisor')];
    const caseFile = { ...facts, id: 'stands' };
    const { body } = await ann.post('/v1/cases', { caseFile, events: EVENTS.slice(0, 1) });
    const at = `/v1/cases/${body.case}`;
    expect(await standings(body.case)).toEqual([{ agrees: true }]);
    await ann.ask('PUT', `${at}/members/sue`);
    expect((await ann.change('PATCH', at, 1, { events: EVENTS })).status).toBe(200);
    expect(await standings(body.case)).toEqual([{ agrees: true }, { agrees: true }]);
    for (const stage of ['CONVICTED', 'INVESTIGATION']) {
      const { items } = (await sue.get(`/v1/cases?stage=${stage}`)).body;
      expect(items.map((each: Json) => each.case)).toEqual(stage === 'CONVICTED' ? [body.case] : []);
    }
  });

  it('loses what an erased case was found by, and where it stood', async () => {
    const [eve, sue] = [api.as('eve', 'investigator'), api.as('sue', 'supervisor')];
    const caseFile = { ...facts, id: 'erased', title: 'R v Vanished' };
    const { body } = await eve.post('/v1/cases', { caseFile, events: EVENTS });
    await eve.ask('PUT', `/v1/cases/${body.case}/members/sue`);
    expect((await keysOf(body.case)).length).toBeGreaterThan(5);
    const why = { 'recoup-reason': 'Kept long enough', 'idempotency-key': 'e' };
    expect((await sue.ask('POST', `/v1/cases/${body.case}/erasure`, undefined, why)).status).toBe(200);
    expect(await keysOf(body.case)).toEqual([]);
    const sql = 'SELECT stage, next_due, unanswered FROM case_member WHERE case_id = $1 AND subject = $2';
    expect(await db.query(sql, [body.case, 'sue'])).toEqual([{ stage: null, next_due: null, unanswered: null }]);
    expect((await eve.get('/v1/cases?identifier=erased')).body.items).toEqual([]);
  });

  it('is searched by many words, long ones too, and page by page', async () => {
    const kim = api.as('kim', 'investigator');
    const long = 'w'.repeat(2_000);
    const titled = (n: number) => ({
      ...facts.defendants[0],
      id: 'd1',
      name: `Alpha Bravo Charlie Delta Echo ${n} ${long}`,
    });
    const made: string[] = [];
    for (let n = 10; n < 15; n += 1) {
      const defendants = [titled(n), ...facts.defendants.slice(1)];
      const { status, body } = await kim.post('/v1/cases', { caseFile: { ...facts, id: `many-${n}`, defendants } });
      expect(status).toBe(201);
      made.push(body.case);
    }
    const found: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await kim.get(`/v1/cases?limit=2&person=echo+delta+charlie+bravo+alpha${cursor}`);
      found.push(...body.items.map((each: Json) => each.case));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(found).toEqual([...made].sort());
    const who = async (words: string) => (await kim.get(`/v1/cases?person=${words}`)).body.items.length;
    expect(await who('echo+delta+charlie+bravo+alpha+12')).toBe(1);
    expect(await who('echo+delta+charlie+bravo+alpha+foxtrot')).toBe(0);
    expect(await who(`alpha+${'w'.repeat(190)}`)).toBe(0);
  });
});

describe.each(serverStore())('what lists are read from, on $name', (store) => {
  const db = store.open();
  const api = keptServiceOn(db);

  const ENTRY = '{"what":"caseChanged","when":"2026-03-20T12:00:00.000Z"}';

  /** Asks while a change of a case is under way, which goes on once the request waits for it, or is answered. */
  async function during(caseId: string, ask: () => Promise<{ readonly status: number }>) {
    let [begun, goOn] = [() => {}, () => {}];
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
    const change = db.transaction(async (query) => {
      await query("UPDATE case_file SET stage = 'MAGISTRATES' WHERE case_id = $1", [caseId]);
      await query('SELECT journal_append($1::uuid, $2)', [caseId, ENTRY]);
      begun();
      await mayGoOn;
      await query("UPDATE case_file SET stage = 'CONVICTED' WHERE case_id = $1", [caseId]);
    });
    await hasBegun;
    let isAnswered = false;
    const asked = ask().finally(() => (isAnswered = true));
    const waiting = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while (!isAnswered && (await db.query(waiting)).length === 0) await sleep(5);
    goOn();
    await change;
    return (await asked).status;
  }

  it('tells who is let in, or was taken out, while a change of the case was under way', async () => {
    const [ann, sue] = [api.as('ann', 'investigator'), api.as('sue', 'supervisor')];
    const { body } = await ann.post('/v1/cases', { caseFile: { ...facts, id: 'under-way' } });
    const members = `/v1/cases/${body.case}/members`;
    await ann.ask('PUT', `${members}/sue`);
    expect(await during(body.case, () => ann.ask('PUT', `${members}/bob`))).toBe(200);
    const stages = 'SELECT subject, stage FROM case_member WHERE case_id = $1 ORDER BY subject';
    const convicted = (who: string[]) => who.map((subject) => ({ subject, stage: 'CONVICTED' }));
    expect(await db.query(stages, [body.case])).toEqual(convicted(['ann', 'bob', 'sue']));
    await db.query("UPDATE case_file SET stage = 'INTAKE' WHERE case_id = $1", [body.case]);
    const why = { 'recoup-reason': 'Moved' };
    expect(await during(body.case, () => sue.ask('DELETE', `${members}/bob`, undefined, why))).toBe(200);
    expect(await db.query(stages, [body.case])).toEqual(convicted(['ann', 'sue']));
  });

  it('agrees with every case while cases change, and members come and go', async () => {
    const caseId = crypto.randomUUID();
    const document = (events: Json) => ({ caseFile: { ...facts, id: 'busy' }, events });
    await db.transaction((query) => createDocument({ sha256 }, query, doing('ann'), caseId, document([])));
    const [ann, sue] = [api.as('ann', 'investigator'), api.as('sue', 'supervisor')];
    await ann.ask('PUT', `/v1/cases/${caseId}/members/sue`);
    const event = { id: 'e1', kind: 'convicted', defendant: 'd1' };
    const change = async () => {
      for (let n = 1; n <= 20; n += 1) {
        const events = n % 3 === 0 ? [] : [{ ...event, on: `2026-03-${String(n).padStart(2, '0')}` }];
        expect((await ann.change('PATCH', `/v1/cases/${caseId}`, n, { events })).status).toBe(200);
      }
    };
    const come = async (who: string) => {
      for (let n = 0; n < 20; n += 1) {
        const path = `/v1/cases/${caseId}/members/${who}`;
        expect((await ann.ask('PUT', path)).status).toBe(200);
        if (n === 19) break;
        expect((await sue.ask('DELETE', path, undefined, { 'recoup-reason': 'Moved' })).status).toBe(200);
      }
    };
    await Promise.all([change(), ...['bob', 'cat', 'dan'].map(come)]);
    const rows = await db.query<{ subject: string; agrees: boolean }>(
      `SELECT m.subject, (m.stage, m.next_due) IS NOT DISTINCT FROM (f.stage, f.next_due) AS agrees
       FROM case_member m JOIN case_file f USING (case_id) WHERE case_id = $1 AND f.stage IS NOT NULL ORDER BY 1`,
      [caseId],
    );
    expect(rows).toEqual(['ann', 'bob', 'cat', 'dan', 'sue'].map((subject) => ({ subject, agrees: true })));
  }, 60_000);
});
