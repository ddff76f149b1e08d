import type { ChangeInValue } from '../../benefit/index.js';
import type { LocalDate } from '../../dates/index.js';
import type { Provision } from '../../law/index.js';
import { Money } from '../../money/index.js';
import type { FactsMissing, Reason } from '../../reasons/index.js';

/** An earlier figure, brought to today's money, beside a new one. */
export interface Compared {
  readonly kind: 'compared';
  /** The earlier figure, adjusted. */
  readonly adjusted: Money;
  readonly exceeds: boolean;
  readonly reason: Reason;
}

/**
 * Whether a new figure exceeds an earlier one, after the earlier one is adjusted for the change in the value of money.
 *
 * @param says what is compared: `The benefit found again`, `the benefit found before`
 */
export function compared(
  fresh: { readonly says: string; readonly amount: Money },
  earlier: { readonly says: string; readonly amount: Money; readonly on: LocalDate },
  change: ChangeInValue,
  provision: Provision,
): Compared | FactsMissing {
  const ratio = change.since(earlier.on);
  if (ratio.kind !== 'ratio') return ratio;
  const exact = earlier.amount.times(ratio.over).div(ratio.under);
  const adjusted = Money.roundedToPenny(exact);
  const exceeds = fresh.amount.exactly().greaterThan(exact);
  return {
    kind: 'compared',
    adjusted,
    exceeds,
    reason: {
      says: `${fresh.says}, ${fresh.amount.toString()}, ${exceeds ? 'exceeds' : 'does not exceed'} ${earlier.says}, ${earlier.amount.toString()}, adjusted: ${adjusted.toString()}`,
      provision,
      ...(!exceeds && { met: false }),
      because: [{ ...ratio.reason, provision }],
    },
  };
}
