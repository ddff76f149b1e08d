import { poca, type Provision } from '../../law/index.js';
import type { Precondition, Tool, ToolApplicant } from './tool.js';

const APPROPRIATE: readonly ToolApplicant[] = [
  'accreditedFinancialInvestigator',
  'constable',
  'hmrcOfficer',
  'ncaOfficer',
];
const JUDGE = 'a judge of the Crown Court; the High Court for civil recovery and exploitation proceeds (ss 343, 344)';

const under = (provision: Provision): Precondition => ({
  anyOf: ['underInvestigation'],
  yes: 'The person or property specified is under the investigation',
  no: 'The person or property specified is not under the investigation',
  provision,
});
const grounds = (provision: Provision): Precondition => ({
  anyOf: ['groundsForInvestigation'],
  yes: 'There are reasonable grounds to suspect what the investigation needs',
  no: 'There are no reasonable grounds to suspect what the investigation needs',
  provision,
});
const value = (provision: Provision): Precondition => ({
  anyOf: ['substantialValue'],
  yes: 'It is likely to be of substantial value to the investigation',
  no: 'It is not likely to be of substantial value to the investigation',
  provision,
});
const publicInterest = (provision: Provision): Precondition => ({
  anyOf: ['publicInterest'],
  yes: 'It is in the public interest',
  no: 'It is not in the public interest',
  provision,
});
const all = (provision: Provision): readonly Precondition[] => [
  under(provision),
  grounds(provision),
  value(provision),
  publicInterest(provision),
];

const PRIVILEGE =
  'Privileged and excluded material is protected (s 348). Applied for without notice as a rule, in private, with full disclosure (CrimPR 2025, rr 47.17-47.25)';

/** The investigation orders of Part 8, and the extension of the moratorium of Part 7. */
export const PART_8 = [
  {
    key: 'productionOrder',
    title: 'Production order',
    provisions: 'POCA 2002, ss 345-351',
    provision: poca('345'),
    property: null,
    preconditions: all(poca('346')),
    standardToForfeit: null,
    applicants: APPROPRIATE,
    applicantsComplete: false,
    court: JUDGE,
    periods: [
      {
        what: 'Compliance',
        length: '7 days beginning with the day of the order, unless the judge sets another',
        provision: poca('345(5)'),
      },
    ],
    effect: PRIVILEGE,
  },
  {
    key: 'orderToGrantEntry',
    title: 'Order to grant entry',
    provisions: 'POCA 2002, s 347',
    provision: poca('347'),
    property: null,
    preconditions: [
      {
        anyOf: ['productionOrderMade'],
        yes: 'A production order is made',
        no: 'No production order is made',
        provision: poca('347'),
      },
    ],
    standardToForfeit: null,
    applicants: APPROPRIATE,
    applicantsComplete: false,
    court: JUDGE,
    periods: [],
  },
  {
    key: 'searchWarrant',
    title: 'Search and seizure warrant',
    provisions: 'POCA 2002, ss 352-356',
    provision: poca('352'),
    property: null,
    preconditions: [
      under(poca('352')),
      grounds(poca('352')),
      {
        anyOf: ['productionNotEnough'],
        yes: 'A production order has failed, is not practicable, or cannot name the material',
        no: 'A production order would do',
        provision: poca('352'),
      },
    ],
    standardToForfeit: null,
    applicants: APPROPRIATE,
    applicantsComplete: false,
    court: JUDGE,
    periods: [{ what: 'Civil recovery and similar warrants', length: '1 month from issue', provision: poca('356') }],
    effect: PRIVILEGE,
  },
  {
    key: 'disclosureOrder',
    title: 'Disclosure order',
    provisions: 'POCA 2002, ss 357-362',
    provision: poca('357'),
    property: null,
    preconditions: all(poca('358')),
    standardToForfeit: null,
    applicants: ['prosecutor', 'enforcementAuthority', ...APPROPRIATE],
    applicantsComplete: false,
    court: JUDGE,
    investigations: ['confiscation', 'moneyLaundering', 'civilRecovery', 'exploitationProceeds'],
    periods: [
      {
        what: 'The order',
        length: 'while the investigation runs; each notice gives its own day',
        provision: poca('357'),
      },
    ],
    effect:
      'An officer may then require answers and documents from anybody by notice. Who exactly applies is from memory. Failure: up to 6 months; a false statement: up to 2 years',
  },
  {
    key: 'customerInformationOrder',
    title: 'Customer information order',
    provisions: 'POCA 2002, ss 363-369',
    provision: poca('363'),
    property: null,
    preconditions: [grounds(poca('363')), value(poca('363')), publicInterest(poca('363'))],
    standardToForfeit: null,
    applicants: APPROPRIATE,
    applicantsComplete: false,
    court: `${JUDGE}; a senior appropriate officer authorises`,
    periods: [{ what: 'Compliance', length: 'as the order says', provision: poca('363') }],
  },
  {
    key: 'accountMonitoringOrder',
    title: 'Account monitoring order',
    provisions: 'POCA 2002, ss 370-375',
    provision: poca('370'),
    property: null,
    preconditions: [grounds(poca('370')), value(poca('370')), publicInterest(poca('370'))],
    standardToForfeit: null,
    applicants: APPROPRIATE,
    applicantsComplete: false,
    court: JUDGE,
    periods: [
      { what: 'The order', length: 'up to 90 days beginning with the day of the order', provision: poca('370(6)') },
    ],
  },
  {
    key: 'moratoriumExtension',
    title: 'Extension of the moratorium on a suspicious transaction',
    provisions: 'POCA 2002, ss 335, 336A-336D',
    provision: poca('336A'),
    property: null,
    preconditions: [
      {
        anyOf: ['consentRefused'],
        yes: 'Consent is refused, and the 31 days run',
        no: 'No refusal of consent is running',
        provision: poca('335'),
      },
      {
        anyOf: ['seniorOfficerAuthorises'],
        yes: 'A senior officer applies',
        no: 'No senior officer applies',
        provision: poca('336A'),
      },
      {
        anyOf: ['diligentAndExpeditious'],
        yes: 'The investigation is diligent and expeditious',
        no: 'The investigation is not diligent and expeditious',
        provision: poca('336A'),
      },
      {
        anyOf: ['furtherTimeNeeded'],
        yes: 'Further time is needed, and is reasonable in all the circumstances',
        no: 'Further time is not needed, or not reasonable',
        provision: poca('336A'),
      },
    ],
    standardToForfeit: null,
    applicants: APPROPRIATE,
    applicantsComplete: false,
    court: 'Crown Court',
    periods: [
      {
        what: 'To refuse consent',
        length: '7 working days, starting with the first after the disclosure',
        provision: poca('335(5)'),
      },
      { what: 'Moratorium', length: '31 days starting with the day refusal is received', provision: poca('335(6)') },
      {
        what: 'Extension',
        length: 'up to 31 days at a time, 186 in all from the day after the first 31',
        provision: poca('336A'),
      },
    ],
  },
] as const satisfies readonly Tool[];
