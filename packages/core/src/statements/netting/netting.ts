import type { ExchangeRates, Ledger, LineRef } from '../accounts/index.js';
import { decimalOf } from '../accounts/index.js';
import { bestAssignment } from './assignment.js';
import { type Candidate, Candidates, Kind, Tier } from './candidates.js';
import { BusinessCalendar } from './days.js';
import { type Enquiry, linesOfEnquiry } from './enquiries.js';
import { Evidence, Grade } from './evidence.js';
import { Sign } from './lexicon.js';
import { defaultNettingConvention, type NettingConventionInput, type NettingDecisionInput } from './inputs.js';

/** How sure a pair is. Only what is certain, or confirmed by a person, is netted. */
export type Confidence = 'certain' | 'likely' | 'possible';

export type PairKind = 'ownAccountTransfer' | 'exchange' | 'reversal' | 'refund' | 'redeposit';

/** One pair of lines that may be, or is, the same money: out of one account and into another. */
export interface NettedPair {
  /** `file:line~file:line`, the line out first: the name to use in a decision. */
  readonly id: string;
  readonly kind: PairKind;
  readonly confidence: Confidence;
  /** Index in the ledger of the line out and the line in. */
  readonly out: number;
  readonly in: number;
  /** Minor units that left and did not arrive; 0 between currencies, where an exchange rate stands between. */
  readonly fee: number;
  readonly isNetted: boolean;
  readonly reasons: readonly string[];
  readonly decision?: NettingDecisionInput;
}

/** A group of candidates too large to solve: every line in it waits for a person. */
export interface LargeGroup {
  readonly lines: number;
  readonly amount: string;
  readonly currency: string;
  readonly accounts: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

/** A decision that could not be applied, and why. */
export interface DecisionNotApplied {
  readonly decision: NettingDecisionInput;
  readonly why: string;
}

export interface Netting {
  readonly convention: NettingConventionInput;
  /** Netted: certain, or confirmed by a person. */
  readonly netted: readonly NettedPair[];
  /** Not netted: a person should look. Strongest first. */
  readonly review: readonly NettedPair[];
  /** Rejected by a person: kept, with who and why. */
  readonly rejected: readonly NettedPair[];
  readonly tooLarge: readonly LargeGroup[];
  /** Lines to and from pots of the same account, which have no statement of their own: own money, in one line each. */
  readonly pots: Uint32Array;
  readonly enquiries: readonly Enquiry[];
  readonly notApplied: readonly DecisionNotApplied[];
  /** What the reader should know of how it was done. */
  readonly notes: readonly string[];
}

/** Steps that one group may take to solve before it counts as too large. */
const STEPS = 20_000_000;

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
  const candidates = new Candidates(
    ledger,
    evidence,
    calendar,
    rates,
    convention,
    (at) => decided.taken.has(at),
    (out, into) => decided.rejected.has(pairKey(out, into)),
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
  const pots: number[] = [];
  for (let at = 0; at < ledger.size; at++) {
    if ((evidence.signs(at) & Sign.pot) === 0) continue;
    if (isNetted[at] === 1 || ledger.amount(at) === 0 || ledger.controller(at) === undefined) continue;
    if (decided.inRejected.has(at)) continue;
    isNetted[at] = 1;
    pots.push(at);
  }
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
    pots: Uint32Array.from(pots),
    enquiries: linesOfEnquiry(ledger, evidence, (at) => isNetted[at] === 1),
    notApplied: decided.notApplied,
    notes,
  };
}

/** A pair found by the rules. Its words are made when they are asked for: there may be very many pairs. */
class FoundPair implements NettedPair {
  constructor(
    private readonly ledger: Ledger,
    private readonly rates: ExchangeRates,
    private readonly candidate: Candidate,
    readonly confidence: Confidence,
    private readonly why: string | undefined,
  ) {}

  get id(): string {
    return pairId(this.ledger, this.candidate.out, this.candidate.in);
  }
  get kind(): PairKind {
    return KINDS[this.candidate.kind]!;
  }
  get out(): number {
    return this.candidate.out;
  }
  get in(): number {
    return this.candidate.in;
  }
  get fee(): number {
    return this.candidate.fee;
  }
  get isNetted(): boolean {
    return this.confidence === 'certain';
  }
  get reasons(): readonly string[] {
    const reasons = reasonsOf(this.candidate, this.ledger, this.rates);
    return this.why === undefined ? reasons : [...reasons, this.why];
  }
}

const KINDS: readonly PairKind[] = ['ownAccountTransfer', 'exchange', 'reversal', 'refund', 'redeposit'];

const pairKey = (out: number, into: number): number => out * 2 ** 26 + into;
const pairId = (ledger: Ledger, out: number, into: number): string => `${ledger.id(out)}~${ledger.id(into)}`;

/** What people decided, made into lines. */
function readDecisions(ledger: Ledger, decisions: readonly NettingDecisionInput[]) {
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

/** The best one-to-one matching within each group of candidates that share lines. */
function solve(ledger: Ledger, candidates: Candidates, convention: NettingConventionInput) {
  const { found, crowded } = candidates;
  const byLine = new ByLine(found, ledger.size);
  const root = new Uint32Array(ledger.size);
  for (let at = 0; at < root.length; at++) root[at] = at;
  const top = (at: number): number => {
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  const groups = new Map<number, Candidate[]>();
  const chosen: Candidate[] = [];
  const isSingle = ({ out, in: into }: Candidate) =>
    byLine.count(out) === 1 && byLine.count(into) === 1 && !crowded.has(out) && !crowded.has(into);
  for (const candidate of found) {
    if (isSingle(candidate)) {
      chosen.push(candidate);
      continue;
    }
    const [one, other] = [top(candidate.out), top(candidate.in)];
    if (one !== other) root[Math.max(one, other)] = Math.min(one, other);
  }
  for (const candidate of found) {
    if (isSingle(candidate)) continue;
    const key = top(candidate.out);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [candidate]);
    else list.push(candidate);
  }
  const tooLarge: LargeGroup[] = [];
  for (const list of groups.values()) {
    const rowOf = new Map<number, number>();
    const columnOf = new Map<number, number>();
    for (const { out, in: into } of list) {
      if (!rowOf.has(out)) rowOf.set(out, rowOf.size);
      if (!columnOf.has(into)) columnOf.set(into, columnOf.size);
    }
    const isTooLarge =
      rowOf.size + columnOf.size > convention.largestGroup || [...rowOf.keys()].some((out) => crowded.has(out));
    const best = isTooLarge ? undefined : bestAssignment(groupOf(list, rowOf, columnOf), STEPS);
    if (best === undefined) {
      tooLarge.push(describeLarge(ledger, [...rowOf.keys(), ...columnOf.keys()], convention));
      continue;
    }
    const sorted = byRow(list, rowOf);
    best.forEach((edge) => void (edge >= 0 && chosen.push(sorted[edge]!)));
  }
  chosen.sort((a, b) => a.out - b.out || a.in - b.in);
  return { chosen, tooLarge, rivals: new Rivals(found, byLine, chosen, ledger.size) };
}

/** The candidates of each line, as numbers: two for each candidate, and no list for each line. */
class ByLine {
  private readonly starts: Uint32Array;
  private readonly entries: Uint32Array;

  constructor(found: readonly Candidate[], lines: number) {
    this.starts = new Uint32Array(lines + 1);
    for (const { out, in: into } of found) {
      this.starts[out + 1]!++;
      this.starts[into + 1]!++;
    }
    for (let at = 0; at < lines; at++) this.starts[at + 1]! += this.starts[at]!;
    this.entries = new Uint32Array(found.length * 2);
    const next = this.starts.slice();
    found.forEach(({ out, in: into }, index) => {
      this.entries[next[out]!++] = index;
      this.entries[next[into]!++] = index;
    });
  }

  count(at: number): number {
    return this.starts[at + 1]! - this.starts[at]!;
  }

  of(at: number): Uint32Array {
    return this.entries.subarray(this.starts[at], this.starts[at + 1]);
  }
}

const byRow = (list: readonly Candidate[], rowOf: ReadonlyMap<number, number>) =>
  list.toSorted((a, b) => rowOf.get(a.out)! - rowOf.get(b.out)!);

function groupOf(
  list: readonly Candidate[],
  rowOf: ReadonlyMap<number, number>,
  columnOf: ReadonlyMap<number, number>,
) {
  const sorted = byRow(list, rowOf);
  const starts = new Int32Array(rowOf.size + 1);
  for (const { out } of sorted) starts[rowOf.get(out)! + 1]!++;
  for (let row = 0; row < rowOf.size; row++) starts[row + 1]! += starts[row]!;
  return {
    rows: rowOf.size,
    columns: columnOf.size,
    starts,
    column: Int32Array.from(sorted, (candidate) => columnOf.get(candidate.in)!),
    value: Float64Array.from(sorted, ({ value }) => value),
  };
}

function describeLarge(ledger: Ledger, lines: readonly number[], convention: NettingConventionInput): LargeGroup {
  const days = lines.map((at) => ledger.day(at));
  const first = lines[0]!;
  const currency = ledger.currencies[ledger.currency(first)]!;
  return {
    lines: lines.length,
    amount: decimalOf(Math.abs(ledger.amount(first)), currency),
    currency,
    accounts: [...new Set(lines.map((at) => ledger.accountId(at)))].sort(),
    from: ledger.dayName(days.reduce((a, b) => Math.min(a, b))),
    to: ledger.dayName(days.reduce((a, b) => Math.max(a, b))),
    says: `${lines.length} lines could be legs of one another, more than can be told apart (limit ${convention.largestGroup} lines, or 64 candidates for one line): none of them was netted`,
  };
}

/** What else each line could have been paired with. */
class Rivals {
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
  *of(candidate: Candidate): Generator<{ readonly rival: Candidate; readonly holds: Candidate | undefined }> {
    if (this.isAlone(candidate)) return;
    for (const at of [candidate.out, candidate.in]) {
      for (const index of this.byLine.of(at)) {
        const rival = this.found[index]!;
        if (rival === candidate) continue;
        yield { rival, holds: this.chosen[this.pairOf[at === candidate.out ? rival.in : rival.out]! - 1] };
      }
    }
  }

  /** Whether neither line could be anything else at all. */
  isAlone({ out, in: into }: Candidate): boolean {
    return this.byLine.count(out) === 1 && this.byLine.count(into) === 1;
  }

  /** The candidate between two lines, if there is one. */
  between(out: number, into: number): Candidate | undefined {
    for (const index of this.byLine.of(out)) if (this.found[index]!.in === into) return this.found[index];
    return undefined;
  }
}

/** Whether another line could as well be the other half, so that which one it is cannot be said. */
function isContested(candidate: Candidate, ledger: Ledger, rivals: Rivals): boolean {
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

function confidenceOf(
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

/** Why the two lines are taken together, in words a person can read aloud. */
function reasonsOf(candidate: Candidate, ledger: Ledger, rates: ExchangeRates): string[] {
  const { out, in: into, kind, gap, fee, outGrade, inGrade } = candidate;
  const [from, to] = [ledger.currencies[ledger.currency(out)]!, ledger.currencies[ledger.currency(into)]!];
  const sum = (at: number, currency: string) => `${decimalOf(Math.abs(ledger.amount(at)), currency)} ${currency}`;
  const reasons: string[] = [];
  if (from !== to) {
    reasons.push(
      `${sum(out, from)} left and ${sum(into, to)} arrived: one unit of ${to} for ${implied(ledger, out, into)} of ${from}`,
    );
    for (const at of [out, into]) {
      const currency = at === out ? from : to;
      const rate = currency === 'GBP' ? undefined : rates.taken(currency, ledger.day(at));
      if (rate !== undefined) reasons.push(`The rate of ${currency} on ${rate.on} was ${rate.rate} (${rate.source})`);
    }
  } else if (fee === 0) reasons.push(`The same amount, ${sum(out, from)}`);
  else
    reasons.push(
      `${sum(out, from)} left and ${sum(into, to)} arrived: ${decimalOf(fee, from)} ${from} less, the size of a fee`,
    );
  const days = ledger.day(into) - ledger.day(out);
  reasons.push(
    days === 0
      ? 'On the same day'
      : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'earlier' : 'later'}${days > 1 && gap <= 1 ? ', over a weekend or holiday' : ''}`,
  );
  if (kind === Kind.reversal) reasons.push('One line says that it undoes a payment of the same account');
  else if (kind === Kind.refund) reasons.push('The line in calls itself a refund');
  else if (kind === Kind.redeposit) reasons.push('Cash drawn, and the same sum paid in as cash');
  else {
    if (kind === Kind.exchange && ledger.account(out) === ledger.account(into))
      reasons.push('Both lines are an exchange within one account');
    else {
      reasons.push(`The line out ${POINTS[outGrade + 1]!}`);
      reasons.push(`The line in ${POINTS[inGrade + 1]!}`);
    }
  }
  return reasons;
}

const POINTS = [
  'names somebody who is not known to hold either account',
  'names nobody',
  'calls itself a transfer and names nobody',
  'speaks of the holder’s own accounts',
  'names the other account’s holder, bank or label',
  'gives the other account’s number',
];

/** An implied rate to four places, by whole numbers. */
function implied(ledger: Ledger, out: number, into: number): string {
  const rate = (BigInt(-ledger.amount(out)) * 10_000n) / BigInt(ledger.amount(into));
  return `${rate / 10_000n}.${(rate % 10_000n).toString().padStart(4, '0')}`;
}
