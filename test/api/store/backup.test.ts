import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '../../../packages/api/src/store/backup/back-up.js';
import type { Foot } from '../../../packages/api/src/store/backup/format.js';
import { restore } from '../../../packages/api/src/store/backup/restore.js';
import { tables } from '../../../packages/api/src/store/backup/tables.js';
import type { Db, StoreSettings } from '../../../packages/api/src/store/db.js';
import { migrations, type Migration } from '../../../packages/api/src/store/migrations/index.js';
import { migrate } from '../../../packages/api/src/store/migrate.js';
import { openDriver, openStore } from '../../../packages/api/src/store/open.js';
import { database } from '../../../packages/api/src/store/session.js';
import { fill } from '../../support/every-table.js';
import { emptyFolder } from '../../support/folders.js';
import { serverStore, stores } from '../../support/stores.js';

const folder = emptyFolder('backup');
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => path.join(folder, `${(files += 1)}.backup`);

const ROWS = 40;
const both = stores();

const session = (db: Db) => ({
  ask: async (sql: string, params: readonly unknown[]) => ({ rows: await db.query<object>(sql, params), command: '' }),
  script: () => Promise.reject(new Error('not needed')),
});

/** A store that is open while it is used here. */
async function withStore<T>(settings: StoreSettings, use: (db: Db) => Promise<T>): Promise<T> {
  const db = await openStore(settings);
  return use(db).finally(() => db.close());
}

const rowsOfAll = (db: Db) =>
  db.query<{ rows: number }>('select (select count(*) from case_file) + (select count(*) from journal) as rows');

describe.each(both)('a backup of $name', (store) => {
  let settings: StoreSettings;
  let file = '';
  let saved: Foot[] = [];
  beforeAll(async () => {
    settings = await store.fresh();
    await withStore(settings, async (db) => fill(db, await tables(session(db)), ROWS));
    file = newFile();
    saved = await backUp(settings, file);
  }, 240_000);

  it('holds every table of the schema, and every row', async () => {
    const sql = `select table_name::text as name from information_schema.tables where table_schema = current_schema()`;
    const names = await withStore(settings, (db) => db.query<{ name: string }>(sql));
    const made = ['schema_migration', 'case_key'];
    const expected = names.map(({ name }) => name).filter((name) => !made.includes(name));
    expect(saved.map(({ table }) => table).sort()).toEqual(expected.sort());
    expect(saved.length).toBeGreaterThan(0);
    expect(saved.map(({ rows }) => rows)).toEqual(saved.map(() => ROWS));
  });

  it('is for its owner alone, and overwrites nothing', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(backUp(settings, file)).rejects.toThrow(`${file} exists: give the name of a new file`);
    await expect(backUp(settings, path.join(folder, 'no/such'))).rejects.toThrow(/cannot be written \(ENOENT\)/);
  });

  it.each(both)(
    'restored into $name is the same by hash, and goes on from there',
    async (target) => {
      const other = await target.fresh();
      expect(await restore(file, other)).toEqual(saved);
      const again = newFile();
      expect(await backUp(other, again)).toEqual(saved);
      expect(gunzipSync(readFileSync(again)).equals(gunzipSync(readFileSync(file)))).toBe(true);
      await expect(restore(file, other)).rejects.toThrow(/has rows: give a new folder, or a new database/);
      await withStore(other, async (db) => {
        const keys = 'select count(*) as keys from case_key join case_file using (case_id) where key = any (keys)';
        expect(await db.query(keys)).toEqual([{ keys: 3 * ROWS }]);
        await expect(db.query('delete from journal')).rejects.toMatchObject({ name: 'StoreProblem' });
        expect(await rowsOfAll(db)).toEqual([{ rows: 2 * ROWS }]);
      });
    },
    240_000,
  );
});

describe('a backup that cannot be used', () => {
  const [store] = both.slice(-1);
  if (store === undefined) throw new Error('there is a store');
  let settings: StoreSettings;
  let empty: StoreSettings;
  let file = '';
  beforeAll(async () => {
    [settings, empty] = [await store.fresh(), await store.fresh()];
    await withStore(settings, async (db) => fill(db, await tables(session(db)), ROWS));
    file = newFile();
    await backUp(settings, file);
  });

  /** The backup with its text changed, and packed again. */
  const changed = (change: (text: string) => string) => {
    const other = newFile();
    writeFileSync(other, gzipSync(change(gunzipSync(readFileSync(file)).toString('utf8'))));
    return other;
  };
  const lastLines = (count: number) => (text: string) => `${text.trimEnd().split('\n').slice(0, -count).join('\n')}\n`;
  const cut = (share: number) => {
    const other = newFile();
    const bytes = readFileSync(file);
    writeFileSync(other, bytes.subarray(0, Math.floor(bytes.length * share)));
    return other;
  };
  const flipped = () => {
    const other = newFile();
    const bytes = readFileSync(file);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    writeFileSync(other, bytes);
    return other;
  };

  it.each<[string, () => string, RegExp]>([
    ['cut short', () => cut(0.5), /cut short/],
    ['cut at its very end', () => cut(0.999), /cut short/],
    ['with a byte changed', flipped, /damaged|changed|no backup/],
    ['with a row changed', () => changed((text) => text.replace('"3 née', '"4 née')), /do not fit/],
    ['with a row removed', () => changed((text) => text.replace(/\n\["[^\n]*/, '')), /do not fit/],
    ['without its end', () => changed(lastLines(1)), /do not fit/],
    ['without its last table', () => changed(lastLines(ROWS + 2)), /do not fit/],
    [
      'with another end',
      () => changed((text) => text.replace(/"sha256":"\w{64}"\}\n$/, '"sha256":"00"}\n')),
      /do not fit/,
    ],
    [
      'with other columns',
      () => changed((text) => text.replace('"name":"case_id"', '"name":"x"')),
      /names other tables/,
    ],
    ['of a later format', () => changed((text) => text.replace('"format":1', '"format":2')), /made by a later Recoup/],
    ['of another Recoup', () => changed((text) => text.replace(/"sha256":"\w/, '"sha256":"x')), /of another Recoup/],
    [
      'that is none',
      () => (writeFileSync(path.join(folder, 'none'), 'none'), path.join(folder, 'none')),
      /is no backup/,
    ],
    ['that is not there', () => path.join(folder, 'gone'), /cannot be read \(ENOENT\)/],
  ])('%s leaves the store empty', async (_, make, says) => {
    await expect(restore(make(), empty)).rejects.toThrow(says);
    expect(await withStore(empty, rowsOfAll)).toEqual([{ rows: 0 }]);
  });

  it('because another wrote to the store meanwhile, is refused', async () => {
    const used = await store.fresh();
    await withStore(used, async (db) => fill(db, (await tables(session(db))).slice(0, 1), 1));
    await expect(restore(file, used)).rejects.toThrow(/has rows/);
  });
});

describe('a backup of an earlier Recoup', () => {
  const later: Migration = {
    version: migrations.length + 1,
    name: 'later',
    sql: 'create table later (id int primary key); insert into later select count(*) from case_file',
  };

  it.each(both.slice(-1))(
    'is brought up to date on $name',
    async (store) => {
      const [old, now] = [await store.fresh(), await store.fresh()];
      await withStore(old, async (db) => fill(db, await tables(session(db)), 3));
      const file = newFile();
      await backUp(old, file);
      await restore(file, now, [...migrations, later]);
      const newer = newFile();
      expect(await backUp(now, newer, [...migrations, later])).toContainEqual(
        expect.objectContaining({ table: 'later', rows: 1 }),
      );
      expect(gunzipSync(readFileSync(newer)).toString()).toContain('\n["3"]\n');
      // And what the later one saved is not for the earlier.
      await expect(restore(newer, await store.fresh())).rejects.toThrow(/step \d+ \(later\) of another Recoup/);
      await expect(restore(file, now, migrations)).rejects.toThrow('The store has later steps than the backup');
    },
    240_000,
  );
});

describe.each(both)('a backup of a Recoup without keys in a table of their own, on $name', (store) => {
  it('has them once it is restored, and its members know where their cases stand', async () => {
    const [old, now] = [await store.fresh(), await store.fresh()];
    const driver = await openDriver(old);
    const before = migrations.slice(0, 4);
    await migrate(driver, before);
    await fill(database(driver), await tables(session(database(driver))), 3);
    await driver.close();
    const file = newFile();
    await backUp(old, file, before);
    await restore(file, now);
    await withStore(now, async (db) => {
      const keys = await db.query<{ key: string }>('select key from case_key order by key');
      expect(keys.map(({ key }) => key)).toEqual(['', '', '', 'a1', 'a2', 'a3', 'b "c", \\', 'b "c", \\', 'b "c", \\']);
      const stand =
        'select m.unanswered from case_member m join case_file f using (case_id, stage, next_due) order by 1';
      expect(await db.query(stand)).toEqual([1, 2, 3].map((unanswered) => ({ unanswered })));
      expect(await db.query('select count(*) as read from journal where written')).toEqual([{ read: 3 }]);
    });
  }, 120_000);
});

describe.each(serverStore())('a backup on $name while others write', (store) => {
  it('holds one moment: of what was committed together, all or nothing', async () => {
    const [settings, target] = [await store.fresh(), await store.fresh()];
    const db = await openStore(settings);
    const all = await tables(session(db));
    await fill(db, all, 1);
    let isOver = false;
    const write = async (lane: number) => {
      for (let n = 10; !isOver; n += 1) {
        const id = `00000000-0000-4000-800${lane}-${String(n).padStart(12, '0')}`;
        await db.transaction(async (query) => {
          await query('insert into journal_head values ($1, 0, $2)', [id, 'x'.repeat(2000)]);
          await query('select journal_append($1, $2)', [id, 'y'.repeat(2000)]);
        });
      }
    };
    const writers = [1, 2, 3].map(write);
    const file = newFile();
    const saved = await backUp(settings, file);
    isOver = true;
    await Promise.all(writers);
    await db.close();
    await restore(file, target);
    const pairs = `select count(*) filter (where h.seq = 1 and j.seq = 1) as whole, count(*) as all
      from journal_head h full join journal j using (case_id) where case_id::text > '00000000-0000-4000-8001'`;
    const [found] = await withStore(target, (other) => other.query<{ whole: number; all: number }>(pairs));
    expect(found?.whole).toBe(found?.all);
    expect(saved.find(({ table }) => table === 'journal')?.rows).toBe((found?.all ?? 0) + 1);
  });
});
