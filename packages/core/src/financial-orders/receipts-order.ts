import { poca, type Provision } from '../law/index.js';

/** One rank in the order in which money received is applied. */
export interface ReceiptsRank {
  readonly rank: number;
  readonly says: string;
  /** Only for money that came through a receiver, or from a sale under section 67D. */
  readonly onlyThroughReceiverOrSale: boolean;
  readonly provision: Provision;
}

const rank = (place: number, says: string, onlyThroughReceiverOrSale = false): ReceiptsRank => ({
  rank: place,
  says,
  onlyThroughReceiverOrSale,
  provision: poca('55'),
});

/**
 * The order in which a magistrates' court officer applies money received under a confiscation order: victims stand fifth,
 * before the balance. The sums are worked out by the room of enforcement.
 *
 * @remarks POCA 2002, s 55 (E+W). Receivers on the staff of a prosecutor are not paid.
 */
export const orderOfReceipts: readonly ReceiptsRank[] = [
  rank(1, 'Unpaid expenses of an insolvency practitioner'),
  rank(2, 'A management receiver', true),
  rank(3, 'An enforcement receiver', true),
  rank(4, 'Costs of storage and sale under section 67B', true),
  rank(5, 'Amounts directed to victims under section 13(6)'),
  rank(6, 'The balance, dealt with as a fine'),
];
