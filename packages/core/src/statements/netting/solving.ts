import { decimalOf, type Ledger } from '../accounts/index.js';
import { type Group, Matching } from './assignment.js';
import { ByLine } from './by-line.js';
import type { Candidate } from './candidate.js';
import type { Candidates } from './candidates.js';
import type { NettingConventionInput } from './inputs.js';
import type { LargeGroup } from './pairs.js';
import { Rivals } from './rivals.js';

/** Steps that one group may take to solve before it counts as too large. */
const STEPS = 20_000_000;

/** The best one-to-one matching within each group of candidates that share lines. */
export function solve(ledger: Ledger, { found, crowded }: Candidates, convention: NettingConventionInput) {
  const byLine = new ByLine(found, ledger.size);
  const chosen: Candidate[] = [];
  const shared: Candidate[] = [];
  for (const candidate of found) {
    const { out, in: into } = candidate;
    const isSingle = byLine.count(out) === 1 && byLine.count(into) === 1;
    (isSingle && !crowded.has(out) && !crowded.has(into) ? chosen : shared).push(candidate);
  }
  const matching = new Matching();
  const numbers = new Int32Array(ledger.size);
  const tooLarge: LargeGroup[] = [];
  for (const list of groupsOf(shared, ledger.size)) {
    const { outs, ins, edges, group } = numbered(list, numbers);
    const isTooLarge = outs.length + ins.length > convention.largestGroup || outs.some((out) => crowded.has(out));
    const best = isTooLarge ? undefined : matching.best(group(), STEPS);
    if (best === undefined) tooLarge.push(describeLarge(ledger, [...outs, ...ins], convention));
    else for (const edge of best) if (edge >= 0) chosen.push(edges[edge]!);
  }
  chosen.sort((a, b) => a.out - b.out || a.in - b.in);
  return { chosen, tooLarge, rivals: new Rivals(found, byLine, chosen, ledger.size) };
}

/** Candidates that share lines, or share them with others that do. In the order of the first of each. */
function groupsOf(shared: readonly Candidate[], lines: number): Iterable<readonly Candidate[]> {
  const root = new Uint32Array(lines);
  for (let at = 0; at < root.length; at++) root[at] = at;
  const top = (at: number): number => {
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  for (const { out, in: into } of shared) {
    const one = top(out);
    const other = top(into);
    if (one !== other) root[Math.max(one, other)] = Math.min(one, other);
  }
  const groups = new Map<number, Candidate[]>();
  for (const candidate of shared) {
    const key = top(candidate.out);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [candidate]);
    else list.push(candidate);
  }
  return groups.values();
}

/**
 * A group with its lines out numbered as rows and its lines in as columns, and its candidates row by row.
 *
 * @param numbers a place for each line of the ledger, of nothing but 0, and so again afterwards
 */
function numbered(list: readonly Candidate[], numbers: Int32Array) {
  const outs: number[] = [];
  const ins: number[] = [];
  for (const { out, in: into } of list) {
    if (numbers[out] === 0) numbers[out] = outs.push(out);
    if (numbers[into] === 0) numbers[into] = ins.push(into);
  }
  const rows = list.map(({ out }) => numbers[out]! - 1);
  const columns = list.map(({ in: into }) => numbers[into]! - 1);
  for (const at of outs) numbers[at] = 0;
  for (const at of ins) numbers[at] = 0;
  const order = list.map((_, edge) => edge);
  // Those of one line out mostly stand together already.
  if (rows.some((row, edge) => edge > 0 && row < rows[edge - 1]!)) order.sort((a, b) => rows[a]! - rows[b]! || a - b);
  const edges = order.map((edge) => list[edge]!);
  const group = (): Group => {
    const starts = new Array<number>(outs.length + 1).fill(0);
    for (const row of rows) starts[row + 1]!++;
    for (let row = 0; row < outs.length; row++) starts[row + 1]! += starts[row]!;
    return {
      rows: outs.length,
      columns: ins.length,
      starts,
      column: order.map((edge) => columns[edge]!),
      value: edges.map(({ value }) => value),
    };
  };
  return { outs, ins, edges, group };
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
