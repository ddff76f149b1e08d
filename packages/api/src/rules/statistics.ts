import { incentivisation, IncentivisationInput } from '@recoup/core';
import { IncentivisationReply } from '../replies/statistics.js';
import { rule } from './rule.js';

export const statisticsRules = [
  rule({
    name: 'incentivisation',
    room: 'statistics',
    summary: 'How net receipts are shared among the agencies, to the penny',
    provision: 'No enactment: a split of receipts under POCA 2002, s 55, from memory, that can be given',
    input: IncentivisationInput,
    answer: incentivisation,
    value: IncentivisationReply,
    example: { netReceipts: '100000.00' },
  }),
];
