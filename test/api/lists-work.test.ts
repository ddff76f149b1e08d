import { beforeAll, describe, expect, it } from 'vitest';
import { type CaseSearch, searchCases } from '../../packages/api/src/cases/search.js';
import { changesAfter } from '../../packages/api/src/feed/changes.js';
import { dueCases } from '../../packages/api/src/feed/due.js';
import { cursorAfter } from '../../packages/api/src/kept/paging.js';
import type { Query } from '../../packages/api/src/store/db.js';
import { localDate } from '@recoup/core';
import { stores } from '../support/stores.js';

const TODAY = localDate('2026-03-20');
const PAGE = 10;
/** Cases of the member of few. A word, a stage and an order nobody answered are in a tenth of all cases. */
const OWN = 40;
/** Some rows of each part of a plan for each case that a member has; a list of a tenth of the larger store has 400 by itself. */
const MOST = 7 * OWN;

const ID = (n: string) => `('00000000-0000-4000-8000-' || right(md5(${n}::text), 12))::uuid`;
const FILL = [
  `INSERT INTO case_file (case_id, version, reference, stage, next_due, unanswered, keys, created_at, changed_at)
   SELECT ${ID('n')}, 1, 'Case ' || n, CASE n % 10 WHEN 3 THEN 'CONVICTED' ELSE 'INVESTIGATION' END,
     date '${TODAY}' + n % 100 - 10, (n % 10 = 7)::int,
     ARRAY['identifier:CASE' || n, 'person:name' || n, 'person:common'] || CASE n % 10 WHEN 1 THEN '{person:word}'::text[] END,
     now(), now() FROM generate_series(1, $1::int) AS n`,
  `INSERT INTO case_member (case_id, subject, added_by, added_at)
   SELECT ${ID('n')}, who, 'all', now() FROM generate_series(1, $1::int) AS n,
     unnest(ARRAY['all', 'member-' || n / 10 % ($1::int / ${OWN})]) AS who`,
];
const WRITTEN = `'{"what":"caseChanged","when":"2026-03-20T12:00:00.000Z"}'`;
const READ = `'{"what":"caseRead","when":"2026-03-20T12:00:00.000Z"}'`;
const JOURNAL = `INSERT INTO journal (case_id, seq, entry, hash)
  SELECT ${ID('n')}, seq, CASE seq WHEN 2 THEN ${WRITTEN} ELSE ${READ} END, '' FROM generate_series($1::int, $2::int) AS n,
    generate_series(1, 5) AS seq`;

async function filled(db: { readonly query: Query }, size: number) {
  for (const sql of FILL) await db.query(sql, [size]);
  for (let n = 1; n <= size; n += size / 20) await db.query(JOURNAL, [n, n + size / 20 - 1]);
  for (const table of ['case_file', 'case_member', 'case_key', 'journal']) await db.query(`VACUUM (ANALYZE) ${table}`);
}

interface Node {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Node[];
}

/** Rows that a plan touched, in all its parts. */
function touched(node: Node): number {
  const removed = ['Filter', 'Join Filter', 'Index Recheck'] as const;
  const rows = removed.reduce((sum, by) => sum + (node[`Rows Removed by ${by}`] ?? 0), node['Actual Rows']);
  return (node.Plans ?? []).reduce((sum, each) => sum + touched(each), rows * node['Actual Loops']);
}

const search = (asked: CaseSearch) => (query: Query, subject: string) =>
  searchCases(query, subject, { limit: String(PAGE), ...asked }, TODAY);
const deep = cursorAfter(['00000000-0000-4000-8000-e00000000000']);

const QUESTIONS: Readonly<Record<string, (query: Query, subject: string) => Promise<unknown>>> = {
  'all cases': search({}),
  'all cases, deep': search({ cursor: deep }),
  'an identifier': search({ identifier: 'CASE77' }),
  'a word of a tenth': search({ person: 'word' }),
  'a word of a tenth, deep': search({ person: 'word', cursor: deep }),
  'a word of all': search({ person: 'common' }),
  'a word of all and one of a tenth': search({ person: 'common word' }),
  'a rare word and one of all': search({ person: 'name77 common' }),
  'a stage': search({ stage: 'CONVICTED' }),
  'what is overdue': search({ overdue: 'true' }),
  'what is unanswered': search({ unanswered: 'true' }),
  'what is due': (query, subject) => dueCases(query, subject, { within: '14', limit: String(PAGE) }, TODAY),
  'what is unanswered and not due': (query, subject) =>
    dueCases(query, subject, { within: '14', limit: String(PAGE), cursor: cursorAfter(['2026-05-01', ID_0]) }, TODAY),
  'the feed': (query, subject) => changesAfter(query, subject, { limit: String(PAGE) }),
};
const ID_0 = '00000000-0000-0000-0000-000000000000';

describe.each(stores())('a page of a list on $name', (store) => {
  describe.each([400, 4_000])('in a store of %d cases', (size) => {
    const db = store.open();
    beforeAll(() => filled(db, size), 120_000);

    const workOf = async (ask: (query: Query, subject: string) => Promise<unknown>, subject: string) => {
      let work = 0;
      await ask(async <R extends object>(sql: string, params?: readonly unknown[]) => {
        const explain = sql.replace(/^(\/\*.*?\*\/)?/, '$1 EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ');
        const [plan] = await db.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(explain, params);
        work += touched(plan?.['QUERY PLAN'][0].Plan as Node);
        return db.query<R>(sql, params);
      }, subject);
      return work;
    };

    it.each(Object.entries(QUESTIONS))(
      '%s: no more is read than a page asks for, or than a member has',
      async (_, ask) => {
        for (const subject of ['all', 'member-7']) expect(await workOf(ask, subject)).toBeLessThan(MOST);
      },
    );
  });
});
