import type { Sha256 } from '@recoup/core';
import type { Db, Query } from '../store/index.js';
import { ContentCheck, type Disagreement } from './content.js';
import { type ChainCheck, ChainCheckRun, type KeptEntry } from './verify.js';

const PAGE = 2000;

/** What checking a case comes to: its journal, and what is kept against its journal. */
export interface JournalCheck extends ChainCheck {
  readonly disagreements: readonly Disagreement[];
}

/**
 * Checks the journal of a case against its hashes, and what is kept of the case against its journal, a page at a time.
 * Entries written meanwhile wait for the next check.
 */
export async function checkJournal(db: Db, caseId: string, sha256: Sha256): Promise<JournalCheck> {
  return db.transaction((query) => checkIn(query, caseId, sha256), { serializable: true });
}

async function checkIn(query: Query, caseId: string, sha256: Sha256): Promise<JournalCheck> {
  const [head = { seq: 0, hash: sha256(caseId) }] = await query<{ readonly seq: number; readonly hash: string }>(
    'SELECT seq, hash FROM journal_head WHERE case_id = $1',
    [caseId],
  );
  const run = new ChainCheckRun(caseId, sha256);
  const content = new ContentCheck();
  for await (const entry of entriesUpTo(query, caseId, head.seq)) {
    run.take(entry);
    content.take(entry.entry);
  }
  const chain = run.end(head);
  const disagreements = await content.end(query, caseId);
  return { ...chain, intact: chain.intact && disagreements.length === 0, disagreements };
}

/** The entries of a journal in order, a page at a time. @param last the last of them */
export async function* entriesUpTo(query: Query, caseId: string, last: number): AsyncGenerator<KeptEntry> {
  for (let from = 0; ; ) {
    const rows = await query<KeptEntry>(
      'SELECT seq, entry, hash FROM journal WHERE case_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4',
      [caseId, from, last, PAGE],
    );
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return;
    from = end.seq;
  }
}
