import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeStatementFixture } from './statements-fixture.mjs';
import { runOnce } from './statements-netting.mjs';

/*
 * One CSV of a million lines and four accounts: read, typed, its balances proved, own transfers netted, all allocated; against
 * tokenizing the same file with the same CSV library and doing nothing, and against `ledger bal` over the same lines where
 * that program is installed. Each is a process of its own, because peak memory belongs to a process. Then netting alone,
 * 300 accounts of 3,000 lines and twice the lines. Seconds are of the processor: other work on the machine does not count.
 */
export const name = 'statements';

const built = (file) => new URL(`../../packages/${file}`, import.meta.url).href;

const tasks = {
  async tokenize(path) {
    const { parse } = createRequire(new URL('../../packages/api/package.json', import.meta.url))('papaparse');
    let rows = 0;
    await new Promise((complete, error) => {
      parse(createReadStream(path, 'utf8'), { header: false, step: () => void rows++, complete, error });
    });
    return { rows };
  },
  async whole(path) {
    const core = await import(built('core/dist/index.js'));
    const { readStatement } = await import(built('api/dist/statements/read-statement.js'));
    const { report, lines } = await readStatement(createReadStream(path), { fileId: 'bench' });
    const accounts = [...new Set(lines.map(({ account }) => account))].map((id) => ({
      id,
      holder: 'd1',
      names: ['A EXAMPLE'],
      currencies: ['GBP'],
      produced: true,
    }));
    const ledger = new core.Ledger(new core.AccountBook(core.AccountsInput.parse(accounts)));
    for (const line of lines) ledger.add(line);
    const rates = new core.ExchangeRates([], ledger.dayNumber);
    const netting = core.netOwnTransfers(ledger, rates);
    const facts = { defendant: 'd1', relevantDay: '2019-06-30', decisionDay: '2025-11-20' };
    const outcome = core.allocate(ledger, rates, netting, core.AllocationFactsInput.parse(facts));
    if (outcome.kind !== 'decided') throw new Error(`the allocation is ${outcome.kind}`);
    const proves = outcome.value.proof().accounts.every((account) => account.proves);
    if (!proves || !report.balances.every(({ result }) => result === 'proves')) throw new Error('the proof fails');
    return { rows: lines.length };
  },
};

async function measured(task, path) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), task, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${task} failed with ${String(code)}`);
  return JSON.parse(text);
}

/** `ledger bal` over the same lines, written in its own format first, outside the time measured. */
async function ledgerSeconds(path) {
  if (spawnSync('ledger', ['--version']).error !== undefined) return undefined;
  const { readStatement } = await import(built('api/dist/statements/read-statement.js'));
  const { majorUnits } = await import(built('core/dist/index.js'));
  const { lines } = await readStatement(createReadStream(path), { fileId: 'bench' });
  const journal = `${path}.ledger`;
  const entry = ({ on, description, account, amount }) =>
    `${on} ${description.replaceAll(/[;|]/g, ' ')}\n  ${account}  ${majorUnits(amount, 'GBP')} GBP\n  other\n`;
  writeFileSync(journal, lines.map(entry).join('\n'));
  const started = performance.now();
  const done = spawnSync('ledger', ['-f', journal, 'bal'], { maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`ledger failed: ${String(done.stderr)}`);
  return (performance.now() - started) / 1000;
}

export async function run() {
  const core = await import(built('core/dist/index.js'));
  const rows = [];
  for (const lines of [50_000, 1_000_000]) {
    const fixture = await writeStatementFixture({ lines });
    try {
      const tokenize = await measured('tokenize', fixture.path);
      const whole = await measured('whole', fixture.path);
      const label = `statements/${String(lines)} lines`;
      rows.push(
        {
          name: `${label}, whole`,
          value: whole.cpu,
          unit: 's',
          against: 'tokenizing alone',
          ratio: whole.cpu / tokenize.cpu,
        },
        {
          name: `${label}, peak memory`,
          value: whole.peakMB,
          unit: 'MB',
          against: 'tokenizing alone',
          ratio: whole.peakMB / tokenize.peakMB,
        },
      );
      if (lines === 1_000_000) {
        const ledger = await ledgerSeconds(fixture.path);
        if (ledger === undefined) console.error('ledger is not installed: no comparison with `ledger bal`');
        else
          rows.push({
            name: `${label}, whole, elapsed`,
            value: whole.seconds,
            unit: 's',
            against: '`ledger bal`',
            ratio: whole.seconds / ledger,
          });
      }
    } finally {
      await fixture.remove();
    }
  }
  const one = runOnce(core, { accounts: 300, lines: 900_000, days: 2190 });
  const two = runOnce(core, { accounts: 300, lines: 1_800_000, days: 2190 });
  rows.push(
    { name: 'statements/netting, 300 accounts x 3,000', value: one.netting, unit: 's' },
    {
      name: 'statements/netting, 300 accounts x 6,000',
      value: two.netting,
      unit: 's',
      against: 'half the lines',
      ratio: two.netting / one.netting,
    },
  );
  return rows;
}

const [, script, task, path] = process.argv;
if (
  script !== undefined &&
  pathToFileURL(script).href === import.meta.url &&
  task !== undefined &&
  path !== undefined
) {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = await tasks[task](path);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ seconds, cpu: (user + system) / 1e6, peakMB, result }));
}
