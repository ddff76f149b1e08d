import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const IN_MEMORY = '/dev/shm';
const ENOUGH = 2 ** 31;

/** An empty folder: in memory where there is room, for a disk that syncs is slow and most tests are not about it. */
export function emptyFolder(name: string, { onDisk = false } = {}): string {
  return mkdtempSync(path.join(!onDisk && hasRoom() ? IN_MEMORY : tmpdir(), `recoup-${name}-`));
}

function hasRoom(): boolean {
  if (!existsSync(IN_MEMORY)) return false;
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize > ENOUGH;
}
