import type { Ledger } from '../accounts/index.js';

/** Lists of so few lines are put in order by hand: the engine's sort would cost more than it saves. */
const FEW = 24;

/** Lines in, of one controller or account and one currency: by day, and within a day by amount. */
export class Book {
  readonly lines: Uint32Array;
  private readonly amounts: Float64Array;
  private readonly starts: Uint32Array;
  private readonly first: number;

  /** @param lines in the order of the ledger */
  constructor(ledger: Ledger, lines: readonly number[]) {
    const { amounts, days } = ledger;
    this.amounts = amounts;
    this.lines = Uint32Array.from(lines);
    this.first = days[lines[0]!]!;
    this.starts = new Uint32Array(days[lines[lines.length - 1]!]! - this.first + 2);
    const { starts, first } = this;
    for (let index = 0; index < lines.length; index++) starts[days[lines[index]!]! - first + 1]!++;
    for (let day = 1; day < starts.length; day++) starts[day]! += starts[day - 1]!;
    // Equal amounts stay in the order of the ledger.
    for (let day = 0; day + 1 < starts.length; day++) sortByAmount(this.lines, amounts, starts[day]!, starts[day + 1]!);
  }

  /** Place of the first line of a day whose amount is `least` or more; `end` of the day where there is none. */
  firstOf(day: number, least: number): number {
    const { lines, amounts } = this;
    let low = this.startOf(day);
    let high = this.endOf(day);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (amounts[lines[middle]!]! < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** One more than the place of the last line of a day. */
  endOf(day: number): number {
    return this.startOf(day + 1);
  }

  private startOf(day: number): number {
    const place = day - this.first;
    if (place < 0) return 0;
    return place < this.starts.length ? this.starts[place]! : this.lines.length;
  }
}

function sortByAmount(lines: Uint32Array, amounts: Float64Array, start: number, end: number): void {
  if (end - start > FEW) return void lines.subarray(start, end).sort((a, b) => amounts[a]! - amounts[b]!);
  for (let index = start + 1; index < end; index++) {
    const line = lines[index]!;
    const amount = amounts[line]!;
    let to = index;
    for (; to > start && amounts[lines[to - 1]!]! > amount; to--) lines[to] = lines[to - 1]!;
    lines[to] = line;
  }
}

/** Lists of lines by a number. Neighbours often share theirs. */
class Lists {
  readonly all = new Map<number, number[]>();
  private key = -1;
  private last: number[] = [];

  push(key: number, at: number): void {
    if (key !== this.key) {
      this.key = key;
      this.last = this.all.get(key) ?? [];
      if (this.last.length === 0) this.all.set(key, this.last);
    }
    this.last.push(at);
  }
}

/** The lines in that may be legs, in a book for each controller and currency, and one for each account and currency. */
export class CreditIndex {
  private readonly controllers = new Map<string | undefined, number>();
  private readonly byController: ReadonlyMap<number, Book>;
  private readonly byAccount: ReadonlyMap<number, Book>;
  private readonly currencies = new Map<string | undefined, number[]>();

  /** @param legs what each line is; @param least what a line must be among them */
  constructor(ledger: Ledger, legs: Uint8Array, least: number) {
    const own = new Lists();
    const ofController = new Lists();
    const { amounts, accountNumbers, currencyNumbers } = ledger;
    const controllerOf = ledger.accounts.all.map(({ controller }) => this.numberOf(controller));
    for (let at = 0; at < legs.length; at++) {
      if (legs[at]! < least || amounts[at]! <= 0) continue;
      const account = accountNumbers[at]!;
      const currency = currencyNumbers[at]!;
      own.push(account * 256 + currency, at);
      ofController.push(controllerOf[account]! * 256 + currency, at);
    }
    const books = (lists: Lists) => new Map([...lists.all].map(([key, lines]) => [key, new Book(ledger, lines)]));
    this.byAccount = books(own);
    this.byController = books(ofController);
    const controllers = [...this.controllers.keys()];
    for (const key of this.byController.keys()) {
      const controller = controllers[Math.floor(key / 256)];
      this.currencies.set(controller, [...(this.currencies.get(controller) ?? []), key % 256]);
    }
  }

  of(controller: string, currency: number): Book | undefined {
    return this.byController.get(this.numberOf(controller) * 256 + currency);
  }

  ofAccount(account: number, currency: number): Book | undefined {
    return this.byAccount.get(account * 256 + currency);
  }

  /** Currencies in which a controller has lines, in the order in which they were met. */
  currenciesOf(controller: string): readonly number[] {
    return this.currencies.get(controller) ?? [];
  }

  private numberOf(controller: string | undefined): number {
    let number = this.controllers.get(controller);
    if (number === undefined) this.controllers.set(controller, (number = this.controllers.size));
    return number;
  }
}
