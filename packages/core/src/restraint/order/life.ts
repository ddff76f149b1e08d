import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate, spoken } from '../../dates/index.js';
import { crimPR2025, poca, reformCautions } from '../../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';
import { type ReasonableTimeReview, reasonableTimeWatch, type RestraintDeadline } from './deadlines.js';
import { EVENT_ORDER, RestraintEvent, type RestraintEventKind } from './events.js';
import { NOTHING_YET, type RestraintOrder } from './restraint-order.js';
import { isInForce, RESTRAINT_STATES, type RestraintState } from './states.js';
import type { Step } from './step.js';
import { possibleFrom } from './table.js';
import { applied, type Overlays, overlays, ReviewInput, type TransitionUsed, used } from './transition.js';

export const RestraintLifeInput = z
  .strictObject({
    events: fact(
      z.array(RestraintEvent).max(1000).superRefine(refuseRepeatedIds),
      'Everything that happened, in any order: the days decide',
      'POCA 2002, ss 40-43',
    ),
    asAt: fact(
      LocalDate,
      'The day on which the question is asked: later events have not happened yet',
      'POCA 2002, s 41',
    ),
    review: fact(ReviewInput.prefault({}), 'Convention: the watch over a reasonable time', 'POCA 2002, s 42(7)'),
  })
  .meta({ id: 'RestraintLifeInput' });
export type RestraintLifeInput = z.infer<typeof RestraintLifeInput>;

function refuseRepeatedIds(events: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  events.forEach(({ id }, index) => {
    if (seen.has(id)) {
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `the event ${id} is there twice (s 41): give each event an id of its own`,
      });
    }
    seen.add(id);
  });
}

/** One event, and what became of it. */
export interface LivedEvent {
  readonly event: string;
  readonly kind: RestraintEventKind;
  readonly on: LocalDate;
  readonly permitted: boolean;
  readonly transition: TransitionUsed | null;
  readonly from: RestraintState;
  readonly to: RestraintState;
  readonly reasons: readonly Reason[];
  readonly next: readonly RestraintDeadline[];
}

/** A restraint order as its events have left it on a day. */
export interface RestraintLife {
  readonly order: RestraintOrder;
  readonly overlays: Overlays;
  readonly history: readonly LivedEvent[];
  /** Ids of events that were not possible: they changed nothing. */
  readonly refused: readonly string[];
  readonly possible: readonly RestraintEventKind[];
}

/**
 * The life of a restraint order from its dated events, in whatever order they were recorded. Events of one day are taken by
 * their time; without one, in the order of a case, the first that is possible.
 *
 * @remarks POCA 2002, ss 40 to 43, 85, 86 (E+W). The order of events of one day is a convention (`sameDayOrder`, A).
 */
export function restraintLife({ events, asAt, review }: RestraintLifeInput): Outcome<RestraintLife> {
  let order: RestraintOrder = NOTHING_YET;
  const history: LivedEvent[] = [];
  const cautions = reformCautions(
    events.filter(({ on }) => on <= asAt).map(({ event, on }) => ({ what: `The event ${event}`, on })),
  ).slice(0, 1);
  for (const day of byDay(events, asAt)) {
    for (const turn of turns(day)) {
      const event = turn(order);
      const step = applied(order, event, review);
      if (step.kind === 'missing') {
        const at = `/events/${String(events.indexOf(event))}`;
        const facts = step.facts.map(({ pointer, wanted }) => ({ pointer: pointer.replace(/^\/event/, at), wanted }));
        return factsMissing(facts, waits(event), ...step.reasons, ...cautions);
      }
      history.push(lived(order, event, step));
      if (step.kind === 'moved') order = step.order;
    }
  }
  const refused = history.filter(({ permitted }) => !permitted).map(({ event }) => event);
  const value = { order, overlays: overlays(order, asAt), history, refused, possible: possibleFrom(order.state) };
  return decided(
    value,
    ...stands(order, asAt),
    ...noChargeYet(order, asAt, review),
    ...refusals(history),
    ...sameDay(events),
    ...cautions,
  );
}

const waits = ({ event, on }: RestraintEvent): Reason => ({
  says: `What ${event} on ${spoken(on)} did is not known, and what came after it waits for that`,
  provision: poca('41'),
});

/** Where it stands on a day, and what is open about it. */
function stands({ state, asOf, persons, nextReport, dischargeDuty }: RestraintOrder, asAt: LocalDate): Reason[] {
  const since = asOf === null ? 'nothing has happened' : `its last event was on ${spoken(asOf)}`;
  const unserved = isInForce(state) ? persons.filter(({ servedOn }) => servedOn === null) : [];
  return [
    { says: `On ${spoken(asAt)}: ${RESTRAINT_STATES[state]}; ${since}`, provision: poca('41') },
    ...(dischargeDuty === null
      ? []
      : [{ says: `Since ${spoken(dischargeDuty.since)} the court must discharge it`, provision: poca('42') }]),
    ...(nextReport === null || nextReport > asAt
      ? []
      : [{ says: `A report to the court was due on ${spoken(nextReport)}`, provision: poca('41(7A)') }]),
    ...unserved.map(({ person }) => ({
      says: `Not served on ${person}`,
      provision: crimPR2025('33.46'),
      met: false,
    })),
  ];
}

/** The last of the watch over a reasonable time whose day has come, while there is no charge. */
function noChargeYet({ state, madeOn }: RestraintOrder, asAt: LocalDate, review: ReasonableTimeReview): Reason[] {
  if (state !== 'IN_FORCE_PRECHARGE' || madeOn === null) return [];
  const come = reasonableTimeWatch(madeOn, review).filter(({ due }) => due !== null && due <= asAt);
  return come
    .sort((one, other) => compare(one.due ?? '', other.due ?? ''))
    .slice(-1)
    .map(({ reason }) => reason);
}

const refusals = (history: readonly LivedEvent[]): readonly Reason[] =>
  history.filter(({ permitted }) => !permitted).flatMap(({ reasons }) => reasons);

function sameDay(events: readonly RestraintEvent[]): readonly Reason[] {
  const untimed = events.filter(({ time }) => time === undefined).map(({ on }) => on);
  if (new Set(untimed).size === untimed.length) return [];
  const says = 'Events of one day without a time are taken in the order of a case, the first that is possible';
  return [{ says, provision: poca('41'), convention: 'sameDayOrder', mark: 'A' }];
}

function lived(before: RestraintOrder, event: RestraintEvent, step: Exclude<Step, { kind: 'missing' }>): LivedEvent {
  const moved = step.kind === 'moved';
  return {
    event: event.id,
    kind: event.event,
    on: event.on,
    permitted: moved,
    transition: moved ? used(step.row, event.event) : null,
    from: before.state,
    to: moved ? step.order.state : before.state,
    reasons: step.reasons,
    next: moved ? step.next : [],
  };
}

/** The events that have happened, day by day, each day in an order that does not depend on how they were recorded. */
function byDay(events: readonly RestraintEvent[], asAt: LocalDate): readonly (readonly RestraintEvent[])[] {
  const days = new Map<LocalDate, RestraintEvent[]>();
  for (const event of events) {
    if (event.on > asAt) continue;
    const day = days.get(event.on);
    if (day === undefined) days.set(event.on, [event]);
    else day.push(event);
  }
  return [...days]
    .sort(([one], [other]) => compare(one, other))
    .map(([, day]) => day.sort((one, other) => place(one) - place(other) || compare(one.id, other.id)));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const place = ({ event }: RestraintEvent): number => EVENT_ORDER.get(event) ?? 0;

/** One turn for each event of a day: which event it is depends on where the order then stands. */
function* turns(day: readonly RestraintEvent[]): Generator<(order: RestraintOrder) => RestraintEvent> {
  const left = [...day];
  while (left.length > 0) {
    yield (order) => {
      const timed = left
        .filter(({ time }) => time !== undefined)
        .sort((one, other) => compare(one.time ?? '', other.time ?? ''));
      const ready = left.filter((event) => event.time === undefined || event === timed[0]);
      // Where none is possible the timed one has had its turn: those without a time can still follow the next.
      const chosen = ready.find((event) => applied(order, event).kind !== 'refused') ?? timed[0] ?? ready[0];
      if (chosen === undefined) throw new RangeError('A turn without an event');
      left.splice(left.indexOf(chosen), 1);
      return chosen;
    };
  }
}
