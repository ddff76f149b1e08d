import { readFileSync } from 'node:fs';
import { endOfPeriodStarting, localDate } from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rules } from './rules.js';

// Every test vector of the specification of confiscation, in its own words and whole: money in pence, terms as `6m`.

const Vector = z.strictObject({ id: z.string(), fn: z.string(), in: z.unknown(), out: z.unknown() });
const file = new URL('../fixtures/confiscation-vectors.json', import.meta.url);
const vectors = z.array(Vector).parse(JSON.parse(readFileSync(file, 'utf8')));

const pounds = (pence: number) => `${String(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`;
const penceOf = (amount: string) => Number(amount.replace('.', ''));
const json = (value: unknown): any => JSON.parse(JSON.stringify(value)); // eslint-disable-line @typescript-eslint/no-explicit-any

/** What a rule says of an input, as JSON. */
function ask(name: string, input: Record<string, unknown>) {
  const rule = rules[name];
  if (rule === undefined) throw new Error(`no rule is called ${name}`);
  return json(rule.ask(rule.schema.parse(input)));
}

const stated = (then: string, now: string) => ({
  priceIndex: 'stated',
  decisionMonth: '2025-01',
  statedIndex: [
    { month: '2020-01', value: then, source: 'The vector' },
    { month: '2025-01', value: now, source: 'The vector' },
  ],
});

const maximumTerm = (amount: number, termFixed: string) => {
  const { maximum } = ask('defaultTerm', {
    amount: pounds(amount),
    termFixed,
    kind: 'individual',
    aged18OrOverWhenConvicted: true,
  }).value;
  return Object.entries(maximum)
    .map(([unit, count]) => `${String(count)}${unit.charAt(0)}`)
    .join('');
};
const inMonths = (term: string) => (term.endsWith('y') ? `${String(Number(term.slice(0, -1)) * 12)}m` : term);

const FRAUD = { offence: 'FRAUD_1', committed: { from: '2023-05-03', to: '2023-05-03' } };
const concerned = (pence: number, committed = FRAUD.committed) => ({
  ...FRAUD,
  committed,
  id: 'c1',
  status: 'concerned',
  benefit: pounds(pence),
});
const taken = (pence: number) =>
  pence === 0
    ? []
    : [{ ...FRAUD, id: 't1', status: 'takenIntoConsideration', takenWith: ['c1'], benefit: pounds(pence) }];
const isMet = (input: Record<string, unknown>, name: string): boolean =>
  ask('criminalLifestyle', input).value.tests.some(
    ({ offence, test, met }: { offence: string; test: string; met: boolean }) =>
      offence === 'c1' && test.startsWith(name) && met,
  );

const Course = z.object({
  benefit: z.number(),
  others: z.array(z.number()),
  priors: z.array(z.tuple([z.string(), z.number()])),
  procStart: z.string(),
  tic: z.number(),
});
const numbers = z.tuple([z.number(), z.number(), z.number()]);

const functions: Record<string, (input: unknown) => unknown> = {
  relevantDay: (input) => ask('relevantDay', { proceedingsStarted: input }).value.relevantDay,
  endOfPeriodStarting: (input) => {
    const [start, months] = z.tuple([z.string(), z.number()]).parse(input);
    return endOfPeriodStarting(localDate(start), months);
  },
  maxDefaultFrom2015: (input) => inMonths(maximumTerm(z.number().parse(input), '2015-06-01')),
  maxDefaultBefore2015: (input) => inMonths(maximumTerm(z.number().parse(input), '2015-05-31')),
  interest: (input) => {
    const [amount, dueOn, paidOn] = z.tuple([z.number(), z.string(), z.string()]).parse(input);
    return penceOf(ask('interestOnUnpaidAmount', { amount: pounds(amount), dueOn, paidOn }).value.interest);
  },
  partPaymentReduction: (input) => {
    const [days, paid, ordered] = numbers.parse(input);
    const term = { term: { days }, startsOn: '2026-01-02', ordered: pounds(ordered), paid: pounds(paid) };
    return ask('defaultTermAfterPayment', term).value.reduction;
  },
  noHalfRelease: (input) => {
    const [ordered, defaultOccurred] = z.tuple([z.number(), z.string()]).parse(input);
    return !ask('releaseFromDefaultTerm', { ordered: pounds(ordered), defaultOccurred, daysRemaining: 100 }).value
      .atOneHalf;
  },
  value80: (input) => {
    const [then, indexThen, indexNow, now] = z.tuple([z.number(), z.string(), z.string(), z.number()]).parse(input);
    const { value } = ask('valueOfPropertyObtained', {
      valueWhenObtained: pounds(then),
      obtainedOn: '2020-01-15',
      valueHeldNow: pounds(now),
      decidedOn: '2025-03-14',
      conventions: stated(indexThen, indexNow),
    });
    return penceOf(value.value);
  },
  giftValue: (input) => {
    const [worth, consideration, indexThen, indexNow, now] = z
      .tuple([z.number(), z.number(), z.string(), z.string(), z.number()])
      .parse(input);
    const { value } = ask('taintedGift', {
      on: '2020-01-15',
      value: pounds(worth),
      consideration: pounds(consideration),
      ...(consideration > 0 && { significantlyLess: true }),
      lifestyle: true,
      sixYearDay: '2018-06-16',
      valueWithRecipientNow: pounds(now),
      decidedOn: '2025-03-14',
      conventions: stated(indexThen, indexNow),
    });
    return penceOf(value.value);
  },
  recoverable: (input) => {
    const [benefit, available] = z.tuple([z.number(), z.number().nullable()]).parse(input);
    const { value } = ask('recoverableAmount', {
      benefit: pounds(benefit),
      availableAmount: available === null ? null : pounds(available),
      victimProceedings: 'none',
      unlawfulProfitProceedings: false,
    });
    return penceOf(value.amount);
  },
  courseOfActivity: (input) => {
    const { benefit, others, priors, procStart, tic } = Course.parse(input);
    const facts = {
      proceedingsStarted: procStart,
      offences: [
        concerned(benefit),
        ...others.map((pence, at) => ({ ...FRAUD, id: `o${at}`, status: 'otherConviction', benefit: pounds(pence) })),
        ...taken(tic),
      ],
      earlierConvictions: priors.map(([convictedOn, pence], at) => ({
        id: `e${at}`,
        convictedOn,
        committedFrom: '2017-09-01',
        benefit: pounds(pence),
      })),
    };
    return isMet(facts, 'courseOfActivity');
  },
  sixMonthOffence: (input) => {
    const [from, to, benefit, tic] = z.tuple([z.string(), z.string(), z.number(), z.number()]).parse(input);
    const offences = [concerned(benefit, { from, to }), ...taken(tic)];
    return isMet({ proceedingsStarted: '2024-06-15', offences }, 'sixMonths');
  },
  s24Eligible: (input) =>
    ask('dischargeInadequate', {
      balance: pounds(z.number().parse(input)),
      availableAmountInadequate: true,
      whollyFromCurrencyOrSpecifiedReason: true,
    }).kind === 'forTheCourt',
  s25Eligible: (input) =>
    ask('dischargeSmallBalance', { balance: pounds(z.number().parse(input)) }).kind === 'forTheCourt',
};

describe('test vectors', () => {
  it('are all there', () => {
    expect(vectors).toHaveLength(79);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, { fn, in: input, out }) => {
    const answer = functions[fn];
    if (answer === undefined) throw new Error(`no function is called ${fn}: add it above`);
    const expected = typeof out === 'string' && fn.startsWith('maxDefault') ? inMonths(out) : out;
    expect(answer(input)).toEqual(expected);
  });
});
