import type { LocalDate, StatementLine } from '@recoup/core';
import type { Query } from '../store/index.js';

/** A line as it is kept: amounts as whole minor units, null for what the bank does not give. */
export interface KeptLine {
  readonly line: number;
  readonly page: number | null;
  readonly account: string;
  readonly on: LocalDate;
  readonly amount: string;
  readonly currency: string;
  readonly balance: string | null;
  readonly type: string | null;
  readonly description: string;
  readonly counterparty: string | null;
  readonly reference: string | null;
  readonly bankId: string | null;
}

/** A line with its place in the file, from 1. */
export interface PlacedLine extends KeptLine {
  readonly nth: number;
}

/** Names of a line's fields, in the order in which they are hashed, with the columns that hold them. */
const COLUMNS: readonly (readonly [field: keyof KeptLine, column: string, type: string])[] = [
  ['line', 'line', 'bigint'],
  ['page', 'page', 'integer'],
  ['account', 'account', 'text'],
  ['on', 'on_day', 'date'],
  ['amount', 'amount', 'bigint'],
  ['currency', 'currency', 'text'],
  ['balance', 'balance', 'bigint'],
  ['type', 'type', 'text'],
  ['description', 'description', 'text'],
  ['counterparty', 'counterparty', 'text'],
  ['reference', 'reference', 'text'],
  ['bankId', 'bank_id', 'text'],
];

/** Whole numbers that are written as text: no number holds the longest of them. */
const AS_TEXT: ReadonlySet<string> = new Set<keyof KeptLine>(['amount', 'balance']);

/** As it is kept. */
export const keptLine = (line: StatementLine): KeptLine => ({
  line: line.line,
  page: line.page ?? null,
  account: line.account,
  on: line.on,
  amount: String(line.amount),
  currency: line.currency,
  balance: line.balance === undefined ? null : String(line.balance),
  type: line.type ?? null,
  description: line.description,
  counterparty: line.counterparty ?? null,
  reference: line.reference ?? null,
  bankId: line.bankId ?? null,
});

/** As the reader made it. @param file name of the file */
export function statementLine(kept: KeptLine, file: string): StatementLine {
  const { line, account, on, amount, currency, description, page, balance, type, counterparty, reference, bankId } =
    kept;
  return {
    file,
    line,
    account,
    on,
    amount: BigInt(amount),
    currency,
    description,
    ...(page !== null && { page }),
    ...(balance !== null && { balance: BigInt(balance) }),
    ...(type !== null && { type }),
    ...(counterparty !== null && { counterparty }),
    ...(reference !== null && { reference }),
    ...(bankId !== null && { bankId }),
  };
}

/** The canonical text of a line (RFC 8785): a list of its fields in the order of the columns. */
export const lineText = (line: KeptLine): string => JSON.stringify(COLUMNS.map(([field]) => line[field]));

/** A line in a row that the database wrote as JSON. */
export function lineInRow(row: Readonly<Record<string, unknown>>): KeptLine {
  const read = ([field, column]: (typeof COLUMNS)[number]): [string, unknown] => {
    const value = row[column] ?? null;
    return [field, typeof value === 'number' && AS_TEXT.has(field) ? String(value) : value];
  };
  return Object.fromEntries<unknown>(COLUMNS.map(read)) as unknown as KeptLine;
}

const INSERT = `INSERT INTO statement_line (case_id, file, nth, ${COLUMNS.map(([, column]) => column).join(', ')})
  SELECT $1::uuid, decode($2, 'hex'), $3::integer + given.place, ${COLUMNS.map(([, column]) => `given.${column}`).join(', ')}
  FROM unnest(${COLUMNS.map(([, , type], index) => `$${index + 4}::${type}[]`).join(', ')})
    WITH ORDINALITY AS given (${COLUMNS.map(([, column]) => column).join(', ')}, place)`;

/** Adds lines of a file, after so many. @param file SHA-256 of its bytes */
export async function insertLines(
  query: Query,
  caseId: string,
  file: string,
  after: number,
  lines: readonly KeptLine[],
): Promise<void> {
  await query(INSERT, [caseId, file, after, ...COLUMNS.map(([field]) => lines.map((line) => line[field]))]);
}

const SELECTED = COLUMNS.map(([field, column]) =>
  AS_TEXT.has(field) ? `${column}::text AS "${field}"` : `${column} AS "${field}"`,
).join(', ');

/** Lines of a file after a place, in order. */
export const linesAfter = (
  query: Query,
  caseId: string,
  file: string,
  nth: number,
  limit: number,
): Promise<PlacedLine[]> =>
  query<PlacedLine>(
    `SELECT nth, ${SELECTED} FROM statement_line
     WHERE case_id = $1 AND file = decode($2, 'hex') AND nth > $3 ORDER BY nth LIMIT $4`,
    [caseId, file, nth, limit],
  );

const PAGE = 2000;

/** All lines of a file in order, a page of them at a time. */
export async function* pagesOfLines(query: Query, caseId: string, file: string): AsyncGenerator<PlacedLine[]> {
  for (let after = 0; ; ) {
    const page = await linesAfter(query, caseId, file, after, PAGE);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.nth ?? after;
  }
}
