import { ConsiderationRecord } from '@recoup/core';
import { z } from 'zod';
import type { Query } from '../store/index.js';

/** What is kept beside the document: payments and considerations, as JSON and as the core reads them. */
export interface KeptBeside {
  readonly payments: readonly unknown[];
  readonly considerations: readonly unknown[];
  readonly considered: readonly z.output<typeof ConsiderationRecord>[];
}

const Considered = z.array(ConsiderationRecord);
const NOTHING: KeptBeside = { payments: [], considerations: [], considered: [] };

interface Row {
  readonly kind: 'payment' | 'consideration';
  readonly body: string;
}

/** Everything recorded beside the document. @param count how much that is: nothing is asked for where it is none */
export async function besideOf(query: Query, caseId: string, count: number): Promise<KeptBeside> {
  if (count === 0) return NOTHING;
  const rows = await query<Row>(
    `SELECT 'payment' AS kind, nth, body FROM payment WHERE case_id = $1
     UNION ALL SELECT 'consideration', nth, body FROM consideration WHERE case_id = $1 ORDER BY kind, nth`,
    [caseId],
  );
  const bodies = (wanted: Row['kind']) =>
    rows.filter(({ kind }) => kind === wanted).map(({ body }) => JSON.parse(body) as unknown);
  const considerations = bodies('consideration');
  return { payments: bodies('payment'), considerations, considered: Considered.parse(considerations) };
}
