import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { FinancialOrdersInput, gate } from './index.js';

type Json = z.input<typeof FinancialOrdersInput>;

/** A flagged case of two defendants at sentence, convicted of an offence that is not one of section 1, 2 or 4. */
const input: Json = {
  caseFile: {
    schemaVersion: '1',
    id: 'case-1',
    proceedings: [],
    defendants: [
      { id: 'd1', kind: 'individual', prosecutorAsks: true },
      { id: 'd2', kind: 'individual', prosecutorAsks: true },
    ],
    offences: [
      {
        id: 'c1',
        offence: 'IA1971_25',
        committed: { from: '2021-03-01', to: '2021-09-30' },
        against: ['d1', 'd2'].map((defendant) => ({
          defendant,
          outcome: 'convicted' as const,
          route: 'convictedInCrownCourt' as const,
        })),
      },
    ],
  },
  stage: 'sentence',
  asAt: '2024-05-21',
  flags: [{ id: 'f1', kind: 'exploitation', raised: { by: 'inv-1', role: 'investigator', on: '2022-01-10' } }],
};
const questions = (more: Partial<Json> = {}): string[] =>
  gate(FinancialOrdersInput.parse({ ...input, ...more }))
    .reasons.filter(({ met, says }) => met === false && /^d\d: /.test(says))
    .map(({ says }) => says);

describe('the open questions of a gate', () => {
  it('ask for the duties of the court first, for one defendant after the other', () => {
    const order = questions().map((says) => [says.slice(0, 2), says.includes('the court’s duty')]);
    expect(order.map(([who]) => who).join(' ')).toMatch(/^(d1 )+(d2 ?)+$/);
    for (const one of ['d1', 'd2']) {
      const duties = order.filter(([who]) => who === one).map(([, isDuty]) => isDuty);
      expect(duties).toEqual([...duties].sort((a, b) => Number(b) - Number(a)));
      expect(new Set(duties).size).toBe(2);
    }
  });

  it('say what is to be found out, and nothing twice', () => {
    const [compensation] = questions().filter((says) => says.startsWith('d1: Compensation'));
    expect(compensation).toBe(
      'd1: Compensation order: the court’s duty (make it, or give reasons). Find out: whether personal injury, loss or damage resulted from the offence or one taken into consideration. Then record what is decided, and why',
    );
  });

  it('say that an order is open, still to come or closed, and what to record then', () => {
    const about = (title: string, more?: Partial<Json>) =>
      questions(more).find((says) => says.includes(`d1: ${title}`));
    expect(about('Surcharge')).toBe(
      'd1: Surcharge: the court’s duty (order it). It is open: record what is decided, and why',
    );
    expect(about('Slavery and trafficking reparation order')).toContain(
      'Closed (No conviction or charge is of an offence under section 1, 2 or 4): record `notAvailable`, with `offenceNotQualifying`',
    );
    expect(about('Compliance order')).toContain(
      'Not open yet (No confiscation order is made yet): record what is planned',
    );
  });

  it('name the provision that asks: of compensation, the duty to give reasons', () => {
    const { reasons } = gate(FinancialOrdersInput.parse(input));
    const compensation = reasons.find(({ says }) => says.startsWith('d1: Compensation'));
    expect(compensation?.provision.cite).toBe('Sentencing Code (Sentencing Act 2020), s 55');
  });
});
