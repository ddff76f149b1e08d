import type { LineColumns, LineSelection } from '../lines/index.js';

/**
 * Places of the lines by day, and within a day by account, currency, amount (the largest first), file, line and part: an order
 * that does not depend on how the lines came in.
 *
 * @param ids id of each account, by the number of its name in the columns
 */
export function inOrderOfDays({ columns, order: given }: LineSelection, ids: readonly string[]): Uint32Array {
  if (given.length === 0) return given;
  // Counted out by balance, then by day: the first count is kept within the second.
  const balances = balanceRanks(columns, ids);
  const { days } = columns;
  const byBalance = countedOut(given, balances, 0, ids.length * columns.currencies.length);
  let first = Infinity;
  let last = -Infinity;
  for (let index = 0; index < given.length; index++) {
    const day = days[given[index]!]!;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const order = countedOut(byBalance, days, first, last - first + 1);
  const sort = sorter(columns);
  for (let start = 0; start < order.length; ) {
    const day = days[order[start]!]!;
    const balance = balances[order[start]!]!;
    let end = start + 1;
    while (end < order.length && days[order[end]!] === day && balances[order[end]!] === balance) end++;
    if (end - start > 1) sort(order.subarray(start, end));
    start = end;
  }
  return order;
}

/** For each line, where its account and currency stand among all. */
function balanceRanks(columns: LineColumns, ids: readonly string[]): Int32Array {
  const accountRank = ranks(ids);
  const currencyRank = ranks(columns.currencies);
  const width = currencyRank.length;
  const { accountNumbers, currencyNumbers } = columns;
  const found = new Int32Array(columns.length);
  for (let at = 0; at < found.length; at++)
    found[at] = accountRank[accountNumbers[at]!]! * width + currencyRank[currencyNumbers[at]!]!;
  return found;
}

/** A stable count of the lines by a whole number that each has. */
function countedOut(lines: Uint32Array, numbers: Int32Array, least: number, size: number): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (let index = 0; index < lines.length; index++) next[numbers[lines[index]!]! - least + 1]!++;
  for (let at = 1; at < next.length; at++) next[at]! += next[at - 1]!;
  const order = new Uint32Array(lines.length);
  for (let index = 0; index < lines.length; index++) {
    const at = lines[index]!;
    order[next[numbers[at]! - least]!++] = at;
  }
  return order;
}

/**
 * Puts the lines of one day and balance in order. Amount and place as one exact number are sorted without a function of ours;
 * only equal amounts are then compared further.
 */
function sorter(columns: LineColumns): (lines: Uint32Array) => void {
  const { amounts } = columns;
  const fileRank = ranks(columns.files);
  const compareEqual = (a: number, b: number) =>
    fileRank[columns.file(a)]! - fileRank[columns.file(b)]! ||
    columns.lineNumber(a) - columns.lineNumber(b) ||
    columns.part(a) - columns.part(b) ||
    a - b;
  const compare = (a: number, b: number) => amounts[b]! - amounts[a]! || compareEqual(a, b);
  let keys = new Float64Array(1024);
  let before = new Uint32Array(1024);
  return (lines) => {
    const count = lines.length;
    if (count > keys.length) {
      keys = new Float64Array(count * 2);
      before = new Uint32Array(count * 2);
    }
    let isExact = true;
    for (let index = 0; index < count; index++) {
      before[index] = lines[index]!;
      const key = index - amounts[lines[index]!]! * count;
      if (!Number.isSafeInteger(key)) isExact = false;
      keys[index] = key;
    }
    if (!isExact) return void lines.sort(compare);
    keys.subarray(0, count).sort();
    let equalFrom = 0;
    for (let index = 0; index < count; index++) {
      const key = keys[index]!;
      const at = before[((key % count) + count) % count]!;
      lines[index] = at;
      if (index > 0 && amounts[lines[index - 1]!] !== amounts[at]) {
        if (index - equalFrom > 1) lines.subarray(equalFrom, index).sort(compareEqual);
        equalFrom = index;
      }
    }
    if (count - equalFrom > 1) lines.subarray(equalFrom).sort(compareEqual);
  };
}

/** The place of each name among all, in the order of their characters; equal names have one place. */
function ranks(names: readonly string[]): Uint32Array {
  const order = [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const place = new Map(order.map((name, rank) => [name, rank]));
  return Uint32Array.from(names, (name) => place.get(name)!);
}
