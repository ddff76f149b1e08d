import { describe, expect, it } from 'vitest';
import { type FinancialOrderKey as OrderKey, financialOrder, financialOrders } from './index.js';
import { cryptoassetPowers, financialReportingOrdersClosed } from './order-catalogue.js';

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
/** The sheet's own rows: which court, and on what standard of proof. */
const COURT: Readonly<Record<OrderKey, string>> = {
  financialInvestigation: 'Crown | grounds, by the order',
  restraint: 'Crown, in private | suspect (first condition) or believe (the others)',
  searchAndSeizure: 'a justice of the peace approves; a senior officer where that is not practicable | suspect',
  vehicleDetention: 'none; a court hears an application for release | believe that it could be forfeited',
  cashForfeiture: 'magistrates | civil',
  listedAssetForfeiture: 'magistrates | civil',
  accountForfeiture: 'magistrates | suspect (freezing); civil (forfeiture)',
  cryptoassetForfeiture: 'magistrates | suspect (seizure); civil (forfeiture)',
  unexplainedWealthOrder: 'High Court | believe; suspect',
  civilRecovery: 'High Court | civil',
  revenueFunctions: 'none | suspect',
  confiscation: 'Crown | civil',
  compensation: 'any | loss agreed or proved',
  reparationOrder: 'Crown | the court’s own assessment, on evidence and representations',
  fine: 'any | conviction',
  surcharge: 'any | conviction',
  costs: 'any | just and reasonable',
  deprivation: 'any | conviction',
  restitution: 'convicting | clear on the evidence',
  vehicleForfeiture: 'Crown | conviction on indictment',
  immigrationVehicleForfeiture: 'Crown | conviction on indictment',
  preventionOrderOnConviction: 'convicting | civil',
  preventionOrderOnApplication: 'magistrates or youth | civil',
  riskOrder: 'magistrates or youth | civil',
  seriousCrimeOrderOnConviction: 'Crown | civil',
  seriousCrimeOrderOfHighCourt: 'High Court | civil',
  financialReportingRequirement: 'as for the order it is a term of | civil',
  financialReportingOrder: 'none: closed to new orders | none',
  directorDisqualification: 'convicting | conviction',
  closureOrder: 'magistrates | civil',
  labourMarketOrder: 'magistrates | civil',
  childCriminalExploitationOrder: 'not read | not read',
  complianceOrder: 'Crown | appropriate to make the confiscation order effective',
  enforcement: 'the collecting magistrates’ court; the Crown Court for a receiver | payment not made when due',
};
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/^Crown Court\b/, 'Crown'],
  [/^any criminal court$/, 'any'],
  [/^the convicting court$/, 'convicting'],
  [/^magistrates’ court$/, 'magistrates'],
  [/^magistrates’ or youth court$/, 'magistrates or youth'],
  [/balance of probabilities/, 'civil'],
  [/^conviction, and the court satisfied of the rest$/, 'conviction'],
  [/reasonable grounds to suspect/g, 'suspect'],
  [/reasonable (cause|grounds) to believe/g, 'believe'],
  [/^reasonable grounds,/, 'grounds,'],
];
const short = (words: string) => SPOKEN.reduce((so, [from, to]) => so.replace(from, to), words);

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
  it.each(financialOrders.map(({ key }) => [key] as const))('%s: its court and standard are as in the sheet', (key) => {
    const { court, standard } = financialOrder(key);
    expect(`${short(court)} | ${short(standard)}`).toBe(COURT[key]);
  });

  it('gives a duty of reasons to three orders', () => {
    const duties = financialOrders.flatMap(({ key, reasonsDuty }) =>
      reasonsDuty === undefined ? [] : [[key, reasonsDuty.provision.cite]],
    );
    expect(duties).toEqual([
      ['restraint', 'POCA 2002, s 41(7B)'],
      ['compensation', 'Sentencing Code (Sentencing Act 2020), s 55'],
      ['reparationOrder', 'Modern Slavery Act 2015, s 8'],
    ]);
  });

  it('changes who may apply for a prevention or risk order on 7 April 2026, from memory, and no other list', () => {
    const dated = financialOrders.flatMap(({ key, applicants }) =>
      applicants.flatMap(({ who, from, before, mark }) =>
        from === undefined && before === undefined ? [] : [[key, who, from, before, mark]],
      ),
    );
    expect(dated).toEqual(
      ['preventionOrderOnApplication', 'riskOrder'].flatMap((key) => [
        [key, 'gangmastersAndLabourAbuseAuthority', undefined, '2026-04-07', 'M'],
        [key, 'secretaryOfState', '2026-04-07', undefined, 'M'],
      ]),
    );
  });

  it('says how long a disqualification and a labour market order last', () => {
    expect(financialOrder('directorDisqualification').combination).toBe(
      'At most 15 years in the Crown Court, 5 in a magistrates’ court',
    );
    expect(financialOrder('labourMarketOrder').combination).toBe('At most 2 years each');
  });

  it('closes financial reporting orders on 3 May 2015 and opens cryptoassets on 26 April 2024', () => {
    expect(financialReportingOrdersClosed).toMatchObject({
      from: '2015-05-03',
      repeal: { cite: 'Serious Crime Act 2015, s 50' },
      saving: { cite: 'Serious Crime Act 2015, s 86' },
    });
    expect(cryptoassetPowers).toEqual({ from: '2024-04-26', mark: 'G' });
  });
});
