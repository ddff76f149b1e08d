import { z } from 'zod';
import { fact, Text } from '../../case-file/index.js';
import { businessDayBefore, LocalDate, spoken } from '../../dates/index.js';
import { crimPR2025, poca, reformCautions } from '../../law/index.js';
import { Money, MoneyInput } from '../../money/index.js';
import { factsMissing, type Outcome, type Reason } from '../../reasons/index.js';
import { type Asked, courtMay, type NotOpen } from '../asked.js';
import { consent } from '../application/index.js';
import { CAPEWELL, EASTENDERS } from '../authorities.js';

const asked = (description: string, law: string) => fact(z.boolean().optional(), description, law);

export const ManagementReceiverInput = z
  .strictObject({
    hearing: fact(LocalDate, 'The day of the hearing', 'CrimPR 2025, r 33.50'),
    by: fact(
      z.enum(['prosecutor', 'accreditedFinancialInvestigator', 'other']).optional(),
      'Who applies',
      'POCA 2002, s 48',
    ),
    appliedForRestraint: asked('Whether they applied for the restraint order', 'POCA 2002, s 48'),
    superintendentConsents: asked('Investigator: whether a superintendent or above consents', 'POCA 2002, s 68'),
    restraintOrder: fact(
      z.enum(['inForce', 'madeAtTheSameTime', 'none']).optional(),
      'Whether a restraint order applies to the property, or is made at the same time',
      'POCA 2002, s 48',
    ),
    powers: fact(
      z
        .array(z.enum(['takePossession', 'manageOrDeal', 'realiseForCosts', 'paymentsByInterestHolders', 'search']))
        .min(1),
      'The powers asked for. A management receiver realises only so much as pays their own remuneration and expenses',
      'POCA 2002, s 49',
    ),
    interestHoldersHeard: asked(
      'Whether holders of interests have had a reasonable chance to make representations',
      'POCA 2002, s 49(8)',
    ),
    perishableOrFalling: asked(
      'Whether the property is perishable, or ought to be disposed of before its value falls',
      'POCA 2002, s 49(8A)',
    ),
    estimatedCost: fact(MoneyInput.optional(), 'Estimated cost of the receiver', 'POCA 2002, s 49'),
    estimatedValuePreserved: fact(MoneyInput.optional(), 'Estimated value preserved', 'POCA 2002, s 49'),
    whyProportionate: fact(Text.optional(), 'Why the cost is proportionate', 'POCA 2002, s 49'),
  })
  .meta({ id: 'ManagementReceiverInput' });
export type ManagementReceiverInput = z.infer<typeof ManagementReceiverInput>;

/** A cost above one part in this many of what is preserved wants a reason: a choice of ours. */
const COST_PART = 4;

/**
 * Whether a management receiver can be asked for, and with which powers. Appointing one is for the court.
 *
 * @remarks POCA 2002, ss 48, 49, 68 (E+W); CrimPR 2025, rr 33.50 to 33.57. Read. The share of cost that wants a reason is a choice
 * of ours (convention `receiverCost`, A). What is said of costs after an acquittal is from memory (M).
 */
export function managementReceiver(input: ManagementReceiverInput): Outcome<NotOpen> {
  const cautions = reformCautions([{ what: 'The hearing about a receiver', on: input.hearing }]);
  const outcome = courtMay(
    'Is a management receiver to be appointed, and with which powers?',
    [...applicant(input), order(input), ...heard(input)],
    ...notes(input),
    ...cautions,
  );
  const wanted = proportionate(input);
  if (wanted === undefined || (outcome.kind === 'decided' && !outcome.value.open)) return outcome;
  const before = outcome.kind === 'factsMissing' ? outcome.facts : [];
  return factsMissing([...before, wanted.fact], ...outcome.reasons, wanted.reason);
}

function applicant({ by, appliedForRestraint, superintendentConsents }: ManagementReceiverInput): readonly Asked[] {
  const isThem: Asked = {
    met: by === 'other' ? false : by === undefined ? undefined : appliedForRestraint,
    yes: 'Whoever applied for the restraint order applies',
    no: 'Only whoever applied for the restraint order may apply',
    wanted: by === undefined ? 'who applies (s 48)' : 'whether they applied for the restraint order (s 48)',
    pointer: by === undefined ? '/by' : '/appliedForRestraint',
    provision: poca('48'),
  };
  if (by !== 'accreditedFinancialInvestigator') return [isThem];
  return [isThem, ...consent({ power: 'managementReceiver', by, superintendentConsents, consentStated: undefined })];
}

const order = ({ restraintOrder }: ManagementReceiverInput): Asked => ({
  met: restraintOrder === undefined ? undefined : restraintOrder !== 'none',
  yes: 'A restraint order applies to the property, or is made at the same time',
  no: 'No restraint order applies to the property',
  wanted: 'whether a restraint order applies to the property (s 48)',
  pointer: '/restraintOrder',
  provision: poca('48'),
});

/** Section 49(8) and (8A): they are heard first; perishable property may be managed or dealt with before, not realised. */
function heard({ powers, interestHoldersHeard, perishableOrFalling }: ManagementReceiverInput): readonly Asked[] {
  const wide = powers.filter((power) => power !== 'takePossession' && power !== 'search');
  if (wide.length === 0) return [];
  const onlyManage = wide.every((power) => power === 'manageOrDeal');
  const excused = onlyManage && perishableOrFalling === true;
  const mayBeExcused = onlyManage && perishableOrFalling === undefined;
  return [
    {
      met: excused ? true : interestHoldersHeard === false && mayBeExcused ? undefined : interestHoldersHeard,
      yes: excused
        ? 'The property is perishable, or its value would fall: it may be managed or dealt with before holders of interests are heard'
        : 'Holders of interests have had a reasonable chance to make representations',
      no: 'Holders of interests have not had a reasonable chance to make representations',
      wanted:
        mayBeExcused && interestHoldersHeard === false
          ? 'whether the property is perishable or its value would fall (s 49(8A))'
          : 'whether holders of interests have had a reasonable chance to make representations (s 49(8))',
      pointer: mayBeExcused && interestHoldersHeard === false ? '/perishableOrFalling' : '/interestHoldersHeard',
      provision: poca(excused ? '49(8A)' : '49(8)'),
    },
  ];
}

function proportionate(input: ManagementReceiverInput) {
  const { estimatedCost: cost, estimatedValuePreserved: value, whyProportionate } = input;
  if (cost === undefined || value === undefined || whyProportionate !== undefined) return undefined;
  if (!times(cost, COST_PART).isMoreThan(value)) return undefined;
  const says = `The estimated cost, ${cost.toString()}, is more than a quarter of the ${value.toString()} preserved: a reason is wanted. The quarter is ours, not law`;
  const reason: Reason = { says, provision: poca('49'), convention: 'receiverCost', mark: 'A' };
  return { fact: { pointer: '/whyProportionate', wanted: 'why the cost of the receiver is proportionate' }, reason };
}

const times = (amount: Money, count: number): Money => Money.sum(Array.from({ length: count }, () => amount));

function notes({ hearing, whyProportionate }: ManagementReceiverInput): readonly Reason[] {
  const latest = businessDayBefore(hearing, 5);
  return [
    ...(latest.kind === 'decided'
      ? [
          {
            says: `5 business days’ notice, unless urgent: by ${spoken(latest.value.day)}`,
            provision: crimPR2025('33.50'),
          },
        ]
      : []),
    {
      says: 'Managing includes selling the property or parts of it, running a business, and capital expenditure',
      provision: poca('49(10)'),
    },
    ...(whyProportionate === undefined ? [] : [{ says: `Proportionate: ${whyProportionate}`, provision: poca('49') }]),
    {
      says: 'The costs come out of the property even after an acquittal, if the appointment was valid; if it was not, they can fall on the prosecutor. From memory',
      provision: CAPEWELL,
      convention: 'receiverCostsAfterAcquittal',
      mark: 'M',
      because: [{ says: 'An invalid appointment', provision: EASTENDERS, mark: 'M' }],
    },
  ];
}
