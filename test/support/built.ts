import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { lockFolder } from '../../packages/api/src/store/folder-lock.js';
import { CannotOpenStore } from '../../packages/api/src/store/problem.js';
import { cache } from './prepared.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
let building: Promise<void> | undefined;

/** Brings `dist` up to date, for tests that start a process of its own; test files that ask at once take turns. */
export function built(): Promise<void> {
  building ??= build();
  return building;
}

async function build(): Promise<void> {
  const folder = path.join(cache, 'build');
  mkdirSync(folder, { recursive: true });
  const unlock = await turn(folder);
  try {
    await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'packages/api'], {
      cwd: root,
    });
  } finally {
    await unlock();
  }
}

async function turn(folder: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await lockFolder(folder);
    } catch (error) {
      if (!(error instanceof CannotOpenStore)) throw error;
      await sleep(100);
    }
  }
}
