import { z } from 'zod';
import { fact } from '../../case-file/index.js';

/** What tools turn on, each asked once. The law named is where it is first needed. */
const FACTS = {
  conditionHolds: ['Whether a condition for restraint holds', 'POCA 2002, s 40'],
  riskEvidence: ['Whether there is evidence of a real risk of dissipation', 'R v B [2008] EWCA Crim 1374'],
  seizureConditionHolds: ['Whether a condition for seizure of realisable property holds', 'POCA 2002, s 47B'],
  mayBeLostOrDiminished: ['Whether it may otherwise be made unavailable, or its value diminished', 'POCA 2002, s 47C'],
  isExempt: ['Whether it is needed personally for work, or for basic domestic needs', 'POCA 2002, s 47C'],
  groundsToSuspectRecoverable: [
    'Whether there are reasonable grounds to suspect that it is recoverable property, or intended by any person for use in unlawful conduct',
    'POCA 2002, ss 294, 303C, 303Z1, 303Z20',
  ],
  seniorOfficerAuthorises: ['Whether a senior officer applies, or has authorised it', 'POCA 2002, ss 303Z1, 336A'],
  causeToBelieveHeld: [
    'Whether there is reasonable cause to believe that the respondent holds the property',
    'POCA 2002, s 362A',
  ],
  lawfulIncomeInsufficient: [
    'Whether there are reasonable grounds to suspect that known lawful income was not enough to obtain it',
    'POCA 2002, s 362A',
  ],
  isPoliticallyExposed: [
    'Whether the respondent is politically exposed, outside the United Kingdom and the European Economic Area',
    'POCA 2002, s 362A',
  ],
  suspectedOfSeriousCrime: [
    'Whether the respondent, or somebody connected, is suspected of involvement in serious crime',
    'POCA 2002, s 362A',
  ],
  obtainedThroughUnlawfulConduct: [
    'Whether it was, or represents, property obtained through unlawful conduct, on the balance of probabilities',
    'POCA 2002, ss 240, 242',
  ],
  obtainedWithinTwentyYears: ['Whether it was obtained within the last 20 years', 'Policing and Crime Act 2009, s 62'],
  isProtected: [
    'Whether it is protected: bought in good faith for value, paid under a reparation order, or taken into account in a confiscation order',
    'POCA 2002, s 308',
  ],
  taxableGainSuspected: [
    'Whether there are reasonable grounds to suspect that income, gain or profit arises from criminal conduct',
    'POCA 2002, s 317',
  ],
  underInvestigation: [
    'Whether the person or property specified is under such an investigation',
    'POCA 2002, ss 345, 357',
  ],
  groundsForInvestigation: [
    'Whether there are reasonable grounds to suspect benefit, an offence, or that the property is recoverable, as the investigation needs',
    'POCA 2002, ss 346, 358',
  ],
  substantialValue: [
    'Whether what is found is likely to be of substantial value to the investigation',
    'POCA 2002, ss 346, 358',
  ],
  publicInterest: ['Whether it is in the public interest', 'POCA 2002, ss 346, 358'],
  productionNotEnough: [
    'Whether a production order has failed, is not practicable, or cannot name the material',
    'POCA 2002, s 352',
  ],
  productionOrderMade: ['Whether a production order is made', 'POCA 2002, s 347'],
  consentRefused: ['Whether consent to a suspicious transaction is refused, and the 31 days run', 'POCA 2002, s 335'],
  diligentAndExpeditious: ['Whether the investigation is diligent and expeditious', 'POCA 2002, s 336A'],
  furtherTimeNeeded: [
    'Whether further time is needed, and it is reasonable in all the circumstances',
    'POCA 2002, s 336A',
  ],
  arrestedForTrafficking: [
    'Whether somebody is arrested for an offence of human trafficking',
    'Modern Slavery Act 2015, s 12',
  ],
  couldBeForfeited: [
    'Whether there are reasonable grounds to believe that it could be forfeited',
    'Modern Slavery Act 2015, ss 11, 12',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type ToolFact = keyof typeof FACTS;

/** Each fact as the field of an input. */
export const toolFacts = Object.fromEntries(
  Object.entries(FACTS).map(([key, [description, law]]) => [key, fact(z.boolean().optional(), description, law)]),
) as Record<ToolFact, z.ZodOptional<z.ZodBoolean>>;

/** What is wanted where a fact is not known. */
export const wantedFact = (key: ToolFact): string => {
  const [description] = FACTS[key];
  return `${description.charAt(0).toLowerCase()}${description.slice(1)}`;
};
