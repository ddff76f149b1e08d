import { spoken } from '../dates/index.js';
import { poca } from '../law/index.js';
import type { Outcome, Reason } from '../reasons/index.js';
import { answer, extensionDates, trancheOf, withinLongestPeriod } from './time-to-pay-answer.js';
import type { LatestDays, Requirement, TimeToPay } from './time-to-pay-answer.js';
import type { TimeToPayInput } from './time-to-pay.js';

/** The section as it stood before 1 June 2015. */
const section11 = poca('11');
const BEFORE = '(s 11 before 1 June 2015)';

/**
 * Time to pay, for orders made before 1 June 2015: payable when made, unless the defendant shows that time is needed;
 * one period of up to six months, extended in exceptional circumstances to twelve in all.
 *
 * @remarks POCA 2002, s 11 (E+W), as it stood before the Serious Crime Act 2015, s 5. Read in the text as at 20 March
 * 2015. It has no power to split the sum into parts. Pounds sterling.
 */
export function timeToPayBefore2015(input: TimeToPayInput, latest: LatestDays): Outcome<TimeToPay> {
  const { amount, orderMade, tranches = [] } = input;
  const onMaking: Reason = {
    says: `${amount.toString()} is payable on ${spoken(orderMade)}, when the order is made, unless time is given ${BEFORE}`,
    provision: section11,
  };
  if (tranches.length === 0) return answer(input, latest, [], [], onMaking, noTimeAllowed(input));
  return answer(input, latest, allowed(input, latest), extended(input, latest), onMaking);
}

function noTimeAllowed({ cannotPayOnTheDay }: TimeToPayInput): Reason {
  if (cannotPayOnTheDay === false) {
    return { says: `The defendant has not shown that time is needed ${BEFORE}`, provision: section11, met: false };
  }
  return {
    says: `Whether to give time that the defendant shows to be needed is for the court ${BEFORE}`,
    provision: section11,
  };
}

function allowed(input: TimeToPayInput, latest: LatestDays): Requirement[] {
  const { amount, cannotPayOnTheDay: needsTime, tranches = [] } = input;
  const [first] = tranches;
  const isWhole = tranches.length === 1 && first?.amount.equals(amount) === true;
  return [
    {
      fault: 'canPayOnTheDay',
      met: needsTime,
      says: `That time is needed is ${needsTime === undefined ? 'not known' : needsTime ? 'shown' : 'not shown'} ${BEFORE}`,
      provision: section11,
      wanted: {
        pointer: '/cannotPayOnTheDay',
        wanted: `whether the defendant has shown that time is needed ${BEFORE}`,
      },
    },
    {
      fault: 'noPowerToSplit',
      met: isWhole,
      says: isWhole
        ? `One period is specified for the whole sum ${BEFORE}`
        : `The sum is split, and the text gives power to specify one period only ${BEFORE}`,
      provision: section11,
    },
    ...tranches.flatMap((tranche) => withinLongestPeriod(tranche, input, latest, section11)),
  ];
}

function extended(input: TimeToPayInput, latest: LatestDays): Requirement[] {
  const { extension, orderMade } = input;
  const tranche = trancheOf(input);
  if (extension === undefined || tranche === undefined) return [];
  const dates = extensionDates(extension, tranche, orderMade, latest, {
    within: section11,
    longest: section11,
    decided: section11,
  });
  const { until, exceptionalCircumstances: exceptional } = extension;
  if (until === null) return dates;
  return [
    ...dates,
    {
      fault: 'groundNotMet',
      tranche: tranche.id,
      met: exceptional,
      says: `That there are exceptional circumstances is ${exceptional === undefined ? 'not known' : exceptional ? 'found' : 'not found'} ${BEFORE}`,
      provision: section11,
      wanted: {
        pointer: '/extension/exceptionalCircumstances',
        wanted: `whether the court believes that there are exceptional circumstances ${BEFORE}`,
      },
    },
  ];
}
