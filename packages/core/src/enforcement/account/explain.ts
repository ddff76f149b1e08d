import { type LocalDate, spoken } from '../../dates/index.js';
import { poca } from '../../law/index.js';
import { Money } from '../../money/index.js';
import type { Reason } from '../../reasons/index.js';
import { AHMAD } from '../authorities.js';
import { interestRules } from '../interest.js';
import type { Run, RunningOrder } from './run.js';

/** One order, read aloud: what was ordered and varied, what bears interest and why, what was more than payable. */
export function explain({ order, due, ledger, held }: RunningOrder, asAt: LocalDate): Reason[] {
  const ordered: Reason = {
    says: `${order.id}: ${order.amount.toString()} ordered on ${spoken(order.made)}`,
    provision: poca('11(1)'),
    because: due.reasons,
  };
  return [
    ordered,
    ...varied(order, asAt),
    ...interest(order.id, ledger),
    ...discharged(order, asAt),
    ...notNeeded(held),
  ];
}

function varied({ id, variations = [] }: RunningOrder['order'], asAt: LocalDate): Reason[] {
  return variations
    .filter(({ on }) => on <= asAt)
    .map(({ on, under, total }) => ({
      says: `${id}: varied to a total of ${total.toString()} on ${spoken(on)}`,
      provision: poca(under),
    }));
}

function interest(id: string, ledger: RunningOrder['ledger']): Reason[] {
  const late = ledger.lines().filter(({ accrued }) => !accrued.isZero());
  if (late.length === 0) return [];
  const because = late.map(
    ({ line, accrued }): Reason => ({
      says: `${line.tranche}, due on ${spoken(line.dueOn)}, has borne ${accrued.toString()}`,
      provision: poca('12(1)'),
    }),
  );
  const sum = Money.sum(late.map(({ accrued }) => accrued));
  return [
    {
      says: `${id}: interest of ${sum.toString()} is part of the amount to be paid`,
      provision: poca('12(4)'),
      because: [...because, ...interestRules],
    },
  ];
}

function discharged({ id, discharge }: RunningOrder['order'], asAt: LocalDate): Reason[] {
  if (discharge === undefined || discharge.on > asAt) return [];
  const says = `${id}: discharged on ${spoken(discharge.on)}: nothing more is payable, and no interest runs. A later application under section 21 or 22 is not barred`;
  return [{ says, provision: poca(discharge.under) }];
}

function notNeeded(held: RunningOrder['held']): Reason[] {
  return held
    .filter(({ left }) => !left.isZero())
    .map(({ receipt, left }) => {
      const more = `${receipt.id}: ${left.toString()} is more than was payable, and is set apart`;
      return receipt.from === 'cryptoassetsDestroyed'
        ? {
            says: `${more}. Cryptoassets may be destroyed only up to the balance`,
            provision: poca('51(9C)'),
            met: false,
          }
        : {
            says: `${more}; a later increase takes it up. Whose it is otherwise is for the court`,
            provision: poca('55'),
            convention: 'moreThanPayable',
            mark: 'A' as const,
          };
    });
}

/** The joint sums, each recovered once. */
export function explainPools({ pools, receipts }: Run): Reason[] {
  const over = receipts.filter(({ receipt, left }) => receipt.from === 'coDefendant' && !left.isZero());
  return [
    ...[...pools.values()].map(
      ({ id, sum, recovered }): Reason => ({
        says: `${recovered.toString()} of the joint ${sum.toString()} (${id}) is recovered: no order is enforced for more than the ${sum.minus(recovered).toString()} left of it`,
        provision: AHMAD,
        convention: 'jointSumRecoveredOnce',
        mark: 'V2',
      }),
    ),
    ...over.map(
      ({ receipt, left }): Reason => ({
        says: `${receipt.id}: ${left.toString()} is more than was left of the joint sum`,
        provision: AHMAD,
        mark: 'V2',
        met: false,
      }),
    ),
  ];
}
