import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../../packages/api/src/store/folder-lock.js';
import { emptyFolder } from '../../support/folders.js';

// What the kernel does not see: another container, another machine, or a system without a lock of ours. There the lock
// file and its beat must do. (Whether the kernel keeps a second process out is tested with the store itself.)

let folder = '';
beforeEach(() => (folder = emptyFolder('lock')));
afterEach(() => rmSync(folder, { recursive: true }));

const BEAT = 20;
const file = () => path.join(folder, 'recoup.lock');
const elsewhere = { pid: 7, started: '123', machine: 'another machine', key: 'k' };
const leave = (holder: object | string) =>
  writeFileSync(file(), typeof holder === 'string' ? holder : JSON.stringify(holder));

describe('the lock of a folder', () => {
  it('says who holds it while it is held, and leaves nothing', async () => {
    const unlock = await lockFolder(folder);
    expect(readdirSync(folder)).toEqual(['recoup.lock']);
    await expect(lockFolder(folder)).rejects.toThrow(`is in use by process ${process.pid}`);
    await unlock();
    expect(readdirSync(folder)).toEqual([]);
    await (
      await lockFolder(folder)
    )();
  });

  it('is kept from others while the holder elsewhere beats', async () => {
    leave(elsewhere);
    const heart = setInterval(() => utimesSync(file(), new Date(), new Date()), BEAT / 4);
    await expect(lockFolder(folder, BEAT)).rejects.toThrow('is in use by process 7');
    clearInterval(heart);
    expect(existsSync(file())).toBe(true);
  });

  it('is taken over when the holder elsewhere is silent', async () => {
    leave(elsewhere);
    const unlock = await lockFolder(folder, BEAT);
    await unlock();
  });

  it('beats', async () => {
    const unlock = await lockFolder(folder, BEAT);
    utimesSync(file(), new Date(0), new Date(0));
    await expect.poll(() => statSync(file()).mtimeMs).toBeGreaterThan(0);
    await unlock();
  });

  it.each([[''], ['{"pid": 1'], ['null']])('is taken over from a file that was cut short: %j', async (text) => {
    leave(text);
    await (
      await lockFolder(folder, BEAT)
    )();
  });
});
