import type { LocalDate } from '../../dates/index.js';
import { LineSelection } from '../lines/index.js';
import type { FileRead, StatedBalance } from '../reading/index.js';
import { type BalanceProof, proveLines } from './balance.js';

/** What one file proves by itself. */
export interface FileProof {
  readonly file: string;
  readonly firstDay?: LocalDate;
  readonly lastDay?: LocalDate;
  /** One for each account and currency. */
  readonly balances: readonly BalanceProof[];
}

/** The lines of one account in one currency, in the order of the file, with the balances that the file states. */
export interface LineGroup {
  readonly account: string;
  readonly currency: string;
  readonly lines: LineSelection;
  readonly stated: readonly StatedBalance[];
}

/** The lines of a file by account and currency: counted, then put into lists of just that length. */
export function groupsOf({
  lines: columns,
  statedBalances,
}: Pick<FileRead, 'lines' | 'statedBalances'>): readonly LineGroup[] {
  const count = columns.currencies.length;
  /** The group of each account and currency, from 1. */
  const numbers = new Int32Array(columns.accounts.length * count);
  const groupOf = new Int32Array(columns.length);
  const groups: { readonly first: number; size: number }[] = [];
  const { accountNumbers, currencyNumbers } = columns;
  for (let at = 0; at < groupOf.length; at++) {
    const key = accountNumbers[at]! * count + currencyNumbers[at]!;
    if (numbers[key] === 0) numbers[key] = groups.push({ first: at, size: 0 });
    const group = numbers[key]! - 1;
    groupOf[at] = group;
    groups[group]!.size++;
  }
  const orders = groups.map(({ size }) => new Uint32Array(size));
  const filled = new Uint32Array(groups.length);
  for (let at = 0; at < groupOf.length; at++) {
    const group = groupOf[at]!;
    orders[group]![filled[group]!++] = at;
  }
  return groups.map(({ first }, group) => {
    const [account, currency] = [
      columns.accounts[columns.account(first)]!,
      columns.currencies[columns.currency(first)]!,
    ];
    const stated = statedBalances.filter((balance) => balance.account === account && balance.currency === currency);
    return { account, currency, lines: new LineSelection(columns, orders[group]!), stated };
  });
}

/**
 * Proves one file by its own balances: for each account and currency, does every balance follow from the one before, and
 * if not, where does it first break.
 */
export function proveFile(read: FileRead): FileProof {
  const balances = groupsOf(read).flatMap((group) => {
    const proved = proveLines({ ...group, refused: read.refused });
    return proved === undefined ? [] : [proved.proof];
  });
  const days = balances.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).toSorted();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  return {
    file: read.file,
    balances,
    ...(firstDay === undefined || lastDay === undefined ? {} : { firstDay, lastDay }),
  };
}
