import type { Ledger } from '../accounts/index.js';
import type { Enquiry } from './enquiries.js';
import type { NettingConventionInput, NettingDecisionInput } from './inputs.js';

/** How sure a pair is. Only what is certain, or confirmed by a person, is netted. */
export type Confidence = 'certain' | 'likely' | 'possible';

export type PairKind = 'ownAccountTransfer' | 'exchange' | 'reversal' | 'refund' | 'redeposit';

/** One pair of lines that may be, or is, the same money: out of one account and into another. */
export interface NettedPair {
  /** `file:line~file:line`, the line out first: the name to use in a decision. */
  readonly id: string;
  readonly kind: PairKind;
  readonly confidence: Confidence;
  /** Index in the ledger of the line out and the line in. */
  readonly out: number;
  readonly in: number;
  /** Minor units that left and did not arrive; 0 between currencies, where an exchange rate stands between. */
  readonly fee: number;
  readonly isNetted: boolean;
  readonly reasons: readonly string[];
  readonly decision?: NettingDecisionInput;
}

/** A group of candidates too large to solve: every line in it waits for a person. */
export interface LargeGroup {
  readonly lines: number;
  readonly amount: string;
  readonly currency: string;
  readonly accounts: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

/** A decision that could not be applied, and why. */
export interface DecisionNotApplied {
  readonly decision: NettingDecisionInput;
  readonly why: string;
}

export interface Netting {
  readonly convention: NettingConventionInput;
  /** Netted: certain, or confirmed by a person. */
  readonly netted: readonly NettedPair[];
  /** Not netted: a person should look. Strongest first. */
  readonly review: readonly NettedPair[];
  /** Rejected by a person: kept, with who and why. */
  readonly rejected: readonly NettedPair[];
  readonly tooLarge: readonly LargeGroup[];
  /** Lines to and from pots of the same account, which have no statement of their own: own money, in one line each. */
  readonly pots: Uint32Array;
  readonly enquiries: readonly Enquiry[];
  readonly notApplied: readonly DecisionNotApplied[];
  /** What the reader should know of how it was done. */
  readonly notes: readonly string[];
}

/** A pair of lines as one number. */
export const pairKey = (out: number, into: number): number => out * 2 ** 26 + into;
export const pairId = (ledger: Ledger, out: number, into: number): string => `${ledger.id(out)}~${ledger.id(into)}`;
