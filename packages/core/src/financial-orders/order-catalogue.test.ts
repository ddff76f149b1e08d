import { describe, expect, it } from 'vitest';
import { type FinancialOrderKey as OrderKey, financialOrder, financialOrders } from './index.js';

/** The sheet's own rows: the section, who asks (`…`: and others, which were not read), what the court does, how verified. */
const SHEET: Readonly<Record<OrderKey, string>> = {
  financialInvestigation: 'Pt 8 | AFI police HMRC NCA … | may',
  restraint: 's 40 | prosecutor AFI | may',
  searchAndSeizure: 's 47C | AFI police HMRC NCA immigration … | noCourt',
  vehicleDetention: 's 12 | police seniorImmigration | noCourt',
  cashForfeiture: 's 294 | police HMRC AFI SFO immigration … | may',
  listedAssetForfeiture: 's 303B | police HMRC AFI SFO … | may',
  accountForfeiture: 's 303Z1 | police HMRC AFI SFO NCA | may',
  cryptoassetForfeiture: 's 303Z20 | police HMRC AFI SFO … | may | G',
  unexplainedWealthOrder: 's 362A | NCA HMRC FCA SFO DPP | may',
  civilRecovery: 's 240 | NCA HMRC FCA SFO DPP | must | M',
  revenueFunctions: 's 317 | NCA | noCourt | M',
  confiscation: 's 6 | prosecutor court | must',
  compensation: 's 133 | - | may',
  reparationOrder: 's 8 | - | mustConsider',
  fine: 's 125 | - | may',
  surcharge: 's 42 | - | must',
  costs: 's 18 | prosecutor | may | M',
  deprivation: 's 152 | prosecutor court | may',
  restitution: 's 147 | claimant court | may',
  vehicleForfeiture: 's 11 | - | may',
  immigrationVehicleForfeiture: 's 25C | - | may',
  preventionOrderOnConviction: 's 14 | court prosecutor | may',
  preventionOrderOnApplication: 's 15 | chief immigration NCA labourAuthority secretaryOfState | may',
  riskOrder: 's 23 | chief immigration NCA labourAuthority secretaryOfState | may',
  seriousCrimeOrderOnConviction: 's 19 | DPP SFO | may',
  seriousCrimeOrderOfHighCourt: 's 1 | DPP SFO | may',
  financialReportingRequirement: 's 5 | DPP SFO | may',
  financialReportingOrder: 's 76 | - | closed',
  directorDisqualification: 's 2 | prosecutor court | may | M',
  closureOrder: 's 76 | police council | may | M',
  labourMarketOrder: 'Pt 5 | secretaryOfState | may | G',
  childCriminalExploitationOrder: 'Pt 4 | chief … | may | G',
  complianceOrder: 's 13A | court prosecutor | mustConsider',
  enforcement: 's 35 | prosecutor | may',
};
const SHORT: Readonly<Record<string, string>> = {
  accreditedFinancialInvestigator: 'AFI',
  constable: 'police',
  hmRevenueAndCustoms: 'HMRC',
  nationalCrimeAgency: 'NCA',
  seriousFraudOffice: 'SFO',
  financialConductAuthority: 'FCA',
  directorOfPublicProsecutions: 'DPP',
  chiefOfficerOfPolice: 'chief',
  immigrationOfficer: 'immigration',
  seniorImmigrationOfficer: 'seniorImmigration',
  gangmastersAndLabourAbuseAuthority: 'labourAuthority',
  localAuthority: 'council',
};

describe('the catalogue of orders', () => {
  it.each(financialOrders.map(({ key }) => [key] as const))('%s is as in the sheet', (key) => {
    const { provision, applicants, moreApplicants, courtDoes, mark } = financialOrder(key);
    const section = /(s|Pt) \w+$/.exec(provision.cite)?.[0] ?? provision.cite;
    const who = applicants.map((row) => SHORT[row.who] ?? row.who).join(' ') || '-';
    const more = moreApplicants === true ? ' …' : '';
    expect([section, who + more, courtDoes, ...(mark === undefined ? [] : [mark])].join(' | ')).toBe(SHEET[key]);
  });
});
