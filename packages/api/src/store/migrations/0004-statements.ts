/**
 * Bank files that were taken in, each known by the SHA-256 of its bytes, and their lines. Keyed by case first, as all that is
 * kept of a case.
 *
 * A file and all its lines are written in one transaction, the file last: lines without a file are never seen. Lines have no
 * foreign key, which would be looked up for each of them, and are null but for their place once they are erased.
 */
export const statements = {
  version: 4,
  name: 'statements',
  sql: `
CREATE TABLE statement_file (
  case_id uuid NOT NULL REFERENCES case_file,
  -- SHA-256 of the bytes.
  file bytea NOT NULL CHECK (length(file) = 32),
  nth integer NOT NULL,
  -- Null once it is erased.
  name text COLLATE "C",
  lines integer NOT NULL,
  -- The report, and what proofs over several files need; null once it is erased.
  body text COLLATE "C",
  -- Of the body and every line: what the journal vouches for.
  digest text COLLATE "C" NOT NULL,
  imported_by text COLLATE "C" NOT NULL,
  imported_at timestamptz NOT NULL,
  CONSTRAINT statement_file_once PRIMARY KEY (case_id, file),
  CONSTRAINT statement_file_nth UNIQUE (case_id, nth),
  CONSTRAINT statement_file_name UNIQUE (case_id, name)
);

CREATE TABLE statement_line (
  case_id uuid NOT NULL,
  file bytea NOT NULL,
  -- Place among the lines of the file, from 1.
  nth integer NOT NULL,
  -- Number of the line in the file, as its reader counts them; an entry may make several lines.
  line bigint,
  page integer,
  account text COLLATE "C",
  on_day date,
  -- Minor units of the currency.
  amount bigint,
  currency text COLLATE "C",
  balance bigint,
  type text COLLATE "C",
  description text COLLATE "C",
  counterparty text COLLATE "C",
  reference text COLLATE "C",
  bank_id text COLLATE "C",
  CONSTRAINT statement_line_once PRIMARY KEY (case_id, file, nth)
);
`,
} as const;
