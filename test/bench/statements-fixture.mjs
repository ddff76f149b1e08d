import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small generator of numbers that is the same on every machine. */
function numbers(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const pounds = (pence) => {
  const sign = pence < 0 ? '-' : '';
  const text = String(Math.abs(pence)).padStart(3, '0');
  return `${sign}${text.slice(0, -2)}.${text.slice(-2)}`;
};

const SHOPS = [
  'IMAGINARY GROCER',
  'MADE UP CAFE',
  'PRETEND POWER',
  'INVENTED RAIL',
  'FICTIONAL FUEL',
  'NOWHERE NEWS',
  'UNREAL HARDWARE',
];

/**
 * Writes a CSV of four fictitious accounts, oldest first, with running balances: payments in and out, and transfers between
 * the accounts whose legs are up to two days apart.
 *
 * @param {{ lines?: number, accounts?: number, seed?: number, quoted?: boolean }} [options]
 * @returns {Promise<{ path: string, lines: number, bytes: number, truth: { transfers: number, closing: Record<string, string> }, remove: () => Promise<void> }>}
 */
export async function writeStatementFixture({ lines = 1_000_000, accounts = 4, seed = 20260629, quoted = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'statements-'));
  const path = join(folder, 'statement.csv');
  const out = createWriteStream(path);
  const next = numbers(seed);
  const names = Array.from({ length: accounts }, (_, at) => ({
    sortCode: `99-00-${String(10 + (at % 90))}`,
    number: String(10_000_000 + at * 1_111),
  }));
  const balances = names.map(() => 100_000);
  const first = Date.UTC(2019, 0, 1);
  const days = 2_190;
  const due = [];
  let bytes = 0;
  let transfers = 0;
  let text =
    'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n';
  let dayText = '';
  let lastDay = -1;
  for (let line = 0; line < lines; line++) {
    const day = Math.floor((line * days) / lines);
    if (day !== lastDay) {
      const [year, month, date] = new Date(first + day * 86_400_000).toISOString().slice(0, 10).split('-');
      dayText = `${date}/${month}/${year}`;
      lastDay = day;
    }
    let account;
    let pence;
    let type;
    let says;
    const leg = due[0];
    if (leg !== undefined && leg.day <= day) {
      due.shift();
      ({ account, pence, says } = leg);
      type = 'FPI';
    } else {
      account = next(accounts);
      const kind = next(100);
      if (kind < 5 && accounts > 1 && line < lines - 4 * accounts) {
        const to = (account + 1 + next(accounts - 1)) % accounts;
        pence = -(1_000 + next(200_000));
        says = `A EXAMPLE TRANSFER ${String(transfers)}`;
        type = 'FPO';
        due.push({ day: Math.min(days - 1, day + next(3)), account: to, pence: -pence, says });
        due.sort((a, b) => a.day - b.day);
        transfers++;
      } else if (kind < 12) {
        [pence, type, says] = [50_000 + next(150_000), 'BGC', `INVENTED EMPLOYER ${String(next(40))} WAGES`];
      } else {
        const shop = SHOPS[next(SHOPS.length)];
        [pence, type, says] = [
          -(100 + next(9_900)),
          'DEB',
          `${shop} ${String(next(10_000)).padStart(4, '0')} CD ${String(next(10_000)).padStart(4, '0')}`,
        ];
      }
    }
    balances[account] += pence;
    const { sortCode, number } = names[account];
    const description = quoted ? `"${says}, ""REF"""` : says;
    text += `${dayText},${type},'${sortCode},${number},${description},${pence < 0 ? pounds(-pence) : ''},${pence < 0 ? '' : pounds(pence)},${pounds(balances[account])}\n`;
    if (text.length > 262_144) {
      bytes += Buffer.byteLength(text);
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  bytes += Buffer.byteLength(text);
  out.end(text);
  await once(out, 'close');
  const closing = Object.fromEntries(
    names.map(({ sortCode, number }, at) => [`${sortCode} ${number}`, pounds(balances[at])]),
  );
  return {
    path,
    lines,
    bytes,
    truth: { transfers: transfers - due.length, closing },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
