import type { JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CannotStart } from '../configuration.js';
import { developmentKey } from './development.js';

const FILE = 'development-key.json';

/**
 * The key of the development identity, kept in the data folder for its owner alone, and made on first use. It is worth
 * nothing elsewhere: a service takes its tokens on the loopback only. Without the file every token made with it ends.
 *
 * @throws CannotStart when others can read the file, or it holds no key
 */
export async function keptDevelopmentKey(folder: string): Promise<JWK> {
  const file = path.join(folder, FILE);
  await make(folder, file);
  if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0) {
    throw new CannotStart(`${file} can be read by others: delete it, and a new key is made at the next start`);
  }
  return keyIn(await readFile(file, 'utf8'), file);
}

/** Whole or not at all, and once, whoever else starts at the same time. */
async function make(folder: string, file: string): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    if (await exists(file)) return;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(unfinished, JSON.stringify(await developmentKey()), { mode: 0o600, flag: 'wx' });
    await link(unfinished, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    throw new CannotStart(`RECOUP_DATA (${folder}) cannot be written (${code}): give a folder that this user owns`);
  } finally {
    await rm(unfinished, { force: true });
  }
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

function keyIn(text: string, file: string): JWK {
  try {
    const key = JSON.parse(text) as JWK;
    if (typeof key.d === 'string') return key;
  } catch {
    // It is refused below, whatever is wrong with it.
  }
  throw new CannotStart(`${file} holds no key: delete it, and a new one is made at the next start`);
}
