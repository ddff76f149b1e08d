import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, lchownSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { emptyFolder } from './folders.js';
import { programs, serverUser, type User } from './postgres-programs.js';
import { prepared } from './prepared.js';

/** A real PostgreSQL server that the tests started: a socket in a folder of its own, no port. */
export interface Server {
  /** A new, empty database. */
  createDatabase(): Promise<string>;
  /** Takes a database away, whoever is connected to it. */
  dropDatabase(url: string): Promise<void>;
  /** Every process of it is killed with SIGKILL, and then it is started again on what is on the disk. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Fast for tests that kill nothing; `isDurable` leaves the server as it comes. */
export async function startServer({ isDurable = false } = {}): Promise<Server> {
  const bin = programs();
  if (bin === undefined) throw new Error('there is no initdb: apt-get install postgresql');
  const user = serverUser();
  const template = await prepared(`postgres-${await version(bin)}`, (empty) => initialise(bin, user, empty));
  const folder = emptyFolder('postgres', { onDisk: isDurable });
  const data = path.join(folder, 'data');
  cpSync(template, data, { recursive: true });
  give(folder, user);
  chmodSync(data, 0o700);
  const settings = isDurable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
  let running = await run(bin, folder, settings, user);
  let made = 0;
  return {
    async createDatabase() {
      made += 1;
      const name = `test_${made}`;
      await ask(folder, `create database ${name}`);
      return address(folder, name);
    },
    async dropDatabase(url) {
      await ask(folder, `drop database ${new URL(url).pathname.slice(1)} with (force)`);
    },
    async crash() {
      const ended = once(running, 'exit');
      process.kill(Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
      await ended;
      running.stdin?.end();
      running = await again(() => run(bin, folder, settings, user));
    },
    async stop() {
      const ended = once(running, 'exit');
      running.stdin?.end();
      await ended;
    },
  };
}

const execute = promisify(execFile);

async function version(bin: string): Promise<string> {
  const { stdout } = await execute(path.join(bin, 'postgres'), ['--version']);
  return /\d+(\.\d+)?/.exec(stdout)?.[0] ?? 'unknown';
}

async function initialise(bin: string, user: User | undefined, folder: string): Promise<void> {
  give(folder, user);
  // Words sort as in a dictionary here, so that a column that forgets its COLLATE "C" shows.
  const words = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-GB'];
  const flags = [...words, '--auth=trust', '--username=recoup', '--no-sync'];
  await execute(path.join(bin, 'initdb'), [...flags, folder], { ...user, cwd: folder });
}

function give(folder: string, user: User | undefined): void {
  if (user === undefined) return;
  for (const entry of readdirSync(folder, { recursive: true })) {
    lchownSync(path.join(folder, String(entry)), user.uid, user.gid);
  }
  lchownSync(folder, user.uid, user.gid);
}

/**
 * A shell between us and the server: when its standard input ends, because the tests end it or because they died in
 * whatever way, it stops the server and takes the folder away. When the server dies by itself it leaves the folder.
 */
const KEEPER = `
  bin=$1 folder=$2; shift 2
  "$bin/postgres" -D "$folder/data" -k "$folder" "$@" >>"$folder/log" 2>&1 </dev/null &
  server=$!
  { cat >/dev/null; kill -INT $server 2>/dev/null; touch "$folder/ended"; } <&3 &
  wait $server
  while kill -0 $server 2>/dev/null; do sleep 0.05; done
  kill $! 2>/dev/null
  [ -e "$folder/ended" ] && rm -rf "$folder"
  exit 0`;

async function run(
  bin: string,
  folder: string,
  settings: readonly string[],
  user: User | undefined,
): Promise<ChildProcess> {
  const flags = ['-c', 'listen_addresses=', '-c', 'max_connections=200', '-c', 'shared_buffers=32MB', ...settings];
  const keeper = spawn('/bin/sh', ['-c', `exec 3<&0; ${KEEPER}`, 'sh', bin, folder, ...flags], {
    ...user,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // a signal to the group of the tests must not take the keeper before its work is done
  });
  for (let tries = 0; tries < 600; tries += 1) {
    if (keeper.exitCode !== null) break;
    try {
      await ask(folder, 'select 1');
      return keeper;
    } catch {
      await sleep(50);
    }
  }
  throw new Error(`PostgreSQL did not start: ${readFileSync(path.join(folder, 'log'), 'utf8').slice(-2000)}`);
}

/** The children of a server that was killed take a moment to notice, and until then no other can start. */
async function again<T>(start: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === 50) throw error;
      await sleep(100);
    }
  }
}

const address = (folder: string, database: string): string =>
  `postgres://recoup@localhost/${database}?host=${encodeURIComponent(folder)}`;

async function ask(folder: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address(folder, 'postgres') });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}
