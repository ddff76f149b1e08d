/**
 * What the feed reads, and what erasure leaves behind.
 *
 * The feed is the journal itself, without what was only read: whatever writes to a case writes there, so that the feed
 * misses nothing of what is kept, now or in later tables.
 */
export const feedAndErasure = {
  version: 3,
  name: 'feed-and-erasure',
  sql: `
-- Which transaction wrote the entry: the feed gives only what no open transaction can still come before.
ALTER TABLE journal ADD COLUMN change xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX journal_change ON journal (change, case_id, seq)
  WHERE entry !~ '"what":"([A-Za-z]*Read|caseExported)"';

-- An answer that was kept is null once the case is erased.
ALTER TABLE idempotency ALTER COLUMN body DROP NOT NULL;

-- What tells this store from every other: a cursor of the feed leads nowhere in another. It is made anew with the schema, so
-- that a store into which a backup was put is another: no backup carries it.
DO $made$ BEGIN
  EXECUTE format('CREATE FUNCTION store_id() RETURNS uuid LANGUAGE sql IMMUTABLE AS %L',
    format('SELECT %L::uuid', gen_random_uuid()));
END $made$;
`,
} as const;
