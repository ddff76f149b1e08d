/**
 * Rows of one statement, in the dialect of PostgreSQL 15.
 *
 * What comes back: `date` as `YYYY-MM-DD`, `timestamptz` as ISO 8601 in UTC with milliseconds, `numeric` as text, `int8`
 * as a number, `json` and `jsonb` read, `bytea` as a Buffer, arrays of these as arrays.
 *
 * @param params text, numbers, booleans, bigint, null, bytes, or lists of these; JSON and dates are given as text
 * @throws StoreProblem when the database refuses
 */
export type Query = <R extends object>(sql: string, params?: readonly unknown[]) => Promise<R[]>;

/** Where case files are kept: the embedded store, or a PostgreSQL server. */
export interface Db {
  readonly kind: 'embedded' | 'postgres';
  /** One statement, committed by itself. Throws inside the work of a transaction: that has its own. */
  readonly query: Query;
  /**
   * Statements committed together, or not at all.
   *
   * READ COMMITTED unless `serializable`: then the work is done again when it met another's, so it must change nothing
   * but the database.
   *
   * @throws StoreProblem, or what `work` throws, after everything is taken back
   */
  transaction<T>(work: (query: Query) => Promise<T>, options?: { readonly serializable?: boolean }): Promise<T>;
  /** Waits for what was asked, then lets go of folder and connections. */
  close(): Promise<void>;
}

/** Which store to open: a folder for the embedded one, the address of a server for PostgreSQL. */
export type StoreSettings =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly poolSize: number };
