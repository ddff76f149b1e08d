import { recoverableAmount, RecoverableAmountInput } from '@recoup/core';
import { RecoverableAmountReply } from '../replies/recoverable-amount.js';
import { rule } from './rule.js';

export const recoverableAmountRules = [
  rule({
    name: 'recoverable-amount',
    room: 'recoverable-amount',
    summary: 'What a confiscation order requires to be paid, before it is limited to what is proportionate',
    provision: 'POCA 2002, ss 6(6), (6A), 7',
    input: RecoverableAmountInput,
    answer: recoverableAmount,
    value: RecoverableAmountReply,
    example: {
      benefit: '250000.00',
      availableAmount: '97200.00',
      victimProceedings: 'none',
      unlawfulProfitProceedings: false,
    },
  }),
];
