import type { Ledger } from '../accounts/index.js';
import type { ByLine } from './by-line.js';
import { type Candidate, Tier } from './candidate.js';
import { Grade } from './evidence.js';

/** Another candidate for a line of a pair, and the pair that its other half was given to. */
interface Rival {
  readonly rival: Candidate;
  readonly holds: Candidate | undefined;
}

const NONE: readonly Rival[] = [];

/** What else each line could have been paired with. */
export class Rivals {
  /** Number of the pair each line is in, from 1. */
  private readonly pairOf: Uint32Array;

  constructor(
    private readonly found: readonly Candidate[],
    private readonly byLine: ByLine,
    private readonly chosen: readonly Candidate[],
    lines: number,
  ) {
    this.pairOf = new Uint32Array(lines);
    chosen.forEach(({ out, in: into }, index) => (this.pairOf[out] = this.pairOf[into] = index + 1));
  }

  /** Other candidates for either line, with the pair that the other half of each was given instead. */
  of(candidate: Candidate): readonly Rival[] {
    if (this.isAlone(candidate)) return NONE;
    const all: Rival[] = [];
    this.ofLine(candidate, candidate.out, all);
    this.ofLine(candidate, candidate.in, all);
    return all;
  }

  private ofLine(candidate: Candidate, at: number, all: Rival[]): void {
    const { entries } = this.byLine;
    for (let index = this.byLine.startOf(at), end = this.byLine.startOf(at + 1); index < end; index++) {
      const rival = this.found[entries[index]!]!;
      if (rival === candidate) continue;
      const pair = this.pairOf[at === candidate.out ? rival.in : rival.out]!;
      all.push({ rival, holds: pair === 0 ? undefined : this.chosen[pair - 1] });
    }
  }

  /** Whether neither line could be anything else at all. */
  isAlone({ out, in: into }: Candidate): boolean {
    return this.byLine.count(out) === 1 && this.byLine.count(into) === 1;
  }

  /** The candidate between two lines, if there is one. */
  between(out: number, into: number): Candidate | undefined {
    const { entries } = this.byLine;
    for (let index = this.byLine.startOf(out), end = this.byLine.startOf(out + 1); index < end; index++) {
      const found = this.found[entries[index]!]!;
      if (found.in === into) return found;
    }
    return undefined;
  }
}

/** Whether another line could as well be the other half, so that which one it is cannot be said. */
export function isContested(candidate: Candidate, ledger: Ledger, rivals: Rivals): boolean {
  const { tier, gap, fee } = candidate;
  const strictly = tier < Tier.own;
  // A holder’s name fits every account of that holder: it makes one line no likelier than another that gives no name.
  const least = Math.min(candidate.outGrade, candidate.inGrade);
  const most = Math.max(candidate.outGrade, candidate.inGrade);
  const level = tier < Tier.both || least >= Grade.account ? tier : most >= Grade.account ? Tier.account : Tier.named;
  const days = (pair: Candidate) => Math.abs(ledger.day(pair.in) - ledger.day(pair.out));
  let freeOut = false;
  let freeIn = false;
  for (const { rival, holds } of rivals.of(candidate)) {
    const isOpen = Math.min(rival.outGrade, rival.inGrade) >= Grade.neutral;
    if (isOpen && rival.tier >= Tier.bare && holds === undefined) {
      if (rival.out === candidate.out) freeIn = true;
      else freeOut = true;
      // Without this pair both lines would have found a partner, and two more lines with them.
      if (freeIn && freeOut && candidate.outGrade + candidate.inGrade < 2 * Grade.account) return true;
    }
    // Where the words point more plainly to another line, that it was given away does not settle it.
    if (isOpen && rival.tier > tier && rival.tier >= Tier.account) return true;
    // A nearer day or the very sum makes a rival of weaker words, so long as they do not name somebody else.
    const isCloser = (days(rival) < days(candidate) || rival.fee < fee) && isOpen;
    if (rival.tier < (strictly || isCloser ? Tier.bare : isOpen ? level : tier)) continue;
    if (holds !== undefined && couldSwap(candidate, holds, ledger, rivals)) return true;
    if (holds !== undefined && holds.tier >= Math.min(rival.tier, level)) {
      if (strictly && !isSameWay(ledger, candidate, holds)) return true;
      continue;
    }
    // Money sent at once arrives at once: a rival that took days longer is none, where the lines name an account or holder.
    if (tier >= Tier.named && gap === 0 && rival.gap !== 0) continue;
    // A sum that fits only less a fee is no rival to the very sum, unless its lines point more plainly.
    const pointing = rival.outGrade + rival.inGrade - candidate.outGrade - candidate.inGrade;
    if (fee === 0 && rival.fee > 0 && rival.tier === tier && pointing <= 0) continue;
    return true;
  }
  return false;
}

/** Whether two pairs could change partners and be nearly as good: then nobody can say which line belongs to which. */
function couldSwap(one: Candidate, other: Candidate, ledger: Ledger, rivals: Rivals): boolean {
  const [first, second] = [rivals.between(one.out, other.in), rivals.between(other.out, one.in)];
  if (first === undefined || second === undefined) return false;
  const same = isSameWay(ledger, one, other);
  const equal =
    same && ledger.amount(one.out) === ledger.amount(other.out) && ledger.amount(one.in) === ledger.amount(other.in);
  if (first.value + second.value < (one.value + other.value) * (equal ? 0.91 : 0.4)) return false;
  return !same || !(areAlike(ledger, one.out, other.out) || areAlike(ledger, one.in, other.in));
}

const isSameWay = (ledger: Ledger, one: Candidate, other: Candidate): boolean =>
  ledger.account(one.out) === ledger.account(other.out) && ledger.account(one.in) === ledger.account(other.in);

/** Two lines that differ in nothing but their place: which of them is which matters to nobody. */
const areAlike = (ledger: Ledger, one: number, other: number): boolean =>
  ledger.day(one) === ledger.day(other) &&
  ledger.amount(one) === ledger.amount(other) &&
  ledger.description(one) === ledger.description(other) &&
  ledger.counterparty(one) === ledger.counterparty(other) &&
  ledger.reference(one) === ledger.reference(other);
