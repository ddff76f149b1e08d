import { msa2015, offence as offenceInLaw, poca } from '../law/index.js';
import type { Reason } from '../reasons/index.js';
import type { OrderToConsider } from './considerations.js';
import type { FinancialOrdersInput } from './input.js';
import { financialOrder } from './order-catalogue.js';
import { reasonCode } from './reason-codes.js';
import { type CheckPoint, checkPoints } from './safeguard-records.js';
import type { Situation } from './situation.js';
import { barredByPostponement } from './stage-matrix.js';
import { rankOf } from './stages.js';

/** Something a person should look at now. It neither opens nor shuts the gate. */
export interface Warning {
  readonly kind:
    | 'noFinancialInvestigator'
    | 'noSpecialistProsecutor'
    | 'qualityAssurance'
    | 'reparationLost'
    | 'madeDuringPostponement'
    | 'dutyOfTheCourt'
    | 'openButAnsweredNotAvailable'
    | 'section45NotAsked'
    | 'confiscationAgainstPossibleVictim'
    | 'victimProceedingsNotAsked'
    | 'propertyAbroad'
    | 'notNotified'
    | 'referralWithoutCrimeReference';
  readonly defendant?: string;
  readonly reason: Reason;
}

const policy = (says: string, provision = poca('6')): Reason => ({
  says,
  provision,
  convention: 'routineConsideration',
  mark: 'A',
});

/** Everything to look at, in a fixed order. */
export function warningsOf(
  input: FinancialOrdersInput,
  people: readonly Situation[],
  orders: readonly OrderToConsider[],
): Warning[] {
  return [
    ...assigned(input),
    ...abroad(input),
    ...referred(input),
    ...people.flatMap((situation) => [
      ...reparationLost(input, situation),
      ...victimProceedings(input, situation),
      ...section45(input, situation),
      ...fromRecords(input, situation),
    ]),
    ...orders.flatMap((order) => fromOrder(input, order)),
  ];
}

/** Specialists: who is assigned, and a warning where nobody is, or where it is not known. */
function assigned({ assigned: who }: FinancialOrdersInput): Warning[] {
  const missing = (kind: Warning['kind'], title: string, one: unknown): Warning[] =>
    one === undefined || one === null
      ? [
          {
            kind,
            reason: policy(one === null ? `No ${title} is assigned` : `It is not known whether a ${title} is assigned`),
          },
        ]
      : [];
  return [
    ...missing('noFinancialInvestigator', 'financial investigator', who?.financialInvestigator),
    ...missing('noSpecialistProsecutor', 'specialist prosecutor', who?.specialistProsecutor),
  ];
}

/** Property abroad: ask early for assistance, and think of a joint investigation team. */
function abroad({ caseFile }: FinancialOrdersInput): Warning[] {
  const away = (caseFile.property ?? []).filter(({ country }) => country !== undefined && country !== 'GB');
  if (away.length === 0) return [];
  const countries = [...new Set(away.flatMap(({ country }) => country ?? []))].sort().join(', ');
  const says = `Property is abroad (${countries}): is a request for assistance made, and a joint investigation team considered?`;
  return [{ kind: 'propertyAbroad', reason: { says, provision: poca('74') } }];
}

function referred({ referrals }: FinancialOrdersInput): Warning[] {
  const sorted = [...(referrals ?? [])].sort((one, other) => (one.person < other.person ? -1 : 1));
  return sorted.flatMap(({ person, adult, consent, referredOn, crimeReference, notifiedUnderSection52 }) => {
    const found: Warning[] = [];
    const isWithoutConsent = adult === true && consent === false && referredOn === undefined;
    if (isWithoutConsent && notifiedUnderSection52 !== true) {
      const says = `${person}: an adult does not consent to referral, and it is not recorded that the Secretary of State was notified`;
      found.push({ kind: 'notNotified', reason: { says, provision: msa2015('52'), met: false } });
    }
    if (referredOn !== undefined && crimeReference === undefined) {
      const says = `${person}: the referral points to no crime reference`;
      found.push({ kind: 'referralWithoutCrimeReference', reason: policy(says, msa2015('52')) });
    }
    return found;
  });
}

/** A prosecutor who does not ask for confiscation gives up reparation too. */
function reparationLost({ stage }: FinancialOrdersInput, situation: Situation): Warning[] {
  const isReparationOffence = situation.convictions.some(
    ({ offence }) => offenceInLaw(offence.offence).reparationOffence,
  );
  const isAsked = situation.prosecutorAsks !== false || situation.courtThinksAppropriate === true;
  if (isAsked || !isReparationOffence || rankOf(stage) < rankOf('conviction')) return [];
  const says = `${situation.id}: convicted under section 1, 2 or 4, and confiscation is not asked for: a reparation order is lost with it`;
  return [{ kind: 'reparationLost', defendant: situation.id, reason: { says, provision: msa2015('8'), met: false } }];
}

/** Ask the question in every case: it turns a duty into a power. */
function victimProceedings({ caseFile, stage }: FinancialOrdersInput, { id }: Situation): Warning[] {
  const asked = caseFile.defendants.find((defendant) => defendant.id === id)?.victimProceedings;
  const claimed = caseFile.victimClaims?.some(({ against }) => against === id) === true;
  if (asked !== undefined || claimed || rankOf(stage) < rankOf('conviction')) return [];
  const says = `${id}: it is not recorded whether a victim has started, or intends, civil proceedings`;
  return [{ kind: 'victimProceedingsNotAsked', defendant: id, reason: { says, provision: poca('6(6)') } }];
}

/** The moments that belong to each stage. */
const ASKED_BY: Partial<Record<FinancialOrdersInput['stage'], readonly CheckPoint[]>> = {
  preCharge: ['arrest'],
  charge: ['arrest', 'charge'],
  ptph: ['arrest', 'charge', 'ptph', 'beforePlea'],
};

function section45({ stage }: FinancialOrdersInput, { id, facts, prosecutorAsks }: Situation): Warning[] {
  const asked = new Set(facts.section45Checks?.map(({ at }) => at));
  const due = ASKED_BY[stage] ?? ['arrest', 'charge', 'ptph', 'beforePlea'];
  const isPossible = facts.possibleVictim !== false;
  const missing = isPossible
    ? due.filter((at) => !asked.has(at) && (at !== 'arrest' || facts.arrestedFor?.length !== 0))
    : [];
  const found: Warning[] = missing.map((at) => ({
    kind: 'section45NotAsked',
    defendant: id,
    reason: {
      says: `${id}: it is not recorded that anyone asked, ${SPOKEN[at]}, whether the defendant is a victim`,
      provision: msa2015('45'),
      convention: 'section45CheckPoints',
      mark: 'M',
    },
  }));
  if (
    facts.possibleVictim === true &&
    prosecutorAsks !== false &&
    !asked.has('beforeConfiscationRequest') &&
    rankOf(stage) >= rankOf('conviction')
  ) {
    const says = `${id}: may be a victim, and it is not recorded that this was asked before confiscation is`;
    found.push({
      kind: 'confiscationAgainstPossibleVictim',
      defendant: id,
      reason: { says, provision: msa2015('45'), convention: 'section45CheckPoints', mark: 'M' },
    });
  }
  return found;
}

const SPOKEN: Record<(typeof checkPoints)[number], string> = {
  arrest: 'at arrest',
  charge: 'at charge',
  ptph: 'at the plea and trial preparation hearing',
  beforePlea: 'before plea',
  lateReferralDecision: 'on a late referral decision',
  beforeConfiscationRequest: 'before confiscation is asked for',
};

/** What the records themselves call for: quality assurance, and the red flag of an order made during postponement. */
function fromRecords({ considerations }: FinancialOrdersInput, { id, facts }: Situation): Warning[] {
  const mine = (considerations ?? [])
    .filter(({ defendant }) => defendant === id)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return mine.flatMap((record) => {
    const found: Warning[] = (record.reasonCodes ?? [])
      .filter((code) => reasonCode(code).alert === true)
      .map((code) => ({
        kind: 'qualityAssurance',
        defendant: id,
        reason: policy(`${record.id}: ${reasonCode(code).says}`),
      }));
    if (facts.postponed === true && record.answer === 'made' && barredByPostponement.includes(record.order)) {
      const says = `${record.id}: ${financialOrder(record.order).title} made while confiscation is postponed: it may not be, and the protection against quashing the confiscation order for a defect in the postponement is lost`;
      const reason: Reason = {
        says,
        provision: poca('15(2)'),
        met: false,
        because: [{ says: 'The protection does not apply', provision: poca('14(12)') }],
      };
      found.push({ kind: 'madeDuringPostponement', defendant: id, reason });
    }
    return found;
  });
}

/** What an order and its answers say together. */
function fromOrder({ considerations }: FinancialOrdersInput, order: OrderToConsider): Warning[] {
  const { defendant, level, answeredBy, availability, title } = order;
  const answers = (considerations ?? []).filter(({ id }) => answeredBy.includes(id));
  const found: Warning[] = [];
  const isOpen = availability.kind === 'decided' && availability.value.standing === 'open';
  if (isOpen && answers.length > 0 && answers.every(({ answer }) => answer === 'notAvailable')) {
    const says = `${title} (${defendant}): answered as not available, and nothing in the facts closes it`;
    found.push({
      kind: 'openButAnsweredNotAvailable',
      defendant,
      reason: policy(says, financialOrder(order.order).provision),
    });
  }
  const isPutOff = answers.some(({ answer }) => answer === 'applyLater' || answer === 'notAvailable');
  if (level === 'must' && answers.length > 0 && !isPutOff && !answers.some(({ role }) => role === 'court')) {
    const says = `${title} (${defendant}): the duty is the court’s, and what the court did is not on record`;
    found.push({ kind: 'dutyOfTheCourt', defendant, reason: policy(says, financialOrder(order.order).provision) });
  }
  return found;
}
