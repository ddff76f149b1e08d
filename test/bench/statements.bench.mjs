import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeStatementFixture } from './statements-fixture.mjs';
import { runOnce } from './statements-netting.mjs';

/*
 * One CSV of a million lines and four accounts: read, typed, its balances proved, own transfers netted, all allocated; against
 * tokenizing the same file with the same CSV library and doing nothing, and against `ledger bal` over the same lines where
 * that program is installed. Each is a process of its own, because peak memory belongs to a process; modules are loaded before
 * the clock starts. Then netting alone, 300 accounts of 3,000 lines and twice the lines. Seconds are of the processor, and the
 * least of several runs taken by turns: other work on the machine then counts least.
 */
export const name = 'statements';

const TURNS = 3;

const built = (file) => new URL(`../../packages/${file}`, import.meta.url).href;

/** Each loads its modules and returns the work that is measured. */
const tasks = {
  async tokenize() {
    const { parse } = createRequire(new URL('../../packages/api/package.json', import.meta.url))('papaparse');
    return async (path) => {
      let rows = 0;
      // With its `step` callback on a stream: the way its documentation gives for large files.
      await new Promise((complete, error) => {
        parse(createReadStream(path, 'utf8'), { header: false, step: () => void rows++, complete, error });
      });
      return { rows };
    };
  },
  async whole() {
    const core = await import(built('core/dist/index.js'));
    const { readStatement } = await import(built('api/dist/statements/read-statement.js'));
    return async (path) => {
      const { report, lines } = await readStatement(createReadStream(path), { fileId: 'bench' });
      const accounts = lines.accounts.map((id) => ({
        id,
        holder: 'd1',
        names: ['A EXAMPLE'],
        currencies: ['GBP'],
        produced: true,
      }));
      const ledger = core.Ledger.of(new core.AccountBook(core.AccountsInput.parse(accounts)), lines);
      const rates = new core.ExchangeRates([], ledger.dayNumber);
      const netting = core.netOwnTransfers(ledger, rates);
      const facts = { defendant: 'd1', relevantDay: '2019-06-30', decisionDay: '2025-11-20' };
      const outcome = core.allocate(ledger, rates, netting, core.AllocationFactsInput.parse(facts));
      if (outcome.kind !== 'decided') throw new Error(`the allocation is ${outcome.kind}`);
      const proves = outcome.value.proof().accounts.every((account) => account.proves);
      if (!proves || !report.balances.every(({ result }) => result === 'proves')) throw new Error('the proof fails');
      const closing = Object.fromEntries(report.balances.map((balance) => [balance.account, balance.closing]));
      return { rows: lines.length, closing, netted: netting.netted.length };
    };
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

const least = (runs, key) => Math.min(...runs.map((run) => run[key]));

/** `ledger bal` over the same lines, written in its own format first, outside the time measured; elapsed and processor seconds. */
async function ledgerBal(path) {
  if (spawnSync('ledger', ['--version']).error !== undefined) return undefined;
  const { readStatement } = await import(built('api/dist/statements/read-statement.js'));
  const { majorUnits } = await import(built('core/dist/index.js'));
  const { lines } = await readStatement(createReadStream(path), { fileId: 'bench' });
  const journal = `${path}.ledger`;
  const out = createWriteStream(journal);
  for (const { on, description, account, amount } of lines) {
    const entry = `${on} ${description.replaceAll(/[;|]/g, ' ')}\n  ${account}  ${majorUnits(amount, 'GBP')} GBP\n  other\n\n`;
    if (!out.write(entry)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  const command = `TIMEFORMAT='%R %U %S'; time ledger -f "$1" bal > /dev/null`;
  const done = spawnSync('bash', ['-c', command, 'ledger', journal], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`ledger failed: ${done.stderr}`);
  const [seconds, user, system] = done.stderr.trim().split(' ').map(Number);
  return { seconds, cpu: user + system };
}

async function readingRows(lines) {
  const label = `statements/${String(lines)} lines`;
  const fixture = await writeStatementFixture({ lines });
  try {
    const [tokenizing, wholes] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      tokenizing.push(await measured('tokenize', fixture.path));
      wholes.push(await measured('whole', fixture.path));
    }
    const [{ result }] = wholes;
    if (result.rows !== lines) throw new Error(`${String(result.rows)} lines of ${String(lines)} were read`);
    for (const [account, closing] of Object.entries(fixture.truth.closing))
      if (result.closing[account] !== closing) throw new Error(`${account} does not close at ${closing}`);
    const against = 'tokenizing alone';
    const ratio = (key) => least(wholes, key) / least(tokenizing, key);
    const rows = [
      { name: `${label}, whole`, value: least(wholes, 'cpu'), unit: 's', against, ratio: ratio('cpu') },
      { name: `${label}, peak memory`, value: least(wholes, 'peakMB'), unit: 'MB', against, ratio: ratio('peakMB') },
    ];
    if (lines < 1_000_000) return rows;
    const ledger = await ledgerBal(fixture.path);
    if (ledger === undefined) console.error('ledger is not installed: no comparison with `ledger bal`');
    else {
      const [cpu, seconds] = [least(wholes, 'cpu'), least(wholes, 'seconds')];
      const row = { unit: 's', against: '`ledger bal`' };
      rows.push({ name: `${label}, whole`, value: cpu, ratio: cpu / ledger.cpu, ...row });
      rows.push({ name: `${label}, whole, elapsed`, value: seconds, ratio: seconds / ledger.seconds, ...row });
    }
    return rows;
  } finally {
    await fixture.remove();
  }
}

async function nettingRows() {
  const core = await import(built('core/dist/index.js'));
  const [once, twice] = [[], []];
  for (let turn = 0; turn < 2; turn++) {
    once.push(runOnce(core, { accounts: 300, lines: 900_000 }));
    twice.push(runOnce(core, { accounts: 300, lines: 1_800_000 }));
  }
  const [one, two] = [least(once, 'netting'), least(twice, 'netting')];
  return [
    { name: 'statements/netting, 300 accounts x 3,000', value: one, unit: 's' },
    {
      name: 'statements/netting, 300 accounts x 6,000',
      value: two,
      unit: 's',
      against: 'half the lines',
      ratio: two / one,
    },
  ];
}

export async function run() {
  return [...(await readingRows(50_000)), ...(await readingRows(1_000_000)), ...(await nettingRows())];
}

const [, script, task, path] = process.argv;
if (
  script !== undefined &&
  pathToFileURL(script).href === import.meta.url &&
  task !== undefined &&
  path !== undefined
) {
  const work = await tasks[task]();
  const before = process.cpuUsage();
  const start = performance.now();
  const result = await work(path);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ seconds, cpu: (user + system) / 1e6, peakMB, result }));
}
