import { factsMissing, notCovered, type Outcome, decided } from '../reasons/index.js';
import { openings } from './openings.js';
import { financialOrder, type OrderKey } from './order-catalogue.js';
import type { Finding } from './preconditions.js';
import type { ReasonCode } from './reason-codes.js';
import type { Situation } from './situation.js';

/** Whether an order can be made for a defendant, as far as its preconditions go. It never says that one should be. */
export interface Availability {
  /** `notYet`: nothing rules it out, and a step is still to come, such as a conviction. */
  readonly standing: 'open' | 'notYet' | 'closed';
  /** Where it is closed: the reason code that answers for it. */
  readonly reasonCode?: ReasonCode;
  /** What is left to the court once it is open. */
  readonly courtDecides: readonly string[];
}

/**
 * Whether an order is open to be considered for a defendant: every precondition asked, each with its answer.
 *
 * A precondition that is not met closes the order whatever else is unknown; one that is unknown is asked for; one that is
 * still to come leaves it not yet open. What the court must be satisfied of is named and never answered.
 */
export function availability(order: OrderKey, situation: Situation): Outcome<Availability> {
  const { findings: find, courtDecides } = openings[order];
  const findings = find(situation);
  const reasons = findings.map(({ reason }) => reason);
  const first = (standing: Finding['standing']) => findings.find((finding) => finding.standing === standing);

  const closed = first('notMet');
  if (closed !== undefined) {
    const code = closed.code === undefined ? {} : { reasonCode: closed.code };
    return decided({ standing: 'closed' as const, ...code, courtDecides: [] }, ...reasons);
  }
  const unsettled = first('unsettled');
  if (unsettled !== undefined) return notCovered(unsettled.reason.says, ...reasons);
  const missing = findings.flatMap((finding) => finding.missing ?? []);
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  if (first('toCome') !== undefined) return decided({ standing: 'notYet' as const, courtDecides }, ...reasons);
  const own =
    reasons.length > 0
      ? reasons
      : [{ says: 'Nothing need be shown before it is considered', provision: financialOrder(order).provision }];
  return decided({ standing: 'open' as const, courtDecides }, ...own);
}
