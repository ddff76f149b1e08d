import { afterAll, describe, expect, it } from 'vitest';
import type { StoreSettings } from '../../../packages/api/src/store/db.js';
import { kills, survives, type Mortal } from '../../support/kill.js';
import { launch, type Running } from '../../support/launch.js';
import { durableStores, type DurableStore } from '../../support/stores.js';

interface Lane {
  readonly lane: number;
  readonly tally: number;
  readonly rows: number;
  readonly last: number;
  readonly whole: number;
}

/** A process that writes to the store, and what it has acknowledged: the last row of each of its four lanes. */
function writing(store: DurableStore, settings: StoreSettings): Mortal & { readonly acknowledged: number[] } {
  const acknowledged = [0, 0, 0, 0];
  const note = ({ lines }: Running) => {
    for (const line of lines) {
      const [, lane, n] = /^ack (\d) (\d+)$/.exec(line) ?? [];
      if (lane !== undefined) acknowledged[Number(lane)] = Number(n);
    }
  };
  return {
    acknowledged,
    start: () => launch('store-writer', [JSON.stringify(settings)]),
    // Killed only once it writes, however slow the machine is: what was not writing has nothing to lose.
    ready: (running) => running.line('ack '),
    async check(running) {
      const found = JSON.parse((await running.line('found ')).slice('found '.length)) as Lane[];
      for (const [lane, last] of acknowledged.entries()) {
        const now = found[lane];
        // Present: all that was acknowledged, and at most the one commit whose answer the kill cut off. Each row whole.
        expect([last, last + 1]).toContain(now?.last);
        expect(now).toEqual({ lane, tally: now?.last, rows: now?.last, last: now?.last, whole: now?.last });
        acknowledged[lane] = now?.last ?? 0;
      }
    },
    async died(running, kill) {
      note(running);
      if (kill % 2 === 0) await store.crash();
    },
  };
}

describe.each(durableStores())('killed at random moments, $name', (store) => {
  afterAll(() => store.remove());

  it(`keeps every row that it acknowledged (${kills} kills)`, { timeout: 60_000 + kills * 30_000 }, async () => {
    const mortal = writing(store, await store.settings());
    const died = await survives(kills, mortal);
    expect(died.writing + died.starting).toBe(kills);
    const rows = mortal.acknowledged.reduce((sum, each) => sum + each, 0);
    console.error(`${store.name}: ${JSON.stringify(died)}, ${rows} transactions kept`);
    expect(rows).toBeGreaterThanOrEqual(died.writing);
  });
});
