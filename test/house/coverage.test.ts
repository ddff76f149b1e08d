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

const under = (sheet: 'RES' | 'FO', section: string, names: string | number) =>
  (typeof names === 'number' ? Array.from({ length: names }, (_, at) => String(at + 1)) : names.split(' ')).map(
    (name) => `R-${sheet}.${section === '' ? '' : `${section}.`}${name}`,
  );

/** Restraint, seizure, receivers and civil tools: each card, table row, transition, invariant and unit test. */
const RESTRAINT = [
  ...under('RES', '', '0.2 C1 C2 C3 C4 C5 T1 T2 T3 T4 T5 T6 6.2 6.3 6.4 8.0 9.2 10.1 10.3 13 14 14.1 19'),
  ...under('RES', '1', 6),
  ...under('RES', '2', 3),
  ...under('RES', '3', 6),
  ...under('RES', '4', 4),
  ...under('RES', '5', 15),
  ...under('RES', '6.1', 9),
  ...under('RES', '7', 10),
  ...under('RES', '7.1', 10),
  ...Array.from({ length: 21 }, (_, at) => `R-RES.E${String(at + 1)}`),
  'R-RES.E2b',
  ...under('RES', '8', 'i ii iii iv v'),
  ...under('RES', '9.0', 5),
  ...under('RES', '9.1', 4),
  ...under('RES', '', '47B 47C 47D 47H 47J 47K 47L 47M 47N 47O 47R 47S'),
  ...under('RES', '10.2', 8),
  ...under('RES', '10.4', 5),
  ...under('RES', '10.5', 3),
  ...under('RES', '10.6', 6),
  ...under('RES', '11', 'a b c d e'),
  ...under('RES', '12', 9),
  'R-RES.12.T',
  ...under('RES', '15', '1 25 26 27 28 29'),
  ...under('RES', '16', 'cash listed account crypto uwo civil 2 3 4 5'),
  ...under('RES', '17', 8),
  ...under('RES', '18', 9),
  ...Array.from({ length: 16 }, (_, at) => `R-RES.U${String(at + 1)}`),
  ...under('RES', '21', 8),
];

/** Financial orders: each order at each stage and in the catalogue, each duty, card, worked test and finding. */
const FINANCIAL_ORDERS = [
  ...core.financialOrders.flatMap(({ key }) => [`R-FO.2.${key}`, `R-FO.3.${key}`]),
  ...under('FO', '', '2.postponed 3.otherOrders 10 15 17 18'),
  ...under('FO', '1', 'gate flag roles override assigned abroad 1'),
  ...under(
    'FO',
    '4',
    'reparation compensation confiscation compliance surcharge openCourt confiscationFirst shortfall',
  ),
  ...under('FO', '4', 'restraintReporting restraintTravel proportion principalObjective'),
  ...under('FO', '5.1', 9),
  'R-FO.5.2',
  ...Array.from({ length: 16 }, (_, at) => `W-${String(at + 1)}`),
  ...Array.from({ length: 15 }, (_, at) => `R-FO.6.R${String(at + 1)}`),
  ...under('FO', '7', 11),
  ...under('FO', '8', 'F1 F2 F3 F4 F5 F6 25C 25D'),
  ...under('FO', '9', '1 2 3 4 5 apply factors'),
  ...under('FO', '11', '1 2 3.1 3.2 3.3 3.4 3.5 3.6 3.7'),
  ...under('FO', '12', '1 2 2.checks 3 4 5'),
  ...under('FO', '13', '1 2 4 A B C D E F G H I J'),
  ...Array.from({ length: 19 }, (_, at) => `R-FO.14.T${String(at + 1)}`),
  ...under('FO', '14', '1 3 suppression'),
  ...under('FO', '14.2', 14),
  ...under('FO', '16', 'gate riskOrder reparationLost'),
];

const Golden = z.looseObject({ card: z.array(z.string()) });
const tracked = new Set(files());

describe('coverage', () => {
  it('holds every card once', () => {
    const cards = core.coverage.map(({ card }) => card);
    expect(cards.filter((card, index) => cards.indexOf(card) !== index)).toEqual([]);
    const written = [...CONFISCATION, ...RESTRAINT, ...FINANCIAL_ORDERS];
    expect(written.filter((card) => !cards.includes(card))).toEqual([]);
    const sheets = cards.filter((card) => /^(R-RES|R-FO|W-)/.test(card));
    expect(sheets.filter((card) => !written.includes(card))).toEqual([]);
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
