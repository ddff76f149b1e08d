import { postponement, PostponementInput } from '@recoup/core';
import { PostponementReply } from '../replies/timelines.js';
import { rule } from './rule.js';

export const timelineRules = [
  rule({
    name: 'postponement',
    room: 'timeline',
    summary: 'Whether confiscation was postponed in time, until when a sentence may be varied, and what is lost if not',
    provision: 'POCA 2002, ss 14, 15',
    input: PostponementInput,
    answer: postponement,
    value: PostponementReply,
    example: {
      convictedOn: '2025-03-10',
      postponedUntil: '2027-02-01',
      hearing: '2027-01-25',
      madeBefore: [{ order: 'fine', on: '2025-04-12' }],
    },
  }),
];
