import { AssumptionInput, assumptionRequired, relevantDay, RelevantDayInput } from '@recoup/core';
import { AssumptionRequiredReply, RelevantDayReply } from '../replies/assumptions.js';
import { rule } from './rule.js';

export const assumptionRules = [
  rule({
    name: 'relevant-day',
    room: 'assumptions',
    summary: 'The day after which transfers and expenditure are caught by the assumptions',
    provision: 'POCA 2002, s 10(8), (9)',
    input: RelevantDayInput,
    answer: relevantDay,
    value: RelevantDayReply,
    example: { proceedingsStarted: '2024-06-15' },
  }),
  rule({
    name: 'assumption-required',
    room: 'assumptions',
    summary: 'Whether an assumption is required of a transfer, a holding or expenditure, by its dates',
    provision: 'POCA 2002, s 10(2) to (4)',
    input: AssumptionInput,
    answer: assumptionRequired,
    value: AssumptionRequiredReply,
    example: { assumption: 'transfer', on: '2018-06-17', relevantDay: '2018-06-16', decidedOn: '2025-03-14' },
  }),
];
