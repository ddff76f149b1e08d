/** What a refusal of the database means to whoever asked. */
export type StoreProblemKind =
  | 'unique'
  | 'foreignKey'
  | 'notNull'
  | 'check'
  | 'serialization'
  | 'unavailable'
  | 'value'
  | 'other';

/**
 * The database refused, or cannot be reached. The message holds no value and no statement: what a row holds about a
 * person must not reach a log.
 */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
  readonly kind: StoreProblemKind;

  constructor(
    /** SQLSTATE, such as `23505`. */
    readonly code: string,
    /** What was named by the refusal, where it was: a constraint, a table, a column. */
    readonly at: { readonly constraint?: string; readonly table?: string; readonly column?: string } = {},
    says?: string,
  ) {
    const where = [at.constraint, at.table, at.column].filter((name) => name !== undefined).join(', ');
    const kind = kindOf(code);
    super(`${says ?? MEANING[kind]} (SQLSTATE ${code}${where === '' ? '' : `: ${where}`})`);
    this.kind = kind;
  }

  /** The constraint that refused, such as `case_file_pkey`. */
  get constraint(): string | undefined {
    return this.at.constraint;
  }
}

/** The store cannot be opened as it stands: the message says why, and what to do. */
export class CannotOpenStore extends Error {
  override readonly name = 'CannotOpenStore';
}

const MEANING: Readonly<Record<StoreProblemKind, string>> = {
  unique: 'There is a row with that key already',
  foreignKey: 'A row that is named does not exist, or is still named by another',
  notNull: 'A value that is needed is missing',
  check: 'A value is outside what the table allows',
  serialization: 'Another transaction changed the same rows',
  unavailable: 'The database cannot be reached',
  value: 'A value cannot be held',
  other: 'The database refused the statement',
};

const KINDS: Readonly<Record<string, StoreProblemKind>> = {
  '23505': 'unique',
  '23503': 'foreignKey',
  '23502': 'notNull',
  '23514': 'check',
  '40001': 'serialization',
  '40P01': 'serialization',
  '53300': 'unavailable',
};

function kindOf(code: string): StoreProblemKind {
  if (/^(08|57P)/.test(code)) return 'unavailable';
  return KINDS[code] ?? (code.startsWith('22') ? 'value' : 'other');
}

/** What both drivers say of a refusal. */
interface Refusal {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
}

/** A refusal of a driver in our words. The server's own are kept only where no value of a row can be in them. */
export function storeProblem(refusal: Refusal): StoreProblem {
  const code = refusal.code ?? '';
  if (!/^[0-9A-Z]{5}$/.test(code)) return new StoreProblem('08006', {}, lostConnection(code));
  const { constraint, table, column, message } = refusal;
  const at = Object.fromEntries(
    Object.entries({ constraint, table, column }).filter(([, name]) => name !== undefined && name !== ''),
  );
  // A trigger of ours speaks (P0001), or a name in our own statement is wrong (42).
  return new StoreProblem(code, at, /^(P0|42)/.test(code) ? message : undefined);
}

const lostConnection = (code: string): string =>
  `The connection to the database was lost, or could not be made${code === '' ? '' : `: ${code}`}`;
