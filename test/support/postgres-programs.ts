import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Where PostgreSQL's programs are: in the PATH, or where Debian and Homebrew put them, the newest first. */
export function programs(): string | undefined {
  const inPath = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = [...inPath, ...versions('/usr/lib/postgresql', 'bin'), ...versions('/opt/homebrew/opt', 'bin')];
  const initdb = found.map((folder) => path.join(folder, 'initdb')).find((file) => existsSync(file));
  return initdb === undefined ? undefined : path.dirname(realpathSync(initdb));
}

function versions(folder: string, below: string): string[] {
  if (!existsSync(folder)) return [];
  const isServer = /^(\d+|postgresql(@\d+)?)$/;
  return readdirSync(folder)
    .filter((name) => isServer.test(name))
    .sort((one, other) => Number(other.replace(/\D/g, '')) - Number(one.replace(/\D/g, '')))
    .map((name) => path.join(folder, name, below));
}

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** Whom the server runs as: PostgreSQL refuses root. `undefined` for whoever runs the tests. */
export function serverUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
  if (uid === undefined) throw new Error('no user postgres or nobody to run a server as');
  return { uid: Number(uid), gid: Number(gid) };
}
