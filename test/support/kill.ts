import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from './launch.js';

/** How often a process is killed: three times, or as often as `.ci/run` says. */
export const kills = Number(process.env['RECOUP_KILLS'] ?? 3);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A process that writes, and how to see that nothing was lost. */
export interface Mortal {
  /** Starts it; it need not be ready. */
  readonly start: () => Promise<Running>;
  /** Waits until it can be asked. */
  readonly ready: (running: Running) => Promise<unknown>;
  /** Throws when something that was acknowledged before a kill is not there after it. */
  readonly check: (running: Running) => Promise<void> | void;
  /** Writes and notes what is acknowledged, until the process is gone; not needed where it writes by itself. */
  readonly load?: (running: Running, gone: AbortSignal) => Promise<unknown>;
  /** Waits until it has acknowledged anything at all: on a slow machine a kill would come before the first write. */
  readonly written?: () => Promise<unknown>;
  /** After each death: to read what it printed, or to break more. */
  readonly died?: (running: Running, kill: number) => Promise<void> | void;
  /** The longest time it is left to write, in milliseconds. */
  readonly longest?: number;
}

/**
 * Kills a process (SIGKILL) at moments that the seed chooses, starts it again each time without a hand, and checks. Every
 * fifth time it dies while it starts.
 *
 * @returns how often it was killed while it wrote, and while it started
 */
export async function survives(times: number, mortal: Mortal): Promise<{ writing: number; starting: number }> {
  const random = moments(Number(process.env['RECOUP_SEED']));
  const died = { writing: 0, starting: 0 };
  for (let kill = 1; kill <= times; kill += 1) {
    const running = await mortal.start();
    if (kill % 5 === 0) {
      await sleep(random() * 600);
      await running.kill();
      died.starting += 1;
    } else {
      await mortal.ready(running);
      await mortal.check(running);
      const gone = new AbortController();
      const writing = mortal.load?.(running, gone.signal);
      await Promise.race([mortal.written?.(), writing]);
      await sleep(10 + random() * (mortal.longest ?? 600));
      await running.kill();
      gone.abort();
      await writing;
      died.writing += 1;
    }
    await mortal.died?.(running, kill);
  }
  const last = await mortal.start();
  await mortal.ready(last);
  await mortal.check(last);
  await last.kill();
  return died;
}
