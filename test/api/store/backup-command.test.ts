import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { backupCommand } from '../../../packages/api/src/backup-command.js';
import type { StoreSettings } from '../../../packages/api/src/store/db.js';
import { openStore } from '../../../packages/api/src/store/open.js';
import { emptyFolder } from '../../support/folders.js';
import { stores } from '../../support/stores.js';

const folder = emptyFolder('command');
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const printed: string[] = [];
  const warned: string[] = [];
  const code = await backupCommand(args, {
    env,
    print: (line) => printed.push(line),
    warn: (line) => warned.push(line),
  });
  return { code, printed, warned };
}

const envOf = (settings: StoreSettings): Record<string, string> =>
  settings.kind === 'embedded' ? { RECOUP_DATA: settings.folder } : { DATABASE_URL: settings.url };

describe.each(stores())('npm run backup and restore on $name', (store) => {
  it('carry a store to another, and show the same hashes', { timeout: 120_000 }, async () => {
    const [from, to] = [await store.fresh(), await store.fresh()];
    const db = await openStore(from);
    await db.query("insert into journal_head values ('00000000-0000-4000-8000-000000000001', 7, 'x')");
    await db.close();
    const file = path.join(folder, store.kind);
    const saved = await run(['backup', file], envOf(from));
    expect(saved).toMatchObject({ code: 0, warned: [] });
    expect(saved.printed.find((line) => line.startsWith('journal_head'))).toMatch(/ 1 rows {2}[0-9a-f]{64}$/);
    const restored = await run(['restore', file], envOf(to));
    expect(restored).toMatchObject({ code: 0, warned: [] });
    expect(restored.printed.slice(0, -1)).toEqual(saved.printed.slice(0, -1));
    const again = await run(['restore', file], envOf(to));
    expect(again).toMatchObject({ code: 1, printed: [] });
    expect(again.warned).toEqual([expect.stringMatching(/^Table journal_head has rows: give a new folder/)]);
  });
});

describe('npm run backup and restore', () => {
  it.each([[[]], [['backup']], [['backup', '']], [['restore', 'a', 'b']], [['save', 'a']]])(
    'ask for one file: %j',
    async (args) => {
      expect(await run(args)).toEqual({
        code: 1,
        printed: [],
        warned: ['Name one file: npm run backup -- FILE, or npm run restore -- FILE'],
      });
    },
  );

  it('say what is wrong with the settings, and with the server', async () => {
    expect((await run(['backup', 'a'], { RECOUP_POOL: 'x' })).warned.join()).toMatch(/RECOUP_POOL is "x"/);
    const nowhere = { DATABASE_URL: 'postgres://u@localhost/d?host=%2Fno%2Fsuch' };
    expect((await run(['backup', path.join(folder, 'b')], nowhere)).warned.join()).toMatch(/there is no such socket/);
  });
});
