import { ColumnMappingInput, proveAccounts } from '@recoup/core';
import { describe, expect, it } from 'vitest';
import {
  isoDay,
  knownAccount,
  LAYOUTS,
  MAPPING,
  MISSING,
  PERIODS,
  type TrueFile,
  type TruePayment,
} from '../../../../test/fixtures/statements/known-truth-files.js';
import { readStatement } from './read-statement.js';

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 3_001) {
    await Promise.resolve();
    yield bytes.subarray(at, at + 3_001);
  }
}

/** Everything that tells one payment from another but its place, in one order. */
const told = (lines: Iterable<{ readonly on: string; readonly amount: bigint; readonly description: string }>) =>
  [...lines].map(({ on, amount, description }) => `${on} ${String(amount)} ${description}`).toSorted();
const known = (payments: readonly TruePayment[]) =>
  told(payments.map(({ day, pence, text }) => ({ on: isoDay(day), amount: BigInt(pence), description: text })));

const names = Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[];
const cases = names.flatMap((layout) => [5, 23, 71].map((seed) => ({ layout, seed })));

describe.each(cases)('$layout with known truth, seed $seed', ({ layout, seed }) => {
  const truth = knownAccount(layout, seed);
  const options = LAYOUTS[layout].isMapped
    ? ({ mapping: ColumnMappingInput.parse(MAPPING), dateOrder: 'dayFirst' } as const)
    : {};
  const read = ({ file, bytes }: TrueFile) =>
    readStatement(pieces(bytes), { fileId: file, account: 'account', ...options });

  it.each(truth.files)('$file is read to the penny, and the one malformed line is reported', async (file) => {
    const { report, lines } = await read(file);
    expect(told(lines)).toEqual(known(file.payments));
    expect(report.refused.map(({ line }) => line)).toEqual([file.malformed]);
    const [proof] = report.balances;
    const [first, last] = [file.payments[0], file.payments.at(-1)];
    expect(proof?.closing).toBe(inPounds(last?.balance ?? 0));
    if (LAYOUTS[layout].isMapped) {
      expect(proof).toMatchObject({ result: 'proves', opening: inPounds((first?.balance ?? 0) - (first?.pence ?? 0)) });
    }
  });

  it('is one account: each payment once, the overlap, the days and the sum that are missing, the file given twice', async () => {
    const all = await Promise.all(truth.files.map(read));
    const files = all.flatMap(({ read: result, report: { sha256 } }) =>
      result.kind === 'read' ? [{ read: result, sha256 }] : [],
    );
    const { accounts, repeated } = proveAccounts(files);
    const [first, second, third, copy] = truth.files.map(({ file }) => file);
    expect(repeated).toEqual([{ file: copy, sameAs: first }]);
    const [proof, ...others] = accounts.flatMap(({ currencies }) => currencies);
    expect(others).toEqual([]);

    const within = (from: number, to: number) => truth.payments.filter(({ day }) => day >= from && day <= to);
    const [, [overlapFrom]] = PERIODS;
    const [[, overlapTo]] = PERIODS;
    expect(told(proof?.lines ?? [])).toEqual(known([...within(0, MISSING[0] - 1), ...within(MISSING[1] + 1, 149)]));
    expect(proof?.overlaps).toEqual([
      {
        files: [first, second],
        from: isoDay(overlapFrom),
        to: isoDay(overlapTo),
        duplicates: within(overlapFrom, overlapTo).length,
      },
    ]);
    expect(proof?.inOneOnly).toEqual([]);
    expect(proof?.gaps).toMatchObject([
      { after: second, before: third, from: isoDay(MISSING[0]), to: isoDay(MISSING[1]) },
    ]);
    const missing = within(...MISSING).reduce((sum, { pence }) => sum + BigInt(pence), 0n);
    expect(proof?.gaps[0]?.missing).toBe(missing);
  });
});

const inPounds = (pence: number): string => {
  const digits = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
