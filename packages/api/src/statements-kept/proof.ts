import { type AccountProof, type FileRead, LineColumns, proveAccount, type ReadFile } from '@recoup/core';
import type { Query } from '../store/index.js';
import { allFiles, type KeptFile } from './files.js';
import { pagesOfLines, statementLine } from './lines.js';

/** An account of the kept files, and the files that have lines of it, in the order in which they were taken in. */
export interface KeptAccount {
  readonly account: string;
  readonly files: readonly KeptFile[];
}

/** The accounts of a case in the order in which they first stand in its files: a file more only adds to the end. */
export async function accountsOf(query: Query, caseId: string): Promise<KeptAccount[]> {
  const accounts = new Map<string, KeptFile[]>();
  for await (const file of allFiles(query, caseId)) {
    for (const account of new Set(file.body.report.balances.map((balance) => balance.account))) {
      const files = accounts.get(account) ?? [];
      accounts.set(account, [...files, file]);
    }
  }
  return [...accounts].map(([account, files]) => ({ account, files }));
}

/** The proof of one account over its files. Only the lines of that account are in memory. */
export async function proofOf(
  query: Query,
  caseId: string,
  { account, files }: KeptAccount,
): Promise<AccountProof | undefined> {
  const read: ReadFile[] = [];
  for (const file of files) read.push({ read: await readAgain(query, caseId, file, account), sha256: file.file });
  return proveAccount(account, read);
}

/** A kept file as it was read, with the lines of one account. */
async function readAgain(query: Query, caseId: string, kept: KeptFile, account: string): Promise<FileRead> {
  const { report, layout, statedBalances, periods } = kept.body;
  const lines = new LineColumns();
  const stated = statedBalances
    .filter((balance) => balance.account === account)
    .map((balance) => ({ ...balance, amount: BigInt(balance.amount), before: 0, place: balance.before }));
  for await (const page of pagesOfLines(query, caseId, kept.file)) {
    for (const line of page) {
      if (line.account !== account) continue;
      lines.add(statementLine(line, report.file));
      // A balance stands after so many lines of the file: here, of the account.
      for (const balance of stated) if (line.nth <= balance.place) balance.before += 1;
    }
  }
  return {
    kind: 'read',
    file: report.file,
    layout,
    counts: report.counts,
    lines,
    refused: report.refused,
    setAside: report.setAside,
    accounts: report.accounts,
    statedBalances: stated,
    periods,
    notes: report.notes,
    wanted: report.facts,
  };
}
