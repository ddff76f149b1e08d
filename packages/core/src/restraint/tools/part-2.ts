import { msa2015, poca } from '../../law/index.js';
import { CIRCULAR_2024, R_V_B } from '../authorities.js';
import { seizureChangesFrom } from '../figures.js';
import type { Tool } from './tool.js';

/** Restraint and seizure under Part 2, and the detention of a vehicle used for trafficking. */
export const PART_2 = [
  {
    key: 'restraint',
    title: 'Restraint order',
    provisions: 'POCA 2002, ss 40-44',
    provision: poca('41'),
    property: null,
    preconditions: [
      {
        anyOf: ['conditionHolds'],
        yes: 'A condition for restraint holds',
        no: 'No condition for restraint holds',
        provision: poca('40'),
      },
      {
        anyOf: ['riskEvidence'],
        yes: 'There is evidence of a real risk of dissipation, for the court to judge',
        no: 'There is no evidence of a real risk of dissipation',
        provision: R_V_B,
        mark: 'G',
      },
    ],
    standardToForfeit: null,
    applicants: ['prosecutor', 'accreditedFinancialInvestigator'],
    applicantsComplete: true,
    court: 'a judge of the Crown Court, in private',
    periods: [{ what: 'The order', length: 'until it is varied or discharged', provision: poca('42') }],
    exclusions: 'living and business expenses; legal expenses that do not relate to the offence (s 41(3)-(5))',
    appeal: 'Court of Appeal, with leave, on a refusal or on variation or discharge; 14 days',
    compensation: 'section 72',
    effect:
      'It preserves, and gives no title. It survives conviction and sentence until the confiscation order is paid',
  },
  {
    key: 'seizure',
    title: 'Search and seizure of realisable property',
    provisions: 'POCA 2002, ss 47A-47S',
    provision: poca('47C'),
    property: ['listedAsset', 'vehicle', 'otherGoods', 'cryptoassets'],
    from: { day: seizureChangesFrom, provision: CIRCULAR_2024, mark: 'G', only: ['cryptoassets'] },
    isHere: true,
    preconditions: [
      {
        anyOf: ['seizureConditionHolds'],
        yes: 'A condition for seizure holds',
        no: 'No condition for seizure holds',
        provision: poca('47B'),
      },
      {
        anyOf: ['mayBeLostOrDiminished'],
        yes: 'It may otherwise be made unavailable, or its value diminished',
        no: 'Nothing suggests that it would be made unavailable, or its value diminished',
        provision: poca('47C'),
      },
      {
        anyOf: ['isExempt'],
        not: true,
        yes: 'It is not exempt property',
        no: 'It is exempt property',
        provision: poca('47C'),
      },
    ],
    standardToForfeit: null,
    applicants: ['accreditedFinancialInvestigator', 'constable', 'hmrcOfficer', 'ncaOfficer', 'immigrationOfficer'],
    applicantsComplete: false,
    court: 'a justice approves, or a senior officer where that is not practicable; magistrates afterwards',
    periods: [
      {
        what: 'First hold',
        length: '48 hours, without Saturdays, Sundays, Christmas Day, Good Friday and bank holidays',
        provision: poca('47J'),
      },
    ],
    appeal: 'Crown Court (s 47O)',
    effect: 'Kept on by restraint applied for within the 48 hours, or by magistrates (ss 47K-47M)',
  },
  {
    key: 'vehicleDetention',
    title: 'Detention of a vehicle, ship or aircraft used for trafficking',
    provisions: 'Modern Slavery Act 2015, ss 11, 12',
    provision: msa2015('12'),
    property: ['vehicle'],
    isHere: true,
    preconditions: [
      {
        anyOf: ['arrestedForTrafficking'],
        yes: 'Somebody is arrested for an offence of human trafficking',
        no: 'Nobody is arrested for an offence of human trafficking',
        provision: msa2015('12'),
      },
      {
        anyOf: ['couldBeForfeited'],
        yes: 'There are reasonable grounds to believe that it could be forfeited',
        no: 'There are no reasonable grounds to believe that it could be forfeited',
        provision: msa2015('12'),
      },
    ],
    standardToForfeit: 'conviction on indictment (s 11)',
    applicants: ['constable', 'immigrationOfficer'],
    applicantsComplete: true,
    court: 'none; a court hears an application for release',
    periods: [],
    effect: 'Then forfeiture under section 11; restraint does not give title',
  },
] as const satisfies readonly Tool[];
