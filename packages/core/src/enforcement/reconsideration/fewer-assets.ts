import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate, spoken } from '../../dates/index.js';
import { poca, sca2015 } from '../../law/index.js';
import { Money, MoneyInput } from '../../money/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { type Condition, isClosed, missingFrom, type NotOpen, said } from '../conditions.js';
import { seriousCrimeActFrom } from '../figures.js';

export const InadequacyInput = z
  .strictObject({
    appliedBy: fact(
      z.enum(['defendant', 'prosecutor', 'receiver', 'other']).optional(),
      'Who applies',
      'POCA 2002, s 23',
    ),
    appliedOn: fact(
      LocalDate,
      'The day of the application: the prosecutor may apply from 1 June 2015',
      'POCA 2002, s 23',
    ),
    total: fact(MoneyInput, 'The amount the order requires to be paid', 'POCA 2002, s 23'),
    paid: fact(MoneyInput, 'What has been paid of it', 'POCA 2002, s 23'),
    balance: fact(MoneyInput, 'What remains to be paid', 'POCA 2002, s 23'),
    availableAmountNow: fact(
      MoneyInput.optional(),
      'The available amount as at now, which the defendant must prove; findings made for the order, of hidden assets in particular, stand',
      'POCA 2002, s 23',
    ),
    bankruptOrWoundUp: fact(
      z.boolean().optional(),
      'Whether property is distributed, or may be, among creditors in a bankruptcy or winding up',
      'POCA 2002, s 23',
    ),
    justTotal: fact(MoneyInput.optional(), 'The smaller total the court believes just', 'POCA 2002, s 23'),
  })
  .refine(({ total, justTotal }) => justTotal === undefined || !justTotal.isMoreThan(total), {
    path: ['justTotal'],
    error: 'section 23 substitutes a smaller amount (s 23): a larger one is for section 21 or 22',
  })
  .meta({ id: 'InadequacyInput' });
export type InadequacyInput = z.infer<typeof InadequacyInput>;

/** A smaller total under section 23. Pounds sterling. */
export interface InadequacyOfAvailableAmount {
  readonly open: true;
  readonly newTotal: Money;
  readonly reduction: Money;
  /** What remains to be paid of the new total. */
  readonly newBalance: Money;
}

/**
 * Inadequacy of the available amount: where it is now less than what remains to be paid, the court may substitute a
 * smaller total that it believes just; usually what is paid and what is available.
 *
 * @remarks POCA 2002, s 23(2)-(6) (E+W). Read in the Act; the usual figure, and that findings stand, are from notes (V2).
 */
export function inadequacyOfAvailableAmount(input: InadequacyInput): Outcome<InadequacyOfAvailableAmount | NotOpen> {
  const conditions = [applicant(input), inadequate(input)];
  const reasons: Reason[] = conditions.map(said);
  if (isClosed(conditions)) return decided<NotOpen>({ open: false }, ...reasons, FINDINGS_STAND);
  const missing = missingFrom(conditions);
  if (missing.length > 0) return factsMissing(missing, ...reasons, FINDINGS_STAND);

  const { paid, total, justTotal, availableAmountNow = Money.zero } = input;
  const usual = Money.min(paid.plus(availableAmountNow), total);
  const others = [...reasons, usually(usual), FINDINGS_STAND, GIFT, ...distribution(input)];
  if (justTotal === undefined) return forTheCourt(`What smaller total is just? Usually ${usual.toString()}`, ...others);
  const says = `A total of ${justTotal.toString()} is substituted for ${total.toString()}`;
  return decided<InadequacyOfAvailableAmount>(
    {
      open: true,
      newTotal: justTotal,
      reduction: total.minus(justTotal),
      newBalance: justTotal.lessButNotBelowZero(paid),
    },
    { says, provision: poca('23') },
    ...others,
  );
}

function applicant({ appliedBy, appliedOn }: InadequacyInput): Condition {
  const tooEarly = appliedBy === 'prosecutor' && appliedOn < seriousCrimeActFrom;
  return {
    met: appliedBy === undefined ? undefined : appliedBy !== 'other' && !tooEarly,
    yes: `The ${appliedBy ?? ''} applies`,
    no: tooEarly
      ? `The prosecutor applies on ${spoken(appliedOn)}: only from ${spoken(seriousCrimeActFrom)}`
      : 'Only the defendant, the prosecutor or a receiver under section 50 may apply',
    wanted: 'who applies: the defendant, the prosecutor or a receiver (s 23)',
    pointer: '/appliedBy',
    provision: tooEarly ? sca2015('8') : poca('23'),
  };
}

function inadequate({ balance, availableAmountNow: now }: InadequacyInput): Condition {
  return {
    met: now?.isLessThan(balance),
    yes: `The available amount, ${now?.toString() ?? ''}, is less than the ${balance.toString()} that remains to be paid`,
    no: `The available amount, ${now?.toString() ?? ''}, is not less than the ${balance.toString()} that remains to be paid`,
    wanted: 'the available amount as at now, which the defendant must prove (s 23)',
    pointer: '/availableAmountNow',
    provision: poca('23'),
  };
}

const usually = (total: Money): Reason => ({
  says: `Usually the new total is what is paid and what is available: ${total.toString()}. From notes on the practice; what is just is for the court`,
  provision: poca('23'),
  convention: 'usualTotalOnInadequacy',
  mark: 'V2',
});

const FINDINGS_STAND: Reason = {
  says: 'The defendant must prove the inadequacy, and cannot reopen what was found for the order, hidden assets in particular',
  provision: poca('23'),
  mark: 'V2',
};
const GIFT: Reason = {
  says: 'Inadequacy caused by protecting the property of a recipient of a tainted gift may be disregarded',
  provision: poca('23'),
};
const distribution = ({ bankruptOrWoundUp }: InadequacyInput): Reason[] =>
  bankruptOrWoundUp === true
    ? [{ says: 'Property that may be distributed among creditors is to be allowed for', provision: poca('23') }]
    : [];
