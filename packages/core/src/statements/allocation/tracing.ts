import { grown } from '../lines/text-pool.js';
import type { TracingConvention } from './inputs.js';

/** The kinds of money in an account, by what spending it means. */
export const Money = {
  /** An item of benefit already: spending it is not counted again. */
  counted: 0,
  /** Income shown to be lawful, with an item of its own. */
  lawful: 1,
  /** Left out for a stated reason, or lawful and from before the relevant day: spending it is met, without an item to link to. */
  setAside: 2,
  /** Held before the lines begin, or received on or before the relevant day: not caught, so its origin is not accounted for. */
  earlier: 3,
  /** Received in another currency on a day without a rate: not yet counted. */
  unvalued: 4,
  /** Nothing there to take it from: an overdraft, or money the lines do not show. */
  unaccounted: 5,
} as const;
const KINDS = 6;

/** More than there can be lines and shortfalls: a rank holds a source beside its day and kind. */
const MOST_SOURCES = 2 ** 28;

/**
 * Told where a piece of spending came from: the kind of money, its source, the pence of the source when it came in, and the
 * spending that it met.
 */
export type Met = (spend: number, kind: number, source: number, pence: number, share: number) => void;

/**
 * Follows money through accounts in pieces. A piece keeps what it came from, the day that first came in, and how many
 * pence of it are left, while its amount is in the currency of the account it lies in.
 *
 * Sources below `lines` are the lines of that number; from there on they are opening balances and shortfalls.
 */
export class Tracing {
  private source = new Int32Array(1024);
  private kind = new Uint8Array(1024);
  private day = new Int32Array(1024);
  /** Which piece is taken before which: the least first. */
  private rank = new Float64Array(1024);
  private amount = new Float64Array(1024);
  private pence = new Float64Array(1024);
  private free: number[] = [];
  /** The pieces taken last, one after the other. */
  private readonly taken = {
    count: 0,
    kind: [] as number[],
    source: [] as number[],
    day: [] as number[],
    amount: [] as number[],
    pence: [] as number[],
  };
  private used = 0;
  private next: number;
  private readonly purses = new Map<number, Purse>();
  /** What repaid each shortfall, in order. */
  private readonly repaid = new Map<number, { source: number; kind: number; amount: number; pence: number }[]>();
  private readonly drawn = new Map<number, { spend: number; units: number; share: number }[]>();

  constructor(
    lines: number,
    private readonly convention: TracingConvention,
  ) {
    this.next = lines;
  }

  /** The balance before the first line. A known one tells an overdraft from money the lines do not show. */
  open(into: Purse, amount: number, day: number): void {
    into.isKnown = true;
    if (amount > 0) this.put(into, Money.earlier, this.next++, day, amount, amount);
    else if (amount < 0) into.debts.push({ source: -1, left: -amount });
  }

  /** Money in. @param pence its value, when it came in */
  receive(into: Purse, kind: number, source: number, day: number, amount: number, pence: number): void {
    this.put(into, kind, source, day, amount, pence);
  }

  /** Money out for good. @param value what was spent, in pence; the shares of what is taken add up to it */
  spend(purse: Purse, spend: number, amount: number, value: number, day: number, met: Met): void {
    const { taken } = this;
    let left = amount;
    let valueLeft = value;
    this.take(purse, amount, day);
    for (let piece = 0; piece < taken.count; piece++) {
      const part = taken.amount[piece]!;
      const kind = taken.kind[piece]!;
      const source = taken.source[piece]!;
      const pence = taken.pence[piece]!;
      const share = part === left ? valueLeft : Math.round((valueLeft * part) / left);
      left -= part;
      valueLeft -= share;
      if (kind === Money.unaccounted && source >= 0) this.draw(source, spend, pence, share);
      else met(spend, kind, source, pence, share);
    }
  }

  /** Money moved, less what is lost on the way; in another currency, at what arrived. The pieces keep their age and source. */
  move(from: Purse, into: Purse, amount: number, arrives: number, day: number): void {
    const { taken } = this;
    this.take(from, amount, day);
    let left = amount;
    let arriving = arrives;
    for (let piece = 0; piece < taken.count; piece++) {
      const part = taken.amount[piece]!;
      const pence = taken.pence[piece]!;
      const here = part === left ? arriving : Math.round((arriving * part) / left);
      left -= part;
      arriving -= here;
      // A fee takes pence with it; an exchange does not.
      const keeps = from.currency === into.currency && here < part ? Math.floor((pence * here) / part) : pence;
      if (here > 0) this.put(into, taken.kind[piece]!, taken.source[piece]!, taken.day[piece]!, here, keeps);
    }
  }

  /**
   * What shortfalls were in the end met from: an overdraft that counted money repaid is spending of that money, later. What
   * nothing repaid is unaccounted for.
   */
  settle(met: Met): void {
    const queue = [...this.drawn.keys()];
    for (let at = 0; at < queue.length; at++) {
      const source = queue[at]!;
      const drawings = this.drawn.get(source)!;
      this.drawn.set(source, []);
      const repayments = this.repaid.get(source) ?? [];
      for (const { spend, units, share } of drawings) {
        let unitsLeft = units;
        let shareLeft = share;
        while (unitsLeft > 0 && repayments.length > 0) {
          const repayment = repayments[0]!;
          const part = Math.min(unitsLeft, repayment.amount);
          const pence =
            part === repayment.amount ? repayment.pence : Math.floor((repayment.pence * part) / repayment.amount);
          const portion = part === unitsLeft ? shareLeft : Math.round((shareLeft * part) / unitsLeft);
          repayment.amount -= part;
          repayment.pence -= pence;
          unitsLeft -= part;
          shareLeft -= portion;
          if (repayment.amount === 0) repayments.shift();
          if (repayment.kind === Money.unaccounted && repayment.source >= 0) {
            const again = this.drawn.get(repayment.source);
            if (again === undefined || again.length === 0) queue.push(repayment.source);
            this.draw(repayment.source, spend, pence, portion);
          } else met(spend, repayment.kind, repayment.source, pence, portion);
        }
        if (shareLeft > 0) met(spend, Money.unaccounted, source, 0, shareLeft);
      }
    }
  }

  private draw(source: number, spend: number, units: number, share: number): void {
    const list = this.drawn.get(source);
    if (list === undefined) this.drawn.set(source, [{ spend, units, share }]);
    else list.push({ spend, units, share });
  }

  /** The purse of an account and currency. @param key as `Ledger.balanceKey`, the currency in its lowest 256 */
  purse(key: number): Purse {
    let purse = this.purses.get(key);
    if (purse === undefined) this.purses.set(key, (purse = new Purse(key % 256)));
    return purse;
  }

  private put(into: Purse, kind: number, source: number, day: number, amount: number, pence: number): void {
    while (into.debts.length > into.paidDebts && amount > 0) {
      const debt = into.debts[into.paidDebts]!;
      const part = Math.min(amount, debt.left);
      const worth = part === amount ? pence : Math.floor((pence * part) / amount);
      debt.left -= part;
      amount -= part;
      pence -= worth;
      if (debt.left === 0) into.paidDebts++;
      // Borrowed money that comes back to where it was borrowed has met nothing.
      if (debt.source < 0 || debt.source === source) continue;
      const list = this.repaid.get(debt.source);
      const repayment = { source, kind, amount: part, pence: worth };
      if (list === undefined) this.repaid.set(debt.source, [repayment]);
      else list.push(repayment);
    }
    if (amount <= 0) return;
    const piece = this.free.pop() ?? this.used++;
    if (piece >= this.source.length) this.grow();
    this.source[piece] = source;
    this.kind[piece] = kind;
    this.day[piece] = day;
    this.amount[piece] = amount;
    this.pence[piece] = pence;
    this.rank[piece] = this.rankOf(day, kind, source);
    into.total[kind]! += amount;
    into.filled |= 1 << kind;
    this.push(into.heaps[kind]!, piece);
  }

  /** Takes money out of a purse: the pieces are in `taken`. */
  private take(from: Purse, amount: number, day: number): void {
    this.taken.count = 0;
    let left = amount;
    if (this.convention === 'proRata') {
      const held = from.total.reduce((sum, part) => sum + part, 0);
      let share = Math.min(amount, held);
      let of = held;
      for (let kind = 0; kind < KINDS && share > 0; kind++) {
        const total = from.total[kind]!;
        const part = total === of ? share : Math.min(total, Math.round((share * total) / of));
        this.takeKind(from, kind, part);
        share -= part;
        of -= total;
        left -= part;
      }
      // Rounding may leave a penny that the last kind did not hold.
      for (let kind = 0; kind < KINDS && share > 0; kind++) {
        const part = Math.min(share, from.total[kind]!);
        this.takeKind(from, kind, part);
        share -= part;
        left -= part;
      }
    } else {
      while (left > 0 && from.filled !== 0) left -= this.takeFirst(from, this.firstKind(from), left);
    }
    if (left <= 0) return;
    if (!from.isKnown) return this.note(Money.unaccounted, -1, day, left, left);
    const source = this.next++;
    from.debts.push({ source, left });
    this.note(Money.unaccounted, source, day, left, left);
  }

  private note(kind: number, source: number, day: number, amount: number, pence: number): void {
    const { taken } = this;
    const piece = taken.count++;
    taken.kind[piece] = kind;
    taken.source[piece] = source;
    taken.day[piece] = day;
    taken.amount[piece] = amount;
    taken.pence[piece] = pence;
  }

  /** The kind of which a piece is taken next. */
  private firstKind({ heaps, filled }: Purse): number {
    const { rank } = this;
    let first = highest(filled);
    for (let rest = filled ^ (1 << first); rest !== 0; ) {
      const kind = highest(rest);
      if (rank[heaps[kind]![0]!]! < rank[heaps[first]![0]!]!) first = kind;
      rest ^= 1 << kind;
    }
    return first;
  }

  private takeKind(from: Purse, kind: number, amount: number): void {
    let left = amount;
    while (left > 0) left -= this.takeFirst(from, kind, left);
  }

  private takeFirst(from: Purse, kind: number, wanted: number): number {
    const heap = from.heaps[kind]!;
    const piece = heap[0]!;
    const has = this.amount[piece]!;
    const part = Math.min(wanted, has);
    const pence = part === has ? this.pence[piece]! : Math.floor((this.pence[piece]! * part) / has);
    this.note(kind, this.source[piece]!, this.day[piece]!, part, pence);
    from.total[kind]! -= part;
    if (part === has) {
      this.pop(heap);
      if (heap.length === 0) from.filled ^= 1 << kind;
      this.free.push(piece);
    } else {
      this.amount[piece] = has - part;
      this.pence[piece]! -= pence;
    }
    return part;
  }

  /** Older money first, or newer; of one day, by kind, and then by source: as one number, exact for every day of a calendar. */
  private rankOf(day: number, kind: number, source: number): number {
    const age = this.convention === 'newestMoneyFirst' ? -day : day;
    return (age * 8 + kind) * MOST_SOURCES + source;
  }

  private push(heap: number[], piece: number): void {
    const { rank } = this;
    const mine = rank[piece]!;
    let at = heap.push(piece) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (mine >= rank[heap[up]!]!) break;
      heap[at] = heap[up]!;
      at = up;
    }
    heap[at] = piece;
  }

  private pop(heap: number[]): void {
    const { rank } = this;
    const last = heap.pop()!;
    const { length } = heap;
    if (length === 0) return;
    const mine = rank[last]!;
    let at = 0;
    for (let down = 1; down < length; down = at * 2 + 1) {
      if (down + 1 < length && rank[heap[down + 1]!]! < rank[heap[down]!]!) down++;
      if (rank[heap[down]!]! >= mine) break;
      heap[at] = heap[down]!;
      at = down;
    }
    heap[at] = last;
  }

  private grow(): void {
    this.source = grown(this.source, Int32Array);
    this.kind = grown(this.kind, Uint8Array);
    this.day = grown(this.day, Int32Array);
    this.rank = grown(this.rank, Float64Array);
    this.amount = grown(this.amount, Float64Array);
    this.pence = grown(this.pence, Float64Array);
  }
}

/** The number of the highest bit that is set. */
const highest = (bits: number): number => 31 - Math.clz32(bits);

/** The money of one account in one currency. */
export class Purse {
  isKnown = false;
  /** A bit for each kind of money that there is some of. */
  filled = 0;
  readonly heaps: readonly number[][] = Array.from({ length: KINDS }, () => []);
  readonly total: number[] = new Array<number>(KINDS).fill(0);
  /** Shortfalls of an account whose balance is known, oldest first: overdrafts, which money in repays. */
  readonly debts: { readonly source: number; left: number }[] = [];
  paidDebts = 0;

  constructor(readonly currency: number) {}
}
