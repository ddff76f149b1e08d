import { z } from 'zod';
import type { LocalDate } from '../dates/index.js';
import { type Mark, msa2015, otherAct, poca, type Provision, sca2015, sentencingCode } from '../law/index.js';
import {
  asbcpa2014,
  cdda1986,
  cpa2026Part4,
  era2025Part5,
  ia1971,
  poa1985,
  pocaPart,
  sca2007,
  socpa2005,
} from './authorities.js';

/** Who may ask for an order, or make it unasked. */
export const Applicant = z.enum([
  'prosecutor',
  'directorOfPublicProsecutions',
  'court',
  'claimant',
  'accreditedFinancialInvestigator',
  'constable',
  'chiefOfficerOfPolice',
  'immigrationOfficer',
  'seniorImmigrationOfficer',
  'nationalCrimeAgency',
  'hmRevenueAndCustoms',
  'financialConductAuthority',
  'seriousFraudOffice',
  'gangmastersAndLabourAbuseAuthority',
  'secretaryOfState',
  'localAuthority',
]);
export type Applicant = z.infer<typeof Applicant>;

/** One kind of applicant, and the days on which it is one. */
export interface ApplicantRow {
  readonly who: Applicant;
  readonly from?: LocalDate;
  /** First day on which it is one no longer. */
  readonly before?: LocalDate;
  readonly mark?: Mark;
}

/** One order of the catalogue: who asks, which court, what is proved, and what the court is bound to do. */
export interface FinancialOrder {
  readonly key: OrderKey;
  /** In plain words. */
  readonly title: string;
  readonly provision: Provision;
  /** Empty where nobody need ask. */
  readonly applicants: readonly ApplicantRow[];
  /** The list was not read in full: somebody who is not in it is not turned away. */
  readonly moreApplicants?: true;
  readonly court: string;
  readonly standard: string;
  readonly courtDoes: 'may' | 'must' | 'mustConsider' | 'noCourt' | 'closed';
  /** Where reasons must be given: the provision that says so. */
  readonly reasonsDuty?: { readonly says: string; readonly provision: Provision };
  /** Its place among the other orders. */
  readonly combination?: string;
  /** How well the row is verified, where that is less than read in the primary text. */
  readonly mark?: Mark;
  readonly note?: string;
}

const on = (iso: string) => iso as LocalDate;
const asked = (...who: Applicant[]): readonly ApplicantRow[] => who.map((each) => ({ who: each }));
const UNASKED: readonly ApplicantRow[] = [];
const PART_5_FAMILY = asked('constable', 'hmRevenueAndCustoms', 'accreditedFinancialInvestigator');
const CIVIL_RECOVERY_FAMILY = asked(
  'nationalCrimeAgency',
  'hmRevenueAndCustoms',
  'financialConductAuthority',
  'seriousFraudOffice',
  'directorOfPublicProsecutions',
);
const SCPO_FAMILY = asked('directorOfPublicProsecutions', 'seriousFraudOffice');

/** The Secretary of State took the place of the authority that was abolished on this day. */
const ABOLISHED = on('2026-04-07');
/** Applicants for slavery and trafficking prevention and risk orders outside a conviction. */
const PREVENTION_FAMILY: readonly ApplicantRow[] = [
  ...asked('chiefOfficerOfPolice', 'immigrationOfficer', 'nationalCrimeAgency'),
  { who: 'gangmastersAndLabourAbuseAuthority', before: ABOLISHED, mark: 'M' },
  { who: 'secretaryOfState', from: ABOLISHED, mark: 'M' },
];

const MAGISTRATES = 'magistrates’ court';
const CROWN_COURT = 'Crown Court';
const ANY_CRIMINAL_COURT = 'any criminal court';
const CIVIL = 'balance of probabilities';
const CONVICTION = 'conviction, and the court satisfied of the rest';

const catalogue = {
  financialInvestigation: {
    title: 'Financial profile and investigation orders',
    provision: pocaPart('8'),
    applicants: asked('accreditedFinancialInvestigator', 'constable', 'hmRevenueAndCustoms', 'nationalCrimeAgency'),
    moreApplicants: true,
    court: CROWN_COURT,
    standard: 'reasonable grounds, by the order',
    courtDoes: 'may',
    note: 'Who may apply, and for which order, is in the catalogue of tools of the restraint room.',
  },
  restraint: {
    title: 'Restraint order',
    provision: poca('40'),
    applicants: asked('prosecutor', 'accreditedFinancialInvestigator'),
    court: `${CROWN_COURT}, in private`,
    standard: 'reasonable grounds to suspect (first condition) or reasonable cause to believe (the others)',
    courtDoes: 'may',
    reasonsDuty: {
      says: 'On an investigation: a reporting requirement, or reasons why there is none',
      provision: poca('41(7B)'),
    },
    combination: 'Preserves for confiscation; other creditors wait',
  },
  searchAndSeizure: {
    title: 'Search and seizure of realisable property',
    provision: poca('47C'),
    applicants: asked(
      'accreditedFinancialInvestigator',
      'constable',
      'hmRevenueAndCustoms',
      'nationalCrimeAgency',
      'immigrationOfficer',
    ),
    moreApplicants: true,
    court: 'a justice of the peace approves; a senior officer where that is not practicable',
    standard: 'reasonable grounds to suspect',
    courtDoes: 'noCourt',
  },
  vehicleDetention: {
    title: 'Detention of a vehicle, ship or aircraft',
    provision: msa2015('12'),
    applicants: asked('constable', 'seniorImmigrationOfficer'),
    court: 'none; a court hears an application for release',
    standard: 'reasonable grounds to believe that it could be forfeited',
    courtDoes: 'noCourt',
    combination: 'Supports forfeiture under section 11',
  },
  cashForfeiture: {
    title: 'Cash seizure and forfeiture',
    provision: poca('294'),
    applicants: [...PART_5_FAMILY, ...asked('seriousFraudOffice', 'immigrationOfficer')],
    moreApplicants: true,
    court: MAGISTRATES,
    standard: CIVIL,
    courtDoes: 'may',
    combination: 'Property forfeited is not free property',
  },
  listedAssetForfeiture: {
    title: 'Forfeiture of listed assets',
    provision: poca('303B'),
    applicants: [...PART_5_FAMILY, ...asked('seriousFraudOffice')],
    moreApplicants: true,
    court: MAGISTRATES,
    standard: CIVIL,
    courtDoes: 'may',
  },
  accountForfeiture: {
    title: 'Account freezing and forfeiture',
    provision: poca('303Z1'),
    applicants: [...PART_5_FAMILY, ...asked('seriousFraudOffice', 'nationalCrimeAgency')],
    court: MAGISTRATES,
    standard: 'reasonable grounds to suspect (freezing); balance of probabilities (forfeiture)',
    courtDoes: 'may',
  },
  cryptoassetForfeiture: {
    title: 'Seizure and forfeiture of cryptoassets',
    provision: poca('303Z20'),
    applicants: [...PART_5_FAMILY, ...asked('seriousFraudOffice')],
    moreApplicants: true,
    court: MAGISTRATES,
    standard: 'reasonable grounds to suspect (seizure); balance of probabilities (forfeiture)',
    courtDoes: 'may',
    mark: 'G',
    note: 'From 26 April 2024.',
  },
  unexplainedWealthOrder: {
    title: 'Unexplained wealth order',
    provision: poca('362A'),
    applicants: CIVIL_RECOVERY_FAMILY,
    court: 'High Court',
    standard: 'reasonable cause to believe; reasonable grounds to suspect',
    courtDoes: 'may',
  },
  civilRecovery: {
    title: 'Civil recovery',
    provision: poca('240'),
    applicants: CIVIL_RECOVERY_FAMILY,
    court: 'High Court',
    standard: CIVIL,
    courtDoes: 'must',
    combination: 'Not against money received under a reparation order: POCA 2002, s 308(4A)',
    mark: 'M',
  },
  revenueFunctions: {
    title: 'Taxation of criminal income or gain',
    provision: poca('317'),
    applicants: asked('nationalCrimeAgency'),
    court: 'none',
    standard: 'reasonable grounds to suspect',
    courtDoes: 'noCourt',
    combination: 'Instead of recovery',
    mark: 'M',
  },
  confiscation: {
    title: 'Confiscation order',
    provision: poca('6'),
    applicants: asked('prosecutor', 'court'),
    court: CROWN_COURT,
    standard: CIVIL,
    courtDoes: 'must',
    combination: 'Decided before a fine and before the orders of section 13(3)',
  },
  compensation: {
    title: 'Compensation order',
    provision: sentencingCode('133'),
    applicants: UNASKED,
    court: ANY_CRIMINAL_COURT,
    standard: 'loss agreed or proved',
    courtDoes: 'may',
    reasonsDuty: { says: 'Reasons if it is open and none is made', provision: sentencingCode('55') },
    combination: 'Above a fine and the surcharge; a priority order',
  },
  reparationOrder: {
    title: 'Slavery and trafficking reparation order',
    provision: msa2015('8'),
    applicants: UNASKED,
    court: CROWN_COURT,
    standard: 'the court’s own assessment, on evidence and representations',
    courtDoes: 'mustConsider',
    reasonsDuty: { says: 'Reasons if it is open and none is made', provision: msa2015('8') },
    combination: 'A priority order; above a fine; no more than the confiscation order',
  },
  fine: {
    title: 'Fine',
    provision: sentencingCode('125'),
    applicants: UNASKED,
    court: ANY_CRIMINAL_COURT,
    standard: CONVICTION,
    courtDoes: 'may',
    combination: 'After compensation and reparation; takes the confiscation order into account',
  },
  surcharge: {
    title: 'Surcharge',
    provision: sentencingCode('42'),
    applicants: UNASKED,
    court: ANY_CRIMINAL_COURT,
    standard: CONVICTION,
    courtDoes: 'must',
    combination: 'Reduced, to nil if need be, for compensation, reparation and an unlawful profit order',
  },
  costs: {
    title: 'Costs',
    provision: poa1985('18'),
    applicants: asked('prosecutor'),
    court: ANY_CRIMINAL_COURT,
    standard: 'just and reasonable',
    courtDoes: 'may',
    combination: 'Last',
    mark: 'M',
  },
  deprivation: {
    title: 'Deprivation order',
    provision: sentencingCode('152'),
    applicants: asked('prosecutor', 'court'),
    court: ANY_CRIMINAL_COURT,
    standard: CONVICTION,
    courtDoes: 'may',
    combination: 'Takes the confiscation order into account; the item is then not free property',
  },
  restitution: {
    title: 'Restitution order',
    provision: sentencingCode('147'),
    applicants: asked('claimant', 'court'),
    court: 'the convicting court',
    standard: 'clear on the evidence',
    courtDoes: 'may',
    combination: 'The goods go back to their owner and leave the available amount',
  },
  vehicleForfeiture: {
    title: 'Forfeiture of a vehicle, ship or aircraft used in trafficking',
    provision: msa2015('11'),
    applicants: UNASKED,
    court: CROWN_COURT,
    standard: 'conviction on indictment',
    courtDoes: 'may',
    combination: 'Not listed in section 13(3), as we read it',
  },
  immigrationVehicleForfeiture: {
    title: 'Forfeiture of a vehicle, ship or aircraft used in assisting unlawful immigration',
    provision: ia1971('25C'),
    applicants: UNASKED,
    court: CROWN_COURT,
    standard: 'conviction on indictment',
    courtDoes: 'may',
    combination: 'Not listed in section 13(3), as we read it',
  },
  preventionOrderOnConviction: {
    title: 'Slavery and trafficking prevention order on conviction',
    provision: msa2015('14'),
    applicants: asked('court', 'prosecutor'),
    court: 'the convicting court',
    standard: CIVIL,
    courtDoes: 'may',
    combination: 'With any sentence',
  },
  preventionOrderOnApplication: {
    title: 'Slavery and trafficking prevention order on application',
    provision: msa2015('15'),
    applicants: PREVENTION_FAMILY,
    court: 'magistrates’ or youth court',
    standard: CIVIL,
    courtDoes: 'may',
  },
  riskOrder: {
    title: 'Slavery and trafficking risk order',
    provision: msa2015('23'),
    applicants: PREVENTION_FAMILY,
    court: 'magistrates’ or youth court',
    standard: CIVIL,
    courtDoes: 'may',
    note: 'No conviction is needed.',
  },
  seriousCrimeOrderOnConviction: {
    title: 'Serious crime prevention order on conviction',
    provision: sca2007('19'),
    applicants: SCPO_FAMILY,
    court: CROWN_COURT,
    standard: CIVIL,
    courtDoes: 'may',
    combination: 'No effect on sentence',
    note: 'The Border Security, Asylum and Immigration Act 2025 may have added applicants: not checked.',
  },
  seriousCrimeOrderOfHighCourt: {
    title: 'Serious crime prevention order of the High Court',
    provision: sca2007('1'),
    applicants: SCPO_FAMILY,
    court: 'High Court',
    standard: CIVIL,
    courtDoes: 'may',
    note: 'The Border Security, Asylum and Immigration Act 2025 may have added applicants: not checked.',
  },
  financialReportingRequirement: {
    title: 'Financial reporting as a term of a serious crime prevention order',
    provision: sca2007('5'),
    applicants: SCPO_FAMILY,
    court: 'as for the order it is a term of',
    standard: CIVIL,
    courtDoes: 'may',
    combination: 'In place of financial reporting orders',
  },
  financialReportingOrder: {
    title: 'Financial reporting order',
    provision: socpa2005('76'),
    applicants: UNASKED,
    court: 'none: closed to new orders',
    standard: 'none',
    courtDoes: 'closed',
    note: 'Repealed on 3 May 2015 (Serious Crime Act 2015, s 50); orders made before live on (s 86).',
  },
  directorDisqualification: {
    title: 'Disqualification of a company director',
    provision: cdda1986('2'),
    applicants: asked('prosecutor', 'court'),
    court: 'the convicting court',
    standard: CONVICTION,
    courtDoes: 'may',
    combination: 'At most 15 years in the Crown Court, 5 in a magistrates’ court',
    mark: 'M',
  },
  closureOrder: {
    title: 'Closure of premises',
    provision: asbcpa2014('76'),
    applicants: asked('constable', 'localAuthority'),
    court: MAGISTRATES,
    standard: CIVIL,
    courtDoes: 'may',
    combination: 'Before trial and independent of it',
    mark: 'M',
    note: 'Also Sexual Offences Act 2003, ss 136A and following, for specified sexual exploitation offences.',
  },
  labourMarketOrder: {
    title: 'Labour market enforcement undertaking or order',
    provision: era2025Part5,
    applicants: asked('secretaryOfState'),
    court: MAGISTRATES,
    standard: CIVIL,
    courtDoes: 'may',
    combination: 'At most 2 years each',
    mark: 'G',
  },
  childCriminalExploitationOrder: {
    title: 'Child criminal exploitation prevention order',
    provision: cpa2026Part4,
    applicants: asked('chiefOfficerOfPolice'),
    moreApplicants: true,
    court: 'not read',
    standard: 'not read',
    courtDoes: 'may',
    mark: 'G',
  },
  complianceOrder: {
    title: 'Compliance order, and in it a ban on travel abroad',
    provision: poca('13A'),
    applicants: asked('court', 'prosecutor'),
    court: CROWN_COURT,
    standard: 'appropriate to make the confiscation order effective',
    courtDoes: 'mustConsider',
    combination: 'With the confiscation order, and later on the prosecutor’s application; appeal under section 13B',
  },
  enforcement: {
    title: 'Enforcement of the confiscation order',
    provision: poca('35'),
    applicants: asked('prosecutor'),
    court: 'the collecting magistrates’ court; the Crown Court for a receiver',
    standard: 'payment not made when due',
    courtDoes: 'may',
    note: 'Receiver, bank and other accounts (ss 67, 67A), property abroad (s 74), default term.',
  },
} as const satisfies Record<string, Omit<FinancialOrder, 'key'>>;

export type OrderKey = keyof typeof catalogue;

/** The orders Recoup knows by name. */
export const OrderKey = z.enum(Object.keys(catalogue) as OrderKey[]).meta({
  id: 'FinancialOrderKey',
  description: 'Financial or ancillary order. `riskOrder` is MSA 2015, s 23; `reparationOrder` is MSA 2015, s 8',
  examples: ['reparationOrder'],
});

const rows: ReadonlyMap<OrderKey, FinancialOrder> = new Map(
  Object.entries(catalogue).map(([key, row]) => [key as OrderKey, { key: key as OrderKey, ...row }]),
);

/** The whole catalogue: recovery before conviction, orders on conviction, prevention, and what follows the order. */
export const financialOrders: readonly FinancialOrder[] = [...rows.values()];

/** One order of the catalogue. */
export function financialOrder(key: OrderKey): FinancialOrder {
  const row = rows.get(key);
  if (row === undefined) throw new RangeError(`${key} is not in the catalogue of orders`);
  return row;
}

/** Shown beside the catalogue, and not modelled. Titles and sections are from memory. */
export const ordersNotModelled: readonly { readonly title: string; readonly provision: Provision }[] = [
  {
    title: 'Sexual harm prevention order',
    provision: sentencingCode('343'),
  },
  { title: 'Criminal behaviour order', provision: sentencingCode('330') },
  { title: 'Restraining order', provision: sentencingCode('359') },
  { title: 'Deportation', provision: otherAct('UK Borders Act 2007', 'ukpga/2007/30', '32') },
];

/** When financial reporting orders were closed to new ones, and the saving for those made before. */
export const financialReportingOrdersClosed = {
  from: on('2015-05-03'),
  repeal: sca2015('50'),
  saving: sca2015('86'),
} as const;

/** First day of the powers over cryptoassets in Part 5. @remarks From guidance (mark G). */
export const cryptoassetPowers = { from: on('2024-04-26'), mark: 'G' } as const;
