import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Outcome } from '../reasons/index.js';
import {
  appeal,
  AppealInput,
  defaultTermAfterVariation,
  DefaultTermAfterVariationInput,
  destructionOfCryptoassets,
  DestructionOfCryptoassetsInput,
  dischargeAbscondersOrder,
  DischargeAbscondersOrderInput,
  dischargeOnDeath,
  DischargeOnDeathInput,
  inadequacyOfAvailableAmount,
  InadequacyInput,
  moneyPaidOver,
  MoneyInAccountsInput,
  orderInAbsence,
  OrderInAbsenceInput,
  reconsiderAvailableAmount,
  ReconsiderAvailableAmountInput,
  reconsiderBenefit,
  ReconsiderBenefitInput,
  reconsiderNoOrder,
  ReconsiderNoOrderInput,
  saleOfSeizedProperty,
  SaleOfSeizedPropertyInput,
} from './index.js';

// Each power, fact by fact: from facts on which it is open, one is changed.

/** `open`, `closed`, `for the court`, or the facts that are missing. */
function answerOf(outcome: Outcome<unknown>): string {
  if (outcome.kind === 'forTheCourt') return 'for the court';
  if (outcome.kind === 'factsMissing') return outcome.facts.map(({ pointer }) => pointer).join(' ');
  if (outcome.kind === 'notCovered') return 'not covered';
  const { open } = outcome.value as { open: boolean };
  return open ? 'open' : 'closed';
}

/** Asks a rule of facts, changed; what the schema refuses is told by where. */
const asking =
  <S extends z.ZodType>(schema: S, rule: (input: z.output<S>) => Outcome<unknown>, facts: Record<string, unknown>) =>
  (change: Record<string, unknown>): string => {
    const parsed = schema.safeParse({ ...facts, ...change });
    if (parsed.success) return answerOf(rule(parsed.data));
    return `refused at ${parsed.error.issues.map(({ path }) => path.join('/')).join(' ')}`;
  };

type Row = [what: string, change: Record<string, unknown>, answer: string];

describe('no order was made: sections 19 and 20', () => {
  const ask = asking(ReconsiderNoOrderInput, reconsiderNoOrder, {
    section: '19',
    convictionDate: '2025-07-09',
    appliedOn: '2026-01-15',
    evidenceNotAvailableBefore: true,
    courtThinksAppropriate: true,
    section7Amount: '100.00',
    justAmount: '50.00',
  });
  const returned = (returnedOn: string | null, orderUnder = '27') => ({ absconder: { orderUnder, returnedOn } });
  it.each<Row>([
    ['on the day of conviction', { appliedOn: '2025-07-09' }, 'open'],
    ['on the last day of six years', { appliedOn: '2031-07-08' }, 'open'],
    ['a day later', { appliedOn: '2031-07-09' }, 'closed'],
    ['convicted on the first day of Part 2', { convictionDate: '2003-03-24', appliedOn: '2003-03-24' }, 'open'],
    ['convicted a day before it', { convictionDate: '2003-03-23' }, 'refused at convictionDate'],
    ['the evidence was there before', { evidenceNotAvailableBefore: false }, 'closed'],
    ['not known whether it was', { evidenceNotAvailableBefore: undefined }, '/evidenceNotAvailableBefore'],
    ['the court does not think it appropriate', { courtThinksAppropriate: false }, 'closed'],
    ['returned, on the day', { ...returned('2026-01-15'), evidenceNotAvailableBefore: undefined }, 'open'],
    ['returned a day after the application', returned('2026-01-16'), 'refused at appliedOn'],
    ['six years from the return', { ...returned('2026-01-15'), appliedOn: '2032-01-14' }, 'open'],
    ['a day more', { ...returned('2026-01-15'), appliedOn: '2032-01-15' }, 'closed'],
    ['still missing', returned(null), 'closed'],
    ['an order under section 28', returned('2026-01-15', '28'), 'closed'],
  ])('%s', (_, change, answer) => {
    expect(ask(change)).toBe(answer);
  });
});

const stated = {
  priceIndex: 'stated',
  decisionMonth: '2025-01',
  statedIndex: [
    { month: '2019-06', value: '100', source: 'Invented' },
    { month: '2024-06', value: '125', source: 'Invented' },
    { month: '2025-01', value: '130', source: 'Invented' },
  ],
};

describe('more benefit: section 21', () => {
  const ask = asking(ReconsiderBenefitInput, reconsiderBenefit, {
    convictionDate: '2019-05-10',
    appliedOn: '2025-02-03',
    evidenceNotAvailableBefore: true,
    decidedOn: '2025-02-03',
    benefitFound: '100000.00',
    benefitFoundOn: '2019-06-03',
    newBenefit: '150000.00',
    availableAmount: null,
    amountRequired: '40000.00',
    amountRequiredOn: '2019-06-03',
    justTotal: '90000.00',
    conventions: stated,
  });
  it.each<Row>([
    ['130,000 is the old figure today', { newBenefit: '130000.00' }, 'closed'],
    ['a penny more', { newBenefit: '130000.01' }, 'open'],
    ['what can be recovered is the 52,000 required, today', { availableAmount: '52000.00' }, 'closed'],
    ['a penny more can be recovered', { availableAmount: '52000.01' }, 'open'],
    [
      'the amount required is adjusted from its own day: 40,000 x 130/125 = 41,600',
      { amountRequiredOn: '2024-06-03', availableAmount: '41600.01' },
      'open',
    ],
    [
      'after an order under section 28, on return',
      { absconder: { orderUnder: '28', returnedOn: '2025-01-15' } },
      'open',
    ],
    ['the same total', { justTotal: '40000.00' }, 'open'],
    ['a smaller total', { justTotal: '39999.99' }, 'refused at justTotal'],
  ])('%s', (_, change, answer) => {
    expect(ask(change)).toBe(answer);
  });
});

describe('more assets: section 22', () => {
  const facts = {
    orderBasis: 'availableAmount',
    appliedBy: 'prosecutor',
    decidedOn: '2025-02-03',
    availableAmountFound: '40000.00',
    availableAmountFoundOn: '2019-06-03',
    availableAmountNow: '100000.00',
    benefit: '250000.00',
    benefitFoundOn: '2019-06-03',
    paid: '40000.00',
    justTotal: '140000.00',
    conventions: stated,
  };
  const ask = asking(ReconsiderAvailableAmountInput, reconsiderAvailableAmount, facts);
  it.each<Row>([
    ['the prosecutor', {}, 'open'],
    ['a receiver', { appliedBy: 'receiver' }, 'open'],
    ['anybody else', { appliedBy: 'other' }, 'closed'],
    ['an order for the full benefit', { orderBasis: 'benefit' }, 'closed'],
    ['an order for a just amount alone', { orderBasis: 'justAmountOnly' }, 'closed'],
    ['a nominal order', { orderBasis: 'nominal', availableAmountFound: '0.00' }, 'open'],
    ['a nominal order and a figure found', { orderBasis: 'nominal' }, 'refused at availableAmountFound'],
  ])('%s', (_, change, answer) => {
    expect(ask(change)).toBe(answer);
  });

  it('has regard to no unlawful profit order, as sections 19 to 21 have', () => {
    const outcome = reconsiderAvailableAmount(ReconsiderAvailableAmountInput.parse(facts));
    const [factors] = outcome.reasons.filter(({ says }) => says.startsWith('In the amount it believes just'));
    expect(factors?.says.split('. ')[0]).toBe(
      'In the amount it believes just the court has regard to fines, orders under section 13(3) not yet reflected in free property, compensation and the surcharge',
    );
  });
});

describe('fewer assets: section 23', () => {
  const ask = asking(InadequacyInput, inadequacyOfAvailableAmount, {
    appliedBy: 'defendant',
    appliedOn: '2025-02-03',
    total: '80000.00',
    paid: '30000.00',
    balance: '50000.00',
    availableAmountNow: '35000.00',
    justTotal: '65000.00',
  });
  it.each<Row>([
    ['the defendant', {}, 'open'],
    ['the prosecutor on 1 June 2015', { appliedBy: 'prosecutor', appliedOn: '2015-06-01' }, 'open'],
    ['the prosecutor before it', { appliedBy: 'prosecutor', appliedOn: '2015-05-31' }, 'closed'],
    ['the defendant before it', { appliedOn: '2015-05-31' }, 'open'],
    ['a receiver', { appliedBy: 'receiver' }, 'open'],
    ['anybody else', { appliedBy: 'other' }, 'closed'],
    ['as much as the balance', { availableAmountNow: '50000.00' }, 'closed'],
    ['a larger total', { justTotal: '80000.01' }, 'refused at justTotal'],
  ])('%s', (_, change, answer) => {
    expect(ask(change)).toBe(answer);
  });
});

describe('death: section 25A', () => {
  const ask = asking(DischargeOnDeathInput, dischargeOnDeath, {
    appliedOn: '2015-06-01',
    died: true,
    estateCannotPay: true,
  });
  it.each<Row>([
    ['from 1 June 2015', {}, 'for the court'],
    ['the day before', { appliedOn: '2015-05-31' }, 'closed'],
    ['the estate can pay', { estateCannotPay: false }, 'closed'],
  ])('%s', (_, change, answer) => {
    expect(ask(change)).toBe(answer);
  });
});

describe('absconders: sections 27, 28 and 30', () => {
  const together = { prosecutorApplies: true, reasonableStepsToContact: true, courtThinksAppropriate: true };
  const convicted = asking(OrderInAbsenceInput, orderInAbsence, {
    ...together,
    section: '27',
    appliedOn: '2025-03-14',
    abscondedOn: '2025-01-15',
    convictedOrCommittedOn: '2025-02-03',
  });
  const early = { appliedOn: '2015-05-31', abscondedOn: '2015-01-15' };
  it.each<Row>([
    ['absconded first, convicted since', {}, 'open'],
    ['convicted on the day of the application', { convictedOrCommittedOn: '2025-03-14' }, 'open'],
    ['convicted after it', { convictedOrCommittedOn: '2025-03-15' }, 'closed'],
    ['absconded after it', { abscondedOn: '2025-03-15' }, 'closed'],
    ['before June 2015, absconded first', { ...early, convictedOrCommittedOn: '2015-01-16' }, 'closed'],
    ['before June 2015, convicted first', { ...early, convictedOrCommittedOn: '2015-01-14' }, 'open'],
    [
      'on 1 June 2015, absconded first',
      { ...early, appliedOn: '2015-06-01', convictedOrCommittedOn: '2015-01-16' },
      'open',
    ],
    ['the court does not think it appropriate', { courtThinksAppropriate: false }, 'closed'],
    ['the court has not said', { courtThinksAppropriate: undefined }, 'for the court'],
    ['the prosecutor does not apply', { prosecutorApplies: false }, 'closed'],
    ['no steps to contact', { reasonableStepsToContact: false }, 'closed'],
  ])('section 27: %s', (_, change, answer) => {
    expect(convicted(change)).toBe(answer);
  });

  const unconvicted = asking(OrderInAbsenceInput, orderInAbsence, {
    ...together,
    section: '28',
    appliedOn: '2025-04-15',
    abscondedOn: '2025-01-15',
    proceedingsStartedAndNotConcluded: true,
  });
  it.each<Row>([
    ['the day after three months', {}, 'open'],
    ['their last day', { appliedOn: '2025-04-14' }, 'closed'],
    [
      'absconded under the old rule, applied for under the new',
      { abscondedOn: '2015-02-28', appliedOn: '2015-06-01' },
      'open',
    ],
    ['the old rule, two years', { abscondedOn: '2013-05-31', appliedOn: '2015-05-31' }, 'open'],
    ['the old rule, their last day', { abscondedOn: '2013-05-31', appliedOn: '2015-05-30' }, 'closed'],
    ['the proceedings have ended', { proceedingsStartedAndNotConcluded: false }, 'closed'],
  ])('section 28: %s', (_, change, answer) => {
    expect(unconvicted(change)).toBe(answer);
  });

  const discharged = asking(DischargeAbscondersOrderInput, dischargeAbscondersOrder, {
    acquittedOnAllCounts: true,
    defendantApplies: true,
  });
  const back = { acquittedOnAllCounts: false, returned: true, undueDelayOrNoIntention: true };
  it.each<Row>([
    ['acquitted of all, on application', {}, 'open'],
    ['acquitted of all, and nobody applies', { defendantApplies: false }, 'closed'],
    ['acquitted of all, and not known who applies', { defendantApplies: undefined }, '/defendantApplies'],
    ['not known whether acquitted', { acquittedOnAllCounts: undefined }, '/acquittedOnAllCounts'],
    ['back, and undue delay', back, 'for the court'],
    ['back, and undue delay, and nobody applies', { ...back, defendantApplies: false }, 'closed'],
    ['still missing', { ...back, returned: false }, 'closed'],
    ['back, and no undue delay', { ...back, undueDelayOrNoIntention: false }, 'closed'],
  ])('section 30: %s', (_, change, answer) => {
    expect(discharged(change)).toBe(answer);
  });
});

describe('appeals: section 31', () => {
  const ask = asking(AppealInput, appeal, {
    by: 'prosecutor',
    decision: 'orderMade',
    under: '6',
    decidedOn: '2026-03-02',
  });
  const interest = { decision: 'determinationOfInterest', under: undefined, receiverSoughtOrAppointed: false };
  const third = { ...interest, by: 'thirdParty', notHeardOrSeriousRisk: true };
  it.each<Row>([
    ...['6', '21', '22', '23', '29'].map((under): Row => [`under section ${under}`, { under }, 'open']),
    ...['19', '20', '27', '28'].map((under): Row => [`under section ${under}`, { under }, 'closed']),
    ['the refusal of an order', { decision: 'noOrder' }, 'open'],
    ['the length of the default term', { decision: 'defaultTermLength' }, 'closed'],
    ['the defendant, of the default term', { by: 'defendant', decision: 'defaultTermLength' }, 'open'],
    ['the defendant, where no order is made', { by: 'defendant', decision: 'noOrder' }, 'closed'],
    ['a third party, of the order', { by: 'thirdParty' }, 'closed'],
    ['the prosecutor, of a determination', { ...interest, notHeardOrSeriousRisk: false }, 'open'],
    ['the defendant, of a determination', { ...interest, by: 'defendant' }, 'closed'],
    ['a receiver is sought', { ...interest, receiverSoughtOrAppointed: true }, 'closed'],
    ['not known whether one is', { ...interest, receiverSoughtOrAppointed: undefined }, '/receiverSoughtOrAppointed'],
    ['a third party who was not heard', third, 'open'],
    ['a third party who was', { ...third, notHeardOrSeriousRisk: false }, 'closed'],
    ['a third party, not known', { ...third, notHeardOrSeriousRisk: undefined }, '/notHeardOrSeriousRisk'],
  ])('%s', (_, change, answer) => {
    expect(ask(change)).toBe(answer);
  });
});

describe('powers: sections 51, 67 and 67A', () => {
  const paidOver = asking(MoneyInAccountsInput, moneyPaidOver, {
    money: 'accountOfDefendant',
    orderMade: true,
    isFreeProperty: true,
    receiverAppointed: false,
    noticeGiven: true,
  });
  const another = { money: 'accountOfAnother', interestDetermined: true };
  it.each<Row>([
    ['the account of the defendant', {}, 'for the court'],
    ['no notice to the institution', { noticeGiven: false }, 'closed'],
    ['seized money needs no notice', { money: 'seizedMoney', noticeGiven: undefined }, 'for the court'],
    ['a receiver is appointed', { receiverAppointed: true }, 'closed'],
    ['not free property', { isFreeProperty: false }, 'closed'],
    ['no order is made', { orderMade: false }, 'closed'],
    ['the account of another, the interest determined', another, 'for the court'],
    ['the account of another, and not determined', { ...another, interestDetermined: false }, 'closed'],
  ])('money: %s', (_, change, answer) => {
    expect(paidOver(change)).toBe(answer);
  });

  const sale = asking(SaleOfSeizedPropertyInput, saleOfSeizedProperty, {
    orderMade: true,
    receiverAppointed: false,
    heldByPersonOfOrder: true,
    askedOn: '2015-06-01',
  });
  it.each<Row>([
    ['from 1 June 2015 it need not wait', {}, 'for the court'],
    ['the day before, it waits', { askedOn: '2015-05-31' }, '/timeToPayEnded'],
    ['not theirs', { heldByPersonOfOrder: false }, 'closed'],
    ['a receiver is appointed', { receiverAppointed: true }, 'closed'],
  ])('sale: %s', (_, change, answer) => {
    expect(sale(change)).toBe(answer);
  });

  const destroyed = asking(DestructionOfCryptoassetsInput, destructionOfCryptoassets, {
    destroyedOn: '2024-04-26',
    marketValueInOrder: '5000.00',
    balance: '5000.00',
    returnAgainstPublicInterest: true,
    courtOrders: true,
  });
  it.each<Row>([
    ['up to the balance, from 26 April 2024', {}, 'open'],
    ['the day before', { destroyedOn: '2024-04-25' }, 'closed'],
    ['a penny more than the balance', { marketValueInOrder: '5000.01' }, 'closed'],
    ['the court does not order it', { courtOrders: false }, 'closed'],
    ['no ground', { returnAgainstPublicInterest: false }, 'closed'],
  ])('cryptoassets: %s', (_, change, answer) => {
    expect(destroyed(change)).toBe(answer);
  });
});

describe('the default term after a variation: section 39', () => {
  const OLD = { term: { years: 2 }, termFixed: '2015-05-31', amountBefore: '50400.00', amountAfter: '50000.00' };
  const power = (change: Record<string, unknown>) => {
    const facts = { cause: '23', amountBefore: '510000.00', amountAfter: '480000.00', termFixed: '2024-03-14' };
    const outcome = defaultTermAfterVariation(DefaultTermAfterVariationInput.parse({ ...facts, ...change }));
    return outcome.kind === 'decided' ? outcome.value.power : outcome.kind;
  };
  it.each<Row>([
    ['six years, and five are the most', { term: { years: 6 } }, 'mustFixLowerTerm'],
    ['five years and a day', { term: { years: 5, days: 1 } }, 'mustFixLowerTerm'],
    ['five years, and five are the most', { term: { years: 5 } }, 'forTheCourt'],
    ['five years, and the court fixes four', { term: { years: 5 }, newTerm: { years: 4 } }, 'mayAmend'],
    ['half a million is within five years', { term: { years: 5 }, amountBefore: '500000.00' }, 'none'],
    [
      'the table of the day the term was first fixed, said',
      { term: { years: 6 }, tableOf: '2024-03-14' },
      'mustFixLowerTerm',
    ],
    [
      'interest, and nobody applies',
      {
        cause: 'interest',
        term: { years: 5 },
        amountBefore: '500000.00',
        amountAfter: '500000.01',
        prosecutorApplies: false,
      },
      'none',
    ],
    ['50,400 cut to 50,000 on the old table: 18 months', OLD, 'mustFixLowerTerm'],
    ['and on the table of June 2015, where that is chosen: 5 years', { ...OLD, tableOf: '2015-06-01' }, 'forTheCourt'],
  ])('%s', (_, change, answer) => {
    expect(power(change)).toBe(answer);
  });
});
