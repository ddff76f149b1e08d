import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, prepared } from './prepared.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
let made: Promise<string> | undefined;

/**
 * The packages and the programs of `test/support/programs` as JavaScript, for tests that start a process of its own:
 * `packages/api/dist` and `test/support/programs` in the folder that is returned. Types are left to `npm run typecheck`,
 * for nothing that runs depends on them and they take most of the time of a build.
 */
export function built(): Promise<string> {
  made ??= prepared(`built-${digest()}`, build);
  return made;
}

/** Where a file of the repository goes: core where a package is looked up, or the one that is not built were found. */
const placeOf = (file: string): string =>
  file
    .replace(/^packages\/core\//, 'node_modules/@recoup/core/')
    .replace(/^((?:packages|node_modules)\/.*?)\/src\//, '$1/dist/')
    .replace(/\.ts$/, '.js');

function files(): string[] {
  const within = (folder: string) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .map((file) => `${folder}/${String(file)}`)
      .filter((file) => /(?<!\.test)\.(ts|js|mjs)$/.test(file));
  const packages = ['packages/core', 'packages/api'];
  return [
    ...packages.map((each) => `${each}/package.json`),
    ...packages.flatMap((each) => within(`${each}/src`)),
    ...within('test/support/programs'),
  ].sort();
}

function digest(): string {
  const hash = createHash('sha256');
  for (const file of ['test/support/built.ts', ...files()])
    hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

async function build(folder: string): Promise<void> {
  removeOlder();
  const { transformWithOxc } = await import('vite');
  for (const file of files()) {
    const [from, to] = [path.join(root, file), path.join(folder, placeOf(file))];
    mkdirSync(path.dirname(to), { recursive: true });
    if (file.endsWith('.ts')) writeFileSync(to, (await transformWithOxc(readFileSync(from, 'utf8'), from)).code);
    else cpSync(from, to);
  }
}

function removeOlder(): void {
  const older = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('built-')) : [];
  for (const name of older) rmSync(path.join(cache, name), { recursive: true, force: true });
}
