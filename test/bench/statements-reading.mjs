import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeStatementFixture } from './statements-fixture.mjs';

/*
 * Reading one large CSV: typed, and its balance proved, against tokenizing the same file with the same CSV library and doing
 * nothing. Each is measured in a process of its own, because peak memory belongs to a process.
 */

const here = fileURLToPath(import.meta.url);
const built = (path) =>
  process.env['RECOUP_BENCH_API'] ?? new URL(`../../packages/api/dist/${path}`, import.meta.url).href;

const papa = () => createRequire(new URL('../../packages/api/package.json', import.meta.url))('papaparse');

/** Each loads its modules and returns the work that is measured. */
const tasks = {
  /** Papa Parse with its `step` callback on a stream: the fastest way its documentation gives. */
  async tokenize() {
    const { parse } = papa();
    return async (path) => {
      let rows = 0;
      await new Promise((resolve, reject) => {
        parse(createReadStream(path, 'utf8'), {
          header: false,
          step: () => void rows++,
          complete: resolve,
          error: reject,
        });
      });
      return { rows };
    };
  },
  async read() {
    const { readStatement } = await import(built('statements/read-statement.js'));
    return async (path) => {
      const { report, lines } = await readStatement(createReadStream(path), { fileId: 'bench' });
      return {
        rows: lines.length,
        proves: report.balances.every(({ result }) => result === 'proves'),
        balances: report.balances.map(({ account, closing }) => [account, closing]),
      };
    };
  },
};

/** Runs a task in a process of its own. @returns seconds, processor seconds and peak resident memory in MB */
async function measured(task, path) {
  const child = spawn(process.execPath, [here, task, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${task} failed with ${String(code)}`);
  return JSON.parse(text);
}

/**
 * @param {{ lines?: number, quoted?: boolean, path?: string }} [options] `path`: a fixture that is there already
 * @returns {Promise<Record<string, unknown>>} numbers for the bench
 */
export async function benchReading({ lines = 1_000_000, quoted = false, path } = {}) {
  const fixture = path === undefined ? await writeStatementFixture({ lines, quoted }) : undefined;
  const file = path ?? fixture.path;
  try {
    const tokenized = await measured('tokenize', file);
    const read = await measured('read', file);
    return {
      lines: read.result.rows,
      bytes: fixture?.bytes,
      tokenizeSeconds: tokenized.seconds,
      tokenizeProcessorSeconds: tokenized.processorSeconds,
      tokenizePeakMB: tokenized.peakMB,
      readSeconds: read.seconds,
      readProcessorSeconds: read.processorSeconds,
      readPeakMB: read.peakMB,
      ratio: Number((read.seconds / tokenized.seconds).toFixed(2)),
      processorRatio: Number((read.processorSeconds / tokenized.processorSeconds).toFixed(2)),
      proves: read.result.proves,
      closingIsTrue:
        fixture === undefined
          ? undefined
          : read.result.balances.every(([account, closing]) => fixture.truth.closing[account] === closing),
    };
  } finally {
    await fixture?.remove();
  }
}

const [, script, task, path] = process.argv;
if (script !== undefined && pathToFileURL(script).href === import.meta.url) {
  if (task !== undefined && task in tasks && path !== undefined) {
    const work = await tasks[task]();
    const before = process.cpuUsage();
    const start = performance.now();
    const result = await work(path);
    const seconds = Number(((performance.now() - start) / 1000).toFixed(3));
    const { user, system } = process.cpuUsage(before);
    const processorSeconds = Number(((user + system) / 1e6).toFixed(3));
    const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(JSON.stringify({ seconds, processorSeconds, peakMB, result }));
  } else console.log(await benchReading({ lines: Number(task ?? 1_000_000), quoted: process.argv.includes('quoted') }));
}
