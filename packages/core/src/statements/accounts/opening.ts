import type { LineSelection } from '../lines/index.js';

interface FirstDay {
  day: number;
  lines: number;
  before: number[];
  after: number[];
}

/** A balance to be worked out from more lines of one day than this is left to be given. */
const MOST_LINES = 10_000;

/**
 * The balance of each account and currency before its first line, worked out from the bank's own running balance, where the
 * order of the first day's lines is plain from it. By account and currency as one number, as `Ledger.balanceKey` has it.
 *
 * @param book index of the account in the book, by the number of its name in the columns
 */
export function openingBalances(
  { columns, order }: LineSelection,
  book: readonly number[],
): ReadonlyMap<number, { readonly day: number; readonly minor: number }> {
  const openings = new Map<number, { readonly day: number; readonly minor: number }>();
  if (columns.balances === undefined) return openings;
  for (const [key, first] of firstDays(columns, order, book)) {
    const minor = openingOf(first);
    if (minor !== undefined) openings.set(key, { day: first.day, minor });
  }
  return openings;
}

function firstDays(columns: LineSelection['columns'], order: Uint32Array, book: readonly number[]) {
  const days = new Map<number, FirstDay>();
  const count = columns.currencies.length;
  /** The first day so far, by the columns' own numbers of account and currency. */
  const soFar: (FirstDay | undefined)[] = new Array<undefined>(columns.accounts.length * count).fill(undefined);
  const { accountNumbers, currencyNumbers, days: dayOf } = columns;
  for (let index = 0; index < order.length; index++) {
    const at = order[index]!;
    const place = accountNumbers[at]! * count + currencyNumbers[at]!;
    const day = dayOf[at]!;
    let first = soFar[place];
    if (first === undefined) {
      // Two names of one account share its first day.
      const key = book[columns.account(at)]! * 256 + columns.currency(at);
      first = days.get(key) ?? { day, lines: 0, before: [], after: [] };
      days.set(key, first);
      soFar[place] = first;
    }
    if (first.day < day) continue;
    if (day < first.day) Object.assign(first, { day, lines: 0, before: [], after: [] });
    first.lines++;
    const balance = columns.balance(at);
    if (Number.isNaN(balance) || first.lines > MOST_LINES) continue;
    first.before.push(balance - columns.amount(at));
    first.after.push(balance);
  }
  return days;
}

/** Every line but the first of the day starts from the balance another one ended on. */
function openingOf({ lines, before, after: ended }: FirstDay): number | undefined {
  if (before.length !== lines) return undefined;
  const after = new Map<number, number>();
  for (const balance of ended) after.set(balance, (after.get(balance) ?? 0) + 1);
  const starts = before.filter((balance) => {
    const left = after.get(balance) ?? 0;
    if (left > 0) after.set(balance, left - 1);
    return left === 0;
  });
  return starts.length === 1 ? starts[0] : undefined;
}
