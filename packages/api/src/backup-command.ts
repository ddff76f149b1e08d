import { realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { CannotStart, configurationFrom, type Environment } from './configuration.js';
import { backUp } from './store/backup/back-up.js';
import { CannotBackUp, type Foot } from './store/backup/format.js';
import { restore } from './store/backup/restore.js';
import { CannotOpenStore } from './store/problem.js';

/** What the process lends: tests lend their own. */
interface Surroundings {
  readonly env: Environment;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/**
 * `backup FILE` and `restore FILE`, on the store that the environment names, as the service would use it.
 *
 * @returns the exit code: 0 when it is done and proved, 1 when nothing was done
 */
export async function backupCommand(args: readonly string[], { env, print, warn }: Surroundings): Promise<number> {
  const [what, file] = args;
  if ((what !== 'backup' && what !== 'restore') || file === undefined || file === '' || args.length > 2) {
    warn('Name one file: npm run backup -- FILE, or npm run restore -- FILE');
    return 1;
  }
  try {
    const { store } = configurationFrom(env);
    const feet = what === 'backup' ? await backUp(store, file) : await restore(file, store);
    for (const line of shown(feet)) print(line);
    print(
      what === 'backup'
        ? `Backed up to ${file}. Keep it as you keep the store`
        : `Restored from ${file}, and read back`,
    );
    return 0;
  } catch (error) {
    if (![CannotStart, CannotOpenStore, CannotBackUp].some((known) => error instanceof known)) throw error;
    warn((error as Error).message);
    return 1;
  }
}

function shown(feet: readonly Foot[]): string[] {
  const widest = Math.max(0, ...feet.map(({ table }) => table.length));
  return feet.map(({ table, rows, sha256 }) => `${table.padEnd(widest)} ${String(rows).padStart(10)} rows  ${sha256}`);
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = await backupCommand(process.argv.slice(2), {
    env: process.env,
    print: (line) => void process.stdout.write(`${line}\n`),
    warn: (line) => void process.stderr.write(`${line}\n`),
  });
}
