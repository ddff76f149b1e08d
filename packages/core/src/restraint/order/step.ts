import type { MissingFact, Reason } from '../../reasons/index.js';
import { type Asked, isClosed, missingFrom, said } from '../asked.js';
import type { RestraintDeadline, ReasonableTimeReview } from './deadlines.js';
import type { EventOf, RestraintEventKind } from './events.js';
import type { RestraintOrder } from './restraint-order.js';
import { type TransitionId, transitionRow } from './table.js';

/** What became of one event. */
export type Step =
  | {
      readonly kind: 'moved';
      readonly row: TransitionId;
      readonly order: RestraintOrder;
      readonly reasons: readonly Reason[];
      readonly next: readonly RestraintDeadline[];
    }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'missing'; readonly facts: readonly MissingFact[]; readonly reasons: readonly Reason[] };

/** What an event does to an order that is in a state from which the table knows it. */
export type Applies<K extends RestraintEventKind> = (
  order: RestraintOrder,
  event: EventOf<K>,
  review: ReasonableTimeReview,
) => Step;

/** The event does not happen: the order stays as it is. */
export const refused = (...reasons: readonly Reason[]): Step => ({ kind: 'refused', reasons });

/** The change a row makes, once its guard is met. Facts of guards point into the event. */
export function guarded(
  row: TransitionId,
  order: RestraintOrder,
  change: Partial<RestraintOrder>,
  guard: readonly Asked[],
  rest: { readonly reasons?: readonly Reason[]; readonly next?: readonly RestraintDeadline[] } = {},
): Step {
  const reasons = [...guard.map(said), ...(rest.reasons ?? [])];
  if (isClosed(guard)) return refused(...reasons);
  const facts = missingFrom(guard);
  if (facts.length > 0) return { kind: 'missing', facts, reasons };
  const { to, guard: told, authority } = transitionRow(row);
  const moved: Reason = { says: `${row}: ${told === 'none' ? 'no guard' : told}`, provision: authority[0] };
  const state = to === 'same' || to === 'byCondition' ? order.state : to;
  return {
    kind: 'moved',
    row,
    order: { ...order, state, ...change },
    reasons: [moved, ...reasons],
    next: rest.next ?? [],
  };
}
