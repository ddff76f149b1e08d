import type { LocalDate } from '../../dates/index.js';
import type { StatementLine } from '../line.js';
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

/** The lines of one account in one currency, with their places among the lines of the file. */
export interface LineGroup {
  readonly account: string;
  readonly currency: string;
  readonly lines: readonly StatementLine[];
  readonly stated: readonly StatedBalance[];
  /** Place in the file of the line at an index of the group. */
  readonly position: (index: number) => number;
}

interface OpenGroup {
  readonly account: string;
  readonly currency: string;
  readonly lines: StatementLine[];
  readonly places: number[];
}

/** The lines of a file by account and currency, in the order of the file. */
export function groupsOf({ lines, statedBalances }: Pick<FileRead, 'lines' | 'statedBalances'>): readonly LineGroup[] {
  const accounts = new Map<string, OpenGroup[]>();
  const groups: OpenGroup[] = [];
  const places = statedBalances.length > 0;
  for (const [place, line] of lines.entries()) {
    let currencies = accounts.get(line.account);
    if (currencies === undefined) accounts.set(line.account, (currencies = []));
    let group =
      currencies[0]?.currency === line.currency
        ? currencies[0]
        : currencies.find(({ currency }) => currency === line.currency);
    if (group === undefined) {
      group = { account: line.account, currency: line.currency, lines: [], places: [] };
      currencies.push(group);
      groups.push(group);
    }
    group.lines.push(line);
    if (places) group.places.push(place);
  }
  return groups.map(({ account, currency, lines: own, places: at }) => ({
    account,
    currency,
    lines: own,
    stated: statedBalances.filter((balance) => balance.account === account && balance.currency === currency),
    position: (index) => at[index] ?? index,
  }));
}

/**
 * Proves one file by its own balances: for each account and currency, does every balance follow from the one before, and
 * if not, where does it first break.
 */
export function proveFile(read: FileRead): FileProof {
  const balances = groupsOf(read).flatMap((group) => {
    const proved = proveLines({ ...group, refused: read.refused }, group.position);
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
