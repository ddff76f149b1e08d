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

/** Keys that are looked up; a case that has these is looked through for the others. With more the planner thinks too long. */
const LOOKED_UP = 3;

/** The caller's own cases for which everything asked holds. @param today the day on which a deadline is overdue or not */
export async function searchCases(query: Query, subject: string, asked: CaseSearch, today: string) {
  const limit = limitOf(asked);
  const parameters: unknown[] = [subject];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const keys = keysOf(asked).sort(longestFirst);
  const byDay = asked.overdue !== undefined;
  const from = keyIn(asked.cursor, byDay ? AfterDay : AfterCase);
  const lists = ['m', ...keys.slice(0, LOOKED_UP).map((_, nth) => `k${nth}`)];
  const others = keys.slice(LOOKED_UP);
  const where = [
    'm.subject = $1',
    ...lists.slice(1).map((list, nth) => `${list}.case_id = m.case_id AND ${list}.key = ${given(keys[nth])}`),
    ...(others.length > 0 ? [`(SELECT f.keys FROM case_file f WHERE f.case_id = m.case_id) @> ${given(others)}`] : []),
    ...(asked.stage === undefined ? [] : [`m.stage = ${given(asked.stage)}`]),
    ...(byDay ? [`m.next_due < ${given(today)}`] : []),
    ...(asked.unanswered === undefined ? [] : ['m.unanswered > 0']),
    ...after(from, lists, given),
  ];
  const order = byDay ? 'next_due, case_id' : 'case_id';
  // The page first, from what is in its order; then what is shown of it.
  const rows = await query<CaseListed>(
    `${PLANNED_EACH_TIME}SELECT ${LISTED}
     FROM (SELECT m.next_due, m.case_id FROM case_member ${lists.join(', case_key ')}
       WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${given(limit + 1)}) AS page
     JOIN case_file f USING (case_id) ORDER BY page.${order.replace(', ', ', page.')}`,
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

/** As a rule the longest word is in the fewest cases. */
const longestFirst = (one: string, other: string): number => other.length - one.length;

/** Text without a word in it finds nothing, rather than everything. */
const atLeastOne = (words: readonly string[]): readonly string[] => (words.length > 0 ? words : ['']);

const AfterCase = z.tuple([z.uuid()]);
const AfterDay = z.tuple([z.iso.date(), z.uuid()]);

function after(
  from: z.output<typeof AfterCase | typeof AfterDay> | undefined,
  lists: readonly string[],
  given: (value: unknown) => string,
): string[] {
  if (from === undefined) return [];
  if (from.length === 2) return [`(m.next_due, m.case_id) > (${given(from[0])}::date, ${given(from[1])}::uuid)`];
  const last = `${given(from[0])}::uuid`;
  // Of each, so that whichever list is read first is read from there.
  return lists.map((list) => `${list}.case_id > ${last}`);
}
