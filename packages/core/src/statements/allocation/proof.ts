import type { Bucket } from './buckets.js';

/** Lines and sum of one bucket. */
export interface ProofRow {
  readonly bucket: Bucket;
  readonly lines: number;
  /** In the currency of the account; none in a total over currencies. */
  readonly amount?: string;
  /** In pounds, where every line of it could be converted. */
  readonly pounds?: string;
}

/** One account in one currency: its lines are its buckets, to the penny. */
export interface AllocatedAccount {
  readonly account: string;
  readonly currency: string;
  readonly lines: number;
  readonly amount: string;
  readonly buckets: readonly ProofRow[];
  readonly proves: boolean;
}

/** The steps from every credit and debit to what counts, in the order in which they are shown. */
export const STEPS = [
  'everyCredit',
  'everyDebit',
  'ownTransfersAsIncome',
  'ownTransfersAsSpending',
  'exchangesWithinOneAccount',
  'refundsAndReversals',
  'lawfulIncome',
  'exclusions',
  'spendingOfMoneyAlreadyAllocated',
  'counted',
] as const;

/** One step from every credit and debit to what counts. */
export interface Correction {
  readonly step: (typeof STEPS)[number];
  readonly lines: number;
  readonly amount: string;
}

/** What each step is, as a reader is told. */
export const STEP_SAYS: Readonly<Record<Correction['step'], string>> = {
  everyCredit: 'Every credit after the relevant day, as if each were income',
  everyDebit: 'Every debit after the relevant day, as if each were spending of other money',
  ownTransfersAsIncome: 'Less money that came from the defendant’s own accounts',
  ownTransfersAsSpending: 'Less money that went to the defendant’s own accounts, with the fees on it',
  exchangesWithinOneAccount:
    'Less exchanges between the currencies of one account, which is one account and not several',
  refundsAndReversals: 'Less refunds and reversals, and the payments they undid',
  lawfulIncome: 'Less income shown to be lawful',
  exclusions: 'Less what a person left out, for a stated reason',
  spendingOfMoneyAlreadyAllocated: 'Less spending of money that is counted, lawful or left out already',
  counted: 'What counts, once',
};

/** How foreign lines were converted, beside what one flat rate would have given. */
export interface ExchangeReport {
  readonly currency: string;
  readonly lines: number;
  readonly withoutRate: number;
  readonly days: number;
  readonly lowestRate: string;
  readonly highestRate: string;
  readonly atDatedRates: string;
  readonly atOneFlatRate: { readonly rate: string; readonly amount: string; readonly difference: string };
  readonly says: string;
}

/** That every line is in one bucket and no penny is lost: part of every result. */
export interface AllocationProof {
  readonly lines: number;
  readonly accounts: readonly AllocatedAccount[];
  /** All accounts, in pounds; a bucket with a line that could not be converted has no pounds. */
  readonly total: readonly ProofRow[];
  readonly bridge: readonly Correction[];
  readonly exchange: readonly ExchangeReport[];
}
