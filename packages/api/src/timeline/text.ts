import { widthOf } from './metrics.js';
import { element, escaped } from './xml.js';

/** How a text looks. Sizes are those of the picture: 96 to the inch on paper. */
export interface Style {
  readonly size: number;
  readonly leading: number;
  readonly isBold?: boolean;
  readonly fill?: string;
  /** Lines behind it are kept off the letters. */
  readonly hasHalo?: boolean;
}

/** Text in lines that fit a width. A word longer than a line is broken, never cut off; a date is kept together. */
export function lines(text: string, width: number, { size, isBold }: Style): string[] {
  const fits = (line: string) => widthOf(line, size, isBold) <= width;
  const found: string[] = [];
  let line = '';
  for (const word of text
    .replace(DATE, '$1\u00a0$2\u00a0$3')
    .split(/[ \n]+/)
    .filter((part) => part !== '')) {
    for (const piece of pieces(word, fits)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (line === '' || fits(longer)) {
        line = longer;
        continue;
      }
      found.push(line);
      line = piece;
    }
  }
  return line === '' ? found : [...found, line];
}

const DATE = /\b(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})\b/g;

/** A word in pieces that fit. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

/** Lines of text, one under another. Another font than Arial is drawn as wide, so that nothing runs into anything. */
export const drawn = (text: readonly string[], x: number, top: number, style: Style): string =>
  text.map((line, at) => drawnLine(line, x, top + style.leading * at, style)).join('');

function drawnLine(line: string, x: number, top: number, { size, isBold, fill, hasHalo }: Style): string {
  const attributes = {
    x,
    y: top + size,
    'font-size': size,
    ...(isBold === true && { 'font-weight': 'bold' }),
    ...(fill !== undefined && { fill }),
    ...(hasHalo === true && HALO),
    textLength: widthOf(line, size, isBold),
    lengthAdjust: 'spacingAndGlyphs',
  };
  return element('text', attributes, escaped(line));
}

const HALO = { stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' } as const;

/** How high so many lines are. */
export const heightOf = (text: readonly string[], { leading }: Style): number => text.length * leading;
