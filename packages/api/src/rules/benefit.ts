import {
  earlierOrders,
  EarlierOrdersInput,
  jointPool,
  JointPoolInput,
  mortgageAdvance,
  MortgageAdvanceInput,
  valueOfPropertyObtained,
  ValueOfPropertyObtainedInput,
} from '@recoup/core';
import { EarlierOrdersReply, JointPoolReply, ValueObtainedReply } from '../replies/benefit.js';
import { Pounds } from '../replies/parts.js';
import { rule } from './rule.js';

export const benefitRules = [
  rule({
    name: 'value-of-property-obtained',
    room: 'benefit',
    summary: 'The value of property obtained: adjusted for changes in the value of money, or as held now, if greater',
    provision: 'POCA 2002, s 80',
    input: ValueOfPropertyObtainedInput,
    answer: valueOfPropertyObtained,
    value: ValueObtainedReply,
    example: {
      valueWhenObtained: '8000.00',
      obtainedOn: '2016-05-09',
      valueHeldNow: '26000.00',
      decidedOn: '2025-03-14',
    },
  }),
  rule({
    name: 'mortgage-advance',
    room: 'benefit',
    summary: 'Benefit from a mortgage obtained by fraud: the loan’s share of the increase in value',
    provision: 'R v Waya [2012] UKSC 51',
    input: MortgageAdvanceInput,
    answer: mortgageAdvance,
    value: Pounds,
    example: { price: '200000.00', loan: '120000.00', valueNow: '300000.00' },
  }),
  rule({
    name: 'joint-pool',
    room: 'benefit',
    summary: 'A sum obtained jointly: the whole to each, recovered once, and what can still be enforced',
    provision: 'R v Ahmad [2014] UKSC 36',
    input: JointPoolInput,
    answer: jointPool,
    value: JointPoolReply,
    example: {
      sum: '90000.00',
      orders: [
        { defendant: 'd1', amount: '90000.00' },
        { defendant: 'd2', amount: '40000.00' },
      ],
      recovered: [{ defendant: 'd1', amount: '65000.00' }],
    },
  }),
  rule({
    name: 'earlier-orders',
    room: 'benefit',
    summary: 'What earlier confiscation orders add to benefit from general criminal conduct, and take off it',
    provision: 'POCA 2002, s 8(3) to (8)',
    input: EarlierOrdersInput,
    answer: earlierOrders,
    value: EarlierOrdersReply,
    example: {
      conduct: 'general',
      decidedOn: '2025-03-14',
      earlierOrders: [
        {
          id: 'order-2021',
          defendant: 'd1',
          madeOn: '2021-10-04',
          basis: 'generalCriminalConduct',
          benefitFound: '120000.00',
          benefitCalculatedOn: '2021-09-20',
          amountOrdered: '35000.00',
          alreadyDeducted: false,
        },
      ],
    },
  }),
];
