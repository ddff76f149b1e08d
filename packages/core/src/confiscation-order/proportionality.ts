import { z } from 'zod';
import { fact, Footing, Id, Text } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { type DatedRule, hra1998, inForceOn, type Mark, poca, type Provision, sca2015Schedule } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import { AHMAD, ANDREWES, DAVENPORT, HARVEY, JAWAD, JOHNSON, WAYA } from './authorities.js';
import { part2Commencement } from './figures.js';
import { refuseRepeatedIds } from './ids.js';

/** Grounds on which courts have held that to take a part of the benefit would be disproportionate. */
const Ground = z.enum([
  'restoredToLoser',
  'compensationPaidOrCertain',
  'vatAccountedFor',
  'fullValueGiven',
  'sameJointBenefitTwice',
]);

export const ProportionateOrderInput = z
  .strictObject({
    recoverableAmount: fact(MoneyInput, 'The recoverable amount', 'POCA 2002, s 7'),
    benefit: fact(MoneyInput, 'The benefit it was found from', 'POCA 2002, s 8'),
    orderMade: fact(LocalDate, 'The day the order is made', 'POCA 2002, s 6(5)'),
    reductions: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            ground: fact(Ground, 'Why to take this part would be disproportionate', 'POCA 2002, s 6(5)'),
            amount: fact(MoneyInput, 'The part, as valued in the benefit', 'POCA 2002, s 6(5)'),
            reason: fact(Text, 'What shows it, in the words of whoever says so', 'POCA 2002, s 6(5)'),
          }),
        )
        .superRefine(refuseRepeatedIds('POCA 2002, s 6(5)')),
      'Parts of the benefit that it would be disproportionate to take; none where the list is empty',
      'POCA 2002, s 6(5)',
    ),
    proportionateAmount: fact(
      MoneyInput.optional(),
      'The court’s own figure for the most that it would not be disproportionate to take: it stands instead of the reductions',
      'POCA 2002, s 6(5)',
    ),
    proportionateAmountBy: fact(
      Footing.optional(),
      'Whose figure that is; the court’s where it is left out',
      'POCA 2002, s 6(5)',
    ),
    arguedInVain: fact(
      z.array(z.enum(['expensesOfCrime', 'wantOfProfit', 'hardshipToOthers', 'taintedGiftNotRecoverable'])).optional(),
      'What is argued that courts have held to be no ground: it changes nothing, and the reasons say why',
      'POCA 2002, s 6(5)',
    ),
  })
  .refine(({ recoverableAmount, benefit }) => !recoverableAmount.isMoreThan(benefit), {
    path: ['recoverableAmount'],
    error: 'the recoverable amount is more than the benefit, which is the most it can be (s 7(1)): check both',
  })
  .meta({ id: 'ProportionateOrderInput' });
export type ProportionateOrderInput = z.infer<typeof ProportionateOrderInput>;

/** What the order requires to be paid once it is proportionate. All amounts in pounds sterling. */
export interface ProportionateOrder {
  readonly amount: Money;
  /** The most that it would not be disproportionate to take; `null`: no limit beyond the recoverable amount. */
  readonly cap: Money | null;
  /** The reductions that made the cap; none where the court gave its own figure. */
  readonly reductions: readonly {
    readonly id: string;
    readonly ground: z.infer<typeof Ground>;
    readonly amount: Money;
  }[];
}

/**
 * The amount the order requires to be paid: the recoverable amount, but only so far as that is not disproportionate.
 *
 * The recoverable amount stays what it is; the limit is on the order.
 *
 * @remarks POCA 2002, s 6(5), closing words (E+W), for orders made from 1 June 2015; before that the Human Rights Act
 * 1998, s 3, as applied in *R v Waya* [2012] UKSC 51. The section was read, the judgments were not (V2). Amounts in
 * pounds sterling.
 */
export function proportionateOrder(input: ProportionateOrderInput): Outcome<ProportionateOrder> {
  const rule = inForceOn(proportionalityRules, input.orderMade)?.value;
  if (rule === undefined) {
    const says = `orderMade (${input.orderMade}) is before Part 2 came into force (${part2Commencement.from}); check the date`;
    return notCovered(says, { says, provision: poca('6'), met: false });
  }
  return rule(input);
}

type ProportionalityRule = (input: ProportionateOrderInput) => Outcome<ProportionateOrder>;

/** Orders made before *Waya*: whether and how a part could be left out is not covered. */
const beforeWaya: ProportionalityRule = (input) => {
  const asserted = input.reductions.length > 0 || input.proportionateAmount !== undefined;
  const says = `The order is made on ${spoken(input.orderMade)}, before R v Waya [2012] UKSC 51 was decided on 14 November 2012`;
  const reason: Reason = { says, provision: WAYA, mark: 'V2', met: false };
  if (asserted) return notCovered('Limits on orders made before R v Waya are not covered', reason);
  return decided(
    { amount: input.recoverableAmount, cap: null, reductions: [] },
    wholeAmount(input, poca('6(5)')),
    reason,
  );
};

/** Orders made from 14 November 2012 to 31 May 2015. */
const asAppliedInWaya: ProportionalityRule = (input) => {
  const says =
    'Before the words were added to section 6(5), the Act was read so as not to require a disproportionate payment';
  return limited(input, hra1998('3'), 'V2', { says, provision: WAYA, mark: 'V2' });
};

/** Orders made from 1 June 2015. */
const underSection6: ProportionalityRule = (input) => limited(input, poca('6(5)'));

/** Which rule applies, by the day the order is made. */
export const proportionalityRules: DatedRule<ProportionalityRule> = {
  name: 'Proportionality of the order',
  extent: ['E+W'],
  pickedBy: 'orderMade',
  history: [
    { from: part2Commencement.from, value: beforeWaya, source: poca('6(5)') },
    { from: '2012-11-14' as LocalDate, value: asAppliedInWaya, source: WAYA, mark: 'V2' },
    { from: '2015-06-01' as LocalDate, value: underSection6, source: sca2015Schedule('4', '19') },
  ],
};

function limited(
  input: ProportionateOrderInput,
  provision: Provision,
  mark?: Mark,
  why?: Reason,
): Outcome<ProportionateOrder> {
  const { recoverableAmount: recoverable, arguedInVain = [] } = input;
  const marked = mark === undefined ? {} : { mark };
  const { cap, reductions, because } = capOf(input);
  const beside = [...arguedInVain.map((argument) => NO_GROUND[argument]), ...(why === undefined ? [] : [why])];
  if (cap === null) {
    return decided<ProportionateOrder>(
      { amount: recoverable, cap, reductions: [] },
      { ...wholeAmount(input, provision), ...marked },
      ...beside,
    );
  }
  const amount = Money.min(recoverable, cap);
  const says = cap.isLessThan(recoverable)
    ? `To require more than ${cap.toString()} of the recoverable ${recoverable.toString()} would be disproportionate: the order is for ${amount.toString()}`
    : `Not more than ${cap.toString()} may be taken; the recoverable ${recoverable.toString()} is within it and is ordered in full`;
  return decided<ProportionateOrder>(
    { amount, cap, reductions },
    { says, provision, ...marked, because: [...because, BURDEN] },
    ...beside,
  );
}

function capOf({
  benefit,
  reductions,
  proportionateAmount,
  proportionateAmountBy = 'court',
}: ProportionateOrderInput): {
  cap: Money | null;
  reductions: ProportionateOrder['reductions'];
  because: readonly Reason[];
} {
  const grounds = reductions.map(({ ground, amount, reason }): Reason => {
    const { says, provision, also } = GROUNDS[ground];
    const read: Reason = { says: `${says}: ${amount.toString()} (${reason})`, provision, mark: 'V2' };
    return also === undefined ? read : { ...read, because: [also] };
  });
  if (proportionateAmount !== undefined) {
    const own: Reason = {
      says: `The ${proportionateAmountBy}’s own figure is ${proportionateAmount.toString()}`,
      provision: ANDREWES,
      mark: 'V2',
    };
    const leftAside = grounds.map(
      (ground): Reason => ({ ...ground, says: `Left to that figure: ${ground.says}`, met: false }),
    );
    return { cap: proportionateAmount, reductions: [], because: [own, ...leftAside] };
  }
  if (reductions.length === 0) return { cap: null, reductions: [], because: [] };
  const cap = benefit.lessButNotBelowZero(Money.sum(reductions.map(({ amount }) => amount)));
  const made = reductions.map(({ id, ground, amount }) => ({ id, ground, amount }));
  return { cap, reductions: made, because: grounds };
}

const wholeAmount = ({ recoverableAmount }: ProportionateOrderInput, provision: Provision): Reason => ({
  says: `No part is given that it would be disproportionate to take: the order is for the recoverable ${recoverableAmount.toString()}`,
  provision,
  met: false,
});

const BURDEN: Reason = {
  says: 'It is for the prosecution to show that the order is not disproportionate',
  provision: ANDREWES,
  mark: 'V2',
};

const GROUNDS: Record<z.infer<typeof Ground>, { says: string; provision: Provision; also?: Reason }> = {
  restoredToLoser: { says: 'Property restored to the loser', provision: WAYA },
  compensationPaidOrCertain: {
    says: 'Compensation paid, or certain to be paid; an uncertain promise does not count',
    provision: JAWAD,
    also: { says: 'The order was cut by the compensation paid', provision: DAVENPORT, mark: 'V2' },
  },
  vatAccountedFor: { says: 'Value added tax accounted for to HMRC', provision: HARVEY },
  fullValueGiven: { says: 'Full value given for pay obtained by fraud', provision: ANDREWES },
  sameJointBenefitTwice: { says: 'Joint benefit already recovered from another: it is taken once', provision: AHMAD },
};

const NO_GROUND = {
  expensesOfCrime: {
    says: 'The expenses of the crime are not deducted',
    provision: WAYA,
    mark: 'V2',
    met: false,
  },
  wantOfProfit: {
    says: 'It does not matter that the crime brought no profit: benefit is gross',
    provision: WAYA,
    mark: 'V2',
    met: false,
  },
  hardshipToOthers: {
    says: 'Hardship to others does not make the order disproportionate',
    provision: JOHNSON,
    mark: 'V2',
    met: false,
  },
  taintedGiftNotRecoverable: {
    says: 'That a tainted gift cannot be got back does not make the order disproportionate',
    provision: JOHNSON,
    mark: 'V2',
    met: false,
  },
} as const satisfies Record<string, Reason>;
