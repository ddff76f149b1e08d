import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { built, type Program } from './built.js';

/** A process that a test started, from what was built. */
export interface Running {
  readonly child: ChildProcess;
  /** Every line it has printed. */
  readonly lines: readonly string[];
  /** What it has written to its standard error. */
  readonly errors: () => string;
  /** The first line that begins so, as soon as it is printed. @throws when the process ends without it */
  line(start: string): Promise<string>;
  /** Killed, as a machine that stops would: nothing is finished. */
  kill(): Promise<void>;
  /** Asked to stop (SIGTERM), or already ending: its exit code. */
  stop(): Promise<number | null>;
}

/** Processes that still run; none outlives the tests. */
const alive = new Set<ChildProcess>();
process.once('exit', () => alive.forEach((child) => child.kill('SIGKILL')));

/** Starts a program: the server, or one of `test/support/programs`. */
export async function launch(
  name: Program,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const program = path.join(await built(), `${name}.js`);
  // As vitest.config.ts has it: a process of a test is too short for its store to be compiled twice.
  const child = spawn(process.execPath, ['--liftoff-only', program, ...args], {
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(child);
  const lines: string[] = [];
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    child.emit('line');
  });
  // 'close' and not 'exit': by then everything that it printed has been read.
  const closed = once(child, 'close').then(() => alive.delete(child));
  return {
    child,
    lines,
    errors: () => errors,
    async line(start) {
      for (;;) {
        const found = lines.find((line) => line.startsWith(start));
        if (found !== undefined) return found;
        if (!alive.has(child)) throw new Error(`ended (${child.exitCode}) before it printed "${start}": ${errors}`);
        await Promise.race([once(child, 'line'), closed]);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      await closed;
      return child.exitCode;
    },
  };
}
