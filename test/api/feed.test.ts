import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Caller, factsOf, keptServiceOn } from '../support/kept-service.js';
import { stores } from '../support/stores.js';
import type { Json } from './house.js';

const facts: Json = factsOf(JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8')));
const someDocument = (id: string, more: Json = {}) => ({ caseFile: { ...facts, id }, ...more });

/** The feed from a cursor to its present end. */
async function read(who: Caller, from = ''): Promise<{ readonly items: Json[]; readonly next: string }> {
  const items: Json[] = [];
  for (let next = from; ; ) {
    const { status, body } = await who.get(`/v1/feed?limit=7${next === '' ? '' : `&cursor=${next}`}`);
    expect(status).toBe(200);
    items.push(...body.items);
    next = body.next;
    if (!body.more) return { items, next };
  }
}
const told = (items: readonly Json[]) => items.map(({ what, version }) => [what, version]);

describe.each(stores())('what has changed and what is due, on $name', (store) => {
  const db = store.open();
  const api = keptServiceOn(db);
  const newCase = async (who: Caller, id: string, more: Json = {}): Promise<string> => {
    const { status, body } = await who.post('/v1/cases', someDocument(id, more));
    expect(status).toBe(201);
    return `/v1/cases/${body.case}`;
  };

  describe('the feed', () => {
    it('gives what was written in the caller’s own cases, in order, once, and nothing that was only read', async () => {
      const [ann, bob] = [api.as('ann', 'investigator'), api.as('bob', 'investigator')];
      const at = await newCase(ann, 'one');
      await newCase(bob, 'of-another');
      await ann.get(at);
      await ann.change('PATCH', at, 1, { caseFile: { title: 'R v Example' } });
      const first = await read(ann);
      expect(told(first.items)).toEqual([
        ['caseCreated', 1],
        ['caseChanged', 2],
      ]);
      expect(first.items[0]).toMatchObject({ case: at.split('/').at(-1), seq: 1, at: api.clock.toISOString() });
      expect((await read(ann, first.next)).items).toEqual([]);
      await ann.get(`${at}/versions`);
      await ann.ask('PUT', `${at}/members/sue`);
      const second = await read(ann, first.next);
      expect(told(second.items)).toEqual([['memberAdded', null]]);
      expect(JSON.stringify(first.items)).not.toContain('"ann"');
    });

    it('tells of an erasure', async () => {
      const [eve, sue] = [api.as('eve', 'investigator'), api.as('sue', 'supervisor')];
      const at = await newCase(eve, 'erased');
      await eve.ask('PUT', `${at}/members/sue`);
      const why = { 'recoup-reason': 'Kept long enough', 'idempotency-key': 'e' };
      expect((await sue.ask('POST', `${at}/erasure`, undefined, why)).status).toBe(200);
      expect(told((await read(eve)).items).at(-1)).toEqual(['caseErased', 1]);
    });

    it('ends for a cursor of another store, or of this one before it was restored', async () => {
      const ida = api.as('ida', 'investigator');
      const at = await newCase(ida, 'restored');
      const { next } = await read(ida);
      const gone = async (cursor: string) => {
        const { status, body } = await ida.get(`/v1/feed?cursor=${cursor}`);
        expect([status, body.type]).toEqual([410, '/problems/gone']);
      };
      const [id, change, of, seq] = JSON.parse(Buffer.from(next, 'base64url').toString());
      const cursor = (key: Json) => Buffer.from(JSON.stringify(key)).toString('base64url');
      // An entry that is not there, and one that another transaction wrote: what a restored store has.
      await gone(cursor([id, change, of, seq + 1]));
      await gone(cursor([id, String(BigInt(change) + 1n), of, seq]));
      expect((await ida.get(`/v1/feed?cursor=${next}`)).status).toBe(200);
      const another = `SELECT '${crypto.randomUUID()}'::uuid`;
      await db.query(`CREATE OR REPLACE FUNCTION store_id() RETURNS uuid LANGUAGE sql IMMUTABLE AS $of$${another}$of$`);
      await gone(next);
      expect((await read(ida)).items.map((each) => each.case)).toContain(at.split('/').at(-1));
      expect((await ida.get('/v1/feed?cursor=nowhere')).status).toBe(400);
    });

    it('misses nothing that many write at once', async () => {
      const many = api.as('many', 'investigator');
      const paths = await Promise.all(Array.from({ length: 6 }, (_, n) => newCase(many, `many-${n}`)));
      let isWriting = true;
      const seen: Json[] = [];
      const follow = async () => {
        let next = '';
        for (let isLast = false; !isLast; ) {
          isLast = !isWriting;
          const some = await read(many, next);
          seen.push(...some.items);
          next = some.next;
        }
      };
      const write = async () => {
        const change = async (path: string) => {
          for (let version = 1; version <= 5; version += 1) {
            const { status } = await many.change('PATCH', path, version, { caseFile: { title: `title ${version}` } });
            expect(status).toBe(200);
          }
        };
        await Promise.all(paths.map(change));
        isWriting = false;
      };
      await Promise.all([follow(), write()]);
      const key = (each: Json) => `${each.case} ${each.version}`;
      const expected = paths.flatMap((path) =>
        Array.from({ length: 6 }, (_, n) => `${path.split('/').at(-1)} ${n + 1}`),
      );
      expect(seen.map(key).sort()).toEqual(expected.sort());
    });

    const waits = async () => {
      const pat = api.as('pat', 'investigator');
      const [slow, fast] = [await newCase(pat, 'slow'), await newCase(pat, 'fast')];
      const { next } = await read(pat);
      let end = () => {};
      const mayEnd = new Promise<void>((resolve) => (end = resolve));
      let begun = () => {};
      const hasBegun = new Promise<void>((resolve) => (begun = resolve));
      const open = db.transaction(async (query) => {
        const entry = '{"what":"caseChanged","when":"2026-03-20T12:00:00.000Z"}';
        await query('SELECT journal_append($1::uuid, $2)', [slow.split('/').at(-1), entry]);
        begun();
        await mayEnd;
      });
      await hasBegun;
      await pat.change('PATCH', fast, 1, { caseFile: { title: 'first to commit' } });
      expect((await read(pat, next)).items).toEqual([]);
      end();
      await open;
      const { items } = await read(pat, next);
      expect(items.map((each) => each.case)).toEqual([slow, fast].map((path) => path.split('/').at(-1)));
    };
    // The embedded store has one session: no other transaction can be open.
    if (store.kind === 'postgres') it('waits for a transaction that began before, and is open', waits);
  });

  describe('what is due', () => {
    it('is the caller’s own cases with a deadline that has passed or is near, or an order unanswered', async () => {
      const dan = api.as('dan', 'investigator');
      const convicted = [{ id: 'e1', kind: 'convicted', on: '2026-03-02', defendant: 'd1' }];
      const at = await newCase(dan, 'due', { events: convicted });
      await newCase(dan, 'nothing-due');
      await newCase(api.as('dot', 'investigator'), 'of-another', { events: convicted });
      const [row] = await db.query<{ nextDue: string; unanswered: number }>(
        'SELECT next_due AS "nextDue", unanswered FROM case_file WHERE case_id = $1',
        [at.split('/').at(-1)],
      );
      const day = row?.nextDue ?? '';
      expect(day > '2026-03-02').toBe(true);
      const ask = async (query = '') => (await dan.get(`/v1/due${query}`)).body;
      api.clock = new Date(`${day}T12:00:00.000Z`);
      const item = { case: at.split('/').at(-1), reference: 'due', nextDue: day, unanswered: row?.unanswered };
      expect((await ask('?within=0')).items).toMatchObject([{ ...item, overdue: false }]);
      api.clock = new Date(Date.parse(`${day}T12:00:00.000Z`) + 86_400_000);
      expect((await ask()).items).toMatchObject([{ ...item, overdue: true }]);
      await db.query('UPDATE case_file SET unanswered = 0 WHERE case_id = $1', [at.split('/').at(-1)]);
      api.clock = new Date(Date.parse(`${day}T12:00:00.000Z`) - 3 * 86_400_000);
      expect((await ask('?within=2')).items).toEqual([]);
      expect((await ask('?within=3')).items).toHaveLength(1);
      expect((await dan.get('/v1/due?within=x')).status).toBe(400);
    });

    it('comes in pages, the most pressing first, those without a day last', async () => {
      const uma = api.as('uma', 'investigator');
      const days = ['2026-03-10', null, '2031-01-01', '2026-03-01', null, '2026-03-10', '2030-01-01', '2031-01-01'];
      const paths = await Promise.all(days.map((_, n) => newCase(uma, `paged-${n}`)));
      for (const [n, day] of days.entries()) {
        const sql = 'UPDATE case_file SET next_due = $2, unanswered = 1 WHERE case_id = $1';
        await db.query(sql, [paths[n]?.split('/').at(-1), day]);
      }
      const seen: Json[] = [];
      for (let next = ''; ; ) {
        const { body } = await uma.get(`/v1/due?limit=2${next}`);
        seen.push(...body.items);
        if (body.next === null) break;
        next = `&cursor=${body.next}`;
      }
      const [near, far] = [
        ['2026-03-01', '2026-03-10', '2026-03-10'],
        ['2030-01-01', '2031-01-01', '2031-01-01', null, null],
      ];
      expect(seen.map((each) => each.nextDue)).toEqual([...near, ...far]);
      expect(new Set(seen.map((each) => each.case)).size).toBe(days.length);
      await db.query("UPDATE case_file SET unanswered = 0 WHERE reference LIKE 'paged-%'");
      const { body } = await uma.get('/v1/due');
      expect(body.items.map((each: Json) => each.nextDue)).toEqual(near);
    });
  });
});
