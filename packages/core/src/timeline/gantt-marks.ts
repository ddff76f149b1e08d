import { type LocalDate, spoken } from '../dates/index.js';
import { EVENT_KINDS, type EventKind } from './event-kinds.js';
import type { InLane } from './gantt.js';
import { type CaseRecord, type Dated, primaryOf } from './record.js';
import { lower } from './standing.js';
import { inBrackets, inLines, together } from './together.js';

/** Periods that are drawn from one event to another. */
const PHASES: readonly { readonly label: string; readonly from: EventKind; readonly to: readonly EventKind[] }[] = [
  { label: 'Investigation to charge', from: 'investigationOpened', to: ['charged', 'noFurtherAction'] },
  { label: 'Restraint in force', from: 'restraintOrderMade', to: ['restraintDischarged'] },
  { label: 'Cash detained', from: 'cashSeized', to: ['cashForfeitureOrderMade', 'cashReleased'] },
  {
    label: 'Account frozen',
    from: 'accountFreezingOrderMade',
    to: ['accountFreezingOrderEnded', 'accountForfeitureOrderMade'],
  },
  { label: 'Crown Court to verdict', from: 'sentToCrownCourt', to: ['convicted', 'acquitted', 'discontinued'] },
];

/** A bar says when it begins: no mark is wanted for that. */
const BEGINS_A_BAR: ReadonlySet<EventKind> = new Set([...PHASES.map(({ from }) => from), 'timeToPayAllowed']);

/** Events worth a mark: those of one kind are one line, and so are kinds that befell the same on the same days. */
export function marks(record: CaseRecord): InLane[] {
  const found = record.happened.filter(({ kind }) => EVENT_KINDS[kind].milestone === true && !BEGINS_A_BAR.has(kind));
  const ofKinds = together(found, ({ kind }) => kind).map((events) => {
    const byDay = together(events, ({ on }) => on);
    const when = byDay.map((sameDay) => `${inBrackets(sameDay) || ','} ${spoken(sameDay[0].on)}`).join(',');
    return { event: events[0], ...EVENT_KINDS[events[0].kind], when, days: byDay.map(([{ on }]) => on) };
  });
  return together(ofKinds, ({ lane, when }) => `${lane}${when}`).map((kinds) => {
    const [{ event, lane, when, days }, ...others] = kinds;
    const label = [kinds[0].says, ...others.map(({ says }) => lower(says))].join(', ') + when;
    const to = days.at(-1) ?? event.on;
    return { id: event.id, label, from: event.on, to, days, runsOn: false, kind: 'milestone', lane };
  });
}

/** A period that is drawn, and what ends it. */
interface Phase {
  readonly event: Dated;
  readonly end: Dated | undefined;
}

/** Periods from one event to another; still running, where the other has not happened. */
export function phases(record: CaseRecord, edge: LocalDate): InLane[] {
  return PHASES.flatMap((phase) => {
    const begun = record.happened.filter(({ kind }) => kind === phase.from);
    const found = begun.map((event): Phase => ({ event, end: endOf(record, event, phase.to) }));
    return together(found, ({ end }) => (end === undefined ? 'still' : 'ended'))
      .flatMap((each) => inLines(each, ({ event, end }) => `${event.on} ${end?.on ?? ''}`))
      .map((group) => phaseOf(phase.label, group, edge));
  });
}

function phaseOf(label: string, group: readonly [Phase, ...Phase[]], edge: LocalDate): InLane {
  const [{ event, end }] = group;
  const last = group
    .flatMap((each) => each.end?.on ?? [])
    .sort()
    .at(-1);
  const until = last === undefined ? 'and still' : `to ${spoken(last)}`;
  return {
    id: `phase:${event.id}`,
    label: `${label}${inBrackets(group.map((each) => each.event))}: ${spoken(event.on)} ${until}`,
    from: event.on,
    to: last ?? edge,
    runsOn: end === undefined,
    kind: 'phase',
    lane: EVENT_KINDS[event.kind].lane,
  };
}

/** What ends a period: of the same thing or defendant; of anyone, where it is the case’s. */
function endOf(record: CaseRecord, event: Dated, to: readonly EventKind[]): Dated | undefined {
  if (primaryOf(event) !== '') return record.firstSince(to, event);
  return record.happened.find(({ kind, on }) => to.includes(kind) && on >= event.on);
}
