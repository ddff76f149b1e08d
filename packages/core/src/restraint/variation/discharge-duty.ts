import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { poca, reformCautions } from '../../law/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { ApplicationMade, ConditionName, ProceedingsConcludedInput } from '../conditions/index.js';
import { onInvestigationOrder, onLaterApplication, onProceedingsOrder } from './discharge-by-condition.js';

export const DischargeDutyInput = z
  .strictObject({
    reliedOn: fact(
      z.array(ConditionName).min(1, { error: 'no condition is relied on (s 42): name the one that was satisfied' }),
      'The conditions that were satisfied when the order was made',
      'POCA 2002, s 42(6)-(8)',
    ),
    applicationMade: fact(ApplicationMade, 'The day restraint was applied for', 'POCA 2002, s 41(7B)'),
    on: fact(LocalDate, 'The day on which the question is asked', 'POCA 2002, s 42'),
    proceedingsStarted: fact(
      z.boolean().optional(),
      'First condition: whether proceedings for the offence have been started',
      'POCA 2002, s 42(7)',
    ),
    reasonableTimePassed: fact(
      z.boolean().optional(),
      'Not started, or application not made: whether the court has found that a reasonable time has passed. The Act gives no number',
      'POCA 2002, ss 41(7B)(b), 42(7), (8)',
    ),
    proceedings: fact(
      ProceedingsConcludedInput.optional(),
      'First and second condition: how the proceedings stand',
      'POCA 2002, s 85',
    ),
    retrial: fact(
      z.enum(['notSought', 'awaited', 'declined', 'notStartedInReasonableTime', 'concluded']).optional(),
      'Conviction quashed while the order is in force: whether the Court of Appeal has ordered a retrial or the prosecutor has applied for one, and what became of it',
      'POCA 2002, s 42(6A), (6B)',
    ),
    application: fact(
      z.enum(['pending', 'notMade', 'refused', 'grantedOrderInForce', 'grantedOrderEnded']).optional(),
      'Third to fifth condition: the application about confiscation. One that is granted is concluded only when the resulting order is satisfied, discharged or quashed for good',
      'POCA 2002, ss 42(8), 86',
    ),
  })
  .meta({ id: 'DischargeDutyInput' });
export type DischargeDutyInput = z.infer<typeof DischargeDutyInput>;

/** Whether the court must discharge a restraint order. Nothing ends an order by itself: the court acts, even where it must. */
export interface DischargeDuty {
  readonly mustDischarge: boolean;
}

/**
 * Whether the court must discharge a restraint order. Where it need not, it may, on the application of whoever applied for
 * the order or of any person affected.
 *
 * @remarks POCA 2002, ss 41(7B), 42(5)-(8), 85, 86 (E+W). Read in the Act. An order that relies on several conditions, of
 * which one has gone, is left to the court: the Act speaks of the condition that was satisfied.
 */
export function dischargeDuty(input: DischargeDutyInput): Outcome<DischargeDuty> {
  const relied = [...new Set(input.reliedOn)];
  const each = relied.map((condition) => BY_CONDITION[condition](input));
  const reasons = [...each.flatMap((outcome) => outcome.reasons), ...notes(input)];
  const missing = each.flatMap((outcome) => (outcome.kind === 'factsMissing' ? outcome.facts : []));
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  const open = each.find((outcome) => outcome.kind !== 'decided');
  if (open !== undefined) return { ...open, reasons };
  const must = each.filter((outcome) => outcome.kind === 'decided' && outcome.value);
  if (must.length > 0 && must.length < each.length) {
    const says = 'The order relies on several conditions, and the duty has arisen on one of them only';
    return forTheCourt('Is the order to be discharged?', { says, provision: poca('42') }, ...reasons);
  }
  return decided({ mustDischarge: must.length > 0 }, ...reasons);
}

const BY_CONDITION: Readonly<Record<ConditionName, (input: DischargeDutyInput) => Outcome<boolean>>> = {
  C1: onInvestigationOrder,
  C2: onProceedingsOrder,
  C3: onLaterApplication,
  C4: onLaterApplication,
  C5: onLaterApplication,
};

const notes = ({ on, applicationMade }: DischargeDutyInput): readonly Reason[] => [
  {
    says: 'Apart from any duty, the court may discharge or vary on an application, or refuse to',
    provision: poca('42(5)'),
  },
  ...reformCautions([
    { what: 'The application for restraint', on: applicationMade },
    { what: 'The question of discharge', on },
  ]),
];
