import { z } from 'zod';
import { fact, Id } from '../../case-file/index.js';
import { lastDayBeginningWith, LocalDate, plusDays, spoken, spokenTime, WallTime } from '../../dates/index.js';
import { poca, reformCautions } from '../../law/index.js';
import { decided, factsMissing, notCovered, type Outcome, type Reason } from '../../reasons/index.js';
import {
  CIVIL_EVENTS,
  CIVIL_MOVES,
  CIVIL_SECTIONS,
  CIVIL_SPOKEN,
  type CivilState,
  type Expiry,
  expiryOf,
} from './civil-moves.js';
import { HeldUnder, holdOrder } from './hold-order.js';

const Event = z
  .strictObject({
    id: fact(Id, 'Id of the event, given by the caller', 'POCA 2002, Part 5'),
    event: fact(z.enum(CIVIL_EVENTS), 'What happened', 'POCA 2002, Part 5'),
    at: fact(WallTime, 'When, as clocks in London show it', 'POCA 2002, Part 5'),
    until: fact(
      LocalDate.optional(),
      'An order: its last day. A forfeiture notice: the last day for objection',
      'POCA 2002, ss 295(2), 303Z3, 303Z9',
    ),
    courtExtends: fact(
      z.boolean().optional(),
      'Cryptoassets: whether the court extends two years to three',
      'POCA 2002, s 303Z32',
    ),
    appliedFor: fact(
      LocalDate.optional(),
      'Setting aside: the day it was applied for, where that is not the day of the event',
      'POCA 2002, s 303Z12',
    ),
    exceptional: fact(
      z.boolean().optional(),
      'Setting aside after 30 days: whether the court finds exceptional circumstances',
      'POCA 2002, s 303Z12',
    ),
  })
  .meta({ id: 'CivilHoldEvent', description: 'Something that happened to property held under Part 5' });
export type CivilEvent = z.infer<typeof Event>;

export const CivilHoldInput = z
  .strictObject({
    tool: fact(HeldUnder, 'The tool', 'POCA 2002, Part 5'),
    asAt: fact(WallTime, 'When the question is asked', 'POCA 2002, Part 5'),
    events: fact(
      z.array(Event).max(200),
      'Everything that happened, in any order: the times decide',
      'POCA 2002, Part 5',
    ),
    extraHolidays: fact(
      z.array(LocalDate).max(400).optional(),
      'Bank holidays proclaimed since',
      'POCA 2002, s 295(1B)',
    ),
  })
  .meta({ id: 'CivilHoldInput' });
export type CivilHoldInput = z.infer<typeof CivilHoldInput>;

/** Where property held under Part 5 stands. */
export interface CivilHold {
  readonly state: CivilState;
  /** When the state changes by itself. `null`: it does not. */
  readonly expires: WallTime | null;
  readonly refused: readonly string[];
}

/**
 * Where property held under Part 5 stands, from its dated events: seized or frozen, detained, forfeited, final, or released;
 * and when a hold lapses for want of a step.
 *
 * @remarks POCA 2002, ss 295 to 299, 303K to 303O, 303Z3 to 303Z16, 303Z31 onwards (E+W). Read; cryptoassets from guidance (G).
 */
export function civilHold(input: CivilHoldInput): Outcome<CivilHold> {
  const { tool, asAt, events } = input;
  const notice = events.find(({ event, at }) => event === 'noticeGiven' && at <= asAt);
  const unread = notice === undefined ? undefined : NOTICES[tool];
  if (unread !== undefined) return notCovered(unread.says, unread);
  const reasons: Reason[] = [];
  const refused: string[] = [];
  let now = NOTHING;
  for (const event of inTime(events, asAt)) {
    now = passed(now, event.at, reasons);
    const step = moved(tool, now, event, input.extraHolidays);
    if (step.kind === 'missing') {
      const at = `/events/${String(events.indexOf(event))}`;
      return factsMissing([{ pointer: `${at}${step.pointer}`, wanted: step.wanted }], ...reasons, step.reason);
    }
    reasons.push(...step.reasons);
    if (step.kind === 'refused') refused.push(event.id);
    else now = step.now;
  }
  now = passed(now, asAt, reasons);
  const cautions = reformCautions([{ what: 'The question', on: asAt.slice(0, 10) as LocalDate }]);
  return decided({ state: now.state, expires: now.expiry?.at ?? null, refused }, ...reasons, ...cautions);
}

/** Forfeiture by notice of which we know from memory, or not at all: nothing is said of where the property then stands. */
const NOTICES: Partial<Record<HeldUnder, Reason>> = {
  cash: {
    says: 'Forfeiture of cash by notice (ss 297A-297G) is from memory: where cash stands after a notice is not worked out',
    provision: poca('297A'),
    mark: 'M',
  },
  cryptoassets: {
    says: 'Forfeiture of cryptoassets by notice was not read: where they stand after a notice is not worked out',
    provision: poca('303Z20'),
    mark: 'G',
  },
};

interface Now {
  readonly state: CivilState;
  readonly expiry: Expiry | null;
  readonly seizedAt: WallTime | null;
  readonly firstOrder: LocalDate | null;
  readonly objectionEnds: LocalDate | null;
}
const NOTHING: Now = { state: 'NOTHING', expiry: null, seizedAt: null, firstOrder: null, objectionEnds: null };

type Check =
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'missing'; readonly pointer: string; readonly wanted: string; readonly reason: Reason };
type Moved = Check | { readonly kind: 'moved'; readonly now: Now; readonly reasons: readonly Reason[] };

const inTime = (events: readonly CivilEvent[], asAt: WallTime): readonly CivilEvent[] => {
  const key = ({ at, event, id }: CivilEvent) => `${at} ${String(CIVIL_EVENTS.indexOf(event)).padStart(2, '0')} ${id}`;
  return events.filter(({ at }) => at <= asAt).sort((one, other) => (key(one) < key(other) ? -1 : 1));
};

/** What the passing of time alone has done, up to a time. */
function passed(now: Now, at: WallTime, reasons: Reason[]): Now {
  const { expiry } = now;
  if (expiry === null || at < expiry.at) return now;
  reasons.push({
    says: `${expiry.says} on ${spokenTime(expiry.at)}: the property is ${CIVIL_SPOKEN[expiry.becomes]}`,
    provision: expiry.provision,
  });
  return { ...now, state: expiry.becomes, expiry: null };
}

const dayOf = ({ at }: CivilEvent): LocalDate => at.slice(0, 10) as LocalDate;

function moved(tool: HeldUnder, now: Now, event: CivilEvent, extraHolidays?: readonly LocalDate[]): Moved {
  const move = CIVIL_MOVES[event.event];
  const stop =
    notPossible(tool, now, event) ?? endNotKnown(tool, event) ?? shortNotice(tool, event) ?? tooLate(tool, now, event);
  if (stop !== undefined) return stop;
  const firstOrder = move.isOrder ? (now.firstOrder ?? dayOf(event)) : now.firstOrder;
  const limits = move.isOrder ? withinLimits(tool, event, firstOrder ?? dayOf(event)) : [];
  if ('kind' in limits) return limits;
  const seizedAt = event.event === 'seized' ? event.at : now.seizedAt;
  const expiry = expiryOf(tool, event, seizedAt ?? event.at, extraHolidays);
  const says = (text: string): Reason => ({ says: text, provision: CIVIL_SECTIONS[tool][event.event] });
  if (expiry !== null && 'missing' in expiry) {
    return { kind: 'missing', pointer: '/at', wanted: expiry.missing, reason: says('The bank holidays are not known') };
  }
  const objectionEnds = event.event === 'noticeGiven' ? (event.until ?? null) : now.objectionEnds;
  const then: Now = { state: move.to, expiry, seizedAt, firstOrder, objectionEnds };
  return {
    kind: 'moved',
    now: then,
    reasons: [
      says(`${CIVIL_SPOKEN[event.event]} on ${spokenTime(event.at)}: the property is ${CIVIL_SPOKEN[move.to]}`),
      ...limits,
    ],
  };
}

const no = (tool: HeldUnder, { event }: CivilEvent, says: string): Check => ({
  kind: 'refused',
  reasons: [{ says, provision: CIVIL_SECTIONS[tool][event], met: false }],
});
const wanted = (tool: HeldUnder, { event }: CivilEvent, pointer: string, what: string): Check => ({
  kind: 'missing',
  pointer,
  wanted: what,
  reason: { says: `${event}: ${what} is not known`, provision: CIVIL_SECTIONS[tool][event] },
});

function notPossible(tool: HeldUnder, { state }: Now, event: CivilEvent): Check | undefined {
  const { only, from } = CIVIL_MOVES[event.event];
  if (only !== undefined && !only.includes(tool)) return no(tool, event, `${event.event} is not a step of this tool`);
  if (from.includes(state)) return undefined;
  return no(tool, event, `${event.event} is not possible from ${state}, only from ${from.join(', ')}`);
}

function endNotKnown(tool: HeldUnder, event: CivilEvent): Check | undefined {
  if (CIVIL_MOVES[event.event].needsUntil !== true || event.until !== undefined) return undefined;
  return wanted(
    tool,
    event,
    '/until',
    event.event === 'noticeGiven' ? 'the last day for objection' : 'the last day of the order',
  );
}

/** Section 303Z9: at least 30 days, starting the day after the notice is given. */
function shortNotice(tool: HeldUnder, event: CivilEvent): Check | undefined {
  if (event.event !== 'noticeGiven' || event.until === undefined) return undefined;
  const least = lastDayBeginningWith(plusDays(dayOf(event), 1), { days: 30 });
  if (event.until >= least) return undefined;
  return no(
    tool,
    event,
    `At least 30 days are given for objection, starting the day after the notice is given: to ${spoken(least)}`,
  );
}

/** Section 303Z12: 30 days starting with the day the time for objection ended; later only in exceptional circumstances. */
function tooLate(tool: HeldUnder, { objectionEnds }: Now, event: CivilEvent): Check | undefined {
  if (event.event !== 'setAside' || objectionEnds === null) return undefined;
  const last = lastDayBeginningWith(objectionEnds, { days: 30 });
  const applied = event.appliedFor ?? dayOf(event);
  if (applied > dayOf(event))
    return no(tool, event, `Applied for on ${spoken(applied)}, after it was set aside: check the two days`);
  if (applied <= last || event.exceptional === true) return undefined;
  if (event.exceptional === undefined) {
    return wanted(
      tool,
      event,
      '/exceptional',
      `whether the court finds exceptional circumstances, after ${spoken(last)}`,
    );
  }
  return no(tool, event, `Asked for after ${spoken(last)}, and there are no exceptional circumstances`);
}

function withinLimits(tool: HeldUnder, event: CivilEvent, firstOrderMade: LocalDate): Check | readonly Reason[] {
  const { until = dayOf(event), courtExtends } = event;
  if (until < dayOf(event)) return no(tool, event, 'The order ends before it is made: check its last day');
  const limits = holdOrder({ tool, firstOrderMade, orderMade: dayOf(event), until, courtExtends });
  if (limits.kind === 'factsMissing') return wanted(tool, event, '/courtExtends', limits.facts[0]?.wanted ?? '');
  if (limits.kind === 'decided' && !limits.value.withinLaw) return { kind: 'refused', reasons: limits.reasons };
  return limits.reasons;
}
