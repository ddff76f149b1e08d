import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CaseRecord,
  CaseRecordInput,
  type CaseRecordJson,
  countTables,
  incentivisation,
  IncentivisationInput,
  startStatistics,
  statistics,
  StatisticsOptionsInput,
  sumMeasures,
} from './index.js';

type DefendantJson = CaseRecordJson['defendants'][number];
const options = (more: object = {}) => StatisticsOptionsInput.parse({ by: 'area', ...more });
const defendant = (more: Partial<DefendantJson> = {}): DefendantJson => ({
  furthest: 'charged',
  charged: ['MSA_2'],
  due: 4,
  answered: 3,
  overridden: 1,
  considered: [{ order: 'restraint', answer: 'applied' }],
  ...more,
});
const record = (more: Partial<CaseRecordJson> = {}): CaseRecord =>
  CaseRecordInput.parse({
    period: '2024-Q2',
    area: '07',
    agency: 'police',
    flagged: true,
    defendants: [defendant()],
    ...more,
  });
const times = (count: number, make: (at: number) => CaseRecord) => Array.from({ length: count }, (_, at) => make(at));

function ask(records: Iterable<CaseRecord>, more: object = {}) {
  const answer = statistics(options(more), records);
  if (answer.kind !== 'decided') throw new Error(answer.kind);
  const { tables, sums, ratios } = answer.value;
  const by = <T extends { id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((each) => each.id === id);
    if (found === undefined) throw new Error(`nothing is called ${id}`);
    return found;
  };
  return {
    table: (id: string) => by(tables, id),
    sum: (id: string) =>
      JSON.parse(JSON.stringify(by(sums, id))) as { rows: { key: string; value: unknown }[]; total: unknown },
    ratio: (id: string) => by(ratios, id),
    answer,
  };
}

describe('statistics', () => {
  it('equals a count by hand', () => {
    const { table, sum, ratio } = ask([
      ...times(6, () =>
        record({
          defendants: [
            defendant({ furthest: 'ordered', benefit: '90000.00', ordered: '30000.00', collected: '12000.50' }),
            defendant(),
          ],
        }),
      ),
      ...times(7, () =>
        record({
          area: '09',
          victims: { identified: 1, referred: 2, reasonableGrounds: 0, conclusiveGrounds: 3, paid: 0 },
        }),
      ),
      ...times(8, () => record({ area: '09', flagged: false })),
    ]);
    expect(table('cases')).toMatchObject({
      columns: ['flagged', 'notFlagged'],
      rows: [
        { key: '07', cells: [6, 0], total: 6 },
        { key: '09', cells: [7, 8], total: 15 },
      ],
      totals: [13, 8],
      grandTotal: 21,
    });
    expect(table('defendants')).toMatchObject({
      columns: ['charged', 'ordered'],
      rows: [
        { key: '07', cells: [6, 6], total: 12 },
        { key: '09', cells: [7, 0], total: 7 },
      ],
    });
    expect(table('victims')).toMatchObject({
      columns: ['identified', 'referred', 'conclusiveGrounds'],
      totals: [7, 14, 21],
    });
    expect(table('ordersDue')).toMatchObject({ columns: ['answered', 'overridden'], totals: [57, 19], grandTotal: 76 });
    expect(table('considered')).toMatchObject({ columns: ['restraint.applied'], grandTotal: 19 });
    expect(sum('ordered')).toMatchObject({ rows: [{ value: '180000.00' }, { value: '0.00' }], total: '180000.00' });
    expect(sum('outstanding')).toMatchObject({ total: '107997.00' });
    expect(ratio('coverage')).toMatchObject({ rows: [{ value: '0.7500' }, { value: '0.7500' }], total: '0.7500' });
    expect(ratio('orderedOverBenefit').total).toBe('0.3333');
    expect(ratio('collectedOverOrdered').total).toBe('0.4000');
  });

  it('hides a sum to which few add, and one more with it', () => {
    const paid = (area: string, count: number) =>
      times(count, () =>
        record({ area, defendants: [defendant({ furthest: 'ordered', ordered: '100.00', collected: '10.00' })] }),
      );
    const { sum } = ask([...paid('01', 4), ...paid('02', 9), ...paid('03', 30)]);
    expect(sum('ordered').rows.map(({ value }) => value)).toEqual([null, null, '3000.00']);
    expect(sum('outstanding').rows.map(({ value }) => value)).toEqual([null, null, '2700.00']);
    expect(sum('ordered').total).toBe('4300.00');
  });

  it('hides what adds up to what is hidden: a single payment shows neither itself nor what is left', () => {
    const unpaid = (area: string) =>
      times(10, () => record({ area, defendants: [defendant({ furthest: 'ordered', ordered: '100.00' })] }));
    const one = record({
      area: '01',
      defendants: [defendant({ furthest: 'ordered', ordered: '100.00', collected: '7.00' })],
    });
    const { sum } = ask([one, ...unpaid('01'), ...unpaid('02'), ...unpaid('03')]);
    for (const id of ['ordered', 'interest', 'collected', 'outstanding']) expect(sum(id).total).toBe(null);
  });

  it('counts noughts as nobody: one amount among many noughts stays hidden', () => {
    const nothing = times(20, () =>
      record({ defendants: [defendant({ furthest: 'ordered', ordered: '0.00', benefit: '0.00' })] }),
    );
    const { sum } = ask([...nothing, record({ defendants: [defendant({ benefit: '123.45' })] })]);
    expect(sum('benefit').total).toBe(null);
  });

  it('does not turn on the order of cases', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('01', '02', '03'), fc.nat(3), fc.boolean()), { maxLength: 30 }),
        (all) => {
          const records = all.map(([area, due, flagged]) =>
            record({ area, flagged, defendants: [defendant({ due, answered: 0, overridden: due })] }),
          );
          expect(JSON.stringify(ask([...records].reverse()).answer)).toBe(JSON.stringify(ask(records).answer));
        },
      ),
    );
  });

  it('gives the same figures in one pass as over a list', () => {
    const records = times(12, (at) => record({ area: `0${String(at % 3)}` }));
    const count = startStatistics(options());
    for (const each of records) count.add(each);
    expect(JSON.stringify(count.result())).toBe(JSON.stringify(statistics(options(), records)));
  });

  it('has no table that is the sum or the part of another, and defines each', () => {
    const ids = [...countTables, ...sumMeasures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { definition, provision } of [...countTables, ...sumMeasures]) {
      expect(definition).not.toBe('');
      expect(provision.cite).not.toBe('');
    }
  });
});

describe('a case record', () => {
  /** Every kind of field there is, by its path. */
  const shapes = (schema: unknown, path = ''): [string, string][] => {
    const { def } = schema as {
      def: { type: string; shape?: object; element?: unknown; innerType?: unknown; in?: unknown; checks?: unknown[] };
    };
    if (def.shape !== undefined)
      return Object.entries(def.shape).flatMap(([key, inner]) => shapes(inner, `${path}/${key}`));
    const inner = def.element ?? def.innerType ?? def.in;
    if (inner !== undefined) return shapes(inner, path);
    return [[path, def.type === 'string' && (def.checks ?? []).length > 0 ? 'pattern' : def.type]];
  };

  it('has no field that could hold a name or a text', () => {
    const kinds = shapes(CaseRecordInput);
    expect(kinds.length).toBeGreaterThan(30);
    expect(kinds.filter(([, kind]) => !['int', 'number', 'enum', 'boolean', 'pattern'].includes(kind))).toEqual([]);
    const texts = kinds.filter(([, kind]) => kind === 'pattern').map(([path]) => path);
    const amounts = [
      'benefit',
      'available',
      'ordered',
      'interest',
      'collected',
      'recoverable',
      'compensationPaid',
      'reparationOrdered',
      'reparationPaid',
      'netReceipts',
    ];
    expect(texts).toEqual(['/period', '/area', ...amounts.map((name) => `/defendants/${name}`)]);
  });

  it.each([
    [{ name: 'A Person' }, ''],
    [{ area: 'Person' }, 'area'],
    [{ period: 'Person' }, 'period'],
    [{ defendants: [defendant({ due: 1, answered: 1, overridden: 1 })] }, 'defendants/0/answered'],
    [
      { defendants: [defendant({ furthest: 'ordered', ordered: '10.00', collected: '10.01' })] },
      'defendants/0/collected',
    ],
    [
      { defendants: [defendant({ furthest: 'ordered', ordered: '10.00', reparationOrdered: '10.01' })] },
      'defendants/0/reparationOrdered',
    ],
    [{ defendants: [defendant({ ordered: '10.00' })] }, 'defendants/0/ordered'],
  ])('is refused with %j', (more, at) => {
    const given = { period: '2024-Q2', area: '07', agency: 'police', flagged: true, defendants: [], ...more };
    expect(CaseRecordInput.safeParse(given).error?.issues.map(({ path }) => path.join('/'))).toEqual([at]);
  });
});

describe('incentivisation', () => {
  const shared = (netReceipts: string) => {
    const answer = incentivisation(IncentivisationInput.parse({ netReceipts }));
    return answer.kind === 'decided'
      ? [answer.value.homeOffice, ...answer.value.shares.map(({ amount }) => amount)].map((each) => each.toJSON())
      : [];
  };

  it.each([
    ['100000.00', ['50000.00', '18750.00', '18750.00', '12500.00']],
    ['333.33', ['166.66', '62.50', '62.50', '41.67']],
    ['0.00', ['0.00', '0.00', '0.00', '0.00']],
    ['0.01', ['0.01', '0.00', '0.00', '0.00']],
  ])('of %s', (receipts, parts) => {
    expect(shared(receipts)).toEqual(parts);
  });

  it('pays out exactly what came in', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (pence) => {
        const receipts = `${String(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`;
        const parts = shared(receipts).map((pounds) => BigInt(pounds.replace('.', '')));
        return parts.reduce((sum, each) => sum + each, 0n) === BigInt(pence);
      }),
    );
  });
});
