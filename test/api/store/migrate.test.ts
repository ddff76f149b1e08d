import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../packages/api/src/store/migrate.js';
import { migrations, type Migration } from '../../../packages/api/src/store/migrations/index.js';
import { openDriver, openStore } from '../../../packages/api/src/store/open.js';
import type { Driver } from '../../../packages/api/src/store/session.js';
import { serverStore, stores } from '../../support/stores.js';

const first: Migration = {
  version: 1,
  name: 'one',
  sql: 'create table one (id int primary key); insert into one values (1)',
};
const second: Migration = { version: 2, name: 'two', sql: 'insert into one values (2)' };

describe('the steps of the schema', () => {
  it('are numbered without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe.each(stores())('migrations on $name', (store) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver(await store.fresh());
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await driver.ask('drop table if exists one', []);
    await driver.ask('drop table if exists schema_migration', []);
  });
  const rows = async (sql: string) => (await driver.ask(sql, [])).rows;
  const ids = () => rows('select id from one order by id');

  it('are applied once, in order, and noted', async () => {
    await migrate(driver, [first]);
    await migrate(driver, [first, second]);
    await migrate(driver, [first, second]);
    expect(await ids()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await rows('select version, name from schema_migration order by version')).toEqual([
      { version: 1, name: 'one' },
      { version: 2, name: 'two' },
    ]);
  });

  it('are applied all or none', async () => {
    const broken = { ...second, sql: 'insert into one values (2); insert into no_such_table values (1)' };
    await expect(migrate(driver, [first, broken])).rejects.toMatchObject({ code: '42P01' });
    expect(await rows("select to_regclass('one') as one, to_regclass('schema_migration') as noted")).toEqual([
      { one: null, noted: null },
    ]);
    await migrate(driver, [first, second]);
    expect(await ids()).toHaveLength(2);
  });

  it('refuse a database that is newer than the program', async () => {
    await migrate(driver, [first, second]);
    await expect(migrate(driver, [first])).rejects.toThrow(
      'The database is newer than this Recoup: it has step 2 (two). Start the newer Recoup',
    );
  });

  it('refuse a step that was changed after it was applied', async () => {
    await migrate(driver, [first]);
    const changed = { ...first, sql: `${first.sql};` };
    await expect(migrate(driver, [changed])).rejects.toThrow(
      'Step 1 (one) of the database is not the one of this Recoup',
    );
  });

  it('are all applied when the store is opened', async () => {
    const db = await openStore(await store.fresh());
    expect(await db.query('select version, name from schema_migration order by version')).toEqual(
      migrations.map(({ version, name }) => ({ version, name })),
    );
    await db.close();
  });
});

// One process at a time opens the embedded store, so only PostgreSQL is started by several at once.
describe.each(serverStore())('several that start at once on $name', (store) => {
  it('apply each step once', async () => {
    const settings = await store.fresh({ poolSize: 1 });
    const slow = { ...second, sql: `select pg_sleep(0.1); ${second.sql}` };
    const drivers = await Promise.all(Array.from({ length: 6 }, () => openDriver(settings)));
    await Promise.all(drivers.map((driver) => migrate(driver, [first, slow])));
    expect((await drivers[0]?.ask('select id from one order by id', []))?.rows).toEqual([{ id: 1 }, { id: 2 }]);
    await Promise.all(drivers.map((driver) => driver.close()));
  });
});
