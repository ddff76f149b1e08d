import { spoken } from '../dates/index.js';
import { poca } from '../law/index.js';
import { Money } from '../money/index.js';
import type { Outcome, Reason } from '../reasons/index.js';
import { answer, extensionDates, trancheOf, withinLongestPeriod } from './time-to-pay-answer.js';
import type { LatestDays, Requirement, TimeToPay } from './time-to-pay-answer.js';
import type { TimeToPayInput } from './time-to-pay.js';

/**
 * Time to pay, for orders made from 1 June 2015: the whole on the day, but for what cannot be paid then, in one or more
 * periods of up to three months; extended to six months in all.
 *
 * @remarks POCA 2002, s 11 (E+W), as substituted by the Serious Crime Act 2015, s 5. Read in the Act. Pounds sterling.
 */
export function timeToPayFrom2015(input: TimeToPayInput, latest: LatestDays): Outcome<TimeToPay> {
  const { amount, orderMade, tranches = [] } = input;
  const onTheDay: Reason = {
    says: `${amount.toString()} is due in full on ${spoken(orderMade)}, the day of the order, unless time is given`,
    provision: poca('11(1)'),
  };
  if (tranches.length === 0) return answer(input, latest, [], [], onTheDay, noTimeAllowed(input));
  return answer(input, latest, allowed(input, latest), extended(input, latest), onTheDay, forTheCourtToFind, heard);
}

function noTimeAllowed({ cannotPayOnTheDay }: TimeToPayInput): Reason {
  if (cannotPayOnTheDay === false) {
    return { says: 'All of it can be paid on the day: no time may be given', provision: poca('11(2)'), met: false };
  }
  const says = 'Whether to give time for what cannot be paid on the day, and how long, is for the court';
  return { says, provision: poca('11(2)') };
}

function allowed(input: TimeToPayInput, latest: LatestDays): Requirement[] {
  const { amount, cannotPayOnTheDay, tranches = [] } = input;
  const total = Money.sum(tranches.map((tranche) => tranche.amount));
  return [
    {
      fault: 'canPayOnTheDay',
      met: cannotPayOnTheDay,
      says: cannotPaySays(cannotPayOnTheDay),
      provision: poca('11(2)'),
      wanted: {
        pointer: '/cannotPayOnTheDay',
        wanted: 'whether the court is satisfied that not all can be paid on the day (s 11(2))',
      },
    },
    {
      fault: 'tranchesExceedOrder',
      met: !total.isMoreThan(amount),
      says: `The periods are for ${total.toString()} of the ${amount.toString()} ordered; the rest is due on the day`,
      provision: poca('11(2)'),
    },
    ...tranches.flatMap((tranche) => [
      ...withinLongestPeriod(tranche, input, latest, poca('11(3)')),
      ...(tranche.canPayBy === undefined
        ? []
        : [
            {
              fault: 'canPayEarlier' as const,
              tranche: tranche.id,
              met: tranche.dueOn <= tranche.canPayBy,
              says: `${tranche.id} can be paid by ${spoken(tranche.canPayBy)}, and is due on ${spoken(tranche.dueOn)}`,
              provision: poca('11(7)'),
            },
          ]),
    ]),
  ];
}

function cannotPaySays(cannotPay: boolean | undefined): string {
  if (cannotPay === undefined)
    return 'It is not known whether the court is satisfied that not all can be paid on the day';
  if (cannotPay) return 'The court is satisfied that not all can be paid on the day';
  return 'All of it can be paid on the day: no time may be given';
}

function extended(input: TimeToPayInput, latest: LatestDays): Requirement[] {
  const { extension, orderMade } = input;
  const tranche = trancheOf(input);
  if (extension === undefined || tranche === undefined) return [];
  const dates = extensionDates(extension, tranche, orderMade, latest, {
    within: poca('11(4)'),
    longest: poca('11(5)'),
    decided: poca('11(6)'),
  });
  const { until, unableDespiteAllReasonableEfforts: unable } = extension;
  if (until === null) return dates;
  const says = `That ${tranche.id} cannot be paid in time despite all reasonable efforts is ${unable === undefined ? 'not known' : unable ? 'shown' : 'not shown'}`;
  return [
    ...dates,
    {
      fault: 'groundNotMet',
      tranche: tranche.id,
      met: unable,
      says,
      provision: poca('11(4)'),
      wanted: {
        pointer: '/extension/unableDespiteAllReasonableEfforts',
        wanted:
          'whether the court is satisfied that it cannot be paid in time despite all reasonable efforts (s 11(4))',
      },
    },
  ];
}

const forTheCourtToFind: Reason = {
  says: 'If the court finds that any of it can be paid by an earlier day, that part is due by that day',
  provision: poca('11(7)'),
};

const heard: Reason = {
  says: 'The prosecutor must have had an opportunity to be heard on it',
  provision: poca('11(8)'),
};
