import { afterAll, describe, expect, it } from 'vitest';
import { ask, KeptProcesses, smallCase } from '../support/kept-process.js';
import { kills, type Mortal, survives } from '../support/kill.js';
import { type DurableStore, durableStores } from '../support/stores.js';

const WRITERS = 4;

/** What a writer was told that is kept: its case, the version, the payments and the keys it used. */
interface Acknowledged {
  case?: string;
  version: number;
  payments: number;
}

const order = { id: 'order-1', defendant: 'd1', made: '2025-03-14', amount: '999999.00' };
const payment = (id: string) => ({ from: 'defendant', id, order: 'order-1', on: '2025-04-01', amount: '1.00' });

/** The service under a load of writes, and what it has acknowledged. */
async function loaded(store: DurableStore): Promise<Mortal & { readonly told: readonly Acknowledged[] }> {
  const processes = new KeptProcesses(await store.settings());
  const token = await processes.token('writer', ['investigator', 'prosecutor']);
  const told: Acknowledged[] = Array.from({ length: WRITERS }, () => ({ version: 0, payments: 0 }));
  let acknowledged: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (acknowledged = resolve));

  /** One writer: a case, its order, then changes and payments in turn, until the process is gone. */
  const write = async (at: string, mine: Acknowledged, nth: number, gone: AbortSignal): Promise<void> => {
    const send = (method: string, path: string, body: unknown, headers: Record<string, string>) =>
      ask(at, token, method, path, body, headers);
    while (!gone.aborted) {
      try {
        if (mine.case === undefined) {
          const made = await send('POST', '/v1/cases', smallCase(`c${nth}`), { 'idempotency-key': `case-${nth}` });
          mine.case = made.body.case;
          mine.version = Math.max(mine.version, 1);
          acknowledged();
        } else if (mine.version === 1) {
          const headers = { 'idempotency-key': `order-${nth}`, 'if-match': '"1"' };
          const made = await send('POST', `/v1/cases/${mine.case}/orders`, order, headers);
          if (made.status === 201) mine.version = 2;
        } else {
          const title = { caseFile: { title: `version ${mine.version + 1}` } };
          const headers = { 'if-match': `"${mine.version}"` };
          const { status, body } = await send('PATCH', `/v1/cases/${mine.case}`, title, headers);
          // A change that was kept, and whose answer a kill cut off, is found by whoever tries again.
          mine.version = status === 200 ? body.version : body.currentVersion;
          const id = `p${mine.payments + 1}`;
          const paid = await send('POST', `/v1/cases/${mine.case}/payments`, payment(id), { 'idempotency-key': id });
          if (paid.status === 201) mine.payments += 1;
        }
      } catch (error) {
        if (!(error instanceof TypeError)) throw error; // fetch failed: the process is gone
        return;
      }
    }
  };

  return {
    told,
    longest: 900,
    written: () => first,
    start: () => processes.start(),
    ready: (running) => processes.address(running),
    async load(running, gone) {
      const at = await processes.address(running);
      await Promise.all(told.map((mine, nth) => write(at, mine, nth, gone)));
    },
    async check(running) {
      const at = await processes.address(running);
      for (const { case: id, version, payments } of told) {
        if (id === undefined) continue;
        const read = (path: string) => ask(at, token, 'GET', `/v1/cases/${id}${path}`);
        const { body } = await read('');
        // Present: all that was acknowledged, and at most the one change whose answer the kill cut off.
        expect([version, version + 1]).toContain(body.version);
        const title = body.version > 2 ? `version ${body.version}` : 'R v Example';
        expect(body.document.caseFile.title).toBe(title);
        const versions: number[] = [];
        for (let cursor = ''; ; ) {
          const page = await read(`/versions?limit=200${cursor}`);
          versions.push(...page.body.items.map((each: { version: number }) => each.version));
          if (page.body.next === null) break;
          cursor = `&cursor=${page.body.next}`;
        }
        expect(versions).toEqual(Array.from({ length: body.version }, (_, index) => index + 1));
        if (version >= 2) {
          const received = (await read('/account?asAt=2025-05-01')).body.value.totals.received;
          expect([`${payments}.00`, `${payments + 1}.00`]).toContain(received);
        }
        const proof = (await read('/journal/verify')).body;
        expect(proof).toMatchObject({ intact: true, firstBreak: null, disagreements: [] });
      }
    },
    async died(_running, kill) {
      if (kill % 4 === 0) await store.crash();
    },
  };
}

describe.each(durableStores())('the service killed at random moments of a write load, on $name', (store) => {
  afterAll(() => store.remove());

  it(
    `keeps all that it acknowledged, and its journals (${kills} kills)`,
    { timeout: 120_000 + kills * 60_000 },
    async () => {
      const mortal = await loaded(store);
      const died = await survives(kills, mortal);
      expect(died.writing + died.starting).toBe(kills);
      const changes = mortal.told.reduce((sum, { version, payments }) => sum + version + payments, 0);
      console.error(`${store.name}: ${JSON.stringify(died)}, ${changes} writes kept`);
      // How many depends on the machine; that there are some makes the check above one.
      expect(changes).toBeGreaterThan(0);
    },
  );
});
