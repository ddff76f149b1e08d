import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyFolder } from './folders.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where tests keep what is slow to make and the same each time. It may be deleted at any moment. */
export const cache = path.join(root, 'node_modules/.cache/recoup');

/**
 * A folder that is made once and then copied: whoever makes it first leaves it for every run after.
 *
 * @param make fills an empty folder
 */
export async function prepared(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const kept = path.join(cache, name);
  if (existsSync(kept)) return kept;
  const folder = emptyFolder('prepared');
  const draft = `${kept}.${process.pid}`;
  try {
    await make(folder);
    mkdirSync(cache, { recursive: true });
    cpSync(folder, draft, { recursive: true });
    renameSync(draft, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error; // else another test file was faster
  } finally {
    for (const each of [folder, draft]) rmSync(each, { recursive: true, force: true });
  }
  return kept;
}

/** Version of an installed package. */
export function versionOf(dependency: string): string {
  const file = path.join(root, 'node_modules', dependency, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
