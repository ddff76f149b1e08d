import type { ExchangeRates, Ledger } from '../accounts/index.js';
import { Candidates } from './candidates.js';
import { confidenceOf } from './confidence.js';
import { BusinessCalendar } from './days.js';
import { readDecisions } from './decisions.js';
import { linesOfEnquiry } from './enquiries.js';
import { Evidence } from './evidence.js';
import { FoundPair } from './found-pair.js';
import { defaultNettingConvention, type NettingConventionInput, type NettingDecisionInput } from './inputs.js';
import { Sign } from './lexicon.js';
import { type Confidence, type Netting, pairKey } from './pairs.js';
import { solve } from './solving.js';

/**
 * Pairs that are the same money: transfers between accounts of one controller, exchanges within a wallet, reversals, refunds.
 *
 * @remarks The same money counts once: transfers between a defendant’s own accounts are no receipts (POCA 2002, s 10; the
 * principle in *R v Ahmad* [2014] UKSC 36). Conventions of ours, not law: see `NettingConventionInput`.
 */
export function netOwnTransfers(
  ledger: Ledger,
  rates: ExchangeRates,
  decisions: readonly NettingDecisionInput[] = [],
  convention: NettingConventionInput = defaultNettingConvention,
): Netting {
  ledger.inOrder();
  const calendar = new BusinessCalendar(ledger);
  const evidence = new Evidence(ledger);
  const decided = readDecisions(ledger, decisions);
  const [anyTaken, anyRejected] = [decided.taken.size > 0, decided.rejected.size > 0];
  const candidates = new Candidates(
    ledger,
    evidence,
    calendar,
    rates,
    convention,
    (at) => anyTaken && decided.taken.has(at),
    (out, into) => anyRejected && decided.rejected.has(pairKey(out, into)),
  );
  const { chosen, tooLarge, rivals } = solve(ledger, candidates, convention);
  const pairs = chosen.map((candidate) => {
    const { confidence, why } = confidenceOf(candidate, ledger, evidence, rivals, candidates);
    return new FoundPair(ledger, rates, candidate, confidence, why);
  });
  const order: Record<Confidence, number> = { certain: 0, likely: 1, possible: 2 };
  const netted = [...decided.confirmed, ...pairs.filter(({ isNetted }) => isNetted)];
  const review = pairs.filter(({ isNetted }) => !isNetted).sort((a, b) => order[a.confidence] - order[b.confidence]);
  const isNetted = new Uint8Array(ledger.size);
  for (const pair of netted) isNetted[pair.out] = isNetted[pair.in] = 1;
  const pots = potLines(ledger, evidence, isNetted, decided.inRejected);
  const notes: string[] = [];
  if (pots.length > 0)
    notes.push(
      `${pots.length} lines move money to or from a pot of their own account: the pot is treated as part of the account`,
    );
  if (calendar.isOutsideTable)
    notes.push(
      'Some days lie outside the table of bank holidays: there, only weekends were left out of the count of days',
    );
  const unnamed = ledger.accounts.all.filter((account) => account.described && account.names.length === 0);
  if (unnamed.length > 0) {
    notes.push(
      `No holder’s names were given for ${unnamed.map(({ id }) => id).join(', ')}: a transfer that shows only a name goes to review`,
    );
  }
  return {
    convention,
    netted,
    review,
    rejected: decided.kept,
    tooLarge,
    pots,
    enquiries: linesOfEnquiry(ledger, evidence, isNetted),
    notApplied: decided.notApplied,
    notes,
  };
}

/** Lines to and from pots of their own account; marks them as netted. */
function potLines(
  ledger: Ledger,
  evidence: Evidence,
  isNetted: Uint8Array,
  inRejected: ReadonlySet<number>,
): Uint32Array {
  if (!evidence.hasAny(Sign.pot)) return new Uint32Array(0);
  const pots: number[] = [];
  for (let at = 0; at < isNetted.length; at++) {
    if ((evidence.signs(at) & Sign.pot) === 0) continue;
    if (isNetted[at] === 1 || ledger.amount(at) === 0 || ledger.controller(at) === undefined) continue;
    if (inRejected.has(at)) continue;
    isNetted[at] = 1;
    pots.push(at);
  }
  return Uint32Array.from(pots);
}
