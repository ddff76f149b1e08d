import {
  CANDOUR_MATTERS,
  dutyOfCandour,
  DutyOfCandourInput,
  riskOfDissipation,
  RiskOfDissipationInput,
} from '@recoup/core';
import { openQuestion } from '../rule.js';

const room = 'restraint';

const shown = (says: string, exhibit: string) => ({ answer: 'evidence' as const, says, evidence: [{ exhibit }] });
const noneKnown = { answer: 'noneKnown' } as const;

const candourExample = {
  slaveryOrTrafficking: true,
  matters: {
    ...(Object.fromEntries(CANDOUR_MATTERS.map(({ key }) => [key, noneKnown])) as Record<
      (typeof CANDOUR_MATTERS)[number]['key'],
      typeof noneKnown
    >),
    jointOwnersAndFamily: {
      answer: 'disclosed' as const,
      says: 'The family home is jointly owned and mortgaged',
      evidence: [{ exhibit: 'FI/15', page: 9 }],
    },
    respondentMayBeVictim: noneKnown,
  },
};

/** What is put before the judge: the risk of dissipation, and full and frank disclosure. Never decided here. */
export const evidenceRules = [
  openQuestion({
    name: 'restraint/risk',
    room,
    summary: 'The evidence of a real risk of dissipation, matter by matter',
    provision: 'R v B [2008] EWCA Crim 1374',
    input: RiskOfDissipationInput,
    answer: riskOfDissipation,
    example: {
      applicationMade: '2024-07-12',
      knownSince: '2024-06-17',
      movedAssetsSince: true,
      dishonestConductAlleged: true,
      factors: {
        natureOfProperty: shown('A house held jointly, a van, and £31,000.00 in two accounts', 'FI/3'),
        stepsAlreadyTaken: shown('A car was sold to a brother for a third of its value after the arrest', 'FI/9'),
        abilityToMove: shown('Both accounts are run from a telephone', 'FI/4'),
        dishonesty: shown('Payslips for work that was not paid', 'FI/11'),
        previousConvictions: { answer: 'noEvidence', enquiries: 'Police records, on 1 July 2024' },
        benefitAgainstMeans: shown('A benefit of £96,000.00 against declared income of £14,200.00 a year', 'FI/12'),
        stageOfCase: shown('Charged on 17 June 2024; no day for trial', 'FI/1'),
        knowledgeOfInvestigation: shown('Arrested and interviewed on 17 June 2024', 'FI/1'),
        whyNow: shown('The house was put up for sale on 8 July 2024', 'FI/10'),
        lessIntrusiveSteps: shown('To freeze the accounts would leave the house and the van', 'FI/3'),
      },
    },
  }),
  openQuestion({
    name: 'restraint/candour',
    room,
    summary: 'What full and frank disclosure puts before the judge, matter by matter',
    provision: 'Re Stanford International Bank [2010] EWCA Civ 137',
    input: DutyOfCandourInput,
    answer: dutyOfCandour,
    example: candourExample,
  }),
];
