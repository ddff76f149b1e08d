import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { poca } from '../../law/index.js';
import { Money, MoneyInput } from '../../money/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { isClosed, missingFrom, type NotOpen, said } from '../conditions.js';
import { justFactors } from './just-amount.js';
import { assumptionsUntil, refuseImpossibleDays, timeFacts, timeLimit } from './time-limit.js';

export const ReconsiderNoOrderInput = z
  .strictObject({
    section: fact(
      z.enum(['19', '20']),
      '19: no court has proceeded under section 6; 20: a court proceeded and found no benefit',
      'POCA 2002, ss 19, 20',
    ),
    ...timeFacts,
    courtThinksAppropriate: fact(
      z.boolean().optional(),
      'Section 19: whether the court, having seen the evidence, believes it appropriate to proceed; section 20: whether it believes it would have found benefit',
      'POCA 2002, ss 19, 20',
    ),
    section7Amount: fact(
      MoneyInput.optional(),
      'The figure of section 7(1) and (2) on the fresh decision: the most that the order may be',
      'POCA 2002, ss 19, 20',
    ),
    justAmount: fact(MoneyInput.optional(), 'The amount the court believes just', 'POCA 2002, ss 19, 20'),
  })
  .superRefine(refuseImpossibleDays)
  .meta({ id: 'ReconsiderNoOrderInput' });
export type ReconsiderNoOrderInput = z.infer<typeof ReconsiderNoOrderInput>;

/** The amount of an order made on reconsideration. Pounds sterling. */
export interface OrderOnReconsideration {
  readonly open: true;
  readonly amount: Money;
  /** The most that it may be. */
  readonly section7Amount: Money;
}

/**
 * Whether a case without an order can be opened again, and the amount: what the court believes just, up to the figure of
 * section 7(1) and (2).
 *
 * @remarks POCA 2002, ss 19, 20 (E+W). Read in the Act. Whether to proceed, and what is just, is for the court.
 */
export function reconsiderNoOrder(input: ReconsiderNoOrderInput): Outcome<OrderOnReconsideration | NotOpen> {
  const { section, courtThinksAppropriate, section7Amount, justAmount } = input;
  const { conditions, reasons: absence } = timeLimit(section, input);
  const reasons: Reason[] = [...conditions.map(said), ...absence];
  if (isClosed(conditions)) return decided<NotOpen>({ open: false }, ...reasons);
  const missing = missingFrom(conditions);
  if (missing.length > 0) return factsMissing(missing, ...reasons);

  if (courtThinksAppropriate === undefined)
    return forTheCourt(QUESTION[section], ...reasons, assumptionsUntil(section));
  if (!courtThinksAppropriate) {
    const says =
      section === '19'
        ? 'The court does not think it appropriate to proceed'
        : 'The court would not have found benefit';
    return decided<NotOpen>({ open: false }, { says, provision: poca(section), met: false }, ...reasons);
  }
  if (section7Amount === undefined) {
    const wanted = `the figure of section 7(1) and (2) on the fresh decision: the most that the order may be (s ${section})`;
    return factsMissing([{ pointer: '/section7Amount', wanted }], ...reasons);
  }
  const most = `up to ${section7Amount.toString()}, the figure of section 7(1) and (2)`;
  if (justAmount === undefined)
    return forTheCourt(`What amount, ${most}, is just?`, ...reasons, justFactors(section), assumptionsUntil(section));
  const amount = Money.min(justAmount, section7Amount);
  const capped: Reason = justAmount.isMoreThan(section7Amount)
    ? {
        says: `${justAmount.toString()} is more than the most: ${amount.toString()}`,
        provision: poca(section),
        met: false,
      }
    : { says: `The court believes ${amount.toString()} just, ${most}`, provision: poca(section) };
  return decided<OrderOnReconsideration>(
    { open: true, amount, section7Amount },
    capped,
    ...reasons,
    justFactors(section),
    assumptionsUntil(section),
  );
}

const QUESTION = {
  '19': 'Does the court, having considered the evidence, believe it appropriate to proceed under section 6?',
  '20': 'Does the court, having considered the evidence, believe that it would have found benefit?',
} as const;
