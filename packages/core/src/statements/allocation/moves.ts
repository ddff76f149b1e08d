import type { SortedLines } from './sorted-lines.js';
import type { Purse, Tracing } from './tracing.js';

/** Money of the defendant that changed its account, or its currency. */
export interface Move {
  readonly day: number;
  readonly from: Purse;
  readonly to: Purse;
  readonly amount: number;
  readonly arrives: number;
  readonly out: number;
}

/** More than any account and currency: a whole number of 256s, so that the currency stays the same. */
const POTS = 65_536 * 256;

/** Transfers between own accounts, by the day their money leaves: the earlier day, where it arrived before it left. */
export function movesOf({ ledger, netting, isDefendants }: SortedLines, tracing: Tracing): Move[] {
  const moves: Move[] = [];
  for (const pair of netting.netted) {
    const { out, in: into } = pair;
    if (isDefendants[ledger.account(out)] !== 1 || pair.kind === 'refund' || pair.kind === 'reversal') continue;
    moves.push({
      day: Math.min(ledger.day(out), ledger.day(into)),
      from: tracing.purse(ledger.balanceKey(out)),
      to: tracing.purse(ledger.balanceKey(into)),
      amount: -ledger.amount(out),
      arrives: ledger.amount(into),
      out,
    });
  }
  for (const at of netting.pots) {
    if (isDefendants[ledger.account(at)] !== 1) continue;
    const account = tracing.purse(ledger.balanceKey(at));
    // The pots of an account have one purse beside its own, in the same currency.
    const pot = tracing.purse(ledger.balanceKey(at) + POTS);
    const amount = Math.abs(ledger.amount(at));
    const isOut = ledger.amount(at) < 0;
    const [from, to] = isOut ? [account, pot] : [pot, account];
    moves.push({ day: ledger.day(at), from, to, amount, arrives: amount, out: at });
  }
  return moves.sort((a, b) => a.day - b.day || a.out - b.out);
}

/** The moves of one day. One whose money another move of the day must bring first waits for it. */
export function moveAll(tracing: Tracing, today: readonly Move[]): void {
  let waiting = today;
  for (let round = 0; round < 8 && waiting.length > 0; round++) {
    const awaited = new Set(waiting.map(({ to }) => to));
    const ready = waiting.filter(({ from }) => !awaited.has(from));
    const isLast = ready.length === 0 || round === 7;
    for (const { from, to, amount, arrives, day } of isLast ? waiting : ready)
      tracing.move(from, to, amount, arrives, day);
    waiting = isLast ? [] : waiting.filter(({ from }) => awaited.has(from));
  }
}
