/**
 * What the feed reads, and what erasure leaves behind.
 *
 * The feed is the journal itself, without what was only read: whatever writes to a case writes there, so that the feed
 * misses nothing of what is kept, now or in later tables.
 */
export const feedAndErasure = {
  version: 2,
  name: 'feed-and-erasure',
  sql: `
-- Which transaction wrote the entry: the feed gives only what no open transaction can still come before.
ALTER TABLE journal ADD COLUMN change xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX journal_change ON journal (change, case_id, seq)
  WHERE entry !~ '"what":"([A-Za-z]*Read|caseExported)"';

-- An answer that was kept is null once the case is erased.
ALTER TABLE idempotency ALTER COLUMN body DROP NOT NULL;

-- What tells this store from every other: a cursor of the feed leads nowhere in another.
CREATE TABLE store_identity (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  id uuid NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO store_identity DEFAULT VALUES;
`,
} as const;
