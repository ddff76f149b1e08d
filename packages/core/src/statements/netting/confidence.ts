import type { Ledger } from '../accounts/index.js';
import { type Candidate, Kind, Tier } from './candidate.js';
import type { Candidates } from './candidates.js';
import { type Evidence, Grade } from './evidence.js';
import type { Confidence } from './pairs.js';
import { isContested, type Rivals } from './rivals.js';

/** How sure a chosen pair is, and why no surer. */
export function confidenceOf(
  candidate: Candidate,
  ledger: Ledger,
  evidence: Evidence,
  rivals: Rivals,
  candidates: Candidates,
): { confidence: Confidence; why: string | undefined } {
  const { kind, tier, gap, fee, rated, out, in: into, outGrade, inGrade } = candidate;
  const least = Math.min(outGrade, inGrade);
  const but = (confidence: Confidence, why?: string) => ({ confidence, why });
  if (kind === Kind.redeposit)
    return but('possible', 'Cash is never netted by itself: only a person can say that it is the same cash');
  if (candidates.crowded.has(out) || candidates.crowded.has(into))
    return but('likely', 'It has more possible partners than can be compared');
  const contested = isContested(candidate, ledger, rivals);
  const alike = 'Another line could as well be the other half';
  if (kind === Kind.reversal || kind === Kind.refund) {
    if (tier === Tier.somebodyElse) return but('possible', 'Nothing but the amount joins the two lines');
    return contested ? but('likely', alike) : but('certain');
  }
  if (tier <= Tier.somebodyElse) return but('possible', 'One of the lines names somebody else');
  if (tier === Tier.sameWords)
    return but('likely', 'Both lines name the same party; if that is the holder, give the name with the account');
  if (contested) return but('likely', alike);
  if (gap < -1) return but('likely', 'The money arrived more than a business day before it left');
  if (kind === Kind.exchange && !rated) {
    const isOfOneWallet = ledger.account(out) === ledger.account(into) && gap === 0;
    if (!isOfOneWallet) return but('likely', 'There is no dated rate to check the exchange against');
    // The worth falls with the distance from the other exchanges of the day: a tenth is too far.
    return candidate.value >= 0.85 * 12_000
      ? but('certain')
      : but('likely', 'Its implied rate differs from the other exchanges of that day');
  }
  const days = ledger.day(into) - ledger.day(out);
  const isAlone = rivals.isAlone(candidate);
  if (days < 0 && tier < Tier.both && !(tier === Tier.account && isAlone))
    return but('likely', 'The money arrived before it left, and the lines do not both name the other account');
  const differs = fee > 0 || kind === Kind.exchange;
  if (tier === Tier.both) return but('certain');
  if (tier === Tier.account)
    return gap <= 1 || isAlone
      ? but('certain')
      : but('likely', 'The legs are more than a business day apart, and only one of the lines names the other account');
  if (tier === Tier.named) {
    if (least < Grade.neutral) {
      const named = outGrade >= Grade.account ? ledger.account(out) : ledger.account(into);
      if (evidence.knowsHolderOf(named))
        return but('likely', 'One line gives the account’s number, but the other names somebody who is not its holder');
      return differs || !isAlone || gap > 1 ? but('likely', 'One of the lines names somebody else') : but('certain');
    }
    if (differs && least < Grade.own)
      return but('likely', 'The amounts differ, and only one of the lines points to the other account');
    return gap <= 2 || least >= Grade.own
      ? but('certain')
      : but('likely', 'The legs are more than two business days apart');
  }
  if (gap < 0 || gap > 1)
    return but('likely', 'The legs are more than a business day apart, and neither line names the other account');
  if (tier === Tier.own) {
    if (differs && least < Grade.own)
      return but('likely', 'The amounts differ, and only one of the lines speaks of own accounts');
    return but('certain');
  }
  if (tier === Tier.transfer) return but('certain');
  if (Math.abs(ledger.amount(out)) % 100 !== 0) return but('certain');
  return but('likely', 'A round sum, and neither line calls itself a transfer');
}
