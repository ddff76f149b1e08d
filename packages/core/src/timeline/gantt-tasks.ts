import { spoken } from '../dates/index.js';
import { dayOf, type Deadline } from './deadline.js';
import type { Severity } from './row.js';
import type { Status } from './standing.js';
import type { Timeline } from './timeline.js';
import { compare, inBrackets, together, whom } from './together.js';

/** A thing to do, for the list beside the picture. */
export interface GanttTask {
  readonly what: string;
  readonly who: string;
  readonly status: Status;
  readonly inWords: string;
  readonly consequence: string | null;
  /** By whom it can be extended, and to when at most. */
  readonly extension: string | null;
  readonly authority: string;
}

const SEVERITIES: readonly Severity[] = ['red', 'amber', 'grey', 'none'];

/**
 * What is overdue, the gravest first, and what is due soon, by day: law before targets, each step once for all whom it
 * concerns.
 */
export function tasks({ deadlines, agenda }: Timeline): GanttTask[] {
  const byId = new Map(deadlines.map((each) => [each.id, each]));
  const known = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const late = known(agenda.overdue).sort(byPressing);
  const soon = known(agenda.dueSoon).sort(byDay);
  return [...together(late, ofStep), ...together(soon, ofStep)].map(taskOf);
}

const ofStep = ({ row }: Deadline): string => row;

const byPressing = (a: Deadline, b: Deadline): number =>
  Number(b.isLaw) - Number(a.isLaw) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  compare(dayOf(a) ?? '', dayOf(b) ?? '') ||
  compare(a.id, b.id);

const byDay = (a: Deadline, b: Deadline): number =>
  Number(b.isLaw) - Number(a.isLaw) || compare(dayOf(a) ?? '', dayOf(b) ?? '') || byPressing(a, b);

function taskOf(group: readonly [Deadline, ...Deadline[]]): GanttTask {
  const [first] = group;
  const { who, status, consequence } = first;
  const same = together(group, ({ inWords }) => inWords);
  const isOne = same.length === 1;
  return {
    what: `${first.what}${isOne ? inBrackets(group) : ''}`,
    who,
    status,
    inWords: isOne ? first.inWords : same.map((each) => `${whom(each)} ${each[0].inWords}`).join('; '),
    consequence,
    extension: status === 'dueSoon' ? extensionOf(first) : null,
    authority: authorityOf(first),
  };
}

/** Of a limit that the Rules of 2020 governed, that it is taken to be that of the Rules of 2025. */
function authorityOf({ authority, rulesVersion }: Deadline): string {
  const cite = authority[0]?.cite ?? '';
  return rulesVersion === 'CrimPR2020_2024-04' ? `CrimPR 2020; the limit is taken to be that of ${cite}` : cite;
}

function extensionOf({ extendable }: Deadline): string | null {
  if (extendable === null) return null;
  const { by, limit } = extendable;
  return limit === undefined ? by : `${by}, to ${spoken(limit)} at most`;
}

/** Questions for the court, facts that are not known, who was ordered, and why what is late is late: each once. */
export function questions(deadlines: readonly Deadline[]): string[] {
  const unknown = deadlines.flatMap((each) => {
    if (each.status !== 'unknown') return [];
    if (each.due.kind === 'factsMissing') return each.due.facts.map(({ wanted }) => `Not known: ${wanted}.`);
    return [`Not covered: ${each.what}${each.due.kind === 'notCovered' ? `. ${each.due.why}` : ''}.`];
  });
  return [...forTheCourt(deadlines), ...new Set(unknown), ...unnamed(deadlines), ...unexplained(deadlines)];
}

/** A question that is asked of several is asked once, and again on the first day on which it comes back. */
function forTheCourt(deadlines: readonly Deadline[]): string[] {
  const asked = deadlines.flatMap((each) => {
    const { status, due, reviewOn } = each;
    return status === 'forTheCourt' && due.kind === 'forTheCourt' ? [{ each, question: due.question, reviewOn }] : [];
  });
  return together(asked, ({ question }) => question).map((group) => {
    const [again] = group.flatMap(({ reviewOn }) => reviewOn ?? []).sort();
    const concerned = inBrackets(group.map(({ each }) => each));
    return `For the court: ${group[0].question}${concerned}${again === undefined ? '' : ` Ask again by ${spoken(again)}.`}`;
  });
}

/** Of a statement that the court ordered and that is not served: who is to serve it, where that was not recorded. */
const unnamed = (deadlines: readonly Deadline[]): string[] =>
  deadlines
    .filter(({ row, who, metBy }) => row === 'F13' && who === 'the party ordered' && metBy === undefined)
    .map((each) => `Not recorded: who was ordered to serve it. ${each.what}${inBrackets([each])}.`);

/** Whatever is late wants a reason for delay, until one is recorded. */
function unexplained(deadlines: readonly Deadline[]): string[] {
  const late = deadlines.filter(({ delay }) => delay === null).sort(byPressing);
  return together(late, ofStep).map((group) => `Not recorded: why this is late. ${group[0].what}${inBrackets(group)}.`);
}
