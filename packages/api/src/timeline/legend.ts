import type { Gantt } from '@recoup/core';
import { STRONG, TEXT } from './looks.js';
import { PAGE, type Section } from './pages.js';
import { type Look, lookOf } from './palette.js';
import { box, mark } from './shapes.js';
import { drawn } from './text.js';
import { widthOf } from './metrics.js';

const GAP = 22;
const INDENT = 36;

/** What the colours and patterns of this picture mean, in words. */
export function legend({ lanes }: Gantt): Section {
  const rows = lanes.flatMap((each) => each.rows);
  const looks = [...new Set(rows.filter(({ kind }) => kind !== 'milestone').map(lookOf))];
  const entries: readonly (Look | null)[] = rows.some(({ kind }) => kind === 'milestone') ? [...looks, null] : looks;
  const placed: { readonly look: Look | null; readonly x: number; readonly line: number }[] = [];
  let [x, line] = [PAGE.margin + INDENT, 0];
  for (const look of entries) {
    const width = 26 + widthOf(wordOf(look), TEXT.size) + GAP;
    if (x + width > PAGE.width - PAGE.margin) [x, line] = [PAGE.margin + INDENT, line + 1];
    placed.push({ look, x, line });
    x += width;
  }
  const height = (line + 1) * 18;
  const draw = (top: number) =>
    drawn(['Key'], PAGE.margin, top, STRONG) +
    placed
      .map(({ look, x: left, line: at }) => {
        const y = top + at * 18;
        const sample = look === null ? mark(left + 10, y + 8) : box(left, left + 20, y + 8, look);
        return sample + drawn([wordOf(look)], left + 26, y, TEXT);
      })
      .join('');
  return { says: 'What the colours mean', heading: null, items: [{ height, draw }], after: 0 };
}

const wordOf = (look: Look | null): string => look?.word ?? 'Event';
