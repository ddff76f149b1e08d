import { AsyncLocalStorage } from 'node:async_hooks';
import { hash, randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, Query } from './db.js';
import { StoreProblem } from './problem.js';

/** What a statement gave: its rows, and the command as the database names it, such as `COMMIT`. */
export interface Answer {
  readonly rows: readonly object[];
  readonly command: string;
}

/** One conversation with the database, in order. */
export interface Session {
  ask(sql: string, params: readonly unknown[]): Promise<Answer>;
  /** Many statements in one text, without parameters: migrations. */
  script(sql: string): Promise<void>;
}

/** What a driver gives: the rest is the same for both, so it is written once. */
export interface Driver {
  readonly kind: Db['kind'];
  /** One statement on whichever session is free. */
  ask(sql: string, params: readonly unknown[]): Promise<Answer>;
  /** A session of one's own, for as long as `use` takes; it is thrown away when `use` says that it is broken. */
  hold<T>(use: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Makes the store of a driver. */
export function database(driver: Driver): Db {
  const inside = new AsyncLocalStorage<true>();
  const outside = () => {
    if (inside.getStore() !== undefined) {
      throw new Error('Inside a transaction: use the query that it hands in, or the two would wait for each other');
    }
  };
  const query: Query = async <R extends object>(sql: string, params: readonly unknown[] = []) => {
    outside();
    return (await driver.ask(sql, params)).rows as R[];
  };
  return {
    kind: driver.kind,
    query,
    async transaction(work, { serializable = false } = {}) {
      outside();
      const isolation = serializable ? 'SERIALIZABLE' : 'READ COMMITTED';
      const once = () => inTransaction(driver, isolation, (session) => withQuery(session, work));
      return inside.run(true, () => (serializable ? retrying(once) : once()));
    },
    close: () => driver.close(),
  };
}

async function withQuery<T>(session: Session, work: (query: Query) => Promise<T>): Promise<T> {
  let isOpen = true;
  const query: Query = async <R extends object>(sql: string, params: readonly unknown[] = []) => {
    if (!isOpen) throw new Error('The transaction is over: await every statement inside its work');
    return (await session.ask(sql, params)).rows as R[];
  };
  return work(query).finally(() => (isOpen = false));
}

/** A session that could not be brought back to rest: nobody may use it again. */
export class BrokenSession extends Error {
  constructor(override readonly cause: unknown) {
    super('the session is broken');
  }
}

/** How much a transaction sees of the others. */
export type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';

/** Work between BEGIN and COMMIT, or ROLLBACK when it throws, on a session of its own. */
export async function inTransaction<T>(
  driver: Driver,
  isolation: Isolation,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  try {
    return await driver.hold((session) => begunAndEnded(session, isolation, work));
  } catch (error) {
    throw error instanceof BrokenSession ? error.cause : error;
  }
}

async function begunAndEnded<T>(
  session: Session,
  isolation: Isolation,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  await session.ask(`BEGIN ISOLATION LEVEL ${isolation}`, []);
  try {
    const result = await work(session);
    const { command } = await session.ask('COMMIT', []);
    // What failed inside and was caught there has undone the rest: the database answers COMMIT with ROLLBACK.
    if (command !== 'COMMIT') throw new StoreProblem('25P02', {}, 'A statement of the transaction had failed');
    return result;
  } catch (error) {
    await session.ask('ROLLBACK', []).catch(() => {
      throw new BrokenSession(error);
    });
    throw error;
  }
}

const TRIES = 10;

async function retrying<T>(run: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run();
    } catch (error) {
      const mayPass = error instanceof StoreProblem && error.kind === 'serialization';
      if (!mayPass || tried === TRIES) throw error;
      await sleep(randomInt(1, 2 ** tried + 1));
    }
  }
}

/** More than there are statements written in the source; others must not pile up on a server. */
const MOST_NAMES = 256;

/**
 * How both stores join, told to each session: entry by entry, with an index. What a request asks for is a page, and this stops
 * after it. The other ways read one of the lists to its end, or hold it against the whole of the other: the planner takes them
 * where it thinks the list short, and in a large store it is long.
 */
export const JOINS = ['hashjoin', 'mergejoin', 'material']
  .map((way) => `set_config('enable_${way}', 'off', false)`)
  .join(', ');

/** Begins a statement whose best plan depends on what is asked: a member of fifty cases is not served as one of all is. */
export const PLANNED_EACH_TIME = '/* planned each time */ ';

/** Names for statements that are prepared once a session; none for those that come after the first few hundred. */
export function statementNames(): (sql: string) => string | undefined {
  const names = new Map<string, string>();
  return (sql) => {
    if (sql.startsWith(PLANNED_EACH_TIME)) return undefined;
    const known = names.get(sql);
    if (known !== undefined || names.size === MOST_NAMES) return known;
    const name = `recoup_${hash('sha256', sql).slice(0, 40)}`;
    names.set(sql, name);
    return name;
  };
}
