import {
  CANDOUR_MATTERS,
  dutyOfCandour,
  DutyOfCandourInput,
  RISK_FACTORS,
  riskOfDissipation,
  RiskOfDissipationInput,
} from '@recoup/core';
import { openQuestion } from '../rule.js';

const room = 'restraint';

const noEvidence = { answer: 'noEvidence', enquiries: 'Bank, land and vehicle records' } as const;
const noneKnown = { answer: 'noneKnown' } as const;

const riskExample = {
  applicationMade: '2024-07-12',
  knownSince: '2024-06-17',
  movedAssetsSince: true,
  dishonestConductAlleged: true,
  factors: {
    ...(Object.fromEntries(RISK_FACTORS.map(({ key }) => [key, noEvidence])) as Record<
      (typeof RISK_FACTORS)[number]['key'],
      typeof noEvidence
    >),
    stepsAlreadyTaken: {
      answer: 'evidence' as const,
      says: 'A car was sold to a brother for a third of its value in the week after the arrest',
      evidence: [{ exhibit: 'FI/9', page: 2 }],
    },
  },
};

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
    example: riskExample,
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
