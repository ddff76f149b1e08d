import type { GanttRow } from '@recoup/core';
import type { Scale } from './chart.js';
import { INK } from './looks.js';
import { type Look, lookOf } from './palette.js';
import { element } from './xml.js';

const HIGH = 10;
const hidden = { 'aria-hidden': 'true' } as const;

/** An event: a diamond on its day. */
export const mark = (x: number, y: number): string =>
  element('path', { d: `M${point(x, y - 6)}l6 6l-6 6l-6-6z`, fill: INK, ...hidden });

/** From where to where a bar and what belongs to it reach. */
export interface Ends {
  readonly left: number;
  readonly right: number;
}

const isLate = (row: GanttRow, asAt: string): boolean => row.status === 'overdue' && row.to < asAt;

export function endsOfBar(row: GanttRow, x: Scale, asAt: string): Ends {
  const left = x(row.from);
  const right = Math.max(left + 3, x(isLate(row, asAt) ? asAt : row.to));
  return { left, right: row.runsOn ? right + 7 : right };
}

/** A bar; what is overdue runs on, hatched, to the day of the question. An end outside the picture is an arrow. */
export function bar(row: GanttRow, y: number, x: Scale, asAt: string): string {
  const look = lookOf(row);
  const [left, due] = [x(row.from), Math.max(x(row.from) + 3, x(row.to))];
  if (isLate(row, asAt)) {
    return box(left, due, y, { ...look, fill: look.wash }) + box(due, Math.max(due + 3, x(asAt)), y, look);
  }
  const arrow = element('path', { d: `M${point(due, y - 7)}l7 7l-7 7z`, fill: look.stroke, ...hidden });
  return box(left, due, y, look) + (row.runsOn ? arrow : '');
}

/** A box of a look, from one place to another. */
export const box = (left: number, right: number, y: number, { fill, stroke, dash }: Look): string =>
  element('rect', {
    x: left,
    y: y - HIGH / 2,
    width: right - left,
    height: HIGH,
    fill,
    stroke,
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
    ...hidden,
  });

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
