import { createHash } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import type { Db, StoreSettings } from '../../packages/api/src/store/db.js';
import { migrations } from '../../packages/api/src/store/migrations/index.js';
import { openDriver, openStore } from '../../packages/api/src/store/open.js';
import { emptyFolder } from './folders.js';
import { programs } from './postgres-programs.js';
import { startServer, type Server } from './postgres-server.js';
import { prepared, versionOf } from './prepared.js';

/** One of the two stores, as a test file uses it. */
export interface TestStore {
  readonly name: 'the embedded store' | 'PostgreSQL';
  readonly kind: Db['kind'];
  /** Settings of an empty store of its own, for tests that open it themselves; gone when the file is done. */
  fresh(options?: { readonly poolSize?: number }): Promise<StoreSettings>;
  /** An empty store with the schema in it, for the tests of a `describe`: opened before them, closed after them. */
  open(): Db;
}

/**
 * Both stores, for `describe.each(stores())('… on $name', (store) => { const db = store.open(); … })`. PostgreSQL is a
 * real server that is started for the tests; where there is none the file says so, in a test that is skipped.
 */
export function stores(): TestStore[] {
  return isThereAServer() ? [embeddedStore(), postgres()] : [embeddedStore()];
}

function isThereAServer(): boolean {
  if (programs() !== undefined) return true;
  // There is no server to start; .ci/run counts this as failed.
  it.skip('on PostgreSQL: not run, for there is no initdb (apt-get install postgresql)', () => undefined);
  return false;
}

/** PostgreSQL alone, in a list that is empty where there is none, for tests of what only it has. */
export function serverStore(): TestStore[] {
  return isThereAServer() ? [postgres()] : [];
}

/** A store on the disk, which may be killed: nothing in it is made faster for tests. */
export interface DurableStore {
  readonly name: TestStore['name'];
  readonly settings: () => Promise<StoreSettings>;
  /** Kills what runs beside the process that asks, if anything does, and lets it start again. */
  readonly crash: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Both stores as they are in use, each to be removed by whoever asked. */
export function durableStores(): DurableStore[] {
  const folder = emptyFolder('durable', { onDisk: true });
  let server: Promise<Server> | undefined;
  const inFolder: DurableStore = {
    name: 'the embedded store',
    settings: async () => ({ kind: 'embedded', folder: path.join(folder, 'data') }),
    crash: async () => undefined,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
  if (!isThereAServer()) return [inFolder];
  const started = () => (server ??= startServer({ isDurable: true }));
  const onServer: DurableStore = {
    name: 'PostgreSQL',
    settings: async () => ({ kind: 'postgres', url: await (await started()).createDatabase(), poolSize: 8 }),
    crash: async () => (await started()).crash(),
    remove: async () => (await server)?.stop(),
  };
  return [inFolder, onServer];
}

/** The embedded store alone, for tests of what only it has. */
export function embeddedStore(): TestStore {
  const folders: string[] = [];
  afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  const copyOf = async (template: string): Promise<StoreSettings> => {
    const folder = emptyFolder('embedded');
    folders.push(folder);
    cpSync(template, folder, { recursive: true });
    return { kind: 'embedded', folder };
  };
  const empty = `embedded-${versionOf('@electric-sql/pglite')}`;
  const steps = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
  return testStore(
    'the embedded store',
    'embedded',
    async () =>
      copyOf(await prepared(empty, async (folder) => (await openDriver({ kind: 'embedded', folder })).close())),
    async () =>
      copyOf(
        await prepared(`${empty}-${steps}`, async (folder) => (await openStore({ kind: 'embedded', folder })).close()),
      ),
  );
}

/** One server for all test files of a process; it ends with the process. */
let running: Promise<Server> | undefined;

function postgres(): TestStore {
  const made: string[] = [];
  afterAll(async () => {
    for (const url of made.splice(0)) await (await running)?.dropDatabase(url);
  });
  return testStore('PostgreSQL', 'postgres', async (poolSize) => {
    running ??= startServer();
    const url = await (await running).createDatabase();
    made.push(url);
    return { kind: 'postgres', url, poolSize };
  });
}

function testStore(
  name: TestStore['name'],
  kind: Db['kind'],
  fresh: (poolSize: number) => Promise<StoreSettings>,
  withSchema = () => fresh(8),
): TestStore {
  return {
    name,
    kind,
    fresh: ({ poolSize = 8 } = {}) => fresh(poolSize),
    open() {
      let db: Db | undefined;
      const opened = () => {
        if (db === undefined) throw new Error('the store is open only while tests run');
        return db;
      };
      beforeAll(async () => (db = await openStore(await withSchema())));
      afterAll(async () => db?.close());
      return {
        kind,
        query: (sql, params) => opened().query(sql, params),
        transaction: (work, options) => opened().transaction(work, options),
        close: () => opened().close(),
      };
    },
  };
}
