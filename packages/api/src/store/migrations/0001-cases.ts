/**
 * Case files, their versions and members, what was received and considered, the journal, and answers kept for retries.
 *
 * Every table is keyed by case first: a distributed PostgreSQL shards on `case_id`. Only search, the feed and the list of a
 * caller's cases ask without a case. The journal is append-only: a trigger refuses what would change or remove an entry.
 */
export const cases = {
  version: 1,
  name: 'cases',
  sql: `
CREATE TABLE case_file (
  case_id uuid PRIMARY KEY,
  version integer NOT NULL CHECK (version > 0),
  -- Counts what is kept beside the document and must agree with it: payments and considerations.
  beside integer NOT NULL DEFAULT 0,
  reference text COLLATE "C" NOT NULL,
  stage text COLLATE "C",
  next_due date,
  unanswered integer,
  keys text[] COLLATE "C" NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  change xid8 NOT NULL DEFAULT pg_current_xact_id(),
  erased_at timestamptz
);
CREATE INDEX case_file_keys ON case_file USING gin (keys);
CREATE INDEX case_file_stage ON case_file (stage, case_id);
CREATE INDEX case_file_next_due ON case_file (next_due, case_id) WHERE next_due IS NOT NULL;
CREATE INDEX case_file_unanswered ON case_file (case_id) WHERE unanswered > 0;
CREATE INDEX case_file_unanswered_due ON case_file (coalesce(next_due, 'infinity'::date), case_id) WHERE unanswered > 0;
CREATE INDEX case_file_change ON case_file (change, case_id);

CREATE TABLE case_version (
  case_id uuid NOT NULL REFERENCES case_file,
  version integer NOT NULL,
  -- The exact text that is hashed; null once it is erased.
  document text COLLATE "C",
  document_sha256 text COLLATE "C" NOT NULL,
  changed_by text COLLATE "C" NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, version)
);

CREATE TABLE case_member (
  case_id uuid NOT NULL REFERENCES case_file,
  subject text COLLATE "C" NOT NULL,
  added_by text COLLATE "C" NOT NULL,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, subject)
);
CREATE INDEX case_member_subject ON case_member (subject, case_id);

CREATE TABLE payment (
  case_id uuid NOT NULL REFERENCES case_file,
  payment_id text COLLATE "C" NOT NULL,
  nth integer NOT NULL,
  -- The exact text that is hashed; null once it is erased.
  body text COLLATE "C",
  body_sha256 text COLLATE "C" NOT NULL,
  recorded_by text COLLATE "C" NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT payment_once PRIMARY KEY (case_id, payment_id)
);
CREATE UNIQUE INDEX payment_nth ON payment (case_id, nth);

CREATE TABLE consideration (
  case_id uuid NOT NULL REFERENCES case_file,
  consideration_id text COLLATE "C" NOT NULL,
  nth integer NOT NULL,
  -- The exact text that is hashed; null once it is erased.
  body text COLLATE "C",
  body_sha256 text COLLATE "C" NOT NULL,
  recorded_by text COLLATE "C" NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT consideration_once PRIMARY KEY (case_id, consideration_id)
);
CREATE UNIQUE INDEX consideration_nth ON consideration (case_id, nth);

CREATE TABLE idempotency (
  case_id uuid NOT NULL REFERENCES case_file,
  caller text COLLATE "C" NOT NULL,
  route text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  request_sha256 text COLLATE "C" NOT NULL,
  status integer NOT NULL,
  headers jsonb NOT NULL,
  body text COLLATE "C" NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT idempotency_once PRIMARY KEY (case_id, caller, route, key)
);

CREATE TABLE journal_head (
  case_id uuid PRIMARY KEY,
  seq bigint NOT NULL,
  hash text COLLATE "C" NOT NULL
);

CREATE TABLE journal (
  case_id uuid NOT NULL,
  seq bigint NOT NULL,
  entry text COLLATE "C" NOT NULL,
  hash text COLLATE "C" NOT NULL,
  PRIMARY KEY (case_id, seq)
);

CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only: % is refused', TG_OP USING ERRCODE = '23514';
END $$;
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE OR DELETE ON journal
  FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER journal_keeps_all BEFORE TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

CREATE FUNCTION journal_append(of_case uuid, an_entry text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  head journal_head;
BEGIN
  SELECT * INTO head FROM journal_head WHERE case_id = of_case FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO journal_head VALUES (of_case, 0, encode(sha256(convert_to(of_case::text, 'UTF8')), 'hex'))
      RETURNING * INTO head;
  END IF;
  head.seq := head.seq + 1;
  head.hash := encode(sha256(convert_to(head.hash || E'\\n' || head.seq || E'\\n' || an_entry, 'UTF8')), 'hex');
  UPDATE journal_head SET seq = head.seq, hash = head.hash WHERE case_id = of_case;
  INSERT INTO journal VALUES (of_case, head.seq, an_entry, head.hash);
  RETURN head.seq;
END $$;

CREATE FUNCTION journal_append_all(of_cases uuid[], entries text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  each record;
BEGIN
  FOR each IN SELECT * FROM unnest(of_cases, entries) WITH ORDINALITY AS given (of_case, an_entry, nth)
    ORDER BY of_case, nth LOOP
    PERFORM journal_append(each.of_case, each.an_entry);
  END LOOP;
END $$;
`,
} as const;
