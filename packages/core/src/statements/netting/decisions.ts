import type { Ledger, LineRef } from '../accounts/index.js';
import type { NettingDecisionInput } from './inputs.js';
import { type DecisionNotApplied, type NettedPair, pairId, pairKey } from './pairs.js';

/** What people decided, made into lines. */
export function readDecisions(ledger: Ledger, decisions: readonly NettingDecisionInput[]) {
  const wanted = decisions.map((decision) => decision.lines ?? linesOf(decision.pair ?? ''));
  const find = ledger.locate(wanted.flatMap((lines) => lines ?? []));
  const taken = new Set<number>();
  const rejected = new Set<number>();
  const inRejected = new Set<number>();
  const confirmed: NettedPair[] = [];
  const kept: NettedPair[] = [];
  const notApplied: DecisionNotApplied[] = [];
  const last = new Map<number, number>();
  const places = wanted.map((lines, index) => {
    const [one, other] = (lines ?? []).map((ref) => find(ref));
    if (one === undefined || other === undefined) return undefined;
    const pair = ledger.amount(one) < 0 ? ([one, other] as const) : ([other, one] as const);
    last.set(pairKey(...pair), index);
    return pair;
  });
  decisions.forEach((decision, index) => {
    const pair = places[index];
    const refuse = (why: string) => void notApplied.push({ decision, why });
    if (pair === undefined)
      return refuse('its lines are not among those given, or one of them is several lines: name its part');
    const [out, into] = pair;
    if (ledger.amount(out) >= 0 || ledger.amount(into) <= 0) return refuse('a pair is one line out and one line in');
    if (last.get(pairKey(out, into)) !== index) return refuse('a later decision on the same pair replaces it');
    const made: NettedPair = {
      id: pairId(ledger, out, into),
      kind:
        decision.as ??
        (ledger.account(out) === ledger.account(into)
          ? ledger.currency(out) === ledger.currency(into)
            ? 'reversal'
            : 'exchange'
          : 'ownAccountTransfer'),
      confidence: 'certain',
      out,
      in: into,
      fee: ledger.currency(out) === ledger.currency(into) ? -ledger.amount(out) - ledger.amount(into) : 0,
      isNetted: decision.decision === 'confirmed',
      reasons: [`${decision.decision === 'confirmed' ? 'Confirmed' : 'Rejected'} by ${decision.by}: ${decision.why}`],
      decision,
    };
    if (decision.decision === 'rejected') {
      rejected.add(pairKey(out, into));
      inRejected.add(out).add(into);
      kept.push(made);
      return;
    }
    if (taken.has(out) || taken.has(into))
      return refuse('one of its lines is already in another pair that a person confirmed');
    const hands = [ledger.controller(out), ledger.controller(into)];
    if (hands[0] === undefined || hands[0] !== hands[1]) {
      return refuse(
        'the two accounts are not controlled by one person: say who controls them before the pair can be netted',
      );
    }
    if (made.fee < 0 && made.kind !== 'ownAccountTransfer')
      return refuse('more came back than went out: no more can be undone than was done');
    if (made.fee < 0) return refuse('more arrived than was sent: split the line, or pair it with the right one');
    taken.add(out);
    taken.add(into);
    confirmed.push(made);
  });
  return { taken, rejected, inRejected, confirmed, kept, notApplied };
}

function linesOf(pair: string): readonly [LineRef, LineRef] | undefined {
  const found = /^(.+):(\d+)(?:#(\d+))?~(.+):(\d+)(?:#(\d+))?$/.exec(pair);
  if (found === null) return undefined;
  const ref = (file: string, line: string, part: string | undefined): LineRef =>
    part === undefined ? { file, line: Number(line) } : { file, line: Number(line), part: Number(part) };
  return [ref(found[1]!, found[2]!, found[3]), ref(found[4]!, found[5]!, found[6])];
}
