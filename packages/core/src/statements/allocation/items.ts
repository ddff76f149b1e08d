import type { LocalDate } from '../../dates/index.js';
import type { Evidence } from '../../reasons/index.js';
import type { LineRef } from '../accounts/index.js';

/** A link to the item whose money met another. */
export interface MetFromLink {
  readonly item: string;
  readonly amount: string;
}

/** A transfer as the case file holds it. */
export interface TransferItem {
  readonly id: string;
  readonly to: string;
  readonly on: LocalDate;
  readonly amount: string;
  readonly from?: string;
  readonly description?: string;
  readonly evidence: readonly Evidence[];
  readonly rebuttal?: {
    readonly ground: 'assumptionIncorrect';
    readonly reason: string;
    readonly evidence?: readonly Evidence[];
  };
  readonly notReceipt?: { readonly why: 'ownAccountTransfer' | 'refund' | 'reversal'; readonly reason: string };
}

/** Expenditure as the case file holds it: what is not met from other items is what counts. */
export interface ExpenditureItem {
  readonly id: string;
  readonly by: string;
  readonly on: LocalDate;
  readonly amount: string;
  readonly description?: string;
  readonly metFrom: readonly MetFromLink[];
  readonly evidence: readonly Evidence[];
}

/** That a share of a property was paid for with the money of an item. */
export interface PropertyLink {
  readonly property: string;
  readonly item: string;
  readonly share: string;
  readonly amount: string;
}

/** What a list of the facts could not be applied to, and why. */
export interface NotApplied {
  readonly what: 'lawfulIncome' | 'exclusion' | 'purchase' | 'openingBalance';
  readonly ref?: LineRef;
  readonly why: string;
}

/** Where the money of one payment came from, as the convention traces it. */
export interface TracedPayment {
  readonly line: LineRef;
  readonly on: LocalDate;
  readonly amount: string;
  readonly metFrom: readonly MetFromLink[];
  /** Met from money left out for a stated reason, and exchange differences: no item to link to. */
  readonly metOtherwise: string;
  readonly notMet: string;
}
