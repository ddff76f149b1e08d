import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { poca } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, factsMissing, forTheCourt, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';

export const RecoverableAmountInput = z
  .strictObject({
    benefit: fact(MoneyInput, 'The defendant’s benefit from the conduct concerned', 'POCA 2002, s 8'),
    availableAmount: fact(
      MoneyInput.nullable(),
      'The available amount; null where the defendant has not shown that it is less than the benefit: the burden is theirs',
      'POCA 2002, s 7(2)',
    ),
    victimProceedings: fact(
      z.enum(['started', 'intended', 'none']).optional(),
      'Whether the court believes that any victim has started, or intends to start, civil proceedings about the conduct',
      'POCA 2002, s 6(6)',
    ),
    unlawfulProfitProceedings: fact(
      z.boolean().optional(),
      'Whether the court believes that an unlawful profit order has been or may be made, or proceedings for one have been or will be started',
      'POCA 2002, s 6(6A)',
    ),
    justAmount: fact(
      MoneyInput.optional(),
      'Where the duty is a power: the amount the court believes just; it may be nil',
      'POCA 2002, s 7(3)',
    ),
    benefitBeforeIgnoring: fact(
      MoneyInput.optional(),
      'The benefit before property was ignored under section 7(4), where any was',
      'POCA 2002, s 7(4)',
    ),
    nominalAmount: fact(
      MoneyInput.refine((amount) => !amount.isZero(), {
        error: 'a nominal amount is more than nothing (s 7(2)(b)): give a small sum, such as "1.00"',
      }).prefault('1.00'),
      'Convention: the amount of a nominal order. The Act gives no figure',
      'POCA 2002, s 7(2)(b)',
    ),
  })
  .meta({ id: 'RecoverableAmountInput' });
export type RecoverableAmountInput = z.infer<typeof RecoverableAmountInput>;

/** What section 7 gives, and where it comes from. All amounts in pounds sterling. */
export interface RecoverableAmount {
  readonly amount: Money;
  /** The figure of section 7(1) and (2): the most that a just amount may be. */
  readonly section7Amount: Money;
  /** The court may make the order, and need not: section 6(6) or (6A). */
  readonly isPower: boolean;
  readonly basis: 'benefit' | 'availableAmount' | 'nominal' | 'justAmount' | 'noBenefit';
}

/**
 * The recoverable amount: the benefit, or the available amount where the defendant shows that it is less, or a nominal
 * amount where it is nil; and where a victim or a landlord claims, what the court believes just, up to that figure.
 *
 * @remarks POCA 2002, ss 6(6), (6A), 7 (E+W). Read in the Act; the figure of a nominal order is a convention. The order
 * itself may be lower: section 6(5), see `proportionateOrder`. All amounts in pounds sterling.
 */
export function recoverableAmount(input: RecoverableAmountInput): Outcome<RecoverableAmount> {
  if (input.benefit.isZero()) return noBenefit(input);
  const section7 = section7Amount(input);
  const findings = writtenFindings(input.availableAmount);
  const power = dutyOrPower(input);

  if (power.isPower === undefined)
    return factsMissing(power.missing, ...section7.reasons, ...power.reasons, ...findings);
  if (power.isPower) return justAmount(input, section7, [...power.reasons, ...findings]);
  const { amount, basis } = section7;
  return decided<RecoverableAmount>(
    { amount, section7Amount: amount, isPower: false, basis },
    ...section7.reasons,
    ...power.reasons,
    ...findings,
    ...justAmountNotOpen(input.justAmount),
  );
}

/** Without benefit section 6(5) is not reached. Whether that holds where only section 7(4) took it away is open. */
function noBenefit({ benefitBeforeIgnoring }: RecoverableAmountInput): Outcome<RecoverableAmount> {
  const ignored: Reason = {
    says: 'Property is ignored in the benefit (s 7(4)), but not in deciding whether the defendant benefited (s 6(4))',
    provision: poca('7(4)'),
  };
  if (benefitBeforeIgnoring?.isZero() === false) {
    const question =
      'The defendant benefited, and ignoring property leaves nothing: no order, an order of nil, or a nominal one?';
    return forTheCourt(question, ignored);
  }
  return decided<RecoverableAmount>(
    { amount: Money.zero, section7Amount: Money.zero, isPower: false, basis: 'noBenefit' },
    {
      says: 'The benefit is nil: there is nothing to decide a recoverable amount for, and no order is made',
      provision: poca('6(5)'),
      met: false,
      because: [{ ...ignored, says: `${ignored.says}. Were that alone the cause, the point would be open` }],
    },
  );
}

interface Section7 {
  readonly amount: Money;
  readonly basis: 'benefit' | 'availableAmount' | 'nominal';
  readonly reasons: readonly Reason[];
}

/** Section 7(1) and (2). */
function section7Amount({ benefit, availableAmount, nominalAmount }: RecoverableAmountInput): Section7 {
  const equalsBenefit: Reason = {
    says: `The recoverable amount is the benefit, ${benefit.toString()}`,
    provision: poca('7(1)'),
  };
  const notLess = (says: string): Section7 => ({
    amount: benefit,
    basis: 'benefit',
    reasons: [equalsBenefit, { says, provision: poca('7(2)'), met: false }],
  });

  if (availableAmount === null) return notLess('The defendant has not shown that the available amount is less');
  if (!availableAmount.isLessThan(benefit)) {
    return notLess(`The available amount, ${availableAmount.toString()}, is not less than the benefit`);
  }
  if (availableAmount.isZero()) {
    const amount = Money.min(nominalAmount, benefit);
    const says = `The available amount is nil: a nominal amount, ${amount.toString()}. The Act gives no figure; this is the usual one unless another is chosen`;
    const nominal: Reason = { says, provision: poca('7(2)(b)'), convention: 'nominalAmount', mark: 'M' };
    return { amount, basis: 'nominal', reasons: [{ ...nominal, because: [equalsBenefit] }] };
  }
  const says = `The defendant has shown that the available amount, ${availableAmount.toString()}, is less than the benefit`;
  return {
    amount: availableAmount,
    basis: 'availableAmount',
    reasons: [{ says, provision: poca('7(2)(a)'), because: [equalsBenefit] }],
  };
}

interface DutyOrPower {
  /** `undefined`: not known. */
  readonly isPower: boolean | undefined;
  readonly missing: readonly MissingFact[];
  readonly reasons: readonly Reason[];
}

/** Section 6(6) and (6A): either turns the duty to make the order into a power. */
function dutyOrPower({ victimProceedings, unlawfulProfitProceedings }: RecoverableAmountInput): DutyOrPower {
  const victim = victimProceedings === undefined ? undefined : victimProceedings !== 'none';
  const reasons: Reason[] = [
    {
      says: VICTIM[victimProceedings ?? 'unknown'],
      provision: poca('6(6)'),
      ...(victim === false && { met: false }),
    },
    {
      says: unlawfulProfitSays(unlawfulProfitProceedings),
      provision: poca('6(6A)'),
      ...(unlawfulProfitProceedings === false && { met: false }),
    },
  ];
  if (victim === true || unlawfulProfitProceedings === true) {
    const known = reasons.filter((_, index) => [victim, unlawfulProfitProceedings][index] !== undefined);
    return { isPower: true, missing: [], reasons: known };
  }
  const missing = [
    ...(victim === undefined ? [VICTIM_WANTED] : []),
    ...(unlawfulProfitProceedings === undefined ? [UNLAWFUL_PROFIT_WANTED] : []),
  ];
  return { isPower: missing.length > 0 ? undefined : false, missing, reasons };
}

const VICTIM = {
  started: 'A victim has started civil proceedings about the conduct: the court may make the order, and need not',
  intended: 'A victim intends to start civil proceedings about the conduct: the court may make the order, and need not',
  none: 'No victim has started, or intends to start, civil proceedings about the conduct',
  unknown: 'It is not known whether any victim has started, or intends to start, civil proceedings about the conduct',
} as const;
const unlawfulProfitSays = (known: boolean | undefined) =>
  known === undefined
    ? 'It is not known whether an unlawful profit order (social housing) is made or sought for the conduct'
    : known
      ? 'An unlawful profit order (social housing) is made or sought for the conduct: the court may make the order, and need not'
      : 'No unlawful profit order (social housing) is made or sought for the conduct';

const VICTIM_WANTED: MissingFact = {
  pointer: '/victimProceedings',
  wanted: 'whether any victim has started or intends to start civil proceedings: duty or power? (s 6(6))',
};
const UNLAWFUL_PROFIT_WANTED: MissingFact = {
  pointer: '/unlawfulProfitProceedings',
  wanted: 'whether an unlawful profit order is made or sought: duty or power? (s 6(6A))',
};

/** Section 7(3): the court's figure, never ours, and never above the one of section 7(1) and (2). */
function justAmount(
  { justAmount: just }: RecoverableAmountInput,
  section7: Section7,
  because: readonly Reason[],
): Outcome<RecoverableAmount> {
  const most = section7.amount;
  if (just === undefined) {
    const question = `Will a confiscation order be made, and if so, what amount, up to ${most.toString()}, is just?`;
    const says = 'The recoverable amount is what the court believes just; it may be nil';
    return forTheCourt(question, { says, provision: poca('7(3)'), because }, ...section7.reasons);
  }
  const amount = Money.min(just, most);
  const says = just.isMoreThan(most)
    ? `The amount thought just, ${just.toString()}, is more than the figure of section 7(1) and (2), which is the most: ${most.toString()}`
    : `The court believes ${just.toString()} just, within ${most.toString()}`;
  return decided<RecoverableAmount>(
    { amount, section7Amount: most, isPower: true, basis: 'justAmount' },
    { says, provision: poca('7(3)'), because },
    ...section7.reasons,
  );
}

function justAmountNotOpen(just: Money | undefined): Reason[] {
  if (just === undefined) return [];
  const says = `The amount thought just, ${just.toString()}, is left aside: no victim or unlawful profit proceedings make it open`;
  return [{ says, provision: poca('7(3)'), met: false }];
}

/** Section 7(5): said whenever the court decides the available amount, whatever follows from it. */
function writtenFindings(availableAmount: Money | null): Reason[] {
  if (availableAmount === null) return [];
  const says =
    'Having decided the available amount, the court states its findings on it in the order: each asset and its figure';
  return [{ says, provision: poca('7(5)') }];
}
