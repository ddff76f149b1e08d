import * as core from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { files, text } from './tree.js';

// Every rule card of the specification is in the table of coverage once. The cards are written out here: a card that is
// forgotten in the table, or one that is taken out of it, fails the build.

const range = (section: string, last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => `R-${section}.${String(first + index)}`);

const CONFISCATION = [
  ...range('1', 4),
  ...range('6', 5),
  ...range('7', 3),
  ...range('8', 3),
  ...range('9', 2),
  ...range('10', 5, 0),
  'R-10A.1',
  ...range('11', 5),
  ...range('13', 4),
  'R-13A.1',
  ...range('35', 5),
  ...range('75', 5),
  ...range('76', 2),
  ...range('77', 2),
  'R-78.1',
  'R-79.2',
  'R-80.1',
  'R-81.1',
  'R-82.1',
  'R-83.1',
  'R-84.1',
  ...range('CL', 15),
];

const Golden = z.looseObject({ card: z.array(z.string()) });
const tracked = new Set(files());

describe('coverage', () => {
  it('holds every card once', () => {
    const cards = core.coverage.map(({ card }) => card);
    expect(cards.filter((card, index) => cards.indexOf(card) !== index)).toEqual([]);
    expect(CONFISCATION.filter((card) => !cards.includes(card))).toEqual([]);
  });

  it.each(core.coverage.map((entry) => [entry.card, entry] as const))('%s is what the table says', (card, entry) => {
    expect([...tracked].some((file) => file.startsWith(`packages/core/src/${entry.room}/`))).toBe(true);
    if (entry.covered !== 'implemented') {
      expect(entry.why).not.toBe('');
      return;
    }
    expect(entry.functions.length).toBeGreaterThan(0);
    expect(entry.functions.filter((name) => !(name in core))).toEqual([]);
    expect(entry.golden.length).toBeGreaterThan(0);
    for (const golden of entry.golden) {
      const file = `test/golden/${golden}.json`;
      expect(tracked.has(file), `${file} is missing`).toBe(true);
      expect(Golden.parse(JSON.parse(text(file))).card, `${file} does not name its card`).toContain(card);
    }
  });
});
