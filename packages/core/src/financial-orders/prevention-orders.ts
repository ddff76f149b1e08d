import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { type Mark, msa2015, type Provision } from '../law/index.js';
import { decided, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import { sca2007 } from './authorities.js';
import { Applicant, financialOrder, financialReportingOrdersClosed, OrderKey } from './order-catalogue.js';

/** How long an order to prevent may last. Years. */
export interface PreventionOrderLength {
  readonly order: 'preventionOrder' | 'riskOrder' | 'seriousCrimeOrder';
  /** Shortest fixed period. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** It may also run until further order. */
  readonly untilFurtherOrder: boolean;
  /** Longest ban on travel abroad; renewable. */
  readonly travelAtMost?: number;
  readonly notification?: string;
  readonly breach: string;
  readonly provision: Provision;
  readonly mark?: Mark;
}

const NOTIFIES = 'Name and address within 3 days, where the order says so';
const BREACH = '5 years; no conditional discharge';

/** @remarks Modern Slavery Act 2015, ss 17, 24, 30; Serious Crime Act 2007, ss 16, 25 (E+W). Interim orders: a fixed period, where just. */
export const preventionOrderLengths: readonly PreventionOrderLength[] = [
  {
    order: 'preventionOrder',
    atLeast: 5,
    untilFurtherOrder: true,
    travelAtMost: 5,
    notification: NOTIFIES,
    breach: BREACH,
    provision: msa2015('17'),
  },
  {
    order: 'riskOrder',
    atLeast: 2,
    untilFurtherOrder: true,
    travelAtMost: 5,
    notification: NOTIFIES,
    breach: BREACH,
    provision: msa2015('24'),
  },
  {
    order: 'seriousCrimeOrder',
    atMost: 5,
    untilFurtherOrder: false,
    breach: '5 years',
    provision: sca2007('16'),
    mark: 'M',
  },
];

const LAW = 'Modern Slavery Act 2015, ss 17, 24';

export const PreventionOrderTermInput = z
  .strictObject({
    order: fact(z.enum(['preventionOrder', 'riskOrder', 'seriousCrimeOrder']), 'What order it is', LAW),
    years: fact(z.int().min(0).max(99).nullable(), 'Length in whole years; null: until further order', LAW),
    travelYears: fact(
      z.int().min(0).max(99).optional(),
      'Length of a ban on travel abroad, in whole years; left out: there is none',
      LAW,
    ),
  })
  .meta({ id: 'PreventionOrderTermInput' });
export type PreventionOrderTermInput = z.infer<typeof PreventionOrderTermInput>;

/** Whether the length of an order is within the law. */
export interface PreventionOrderTerm {
  readonly permitted: boolean;
}

/**
 * Whether the length of an order to prevent slavery, trafficking or serious crime is within the law.
 *
 * @remarks Modern Slavery Act 2015, ss 17, 24 (E+W), read. The length of a serious crime prevention order is from memory
 * (convention `seriousCrimeOrderLength`).
 */
export function preventionOrderTerm({
  order,
  years,
  travelYears,
}: PreventionOrderTermInput): Outcome<PreventionOrderTerm> {
  const row = preventionOrderLengths.find((each) => each.order === order);
  if (row === undefined) throw new RangeError(`${order} is in the table of lengths`);
  const { atLeast, atMost, untilFurtherOrder, travelAtMost, provision, mark } = row;
  const faults: string[] = [];
  if (years === null && !untilFurtherOrder) faults.push('it may not run until further order');
  if (years !== null && atLeast !== undefined && years < atLeast)
    faults.push(`a fixed period is at least ${String(atLeast)} years`);
  if (years !== null && atMost !== undefined && years > atMost) faults.push(`at most ${String(atMost)} years`);
  if (travelYears !== undefined && travelAtMost !== undefined && travelYears > travelAtMost) {
    faults.push(`a ban on travel abroad is at most ${String(travelAtMost)} years, and may be renewed`);
  }
  const basis = { provision, ...(mark !== undefined && { mark, convention: 'seriousCrimeOrderLength' }) };
  if (faults.length === 0) return decided({ permitted: true }, { says: 'The length is within the law', ...basis });
  const [first, ...rest] = faults.map((says): Reason => ({ says, ...basis, met: false }));
  return decided({ permitted: false }, ...(first === undefined ? [] : [first, ...rest]));
}

export const MayApplyInput = z
  .strictObject({
    order: fact(OrderKey, 'The order', LAW),
    applicant: fact(Applicant, 'Who asks for it', LAW),
    on: fact(LocalDate, 'The day of the application', LAW),
  })
  .meta({ id: 'MayApplyInput' });
export type MayApplyInput = z.infer<typeof MayApplyInput>;

/** Whether someone may ask for an order. */
export interface MayApply {
  readonly mayApply: boolean;
}

/**
 * Whether this applicant may ask for this order on this day.
 *
 * @remarks The provision of each order (E+W). That the Secretary of State took the place of the Gangmasters and Labour
 * Abuse Authority on 7 April 2026 is from our source, which did not read the instrument (convention `applicantsOf2026`).
 * Whether somebody may ask who is not in a list that was not read in full is not covered (convention `toolApplicants`).
 */
export function mayApply({ order, applicant, on }: MayApplyInput): Outcome<MayApply> {
  const { title, provision, applicants, moreApplicants, courtDoes, mark: read } = financialOrder(order);
  if (courtDoes === 'closed') {
    const { from, repeal, saving } = financialReportingOrdersClosed;
    const says = `${title}: closed to new orders since ${spoken(from)}`;
    const lives: Reason = { says: 'Orders made before live on', provision: saving };
    if (on < from)
      return notCovered(`${title}s before ${spoken(from)} are not covered`, { says, provision: repeal }, lives);
    return decided({ mayApply: false }, { says, provision: repeal, met: false }, lives);
  }
  const asRead = read === undefined ? {} : { mark: read };
  if (applicants.length === 0) {
    return decided({ mayApply: true }, { says: `${title}: nobody need ask`, provision, ...asRead });
  }
  const row = applicants.find(({ who }) => who === applicant);
  if (row === undefined) {
    if (SERIOUS_CRIME_ORDERS.includes(order) && on >= ADDED_PERHAPS) {
      const says = `${title}: an Act passed on ${spoken(ADDED_PERHAPS)} may have added applicants, and was not checked`;
      return notCovered(says, { says, provision, mark: 'M', convention: 'applicantsOf2026' });
    }
    if (moreApplicants === true) {
      const says = `${title}: whether ${SPOKEN[applicant]} may apply was not read`;
      return notCovered(says, { says, provision, mark: 'M', convention: 'toolApplicants' });
    }
    return decided(
      { mayApply: false },
      { says: `${title}: ${SPOKEN[applicant]} is not among those who may apply`, provision, met: false, ...asRead },
    );
  }
  const marked = row.mark === undefined ? asRead : { mark: row.mark, convention: 'applicantsOf2026' };
  if (row.from !== undefined && on < row.from) {
    return decided(
      { mayApply: false },
      { says: `${title}: ${SPOKEN[applicant]} may apply from ${spoken(row.from)}`, provision, met: false, ...marked },
    );
  }
  if (row.before !== undefined && on >= row.before) {
    return decided(
      { mayApply: false },
      {
        says: `${title}: ${SPOKEN[applicant]} was abolished on ${spoken(row.before)}`,
        provision,
        met: false,
        ...marked,
      },
    );
  }
  return decided({ mayApply: true }, { says: `${title}: ${SPOKEN[applicant]} may apply`, provision, ...marked });
}

/** The Border Security, Asylum and Immigration Act 2025 was passed on this day. */
const ADDED_PERHAPS = '2025-12-02' as LocalDate;
const SERIOUS_CRIME_ORDERS: readonly OrderKey[] = [
  'seriousCrimeOrderOnConviction',
  'seriousCrimeOrderOfHighCourt',
  'financialReportingRequirement',
];

const SPOKEN: Readonly<Record<Applicant, string>> = {
  prosecutor: 'the prosecutor',
  directorOfPublicProsecutions: 'the Director of Public Prosecutions',
  court: 'the court of its own motion',
  claimant: 'a claimant',
  accreditedFinancialInvestigator: 'an accredited financial investigator',
  constable: 'a constable',
  chiefOfficerOfPolice: 'a chief officer of police',
  immigrationOfficer: 'an immigration officer',
  seniorImmigrationOfficer: 'a senior immigration officer',
  nationalCrimeAgency: 'the National Crime Agency',
  hmRevenueAndCustoms: 'HM Revenue and Customs',
  financialConductAuthority: 'the Financial Conduct Authority',
  seriousFraudOffice: 'the Serious Fraud Office',
  gangmastersAndLabourAbuseAuthority: 'the Gangmasters and Labour Abuse Authority',
  secretaryOfState: 'the Secretary of State',
  localAuthority: 'a local authority',
};
