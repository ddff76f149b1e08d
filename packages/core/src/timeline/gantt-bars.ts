import { type LocalDate, spoken } from '../dates/index.js';
import { dayOf, type Deadline, safeDayOf } from './deadline.js';
import type { InLane } from './gantt.js';
import { SPOKEN } from './spoken-status.js';
import { days as plural, lateBy } from './standing.js';
import { inBrackets, inLines, together } from './together.js';

type Group = readonly [Deadline, ...Deadline[]];

/** Deadlines; what is the same for several defendants is one bar, and so is a step that all of them took in time. */
export function bars(drawn: readonly Deadline[], edge: LocalDate): InLane[] {
  const dated = drawn.filter((each) => dayOf(each) !== undefined && each.trigger.on !== null);
  return together(dated, ({ row, status }) => `${row} ${status}`)
    .flatMap((ofStep) => (ofStep[0].status === 'met' ? [ofStep] : inLines(ofStep, sameBar)))
    .map((group) => barOf(group, edge));
}

const sameBar = (each: Deadline): string => [startOf(each), dayOf(each), each.inWords].join(' ');

function barOf(group: Group, edge: LocalDate): InLane {
  const [first] = group;
  const ends = group.map(endOfBar).sort();
  const end = (first.status === 'overdue' ? ends[0] : ends.at(-1)) as LocalDate;
  const runsOn = end > edge;
  return {
    id: first.id,
    label: `${first.what}${inBrackets(group)}`,
    from: group.map(startOf).sort()[0] as LocalDate,
    to: runsOn ? edge : end,
    runsOn,
    kind: 'deadline',
    status: first.status,
    inWords: wordsOf(group, ends),
    severity: first.severity,
    isLaw: first.isLaw,
    lane: first.lane,
  };
}

/** How a step stands, for one or for all that are drawn as one. */
function wordsOf(group: Group, ends: readonly LocalDate[]): string {
  const [first] = group;
  const last = spoken(ends.at(-1) as LocalDate);
  const isOneDay = ends[0] === ends.at(-1);
  if (first.status === 'met') return isOneDay ? `done ${last}` : `done by each, the last on ${last}`;
  if (group.every(({ inWords }) => inWords === first.inWords)) {
    return first.status === 'metLate' ? `done ${lateBy(first.daysLate ?? 0)}, ${last}` : withSafeDay(first);
  }
  if (first.status === 'metLate') return `done late by each, the last on ${last}`;
  if (first.status === 'overdue') {
    const late = group.map(({ daysLate = 0 }) => daysLate).sort((a, b) => a - b);
    return `overdue by ${String(late[0])} to ${plural(late.at(-1) ?? 0)}`;
  }
  return `${SPOKEN[first.status]}: ${spoken(ends[0] as LocalDate)} to ${last}`;
}

/** How it stands, and the safe day where the words have two readings. */
function withSafeDay(each: Deadline): string {
  const [due, safe] = [dayOf(each), safeDayOf(each)];
  const isOpen = each.metBy === undefined && safe !== undefined && due !== undefined && safe < due;
  return isOpen ? `${each.inWords}; safe by ${spoken(safe)}` : each.inWords;
}

/** A bar ends when the thing was done, or else when it is due. */
const endOfBar = (each: Deadline): LocalDate => each.metBy?.on ?? (dayOf(each) as LocalDate);

/** Where a bar begins: where the period does, but not after the bar ends. */
function startOf(each: Deadline): LocalDate {
  const end = endOfBar(each);
  return each.start !== null && each.start < end ? each.start : end;
}
