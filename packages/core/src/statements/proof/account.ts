import { daysBetween, type LocalDate, plusDays } from '../../dates/index.js';
import { LineColumns, LineSelection, Total } from '../lines/index.js';
import { type FileRead, majorUnits } from '../reading/index.js';
import { type BalanceProof, proveLines } from './balance.js';
import { groupsOf } from './file.js';
import { type Duplicate, type Extent, type Merged, mergeLines, type OneSided } from './merge.js';

/** A file that was read, with the hash of its bytes where the caller has one. */
export interface ReadFile {
  readonly read: FileRead;
  readonly sha256?: string | undefined;
}

/** One file's part in an account. */
export interface FileExtent extends Extent {
  readonly lines: number;
  readonly opening?: bigint;
  readonly closing?: bigint;
}

/** Days that two files both cover. */
export interface Overlap {
  readonly files: readonly [string, string];
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Lines that stand in both and are counted once. */
  readonly duplicates: number;
}

/** Days, or money, that no file covers. */
export interface Gap {
  readonly after: string;
  readonly before: string;
  /** The first and last day that may be missing. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What the missing lines come to: the later file's opening balance less the earlier one's closing balance. */
  readonly missing?: bigint;
  readonly says: string;
}

/** One account in one currency over all its files: every line once, and what is missing. */
export interface CurrencyProof {
  readonly account: string;
  readonly currency: string;
  readonly files: readonly FileExtent[];
  /** Distinct lines, oldest first. */
  readonly lines: LineSelection;
  readonly duplicates: readonly Duplicate[];
  readonly overlaps: readonly Overlap[];
  readonly gaps: readonly Gap[];
  /** Lines that stand in one file and not in another which covers their day. */
  readonly inOneOnly: readonly OneSided[];
  /** The running balance over the merged lines. */
  readonly balance: BalanceProof;
}

/** An account over all its files: a multi-currency wallet is one account with a proof for each currency. */
export interface AccountProof {
  readonly account: string;
  readonly currencies: readonly CurrencyProof[];
}

/** A file that was given before: its lines are not counted again. */
export interface RepeatedFile {
  readonly file: string;
  readonly sameAs: string;
}

/** All the accounts of a set of files. */
export interface AccountsProof {
  readonly accounts: readonly AccountProof[];
  readonly repeated: readonly RepeatedFile[];
}

interface Part {
  readonly extent: FileExtent;
  readonly lines: LineSelection;
  readonly proof: BalanceProof;
}

/** The same bytes given twice: the first stands. */
function withoutRepeats(files: readonly ReadFile[]): {
  readonly once: readonly FileRead[];
  readonly repeated: readonly RepeatedFile[];
} {
  const seen = new Map<string, string>();
  const repeated: RepeatedFile[] = [];
  const once = files.filter(({ read, sha256 }) => {
    const sameAs = sha256 === undefined ? undefined : seen.get(sha256);
    if (sameAs !== undefined) repeated.push({ file: read.file, sameAs });
    else if (sha256 !== undefined) seen.set(sha256, read.file);
    return sameAs === undefined;
  });
  return { once: once.map(({ read }) => read), repeated };
}

/**
 * Proves every account over all its files: a line that stands in two overlapping files is one line, two identical
 * payments in one file are two, and days or money between files that no file covers are named.
 */
export function proveAccounts(files: readonly ReadFile[]): AccountsProof {
  const { once, repeated } = withoutRepeats(files);
  const accounts = new Map<string, Map<string, Part[]>>();
  for (const read of once)
    for (const group of groupsOf(read)) {
      const proved = proveLines({ ...group, refused: read.refused });
      if (proved === undefined) continue;
      const { proof, inTime } = proved;
      const periods = read.periods.filter(({ account }) => account === group.account);
      const extent: FileExtent = {
        file: read.file,
        layout: read.layout.id,
        from: earliest([proof.firstDay, ...periods.map(({ from }) => from)]),
        to: latest([proof.lastDay, ...periods.map(({ to }) => to)]),
        states: periods.length > 0,
        lines: proof.lines,
        ...(proof.opening === undefined || proof.closing === undefined
          ? {}
          : { opening: proof.opening, closing: proof.closing }),
      };
      const currencies = accounts.get(group.account) ?? new Map<string, Part[]>();
      accounts.set(group.account, currencies);
      currencies.set(group.currency, [...(currencies.get(group.currency) ?? []), { extent, lines: inTime, proof }]);
    }
  const proofs = [...accounts].map(
    ([account, currencies]): AccountProof => ({ account, currencies: [...currencies.values()].flatMap(proveCurrency) }),
  );
  return { accounts: proofs, repeated };
}

/** One account's files together. @returns `undefined` when none of them has a line of it */
export const proveAccount = (account: string, files: readonly ReadFile[]): AccountProof | undefined =>
  proveAccounts(files).accounts.find((proof) => proof.account === account);

const earliest = (days: readonly LocalDate[]): LocalDate => days.reduce((a, b) => (b < a ? b : a));
const latest = (days: readonly LocalDate[]): LocalDate => days.reduce((a, b) => (b > a ? b : a));

function proveCurrency(parts: readonly Part[]): readonly CurrencyProof[] {
  const inTime = parts.toSorted((a, b) => {
    const [first, second] = [a.extent, b.extent];
    if (first.from !== second.from) return first.from < second.from ? -1 : 1;
    return first.to < second.to ? -1 : first.to > second.to ? 1 : 0;
  });
  const merged = together(inTime);
  const proved = proveLines({ lines: merged.lines, stated: [], refused: [] });
  if (proved === undefined) return [];
  const files = inTime.map(({ extent }) => extent);
  const { account, currency } = proved.proof;
  const gaps = gapsOf(files, currency);
  return [
    {
      account,
      currency,
      files,
      lines: proved.inTime,
      duplicates: merged.duplicates,
      overlaps: overlapsOf(files, merged.duplicates),
      gaps,
      inOneOnly: merged.inOneOnly,
      balance: overAll(inTime, proved.proof, gaps),
    },
  ];
}

/** The lines of all the files, each once. One file's lines are as they are; those of several are compared as objects. */
function together(parts: readonly Part[]): Omit<Merged, 'lines'> & { readonly lines: LineSelection } {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return { lines: only.lines, duplicates: [], inOneOnly: [] };
  const merged = mergeLines(parts.map(({ extent, lines }) => ({ extent, lines: [...lines] })));
  return { ...merged, lines: LineSelection.all(LineColumns.of(merged.lines)) };
}

/**
 * The proof over all files: of the running balance where the lines carry one; otherwise by the opening and closing
 * balances of every file, if they join.
 */
function overAll(parts: readonly Part[], merged: BalanceProof, gaps: readonly Gap[]): BalanceProof {
  const [first, ...others] = parts.map(({ proof }) => proof);
  if (first === undefined || merged.by !== 'none') return others.length === 0 && first !== undefined ? first : merged;
  if (others.length === 0) return first;
  if ([first, ...others].some(({ by }) => by !== 'openingAndClosing')) return merged;
  const broken = [first, ...others].find(({ result }) => result === 'breaks');
  if (broken !== undefined)
    return {
      ...merged,
      by: broken.by,
      result: 'breaks',
      breaks: broken.breaks,
      says: broken.says,
      ...(broken.firstBreak === undefined ? {} : { firstBreak: broken.firstBreak }),
    };
  const [opening, closing] = [first.opening, others.at(-1)?.closing];
  const ends = opening === undefined || closing === undefined ? {} : { opening, closing };
  const joins =
    gaps.length === 0 &&
    opening !== undefined &&
    closing === opening + parts.reduce((sum, { lines }) => sum + sumOf(lines), 0n);
  if (!joins)
    return {
      ...merged,
      ...ends,
      says: 'Each file proves by its opening and closing balance, but the files do not join one another',
    };
  return {
    ...merged,
    ...ends,
    by: 'openingAndClosing',
    result: 'proves',
    says: 'Each file proves by its opening and closing balance, and each opens where the one before it closes',
  };
}

function sumOf({ columns, order }: LineSelection): bigint {
  const total = new Total();
  for (const at of order) total.add(columns.amount(at));
  return total.sum();
}

function overlapsOf(files: readonly FileExtent[], duplicates: readonly Duplicate[]): readonly Overlap[] {
  const counted = new Map<string, number>();
  for (const { kept, dropped } of duplicates) {
    const key = JSON.stringify([kept.file, dropped.file]);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const open: FileExtent[] = [];
  const overlaps: Overlap[] = [];
  for (const file of files) {
    for (const earlier of open.filter(({ to }) => to >= file.from)) {
      const found = counted.get(JSON.stringify([earlier.file, file.file])) ?? 0;
      const to = earlier.to < file.to ? earlier.to : file.to;
      if (found > 0 || file.from < to)
        overlaps.push({ files: [earlier.file, file.file], from: file.from, to, duplicates: found });
    }
    open.push(file);
  }
  return overlaps;
}

/** Between the end of what is covered and the next file. Equal balances prove that nothing is missing, however many days pass. */
function gapsOf(files: readonly FileExtent[], currency: string): readonly Gap[] {
  const gaps: Gap[] = [];
  let [end] = files;
  for (const file of files.slice(1)) {
    if (end !== undefined && file.from > end.to) {
      const gap = gapBetween(end, file, currency);
      if (gap !== undefined) gaps.push(gap);
    }
    if (end === undefined || file.to > end.to) end = file;
  }
  return gaps;
}

function gapBetween(end: FileExtent, next: FileExtent, currency: string): Gap | undefined {
  const days = daysBetween(end.to, next.from) - 1;
  const where = {
    after: end.file,
    before: next.file,
    from: days > 0 ? plusDays(end.to, 1) : end.to,
    to: days > 0 ? plusDays(next.from, -1) : next.from,
  };
  if (end.closing !== undefined && next.opening !== undefined) {
    const missing = next.opening - end.closing;
    if (missing === 0n) return undefined;
    const [closing, opening] = [majorUnits(end.closing, currency), majorUnits(next.opening, currency)];
    const says = `${end.file} closes at ${closing} ${currency} and ${next.file} opens at ${opening}: lines that come to ${majorUnits(missing, currency)} are missing`;
    return { ...where, missing, says };
  }
  if (days <= 0) return undefined;
  const says = `No file covers ${String(days)} days after ${end.to}, and without balances nothing shows whether lines are missing`;
  return { ...where, says };
}
