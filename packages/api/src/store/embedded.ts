import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { startThread, type Thread } from './embedded/thread.js';
import { lockFolder } from './folder-lock.js';
import { CannotOpenStore } from './problem.js';
import { JOINS, type Driver, type Session } from './session.js';
import { keptUp } from './embedded/upkeep.js';

/** The version of PostgreSQL whose files the pinned PGlite reads and writes. */
const MAJOR = '18';

/**
 * Opens the embedded store in a folder, and makes it on first use. One process at a time: a second is refused, and the
 * death of the first, however sudden, frees it.
 *
 * @throws CannotOpenStore where the folder is in use, damaged, of another version, or cannot be written
 */
export async function openEmbedded(folder: string): Promise<Driver> {
  const at = path.resolve(folder);
  await mkdir(at, { recursive: true, mode: 0o700 }).catch((error: unknown) => refuseFolder(at, error));
  const unlock = await lockFolder(at).catch((error: unknown) => refuseFolder(at, error));
  try {
    const thread = await openDatabase(at);
    await thread.script(`select ${JOINS}`);
    return embeddedDriver(thread, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

function refuseFolder(folder: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  throw new CannotOpenStore(`RECOUP_DATA (${folder}) cannot be written (${code}): give a folder that this user owns`);
}

async function openDatabase(folder: string): Promise<Thread> {
  const data = path.join(folder, 'postgres');
  if (!existsSync(data)) await create(data).catch((error: unknown) => refuseFolder(folder, error));
  // Asked for here: PGlite would make a new database over one that has lost this file.
  const version = await readFile(path.join(data, 'PG_VERSION'), 'utf8').catch(() => damaged(folder));
  if (version.trim() === MAJOR) return startThread(data).catch(() => damaged(folder));
  throw new CannotOpenStore(
    `RECOUP_DATA (${folder}) was written with PostgreSQL ${version.trim()}, and this Recoup reads ${MAJOR}: ` +
      'make a backup with the Recoup that wrote it, and restore it into a new folder with this one',
  );
}

function damaged(folder: string): never {
  throw new CannotOpenStore(
    `RECOUP_DATA (${folder}) is damaged and cannot be opened: keep it as it is, and restore the last backup into a new folder`,
  );
}

/** Made under another name: a folder with the right name is a whole one, whenever the process ended. */
async function create(data: string): Promise<void> {
  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  // A thread of its own: making the database takes memory that is given back with it.
  await (await startThread(unfinished)).close();
  await rename(unfinished, data);
}

function embeddedDriver(thread: Thread, unlock: () => Promise<void>): Driver {
  // One session: whoever holds it lets the others wait, first come, first served.
  let held: Promise<void> = Promise.resolve();
  const hold = async <T>(use: (session: Session) => Promise<T>): Promise<T> => {
    const before = held;
    let release: () => void = () => undefined;
    held = new Promise((resolve) => (release = resolve));
    await before;
    try {
      return await use(thread);
    } finally {
      release();
    }
  };
  const upkeep = keptUp(hold);
  return {
    kind: 'embedded',
    async ask(sql, params) {
      upkeep.asked();
      await held;
      return thread.ask(sql, params);
    },
    hold(use) {
      upkeep.asked();
      return hold(use);
    },
    async close() {
      upkeep.stop();
      await held;
      await thread.close();
      await unlock();
    },
  };
}
