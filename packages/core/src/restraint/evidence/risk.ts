import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { daysBetween, LocalDate, spoken } from '../../dates/index.js';
import { reformCautions } from '../../law/index.js';
import { factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { JENNINGS, R_V_B, WINDSOR } from '../authorities.js';
import { answered, factorAnswer, type Matter, unanswered } from './factor.js';

/** What evidence of a risk of dissipation is about. A list of matters to answer, not a test of the Act. */
export const RISK_FACTORS = [
  { key: 'natureOfProperty', about: 'the nature of each asset, and how easily it is turned into money' },
  {
    key: 'stepsAlreadyTaken',
    about: 'steps already taken: transfers, sales, remittances abroad, nominees, encryption keys',
  },
  { key: 'abilityToMove', about: 'the ability of the holder to move it' },
  { key: 'dishonesty', about: 'evidence of dishonesty' },
  { key: 'previousConvictions', about: 'previous convictions' },
  { key: 'benefitAgainstMeans', about: 'the size of the alleged benefit against known means' },
  { key: 'stageOfCase', about: 'the stage of the case' },
  { key: 'knowledgeOfInvestigation', about: 'what the suspect knows, and since when' },
  { key: 'whyNow', about: 'why the order is wanted now' },
  {
    key: 'lessIntrusiveSteps',
    about:
      'why a less intrusive step is not enough: account freezing, detention of cash, an undertaking, the land register',
  },
] as const satisfies readonly Matter<string>[];
export type RiskFactor = (typeof RISK_FACTORS)[number]['key'];

const LAW = 'R v B [2008] EWCA Crim 1374';
const Answer = factorAnswer('noEvidence', LAW).meta({
  id: 'RiskFactorAnswer',
  description: 'Evidence on a factor, with its exhibits; or that there is none, which is an answer',
});
const factors = Object.fromEntries(
  RISK_FACTORS.map(({ key, about }) => [key, fact(Answer.optional(), about, LAW)]),
) as Record<RiskFactor, z.ZodOptional<typeof Answer>>;

export const RiskOfDissipationInput = z
  .strictObject({
    applicationMade: fact(LocalDate, 'The day restraint is applied for', LAW),
    knownSince: fact(
      LocalDate.nullable().optional(),
      'The day since which the person has known of the investigation; null where they do not know of it',
      LAW,
    ),
    movedAssetsSince: fact(
      z.boolean().optional(),
      'Known since a day: whether assets were moved since then, though they could have been',
      LAW,
    ),
    dishonestConductAlleged: fact(
      z.boolean().optional(),
      'Whether the conduct alleged is itself dishonest, such as fraud or laundering',
      'Jennings v CPS [2005] EWCA Civ 746',
    ),
    factors: fact(z.strictObject(factors), 'Each matter, with evidence or the answer that there is none', LAW),
  })
  .refine(({ applicationMade, knownSince }) => (knownSince ?? applicationMade) <= applicationMade, {
    path: ['knownSince'],
    error: 'knownSince is after the application (R v B): give the day the person learned of it, or null',
  })
  .meta({ id: 'RiskOfDissipationInput' });
export type RiskOfDissipationInput = z.infer<typeof RiskOfDissipationInput>;

/**
 * The evidence of a real risk that property is dissipated, matter by matter. Never decided here: the court judges it case
 * by case, and a condition of section 40 is not enough without it.
 *
 * @remarks *R v B* [2008] EWCA Crim 1374; *Jennings v CPS* [2005] EWCA Civ 746; *Windsor v CPS* [2011] EWCA Crim 143: from case
 * notes (G). The Act had no words on it before the reforms of 2026, whose list of matters is not applied.
 */
export function riskOfDissipation(input: RiskOfDissipationInput): Outcome<never> {
  const { factors: given, applicationMade } = input;
  const reasons: readonly Reason[] = [
    ...RISK_FACTORS.flatMap(({ key, about }) => {
      const answer = given[key];
      return answer === undefined ? [] : [answered(about, answer, R_V_B)];
    }),
    ...knowledge(input),
    ...dishonesty(input.dishonestConductAlleged),
    ...ALWAYS,
    ...reformCautions([{ what: 'The application for restraint', on: applicationMade }]),
  ];
  const missing = [
    ...unanswered(RISK_FACTORS, given, '/factors', 'noEvidence'),
    ...(input.knownSince === undefined ? [KNOWN_WANTED] : []),
    ...(input.knownSince && input.movedAssetsSince === undefined ? [MOVED_WANTED] : []),
    ...(input.dishonestConductAlleged === undefined ? [DISHONEST_WANTED] : []),
  ];
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  return forTheCourt('Is there a real risk that the property will be dissipated without an order?', ...reasons);
}

const KNOWN_WANTED = {
  pointer: '/knownSince',
  wanted: 'since when the person has known of the investigation; null where they do not',
};
const MOVED_WANTED = { pointer: '/movedAssetsSince', wanted: 'whether assets were moved since the person knew' };
const DISHONEST_WANTED = {
  pointer: '/dishonestConductAlleged',
  wanted: 'whether the conduct alleged is itself dishonest',
};

function knowledge({ knownSince, movedAssetsSince, applicationMade }: RiskOfDissipationInput): readonly Reason[] {
  if (knownSince === undefined) return [];
  if (knownSince === null) {
    return [{ says: 'The person is not said to know of the investigation', provision: R_V_B, mark: 'G' }];
  }
  const says = `The person has known of the investigation since ${spoken(knownSince)}, ${daysBetween(knownSince, applicationMade)} days before the application`;
  if (movedAssetsSince !== false) return [{ says, provision: R_V_B, mark: 'G' }];
  const rest =
    'and did not move assets: the applicant must explain why there is still a risk. A long delay is evidence against it';
  return [{ says: `${says}, ${rest}`, provision: R_V_B, met: false, mark: 'G' }];
}

function dishonesty(alleged: boolean | undefined): readonly Reason[] {
  if (alleged === undefined) return [];
  const says = alleged
    ? 'The conduct alleged is itself dishonest: that may by itself justify an inference of risk, which can be displaced'
    : 'The conduct alleged is not itself dishonest: no inference of risk from that alone';
  return [
    { says, provision: JENNINGS, convention: 'inferenceFromDishonesty', mark: 'G', ...(!alleged && { met: false }) },
  ];
}

const ALWAYS: readonly Reason[] = [
  {
    says: 'A condition of section 40 is not enough: the risk must be real, judged case by case',
    provision: R_V_B,
    convention: 'realRiskOfDissipation',
    mark: 'G',
  },
  {
    says: 'Interference with property must be proportionate (article 1 of the First Protocol and article 8; Human Rights Act 1998)',
    provision: R_V_B,
    mark: 'G',
  },
  {
    says: 'The court looks critically at the evidence of benefit, and does not treat the application as routine',
    provision: WINDSOR,
    mark: 'G',
  },
];
