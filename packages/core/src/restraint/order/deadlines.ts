import { businessDayAfter, lastDayAfter, lastDayBeginningWith, type LocalDate } from '../../dates/index.js';
import { crimPR2025, inForceOn, poca, type Provision } from '../../law/index.js';
import type { Outcome, Reason } from '../../reasons/index.js';
import { CPS_GUIDANCE } from '../authorities.js';
import { daysForLeave } from '../figures.js';

/** Something that is due after a transition. */
export interface RestraintDeadline {
  readonly what: string;
  readonly who: string;
  /** `null`: at once, or without a number. */
  readonly due: LocalDate | null;
  /** Where the words have two readings: the last day that is in time on both. */
  readonly safe?: LocalDate;
  /** `false`: a reminder of ours, or practice. */
  readonly isLaw: boolean;
  readonly reason: Reason;
}

const deadline = (what: string, who: string, due: LocalDate | null, provision: Provision): RestraintDeadline => ({
  what,
  who,
  due,
  isLaw: true,
  reason: { says: what, provision },
});

const dayOf = (counted: Outcome<LocalDate>): LocalDate | null => (counted.kind === 'decided' ? counted.value : null);

/** Notice for leave to appeal, from a decision. */
export function leaveToAppeal(decidedOn: LocalDate, who: string): RestraintDeadline {
  const row = inForceOn(daysForLeave, decidedOn);
  if (row === undefined) return deadline('Notice for leave to appeal', who, null, poca('43'));
  const length = { days: row.value };
  return {
    ...deadline('Notice for leave to appeal', who, lastDayAfter(decidedOn, length), row.source),
    safe: lastDayBeginningWith(decidedOn, length),
  };
}

/** What follows the making of an order: it is drawn up, served, and the land protected. */
export const afterGrant = (madeOn: LocalDate): readonly RestraintDeadline[] => [
  deadline(
    'Draw up the order within 5 business days',
    'applicant',
    dayOf(businessDayAfter(madeOn, 5)),
    crimPR2025('33.44'),
  ),
  deadline(
    'Serve the order and the statement on everybody it names; notify others affected',
    'applicant',
    null,
    crimPR2025('33.46'),
  ),
  {
    ...deadline('Apply for a restriction in the register of title', 'applicant', madeOn, poca('47')),
    isLaw: false,
    reason: {
      says: 'Land: a restriction is applied for on the day of the order',
      provision: poca('47'),
      convention: 'landOnTheDay',
      mark: 'A',
    },
  },
];

/** Reports to the court, while there is only an investigation. */
export const reportDue = (next: LocalDate): RestraintDeadline =>
  deadline('Report progress to the court', 'applicant', next, poca('41(7A)'));

/** How often, and when with a warning, an order without a charge is looked at again. Months; choices of ours. */
export interface ReasonableTimeReview {
  readonly everyMonths: number;
  readonly warnAfterMonths: number;
  readonly criticalAfterMonths: number;
}
export const USUAL_REVIEW: ReasonableTimeReview = { everyMonths: 6, warnAfterMonths: 12, criticalAfterMonths: 24 };

/** The watch over a reasonable time, for which the Act gives no number. */
export function reasonableTimeWatch(madeOn: LocalDate, review: ReasonableTimeReview): readonly RestraintDeadline[] {
  const at = (months: number, what: string): RestraintDeadline => ({
    what,
    who: 'applicant',
    due: lastDayAfter(madeOn, { months }),
    isLaw: false,
    reason: {
      says: `${what}. "Reasonable time" has no number: ${months} months is a choice of ours, not law`,
      provision: poca('42(7)'),
      convention: 'reasonableTimeReview',
      mark: 'A',
    },
  });
  return [
    at(review.everyMonths, 'Review: is a charge coming within a reasonable time?'),
    at(review.warnAfterMonths, 'Warning: no charge yet. Record why the time is still reasonable'),
    at(review.criticalAfterMonths, 'Critical: no charge yet. Record why the order should go on'),
  ];
}

/** After service. */
export const afterService = (servedOn: LocalDate): RestraintDeadline =>
  deadline(
    'Certificate of service within 5 business days',
    'applicant',
    dayOf(businessDayAfter(servedOn, 5)),
    crimPR2025('33.9'),
  );

/** Where not everybody known to be affected is notified yet. */
export const notifyAffected = (): RestraintDeadline =>
  deadline('Notify everybody else known to be affected by the order', 'applicant', null, crimPR2025('33.46'));

/** After a duty to discharge has arisen. */
export const applyToDischarge = (): RestraintDeadline =>
  deadline('The court must discharge the order: ask it to', 'applicant', null, crimPR2025('33.49'));

/** After a discharge. */
export const afterDischarge = (
  on: LocalDate,
  order: { readonly landRestricted: boolean; readonly managementReceiver: boolean },
): readonly RestraintDeadline[] => [
  leaveToAppeal(on, 'applicant or person affected'),
  deadline(
    'Property whose detention was authorised may be held until no appeal is possible; then release it',
    'applicant',
    null,
    poca('44A'),
  ),
  ...(order.managementReceiver
    ? [deadline('Apply for the discharge of the management receiver', 'applicant', null, poca('63'))]
    : []),
  {
    ...deadline('Tell third parties', 'applicant', null, CPS_GUIDANCE),
    isLaw: false,
    reason: { says: 'Third parties are told: from guidance', provision: CPS_GUIDANCE, mark: 'G' },
  },
  ...(order.landRestricted
    ? [deadline('Withdraw the restriction in the register of title', 'applicant', null, poca('47'))]
    : []),
];

/** After a variation. */
export const afterVariation = (on: LocalDate, isVaried: boolean): readonly RestraintDeadline[] => [
  leaveToAppeal(on, 'applicant or person affected'),
  ...(isVaried ? [deadline('Serve the varied order', 'applicant', null, crimPR2025('33.48'))] : []),
];

/** After a confiscation order, of which something is unpaid. */
export const timeToPayRuns = (): RestraintDeadline =>
  deadline('Time to pay runs as the order says', 'defendant', null, poca('11'));

/** When the management receiver hands over. */
export const handOver = (): RestraintDeadline =>
  deadline(
    'The management receiver hands the property over, and is then discharged',
    'management receiver',
    null,
    poca('64'),
  );

/** After a decision not to seek restraint. */
export const considerAgain = (): RestraintDeadline => ({
  ...deadline('Consider restraint again at the next stage of the case', 'prosecutor', null, CPS_GUIDANCE),
  isLaw: false,
  reason: {
    says: 'At each stage the need is reviewed and recorded: from guidance',
    provision: CPS_GUIDANCE,
    mark: 'G',
  },
});

/** After the Court of Appeal has given its reasons. */
export const toTheSupremeCourt = (reasonsOn: LocalDate): RestraintDeadline =>
  deadline(
    'Ask the Court of Appeal for leave to appeal to the Supreme Court',
    'party',
    lastDayBeginningWith(reasonsOn, { days: 14 }),
    poca('44'),
  );
