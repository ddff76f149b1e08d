import { createCipheriv } from 'node:crypto';
import fs, { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPglite } from '../../../packages/api/src/store/embedded/synced-pglite.js';
import { upkeep } from '../../../packages/api/src/store/embedded/upkeep.js';
import { openDriver, openStore } from '../../../packages/api/src/store/open.js';
import type { Driver } from '../../../packages/api/src/store/session.js';
import { emptyFolder } from '../../support/folders.js';
import { launch } from '../../support/launch.js';
import { embeddedStore } from '../../support/stores.js';

const store = embeddedStore();
const folderOf = async () => {
  const settings = await store.fresh();
  if (settings.kind !== 'embedded') throw new Error('not a folder');
  return settings.folder;
};

describe('a commit of the embedded store', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is synced to the disk before it is answered', async () => {
    const lite = await openPglite(path.join(await folderOf(), 'postgres'));
    await lite.exec('create table kept (id int)');
    const synced = vi.spyOn(fs, 'fsyncSync');
    for (let commit = 1; commit <= 20; commit += 1) {
      await lite.query('insert into kept values ($1)', [commit]);
      expect(synced.mock.calls.length).toBeGreaterThanOrEqual(commit);
    }
    synced.mockClear();
    await lite.query('select count(*) from kept');
    expect(synced).not.toHaveBeenCalled();
    await lite.close();
  });
});

describe('the embedded store', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver(await store.fresh());
  });
  afterAll(() => driver.close());
  const one = async (sql: string) => (await driver.ask(sql, [])).rows[0] as Record<string, unknown>;

  it('was told to sync', async () => {
    const told = "select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method";
    expect(await one(`${told}, current_setting('synchronous_commit') as commit`)).toEqual({
      fsync: 'on',
      method: 'fsync',
      commit: 'on',
    });
  });

  it('lets other work go on while a statement takes long', async () => {
    let turns = 0;
    let isDone = false;
    const long = one('select count(*) as rows from generate_series(1, 300000)').then((row) => {
      isDone = true;
      return row;
    });
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
    expect(await long).toEqual({ rows: 300_000 });
    expect(turns).toBeGreaterThan(10);
  });

  it('is kept up: tables are counted and cleared, and the log is written off', async () => {
    await driver.ask('create table grown as select g as id, 0 as seen from generate_series(1, 5000) g', []);
    await driver.ask('update grown set seen = 1', []);
    await driver.hold(upkeep);
    expect(await one("select reltuples::int as rows from pg_class where relname = 'grown'")).toEqual({ rows: 5000 });
    expect(await one("select n_dead_tup as dead from pg_stat_user_tables where relname = 'grown'")).toEqual({
      dead: 0,
    });
    const redo = 'select redo_lsn::text as redo from pg_control_checkpoint()';
    const before = await one(redo);
    await driver.hold(upkeep);
    expect(await one(redo)).toEqual(before);
    // Bytes without a pattern, which no compression makes small: 40 MB of them in the log.
    const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16));
    await driver.ask('create table noise (bytes bytea)', []);
    for (let megabyte = 0; megabyte < 40; megabyte += 1) {
      await driver.ask('insert into noise values ($1)', [noise.update(Buffer.alloc(2 ** 20))]);
    }
    await driver.hold(upkeep);
    expect(await one(redo)).not.toEqual(before);
  });
});

describe('the folder of an embedded store', () => {
  it('is refused to a second process, and free when the first was killed', { timeout: 120_000 }, async () => {
    const folder = await folderOf();
    const settings = { kind: 'embedded', folder } as const;
    const first = await launch('store-holder', [JSON.stringify(settings)]);
    expect(await first.line('')).toBe('open');
    const says = `RECOUP_DATA (${folder}) is in use by process ${first.child.pid}: stop it, give another folder`;
    await expect(openStore(settings)).rejects.toThrow(says);
    await first.kill();
    const db = await openStore(settings);
    const second = await launch('store-holder', [JSON.stringify(settings)]);
    expect(await second.line('refused')).toContain(`is in use by process ${process.pid}`);
    await second.stop();
    await expect(openStore(settings)).rejects.toThrow(`is in use by process ${process.pid}`);
    await db.close();
  });

  it.each<[string, (data: string) => void, RegExp]>([
    [
      'of another version',
      (data) => writeFileSync(path.join(data, 'PG_VERSION'), '17\n'),
      /written with PostgreSQL 17/,
    ],
    ['without its version', (data) => rmSync(path.join(data, 'PG_VERSION')), /is damaged and cannot be opened/],
    ['without its control file', (data) => rmSync(path.join(data, 'global/pg_control')), /is damaged/],
  ])('%s is refused, left as it is, and not held', async (_, damage, says) => {
    const folder = await folderOf();
    damage(path.join(folder, 'postgres'));
    await expect(openDriver({ kind: 'embedded', folder })).rejects.toThrow(says);
    await expect(openDriver({ kind: 'embedded', folder })).rejects.toThrow(says);
    expect(existsSync(path.join(folder, 'postgres/base'))).toBe(true);
  });

  it('is made anew where the first start was cut off', { timeout: 120_000 }, async () => {
    const whole = await folderOf();
    const folder = emptyFolder('cut-off');
    cpSync(path.join(whole, 'postgres/global'), path.join(folder, 'postgres.unfinished/global'), { recursive: true });
    const driver = await openDriver({ kind: 'embedded', folder });
    expect((await driver.ask('select 1 as one', [])).rows).toEqual([{ one: 1 }]);
    await driver.close();
    expect(existsSync(path.join(folder, 'postgres.unfinished'))).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it('must be one that can be written', async () => {
    const file = path.join(await folderOf(), 'postgres/PG_VERSION');
    await expect(openDriver({ kind: 'embedded', folder: file })).rejects.toThrow(
      `RECOUP_DATA (${file}) cannot be written (EEXIST): give a folder that this user owns`,
    );
    await expect(openDriver({ kind: 'embedded', folder: `${file}/data` })).rejects.toThrow(
      /cannot be written \(ENOTDIR\)/,
    );
  });
});
