import { CaseFileShape, criminalLifestyle, CriminalLifestyleInput, schedule2Listing } from '@recoup/core';
import type { z } from 'zod';
import { CriminalLifestyleReply, Schedule2ListingReply } from '../replies/criminal-lifestyle.js';
import { rule } from './rule.js';

/** One offence as the case file has it, without its count and without those it is against. */
const Schedule2ListingInput = CaseFileShape.shape.offences.element
  .pick({ offence: true, committed: true, inchoate: true, conditionMet: true, statedNotInSchedule2: true })
  .meta({ id: 'Schedule2ListingInput', description: 'An offence and the days on which it was committed' });

const listing = ({ offence, committed, ...options }: z.output<typeof Schedule2ListingInput>) =>
  schedule2Listing(offence, committed, options);

export const criminalLifestyleRules = [
  rule({
    name: 'schedule-2-listing',
    room: 'law',
    summary: 'Whether an offence, committed on these days, is a criminal lifestyle offence',
    provision: 'POCA 2002, Sch 2',
    input: Schedule2ListingInput,
    answer: listing,
    value: Schedule2ListingReply,
    example: { offence: 'MSA_2', committed: { from: '2019-02-01', to: '2020-05-31' } },
  }),
  rule({
    name: 'criminal-lifestyle',
    room: 'criminal-lifestyle',
    summary: 'Whether the defendant has a criminal lifestyle, and each test that is met or not',
    provision: 'POCA 2002, s 75, Sch 2',
    input: CriminalLifestyleInput,
    answer: criminalLifestyle,
    value: CriminalLifestyleReply,
    example: {
      proceedingsStarted: '2024-06-15',
      offences: [
        {
          id: 'count-1',
          offence: 'FRAUD_1',
          committed: { from: '2023-01-10', to: '2023-09-30' },
          status: 'concerned',
          benefited: true,
          benefit: '6200.00',
        },
      ],
    },
  }),
];
