import { z } from 'zod';
import { fact, Id } from '../case-file/index.js';
import { endOfPeriodStarting, LocalDate } from '../dates/index.js';
import { type DatedRule, inForceOn, poca, sca2015 } from '../law/index.js';
import { MoneyInput } from '../money/index.js';
import { notCovered, type Outcome } from '../reasons/index.js';
import { extendedTimeToPay, initialTimeToPay, part2Commencement } from './figures.js';
import { refuseRepeatedIds } from './ids.js';
import type { LatestDays, TimeToPay } from './time-to-pay-answer.js';
import { timeToPayBefore2015 } from './time-to-pay-before-2015.js';
import { timeToPayFrom2015 } from './time-to-pay-from-2015.js';

const TrancheInput = z.strictObject({
  id: Id,
  amount: fact(MoneyInput, 'The part of the order to be paid within this period', 'POCA 2002, s 11(2)'),
  dueOn: fact(LocalDate, 'Last day of the specified period', 'POCA 2002, s 11(2), (3)'),
  canPayBy: fact(
    LocalDate.optional(),
    'An earlier day by which the court finds that it can be paid',
    'POCA 2002, s 11(7)',
  ),
});

const ExtensionInput = z
  .strictObject({
    tranche: fact(
      Id.optional(),
      'The tranche to be extended; may be left out where there is one',
      'POCA 2002, s 11(4)',
    ),
    amount: fact(
      MoneyInput.optional(),
      'The part of it that is extended; left out for the whole',
      'POCA 2002, s 11(4)',
    ),
    appliedOn: fact(LocalDate, 'The day the defendant applied', 'POCA 2002, s 11(4)(a)'),
    decidedOn: fact(LocalDate, 'The day the court decided', 'POCA 2002, s 11(6)'),
    until: fact(LocalDate.nullable(), 'Last day of the extended period; null where refused', 'POCA 2002, s 11(5)'),
    unableDespiteAllReasonableEfforts: fact(
      z.boolean().optional(),
      'For orders made from 1 June 2015: whether the court is satisfied of this',
      'POCA 2002, s 11(4)',
    ),
    exceptionalCircumstances: fact(
      z.boolean().optional(),
      'For orders made before 1 June 2015: whether the court believes that there are exceptional circumstances',
      'POCA 2002, s 11, before 1 June 2015',
    ),
  })
  .refine(({ appliedOn, decidedOn }) => appliedOn <= decidedOn, {
    path: ['decidedOn'],
    error: 'the extension was decided before it was applied for (s 11(4)): check appliedOn and decidedOn',
  });

export const TimeToPayInput = z
  .strictObject({
    orderMade: fact(LocalDate, 'The day the confiscation order is made', 'POCA 2002, s 11(3), (5)'),
    amount: fact(MoneyInput, 'The amount ordered to be paid', 'POCA 2002, s 11(1)'),
    cannotPayOnTheDay: fact(
      z.boolean().optional(),
      'Whether the court is satisfied that not all can be paid on the day; before 1 June 2015, that time is needed',
      'POCA 2002, s 11(2)',
    ),
    tranches: fact(
      z.array(TrancheInput).superRefine(refuseRepeatedIds('POCA 2002, s 11(2)')).optional(),
      'The time the court allows: none where the list is left out',
      'POCA 2002, s 11(2), (3)',
    ),
    extension: fact(
      ExtensionInput.optional(),
      'An application to extend, and what came of it',
      'POCA 2002, s 11(4)-(6)',
    ),
  })
  .superRefine(({ tranches = [], extension }, context) => {
    if (extension === undefined) return;
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', path: ['extension', 'tranche'], message });
    };
    const { tranche } = extension;
    if (tranches.length === 0) refuse('no period was specified, so none can be extended (s 11(4)): list the tranches');
    else if (tranche === undefined && tranches.length > 1)
      refuse('there are several tranches (s 11(4)): name the one to be extended');
    else if (tranche !== undefined && !tranches.some(({ id }) => id === tranche))
      refuse(`${tranche} is not one of the tranches (s 11(4)): name one of them`);
  })
  .meta({ id: 'TimeToPayInput' });
export type TimeToPayInput = z.infer<typeof TimeToPayInput>;

type TimeToPayRule = (input: TimeToPayInput, latest: LatestDays) => Outcome<TimeToPay>;

/**
 * Which rule applies, by the day the confiscation order is made. Section 5 of the 2015 Act has no saving, and speaks to
 * the court that makes the order; the date of the offence does not matter.
 */
export const timeToPayRules: DatedRule<TimeToPayRule> = {
  name: 'Time to pay: the rule',
  extent: ['E+W'],
  pickedBy: 'orderMade',
  history: [
    { from: part2Commencement.from, value: timeToPayBefore2015, source: poca('11') },
    { from: '2015-06-01' as LocalDate, value: timeToPayFrom2015, source: sca2015('5') },
  ],
};

/**
 * When the amount ordered is due: on the day of the order, but for what the court allows to be paid within specified
 * periods, and their extension.
 *
 * What the court allows is taken as given and tested against the section. Periods start with the day of the order, so
 * three months from 14 March 2025 end on 13 June 2025; the longest period after extension is six months in all.
 *
 * @remarks POCA 2002, s 11 (E+W), as substituted by the Serious Crime Act 2015, s 5, from 1 June 2015; and as it stood
 * before. Both read in the Act. Pounds sterling.
 */
export function timeToPay(input: TimeToPayInput): Outcome<TimeToPay> {
  const { orderMade } = input;
  const rule = inForceOn(timeToPayRules, orderMade)?.value;
  const [initial, extended] = [initialTimeToPay, extendedTimeToPay].map(
    (figure) => inForceOn(figure, orderMade)?.value,
  );
  if (rule === undefined || initial === undefined || extended === undefined) {
    const says = `orderMade (${orderMade}) is before Part 2 came into force (${part2Commencement.from}); check the date`;
    return notCovered(says, { says, provision: poca('11'), met: false });
  }
  return rule(input, {
    months: { initial, extended },
    initial: endOfPeriodStarting(orderMade, initial),
    extended: endOfPeriodStarting(orderMade, extended),
  });
}
