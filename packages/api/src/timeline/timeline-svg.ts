import type { Gantt, GanttLane, GanttRow, GanttTask } from '@recoup/core';
import { dayNumber, spoken, ticks } from './days.js';
import { LOOKS, lookOf } from './palette.js';
import { lines } from './text.js';
import { element, escaped } from './xml.js';

// A4 upright at 96 points to the inch. The width is fixed, so that the text is as large on paper however long the picture is.
const [WIDTH, PAGE, MARGIN] = [794, 1123, 26];
const LABELS = 318;
const CHART = { left: MARGIN + LABELS + 12, right: WIDTH - MARGIN - 6 };
const TEXT = 11.5;
const SMALL = 10.5;
const LEADING = 14;
const FONT = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";
const INK = '#1b1b1b';

/** Something drawn, and where the next thing begins. */
interface Drawn {
  readonly svg: string;
  readonly bottom: number;
}

/**
 * The state of a case as a picture: what presses, in words; then lanes with bars, marks and a line for the day.
 *
 * Readable on paper of size A4, without a script; for those who do not see it, a title and a description that says the same.
 */
export function timelineSvg(gantt: Gantt): string {
  const heading = head(gantt);
  const list = tasks(gantt, heading.bottom);
  const asked = questions(gantt, list.bottom);
  const chart = lanes(gantt, asked.bottom + 8);
  const key = legend(chart.bottom + 10);
  const height = Math.max(PAGE, key.bottom + MARGIN);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${String(WIDTH)} ${String(Math.round(height))}`,
      role: 'img',
      'aria-labelledby': 'timeline-title timeline-description',
      lang: 'en-GB',
      'font-family': FONT,
      'font-size': TEXT,
      fill: INK,
    },
    element('title', { id: 'timeline-title' }, escaped(titleOf(gantt))),
    element('desc', { id: 'timeline-description' }, escaped(description(gantt))),
    element('defs', {}, LATE_PATTERN),
    element('rect', { width: WIDTH, height, fill: '#ffffff' }),
    heading.svg,
    list.svg,
    asked.svg,
    chart.svg,
    key.svg,
  );
}

const LATE_PATTERN = element(
  'pattern',
  { id: 'late', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  element('rect', { width: 6, height: 6, fill: '#f4c7c3' }),
  element('rect', { width: 2.5, height: 6, fill: '#a3160f' }),
);

const titleOf = (gantt: Gantt): string => `Case ${gantt.case}: where it stands on ${spoken(gantt.asAt)}`;

/** All that the picture says of what presses, for those who hear it. */
function description({ lanes: drawn, tasks: pressing, questions: asked, positions }: Gantt): string {
  const stages = positions.map(
    ({ defendant, says, since }) => `${defendant ?? 'The case'}: ${says}, since ${spoken(since)}.`,
  );
  const rows = drawn.map(({ says, rows: each }) => `${says}: ${each.map(rowSays).join('; ')}.`);
  return [...stages, ...pressing.map(taskSays), ...asked, ...rows].join(' ');
}

const rowSays = ({ label, inWords }: GanttRow): string => (inWords === undefined ? label : `${label}, ${inWords}`);
const taskSays = ({ what, who, inWords }: GanttTask): string => `${what}: ${inWords}. Who: ${who}.`;

/** Lines of text, one under another. */
function paragraph(
  text: readonly string[],
  x: number,
  top: number,
  style: { size?: number; weight?: 'bold'; fill?: string; leading?: number } = {},
): Drawn {
  const { size = TEXT, weight, fill, leading = LEADING } = style;
  const attributes = { 'font-size': size, ...(weight && { 'font-weight': weight }), ...(fill && { fill }) };
  const svg = text
    .map((line, at) => element('text', { x, y: top + leading * at + size, ...attributes }, escaped(line)))
    .join('');
  return { svg, bottom: top + leading * text.length };
}

function head(gantt: Gantt): Drawn {
  const inside = WIDTH - 2 * MARGIN;
  const title = paragraph(lines(titleOf(gantt), inside, 19, true), MARGIN, MARGIN, {
    size: 19,
    weight: 'bold',
    leading: 24,
  });
  const stages = gantt.positions.flatMap(({ defendant, says, since }) =>
    lines(`${defendant ?? 'The case'}: ${says.toLowerCase()}, since ${spoken(since)}`, inside, TEXT),
  );
  const drawn = paragraph(stages, MARGIN, title.bottom + 2);
  return { svg: title.svg + drawn.svg, bottom: drawn.bottom + 8 };
}

/** What is overdue and what is due soon, each with a word, a colour, who, what follows and why. */
function tasks({ tasks: pressing }: Gantt, top: number): Drawn {
  const heading = pressing.length === 0 ? 'Nothing is overdue, and nothing is due soon' : 'What to do now';
  let { svg, bottom } = paragraph([heading], MARGIN, top, { size: 14, weight: 'bold', leading: 19 });
  for (const task of pressing) {
    const isLate = task.status === 'overdue';
    const look = lookOf({ kind: 'deadline', status: task.status });
    const x = MARGIN + 78;
    const width = WIDTH - MARGIN - x - 8;
    const first = lines(`${task.what}: ${task.inWords}`, width, TEXT, true);
    const then = task.consequence === null ? '' : ` If not: ${task.consequence}.`;
    const second = lines(`Who: ${task.who}.${then} ${task.authority}.`, width, SMALL);
    const bold = paragraph(first, x, bottom + 3, { weight: 'bold' });
    const plain = paragraph(second, x, bold.bottom, { size: SMALL, leading: 13 });
    const height = plain.bottom - bottom;
    svg += element('rect', {
      x: MARGIN,
      y: bottom,
      width: WIDTH - 2 * MARGIN,
      height: height + 3,
      fill: isLate ? '#fdf1f0' : '#fff8ea',
    });
    svg += element('rect', { x: MARGIN, y: bottom, width: 4, height: height + 3, fill: look.stroke });
    svg +=
      paragraph([look.word], MARGIN + 11, bottom + 3, { weight: 'bold', fill: look.text }).svg + bold.svg + plain.svg;
    bottom = plain.bottom + 6;
  }
  return { svg, bottom: bottom + 4 };
}

function questions({ questions: asked }: Gantt, top: number): Drawn {
  if (asked.length === 0) return { svg: '', bottom: top };
  const heading = paragraph(['Open questions'], MARGIN, top, { size: 14, weight: 'bold', leading: 19 });
  const text = asked.flatMap((each) => lines(`• ${each}`, WIDTH - 2 * MARGIN, TEXT));
  const drawn = paragraph(text, MARGIN, heading.bottom);
  return { svg: heading.svg + drawn.svg, bottom: drawn.bottom + 4 };
}

/** Where a day stands across the chart. */
function scale({ from, to }: Gantt): (day: string) => number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const each = (CHART.right - CHART.left) / Math.max(1, last - first);
  return (day) => CHART.left + Math.min(Math.max(dayNumber(day) - first, 0), last - first) * each;
}

function lanes(gantt: Gantt, top: number): Drawn {
  const x = scale(gantt);
  const marks = ticks(gantt.from, gantt.to, CHART.right - CHART.left);
  const axis = top + 30;
  let bottom = axis + 4;
  let svg = '';
  for (const each of gantt.lanes) {
    const drawn = lane(each, bottom, x, gantt.asAt);
    svg += drawn.svg;
    bottom = drawn.bottom;
  }
  const grid = marks.map(({ day, label, isYear }) => {
    const style = { 'font-size': SMALL, 'text-anchor': 'middle', ...(isYear && { 'font-weight': 'bold' }) };
    return (
      element('line', { x1: x(day), x2: x(day), y1: axis, y2: bottom, stroke: isYear ? '#9aa5ad' : '#dde2e6' }) +
      element('text', { x: x(day), y: axis - 4, ...style }, escaped(label))
    );
  });
  const today = x(gantt.asAt);
  const side = today > (CHART.left + CHART.right) / 2 ? 'end' : 'start';
  const line =
    element('line', {
      x1: today,
      x2: today,
      y1: axis,
      y2: bottom,
      stroke: INK,
      'stroke-width': 1.6,
      'stroke-dasharray': '6 3',
    }) +
    element(
      'text',
      { x: today + (side === 'end' ? 4 : -4), y: top + 10, 'text-anchor': side, 'font-weight': 'bold' },
      escaped(`Today: ${spoken(gantt.asAt)}`),
    );
  return { svg: grid.join('') + svg + line, bottom };
}

function lane({ says, rows }: GanttLane, top: number, x: (day: string) => number, asAt: string): Drawn {
  const band = element('rect', { x: MARGIN, y: top, width: WIDTH - 2 * MARGIN, height: 19, fill: '#e9edf0' });
  const name = paragraph([says], MARGIN + 5, top + 2, { size: 12.5, weight: 'bold' });
  let svg = band + name.svg;
  let bottom = top + 22;
  for (const row of rows) {
    const drawn = rowOf(row, bottom, x, asAt);
    svg += drawn.svg;
    bottom = drawn.bottom;
  }
  return { svg: element('g', {}, element('title', {}, escaped(says)), svg), bottom: bottom + 5 };
}

/** A row: what it is and how it stands, in words at the left; a bar or a mark at the right. */
function rowOf(row: GanttRow, top: number, x: (day: string) => number, asAt: string): Drawn {
  const look = lookOf(row);
  const pressing = row.status === 'overdue' || row.status === 'dueSoon';
  const label = paragraph(
    lines(row.isLaw === false ? `${row.label}: not law` : row.label, LABELS, TEXT),
    MARGIN,
    top + 1,
  );
  const words =
    row.inWords === undefined
      ? { svg: '', bottom: label.bottom }
      : paragraph(lines(row.inWords, LABELS - 8, SMALL, pressing), MARGIN + 8, label.bottom - 1, {
          size: SMALL,
          fill: look.text,
          leading: 12.5,
          ...(pressing && { weight: 'bold' }),
        });
  const bottom = words.bottom + 4;
  const middle = top + 8;
  const drawn = row.kind === 'milestone' ? mark(x(row.from), middle) : bar(row, middle, x, asAt);
  const rule = element('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: bottom - 1, y2: bottom - 1, stroke: '#eef1f3' });
  return {
    svg: element('g', {}, element('title', {}, escaped(rowSays(row))), rule, label.svg, words.svg, drawn),
    bottom,
  };
}

const mark = (x: number, y: number): string =>
  element('path', { d: `M${String(x)} ${String(y - 6)}l6 6l-6 6l-6-6z`, fill: INK });

/** A bar; what is overdue runs on, hatched, to the day of the question. An end outside the picture is an arrow. */
function bar(row: GanttRow, y: number, x: (day: string) => number, asAt: string): string {
  const look = lookOf(row);
  const late = row.status === 'overdue' && row.to < asAt;
  const left = x(row.from);
  const right = Math.max(left + 3, x(row.to));
  const dashed = look.dash === undefined ? {} : { 'stroke-dasharray': look.dash };
  const plain = late ? { fill: '#f4c7c3' } : { fill: look.fill };
  const body = element('rect', {
    x: left,
    y: y - 5,
    width: right - left,
    height: 10,
    ...plain,
    stroke: look.stroke,
    ...dashed,
  });
  const tail = late
    ? element('rect', {
        x: right,
        y: y - 5,
        width: Math.max(3, x(asAt) - right),
        height: 10,
        fill: look.fill,
        stroke: look.stroke,
      })
    : '';
  const arrow = row.runsOn
    ? element('path', { d: `M${String(right)} ${String(y - 7)}l7 7l-7 7z`, fill: look.stroke })
    : '';
  return body + tail + arrow;
}

/** What the colours and patterns mean, in words. */
function legend(top: number): Drawn {
  let x = MARGIN;
  let y = top;
  let svg = paragraph(['Key'], MARGIN, y, { weight: 'bold' }).svg;
  x += 34;
  for (const { fill, stroke, dash, word } of LOOKS) {
    const width = 26 + word.length * TEXT * 0.55 + 16;
    if (x + width > WIDTH - MARGIN) [x, y] = [MARGIN + 34, y + 17];
    svg += element('rect', {
      x,
      y: y + 2,
      width: 20,
      height: 10,
      fill,
      stroke,
      ...(dash && { 'stroke-dasharray': dash }),
    });
    svg += paragraph([word], x + 26, y).svg;
    x += width;
  }
  if (x + 110 > WIDTH - MARGIN) [x, y] = [MARGIN + 34, y + 17];
  svg += mark(x + 8, y + 7) + paragraph(['Event'], x + 20, y).svg;
  return { svg, bottom: y + 17 };
}
