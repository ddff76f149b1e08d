import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { poca, type Provision } from '../../law/index.js';
import { decided, type Outcome, type Reason } from '../../reasons/index.js';
import { allMet, type Asked } from '../asked.js';
import { pca2009 } from '../authorities.js';

/** Who may ask, or act, under Part 2. */
export const RestraintActor = z
  .enum([
    'prosecutor',
    'accreditedFinancialInvestigator',
    'constable',
    'hmrcOfficer',
    'ncaOfficer',
    'immigrationOfficer',
    'directorsStaff',
    'personAffected',
    'other',
  ])
  .meta({ id: 'RestraintActor', description: 'Who asks or acts' });
export type RestraintActor = z.infer<typeof RestraintActor>;

const Power = z
  .enum(['restraintOrder', 'varyOrDischarge', 'seizure', 'managementReceiver', 'enforcementReceiver', 'requestAbroad'])
  .meta({ id: 'RestraintPower', description: 'What is asked for, or done' });
export type RestraintPower = z.infer<typeof Power>;

interface WhoRow {
  readonly who: readonly RestraintActor[];
  readonly says: string;
  readonly before: string;
  readonly provision: Provision;
}

const APPLICANTS: readonly RestraintActor[] = ['prosecutor', 'accreditedFinancialInvestigator'];

/** Who may ask or act, and before whom. */
export const whoMayAct: Readonly<Record<RestraintPower, WhoRow>> = {
  restraintOrder: {
    who: APPLICANTS,
    says: 'the prosecutor, or an accredited financial investigator',
    before: 'a judge of the Crown Court, in private',
    provision: poca('42(2)'),
  },
  varyOrDischarge: {
    who: [...APPLICANTS, 'personAffected'],
    says: 'whoever applied for the order, or any person affected by it',
    before: 'the Crown Court',
    provision: poca('42(3)'),
  },
  seizure: {
    who: [
      'accreditedFinancialInvestigator',
      'constable',
      'hmrcOfficer',
      'ncaOfficer',
      'immigrationOfficer',
      'directorsStaff',
    ],
    says: 'an accredited financial investigator, a constable, an officer of HM Revenue and Customs or of the National Crime Agency, an immigration officer, or staff of the relevant Director',
    before: 'no court at first; a magistrates’ court afterwards',
    provision: pca2009('55'),
  },
  managementReceiver: {
    who: APPLICANTS,
    says: 'whoever applied for the restraint order',
    before: 'the Crown Court',
    provision: poca('48'),
  },
  enforcementReceiver: {
    who: ['prosecutor'],
    says: 'the prosecutor',
    before: 'the Crown Court',
    provision: poca('50'),
  },
  requestAbroad: {
    who: ['prosecutor'],
    says: 'the prosecutor, who sends the request to the Secretary of State',
    before: 'no court',
    provision: poca('74'),
  },
};

export const WhoMayActInput = z
  .strictObject({
    power: fact(Power, 'What is asked for, or done', 'POCA 2002, ss 42, 47C, 48, 50, 74'),
    by: fact(RestraintActor, 'Who asks, or acts', 'POCA 2002, ss 42(2), 68'),
    appliedForRestraint: fact(
      z.boolean().optional(),
      'Variation, discharge or a management receiver: whether they are the one who applied for the order',
      'POCA 2002, ss 42(3), 48',
    ),
    superintendentConsents: fact(
      z.boolean().optional(),
      'Accredited financial investigator: whether a police superintendent or above, or the equivalent or designated grade of another body, has consented',
      'POCA 2002, s 68',
    ),
    consentStated: fact(
      z.boolean().optional(),
      'Accredited financial investigator applying for restraint: whether the application states that consent',
      'POCA 2002, s 68; CrimPR 2025, r 33.45',
    ),
  })
  .meta({ id: 'WhoMayActInput' });
export type WhoMayActInput = z.infer<typeof WhoMayActInput>;

/** Whether they may, and before whom. */
export interface WhoMayAct {
  readonly may: boolean;
  readonly before: string;
}

/**
 * Whether somebody may ask for restraint, its variation or a receiver, may seize, or may send a request abroad.
 *
 * @remarks POCA 2002, ss 42(2), (3), 47A, 48, 50, 68, 74 (E+W); CrimPR 2025, r 33.45. Read in the Act.
 */
export function mayAct(input: WhoMayActInput): Outcome<WhoMayAct> {
  const { who, says, before, provision } = whoMayAct[input.power];
  const listed: Asked = {
    met: who.includes(input.by),
    yes: `It is for ${says}`,
    no: `It is for ${says}: not for this person`,
    wanted: 'who asks',
    pointer: '/by',
    provision,
  };
  const outcome = allMet([listed, ...sameApplicant(input), ...consent(input)], ...inWhatCourt(before, provision));
  return outcome.kind === 'decided' ? decided({ may: outcome.value, before }, ...outcome.reasons) : outcome;
}

const inWhatCourt = (before: string, provision: Provision): readonly Reason[] => [
  { says: `Before: ${before}`, provision },
];

function sameApplicant({ power, by, appliedForRestraint }: WhoMayActInput): readonly Asked[] {
  const isAsked = power === 'managementReceiver' || (power === 'varyOrDischarge' && by !== 'personAffected');
  if (!isAsked || !APPLICANTS.includes(by)) return [];
  const provision = power === 'managementReceiver' ? poca('48') : poca('42(3)');
  return [
    {
      met: appliedForRestraint,
      yes: 'They applied for the restraint order',
      no: 'They did not apply for the restraint order',
      wanted: 'whether they applied for the restraint order (ss 42(3), 48)',
      pointer: '/appliedForRestraint',
      provision,
    },
  ];
}

/** Section 68: an investigator needs a senior officer's consent for an application under sections 41, 42 and 48. */
export function consent({
  power,
  by,
  superintendentConsents,
  consentStated,
}: Pick<WhoMayActInput, 'power' | 'by' | 'superintendentConsents' | 'consentStated'>): readonly Asked[] {
  if (by !== 'accreditedFinancialInvestigator' || power === 'seizure') return [];
  const given: Asked = {
    met: superintendentConsents,
    yes: 'A superintendent or above, or the equivalent grade, has consented',
    no: 'No superintendent or above, nor anybody of the equivalent grade, has consented: an investigator may not apply',
    wanted: 'whether a superintendent or above, or the equivalent grade, has consented (s 68)',
    pointer: '/superintendentConsents',
    provision: poca('68'),
  };
  if (power !== 'restraintOrder') return [given];
  return [
    given,
    {
      met: consentStated,
      yes: 'The application states that consent',
      no: 'The application does not state that consent',
      wanted: 'whether the application states that consent (s 68)',
      pointer: '/consentStated',
      provision: poca('68'),
    },
  ];
}
