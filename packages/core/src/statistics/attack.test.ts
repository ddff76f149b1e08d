import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../test/support/runs.js';
import {
  type CaseRecord,
  CaseRecordInput,
  type PublishedSum,
  type PublishedTable,
  statistics,
  StatisticsOptionsInput,
} from './index.js';

/** Records of few cases, of few areas and agencies: much is small in them. */
const records: fc.Arbitrary<CaseRecord[]> = fc.array(
  fc
    .record({
      area: fc.constantFrom('01', '02', '03'),
      agency: fc.constantFrom('police' as const, 'other' as const),
      flagged: fc.boolean(),
      furthest: fc.constantFrom('charged' as const, 'ordered' as const),
      charges: fc.nat(9),
      ordered: fc.nat(3),
      interest: fc.nat(1),
      paid: fc.nat(2),
    })
    .map(({ area, agency, flagged, furthest, charges, ordered, interest, paid }) =>
      CaseRecordInput.parse({
        period: '2024-Q2',
        area,
        agency,
        flagged,
        defendants: [
          {
            furthest,
            charged: Array.from({ length: charges }, () => 'MSA_2'),
            due: charges,
            answered: 0,
            overridden: 0,
            considered: [],
            ...(furthest === 'ordered' && { ordered: `${ordered * 100}.00`, collected: `${ordered * 10}.00` }),
            ...(interest > 0 && { interest: '7.00' }),
            ...(paid > 0 && { compensationPaid: '3.00', netReceipts: `${paid}.00` }),
          },
        ],
      }),
    ),
  { maxLength: 60 },
);

const asked = (all: Iterable<CaseRecord>, more: object = {}) => {
  const answer = statistics(StatisticsOptionsInput.parse({ by: 'area', ...more }), all);
  if (answer.kind !== 'decided') throw new Error(answer.kind);
  return answer.value;
};

/** Every number of a table by its place. */
const numbersOf = ({ id, columns, rows, totals, grandTotal }: PublishedTable): [place: string, number | null][] => [
  ...rows.flatMap(({ key, cells, total }): [string, number | null][] => [
    ...cells.map((cell, c): [string, number | null] => [`${id} ${key} ${columns[c]}`, cell]),
    [`${id} ${key}`, total],
  ]),
  ...totals.map((total, c): [string, number | null] => [`${id} all ${columns[c]}`, total]),
  [id, grandTotal],
];

const pounds = ({ rows, total }: PublishedSum): (string | undefined)[] =>
  [...rows.map(({ value }) => value), total].map((value) => value?.toString());

describe('someone who has several replies over the same cases', () => {
  it('finds no small number of cases that are not flagged, as the difference of all and of flagged ones', () => {
    fc.assert(
      fc.property(records, (all) => {
        const flagged = new Map(asked(all).tables.flatMap(numbersOf));
        const differences = asked(all, { population: 'all' })
          .tables.filter(({ id }) => id !== 'cases')
          .flatMap(numbersOf)
          .flatMap(([place, number]) => {
            const part = flagged.get(place) ?? (flagged.has(place) ? null : 0);
            return number === null || part === null ? [] : [number - part];
          });
        expect(differences.filter((others) => others > 0 && others < 5)).toEqual([]);
      }),
      runs(60),
    );
  });

  it('is told of all cases no more than of flagged cases and of the others apart', () => {
    fc.assert(
      fc.property(records, (all) => {
        const others = all.filter(({ flagged }) => !flagged).map((record) => ({ ...record, flagged: true }));
        const [apart, rest] = [asked(all), asked(others)];
        const whole = asked(all, { population: 'all' });
        for (const sum of whole.sums) {
          const parts = [apart, rest].map(({ sums }) => sums.find(({ id }) => id === sum.id)?.total);
          if (sum.unit === 'GBP') expect(sum.total === null, sum.id).toBe(parts.includes(null));
        }
        for (const table of whole.tables.filter(({ id }) => id !== 'cases')) {
          const parts = [apart, rest].map(({ tables }) => tables.find(({ id }) => id === table.id)?.grandTotal);
          expect(table.grandTotal === null, table.id).toBe(parts.includes(null));
        }
      }),
      runs(40),
    );
  });

  it('finds nothing with a greater least that a smaller one hides', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 4, max: 9 }), (all, smallest) => {
        const [less, more] = [asked(all, { smallest: smallest - 1 }), asked(all, { smallest })];
        const shown = new Map(more.tables.flatMap(numbersOf));
        for (const [place, number] of less.tables.flatMap(numbersOf)) {
          if (number === null) expect(shown.get(place), place).toBe(null);
        }
        less.sums.forEach((sum, at) => {
          const others = more.sums[at];
          expect(others?.id).toBe(sum.id);
          if (sum.unit !== 'GBP' || others === undefined) return;
          const after = pounds(others);
          pounds(sum).forEach((value, r) => {
            if (value === undefined) expect(after[r], sum.id).toBe(undefined);
          });
        });
      }),
      runs(40),
    );
  });
});

describe('someone who takes the sums that are shown from their total', () => {
  it('has left what no case adds to, or as many as are not few', () => {
    const measures = ['ordered', 'interest', 'collected', 'compensationPaid', 'netReceipts'] as const;
    fc.assert(
      fc.property(records, (all) => {
        const { sums } = asked(all);
        for (const id of measures) {
          const sum = sums.find((each) => each.id === id);
          const hidden = sum?.rows.filter(({ value }) => value === null).map(({ key }) => key) ?? [];
          if (sum?.total === null || hidden.length === 0) continue;
          const left = all.filter(({ area, flagged, defendants }) => {
            const amount = defendants[0]?.[id];
            return flagged && hidden.includes(area) && amount !== undefined && !amount.isZero();
          });
          expect(left.length, id).toBeGreaterThanOrEqual(5);
        }
      }),
      runs(100),
    );
  });

  it('does not find one payment by what the other amounts leave', () => {
    // Nine cases of two areas have money to victims and net receipts; of one area, one case has compensation.
    const case_ = (area: string, more: object) =>
      CaseRecordInput.parse({
        period: '2024-Q2',
        area,
        agency: 'police',
        flagged: true,
        defendants: [{ furthest: 'charged', charged: [], due: 0, answered: 0, overridden: 0, considered: [], ...more }],
      });
    const many = (area: string, count: number, more: object) => Array.from({ length: count }, () => case_(area, more));
    const both = { compensationPaid: '5.00', netReceipts: '10.00' };
    const { sums } = asked([
      case_('01', both),
      ...many('01', 9, { netReceipts: '10.00' }),
      ...many('02', 9, both),
      ...many('03', 20, both),
    ]);
    const values = (id: string) => sums.find((each) => each.id === id)?.rows.map(({ value }) => value?.toString());
    expect(values('compensationPaid')).toEqual([undefined, undefined, '£100.00']);
    expect(values('netReceipts')).toEqual([undefined, undefined, '£200.00']);
  });
});

describe('what one person or one case adds', () => {
  const one = (more: object) => ({
    furthest: 'ordered',
    charged: [],
    due: 0,
    answered: 0,
    overridden: 0,
    considered: [],
    ...more,
  });
  const cases = (count: number, defendants: readonly object[]) =>
    Array.from({ length: count }, () =>
      CaseRecordInput.parse({ period: '2024-Q2', area: '01', agency: 'police', flagged: true, defendants }),
    );
  const charges = (count: number) => one({ charged: Array.from({ length: count }, () => 'MSA_2') });
  const total = (all: CaseRecord[], id: string) => asked(all).tables.find((each) => each.id === id)?.grandTotal ?? null;
  const sumOf = (all: CaseRecord[], id: string) =>
    asked(all)
      .sums.find((each) => each.id === id)
      ?.total?.toString();

  it('is hidden, though it is many: twelve charges of one defendant', () => {
    expect(total(cases(1, [charges(12)]), 'offencesCharged')).toBe(null);
    expect(total(cases(4, [charges(12)]), 'offencesCharged')).toBe(null);
    expect(total(cases(5, [charges(12)]), 'offencesCharged')).toBe(60);
  });

  it('is hidden, though it is in many columns', () => {
    const charged = ['MSA_1', 'MSA_2', 'FRAUD_1', 'KIDNAPPING', 'POCA_329'].flatMap((key) => [key, key, key, key, key]);
    expect(total(cases(1, [one({ charged })]), 'offencesCharged')).toBe(null);
    expect(total(cases(1, [one({ due: 90, answered: 30, overridden: 30 })]), 'ordersDue')).toBe(null);
  });

  it('is hidden, though it is of many defendants of one case', () => {
    const ordered = one({ ordered: '100.00' });
    expect(sumOf(cases(1, [ordered, ordered, ordered, ordered, ordered, ordered]), 'ordered')).toBe(undefined);
    expect(sumOf(cases(5, [ordered]), 'ordered')).toBe('£500.00');
  });

  it('counts defendants for the mean of days, though few cases hide it', () => {
    const days = (count: number) => one({ days: { convictionToOrder: count } });
    expect(sumOf(cases(5, [days(1), days(2)]), 'convictionToOrder')).toBe('1.5');
    expect(sumOf(cases(4, [days(1), days(2)]), 'convictionToOrder')).toBe(undefined);
  });

  it('is hidden in its column, though many add to the row', () => {
    const all = [...cases(9, [one({ charged: ['FRAUD_1'] })]), ...cases(1, [charges(12)])];
    const table = asked(all).tables.find(({ id }) => id === 'offencesCharged');
    expect(table).toMatchObject({ columns: ['MSA_2', 'FRAUD_1'], totals: [null, null], grandTotal: 21 });
  });

  it('is shown of six victims of one case: each is a person', () => {
    const victims = { identified: 6, referred: 0, reasonableGrounds: 0, conclusiveGrounds: 0, paid: 0 };
    const all = cases(1, []).map((record) => ({ ...record, victims }));
    expect(total(all, 'victims')).toBe(6);
  });

  it('goes into the sum of its own name', () => {
    const all = cases(6, [
      one({
        stopped: 'merged',
        benefit: '100.00',
        available: '90.00',
        ordered: '50.00',
        interest: '7.00',
        collected: '20.00',
        recoverable: '30.00',
        compensationPaid: '3.00',
        reparationOrdered: '5.00',
        reparationPaid: '2.00',
        netReceipts: '11.00',
      }),
    ]);
    const { sums, ratios, tables } = asked(all);
    const totals = sums.filter(({ unit }) => unit === 'GBP').map(({ id, total: of }) => [id, of?.toString()]);
    expect(Object.fromEntries(totals)).toEqual({
      benefit: '£600.00',
      available: '£540.00',
      ordered: '£300.00',
      interest: '£42.00',
      collected: '£120.00',
      outstanding: '£222.00', // 6 x (50 + 7 - 20)
      recoverable: '£180.00',
      compensationPaid: '£18.00',
      reparationOrdered: '£30.00',
      reparationPaid: '£12.00',
      netReceipts: '£66.00',
    });
    expect(ratios.find(({ id }) => id === 'victimsOverCollected')?.total).toBe('0.2500'); // (18 + 12) / 120
    expect(tables.find(({ id }) => id === 'stopped')?.columns).toEqual(['merged']);
  });
});
