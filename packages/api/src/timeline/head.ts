import { type Gantt, type GanttTask, spoken } from '@recoup/core';
import { HEADING, SMALL, STRONG, TEXT, TITLE } from './looks.js';
import type { OpenOrders } from './open-orders.js';
import { PAGE, type Block, type Section } from './pages.js';
import { lookOf } from './palette.js';
import { drawn, heightOf, lines, type Style } from './text.js';
import { element } from './xml.js';

const { margin } = PAGE;
const INSIDE = PAGE.width - 2 * margin;

/** `Case c1: where it stands on 3 August 2026`. */
export const titleOf = (gantt: Gantt): string => `Case ${gantt.case}: where it stands on ${spoken(gantt.asAt)}`;

/** What presses, what is asked and where each defendant stands: before any bar. */
export function head(gantt: Gantt, open: OpenOrders): Section[] {
  const title = paragraph(lines(titleOf(gantt), INSIDE, TITLE), TITLE);
  return [
    { says: 'Where each defendant stands', heading: title, items: positions(gantt.positions), after: 8 },
    {
      says: 'What to do now',
      heading: paragraph(
        [gantt.tasks.length === 0 ? 'Nothing is overdue, and nothing is due soon' : 'What to do now'],
        HEADING,
      ),
      items: gantt.tasks.map(task),
      after: 6,
    },
    ...bullets('Orders that nobody has answered', open.lines, open.flagged ? HELD : null),
    ...bullets('Open questions', gantt.questions, null),
  ];
}

const paragraph = (text: readonly string[], style: Style, x: number = margin): Block => ({
  height: heightOf(text, style),
  draw: (top) => drawn(text, x, top, style),
});

/** Defendants at one stage: since when each, and what belongs to it. */
function positions(all: Gantt['positions']): Block[] {
  const stages = [...new Set(all.map(({ stage }) => stage))];
  return stages.map((stage) => {
    const here = all.filter((each) => each.stage === stage);
    const [{ says, tasks } = { says: '', tasks: [] }] = here;
    const days = [...new Set(here.map(({ since }) => since))];
    const [only] = days.length === 1 ? days : [];
    const names = here.map(({ defendant, since }) => {
      const name = defendant ?? 'The case';
      return only === undefined ? `${name} (since ${spoken(since)})` : name;
    });
    const since = only === undefined ? '' : `, since ${spoken(only)}`;
    const text = `${names.join(', ')}: ${says}${since}. At this stage: ${tasks.join('; ')}.`;
    return paragraph(lines(text, INSIDE, TEXT), TEXT);
  });
}

/** Something overdue or due soon: a word and a colour, who, what follows, whether it can be extended, and why. */
function task({ what, who, status, inWords, consequence, extension, authority }: GanttTask): Block {
  const look = lookOf({ kind: 'deadline', status });
  const x = margin + 80;
  const width = INSIDE - 80 - 8;
  const first = lines(`${what}: ${inWords}`, width, STRONG);
  const isLate = status === 'overdue';
  const then = consequence === null ? '' : ` ${isLate ? 'What follows' : 'If not'}: ${consequence}.`;
  const more = extension === null ? '' : ` Can be extended by ${extension}.`;
  const second = lines(`Who: ${who}.${then}${more} ${authority}.`, width, SMALL);
  const height = heightOf(first, STRONG) + heightOf(second, SMALL) + 7;
  const draw = (top: number) =>
    element('rect', { x: margin, y: top, width: INSIDE, height, fill: look.wash, 'aria-hidden': 'true' }) +
    element('rect', { x: margin, y: top, width: 4, height, fill: look.stroke, 'aria-hidden': 'true' }) +
    drawn([look.word], margin + 12, top + 3, { ...STRONG, fill: look.text }) +
    drawn(first, x, top + 3, STRONG) +
    drawn(second, x, top + 3 + heightOf(first, STRONG), SMALL);
  return { height: height + 3, draw };
}

/** The gate is a policy of ours, and says so; what it asks about may be a duty. */
const HELD =
  'The case is flagged: it does not leave the stage until each has an answer and a reason on record, or a supervisor lets it through. To hold it is the policy of this service; the duties named are the court’s by statute.';

/** A list of sentences, and what is said of them all. */
function bullets(says: string, sentences: readonly string[], note: string | null): Section[] {
  if (sentences.length === 0) return [];
  const items = sentences.map((each) => {
    const text = lines(each, INSIDE - 12, TEXT);
    const draw = (top: number) => drawn(['•'], margin, top, TEXT) + drawn(text, margin + 12, top, TEXT);
    return { height: heightOf(text, TEXT) + 1, draw };
  });
  const after = note === null ? [] : [paragraph(lines(note, INSIDE - 12, SMALL), SMALL, margin + 12)];
  return [{ says, heading: paragraph([says], HEADING), items: [...items, ...after], after: 6 }];
}
