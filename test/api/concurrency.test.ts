import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, KeptProcesses, smallCase, type Told } from '../support/kept-process.js';
import type { Running } from '../support/launch.js';
import { stores } from '../support/stores.js';

const WRITERS = 16;
const EACH = 3;

const order = { id: 'order-1', defendant: 'd1', made: '2025-03-14', amount: '999999.00' };
const payment = (id: string) => ({ from: 'defendant', id, order: 'order-1', on: '2025-04-01', amount: '1.00' });
const writers = Array.from({ length: WRITERS }, (_, nth) => nth);

/** One process where the store allows one, four where it allows any number. */
describe.each(stores())('sixteen writers at once on $name', (store) => {
  const count = store.kind === 'postgres' ? 4 : 1;
  let running: Running[] = [];
  let at: string[] = [];
  let token = '';
  /** Through one process or another, in turn. */
  const send = (nth: number, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    ask(at[nth % at.length] ?? '', token, method, path, body, headers);

  beforeAll(async () => {
    const processes = new KeptProcesses(await store.fresh());
    token = await processes.token('writer', ['investigator', 'prosecutor']);
    running = await Promise.all(Array.from({ length: count }, () => processes.start()));
    at = await Promise.all(running.map((each) => processes.address(each)));
  }, 300_000);
  afterAll(async () => {
    await Promise.all(running.map((each) => each.stop()));
  }, 120_000);

  async function newCase(id: string): Promise<string> {
    const made = await send(0, 'POST', '/v1/cases', smallCase(id), { 'idempotency-key': id });
    expect(made.status).toBe(201);
    return `/v1/cases/${made.body.case}`;
  }

  const proofOf = async (path: string) => (await send(0, 'GET', `${path}/journal/verify`)).body;

  it('lose no change of one case: each that was acknowledged is a version, and no version is another’s', async () => {
    const path = await newCase('one-case');
    const kept = await Promise.all(
      writers.map(async (nth) => {
        const mine: number[] = [];
        while (mine.length < EACH) {
          const { version } = (await send(nth, 'GET', path)).body;
          const title = { caseFile: { title: `writer ${nth}, change ${mine.length}` } };
          const { status, body } = await send(nth, 'PATCH', path, title, { 'if-match': `"${version}"` });
          expect([200, 412]).toContain(status);
          if (status === 200) mine.push(body.version);
        }
        return mine;
      }),
    );
    const versions = kept.flat().sort((one, other) => one - other);
    expect(versions).toEqual(Array.from({ length: WRITERS * EACH }, (_, index) => index + 2));
    for (const [nth, mine] of kept.entries()) {
      const { body } = await send(0, 'GET', `${path}?version=${mine[2]}`);
      expect(body.document.caseFile.title).toBe(`writer ${nth}, change 2`);
    }
    expect(await proofOf(path)).toMatchObject({ intact: true, disagreements: [] });
  });

  it('on as many cases do not disturb one another', async () => {
    const paths = await Promise.all(writers.map((nth) => newCase(`many-${nth}`)));
    await Promise.all(
      paths.map(async (path, nth) => {
        for (let version = 1; version <= EACH; version += 1) {
          const title = { caseFile: { title: `change ${version}` } };
          const { status } = await send(nth + version, 'PATCH', path, title, { 'if-match': `"${version}"` });
          expect(status).toBe(200);
        }
      }),
    );
    for (const path of paths) {
      expect(await proofOf(path)).toMatchObject({ intact: true, entries: 1 + EACH, disagreements: [] });
    }
  });

  it('of one request under one key have one effect, and one answer', async () => {
    const path = await newCase('one-key');
    await send(0, 'POST', `${path}/orders`, order, { 'idempotency-key': 'order', 'if-match': '"1"' });
    const all = await Promise.all(
      writers.map((nth) => send(nth, 'POST', `${path}/payments`, payment('p1'), { 'idempotency-key': 'pay-once' })),
    );
    expect(all.map(({ status }) => status)).toEqual(Array(WRITERS).fill(201));
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    const first = all.filter(({ headers }: Told) => headers.get('idempotency-replayed') === null);
    expect(first).toHaveLength(1);
    expect((await send(0, 'GET', `${path}/payments`)).body.items).toHaveLength(1);
    expect((await send(0, 'GET', `${path}/account?asAt=2025-05-01`)).body.value.totals.received).toBe('1.00');
    expect(await proofOf(path)).toMatchObject({ intact: true, disagreements: [] });
  });

  it('who determine one case, two under each key, keep one determination of each key, in one order', async () => {
    const path = await newCase('determined');
    const asked = { asAt: '2026-03-20', footings: ['court'] };
    const all = await Promise.all(
      writers.map((nth) =>
        send(nth, 'POST', `${path}/determinations`, asked, { 'idempotency-key': `key-${nth % (WRITERS / 2)}` }),
      ),
    );
    expect(all.map(({ status }) => status)).toEqual(Array(WRITERS).fill(201));
    for (const [nth, { text }] of all.entries()) expect(text).toBe(all[nth % (WRITERS / 2)]?.text);
    const { items } = (await send(0, 'GET', `${path}/determinations`)).body as { items: { id: string }[] };
    expect(items.map(({ id }) => id).sort()).toEqual([...new Set(all.map(({ body }) => body.id as string))].sort());
    expect(await proofOf(path)).toMatchObject({ intact: true, disagreements: [] });
  });

  it('who record payments while others change the case leave no gap in its journal', async () => {
    const path = await newCase('mixed');
    await send(0, 'POST', `${path}/orders`, order, { 'idempotency-key': 'order', 'if-match': '"1"' });
    const work = writers.map(async (nth) => {
      if (nth % 4 === 0) return (await send(nth, 'GET', path)).status;
      if (nth % 4 === 1) {
        const { version } = (await send(nth, 'GET', path)).body;
        const title = { caseFile: { title: `writer ${nth}` } };
        return (await send(nth, 'PATCH', path, title, { 'if-match': `"${version}"` })).status;
      }
      const body = payment(`p${nth}`);
      return (await send(nth, 'POST', `${path}/payments`, body, { 'idempotency-key': body.id })).status;
    });
    const statuses = await Promise.all(work);
    const changed = statuses.filter((status, nth) => nth % 4 === 1 && status === 200).length;
    const paid = statuses.filter((status) => status === 201).length;
    expect(paid).toBe(WRITERS / 2);
    expect(changed).toBeGreaterThan(0);
    const { body } = await send(0, 'GET', path);
    expect(body.version).toBe(2 + changed);
    // Created, order, four readings, four readings by those who change, what they changed, payments, this reading.
    const entries = 2 + WRITERS / 4 + WRITERS / 4 + changed + paid + 1;
    expect(await proofOf(path)).toMatchObject({ intact: true, entries, disagreements: [] });
  });
});
