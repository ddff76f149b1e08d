import { allocateLines, AllocateStatementsInput, LineColumns } from '@recoup/core';
import type { z } from 'zod';
import { Problem, refusal } from '../problems.js';
import type { Query } from '../store/index.js';
import { accountsOf, proofOf } from './proof.js';

/** What an allocation of kept lines is made from, beside the lines. */
export const KeptAllocationInput = AllocateStatementsInput.omit({ lines: true }).meta({
  id: 'KeptStatementsAllocationInput',
  description: 'Accounts, what people decided about the lines that are kept, and the facts of the case',
});

/** Lines that one allocation takes: what the library takes at once. */
const MOST_LINES = 1_000_000;

/**
 * Allocates every line that is kept of a case once: of lines that stand in two files, one.
 *
 * @throws Problem (409) where they are more than one allocation takes
 */
export async function allocateKept(query: Query, caseId: string, asked: z.output<typeof KeptAllocationInput>) {
  const accounts = await accountsOf(query, caseId);
  const files = new Map(accounts.flatMap((account) => account.files).map(({ file, lines }) => [file, lines]));
  const kept = [...files.values()].reduce((sum, lines) => sum + lines, 0);
  if (kept > MOST_LINES) throw tooMany(kept);
  const lines = new LineColumns();
  for (const account of accounts) {
    const proof = await proofOf(query, caseId, account);
    for (const currency of proof?.currencies ?? []) lines.append(currency.lines);
  }
  return { outcome: allocateLines(asked, lines), files: files.size, lines: lines.length };
}

function tooMany(lines: number): Problem {
  const says = `the case keeps ${String(lines)} lines, and one allocation takes ${String(MOST_LINES)}`;
  const remedy = 'allocate them with the library, which takes lines one by one';
  const error = refusal('path', '/case', 'The lines of the case', 'too many', says, 'POCA 2002, s 10', remedy);
  return new Problem('refused-by-state', `The lines cannot be allocated at once: ${says}.`, [error]);
}
