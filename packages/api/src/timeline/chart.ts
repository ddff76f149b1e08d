import { type Gantt, type GanttLane, type GanttRow, spoken } from '@recoup/core';
import { dayNumber, ticks } from './days.js';
import { INK, LANE, SMALL, STRONG, TEXT } from './looks.js';
import { type Axis, type Block, PAGE, type Section } from './pages.js';
import { lookOf } from './palette.js';
import { bar, type Ends, endsOfBar, mark } from './shapes.js';
import { drawn, heightOf, lines, type Style } from './text.js';
import { widthOf } from './metrics.js';
import { element } from './xml.js';

const { margin } = PAGE;
const INSIDE = PAGE.width - 2 * margin;
const LABELS = 356;
const CHART = { left: margin + LABELS + 10, right: PAGE.width - margin - 8 };

/** Where a day stands across the chart. */
export type Scale = (day: string) => number;

/** The lanes of a case: words at the left, bars and marks at the right, and a line for the day of the question. */
export function chart(gantt: Gantt): Section[] {
  const x = scale(gantt);
  const axis = axisOf(gantt, x);
  return gantt.lanes.map((each) => lane(each, axis, x, gantt.asAt));
}

function scale({ from, to }: Gantt): Scale {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const each = (CHART.right - CHART.left) / Math.max(1, last - first);
  return (day) => CHART.left + Math.min(Math.max(dayNumber(day) - first, 0), last - first) * each;
}

function lane({ says, rows }: GanttLane, axis: Axis, x: Scale, asAt: string): Section {
  const heading: Block = {
    height: 21,
    draw: (top) =>
      element('rect', { x: margin, y: top, width: INSIDE, height: 18, fill: '#e4e9ed', 'aria-hidden': 'true' }) +
      drawn([says], margin + 5, top + 1.5, LANE),
  };
  return { says, heading, items: rows.map((row) => rowOf(row, x, asAt)), axis, after: 3 };
}

/** A row: what it is, in words; then its bar, with how it stands beside it, or its marks. */
function rowOf(row: GanttRow, x: Scale, asAt: string): Block {
  const label = lines(row.isLaw === false ? `${row.label}: not law` : row.label, LABELS, TEXT);
  const words = row.inWords ?? '';
  const style = wordsStyle(row);
  const place = row.kind === 'milestone' ? undefined : besideBar(words, style, endsOfBar(row, x, asAt));
  const under = place === undefined ? lines(words, LABELS - 10, style) : [];
  const height = heightOf(label, TEXT) + heightOf(under, style) + 3;
  const draw = (top: number) =>
    element('line', { x1: margin, x2: margin + INSIDE, y1: top + height - 1, y2: top + height - 1, ...RULE }) +
    drawn(label, margin, top + 1, TEXT) +
    drawn(under, margin + 10, top + 1 + heightOf(label, TEXT), style) +
    (place === undefined ? '' : drawn([words], place, top + 2, style)) +
    (row.kind === 'milestone'
      ? (row.days ?? [row.from]).map((day) => mark(x(day), top + 9)).join('')
      : bar(row, top + 9, x, asAt));
  return { height, draw };
}

const BESIDE = 7;

/** Where words stand beside a bar: before it if there is room, or else after it. */
function besideBar(words: string, { size, isBold }: Style, { left, right }: Ends): number | undefined {
  const wide = widthOf(words, size, isBold);
  if (left - BESIDE - wide >= CHART.left) return left - BESIDE - wide;
  if (right + BESIDE + wide <= CHART.right) return right + BESIDE;
  return undefined;
}

const RULE = { stroke: '#edf0f2', 'aria-hidden': 'true' } as const;

/** How a thing stands is as large and as dark as it presses. */
function wordsStyle(row: GanttRow): Style {
  const isPressing = row.status === 'overdue' || row.status === 'dueSoon';
  return { ...SMALL, hasHalo: true, fill: lookOf(row).text, ...(isPressing && { isBold: true }) };
}

function axisOf(gantt: Gantt, x: Scale): Axis {
  const marks = ticks(gantt.from, gantt.to, CHART.right - CHART.left);
  const today = x(gantt.asAt);
  const says = `Today: ${spoken(gantt.asAt)}`;
  const wide = widthOf(says, STRONG.size, true);
  return {
    height: 33,
    draw: (top) =>
      element(
        'g',
        {},
        drawn([says], centred(today, wide), top + 13, STRONG),
        ...marks.map(({ day, label, isYear }) => {
          const style = { ...SMALL, isBold: isYear };
          return drawn([label], centred(x(day), widthOf(label, style.size, isYear)), top, style);
        }),
      ),
    behind: (top, bottom) =>
      element(
        'g',
        { 'aria-hidden': 'true' },
        ...marks.map(({ day, isYear }) =>
          element('line', { x1: x(day), x2: x(day), y1: top - 6, y2: bottom, stroke: isYear ? '#9aa5ad' : '#e1e5e9' }),
        ),
        element('line', {
          x1: today,
          x2: today,
          y1: top - 6,
          y2: bottom,
          stroke: INK,
          'stroke-width': 1.6,
          'stroke-dasharray': '6 3',
        }),
      ),
  };
}

/** Where a text begins that stands over a place, without leaving the chart. */
const centred = (x: number, wide: number): number =>
  Math.min(Math.max(x - wide / 2, CHART.left - 12), CHART.right + 8 - wide);
