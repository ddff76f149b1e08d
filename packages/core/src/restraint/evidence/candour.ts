import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { CPS_GUIDANCE, JENNINGS, STANFORD } from '../authorities.js';
import { answered, factorAnswer, type Matter, unanswered } from './factor.js';

/** What must be put before the judge on an application without notice: each is answered, if only with "none known". */
export const CANDOUR_MATTERS = [
  { key: 'innocentSource', about: 'a possible innocent source of the assets' },
  { key: 'thirdPartyInterests', about: 'interests of third parties' },
  { key: 'jointOwnersAndFamily', about: 'joint owners, spouse, children and lenders' },
  { key: 'valueAgainstBenefit', about: 'the value restrained against the alleged benefit' },
  { key: 'delay', about: 'delay, and its reason' },
  { key: 'knowledgeOfInvestigation', about: 'the suspect’s knowledge of the investigation' },
  { key: 'weaknesses', about: 'weaknesses in the evidence, with the credibility of witnesses' },
  { key: 'earlierApplications', about: 'earlier applications and their result' },
  { key: 'otherProceedings', about: 'civil, matrimonial or insolvency proceedings' },
  { key: 'effectOnOthers', about: 'the effect on dependants, employees and business' },
  { key: 'solvency', about: 'solvency' },
  { key: 'cooperation', about: 'whether the respondent offered co-operation' },
  { key: 'undertakingsRefused', about: 'undertakings refused' },
] as const satisfies readonly Matter<string>[];
/** Asked where slavery or trafficking is alleged, and where it is not known whether it is. */
export const VICTIM_MATTER = {
  key: 'respondentMayBeVictim',
  about: 'any sign that the respondent is also a victim: a referral, or the defence of section 45',
} as const;
export type CandourMatter = (typeof CANDOUR_MATTERS)[number]['key'] | typeof VICTIM_MATTER.key;

const LAW = 'Re Stanford International Bank [2010] EWCA Civ 137';
const Answer = factorAnswer('noneKnown', LAW).meta({
  id: 'CandourAnswer',
  description: 'What is disclosed, with its exhibits; or that none is known, which is an answer',
});
const matters = Object.fromEntries(
  [...CANDOUR_MATTERS, VICTIM_MATTER].map(({ key, about }) => [key, fact(Answer.optional(), about, LAW)]),
) as Record<CandourMatter, z.ZodOptional<typeof Answer>>;

export const DutyOfCandourInput = z
  .strictObject({
    slaveryOrTrafficking: fact(
      z.boolean().optional(),
      'Whether slavery or trafficking is alleged: the respondent may then be a victim too',
      'Modern Slavery Act 2015, s 45',
    ),
    matters: fact(z.strictObject(matters), 'Each matter, disclosed or answered that none is known', LAW),
  })
  .meta({ id: 'DutyOfCandourInput' });
export type DutyOfCandourInput = z.infer<typeof DutyOfCandourInput>;

/**
 * What full and frank disclosure puts before the judge. Whether it is enough is never decided here: a matter answered with
 * "none known" may still be material, and the court weighs any breach.
 *
 * @remarks *Re Stanford International Bank* [2010] EWCA Civ 137, [191]; *Jennings v CPS* [2005] EWCA Civ 746: from case notes (G).
 * That the duty continues after the order is from memory (M).
 */
export function dutyOfCandour({ matters: given, slaveryOrTrafficking }: DutyOfCandourInput): Outcome<never> {
  const wanted = slaveryOrTrafficking === false ? CANDOUR_MATTERS : [...CANDOUR_MATTERS, VICTIM_MATTER];
  const reasons: readonly Reason[] = [
    ...wanted.flatMap(({ key, about }) => {
      const answer = given[key];
      return answer === undefined ? [] : [answered(about, answer, STANFORD)];
    }),
    ...DUTY,
  ];
  const missing = [
    ...unanswered(wanted, given, '/matters', 'noneKnown'),
    ...(slaveryOrTrafficking === undefined ? [SLAVERY_WANTED] : []),
  ];
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  return forTheCourt('Has everything material been put before the judge?', ...reasons);
}

const SLAVERY_WANTED = { pointer: '/slaveryOrTrafficking', wanted: 'whether slavery or trafficking is alleged' };

const DUTY: readonly Reason[] = [
  {
    says: 'Without notice, everything material is put before the judge, with the points the defence would make. A breach can lead to discharge even of an order that was otherwise right',
    provision: STANFORD,
    convention: 'fullAndFrankDisclosure',
    mark: 'G',
  },
  {
    says: 'The applicant acts in the public interest: non-disclosure does not end the order by itself; the court weighs the gravity of the breach',
    provision: JENNINGS,
    mark: 'G',
  },
  {
    says: 'The duty goes on: new facts that change the picture are told to the court. From memory',
    provision: CPS_GUIDANCE,
    convention: 'candourContinues',
    mark: 'M',
  },
];
