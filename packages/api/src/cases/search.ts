import { z } from 'zod';
import { keyIn, limitOf, page, PageQuery } from '../kept/paging.js';
import { PLANNED_EACH_TIME, type Query } from '../store/index.js';
import { identifier, wordsOf } from './search-keys.js';
import { STAGE_ORDER } from './stages.js';

const Wanted = z.string().min(1).max(200);
const Yes = z.literal('true').optional();

/** What a search asks. Everything named must hold. */
export const CaseSearch = z.strictObject({
  ...PageQuery,
  identifier: Wanted.optional().meta({
    description: 'The caller’s own id of the case, its URN, a court reference, or a defendant’s reference, whole',
  }),
  person: Wanted.optional().meta({
    description: 'Words of the name of a defendant or another party; never of a victim',
  }),
  property: Wanted.optional().meta({ description: 'Words of the description of a property' }),
  offence: Wanted.optional().meta({ description: 'Key of an offence in the catalogue' }),
  stage: z.enum(STAGE_ORDER).optional().meta({ description: 'Stage of the defendant who is furthest behind' }),
  overdue: Yes.meta({ description: 'Only cases in which a deadline has passed; the longest overdue first' }),
  unanswered: Yes.meta({ description: 'Only cases with an order to be considered that nobody has answered' }),
});
export type CaseSearch = z.output<typeof CaseSearch>;

/** A case as lists show it. */
export interface CaseListed {
  readonly case: string;
  readonly reference: string;
  readonly version: number;
  readonly stage: string | null;
  readonly nextDue: string | null;
  readonly unanswered: number | null;
  readonly changedAt: string;
  readonly erased: boolean;
}

const LISTED = `f.case_id AS "case", f.reference, f.version, f.stage, f.next_due AS "nextDue", f.unanswered,
  f.changed_at AS "changedAt", f.erased_at IS NOT NULL AS erased`;

/** The caller's own cases for which everything asked holds. @param today the day on which a deadline is overdue or not */
export async function searchCases(query: Query, subject: string, asked: CaseSearch, today: string) {
  const limit = limitOf(asked);
  const parameters: unknown[] = [subject];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const keys = keysOf(asked);
  const byDay = asked.overdue !== undefined;
  const where = [
    ...(keys.length > 0 ? [`f.keys @> ${given(keys)}::text[]`] : []),
    ...(asked.stage === undefined ? [] : [`f.stage = ${given(asked.stage)}`]),
    ...(byDay ? [`f.next_due < ${given(today)}`] : []),
    ...(asked.unanswered === undefined ? [] : ['f.unanswered > 0']),
    ...after(asked.cursor, byDay, given),
  ];
  const order = byDay ? 'f.next_due, f.case_id' : 'm.case_id';
  const rows = await query<CaseListed>(
    `${PLANNED_EACH_TIME}SELECT ${LISTED} FROM case_file f JOIN case_member m ON m.case_id = f.case_id AND m.subject = $1
     ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY ${order} LIMIT ${given(limit + 1)}`,
    parameters,
  );
  return page(rows, limit, (last) => (byDay ? [last.nextDue, last.case] : [last.case]));
}

function keysOf({ identifier: whole, person, property, offence }: CaseSearch): string[] {
  const words = (kind: string, text: string | undefined) =>
    text === undefined ? [] : atLeastOne(wordsOf(text)).map((word) => `${kind}:${word}`);
  return [
    ...(whole === undefined ? [] : [`identifier:${identifier(whole)}`]),
    ...words('person', person),
    ...words('property', property),
    ...(offence === undefined ? [] : [`offence:${offence}`]),
  ];
}

/** Text without a word in it finds nothing, rather than everything. */
const atLeastOne = (words: readonly string[]): readonly string[] => (words.length > 0 ? words : ['']);

const Uuid = z.uuid();

function after(cursor: string | undefined, byDay: boolean, given: (value: unknown) => string): string[] {
  if (byDay) {
    const key = keyIn(cursor, z.tuple([z.iso.date(), Uuid]));
    return key === undefined ? [] : [`(f.next_due, f.case_id) > (${given(key[0])}::date, ${given(key[1])}::uuid)`];
  }
  const key = keyIn(cursor, z.tuple([Uuid]));
  if (key === undefined) return [];
  const last = `${given(key[0])}::uuid`;
  // Of both, so that whichever table is read first is read from there.
  return [`m.case_id > ${last} AND f.case_id > ${last}`];
}
