/** A table that is keyed by case: what becomes of its rows when the case is taken out, taken in, or erased. */
export interface CaseTable {
  readonly table: string;
  /** Columns that tell the rows of one case apart, in the order in which they are taken out. */
  readonly order: readonly string[];
  /** Columns that stay when the case is erased: ids, days, hashes, who. */
  readonly stays: readonly string[];
  /** Columns that hold what the case is about, and what stands in them once it is erased (SQL). */
  readonly erased: Readonly<Record<string, string>>;
  /**
   * Columns that mean something in this store alone, or that it makes from others: where rows are taken in they are made anew,
   * and where `case_file` is erased they follow.
   */
  readonly local: readonly string[];
  /** Whether a bundle holds it, and whether the rows of a bundle are written where it is taken in. */
  readonly bundle: 'taken' | 'shown' | 'leftOut';
  /** Rows that are read or written at once: few where one can be large. */
  readonly atOnce: number;
}

const EMPTY_TEXT = "''";
const recorded = { stays: ['case_id', 'nth', 'body_sha256', 'recorded_by', 'recorded_at'], erased: { body: 'NULL' } };

/**
 * Every table that is keyed by case, in the order in which rows can be written. A test holds it to the schema: a table, or a
 * column, that is not here would be left out of bundles and would outlive an erasure.
 */
export const CASE_TABLES: readonly CaseTable[] = [
  {
    table: 'case_file',
    order: [],
    stays: ['case_id', 'version', 'beside', 'created_at', 'changed_at', 'erased_at'],
    erased: { reference: EMPTY_TEXT, stage: 'NULL', next_due: 'NULL', unanswered: 'NULL', keys: "'{}'" },
    local: [],
    bundle: 'taken',
    atOnce: 1,
  },
  {
    table: 'case_version',
    order: ['version'],
    stays: ['case_id', 'version', 'document_sha256', 'changed_by', 'changed_at'],
    erased: { document: 'NULL' },
    local: [],
    bundle: 'taken',
    atOnce: 4,
  },
  {
    // A subject of one issuer may be another person at the next: members are shown in a bundle, and let in by hand.
    table: 'case_member',
    order: ['subject'],
    stays: ['case_id', 'subject', 'added_by', 'added_at'],
    erased: {},
    local: ['stage', 'next_due', 'unanswered'],
    bundle: 'shown',
    atOnce: 500,
  },
  {
    table: 'case_key',
    order: ['key'],
    stays: [],
    erased: {},
    local: ['case_id', 'key'],
    bundle: 'leftOut',
    atOnce: 500,
  },
  {
    table: 'payment',
    order: ['nth'],
    ...recorded,
    stays: [...recorded.stays, 'payment_id'],
    local: [],
    bundle: 'taken',
    atOnce: 200,
  },
  {
    table: 'consideration',
    order: ['nth'],
    ...recorded,
    stays: [...recorded.stays, 'consideration_id'],
    local: [],
    bundle: 'taken',
    atOnce: 200,
  },
  {
    table: 'determination',
    order: ['nth'],
    // The head names ids, hashes, days and hands: nothing that was found.
    stays: ['case_id', 'determination_id', 'nth', 'head', 'body_sha256'],
    erased: { body: 'NULL' },
    local: [],
    bundle: 'taken',
    atOnce: 4,
  },
  {
    table: 'approval',
    order: ['determination_id'],
    stays: ['case_id', 'determination_id', 'body_sha256'],
    erased: { body: 'NULL' },
    local: [],
    bundle: 'taken',
    atOnce: 200,
  },
  {
    table: 'statement_file',
    order: ['nth'],
    stays: ['case_id', 'file', 'nth', 'lines', 'digest', 'imported_by', 'imported_at'],
    erased: { name: 'NULL', body: 'NULL' },
    local: [],
    bundle: 'taken',
    atOnce: 4,
  },
  {
    table: 'statement_line',
    order: ['file', 'nth'],
    stays: ['case_id', 'file', 'nth'],
    erased: {
      line: 'NULL',
      page: 'NULL',
      account: 'NULL',
      on_day: 'NULL',
      amount: 'NULL',
      currency: 'NULL',
      balance: 'NULL',
      type: 'NULL',
      description: 'NULL',
      counterparty: 'NULL',
      reference: 'NULL',
      bank_id: 'NULL',
    },
    local: [],
    bundle: 'taken',
    atOnce: 500,
  },
  {
    table: 'journal',
    order: ['seq'],
    stays: ['case_id', 'seq', 'entry', 'hash'],
    erased: {},
    local: ['change', 'written'],
    bundle: 'taken',
    atOnce: 500,
  },
  {
    table: 'journal_head',
    order: [],
    stays: ['case_id', 'seq', 'hash'],
    erased: {},
    local: [],
    bundle: 'taken',
    atOnce: 1,
  },
  {
    // Answers that may be asked for again are those of the service that gave them.
    table: 'idempotency',
    order: ['caller', 'route', 'key'],
    stays: ['case_id', 'caller', 'route', 'key', 'request_sha256', 'status', 'at'],
    erased: { headers: "'{}'", body: 'NULL' },
    local: [],
    bundle: 'leftOut',
    atOnce: 50,
  },
];

/** The tables that a bundle holds. */
export const BUNDLED = CASE_TABLES.filter(({ bundle }) => bundle !== 'leftOut');

/** The columns of a table that a bundle holds. */
export const columnsOf = ({ stays, erased }: CaseTable): string[] => [...stays, ...Object.keys(erased)].sort();
