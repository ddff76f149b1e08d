/** What a pair would be. */
export const Kind = { transfer: 0, exchange: 1, reversal: 2, refund: 3, redeposit: 4 } as const;

/**
 * How strong the evidence is, weakest first. The names are what a reader is told; the worth of each is more than twice that
 * of the one below, so that one strong pair is never given up for two weak ones.
 */
export const Tier = {
  cash: 0,
  somebodyElse: 1,
  sameWords: 2,
  bare: 3,
  transfer: 4,
  own: 5,
  named: 6,
  account: 7,
  both: 8,
} as const;
export const WORTH = [1, 4, 12, 40, 130, 400, 1300, 4000, 12_000];

/** One possible pair of a line out and a line in. */
export interface Candidate {
  readonly out: number;
  readonly in: number;
  readonly kind: number;
  readonly tier: number;
  readonly gap: number;
  /** Minor units of the outgoing line that did not arrive, in one currency. */
  readonly fee: number;
  /** The exchange rate was checked against a dated one. */
  readonly rated: boolean;
  readonly outGrade: number;
  readonly inGrade: number;
  readonly value: number;
}

/** Most candidates one line may have before its group is too large by itself. */
export const MOST_CANDIDATES = 64;
