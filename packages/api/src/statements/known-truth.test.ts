import {
  AccountBook,
  AccountsInput,
  allocate,
  AllocationFactsInput,
  ExchangeRates,
  ExchangeRatesInput,
  Ledger,
  netOwnTransfers,
  proveAccounts,
} from '@recoup/core';
import { describe, expect, it } from 'vitest';
import {
  describedAccounts,
  isoDay,
  type KnownTruth,
  knownTruth,
  type TrueLine,
} from '../../../../test/fixtures/statements/known-truth.js';
import { readStatement } from './read-statement.js';

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7_001) {
    await Promise.resolve();
    yield bytes.subarray(at, at + 7_001);
  }
}

const readAll = ({ files }: KnownTruth) =>
  Promise.all(files.map(({ account, bytes }) => readStatement(pieces(bytes), { fileId: account, account })));

/** Two lines that differ in nothing but their place: which of them is in the pair matters to nobody. */
const written = ({ account, day, pence, text, currency }: TrueLine) => [account, day, pence, text, currency].join('|');

describe.each([7, 19, 83])('files of eight layouts with known truth, seed %i', (seed) => {
  const truth = knownTruth(seed);

  it('are read to the penny, and every malformed line is reported', async () => {
    const read = await readAll(truth);
    const refused = read.flatMap(({ report }) => report.refused.map(({ line }) => `${report.file}:${String(line)}`));
    expect(refused.toSorted()).toEqual(truth.malformed.toSorted());
    const lines = read.flatMap(({ lines: kept }) => [...kept]);
    const facts = lines.map(({ file, line, on, amount, currency, balance }) => {
      const place = `${file}:${String(line)}`;
      return [place, on, amount, currency, balance ?? BigInt(truth.lines.get(place)?.balance ?? 0)];
    });
    const known = [...truth.lines.values()].map(({ place, day, pence, currency, balance }) => [
      place,
      isoDay(day),
      BigInt(pence),
      currency,
      BigInt(balance),
    ]);
    const inOrder = (rows: readonly unknown[][]) => rows.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    expect(inOrder(facts)).toEqual(inOrder(known));
    expect(read.flatMap(({ report }) => report.balances).filter(({ result }) => result === 'breaks')).toEqual([]);
  });

  it('are netted with nothing wrong among the pairs, and hardly any pair left out', async () => {
    const read = await readAll(truth);
    const readable = read.flatMap(({ read: result, report: { sha256 } }) =>
      result.kind === 'read' ? [{ read: result, sha256 }] : [],
    );
    const ledger = new Ledger(new AccountBook(AccountsInput.parse(describedAccounts)));
    for (const { currencies } of proveAccounts(readable).accounts)
      for (const { lines } of currencies) ledger.take(lines);
    const rates = new ExchangeRates(ExchangeRatesInput.parse(truth.rates), ledger.dayNumber);
    const netting = netOwnTransfers(ledger, rates);
    const pairOf = (out: TrueLine, into: TrueLine) => `${written(out)} ~ ${written(into)}`;
    const known = new Set(truth.pairs.map(([out, into]) => pairOf(out, into)));
    const netted = netting.netted.map(({ id }) => {
      const [out, into] = id.split('~').map((place) => truth.lines.get(place));
      return out === undefined || into === undefined ? id : pairOf(out, into);
    });
    expect(netted.filter((pair) => !known.has(pair))).toEqual([]);
    expect(netted.length / truth.pairs.length).toBeGreaterThanOrEqual(0.95);

    const facts = AllocationFactsInput.parse({ defendant: 'd1', relevantDay: '2022-02-01', decisionDay: '2023-06-01' });
    const outcome = allocate(ledger, rates, netting, facts);
    if (outcome.kind !== 'decided') throw new Error(outcome.kind);
    for (const { account, currency, amount, proves } of outcome.value.proof().accounts) {
      const own = [...truth.lines.values()].filter((line) => line.account === account && line.currency === currency);
      expect(BigInt(amount.replace('.', ''))).toBe(own.reduce((sum, { pence }) => sum + BigInt(pence), 0n));
      expect(proves).toBe(true);
    }
  });
});
