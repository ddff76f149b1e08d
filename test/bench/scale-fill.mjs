// A store full of small cases, made with SQL as the service would have made them.

import { hash } from 'node:crypto';

export const TODAY = '2026-03-20';

/** Few to a transaction: the feed is in order of transactions, and the service has one for each thing written. */
const BATCH = 200;
const ID = "overlay(overlay(md5('case ' || nth) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid";
const AT = "timestamptz '2026-03-01T09:00:00Z' + nth * interval '1 second'";
const EACH = 'FROM generate_series($1::int, $2::int) AS nth';
const digestOf = (text) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** Id of the case with a number, as the statements below reckon it. */
export const idOf = (nth) => hash('md5', `case ${nth}`).replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');

/** One case in a hundred has a common name in it, one in 500 has absconded, one in 19 has an order nobody answered. */
const FILE = `INSERT INTO case_file (case_id, version, reference, stage, next_due, unanswered, keys, created_at, changed_at)
SELECT ${ID}, 1, 'Case ' || nth,
  CASE WHEN nth % 500 = 3 THEN 'ABSCONDED'
    ELSE (ARRAY['INTAKE','INVESTIGATION','CROWN_PRE_TRIAL','CONVICTED','ORDER_MADE','ENFORCEMENT','CLOSED_PAID'])[1 + nth % 7] END,
  CASE WHEN nth % 5 < 3 THEN date '${TODAY}' + (nth * 7919::bigint % 600)::int - 60 END,
  CASE WHEN nth % 19 = 11 THEN 2 ELSE 0 END,
  ARRAY['identifier:CASE' || nth, 'identifier:URN' || nth, 'offence:poca-' || nth % 40,
    'person:forename' || nth % 97, 'person:surname' || nth % ($3::int / 10),
    'property:house', 'property:street' || nth % 1000, 'title:case']
    || CASE WHEN nth % 100 = 17 THEN ARRAY['person:commonname'] ELSE ARRAY[]::text[] END,
  ${AT}, ${AT} ${EACH}`;

const DOCUMENT = `'{"caseFile":{"id":"CASE' || nth || '","title":"Case ' || nth || '","filler":"' || repeat('x', 500) || '"}}'`;
const VERSION = `INSERT INTO case_version (case_id, version, document, document_sha256, changed_by, changed_at)
SELECT ${ID}, 1, ${DOCUMENT}, ${digestOf(DOCUMENT)}, 'all', ${AT} ${EACH}`;

const MEMBER = `INSERT INTO case_member (case_id, subject, added_by, added_at)
SELECT ${ID}, subject, 'all', ${AT} ${EACH}, unnest(ARRAY['all', 'person-' || nth % ($3::int / 50)]) AS subject`;

const entry = (what) =>
  `'{"what":"${what}","who":"all","when":"2026-03-01T09:00:00.000Z","details":{"version":1,"filler":"${'x'.repeat(100)}"}}'`;
const JOURNAL = `INSERT INTO journal (case_id, seq, entry, hash)
SELECT ${ID}, seq, CASE seq WHEN 1 THEN ${entry('caseCreated')} ELSE ${entry('caseRead')} END, ${digestOf("nth || ' ' || seq")}
${EACH}, generate_series(1, 3) AS seq`;
const HEAD = `INSERT INTO journal_head (case_id, seq, hash) SELECT ${ID}, 3, ${digestOf("nth || ' ' || 3")} ${EACH}`;

/** Numbers 1 to `size`, a batch to a transaction. */
export async function fill(store, size) {
  for (let from = 1; from <= size; from += BATCH) {
    const [start, end] = [from, Math.min(from + BATCH - 1, size)];
    await store.transaction(async (query) => {
      await query(FILE, [start, end, size]);
      await query(VERSION, [start, end]);
      await query(MEMBER, [start, end, size]);
      await query(JOURNAL, [start, end]);
      await query(HEAD, [start, end]);
    });
  }
}
