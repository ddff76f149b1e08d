import type { LocalDate } from '@recoup/core';
import { z } from 'zod';
import { keyIn, limitOf, page, PageQuery } from '../kept/paging.js';
import { PLANNED_EACH_TIME, type Query } from '../store/index.js';

/** Days ahead that are looked at, where it is not said. */
const USUAL_DAYS = '14';

/** What a look at what is due asks. */
export const DueQuery = z.strictObject({
  ...PageQuery,
  within: z
    .string()
    .regex(/^\d{1,3}$/, { error: 'give a number of days from 0 to 999' })
    .prefault(USUAL_DAYS)
    .meta({ description: 'Days ahead that are looked at: 0 to 999, and 14 unless it is given' }),
});

/** A case that asks for something. */
export interface Due {
  readonly case: string;
  readonly reference: string;
  readonly version: number;
  readonly stage: string | null;
  /** Earliest day of a deadline that was open when the case was last written. */
  readonly nextDue: string | null;
  readonly overdue: boolean;
  readonly unanswered: number | null;
}

const Key = z.tuple([z.iso.date().nullable(), z.uuid()]);

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const DAY = `coalesce(next_due, 'infinity'::date)`;
const UNTIL = '$3::date + $2::int';

/** What is due, then what is unanswered and not due: each has an index in this order, so that no more than a page is read. */
const DUE = `${PLANNED_EACH_TIME}
SELECT f.case_id AS "case", f.reference, f.version, f.stage, f.next_due AS "nextDue",
  coalesce(f.next_due < $3::date, false) AS overdue, f.unanswered
FROM (
  (SELECT next_due, case_id FROM case_member
   WHERE subject = $1 AND next_due <= ${UNTIL} AND (next_due, case_id) > ($4::date, $5::uuid)
   ORDER BY next_due, case_id LIMIT $6)
  UNION ALL
  (SELECT next_due, case_id FROM case_member
   WHERE subject = $1 AND unanswered > 0 AND (${DAY}, case_id) >
     (greatest($4::date, ${UNTIL}), CASE WHEN $4::date > ${UNTIL} THEN $5::uuid ELSE '${LAST}'::uuid END)
   ORDER BY ${DAY}, case_id LIMIT $6)
  ORDER BY next_due NULLS LAST, case_id LIMIT $6) AS page
JOIN case_file f USING (case_id) ORDER BY page.next_due NULLS LAST, page.case_id`;

/** The caller's own cases with a deadline that has passed or is near, or with an order that nobody has answered. */
export async function dueCases(query: Query, subject: string, asked: z.output<typeof DueQuery>, today: LocalDate) {
  const limit = limitOf(asked);
  const within = Number(asked.within);
  const [day, from] = keyIn(asked.cursor, Key) ?? ['-infinity', FIRST];
  const after = [day ?? 'infinity', from];
  const rows = await query<Due>(DUE, [subject, within, today, ...after, limit + 1]);
  return { asAt: today, within, ...page(rows, limit, (each) => [each.nextDue, each.case]) };
}
