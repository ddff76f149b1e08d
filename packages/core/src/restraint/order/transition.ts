import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { type LocalDate, spoken } from '../../dates/index.js';
import { poca, type Provision, reformCautions } from '../../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';
import { applications } from './applications.js';
import { type ReasonableTimeReview, type RestraintDeadline, USUAL_REVIEW } from './deadlines.js';
import { RestraintEvent, type RestraintEventKind } from './events.js';
import { isServed, RestraintOrder } from './restraint-order.js';
import { type RestraintState, RESTRAINT_STATES } from './states.js';
import { refused, type Step } from './step.js';
import { possibleFrom, type TransitionId, transitionRow, TRANSITIONS } from './table.js';

const months = (description: string, usual: number) =>
  fact(z.int().min(1).max(120).prefault(usual), description, 'POCA 2002, s 42(7)');

/** How often an order without a charge is looked at again. Choices of ours: the Act has no number. */
export const ReviewInput = z
  .strictObject({
    everyMonths: months('Convention: months to the first review', USUAL_REVIEW.everyMonths),
    warnAfterMonths: months('Convention: months after which there is a warning', USUAL_REVIEW.warnAfterMonths),
    criticalAfterMonths: months('Convention: months after which it is critical', USUAL_REVIEW.criticalAfterMonths),
  })
  .meta({ id: 'ReasonableTimeReview', description: 'Convention: the watch over a reasonable time' });

export const RestraintTransitionInput = z
  .strictObject({
    order: fact(
      RestraintOrder.prefault({}),
      'The order as it stands; left out, nothing has happened yet',
      'POCA 2002, s 41',
    ),
    event: fact(RestraintEvent, 'What happened', 'POCA 2002, ss 40-43'),
    review: fact(ReviewInput.prefault({}), 'Convention: the watch over a reasonable time', 'POCA 2002, s 42(7)'),
  })
  .meta({ id: 'RestraintTransitionInput' });
export type RestraintTransitionInput = z.infer<typeof RestraintTransitionInput>;

/** A row of the table, as it was used. */
export interface TransitionUsed {
  readonly id: TransitionId;
  readonly trigger: RestraintEventKind;
  readonly guard: string;
  readonly actor: string;
  readonly authority: readonly Provision[];
}

/** What stands over an order in force. */
export interface Overlays {
  readonly served: boolean;
  readonly reportingDue: boolean;
  readonly dischargeDutyDue: boolean;
}

/** What became of an event. Where it is not permitted the order is as it was. */
export interface RestraintTransition {
  readonly permitted: boolean;
  readonly transition: TransitionUsed | null;
  readonly from: RestraintState;
  readonly to: RestraintState;
  readonly order: RestraintOrder;
  readonly overlays: Overlays;
  readonly next: readonly RestraintDeadline[];
  /** The events the table knows from here. */
  readonly possible: readonly RestraintEventKind[];
}

/**
 * What an event does to a restraint order: the transition with its trigger, guard, actor, authority and the deadlines that
 * begin; or that it is not possible, why, and what is. Nothing ends an order by itself.
 *
 * @remarks POCA 2002, ss 40 to 43, 47, 48, 50, 85, 86 (E+W); CrimPR 2025, Part 33. The first steps are policy, not law.
 */
export function restraintTransition({ order, event, review }: RestraintTransitionInput): Outcome<RestraintTransition> {
  const step = applied(order, event, review);
  const cautions = reformCautions([{ what: `The event ${event.event}`, on: event.on }]);
  if (step.kind === 'missing') return factsMissing(step.facts, ...step.reasons, ...cautions);
  return decided(answer(order, event, step), ...step.reasons, ...cautions);
}

/** What an event does: impossible from the state, out of turn, or as its own function says. */
export function applied(
  order: RestraintOrder,
  event: RestraintEvent,
  review: ReasonableTimeReview = USUAL_REVIEW,
): Step {
  const { state, asOf } = order;
  if (asOf !== null && event.on < asOf) {
    const says = `The order is as of ${spoken(asOf)}, and the event is of ${spoken(event.on)}: give the whole history in one, in any order`;
    return refused({ says, provision: poca('41'), met: false });
  }
  if (!possibleFrom(state).includes(event.event)) return refused(impossible(state, event.event));
  const step = (applications[event.event] as Apply)(order, event, review);
  return step.kind === 'moved' ? { ...step, order: { ...step.order, asOf: event.on } } : step;
}

type Apply = (order: RestraintOrder, event: RestraintEvent, review: ReasonableTimeReview) => Step;

function impossible(state: RestraintState, kind: RestraintEventKind): Reason {
  const rows = TRANSITIONS.filter(({ trigger }) => (trigger as readonly string[]).includes(kind));
  const from = [...new Set(rows.flatMap((row) => row.from))];
  const can = possibleFrom(state);
  const then =
    can.length > 0 ? `From here: ${can.join(', ')}` : 'Nothing can follow: a fresh application is a new order';
  return {
    says: `${RESTRAINT_STATES[state]}: ${kind} is not possible from ${state}, only from ${from.join(', ')}. ${then}`,
    provision: rows[0]?.authority[0] ?? poca('41'),
    met: false,
  };
}

function answer(
  before: RestraintOrder,
  event: RestraintEvent,
  step: Exclude<Step, { kind: 'missing' }>,
): RestraintTransition {
  const order = step.kind === 'moved' ? step.order : before;
  return {
    permitted: step.kind === 'moved',
    transition: step.kind === 'moved' ? used(step.row, event.event) : null,
    from: before.state,
    to: order.state,
    order,
    overlays: overlays(order, event.on),
    next: step.kind === 'moved' ? step.next : [],
    possible: possibleFrom(order.state),
  };
}

/** The row that was used, with what set it off. */
export function used(id: TransitionId, trigger: RestraintEventKind): TransitionUsed {
  const { guard, actor, authority } = transitionRow(id);
  return { id, trigger, guard, actor, authority };
}

/** What stands over an order on a day. */
export const overlays = (order: RestraintOrder, on: LocalDate): Overlays => ({
  served: isServed(order),
  reportingDue: order.nextReport !== null && order.nextReport <= on,
  dischargeDutyDue: order.dischargeDuty !== null,
});
