import {
  chargingConsequences,
  ChargingInput,
  combinations,
  CombinationsInput,
  reparationAfterChange,
  ReparationAfterChangeInput,
} from '@recoup/core';
import { ChargingReply, CombinationsReply, ReparationAfterChangeReply } from '../../replies/combinations.js';
import { rule } from '../rule.js';

const room = 'financial-orders';
const committed = { from: '2021-03-01', to: '2021-09-30' };

/** What charges open and lose, how the orders of a sentence stand together, and reparation after a change. */
export const combinationRules = [
  rule({
    name: 'financial-orders/charging',
    room,
    summary: 'What is lost if only these offences are charged, compared with slavery and trafficking',
    provision: 'Modern Slavery Act 2015, s 8',
    input: ChargingInput,
    answer: chargingConsequences,
    value: ChargingReply,
    example: { charges: [{ id: 'charge-1', offence: 'SOA1956_33A', committed }] },
  }),
  rule({
    name: 'financial-orders/combinations',
    room,
    summary: 'How the orders of one sentence stand to one another, and what victims must be paid from recovery',
    provision: 'POCA 2002, s 13',
    input: CombinationsInput,
    answer: combinations,
    value: CombinationsReply,
    example: {
      decidedOn: '2024-05-20',
      confiscation: { orderMade: '2024-05-20', amount: '90000.00', offences: ['count-1'] },
      offences: [{ id: 'count-1', offence: 'MSA_2', committed, injuryLossOrDamage: true }],
      orders: [
        { id: 'reparation-1', kind: 'reparationOrder', amount: '30000.00', offence: 'count-1', made: true },
        { id: 'fine-1', kind: 'fine', amount: '500.00', made: false },
      ],
      means: '110000.00',
      inSameProceedings: true,
    },
  }),
  rule({
    name: 'financial-orders/reparation-after-change',
    room,
    summary: 'What becomes of reparation orders when the confiscation order is changed or quashed',
    provision: 'Modern Slavery Act 2015, s 10',
    input: ReparationAfterChangeInput,
    answer: reparationAfterChange,
    value: ReparationAfterChangeReply,
    example: {
      change: 'reducedUnder23',
      confiscation: '8000.00',
      reparationOrders: [{ id: 'reparation-1', amount: '15000.00', unpaid: '9000.00' }],
    },
  }),
];
