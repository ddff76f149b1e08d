/**
 * Determinations that are kept, and their approvals. Neither is ever changed: an approval is a row of its own, and whether a
 * determination is stale is worked out from the versions of the case.
 */
export const determinations = {
  version: 2,
  name: 'determinations',
  sql: `
CREATE TABLE determination (
  case_id uuid NOT NULL REFERENCES case_file,
  determination_id uuid NOT NULL,
  nth integer NOT NULL,
  -- What lists show, and who made it: the beginning of the body, with a brace to close it.
  head text COLLATE "C" NOT NULL,
  -- The exact text that is hashed: the head, the results and the receipt; null once it is erased.
  body text COLLATE "C",
  body_sha256 text COLLATE "C" NOT NULL,
  CONSTRAINT determination_once PRIMARY KEY (case_id, determination_id)
);
CREATE UNIQUE INDEX determination_nth ON determination (case_id, nth);

CREATE TABLE approval (
  case_id uuid NOT NULL,
  determination_id uuid NOT NULL,
  -- The exact text that is hashed: what was approved, by whom and when; null once it is erased.
  body text COLLATE "C",
  body_sha256 text COLLATE "C" NOT NULL,
  CONSTRAINT approval_once PRIMARY KEY (case_id, determination_id),
  CONSTRAINT approval_of FOREIGN KEY (case_id, determination_id) REFERENCES determination
);
`,
} as const;
