import { constants } from 'node:fs';
import { open, readFile, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotOpenStore } from './problem.js';

// Two processes on one embedded database would lose rows and corrupt indexes, silently. Three things keep the second
// out, each freed by the death of the first, however it dies:
//   - the kernel: a socket with an abstract name (Linux), or the lock of an open file (macOS);
//   - the lock file, which says who holds the folder: a process is known by its number and the moment it started;
//   - its beat, for what the kernel does not see: another container or another machine on the same folder.

const FILE = 'recoup.lock';
const BEAT = 1_000;
/** Beats that no living process misses: seen from outside, only silence tells that it is gone. */
const SILENCE = 6;

interface Holder {
  readonly pid: number;
  /** When the process started, as the kernel counts: numbers of processes are used again. */
  readonly started: string;
  /** Which run of which machine, and which of its containers: elsewhere a number means another process. */
  readonly machine: string;
  /** This opening of the folder. */
  readonly key: string;
}

/**
 * Takes a folder for this process alone.
 *
 * @param beat milliseconds
 * @returns what gives it back
 * @throws CannotOpenStore when another process holds it
 */
export async function lockFolder(folder: string, beat = BEAT): Promise<() => Promise<void>> {
  const file = path.join(folder, FILE);
  const free = await lockInKernel(folder, file);
  try {
    const self = await thisProcess();
    const other = await holderOf(file);
    if (other !== undefined && (await isAlive(other, file, self, beat))) throw inUse(folder, other);
    await write(file, self);
    const now = () => new Date();
    // A beat that fails is missed; the next one may not be.
    const heart = setInterval(() => void utimes(file, now(), now()).catch(() => undefined), beat);
    heart.unref();
    return async () => {
      clearInterval(heart);
      await rm(file, { force: true });
      await free();
    };
  } catch (error) {
    await free();
    throw error;
  }
}

function inUse(folder: string, holder: Holder | undefined): CannotOpenStore {
  const by = holder === undefined ? 'another process' : `process ${holder.pid}`;
  return new CannotOpenStore(
    `RECOUP_DATA (${folder}) is in use by ${by}: stop it, give another folder, or let several processes share one ` +
      'PostgreSQL (DATABASE_URL)',
  );
}

async function lockInKernel(folder: string, file: string): Promise<() => Promise<void>> {
  if (process.platform === 'linux') return bindName(folder, file);
  if (process.platform === 'darwin') return lockOpenFile(folder, file);
  return async () => {};
}

async function bindName(folder: string, file: string): Promise<() => Promise<void>> {
  const { dev, ino } = await stat(folder, { bigint: true });
  const server = createServer((socket) => socket.destroy());
  const isOurs = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(`\0recoup-${dev}-${ino}`, () => resolve(true));
  });
  if (!isOurs) throw inUse(folder, await holderOf(file));
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** `O_EXLOCK` of macOS, which Node passes on and does not name: open and flock in one call. */
const O_EXLOCK = 0x20;

async function lockOpenFile(folder: string, file: string): Promise<() => Promise<void>> {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK;
  try {
    const handle = await open(`${file}ed`, flags, 0o600);
    return () => handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    throw inUse(folder, await holderOf(file));
  }
}

async function thisProcess(): Promise<Holder> {
  const machine = [await text('/proc/sys/kernel/random/boot_id'), await readlink('/proc/self/ns/pid').catch(() => '')];
  return { pid: process.pid, started: await startOf(process.pid), machine: machine.join(' '), key: randomUUID() };
}

const text = (file: string): Promise<string> =>
  readFile(file, 'utf8').then(
    (read) => read.trim(),
    () => '',
  );

/** The start of a process, in ticks of the kernel since the machine started: field 22 of its line. Empty where there is none. */
async function startOf(pid: number): Promise<string> {
  const line = await text(`/proc/${pid}/stat`);
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    const holder = JSON.parse(await readFile(file, 'utf8')) as Holder | null;
    return holder?.pid === undefined ? undefined : holder;
  } catch {
    return undefined; // none, or one that was being written when the machine stopped
  }
}

async function isAlive(holder: Holder, file: string, self: Holder, beat: number): Promise<boolean> {
  if (process.platform === 'darwin') return false; // the kernel has let us in
  if (holder.machine === self.machine && holder.started !== '') {
    return holder.pid !== self.pid && (await startOf(holder.pid)) === holder.started;
  }
  const heard = async () => (await stat(file).catch(() => undefined))?.mtimeMs;
  const before = await heard();
  await sleep(SILENCE * beat);
  return before !== (await heard());
}

/** Whole or not at all: a lock file that is cut short would say nothing. */
async function write(file: string, holder: Holder): Promise<void> {
  const draft = `${file}.${holder.key}`;
  await writeFile(draft, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  await rename(draft, file);
}
