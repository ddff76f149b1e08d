import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../test/support/runs.js';
import { bridges, suppression } from './suppression.js';

const SMALLEST = 5;
const PRIME = 1_000_003;

/** Sizes of a table: many small, many nothing, some large. */
const table = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([height, width]) =>
  fc.array(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), {
      minLength: width,
      maxLength: width,
    }),
    {
      minLength: height,
      maxLength: height,
    },
  ),
);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const columnsOf = (sizes: readonly (readonly number[])[]) =>
  (sizes[0] ?? []).map((_, c) => sizes.map((row) => row[c] ?? 0));

/** A table of numbers, to each of which so many people add. */
const hide = (sizes: readonly (readonly number[])[], smallest = SMALLEST) =>
  suppression({ cells: sizes.map((row) => row.map((size) => [size])), rows: sizes.map((row) => [sum(row)]) }, smallest);

/** Which unknowns of a system of equations are fixed by it: Gauss and Jordan, in a field of whole numbers. */
function fixedBy(equations: readonly (readonly number[])[]): Set<number> {
  const rows = equations.map((row) => row.map((value) => ((value % PRIME) + PRIME) % PRIME));
  const width = rows[0]?.length ?? 0;
  const inverse = (value: number) => {
    let [result, base, power] = [1n, BigInt(value), BigInt(PRIME - 2)];
    for (; power > 0n; power >>= 1n, base = (base * base) % BigInt(PRIME))
      if (power & 1n) result = (result * base) % BigInt(PRIME);
    return Number(result);
  };
  let at = 0;
  for (let c = 0; c < width; c += 1) {
    const pivot = rows.findIndex((row, r) => r >= at && row[c] !== 0);
    if (pivot === -1) continue;
    [rows[at], rows[pivot]] = [rows[pivot] ?? [], rows[at] ?? []];
    const scale = inverse(rows[at]?.[c] ?? 1);
    rows[at] = (rows[at] ?? []).map((value) => (value * scale) % PRIME);
    rows.forEach((row, r) => {
      const factor = row[c] ?? 0;
      if (r === at || factor === 0) return;
      rows[r] = row.map((value, i) => (((value - factor * (rows[at]?.[i] ?? 0)) % PRIME) + PRIME) % PRIME);
    });
    at += 1;
  }
  const fixed = rows
    .filter((row) => row.filter((value) => value !== 0).length === 1)
    .map((row) => row.findIndex((value) => value !== 0));
  return new Set(fixed);
}

/** Everything hidden in tables that share their column totals, and every sum that binds it. */
function attack(tables: readonly (readonly (readonly number[])[])[]) {
  const names: string[] = [];
  const unknown = (name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1);
  const equations: Map<number, number>[] = [];
  tables.forEach((sizes, t) => {
    const { cells, rows, columns, grandTotal } = hide(sizes);
    const grand = grandTotal ? [unknown('grand')] : [];
    sizes.forEach((row, r) => {
      const body = row.flatMap((_, c) =>
        cells[r]?.[c] === true ? [unknown(`${String(t)} ${String(r)} ${String(c)}`)] : [],
      );
      const total = rows[r] === true ? [unknown(`${String(t)} row ${String(r)}`)] : [];
      equations.push(new Map([...body.map((at) => [at, 1] as const), ...total.map((at) => [at, -1] as const)]));
    });
    columns.forEach((isHidden, c) => {
      const body = sizes.flatMap((_, r) =>
        cells[r]?.[c] === true ? [unknown(`${String(t)} ${String(r)} ${String(c)}`)] : [],
      );
      const total = isHidden ? [unknown(`column ${String(c)}`)] : [];
      equations.push(new Map([...body.map((at) => [at, 1] as const), ...total.map((at) => [at, -1] as const)]));
    });
    const margin = (hidden: readonly boolean[], name: (at: number) => string) =>
      hidden.flatMap((isHidden, at) => (isHidden ? [[unknown(name(at)), 1] as const] : []));
    const down = grand.map((at) => [at, -1] as const);
    equations.push(new Map([...margin(rows, (at) => `${String(t)} row ${String(at)}`), ...down]));
    equations.push(new Map([...margin(columns, (at) => `column ${String(at)}`), ...down]));
  });
  const dense = equations.filter((each) => each.size > 0).map((each) => names.map((_, at) => each.get(at) ?? 0));
  return [...fixedBy(dense)].map((at) => names[at]);
}

/**
 * Hidden numbers that can only be what they are. A table is a circulation: from its row through each cell to its column, from
 * there through the column's total to the grand total, and back through the row's. A hidden number may be another where one
 * more can be sent around through hidden numbers alone, or one fewer, and none falls below nothing.
 */
function settled(sizes: readonly (readonly number[])[]): string[] {
  const { cells, rows, columns, grandTotal } = hide(sizes);
  const all = sizes.flatMap((row, r) =>
    row.map((size, c) => ({ name: `${r} ${c}`, from: `row ${r}`, to: `column ${c}`, size, isHidden: cells[r]?.[c] })),
  );
  const totals = [
    ...sizes.map((row, r) => ({
      name: `row ${r}`,
      from: 'all columns',
      to: `row ${r}`,
      size: sum(row),
      isHidden: rows[r],
    })),
    ...columnsOf(sizes).map((column, c) => ({
      name: `column ${c}`,
      from: `column ${c}`,
      to: 'all rows',
      size: sum(column),
      isHidden: columns[c],
    })),
    { name: 'grand total', from: 'all rows', to: 'all columns', size: sum(sizes.flat()), isHidden: grandTotal },
  ];
  const hidden = [...all, ...totals].filter(({ isHidden }) => isHidden === true);
  const isWay = (from: string, to: string, without: string) => {
    const reached = new Set([from]);
    for (const point of reached) {
      for (const arc of hidden) {
        if (arc.name === without) continue;
        if (arc.from === point) reached.add(arc.to);
        if (arc.to === point && arc.size > 0) reached.add(arc.from);
      }
    }
    return reached.has(to);
  };
  return hidden
    .filter(({ name, from, to, size }) => !isWay(to, from, name) && !(size > 0 && isWay(from, to, name)))
    .map(({ name }) => name);
}

/** What is hidden in the first two rows adds up to 6, which the last column shows: the rest of them is nothing. */
const SETTLED = [
  [0, 0, 5],
  [0, 0, 1],
  [4, 1, 0],
];

describe('suppression', () => {
  it('hides every small number, totals too', () => {
    fc.assert(
      fc.property(table, (sizes) => {
        const { cells, rows, columns } = hide(sizes);
        const isHiddenIfSmall = (size: number, hidden: boolean | undefined) =>
          size === 0 || size >= SMALLEST || hidden === true;
        return (
          sizes.every((row, r) => row.every((size, c) => isHiddenIfSmall(size, cells[r]?.[c]))) &&
          sizes.every((row, r) => isHiddenIfSmall(sum(row), rows[r])) &&
          columnsOf(sizes).every((column, c) => isHiddenIfSmall(sum(column), columns[c]))
        );
      }),
      runs(500),
    );
  });

  it('hides nothing where nothing is small', () => {
    fc.assert(
      fc.property(table, (sizes) => {
        const large = sizes.map((row) => row.map((size) => size * SMALLEST));
        const { cells, rows, columns, grandTotal } = hide(large);
        return ![...cells.flat(), ...rows, ...columns, grandTotal].includes(true);
      }),
    );
  });

  it('leaves no hidden number that subtraction finds', () => {
    fc.assert(
      fc.property(table, (sizes) => {
        expect(attack([sizes])).toEqual([]);
      }),
      runs(1000),
    );
  });

  it('leaves no hidden number that can only be what it is, where none is below nothing', () => {
    fc.assert(
      fc.property(table, (sizes) => {
        expect(settled(sizes)).toEqual([]);
      }),
      { ...runs(1000), examples: [[SETTLED]] },
    );
  });

  it('hides with a greater least all that it hides with a smaller one, so that two tables tell no more than one', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 4, max: 12 }), (sizes, least) => {
        const [smaller, greater] = [hide(sizes, least - 1), hide(sizes, least)];
        const flat = ({ cells, rows, columns, grandTotal }: typeof smaller) => [
          ...cells.flat(),
          ...rows,
          ...columns,
          grandTotal,
        ];
        const [some, more] = [flat(smaller), flat(greater)];
        expect(more).toHaveLength(some.length);
        expect(some.flatMap((isHidden, at) => (isHidden && more[at] !== true ? [at] : []))).toEqual([]);
      }),
      {
        ...runs(500),
        examples: [
          [
            [
              [2, 7],
              [0, 7],
              [4, 7],
            ],
            5,
          ],
          [
            [
              [5, 11],
              [8, 4],
              [2, 9],
            ],
            5,
          ],
        ],
      },
    );
  });

  it('leaves none either when the same cases are broken down in two ways', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (sizes, groups) => {
        // The second breakdown deals the same numbers, cell by cell, to other rows: its column totals are the same.
        const width = sizes[0]?.length ?? 0;
        const other = [0, 1, 2, 3].map((group) =>
          Array.from({ length: width }, (_, c) =>
            sum(sizes.map((row, r) => (((groups[r] ?? 0) + c) % 4 === group ? (row[c] ?? 0) : 0))),
          ),
        );
        expect(hide(other).columns).toEqual(hide(sizes).columns);
        expect(attack([sizes, other])).toEqual([]);
      }),
      runs(1000),
    );
  });

  it('hides enough of a line that its sum does not tell its parts', () => {
    fc.assert(
      fc.property(table, (sizes) => {
        const { cells, rows, columns, grandTotal } = hide(sizes);
        if (grandTotal) return true;
        const fine = (hidden: readonly number[]) =>
          hidden.length === 0 ||
          (hidden.length > 1 && sum(hidden) >= SMALLEST && (hidden.includes(0) || sum(hidden) > hidden.length));
        const isWide =
          sizes.filter((row) => sum(row) > 0).length > 1 &&
          columnsOf(sizes).filter((column) => sum(column) > 0).length > 1;
        return (
          !isWide ||
          (sizes.every((row, r) => rows[r] === true || fine(row.filter((_, c) => cells[r]?.[c]))) &&
            columnsOf(sizes).every((column, c) => columns[c] === true || fine(column.filter((_, r) => cells[r]?.[c]))))
        );
      }),
      runs(500),
    );
  });

  it.each([
    ['a lone small number takes the next smallest with it', [[2], [100], [7]], [[true], [false], [true]]],
    [
      'two ones are joined by a third, or their sum of 2 would tell',
      [[1], [1], [50], [60]],
      [[true], [true], [true], [false]],
    ],
    [
      'five ones are joined by the next, or one each would be the only way to make 5',
      [[1], [1], [1], [1], [1], [50], [60]],
      [[true], [true], [true], [true], [true], [true], [false]],
    ],
    ['nothing is published as nothing', [[0], [9], [8]], [[false], [false], [false]]],
    ['4 is hidden, 5 is not', [[4], [5], [6]], [[true], [true], [false]]],
    [
      'four corners',
      [
        [1, 9, 9],
        [9, 9, 9],
        [9, 9, 9],
      ],
      [
        [true, true, false],
        [true, true, false],
        [false, false, false],
      ],
    ],
  ])('%s', (_, sizes, hidden) => {
    expect(hide(sizes).cells).toEqual(hidden);
  });

  it('hides a large number to which few people add, and one more with it', () => {
    const sizes = {
      cells: [[[12, 1]], [[40, 9]], [[30, 30]]],
      rows: [
        [12, 1],
        [40, 9],
        [30, 30],
      ],
    };
    expect(suppression(sizes, SMALLEST).cells).toEqual([[true], [true], [false]]);
  });

  it('hides the total of a row to which few people add in many columns', () => {
    const one = [
      [
        [6, 1],
        [7, 1],
        [8, 1],
        [9, 1],
        [6, 1],
      ],
    ];
    const many = [...one, ...Array.from({ length: 3 }, () => Array.from({ length: 5 }, () => [20, 20]))];
    const rows = [
      [36, 1],
      [100, 20],
      [100, 20],
      [100, 20],
    ];
    expect(suppression({ cells: many, rows }, SMALLEST).rows).toEqual([true, true, false, false]);
  });

  it('hides, of sums that are hidden together, enough of each: one alone is not told by a row of nothing', () => {
    // Cases that add to each of two sums. To the second only one adds in the first row, and none in the second.
    const rows = [
      [10, 1],
      [11, 0],
      [30, 6],
      [40, 40],
    ];
    expect(suppression({ cells: rows.map((size) => [size]), rows }, SMALLEST).rows).toEqual([true, false, true, false]);
  });

  it('hides everything where all together are few', () => {
    expect(
      hide([
        [1, 0],
        [2, 1],
      ]),
    ).toEqual({
      cells: [
        [true, true],
        [true, true],
      ],
      rows: [true, true],
      columns: [true, true],
      grandTotal: true,
    });
  });

  it('finds the hidden cells that lie on no circle', () => {
    expect(
      bridges([
        [true, true],
        [true, true],
      ]),
    ).toEqual([]);
    expect(
      bridges([
        [true, true],
        [false, true],
      ]),
    ).toHaveLength(3);
  });
});
