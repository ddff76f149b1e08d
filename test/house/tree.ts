import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a separator at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const notOurs = /(^|\/)(node_modules|dist|coverage|\.git|\.turbo)(\/|$)|\.(tsbuildinfo|tgz)$/;

/**
 * Every file of the repository, as paths from its root: what git tracks or would track, so that a file is judged
 * before it is committed. In a copy without git, everything that is not made by a tool.
 */
export function files(): string[] {
  return (fromGit() ?? fromDisk('')).filter((file) => !notOurs.test(file) && existsSync(root + file)).sort();
}

/** The text of a file, by its path from the root. */
export function text(file: string): string {
  return readFileSync(root + file, 'utf8');
}

function fromGit(): string[] | undefined {
  if (!existsSync(`${root}.git`)) return undefined;
  try {
    const args = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const out = execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return out.split('\0').filter((file) => file !== '');
  } catch {
    return undefined;
  }
}

function fromDisk(folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (notOurs.test(file)) return [];
    return entry.isDirectory() ? fromDisk(file) : [file];
  });
}
