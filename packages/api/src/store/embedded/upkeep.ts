import process from 'node:process';
import type { Session } from '../session.js';

// A server has processes that write checkpoints, clear away dead rows and count the living. PGlite is one process, and
// has none: without this its log would grow for ever, and the planner would know of no table's size.

/** How many statements or transactions pass between two looks. */
const OFTEN = 2_000;
/** A look even when little is asked, in milliseconds. */
const SELDOM = 60_000;
/** Log that may be replayed after a sudden end: two of its files. */
const MOST_LOG = 32 * 2 ** 20;

const LOG = 'select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::int8 as bytes from pg_control_checkpoint()';

/** Tables that changed by a tenth or a fifth since they were last seen to, as PostgreSQL's autovacuum reckons. */
const WORN = `
  select quote_ident(s.schemaname) || '.' || quote_ident(s.relname) as name
  from pg_stat_user_tables s join pg_class c on c.oid = s.relid
  where s.n_mod_since_analyze > 50 + 0.1 * greatest(c.reltuples, 0)
    or s.n_dead_tup > 50 + 0.2 * greatest(c.reltuples, 0)
    or s.n_ins_since_vacuum > 1000 + 0.2 * greatest(c.reltuples, 0)`;

/** One look at what a server would see to by itself. */
export async function upkeep(session: Session): Promise<void> {
  const rows = async <R>(sql: string) => (await session.ask(sql, [])).rows as R[];
  await session.ask('select pg_stat_force_next_flush()', []);
  for (const { name } of await rows<{ name: string }>(WORN)) await session.ask(`vacuum (analyze) ${name}`, []);
  const [log] = await rows<{ bytes: number }>(LOG);
  if (log !== undefined && log.bytes > MOST_LOG) await session.ask('checkpoint', []);
}

/** Looks now and then, between what is asked, until it is stopped. */
export function keptUp(hold: (use: (session: Session) => Promise<void>) => Promise<void>): {
  readonly asked: () => void;
  readonly stop: () => void;
} {
  let since = 0;
  let isLooking = false;
  const look = async () => {
    if (isLooking || since === 0) return;
    isLooking = true;
    since = 0;
    try {
      await hold(upkeep);
    } catch (error) {
      process.emitWarning(`The upkeep of the embedded store failed: ${error instanceof Error ? error.message : ''}`);
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(() => void look(), SELDOM);
  timer.unref();
  return {
    asked() {
      since += 1;
      if (since >= OFTEN) void look();
    },
    stop: () => clearInterval(timer),
  };
}
