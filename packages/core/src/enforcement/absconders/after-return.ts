import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate, plusDays, spoken } from '../../dates/index.js';
import { inForceOn, poca } from '../../law/index.js';
import { Money, MoneyInput } from '../../money/index.js';
import { decided, factsMissing, forTheCourt, type Outcome } from '../../reasons/index.js';
import { type Condition, courtMay, isClosed, missingFrom, type NotOpen, said } from '../conditions.js';
import { daysToVaryAbscondersOrder, part2From } from '../figures.js';

export const VaryAbscondersOrderInput = z
  .strictObject({
    convictionDate: fact(
      LocalDate.refine((day) => day >= part2From, {
        error: 'the conviction is before Part 2 came into force on 24 March 2003 (s 29): check the day',
      }),
      'The day the returned defendant is convicted; of the latest offence, where there are several',
      'POCA 2002, s 29',
    ),
    appliedOn: fact(LocalDate, 'The day the defendant applies', 'POCA 2002, s 29'),
    orderAmount: fact(MoneyInput, 'The amount of the order made under section 28', 'POCA 2002, s 29'),
    tooLargeAtTheTime: fact(
      z.boolean().optional(),
      'Whether the court believes that the amount was too large when the order was made',
      'POCA 2002, s 29',
    ),
    furtherProceedingsPossible: fact(
      z.boolean().optional(),
      'Where there are several offences: whether proceedings are still possible on any of them without a conviction yet',
      'POCA 2002, s 29(4)',
    ),
    severalOffences: fact(z.boolean(), 'Whether the order was for several offences', 'POCA 2002, s 29(4)'),
    justAmount: fact(MoneyInput.optional(), 'The amount the court believes just', 'POCA 2002, s 29'),
  })
  .refine(({ convictionDate, appliedOn }) => appliedOn >= convictionDate, {
    path: ['appliedOn'],
    error: 'the defendant applies after conviction (s 29): check appliedOn and convictionDate',
  })
  .refine(({ justAmount, orderAmount }) => justAmount?.isMoreThan(orderAmount) !== true, {
    path: ['justAmount'],
    error: 'section 29 is for an amount that was too large (s 29): give one that is not more than orderAmount',
  })
  .meta({ id: 'VaryAbscondersOrderInput' });
export type VaryAbscondersOrderInput = z.infer<typeof VaryAbscondersOrderInput>;

/** The amount substituted for that of an order made in absence. Pounds sterling. */
export interface AbscondersOrderVaried {
  readonly open: true;
  readonly newTotal: Money;
}

/**
 * Variation of an order under section 28 on the application of the defendant, returned and convicted: within 28 days
 * starting with the conviction, where the amount was too large when the order was made.
 *
 * @remarks POCA 2002, s 29 (E+W). Read in the Act. What amount is just is for the court.
 */
export function varyAbscondersOrder(input: VaryAbscondersOrderInput): Outcome<AbscondersOrderVaried | NotOpen> {
  const conditions = [inTime(input), ...concluded(input), tooLarge(input)];
  const reasons = conditions.map(said);
  if (isClosed(conditions)) return decided<NotOpen>({ open: false }, ...reasons);
  const missing = missingFrom(conditions);
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  const { justAmount, orderAmount } = input;
  if (justAmount === undefined)
    return forTheCourt(`What amount is just in place of ${orderAmount.toString()}?`, ...reasons);
  const says = `The court believes ${justAmount.toString()} just in place of ${orderAmount.toString()}`;
  return decided<AbscondersOrderVaried>(
    { open: true, newTotal: justAmount },
    { says, provision: poca('29') },
    ...reasons,
  );
}

function inTime({ convictionDate, appliedOn }: VaryAbscondersOrderInput): Condition {
  const row = inForceOn(daysToVaryAbscondersOrder, convictionDate);
  if (row === undefined) throw new RangeError('The schema refuses days before Part 2');
  const lastDay = plusDays(convictionDate, row.value - 1);
  const limit = `the ${row.value} days starting with the conviction on ${spoken(convictionDate)}, which end on ${spoken(lastDay)}`;
  return {
    met: appliedOn <= lastDay,
    yes: `Applied on ${spoken(appliedOn)}, within ${limit}`,
    no: `Applied on ${spoken(appliedOn)}, after ${limit}`,
    wanted: 'when the defendant applies',
    pointer: '/appliedOn',
    provision: poca('29'),
  };
}

const concluded = ({ severalOffences, furtherProceedingsPossible: possible }: VaryAbscondersOrderInput): Condition[] =>
  severalOffences
    ? [
        {
          met: possible === undefined ? undefined : !possible,
          yes: 'No further proceedings are possible on any offence without a conviction yet',
          no: 'Further proceedings are possible on an offence without a conviction yet',
          wanted: 'whether proceedings are still possible on any offence without a conviction yet (s 29(4))',
          pointer: '/furtherProceedingsPossible',
          provision: poca('29(4)'),
        },
      ]
    : [];

const tooLarge = ({ tooLargeAtTheTime }: VaryAbscondersOrderInput): Condition => ({
  met: tooLargeAtTheTime,
  yes: 'The court believes that the amount was too large when the order was made',
  no: 'The court does not believe that the amount was too large when the order was made',
  wanted: 'whether the court believes that the amount was too large when the order was made (s 29)',
  pointer: '/tooLargeAtTheTime',
  provision: poca('29'),
});

export const DischargeAbscondersOrderInput = z
  .strictObject({
    acquittedOnAllCounts: fact(
      z.boolean().optional(),
      'Whether the defendant has been tried and acquitted of every offence concerned',
      'POCA 2002, s 30',
    ),
    returned: fact(z.boolean().optional(), 'Whether the defendant has ceased to abscond', 'POCA 2002, s 30'),
    undueDelayOrNoIntention: fact(
      z.boolean().optional(),
      'Whether there has been undue delay in continuing the proceedings, or the prosecutor does not intend to continue',
      'POCA 2002, s 30',
    ),
    defendantApplies: fact(z.boolean().optional(), 'Whether the defendant applies', 'POCA 2002, s 30'),
  })
  .meta({ id: 'DischargeAbscondersOrderInput' });
export type DischargeAbscondersOrderInput = z.infer<typeof DischargeAbscondersOrderInput>;

/** That the court must discharge the order. */
export interface MustDischarge {
  readonly open: true;
  readonly mustDischarge: true;
}

/**
 * Discharge of an order under section 28: the court must, on acquittal of all; and may, on the return of the defendant,
 * for undue delay or where the proceedings will not be continued.
 *
 * @remarks POCA 2002, s 30 (E+W). Read in the Act. No time limit.
 */
export function dischargeAbscondersOrder(input: DischargeAbscondersOrderInput): Outcome<MustDischarge | NotOpen> {
  const applies: Condition = {
    met: input.defendantApplies,
    yes: 'The defendant applies',
    no: 'The defendant does not apply',
    wanted: 'whether the defendant applies (s 30)',
    pointer: '/defendantApplies',
    provision: poca('30'),
  };
  const acquitted: Condition = {
    met: input.acquittedOnAllCounts,
    yes: 'The defendant is acquitted of every offence concerned: the court must discharge the order',
    no: 'The defendant is not acquitted of every offence concerned',
    wanted: 'whether the defendant is acquitted of every offence concerned (s 30)',
    pointer: '/acquittedOnAllCounts',
    provision: poca('30'),
  };
  if (acquitted.met === true && applies.met === true)
    return decided<MustDischarge>({ open: true, mustDischarge: true }, said(acquitted), said(applies));
  if (acquitted.met !== false && applies.met !== false)
    return factsMissing(missingFrom([applies, acquitted]), said(applies), said(acquitted));
  return courtMay(
    'Is the order to be discharged for undue delay, or because the proceedings will not be continued?',
    [applies, ...mayDischarge(input)],
    said(acquitted),
  );
}

const mayDischarge = ({ returned, undueDelayOrNoIntention }: DischargeAbscondersOrderInput): Condition[] => [
  {
    met: returned,
    yes: 'The defendant has ceased to abscond',
    no: 'The defendant is still missing',
    wanted: 'whether the defendant has ceased to abscond (s 30)',
    pointer: '/returned',
    provision: poca('30'),
  },
  {
    met: undueDelayOrNoIntention,
    yes: 'There has been undue delay, or the prosecutor does not intend to continue',
    no: 'There has been no undue delay, and the prosecutor intends to continue',
    wanted: 'whether there has been undue delay, or no intention to continue (s 30)',
    pointer: '/undueDelayOrNoIntention',
    provision: poca('30'),
  },
];
