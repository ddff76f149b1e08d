import { Problem } from '../problems.js';
import type { Db } from '../store/db.js';

/** Whether requests should be sent here. @throws Problem `unavailable` that says why not */
export type Ready = () => Promise<void>;

/** Milliseconds for which one look at the store serves all who ask: anyone may ask. */
const HOLDS = 1_000;

/**
 * Ready: not stopping, and the store answers and has every migration that this program has. A newer program may have
 * added more.
 * @param clock milliseconds, from any beginning
 */
export function readiness(
  { store, migrations }: { readonly store: Pick<Db, 'query'>; readonly migrations: number },
  isStopping: () => boolean,
  clock: () => number,
): Ready {
  let last: { readonly at: number; readonly why: Promise<string | undefined> } | undefined;
  return async () => {
    if (isStopping()) throw notReady('the service is stopping');
    if (last === undefined || clock() - last.at > HOLDS) last = { at: clock(), why: lookAt(store, migrations) };
    const why = await last.why;
    if (why !== undefined) throw notReady(why);
  };
}

async function lookAt(store: Pick<Db, 'query'>, migrations: number): Promise<string | undefined> {
  try {
    const [row] = await store.query<{ applied: number }>('SELECT count(*) AS applied FROM schema_migration');
    return (row?.applied ?? 0) >= migrations ? undefined : 'the schema of the store is older than this program';
  } catch {
    return 'the store does not answer';
  }
}

const notReady = (why: string): Problem => new Problem('unavailable', `Not ready: ${why}.`, [], { 'Retry-After': '2' });
