import type { LocalDate } from '../../dates/index.js';

/**
 * One line of a bank statement, typed. Signed whole minor units as `bigint` (lines are many); `Money` only at the
 * room's door. A million of these must fit in memory: optional fields are left out, never `undefined` fillers, and
 * repeated strings (file, account, currency, type) are one string object each.
 */
export interface StatementLine {
  /** The caller's id of the file the line was read from. */
  readonly file: string;
  /** Record number in the file, from 1, as the user counts lines in it. */
  readonly line: number;
  readonly page?: number;
  /** Account id. */
  readonly account: string;
  readonly on: LocalDate;
  /** Minor units of `currency`; positive into the account, negative out of it. */
  readonly amount: bigint;
  /** ISO 4217. */
  readonly currency: string;
  /** Balance of that currency after the line, where the bank gives one. */
  readonly balance?: bigint;
  /** What the bank calls it: `FPI`, `DD`, `card payment`. */
  readonly type?: string;
  readonly description: string;
  readonly counterparty?: string;
  readonly reference?: string;
  /** The bank's own id of the transaction (FITID, Transaction ID), which is not always unique. */
  readonly bankId?: string;
}

/** Lines one by one: each is made into an object when it is asked for, and not kept. */
export interface Lines extends Iterable<StatementLine> {
  readonly length: number;
}
