import type { FinancialOrdersInput } from '@recoup/core';
import type { z } from 'zod';

const prosecutor = { by: 'prosecutor-7', role: 'prosecutor', on: '2024-02-01' } as const;
const court = { by: 'judge-2', role: 'court', on: '2024-05-20' } as const;

/** A flagged case at sentence in which reparation is unanswered. */
export const caseAtSentence: z.input<typeof FinancialOrdersInput> = {
  caseFile: {
    schemaVersion: '1',
    id: 'case-1',
    proceedings: [],
    defendants: [{ id: 'd1', kind: 'individual', absconded: false, prosecutorAsks: true, victimProceedings: 'none' }],
    offences: [
      {
        id: 'count-1',
        offence: 'MSA_2',
        committed: { from: '2021-03-01', to: '2021-09-30' },
        against: [{ defendant: 'd1', outcome: 'convicted', convictedOn: '2024-04-10', route: 'convictedInCrownCourt' }],
      },
    ],
  },
  stage: 'sentence',
  asAt: '2024-05-21',
  flags: [
    {
      id: 'flag-1',
      kind: 'humanTrafficking',
      raised: { by: 'investigator-1', role: 'investigator', on: '2022-01-10' },
    },
  ],
  assigned: {
    financialInvestigator: { reference: 'investigator-3', on: '2022-01-12' },
    specialistProsecutor: { reference: 'prosecutor-7', on: '2022-01-15' },
  },
  defendants: [
    {
      defendant: 'd1',
      possibleVictim: false,
      postponed: false,
      benefit: true,
      injuryLossOrDamage: true,
      confiscation: {
        madeOn: '2024-05-20',
        amount: '20000.00',
        offences: ['count-1'],
        afterSentence: false,
        unpaid: true,
      },
    },
  ],
  considerations: [
    { id: 'n1', defendant: 'd1', order: 'confiscation', stage: 'sentence', answer: 'made', ...court },
    { id: 'n2', defendant: 'd1', order: 'surcharge', stage: 'sentence', answer: 'made', ...court },
    {
      id: 'n3',
      defendant: 'd1',
      order: 'reparationOrder',
      stage: 'sentence',
      answer: 'notAppropriate',
      reasonCodes: ['victimWish'],
      reason: 'The victim wants no part in the proceedings',
      details: { contactLog: 'log-9' },
      ...prosecutor,
    },
  ],
};
