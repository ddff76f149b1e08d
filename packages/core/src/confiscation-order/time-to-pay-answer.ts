import { type LocalDate, spoken } from '../dates/index.js';
import type { Provision } from '../law/index.js';
import { Money } from '../money/index.js';
import { decided, factsMissing, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';
import type { TimeToPayInput } from './time-to-pay.js';

/** What may stand in the way of the time that is allowed. */
export type TimeToPayFault =
  | 'canPayOnTheDay'
  | 'beginsBeforeOrder'
  | 'endsTooLate'
  | 'canPayEarlier'
  | 'tranchesExceedOrder'
  | 'noPowerToSplit'
  | 'appliedOutsidePeriod'
  | 'groundNotMet'
  | 'extensionDecidedTooLate'
  | 'extensionEndsTooLate'
  | 'notLaterThanPeriod'
  | 'extendsMoreThanTranche';

/** A part of the order and the day it is due. A tranche extended in part is two of them, of one id. */
export interface DueTranche {
  readonly id: string;
  readonly amount: Money;
  /** Last day of the period first specified. */
  readonly specifiedDay: LocalDate;
  /** Last day to pay: later than `specifiedDay` where the period was lawfully extended. */
  readonly dueOn: LocalDate;
}

/** When the order is due, and whether the section permits it so. Pounds sterling. */
export interface TimeToPay {
  readonly dueOnTheDay: Money;
  readonly tranches: readonly DueTranche[];
  /** Last day of the longest period that may first be specified. */
  readonly latestInitialDay: LocalDate;
  /** Last day of the longest period after extension, and of the time in which to decide on one. */
  readonly latestExtendedDay: LocalDate;
  readonly permitted: boolean;
  readonly faults: readonly { readonly fault: TimeToPayFault; readonly tranche?: string }[];
}

/** The longest periods for one order. */
export interface LatestDays {
  readonly months: { readonly initial: number; readonly extended: number };
  readonly initial: LocalDate;
  readonly extended: LocalDate;
}

/** One requirement, and whether it is met. */
export interface Requirement {
  readonly fault: TimeToPayFault;
  readonly tranche?: string;
  /** `undefined`: not known. */
  readonly met: boolean | undefined;
  readonly says: string;
  readonly provision: Provision;
  /** The fact that is wanted, where it can be unknown. */
  readonly wanted?: MissingFact;
}

type Tranche = NonNullable<TimeToPayInput['tranches']>[number];
type Extension = NonNullable<TimeToPayInput['extension']>;

/** The tranche an extension is about. */
export function trancheOf({ tranches = [], extension }: TimeToPayInput): Tranche | undefined {
  if (extension === undefined) return undefined;
  const found = tranches.find(({ id }) => id === (extension.tranche ?? tranches[0]?.id));
  if (found === undefined) throw new RangeError('An extension names one of the tranches: the schema sees to it');
  return found;
}

/** The dates of one tranche: not before the order, and not after the longest period. */
export function withinLongestPeriod(
  { id, dueOn }: Tranche,
  { orderMade }: TimeToPayInput,
  latest: LatestDays,
  provision: Provision,
): Requirement[] {
  const months = `${String(latest.months.initial)} months starting with ${spoken(orderMade)}`;
  const late = dueOn > latest.initial;
  const early = dueOn < orderMade;
  return [
    {
      fault: 'beginsBeforeOrder',
      tranche: id,
      met: !early,
      says: `The period for ${id} ends on ${spoken(dueOn)}, ${early ? 'before' : 'not before'} the day of the order`,
      provision,
    },
    {
      fault: 'endsTooLate',
      tranche: id,
      met: !late,
      says: `The period for ${id} ends on ${spoken(dueOn)}; the ${months} end on ${spoken(latest.initial)}`,
      provision,
    },
  ];
}

/** The dates of an extension: applied for within the period; decided, and ending, within the longest one in all. */
export function extensionDates(
  extension: Extension,
  tranche: Tranche,
  orderMade: LocalDate,
  latest: LatestDays,
  provision: { readonly within: Provision; readonly longest: Provision; readonly decided: Provision },
): Requirement[] {
  const { appliedOn, decidedOn, until, amount } = extension;
  const { id, dueOn } = tranche;
  const end = `the ${String(latest.months.extended)} months starting with ${spoken(orderMade)} end on ${spoken(latest.extended)}`;
  const requirements: Requirement[] = [
    {
      fault: 'appliedOutsidePeriod',
      tranche: id,
      met: appliedOn >= orderMade && appliedOn <= dueOn,
      says: `Applied to extend ${id} on ${spoken(appliedOn)}; its period ends on ${spoken(dueOn)}`,
      provision: provision.within,
    },
    {
      fault: 'extensionDecidedTooLate',
      tranche: id,
      met: decidedOn <= latest.extended,
      says: `Decided on ${spoken(decidedOn)}; ${end}`,
      provision: provision.decided,
    },
  ];
  if (until === null) return requirements;
  return [
    ...requirements,
    {
      fault: 'extensionEndsTooLate',
      tranche: id,
      met: until <= latest.extended,
      says: `Extended until ${spoken(until)}; ${end}, counted from the order and not from the first period`,
      provision: provision.longest,
    },
    {
      fault: 'notLaterThanPeriod',
      tranche: id,
      met: until > dueOn,
      says: `Extended until ${spoken(until)}; the period first specified ends on ${spoken(dueOn)}`,
      provision: provision.within,
    },
    {
      fault: 'extendsMoreThanTranche',
      tranche: id,
      met: amount === undefined || !amount.isMoreThan(tranche.amount),
      says: `Extends ${(amount ?? tranche.amount).toString()} of ${tranche.amount.toString()}`,
      provision: provision.within,
    },
  ];
}

/** The answer, from what is required: `others` are said beside it. */
export function answer(
  input: TimeToPayInput,
  latest: LatestDays,
  allowed: readonly Requirement[],
  extended: readonly Requirement[],
  ...others: readonly Reason[]
): Outcome<TimeToPay> {
  const { amount, tranches = [] } = input;
  const requirements = [...allowed, ...extended];
  const reasons = requirements.map(
    ({ met, says, provision }): Reason => ({ says, provision, ...(met === false && { met }) }),
  );
  const failed = requirements.filter(({ met }) => met === false);
  const missing = requirements.flatMap(({ met, wanted }) =>
    met === undefined && wanted !== undefined ? [wanted] : [],
  );
  if (failed.length === 0 && missing.length > 0) return factsMissing(missing, ...others, ...reasons);

  const isExtended = extended.length > 0 && extended.every(({ met }) => met === true);
  return decided<TimeToPay>(
    {
      dueOnTheDay: amount.lessButNotBelowZero(Money.sum(tranches.map((tranche) => tranche.amount))),
      tranches: isExtended ? withExtension(input) : tranches.map(asSpecified),
      latestInitialDay: latest.initial,
      latestExtendedDay: latest.extended,
      permitted: failed.length === 0,
      faults: failed.map(({ fault, tranche }) => ({ fault, ...(tranche !== undefined && { tranche }) })),
    },
    ...others,
    ...reasons,
  );
}

const asSpecified = ({ id, amount, dueOn }: Tranche): DueTranche => ({ id, amount, specifiedDay: dueOn, dueOn });

function withExtension(input: TimeToPayInput): DueTranche[] {
  const { tranches = [], extension } = input;
  const { id } = trancheOf(input) ?? {};
  return tranches.flatMap((tranche) => {
    const until = extension?.until ?? null;
    if (tranche.id !== id || until === null) return [asSpecified(tranche)];
    const part = extension?.amount ?? tranche.amount;
    const rest = tranche.amount.minus(part);
    return [
      ...(rest.isZero() ? [] : [{ ...asSpecified(tranche), amount: rest }]),
      { ...asSpecified(tranche), amount: part, dueOn: until },
    ];
  });
}
