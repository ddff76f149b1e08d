import { decimalOf } from '../accounts/index.js';
import { Total } from '../lines/index.js';
import { BUCKETS } from './buckets.js';
import type { AllocatedAccount, ProofRow } from './proof.js';
import type { SortedLines } from './sorted-lines.js';

/** Lines of one account and currency, or of one bucket of it. */
class Sum {
  lines = 0;
  readonly minor = new Total();
  readonly pence = new Total();
  hasPence = true;

  add(minor: number, pence: number): void {
    this.lines++;
    this.minor.add(minor);
    if (Number.isNaN(pence)) this.hasPence = false;
    else this.pence.add(pence);
  }
}

/** Sums of all lines by account and currency, in all and by bucket: each in a table at the place of both. */
class Sums {
  readonly whole: (Sum | undefined)[] = [];
  readonly parts: (Sum | undefined)[] = [];
  readonly width: number;

  constructor({ ledger, bucket, values }: SortedLines) {
    const { amounts, accountNumbers, currencyNumbers, currencies } = ledger;
    const { pence } = values;
    this.width = currencies.length;
    const places = ledger.accounts.all.length * this.width;
    const whole = (this.whole = new Array<Sum | undefined>(places).fill(undefined));
    const parts = (this.parts = new Array<Sum | undefined>(places * BUCKETS.length).fill(undefined));
    for (let at = 0; at < amounts.length; at++) {
      const place = accountNumbers[at]! * this.width + currencyNumbers[at]!;
      const part = place * BUCKETS.length + bucket[at]!;
      (whole[place] ??= new Sum()).add(amounts[at]!, pence[at]!);
      (parts[part] ??= new Sum()).add(amounts[at]!, pence[at]!);
    }
  }
}

/**
 * Each account in each currency with its buckets, and all of them in pounds.
 *
 * @throws Error where the buckets do not add up to the lines: our mistake
 */
export function proofRows(lines: SortedLines): {
  readonly accounts: readonly AllocatedAccount[];
  readonly total: readonly ProofRow[];
} {
  const { ledger } = lines;
  const sums = new Sums(lines);
  const accounts = sums.whole.flatMap((whole, place): AllocatedAccount[] => {
    if (whole === undefined) return [];
    const account = ledger.accounts.all[Math.floor(place / sums.width)]!.id;
    const currency = ledger.currencies[place % sums.width]!;
    const parts = BUCKETS.map((_, bucket) => sums.parts[place * BUCKETS.length + bucket]);
    const proves =
      parts.reduce((total, part) => total + (part?.minor.sum() ?? 0n), 0n) === whole.minor.sum() &&
      parts.reduce((total, part) => total + (part?.lines ?? 0), 0) === whole.lines;
    if (!proves) throw new Error(`the buckets of ${account} in ${currency} do not add up to its lines: our mistake`);
    const buckets = parts.flatMap((part, bucket): ProofRow[] =>
      part === undefined ? [] : [rowOf(bucket, [part], { amount: decimalOf(part.minor.sum(), currency) })],
    );
    return [{ account, currency, lines: whole.lines, amount: decimalOf(whole.minor.sum(), currency), buckets, proves }];
  });
  accounts.sort((a, b) => (a.account < b.account ? -1 : a.account > b.account ? 1 : a.currency < b.currency ? -1 : 1));
  const total = BUCKETS.flatMap((_, bucket): ProofRow[] => {
    const all = sums.parts.filter((part, place) => place % BUCKETS.length === bucket && part !== undefined);
    return all.length === 0 ? [] : [rowOf(bucket, all as Sum[])];
  });
  return { accounts, total };
}

function rowOf(bucket: number, parts: readonly Sum[], own: { readonly amount?: string } = {}): ProofRow {
  return {
    bucket: BUCKETS[bucket]!,
    lines: parts.reduce((sum, { lines }) => sum + lines, 0),
    ...own,
    ...(parts.every(({ hasPence }) => hasPence)
      ? { pounds: decimalOf(parts.reduce((sum, { pence }) => sum + pence.sum(), 0n)) }
      : {}),
  };
}
