import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { endOfPeriodStarting, localDate, plusDays } from '../dates/index.js';
import { type DatedRule, inForceOn } from '../law/index.js';
import { Money } from '../money/index.js';
import {
  defaultTerm,
  defaultTermBands,
  DefaultTermInput,
  extendedTimeToPay,
  initialTimeToPay,
  isLongerThan,
  mustProceed,
  OffencesWithinPart2Input,
  payByFalseDeclaration,
  PayByFalseDeclarationInput,
  priorityOrders,
  PriorityOrdersInput,
  ProceedInput,
  proportionalityRules,
  proportionateOrder,
  ProportionateOrderInput,
  reparationOrders,
  ReparationOrdersInput,
  spokenTerm,
  type Term,
  timeToPay,
  TimeToPayInput,
  timeToPayRules,
} from './index.js';

const pounds = (max: number) =>
  fc.integer({ min: 0, max }).map((p) => `${String(Math.floor(p / 100))}.${String(p % 100).padStart(2, '0')}`);
const day = fc.integer({ min: 0, max: 10_000 }).map((count) => plusDays(localDate('2003-03-24'), count));

describe('mustProceed', () => {
  const known = fc.constantFrom(true, false, undefined);
  const anyInput = fc
    .record({
      route: fc.constantFrom('convictedInCrownCourt', 'none', undefined),
      absconded: known,
      prosecutorAsks: known,
      courtThinksAppropriate: known,
    })
    .map((input) => ProceedInput.parse(input));

  it('once decided, is not changed by learning what was unknown; and the facts it asks for are unknown', () => {
    fc.assert(
      fc.property(anyInput, fc.boolean(), (input, learnt) => {
        const before = mustProceed(input);
        const after = mustProceed({
          route: input.route ?? (learnt ? 'convictedInCrownCourt' : 'none'),
          absconded: input.absconded ?? learnt,
          prosecutorAsks: input.prosecutorAsks ?? learnt,
          courtThinksAppropriate: input.courtThinksAppropriate ?? learnt,
        });
        if (after.kind !== 'decided') return false;
        if (before.kind === 'factsMissing') {
          return before.facts.every(({ pointer }) => input[pointer.slice(1) as keyof ProceedInput] === undefined);
        }
        return (
          before.kind === 'forTheCourt' ||
          (before.kind === 'decided' && before.value.mustProceed === after.value.mustProceed)
        );
      }),
    );
  });
});

describe('offencesWithinPart2', () => {
  it('refuses an id given twice, and no offence at all', () => {
    const offence = { id: 'c1', committed: { from: '2020-01-01', to: '2020-01-01' } };
    expect(OffencesWithinPart2Input.safeParse({ offences: [offence, offence] }).error?.issues[0]?.path).toEqual([
      'offences',
      1,
      'id',
    ]);
    expect(OffencesWithinPart2Input.safeParse({ offences: [] }).success).toBe(false);
  });
});

describe('proportionateOrder', () => {
  const parse = (input: z.input<typeof ProportionateOrderInput>) => ProportionateOrderInput.parse(input);

  it('never exceeds the recoverable amount, the benefit or the cap', () => {
    fc.assert(
      fc.property(
        pounds(1_000_00),
        pounds(1_000_00),
        fc.array(pounds(500_00), { maxLength: 4 }),
        fc.option(pounds(2_000_00)),
        day,
        (one, other, amounts, own, orderMade) => {
          const [least, most] = Money.gbp(one).isMoreThan(Money.gbp(other)) ? [other, one] : [one, other];
          const outcome = proportionateOrder(
            parse({
              recoverableAmount: least,
              benefit: most,
              orderMade,
              reductions: amounts.map((amount, index) => ({
                id: `r${String(index)}`,
                ground: 'restoredToLoser',
                amount,
                reason: 'Returned',
              })),
              ...(own !== null && { proportionateAmount: own }),
            }),
          );
          if (outcome.kind !== 'decided') return orderMade < '2012-11-14' && (amounts.length > 0 || own !== null);
          const { amount, cap } = outcome.value;
          return (
            !amount.isMoreThan(Money.gbp(least)) && !amount.isNegative() && (cap === null || !amount.isMoreThan(cap))
          );
        },
      ),
    );
  });

  it('takes the court’s own figure before the reductions, and shows them left aside', () => {
    const outcome = proportionateOrder(
      parse({
        recoverableAmount: '900.00',
        benefit: '1000.00',
        orderMade: '2020-01-01',
        reductions: [{ id: 'r1', ground: 'restoredToLoser', amount: '950.00', reason: 'Returned' }],
        proportionateAmount: '700.00',
      }),
    );
    expect(outcome).toMatchObject({ kind: 'decided', value: { reductions: [] } });
    expect(JSON.parse(JSON.stringify(outcome))).toMatchObject({ value: { amount: '700.00', cap: '700.00' } });
    expect(outcome.reasons[0]?.because?.some(({ met }) => met === false)).toBe(true);
  });

  it('says of what is argued in vain that it changes nothing', () => {
    const outcome = proportionateOrder(
      parse({
        recoverableAmount: '1000.00',
        benefit: '1000.00',
        orderMade: '2020-01-01',
        reductions: [],
        arguedInVain: ['expensesOfCrime', 'wantOfProfit', 'hardshipToOthers', 'taintedGiftNotRecoverable'],
      }),
    );
    expect(JSON.parse(JSON.stringify(outcome))).toMatchObject({ value: { amount: '1000.00', cap: null } });
    expect(outcome.reasons.filter(({ met, mark }) => met === false && mark === 'V2')).toHaveLength(4);
  });

  it('refuses a recoverable amount above the benefit', () => {
    const input = { recoverableAmount: '1000.01', benefit: '1000.00', orderMade: '2020-01-01', reductions: [] };
    expect(ProportionateOrderInput.safeParse(input).error?.issues[0]?.path).toEqual(['recoverableAmount']);
  });

  it('does not answer for an order before Part 2', () => {
    const before = { recoverableAmount: '1.00', benefit: '1.00', reductions: [] };
    expect(proportionateOrder(parse({ ...before, orderMade: '2003-03-23' })).kind).toBe('notCovered');
    expect(proportionateOrder(parse({ ...before, orderMade: '2003-03-24' })).kind).toBe('decided');
  });
});

it('pay by a false declaration: cap and reduction make up the pay', () => {
  fc.assert(
    fc.property(pounds(900_000_00), pounds(90_000_00), pounds(90_000_00), (netEarnings, priorSalary, newSalary) => {
      const input = PayByFalseDeclarationInput.parse({
        netEarnings,
        priorSalary,
        newSalary,
        fullValueGiven: true,
        workLawful: true,
      });
      const outcome = payByFalseDeclaration(input);
      if (outcome.kind !== 'decided')
        return input.priorSalary.isZero() || !input.newSalary.isMoreThan(input.priorSalary);
      const { cap, reduction } = outcome.value;
      return cap !== null && cap.plus(reduction).equals(input.netEarnings) && !cap.isMoreThan(input.netEarnings);
    }),
  );
});

describe('timeToPay', () => {
  type Json = z.input<typeof TimeToPayInput>;
  const ask = (input: Json) => timeToPay(TimeToPayInput.parse(input));

  it('what is due when makes up the order, and a permitted day is within the longest period', () => {
    const tranches = fc.array(fc.record({ amount: pounds(300_00), after: fc.nat(400) }), { maxLength: 3 });
    fc.assert(
      fc.property(day, pounds(1_000_00), tranches, (orderMade, amount, list) => {
        const outcome = ask({
          orderMade,
          amount,
          cannotPayOnTheDay: true,
          tranches: list.map((tranche, index) => ({
            id: `t${String(index)}`,
            amount: tranche.amount,
            dueOn: plusDays(orderMade, tranche.after),
          })),
        });
        if (outcome.kind !== 'decided') return false;
        const { permitted, dueOnTheDay, tranches: due, latestInitialDay, latestExtendedDay } = outcome.value;
        const total = Money.sum([dueOnTheDay, ...due.map((tranche) => tranche.amount)]);
        const makesUp = total.equals(Money.gbp(amount));
        const inTime = due.every(({ dueOn }) => dueOn >= orderMade && dueOn <= latestInitialDay);
        return latestInitialDay < latestExtendedDay && (!permitted || (makesUp && inTime));
      }),
    );
  });

  it('asks for the ground of an extension, where nothing else is wrong with it', () => {
    const granted = (orderMade: string, dueOn: string): Json => ({
      orderMade,
      amount: '100.00',
      cannotPayOnTheDay: true,
      tranches: [{ id: 't1', amount: '100.00', dueOn }],
      extension: { appliedOn: dueOn, decidedOn: dueOn, until: plusDays(localDate(dueOn), 1) },
    });
    const facts = (input: Json) => {
      const outcome = ask(input);
      return outcome.kind === 'factsMissing' ? outcome.facts.map(({ pointer }) => pointer) : outcome.kind;
    };
    expect(facts(granted('2025-03-14', '2025-06-13'))).toEqual(['/extension/unableDespiteAllReasonableEfforts']);
    expect(facts(granted('2015-05-29', '2015-11-28'))).toEqual(['/extension/exceptionalCircumstances']);
    expect(facts(granted('2025-03-14', '2025-06-14'))).toBe('decided');
  });

  it('says who decides where no time is allowed', () => {
    const last = (input: Json) => ask(input).reasons.at(-1);
    expect(last({ orderMade: '2025-03-14', amount: '1.00' })).toMatchObject({
      provision: { cite: 'POCA 2002, s 11(2)' },
    });
    expect(last({ orderMade: '2025-03-14', amount: '1.00', cannotPayOnTheDay: false })).toMatchObject({ met: false });
    expect(last({ orderMade: '2015-05-31', amount: '1.00', cannotPayOnTheDay: false })).toMatchObject({ met: false });
    expect(last({ orderMade: '2015-05-31', amount: '1.00' })?.met).toBeUndefined();
    expect(ask({ orderMade: '2003-03-23', amount: '1.00' }).kind).toBe('notCovered');
  });

  it('finds a period before the order, and an extension that extends nothing', () => {
    const faults = (input: Json) => {
      const outcome = ask(input);
      return outcome.kind === 'decided' ? outcome.value.faults.map(({ fault }) => fault) : outcome.kind;
    };
    const base = { orderMade: '2025-03-14', amount: '100.00', cannotPayOnTheDay: true };
    expect(faults({ ...base, tranches: [{ id: 't1', amount: '1.00', dueOn: '2025-03-14' }] })).toEqual([]);
    expect(faults({ ...base, tranches: [{ id: 't1', amount: '1.00', dueOn: '2025-03-13' }] })).toEqual([
      'beginsBeforeOrder',
    ]);
    const tranches = [{ id: 't1', amount: '50.00', dueOn: '2025-06-01' }];
    const extension = {
      appliedOn: '2025-05-01',
      decidedOn: '2025-05-02',
      until: '2025-06-01',
      unableDespiteAllReasonableEfforts: true,
    };
    expect(faults({ ...base, tranches, extension })).toEqual(['notLaterThanPeriod']);
    expect(faults({ ...base, tranches, extension: { ...extension, until: '2025-06-02' } })).toEqual([]);
    expect(faults({ ...base, tranches, extension: { ...extension, until: '2025-06-02', amount: '50.01' } })).toEqual([
      'extendsMoreThanTranche',
    ]);
    expect(
      faults({ ...base, tranches, extension: { ...extension, until: '2025-06-02', appliedOn: '2025-03-13' } }),
    ).toEqual(['appliedOutsidePeriod']);
    const old = { ...base, orderMade: '2014-03-14', tranches: [{ id: 't1', amount: '99.99', dueOn: '2014-09-13' }] };
    expect(faults(old)).toEqual(['noPowerToSplit']);
  });

  it.each<[string, Partial<Json>, (string | number)[]]>([
    [
      'nothing to extend',
      { extension: { appliedOn: '2025-05-01', decidedOn: '2025-05-02', until: null } },
      ['extension', 'tranche'],
    ],
    [
      'which of two is extended',
      {
        tranches: ['t1', 't2'].map((id) => ({ id, amount: '1.00', dueOn: '2025-06-01' })),
        extension: { appliedOn: '2025-05-01', decidedOn: '2025-05-02', until: null },
      },
      ['extension', 'tranche'],
    ],
    [
      'a tranche that is not there',
      {
        tranches: [{ id: 't1', amount: '1.00', dueOn: '2025-06-01' }],
        extension: { tranche: 't9', appliedOn: '2025-05-01', decidedOn: '2025-05-02', until: null },
      },
      ['extension', 'tranche'],
    ],
    [
      'decided before it was applied for',
      {
        tranches: [{ id: 't1', amount: '1.00', dueOn: '2025-06-01' }],
        extension: { appliedOn: '2025-05-02', decidedOn: '2025-05-01', until: null },
      },
      ['extension', 'decidedOn'],
    ],
  ])('refuses: %s', (_, more, path) => {
    const input = { orderMade: '2025-03-14', amount: '100.00', ...more };
    expect(TimeToPayInput.safeParse(input).error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe('defaultTerm', () => {
  it('rises with the amount, under either table', () => {
    const maximum = (amount: string, termFixed: string): Term | undefined => {
      const outcome = defaultTerm(
        DefaultTermInput.parse({ amount, termFixed, kind: 'individual', aged18OrOverWhenConvicted: true }),
      );
      return outcome.kind === 'decided' ? outcome.value.maximum : undefined;
    };
    fc.assert(
      fc.property(
        pounds(2_000_000_00),
        pounds(2_000_000_00),
        fc.constantFrom('2015-05-31', '2015-06-01'),
        (one, other, termFixed) => {
          const [less, more] = Money.gbp(one).isMoreThan(Money.gbp(other)) ? [other, one] : [one, other];
          const [short, long] = [maximum(less, termFixed), maximum(more, termFixed)];
          if (short === undefined || long === undefined) return Money.gbp(less).isZero();
          return !isLongerThan(short, long, localDate(termFixed));
        },
      ),
    );
  });

  it('has no term for an order of nothing', () => {
    const input = DefaultTermInput.parse({
      amount: '0.00',
      termFixed: '2024-01-01',
      kind: 'individual',
      aged18OrOverWhenConvicted: true,
    });
    expect(defaultTerm(input).kind).toBe('notCovered');
  });

  it('does not answer before Part 2', () => {
    const input = { amount: '10.00', kind: 'individual', aged18OrOverWhenConvicted: true } as const;
    expect(defaultTerm(DefaultTermInput.parse({ ...input, termFixed: '2003-03-23' })).kind).toBe('notCovered');
    expect(defaultTerm(DefaultTermInput.parse({ ...input, termFixed: '2003-03-24' })).kind).toBe('decided');
  });
});

describe('terms', () => {
  const start = localDate('2025-02-01');

  it.each<[Term, Term, boolean]>([
    [{ years: 5 }, { months: 60 }, false],
    [{ months: 61 }, { years: 5 }, true],
    [{ months: 60, days: 1 }, { years: 5 }, true],
    [{ months: 59, days: 40 }, { years: 5 }, true],
    [{ months: 59, days: 20 }, { years: 5 }, false],
    [{ days: 181 }, { months: 6 }, false],
    [{ days: 182 }, { months: 6 }, true],
    [{ days: 46 }, { days: 45 }, true],
    [{ days: 45 }, { days: 45 }, false],
  ])('%j longer than %j from 1 February 2025: %s', (one, other, isLonger) => {
    expect(isLongerThan(one, other, start)).toBe(isLonger);
  });

  it('is read aloud', () => {
    expect(spokenTerm({ years: 1, months: 6, days: 2 })).toBe('1 year and 6 months and 2 days');
    expect(spokenTerm({ days: 45 })).toBe('45 days');
  });

  it('is never longer than itself', () => {
    const term = fc.record({ years: fc.nat(20), months: fc.nat(40), days: fc.nat(400) });
    fc.assert(
      fc.property(term, term, day, (one, other, first) => {
        const both = isLongerThan(one, other, first) && isLongerThan(other, one, first);
        return !isLongerThan(one, one, first) && !both;
      }),
    );
  });
});

it('a direction is never more than the priority orders or the shortfall', () => {
  fc.assert(
    fc.property(
      pounds(1_000_00),
      pounds(2_000_00),
      fc.array(pounds(500_00), { maxLength: 3 }),
      (confiscation, means, amounts) => {
        const input = PriorityOrdersInput.parse({
          orderMade: '2025-11-20',
          confiscation,
          means,
          inSameProceedings: true,
          priorityOrders: amounts.map((amount, index) => ({ id: `o${String(index)}`, kind: 'compensation', amount })),
        });
        const outcome = priorityOrders(input);
        if (outcome.kind !== 'decided') return false;
        const { direction, shortfall } = outcome.value;
        const sum = Money.sum(input.priorityOrders.map(({ amount }) => amount));
        return (
          !direction.isMoreThan(sum) && (shortfall === null ? direction.isZero() : !direction.isMoreThan(shortfall))
        );
      },
    ),
  );
});

describe('reparationOrders', () => {
  const base: z.input<typeof ReparationOrdersInput> = {
    confiscationOrder: '100.00',
    offences: [{ id: 'c1', offence: 'MSA_2', confiscationOrderCovers: true }],
    reparationOrders: [],
    compensationOrders: [],
  };
  const ask = (more: Partial<typeof base>) => {
    const outcome = reparationOrders(ReparationOrdersInput.parse({ ...base, ...more }));
    return outcome.kind === 'decided'
      ? [outcome.value.mustConsider, outcome.value.unsettled, outcome.value.barred]
      : outcome.kind;
  };
  const offence = (more: object) => [{ id: 'c1', offence: 'MSA_2' as const, confiscationOrderCovers: true, ...more }];

  it('is open from the first day of the offence in law, as principal or as helper', () => {
    expect(ask({ offences: offence({ committedFrom: '2015-07-31' }) })).toEqual([['c1'], [], []]);
    expect(ask({ offences: offence({ committedFrom: '2015-07-30' }) })).toEqual([[], [], []]);
    expect(ask({ offences: offence({ inchoate: 'aidingAndAbetting' }) })).toEqual([['c1'], [], []]);
    expect(ask({ offences: offence({ confiscationOrderCovers: false }) })).toEqual([[], [], []]);
  });

  it('names what is unsettled beside what is open', () => {
    const two = [
      ...offence({}),
      { id: 'c2', offence: 'MSA_1' as const, confiscationOrderCovers: true, inchoate: 'attempt' as const },
    ];
    expect(ask({ offences: two })).toEqual([['c1'], ['c2'], []]);
    expect(ask({ madeUnder: 'section27' })).toBe('notCovered');
    expect(ask({ madeUnder: 'section28' })).toEqual([['c1'], [], []]);
    expect(ask({ offences: offence({ offence: 'CLA1977_1' }) })).toBe('notCovered');
  });

  it('bars an order for an offence that does not open one', () => {
    const reparation = [{ id: 's1', offence: 'c1', amount: '1.00' }];
    expect(ask({ offences: offence({ offence: 'POCA_329' }), reparationOrders: reparation })).toEqual([
      [],
      [],
      [{ id: 's1', because: 'notAvailable' }],
    ]);
  });

  it('refuses an order for an offence that is not listed', () => {
    const at = (more: Partial<typeof base>) =>
      ReparationOrdersInput.safeParse({ ...base, ...more }).error?.issues.map(({ path }) => path.join('/'));
    expect(at({ reparationOrders: [{ id: 's1', offence: 'c9', amount: '1.00' }] })).toEqual([
      'reparationOrders/0/offence',
    ]);
    expect(at({ compensationOrders: [{ offence: 'c9' }] })).toEqual(['compensationOrders/0/offence']);
  });
});

describe('figures', () => {
  const tables: DatedRule<unknown>[] = [
    initialTimeToPay,
    extendedTimeToPay,
    defaultTermBands,
    proportionalityRules,
    timeToPayRules,
  ];

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s: a later day never picks an earlier row',
    (_, table) => {
      fc.assert(
        fc.property(day, fc.nat(4000), (first, more) => {
          const [before, after] = [inForceOn(table, first), inForceOn(table, plusDays(first, more))];
          return before !== undefined && after !== undefined && before.from <= after.from;
        }),
      );
      expect(inForceOn(table, localDate('2003-03-23'))).toBeUndefined();
    },
  );

  it('every table of default terms ends without an upper edge, and rises', () => {
    for (const { value } of defaultTermBands.history) {
      const edges = value.map(({ notMoreThan }) => notMoreThan);
      expect(edges.at(-1)).toBeNull();
      edges.slice(0, -2).forEach((edge, index) => {
        expect(edge !== null && edges[index + 1]?.isMoreThan(edge)).toBe(true);
      });
    }
  });

  it('counts periods from the day of the order', () => {
    expect(
      endOfPeriodStarting(localDate('2025-03-14'), inForceOn(initialTimeToPay, localDate('2025-03-14'))?.value ?? 0),
    ).toBe('2025-06-13');
  });
});
