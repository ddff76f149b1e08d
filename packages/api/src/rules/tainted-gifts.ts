import { taintedGift, TaintedGiftInput } from '@recoup/core';
import { TaintedGiftReply } from '../replies/tainted-gifts.js';
import { rule } from './rule.js';

export const taintedGiftRules = [
  rule({
    name: 'tainted-gift',
    room: 'tainted-gifts',
    summary: 'Whether a gift is tainted, the part of the property that was given, and its value',
    provision: 'POCA 2002, ss 77, 78, 81',
    input: TaintedGiftInput,
    answer: taintedGift,
    value: TaintedGiftReply,
    example: {
      on: '2021-04-12',
      value: '20000.00',
      consideration: '5000.00',
      significantlyLess: true,
      valueWithRecipientNow: '12000.00',
      lifestyle: true,
      sixYearDay: '2018-06-16',
      decidedOn: '2025-03-14',
    },
  }),
];
