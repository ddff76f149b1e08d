/**
 * What a caller's lists and searches are read from, in the order in which they are shown: a page costs what a page costs,
 * in a store of any size and for a member of any number of cases. The database keeps it, from `case_file` and with the
 * statement that writes there, as it keeps an index.
 *
 * Two things are asked without a case, as search is. `case_key` begins with the key: the cases that a word finds stand side by
 * side there. Its rows still say whose they are, so a distributed PostgreSQL keeps them with their case, and a search asks
 * every shard for the beginning of its page. `case_member` is read by subject, as before, and now knows what its case is
 * listed by.
 */
export const lists = {
  version: 5,
  name: 'lists',
  sql: `
-- What is read of the feed is told by a column, so that each entry is looked through once, as it is written.
ALTER TABLE journal ADD COLUMN written boolean NOT NULL
  GENERATED ALWAYS AS (entry !~ '"what":"([A-Za-z]*Read|caseExported)"') STORED;
DROP INDEX journal_change;
CREATE INDEX journal_change ON journal (change, case_id, seq) WHERE written;
-- The same of one case: those of a few cases are found without a look at all the others, or at what was only read.
CREATE INDEX journal_written ON journal (case_id, change, seq) WHERE written;

-- Nothing has read it since the feed is the journal.
ALTER TABLE case_file DROP COLUMN change;

-- What cases are found by: the elements of case_file.keys.
CREATE TABLE case_key (
  key text COLLATE "C" NOT NULL,
  case_id uuid NOT NULL,
  CONSTRAINT case_key_once PRIMARY KEY (key, case_id)
);
-- Most keys find one case and some find thousands: the planner has to know which.
ALTER TABLE case_key ALTER COLUMN key SET STATISTICS 1000;
INSERT INTO case_key SELECT DISTINCT key, case_id FROM case_file, unnest(keys) AS key ORDER BY key, case_id;
DROP INDEX case_file_keys;

CREATE FUNCTION case_key_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_key SELECT DISTINCT key, case_id FROM made, unnest(keys) AS key;
  RETURN NULL;
END $$;
CREATE TRIGGER case_keys_made AFTER INSERT ON case_file
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION case_key_made();

CREATE FUNCTION case_key_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM case_key k USING (SELECT unnest(OLD.keys) EXCEPT SELECT unnest(NEW.keys)) AS gone (key)
    WHERE k.key = gone.key AND k.case_id = NEW.case_id;
  INSERT INTO case_key SELECT key, NEW.case_id
    FROM (SELECT unnest(NEW.keys) EXCEPT SELECT unnest(OLD.keys)) AS come (key);
  RETURN NULL;
END $$;
CREATE TRIGGER case_keys_changed AFTER UPDATE OF keys ON case_file
  FOR EACH ROW WHEN (OLD.keys IS DISTINCT FROM NEW.keys) EXECUTE FUNCTION case_key_changed();

-- Where the case stands, as case_file has it: a caller's cases of a stage, or in the order of what is due.
ALTER TABLE case_member ADD COLUMN stage text COLLATE "C", ADD COLUMN next_due date, ADD COLUMN unanswered integer;
UPDATE case_member m SET stage = f.stage, next_due = f.next_due, unanswered = f.unanswered
  FROM case_file f WHERE f.case_id = m.case_id;
CREATE INDEX case_member_stage ON case_member (subject, stage, case_id);
CREATE INDEX case_member_next_due ON case_member (subject, next_due, case_id) WHERE next_due IS NOT NULL;
CREATE INDEX case_member_unanswered ON case_member (subject, case_id) WHERE unanswered > 0;
CREATE INDEX case_member_unanswered_due ON case_member (subject, coalesce(next_due, 'infinity'::date), case_id)
  WHERE unanswered > 0;
DROP INDEX case_file_stage, case_file_next_due, case_file_unanswered, case_file_unanswered_due;

-- Waits for whoever changes the case: a member who is let in meanwhile sees where it stands afterwards.
CREATE FUNCTION case_member_let_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT stage, next_due, unanswered INTO NEW.stage, NEW.next_due, NEW.unanswered
    FROM case_file WHERE case_id = NEW.case_id FOR SHARE;
  RETURN NEW;
END $$;
CREATE TRIGGER case_member_stands BEFORE INSERT ON case_member
  FOR EACH ROW EXECUTE FUNCTION case_member_let_in();

CREATE FUNCTION case_stands_elsewhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE case_member SET stage = NEW.stage, next_due = NEW.next_due, unanswered = NEW.unanswered
    WHERE case_id = NEW.case_id;
  RETURN NULL;
END $$;
CREATE TRIGGER case_stands_elsewhere AFTER UPDATE OF stage, next_due, unanswered ON case_file
  FOR EACH ROW WHEN ((OLD.stage, OLD.next_due, OLD.unanswered) IS DISTINCT FROM (NEW.stage, NEW.next_due, NEW.unanswered))
  EXECUTE FUNCTION case_stands_elsewhere();

ANALYZE case_key, case_member, journal;
`,
} as const;
