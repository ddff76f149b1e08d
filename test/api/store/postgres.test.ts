import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openDriver, openStore } from '../../../packages/api/src/store/open.js';
import { unfit } from '../../../packages/api/src/store/postgres.js';
import { serverStore } from '../../support/stores.js';

const open = (url: string) => openDriver({ kind: 'postgres', url, poolSize: 2 });

describe('DATABASE_URL', () => {
  it.each(['', 'cases', 'mysql://u@h/d', 'localhost:5432/cases', 'http://h'])(
    '%j is no address of a server',
    async (url) => {
      await expect(open(url)).rejects.toThrow(
        'DATABASE_URL is not an address such as postgres://user:password@host:5432/database',
      );
    },
  );

  it.each([
    ['postgres://u:secret@localhost/d?host=%2Fno%2Fsuch%2Ffolder', /there is no such socket/],
    ['postgres://u:secret@name.invalid:5432/d', /no one knows that host|could not be looked up/],
  ])('%s cannot be reached', async (url, says) => {
    await expect(open(url)).rejects.toThrow(says);
    await expect(open(url)).rejects.not.toThrow(/secret/);
  });

  it('leads to where nothing listens', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await new Promise((resolve) => taken.close(resolve));
    await expect(open(`postgres://u@127.0.0.1:${port}/d`)).rejects.toThrow('DATABASE_URL: nothing listens there');
  });

  it('leads to a server that does not fit', () => {
    expect(unfit(140_012, 'UTF8')).toBe('the server is PostgreSQL 14, and Recoup needs 15 or later');
    expect(unfit(150_000, 'LATIN1')).toBe('the database is encoded in LATIN1: create it with encoding UTF8');
    expect(unfit(150_000, 'UTF8')).toBeUndefined();
  });
});

describe.each(serverStore())('a database of $name', (store) => {
  const url = async () => {
    const settings = await store.fresh();
    return settings.kind === 'postgres' ? settings.url : '';
  };

  it('must exist, and let the user in', async () => {
    const there = await url();
    await expect(open(there.replace(/test_\d+/, 'no_such'))).rejects.toThrow('there is no such database on the server');
    await expect(open(there.replace('recoup@', 'stranger@'))).rejects.toThrow('the server refuses the user');
  });

  it('is used in one way, whatever it is set to', async () => {
    const there = await url();
    const first = await open(there);
    for (const setting of [
      "timezone = 'Asia/Tokyo'",
      "datestyle = 'SQL, DMY'",
      'bytea_output = escape',
      'synchronous_commit = off',
    ]) {
      await first.ask(
        `do $$ begin execute format('alter database %I set ${setting.replaceAll("'", "''")}', current_database()); end $$`,
        [],
      );
    }
    await first.close();
    const db = await openStore({ kind: 'postgres', url: there, poolSize: 2 });
    const told = "current_setting('synchronous_commit') as commit, date '2026-02-01' as day, '\\x00'::bytea as bytes";
    expect(await db.query(`select ${told}, timestamptz '2026-02-01 00:00:00+00' as moment`)).toEqual([
      { commit: 'on', day: '2026-02-01', bytes: Buffer.from([0]), moment: '2026-02-01T00:00:00.000Z' },
    ]);
    await db.close();
  });

  it('is found again after a connection was cut', async () => {
    const db = await openStore({ kind: 'postgres', url: await url(), poolSize: 2 });
    const cut = 'select pg_terminate_backend(pg_backend_pid())';
    await expect(db.query(cut)).rejects.toMatchObject({ name: 'StoreProblem', kind: 'unavailable' });
    await expect(db.transaction((query) => query(cut))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
    await db.close();
    await expect(db.query('select 1')).rejects.toThrow();
  });

  it('serves more at once than it has connections', async () => {
    const db = await openStore({ kind: 'postgres', url: await url(), poolSize: 2 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => db.transaction((query) => query('select $1::int as n', [index]))),
    );
    expect(answers.map(([row]) => row)).toEqual(Array.from({ length: 50 }, (_, n) => ({ n })));
    await db.close();
  });
});
