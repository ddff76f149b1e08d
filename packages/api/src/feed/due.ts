import type { LocalDate } from '@recoup/core';
import { z } from 'zod';
import { keyIn, limitOf, page, PageQuery } from '../kept/paging.js';
import type { Query } from '../store/index.js';

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

/** The caller's own cases with a deadline that has passed or is near, or with an order that nobody has answered. */
export async function dueCases(query: Query, subject: string, asked: z.output<typeof DueQuery>, today: LocalDate) {
  const limit = limitOf(asked);
  const within = Number(asked.within);
  const [day, from] = keyIn(asked.cursor, Key) ?? [undefined, undefined];
  const rows = await query<Due>(
    `SELECT f.case_id AS "case", f.reference, f.version, f.stage,
       f.next_due AS "nextDue", coalesce(f.next_due < $3::date, false) AS overdue, f.unanswered
     FROM case_file f JOIN case_member m ON m.case_id = f.case_id AND m.subject = $1
     WHERE (f.next_due <= $3::date + $2::int OR f.unanswered > 0)
       AND ($5::uuid IS NULL OR coalesce(f.next_due, 'infinity'::date) > coalesce($4::date, 'infinity'::date)
         OR (coalesce(f.next_due, 'infinity'::date) = coalesce($4::date, 'infinity'::date) AND f.case_id > $5::uuid))
     ORDER BY coalesce(f.next_due, 'infinity'::date), f.case_id LIMIT $6`,
    [subject, within, today, day ?? null, from ?? null, limit + 1],
  );
  return { asAt: today, within, ...page(rows, limit, (each) => [each.nextDue, each.case]) };
}
