import { type Gantt, type GanttTask, spoken } from '@recoup/core';
import { chart } from './chart.js';
import { head, titleOf } from './head.js';
import { legend } from './legend.js';
import { FONT, INK, SMALL, TEXT } from './looks.js';
import type { OpenOrders } from './open-orders.js';
import { laidOut, PAGE, type Section } from './pages.js';
import { drawn } from './text.js';
import { widthOf } from './metrics.js';
import { element, escaped } from './xml.js';

/**
 * The state of a case as a picture: what presses, in words; then lanes with bars, marks and a line for the day.
 *
 * Readable on paper of size A4, upright: no row is divided between two pages. No script. For those who hear it: a title, a
 * description of what presses, and lists of all that is written.
 */
export function timelineSvg(gantt: Gantt, open: OpenOrders = NOT_ASKED): string {
  const sections = [...head(gantt, open), ...chart(gantt), legend(gantt)];
  const { pages, tops, axes } = laidOut(sections);
  const height = pages * PAGE.height;
  const lists = sections.map((section, at) => list(section, tops[at] ?? { heading: 0, items: [] }));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: PAGE.width,
      height,
      viewBox: `0 0 ${String(PAGE.width)} ${String(height)}`,
      role: 'graphics-document document',
      'aria-labelledby': 'timeline-title',
      'aria-describedby': 'timeline-description',
      lang: 'en-GB',
      'font-family': FONT,
      'font-size': TEXT.size,
      fill: INK,
    },
    element('title', { id: 'timeline-title' }, escaped(titleOf(gantt))),
    element('desc', { id: 'timeline-description' }, escaped(description(gantt, open))),
    element('style', {}, ON_PAPER),
    element('defs', {}, LATE_PATTERN),
    element('rect', { width: PAGE.width, height, fill: '#ffffff', 'aria-hidden': 'true' }),
    axes,
    ...lists,
    ...Array.from({ length: pages }, (_, page) => footer(gantt, page, pages)),
  );
}

/** Events alone do not say which orders were considered: the picture then says nothing of them. */
const NOT_ASKED: OpenOrders = { lines: [], flagged: false };

/** Each page of the picture is a sheet, from edge to edge; its own margin is inside. */
const ON_PAPER = '@page{size:A4 portrait;margin:0}';

const LATE_PATTERN = element(
  'pattern',
  { id: 'late', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  element('rect', { width: 6, height: 6, fill: '#f4c7c3' }),
  element('rect', { width: 2.5, height: 6, fill: '#a3160f' }),
);

/** A section as a list, for those who hear it. */
function list(
  { says, heading, items }: Section,
  tops: { readonly heading: number; readonly items: readonly number[] },
): string {
  const drawnItems = items.map(({ draw }, at) => element('g', { role: 'listitem' }, draw(tops.items[at] ?? 0)));
  const above = heading === null ? '' : heading.draw(tops.heading);
  return items.length === 0 ? above : above + element('g', { role: 'list', 'aria-label': says }, ...drawnItems);
}

/** What presses, and where each defendant stands: the picture in a few sentences. */
function description({ tasks, questions, positions }: Gantt, { lines }: OpenOrders): string {
  const stages = positions.map(
    ({ defendant, says, since }) => `${defendant ?? 'The case'}: ${says}, since ${spoken(since)}.`,
  );
  const pressing = tasks.length === 0 ? ['Nothing is overdue, and nothing is due soon.'] : tasks.map(taskSays);
  const orders = lines.map((line) => `Not answered. ${line}`);
  return [...stages, ...pressing, ...orders, ...questions].join(' ');
}

const taskSays = ({ what, who, inWords }: GanttTask): string => `${what}: ${inWords}. Who: ${who}.`;

function footer({ case: id, asAt }: Gantt, page: number, pages: number): string {
  const y = (page + 1) * PAGE.height - PAGE.margin - 2;
  const style = { ...SMALL, fill: '#4a555d' };
  const right = `Page ${String(page + 1)} of ${String(pages)}`;
  const left = `Case ${id} on ${spoken(asAt)}. Software, not legal advice.`;
  const x = PAGE.width - PAGE.margin - widthOf(right, style.size);
  return drawn([left], PAGE.margin, y, style) + drawn([right], x, y, style);
}
