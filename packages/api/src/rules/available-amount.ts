import { availableAmount, AvailableAmountInput } from '@recoup/core';
import { Pounds } from '../replies/parts.js';
import { rule } from './rule.js';

export const availableAmountRules = [
  rule({
    name: 'available-amount',
    room: 'available-amount',
    summary: 'Free property less obligations that have priority, plus all tainted gifts',
    provision: 'POCA 2002, s 9',
    input: AvailableAmountInput,
    answer: availableAmount,
    value: Pounds,
    example: { freeProperty: '84500.00', priorityObligations: '2300.00', taintedGifts: '15000.00' },
  }),
];
