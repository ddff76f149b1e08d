import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { daysBetween, endOfPeriodStarting, localDate, type LocalDate, plusDays } from '../dates/index.js';
import { Exact, Money } from '../money/index.js';
import {
  AccountInput,
  type AccountStatement,
  accountStatement,
  AccountStatementInput,
  applicationOfReceipt,
  defaultTermAfterPayment,
  InterestInput,
  interestOnUnpaidAmount,
  judgmentRate,
  PartPaymentInput,
  WaterfallInput,
} from './index.js';
import { yearPounds } from './interest.js';

type Json = z.input<typeof AccountInput>;
type OrderJson = Json['orders'][number];
type ReceiptJson = NonNullable<Json['receipts']>[number];

const MADE = localDate('2025-03-14');
const pounds = (pence: number) => `${String(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`;
const penceOf = (amount: Money) => Number(amount.exactly().times(100).toFixed(0));
const amountOf = (max: number) => fc.integer({ min: 1, max });
const dayAfterMade = (most: number) => fc.integer({ min: 0, max: most }).map((count) => plusDays(MADE, count));

/** What the statement says, where it says something. */
function stated(account: Json, asAt: LocalDate): AccountStatement {
  const outcome = accountStatement(AccountInput.parse(account), asAt);
  if (outcome.kind !== 'decided') throw new Error(`not decided: ${outcome.kind}`);
  return outcome.value;
}

const defendants = (on: LocalDate, pence: number, id: string, order = 'o1'): ReceiptJson => ({
  from: 'defendant',
  id,
  order,
  on,
  amount: pounds(pence),
});

/** An order with up to three tranches, and up to two applications to extend that come in time. */
const anOrder = fc
  .record({
    onTheDay: fc.integer({ min: 1, max: 5_000_00 }),
    tranches: fc.array(fc.tuple(amountOf(50_000_00), fc.integer({ min: 1, max: 91 })), { maxLength: 3 }),
    asks: fc.array(fc.tuple(fc.nat(2), fc.nat(20), fc.nat(120), fc.constantFrom('refused', 'granted', 'pending')), {
      maxLength: 2,
    }),
  })
  .map(({ onTheDay, tranches, asks }): OrderJson => {
    const parts = tranches.map(([pence, count], at) => ({ pence, id: `t${at}`, dueOn: plusDays(MADE, count) }));
    const extensions = asks.flatMap(([which, before, later, came], at) => {
      const part = parts[which];
      if (part === undefined || asks.findIndex(([other]) => other === which) !== at) return [];
      const earliest = plusDays(part.dueOn, -before);
      const appliedOn = earliest < MADE ? MADE : earliest;
      if (came === 'pending') return [{ tranche: part.id, appliedOn }];
      const decidedOn = plusDays(appliedOn, later);
      // Some extended periods are over before the court decides.
      const until = came === 'refused' ? null : plusDays(part.dueOn, 1 + before * 3);
      return [{ tranche: part.id, appliedOn, decidedOn, until }];
    });
    const amount = pounds(onTheDay + parts.reduce((sum, { pence }) => sum + pence, 0));
    const listed = parts.map(({ pence, id, dueOn }) => ({ id, amount: pounds(pence), dueOn }));
    return { id: 'o1', defendant: 'd1', made: MADE, amount, tranches: listed, extensions };
  });

const payments = fc.array(fc.tuple(dayAfterMade(400), amountOf(40_000_00)), { maxLength: 6 });
/** Payments that often fall on one day. */
const crowded = fc.array(fc.tuple(dayAfterMade(3), amountOf(40_000_00)), { maxLength: 6 });
const received = (list: readonly (readonly [LocalDate, number])[]) =>
  list.map(([on, pence], at) => defendants(on, pence, `r${at}`));

/** The same account day by day, in pence and in the plainest way: what the program is held against. */
function dayByDay(
  order: OrderJson,
  paid: readonly (readonly [LocalDate, number])[],
  asAt: LocalDate,
  backdated: boolean,
) {
  const sixMonths = endOfPeriodStarting(MADE, 6);
  const pence = (amount: string) => Math.round(Number(amount) * 100);
  const tranches = (order.tranches ?? []).map(({ id, amount, dueOn }) => {
    const ask = (order.extensions ?? []).find(({ tranche, appliedOn }) => tranche === id && appliedOn <= asAt);
    const isDecided = ask?.decidedOn !== undefined && ask.decidedOn <= asAt;
    const granted = isDecided && typeof ask.until === 'string' ? ask.until : undefined;
    const isPaused = (day: string) =>
      ask !== undefined &&
      !(isDecided && backdated) &&
      day >= ask.appliedOn &&
      day <= (ask.decidedOn ?? '9999') &&
      day <= sixMonths;
    return { id, pence: pence(amount), due: granted ?? dueOn, isPaused };
  });
  const rest = pence(order.amount) - tranches.reduce((sum, each) => sum + each.pence, 0);
  if (rest > 0) tranches.push({ id: 'onTheDay', pence: rest, due: MADE, isPaused: () => false });
  tranches.sort((one, other) => (one.due + one.id < other.due + other.id ? -1 : 1));
  const penceDays = tranches.map(() => 0n);
  const unpaidOn = (day: LocalDate) => {
    let left = paid.filter(([on]) => on < day).reduce((sum, [, sum1]) => sum + sum1, 0);
    return tranches.map(({ pence: amount }) => {
      const covered = Math.min(left, amount);
      left -= covered;
      return amount - covered;
    });
  };
  for (let day = plusDays(MADE, 1); day <= asAt; day = plusDays(day, 1)) {
    unpaidOn(day).forEach((unpaid, at) => {
      const tranche = tranches[at];
      if (tranche === undefined || day <= tranche.due || tranche.isPaused(day)) return;
      penceDays[at] = (penceDays[at] ?? 0n) + BigInt(unpaid);
    });
  }
  // 8% and 365 days: pence x 8 / 36,500, half up.
  return penceDays.reduce((sum, each) => sum + Number((each * 16n + 36_500n) / 73_000n), 0);
}

describe('an account, day by day', () => {
  it('charges the interest an independent calculation charges', () => {
    fc.assert(
      fc.property(anOrder, payments, dayAfterMade(400), fc.boolean(), (order, paid, asAt, backdated) => {
        const options = { refusedExtension: backdated ? ('backdated' as const) : ('notBackdated' as const) };
        const [statement] = stated({ orders: [order], receipts: received(paid), options }, asAt).orders;
        const accrued = penceOf(statement?.interest.accrued ?? Money.zero);
        expect(accrued).toBe(dayByDay(order, paid, asAt, backdated));
      }),
    );
  });

  it('never charges less than nothing, and more with every day', () => {
    fc.assert(
      fc.property(anOrder, payments, dayAfterMade(300), fc.nat(100), (order, paid, day, more) => {
        // An extension granted later moves a due day backwards in time; without one, a later day never owes less interest.
        const orders = [{ ...order, extensions: [] }];
        const receipts = received(paid);
        const [first] = stated({ orders, receipts }, day).orders;
        const [later] = stated({ orders, receipts }, plusDays(day, more)).orders;
        expect(first?.interest.accrued.isNegative()).toBe(false);
        expect(later?.interest.accrued.isLessThan(first?.interest.accrued ?? Money.zero)).toBe(false);
      }),
    );
  });

  it('says the same whatever order its facts are listed in', () => {
    const shuffled = fc.tuple(anOrder, crowded, dayAfterMade(400)).chain(([order, paid, asAt]) =>
      fc.record({
        asAt: fc.constant(asAt),
        order: fc.constant(order),
        receipts: fc.constant(received(paid)),
        mixed: fc.shuffledSubarray(received(paid), { minLength: paid.length }),
        tranches: fc.shuffledSubarray(order.tranches ?? [], { minLength: order.tranches?.length ?? 0 }),
        extensions: fc.shuffledSubarray(order.extensions ?? [], { minLength: order.extensions?.length ?? 0 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ asAt, order, receipts, mixed, tranches, extensions }) => {
        const one = accountStatement(AccountInput.parse({ orders: [order], receipts }), asAt);
        const other = accountStatement(
          AccountInput.parse({ orders: [{ ...order, tranches, extensions }], receipts: mixed }),
          asAt,
        );
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
    );
  });

  it('never costs more for paying earlier', () => {
    const cost = (
      order: OrderJson,
      paid: readonly (readonly [LocalDate, number])[],
      asAt: LocalDate,
      first: 'principalFirst' | 'interestFirst',
    ) =>
      penceOf(
        stated({ orders: [order], receipts: received(paid), options: { allocation: first } }, asAt).orders[0]?.interest
          .accrued ?? Money.zero,
      );
    fc.assert(
      fc.property(
        anOrder,
        payments.filter((list) => list.length > 0),
        fc.nat(5),
        fc.nat(90),
        dayAfterMade(500),
        (order, paid, which, sooner, asAt) => {
          const at = which % paid.length;
          const moved = paid.map(([on, pence], index): readonly [LocalDate, number] => {
            const day = plusDays(on, -sooner);
            return index === at ? [day < MADE ? MADE : day, pence] : [on, pence];
          });
          expect(cost(order, moved, asAt, 'principalFirst')).toBeLessThanOrEqual(
            cost(order, paid, asAt, 'principalFirst'),
          );
          // Interest paid on the way is rounded to the penny each time, so here each payment may cost one more.
          expect(cost(order, moved, asAt, 'interestFirst')).toBeLessThanOrEqual(
            cost(order, paid, asAt, 'interestFirst') + paid.length,
          );
        },
      ),
    );
  });

  it('has parts that sum to the whole', () => {
    const costs = [{ id: 'c1', kind: 'insolvencyPractitioner' as const, amount: '500.00' }];
    const directions = [
      { id: 'v1', amount: '3000.00' },
      { id: 'v2', amount: '800.00' },
    ];
    fc.assert(
      fc.property(anOrder, payments, dayAfterMade(400), fc.boolean(), (order, paid, asAt, interestFirst) => {
        const options = { allocation: interestFirst ? ('interestFirst' as const) : ('principalFirst' as const) };
        const account = { orders: [{ ...order, costs, directions }], receipts: received(paid), options };
        const { orders, receipts, totals } = stated(account, asAt);
        const [one] = orders;
        if (one === undefined) throw new Error('the order is made');
        const sum = (amounts: readonly Money[]) => Money.sum(amounts).toJSON();
        expect(sum(one.tranches.map(({ amount }) => amount))).toBe(one.total.toJSON());
        expect(sum(one.tranches.map(({ unpaid }) => unpaid))).toBe(one.unpaid.toJSON());
        expect(sum([one.paid, one.unpaid])).toBe(one.total.toJSON());
        expect(sum(one.tranches.map(({ interest }) => interest))).toBe(one.interest.accrued.toJSON());
        expect(sum([one.interest.paid, one.interest.outstanding])).toBe(one.interest.accrued.toJSON());
        expect(sum([one.unpaid, one.interest.outstanding])).toBe(one.balance.toJSON());
        for (const { amount, setAgainst, notNeeded, paidOut } of receipts) {
          expect(sum([...setAgainst.map((each) => each.amount), notNeeded])).toBe(amount.toJSON());
          expect(sum(paidOut.map((each) => each.amount))).toBe(amount.toJSON());
        }
        const apart = Money.sum(receipts.map(({ notNeeded }) => notNeeded));
        expect(sum([one.paid, one.interest.paid, apart])).toBe(totals.received.toJSON());
      }),
    );
  });
});

describe('joint sums', () => {
  const shared = fc.record({
    sum: amountOf(100_000_00),
    joint: fc.array(fc.tuple(fc.nat(100), fc.nat(20_000_00)), { minLength: 1, maxLength: 4 }),
    paid: fc.array(fc.tuple(fc.nat(4), dayAfterMade(300), amountOf(60_000_00), fc.boolean()), { maxLength: 8 }),
    asAt: dayAfterMade(350),
  });

  it('are collected once, by no more than what they are', () => {
    fc.assert(
      fc.property(shared, ({ sum, joint, paid, asAt }) => {
        const orders = joint.map(([share, own], at): OrderJson => {
          const part = Math.max(1, Math.floor((sum * share) / 100));
          const jointParts = [{ pool: 'p', amount: pounds(part) }];
          return { id: `o${at}`, defendant: `d${at}`, made: MADE, amount: pounds(part + own), jointParts };
        });
        const receipts = paid.map(
          ([which, on, pence, towardsJoint], at): ReceiptJson =>
            which >= orders.length
              ? { from: 'coDefendant', id: `r${at}`, on, amount: pounds(pence), pool: 'p', defendant: 'elsewhere' }
              : {
                  from: 'defendant',
                  id: `r${at}`,
                  order: `o${which}`,
                  on,
                  amount: pounds(pence),
                  towards: towardsJoint ? { pool: 'p' } : 'ownPart',
                },
        );
        const statement = stated({ orders, receipts, jointPools: [{ id: 'p', sum: pounds(sum) }] }, asAt);
        const [pool] = statement.pools;
        if (pool === undefined) throw new Error('there is a pool');
        const brought = Money.sum(statement.receipts.flatMap(({ pools }) => pools.map(({ amount }) => amount)));
        expect(brought.toJSON()).toBe(pool.recovered.toJSON());
        expect(pool.recovered.isMoreThan(pool.sum)).toBe(false);
        for (const { amount } of pool.enforceable) expect(amount.isMoreThan(pool.stillRecoverable)).toBe(false);
        expect(statement.totals.collectable.isMoreThan(statement.totals.faceBalance)).toBe(false);
        for (const one of statement.orders) {
          const whole = Money.sum([one.paid, one.recoveredFromOthers, one.unpaid]);
          expect(whole.toJSON()).toBe(one.total.toJSON());
          expect(Money.sum(one.parts.map(({ unpaid }) => unpaid)).toJSON()).toBe(one.unpaid.toJSON());
        }
      }),
    );
  });
});

describe('interest on one amount', () => {
  it('is additive over a period that is split, before it is rounded', () => {
    fc.assert(
      fc.property(amountOf(1_000_000_00), dayAfterMade(900), fc.nat(900), fc.nat(900), (pence, from, first, second) => {
        const amount = Money.gbp(pounds(pence));
        const middle = plusDays(from, first);
        const end = plusDays(middle, second);
        const whole = yearPounds(amount, from, end);
        expect(
          yearPounds(amount, from, middle)
            .plus(yearPounds(amount, middle, end))
            .equals(whole),
        ).toBe(true);
        const outcome = interestOnUnpaidAmount(
          InterestInput.parse({ amount: pounds(pence), dueOn: from, paidOn: end }),
        );
        const interest = outcome.kind === 'decided' ? outcome.value.interest : undefined;
        expect(interest?.isNegative()).toBe(false);
        expect(interest?.toJSON()).toBe(Money.roundedToPenny(whole.div(365)).toJSON());
      }),
    );
  });

  it('is never less than nothing, paid early or late, and never less for a day more', () => {
    const asked = (pence: number, dueOn: LocalDate, paidOn: LocalDate) => {
      const outcome = interestOnUnpaidAmount(InterestInput.parse({ amount: pounds(pence), dueOn, paidOn }));
      if (outcome.kind !== 'decided') throw new Error(outcome.kind);
      return { days: outcome.value.days, pence: penceOf(outcome.value.interest) };
    };
    fc.assert(
      fc.property(
        amountOf(1_000_000_00),
        dayAfterMade(900),
        fc.integer({ min: -400, max: 900 }),
        (pence, due, later) => {
          const paidOn = plusDays(due, later);
          const interest = asked(pence, due, paidOn);
          expect(interest.days).toBe(later > 0 ? later : 0);
          expect(interest.pence).toBeGreaterThanOrEqual(0);
          if (later <= 0) expect(interest.pence).toBe(0);
          expect(asked(pence, due, plusDays(paidOn, 1)).pence).toBeGreaterThanOrEqual(interest.pence);
        },
      ),
    );
  });

  it('takes each day at the rate of that day', () => {
    const [eight] = judgmentRate.history;
    if (eight === undefined) throw new Error('there is a rate');
    const half = { ...eight, from: localDate('2025-03-24'), value: eight.value.plus(eight.value) };
    const rates = { ...judgmentRate, history: [eight, half] };
    // Ten days to 24 March: nine at 8% and one at 16%; a hundred pounds.
    const sum = yearPounds(Money.gbp('100'), MADE, localDate('2025-03-24'), rates);
    expect(sum.equals(new Exact('88'))).toBe(true);
  });
});

describe('the order of payment', () => {
  const amounts = fc.array(fc.tuple(fc.nat(3), fc.nat(5_000_00), fc.boolean()), { maxLength: 6 });
  const kinds = ['insolvencyPractitioner', 'managementReceiver', 'enforcementReceiver', 'storageAndSale'] as const;

  it('pays out exactly what came in, and to nobody more than is owed', () => {
    fc.assert(
      fc.property(
        fc.nat(20_000_00),
        fc.boolean(),
        amounts,
        fc.array(fc.nat(5_000_00), { maxLength: 3 }),
        (came, through, owed, directed) => {
          const costs = owed.flatMap(([kind, pence, paidByEmployer], at) => {
            const name = kinds[kind];
            return name === undefined ? [] : [{ id: `c${at}`, kind: name, amount: pounds(pence), paidByEmployer }];
          });
          const directions = directed.map((pence, at) => ({ id: `v${at}`, amount: pounds(pence) }));
          const input = WaterfallInput.parse({
            amount: pounds(came),
            throughReceiverOrSale: through,
            costs,
            directions,
          });
          const outcome = applicationOfReceipt(input);
          if (outcome.kind !== 'decided') throw new Error('it is always decided');
          const { lines, reducesOrderBy } = outcome.value;
          expect(Money.sum(lines.map(({ amount }) => amount)).toJSON()).toBe(pounds(came));
          expect(reducesOrderBy.toJSON()).toBe(pounds(came));
          const toVictims = lines.find(({ to }) => to === 'directions')?.amount ?? Money.zero;
          expect(toVictims.isMoreThan(Money.sum(input.directions?.map(({ amount }) => amount) ?? []))).toBe(false);
          for (const { amount, shares } of lines)
            if (shares !== null && shares.length > 0)
              expect(Money.sum(shares.map((share) => share.amount)).toJSON()).toBe(amount.toJSON());
        },
      ),
    );
  });
});

describe('a default term after payment', () => {
  const ask = (ordered: number, paid: number, days: number) => {
    const outcome = defaultTermAfterPayment(
      PartPaymentInput.parse({ term: { days }, startsOn: '2026-01-02', ordered: pounds(ordered), paid: pounds(paid) }),
    );
    return outcome.kind === 'decided' ? outcome.value : undefined;
  };

  it('is whole days, shorter for more paid, and never ended short of payment in full', () => {
    fc.assert(
      fc.property(
        amountOf(20_000_000_00),
        fc.nat(1_000),
        fc.nat(1_000),
        fc.integer({ min: 1, max: 5_200 }),
        (ordered, one, other, days) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)].map((share) =>
            Math.floor((ordered * share) / 1_000),
          );
          const [few, many] = [ask(ordered, less ?? 0, days), ask(ordered, more ?? 0, days)];
          if (few === undefined || many === undefined) throw new Error('it is always decided');
          expect(many.daysRemaining).toBeLessThanOrEqual(few.daysRemaining);
          expect(few.reduction + few.daysRemaining).toBe(days);
          if ((more ?? 0) < ordered) {
            expect(many.daysRemaining).toBeGreaterThanOrEqual(1);
            const exactly = (BigInt(days - 1) * BigInt(more ?? 0)) / BigInt(ordered);
            expect(many.reduction).toBe(Number(exactly));
          }
        },
      ),
    );
  });

  it('counts the days of a term on the calendar', () => {
    const days = (startsOn: string) => {
      const outcome = defaultTermAfterPayment(
        PartPaymentInput.parse({ term: { months: 6 }, startsOn, ordered: '10000.00', paid: '0.00' }),
      );
      return outcome.kind === 'decided' ? outcome.value.daysInTerm : undefined;
    };
    expect(days('2026-01-02')).toBe(181);
    expect(days('2026-07-02')).toBe(184);
    expect(daysBetween(localDate('2026-01-02'), localDate('2026-07-01'))).toBe(180);
  });
});

describe('facts that cannot be', () => {
  const order: OrderJson = {
    id: 'o1',
    defendant: 'd1',
    made: MADE,
    amount: '10000.00',
    tranches: [{ id: 't1', amount: '4000.00', dueOn: '2025-06-13' }],
  };
  const refused = (change: Partial<OrderJson>, more: Partial<Json> = {}) =>
    AccountStatementInput.safeParse({
      orders: [{ ...order, ...change }],
      asAt: '2026-01-01',
      ...more,
    }).error?.issues.map(({ path }) => `/${path.join('/')}`);

  it.each<[string, Partial<OrderJson>, string]>([
    ['an order before Part 2', { made: '2003-03-23' }, '/orders/0/made'],
    [
      'a period that ends before the order',
      { tranches: [{ id: 't1', amount: '1.00', dueOn: '2025-03-13' }] },
      '/orders/0/tranches/0/dueOn',
    ],
    [
      'an extension of no tranche',
      { extensions: [{ tranche: 't9', appliedOn: '2025-04-01' }] },
      '/orders/0/extensions/0/tranche',
    ],
    [
      'an application before the order',
      { extensions: [{ tranche: 't1', appliedOn: '2025-03-13' }] },
      '/orders/0/extensions/0/appliedOn',
    ],
    [
      'a decision without what came of it',
      { extensions: [{ tranche: 't1', appliedOn: '2025-04-01', decidedOn: '2025-04-02' }] },
      '/orders/0/extensions/0/until',
    ],
    [
      'what came of it without a decision',
      { extensions: [{ tranche: 't1', appliedOn: '2025-04-01', until: null }] },
      '/orders/0/extensions/0/decidedOn',
    ],
    [
      'a decision before the application',
      { extensions: [{ tranche: 't1', appliedOn: '2025-04-02', decidedOn: '2025-04-01', until: null }] },
      '/orders/0/extensions/0/decidedOn',
    ],
    [
      'an extension that is none',
      { extensions: [{ tranche: 't1', appliedOn: '2025-04-01', decidedOn: '2025-04-02', until: '2025-06-13' }] },
      '/orders/0/extensions/0/until',
    ],
    [
      'a variation before the order',
      { variations: [{ id: 'v1', on: '2025-03-13', under: '23', total: '1.00' }] },
      '/orders/0/variations/0/on',
    ],
    [
      'a section 22 that does not raise',
      { variations: [{ id: 'v1', on: '2025-04-01', under: '22', total: '10000.00' }] },
      '/orders/0/variations/0/total',
    ],
    [
      'a term fixed before the order',
      { defaultTerms: [{ fixedOn: '2025-03-13', term: { days: 7 } }] },
      '/orders/0/defaultTerms/0/fixedOn',
    ],
    ['a discharge before the order', { discharge: { on: '2025-03-13', under: '25' } }, '/orders/0/discharge/on'],
  ])('%s', (_, change, at) => {
    expect(refused(change)).toEqual([at]);
  });

  it('a receipt under an order that is not there, or under one that is in the account', () => {
    expect(refused({}, { receipts: [defendants(MADE, 100, 'r1', 'o9')] })).toEqual(['/receipts/0/order']);
    const elsewhere = { from: 'coDefendant' as const, id: 'r1', on: MADE, amount: '1.00', pool: 'p', defendant: 'd1' };
    expect(refused({}, { receipts: [elsewhere], jointPools: [{ id: 'p', sum: '5.00' }] })).toEqual([
      '/receipts/0/defendant',
    ]);
  });

  it('names the fact, the law and the remedy', () => {
    const { error } = AccountInput.safeParse({
      orders: [order],
      receipts: [defendants(localDate('2025-03-13'), 100, 'r1')],
    });
    expect(error?.issues[0]?.message).toBe(
      'the receipt (2025-03-13) is before the order (2025-03-14) (s 55): nothing was payable then; check both days',
    );
  });
});
