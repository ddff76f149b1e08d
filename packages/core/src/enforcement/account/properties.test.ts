import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { daysBetween, localDate, type LocalDate, plusDays } from '../../dates/index.js';
import { Money } from '../../money/index.js';
import { AccountInput, accountStatement, type AccountStatement } from './index.js';

// What holds of any account, with variations and joint sums.

type Json = z.input<typeof AccountInput>;

const MADE = localDate('2024-01-31');
const pounds = (pence: number) => `${String(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`;
const penceOf = (amount: Money) => Number(amount.exactly().times(100).toFixed(0));
const pence = (min: number, max: number) => fc.integer({ min, max });
const dayFrom = (least: number, most: number) => pence(least, most).map((count) => plusDays(MADE, count));

function stated(account: Json, asAt: LocalDate): AccountStatement | undefined {
  const outcome = accountStatement(AccountInput.parse(account), asAt);
  return outcome.kind === 'decided' ? outcome.value : undefined;
}

/** Two orders that share a sum, of which one is varied and the other is made later; each is paid by several payments. */
const shared = fc
  .record({
    sum: pence(2, 80_000_00),
    share: pence(1, 100),
    own: fc.nat(20_000_00),
    later: fc.nat(60),
    varied: fc.option(fc.record({ after: fc.nat(300), by: fc.integer({ min: -40, max: 40 }) })),
    paid: fc.array(fc.tuple(fc.nat(2), fc.nat(400), pence(1, 30_000_00), fc.boolean()), { minLength: 1, maxLength: 6 }),
  })
  .map(({ sum, share, own, later, varied, paid }) => {
    const [part, made] = [Math.max(1, Math.floor((sum * share) / 100)), plusDays(MADE, later)];
    const amount = sum + own;
    const total = Math.max(1, Math.floor((amount * (100 + (varied?.by ?? 0))) / 100));
    const on = plusDays(MADE, varied?.after ?? 0);
    const joint = (most: number) => [{ pool: 'p', amount: pounds(most) }];
    const variation = {
      id: 'v1',
      on,
      under: '32' as const,
      total: pounds(total),
      increaseDueOn: on,
      jointParts: joint(Math.min(sum, total)),
    };
    const orders = [
      { id: 'A', defendant: 'dA', made: MADE, amount: pounds(amount), jointParts: joint(sum), variations: [variation] },
      { id: 'B', defendant: 'dB', made, amount: pounds(part), jointParts: joint(part) },
    ];
    const first = [MADE, made, MADE];
    const payments = paid.map(([by, after, received, toPool]) => ({
      by,
      first: first[by] ?? MADE,
      on: plusDays(first[by] ?? MADE, after),
      amount: pounds(received),
      towards: toPool ? { pool: 'p' } : ('ownPart' as const),
    }));
    return { orders, jointPools: [{ id: 'p', sum: pounds(sum) }], payments };
  });

type Payment = { by: number; on: LocalDate; amount: string; towards: { pool: string } | 'ownPart' };
const receipts = (payments: readonly Payment[]): NonNullable<Json['receipts']> =>
  payments.map(({ by, on, amount, towards }, at) =>
    by === 2
      ? { from: 'coDefendant', id: `r${at}`, on, amount, pool: 'p', defendant: 'elsewhere' }
      : { from: 'defendant', id: `r${at}`, order: by === 0 ? 'A' : 'B', on, amount, ...(by === 0 && { towards }) },
  );

describe('orders that share a sum, one of them varied', () => {
  it('never cost more for paying earlier', () => {
    fc.assert(
      fc.property(shared, fc.nat(5), pence(1, 200), dayFrom(60, 600), (account, which, sooner, asAt) => {
        const { orders, jointPools, payments } = account;
        const moved = payments.map((payment, at) => {
          const day = plusDays(payment.on, -sooner);
          return at === which % payments.length
            ? { ...payment, on: day < payment.first ? payment.first : day }
            : payment;
        });
        const [late, early] = [payments, moved].map((list) =>
          stated({ orders, jointPools, receipts: receipts(list) }, asAt),
        );
        fc.pre(late !== undefined && early !== undefined);
        expect(penceOf(early.totals.interestAccrued)).toBeLessThanOrEqual(penceOf(late.totals.interestAccrued));
      }),
    );
  });

  it('bring the joint sum once, and account for every penny received', () => {
    fc.assert(
      fc.property(shared, dayFrom(60, 600), ({ orders, jointPools, payments }, asAt) => {
        const statement = stated({ orders, jointPools, receipts: receipts(payments) }, asAt);
        fc.pre(statement !== undefined);
        const sum = (amounts: readonly Money[]) => Money.sum(amounts).toJSON();
        const elsewhere = statement.receipts.filter(({ order }) => order === null);
        const toPool = elsewhere.flatMap(({ pools }) => pools.map(({ amount }) => amount));
        const settled = statement.orders.flatMap(({ paid, interest }) => [paid, interest.paid]);
        const apart = statement.receipts.map(({ notNeeded }) => notNeeded);
        expect(sum([...settled, ...toPool, ...apart])).toBe(statement.totals.received.toJSON());
        for (const { paidOut, amount } of statement.receipts)
          expect(sum(paidOut.map((each) => each.amount))).toBe(amount.toJSON());
        for (const { recovered, sum: whole, stillRecoverable, enforceable } of statement.pools) {
          expect(sum([recovered, stillRecoverable])).toBe(whole.toJSON());
          for (const { amount } of enforceable) expect(amount.isMoreThan(stillRecoverable)).toBe(false);
        }
        for (const { interest, balance, unpaid } of statement.orders) {
          expect([interest.accrued, interest.outstanding, balance, unpaid].some((each) => each.isNegative())).toBe(
            false,
          );
        }
      }),
    );
  });
});

describe('interest of an account', () => {
  it('is additive: up to a day, and from it on what is then unpaid, make the whole', () => {
    const tranches = fc.array(fc.tuple(pence(1, 50_000_00), fc.nat(90)), { minLength: 1, maxLength: 4 });
    const paid = fc.array(fc.tuple(fc.nat(200), pence(1, 30_000_00)), { maxLength: 4 });
    fc.assert(
      fc.property(tranches, paid, fc.nat(200), fc.nat(500), (parts, payments, until, more) => {
        const order = {
          id: 'A',
          defendant: 'dA',
          made: MADE,
          amount: pounds(parts.reduce((sum, [part]) => sum + part, 0)),
          tranches: parts.map(([part, after], at) => ({
            id: `t${at}`,
            amount: pounds(part),
            dueOn: plusDays(MADE, after),
          })),
        };
        const before = payments
          .filter(([after]) => after <= until)
          .map(([after, amount]) => ({
            by: 0,
            on: plusDays(MADE, after),
            amount: pounds(amount),
            towards: 'ownPart' as const,
          }));
        const account = { orders: [order], receipts: receipts(before) };
        const [middle, end] = [plusDays(MADE, until), plusDays(MADE, until + more)];
        const [first, whole] = [stated(account, middle)?.orders[0], stated(account, end)?.orders[0]];
        if (first === undefined || whole === undefined) throw new Error('nothing is for the court here');
        // 8% and 365 days, in hundredths of a penny and below: each tranche is rounded once, so each may differ by a penny.
        const since = first.tranches.map(({ unpaid, dueOn }) => {
          const days = Math.max(0, daysBetween(dueOn > middle ? dueOn : middle, end));
          return (penceOf(unpaid) * 8 * days) / 36_500;
        });
        const added = penceOf(whole.interest.accrued) - penceOf(first.interest.accrued);
        expect(Math.abs(added - since.reduce((sum, each) => sum + each, 0))).toBeLessThanOrEqual(parts.length);
      }),
    );
  });
});
