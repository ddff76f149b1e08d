import {
  dischargeDuty,
  DischargeDutyInput,
  restraintAppeal,
  RestraintAppealInput,
  restraintLife,
  RestraintLifeInput,
  restraintTransition,
  RestraintTransitionInput,
  RestraintVariationInput,
  variationRequest,
} from '@recoup/core';
import { NotOpenReply } from '../../replies/enforcement.js';
import { LifeReply, TransitionReply } from '../../replies/restraint-order.js';
import { DischargeDutyReply, RestraintAppealReply } from '../../replies/restraint.js';
import { rule } from '../rule.js';

const room = 'restraint';

/** The life of an order, from the thought of it to its discharge. */
export const ordersRules = [
  rule({
    name: 'restraint/orders',
    room,
    summary: 'The life of a restraint order from its dated events, in whatever order they were recorded',
    provision: 'POCA 2002, ss 40-43',
    input: RestraintLifeInput,
    answer: restraintLife,
    value: LifeReply,
    example: {
      asAt: '2026-05-20',
      events: [
        { id: 'confiscation', event: 'confiscationOrderMade', on: '2026-05-14', unpaid: '50240.00' },
        {
          id: 'granted',
          event: 'grant',
          on: '2024-07-19',
          reliedOn: ['C2'],
          confiscationOrderUnpaid: false,
          persons: ['d1', 'd2'],
        },
        {
          id: 'considered',
          event: 'considerRestraint',
          on: '2024-06-20',
          reason: 'A jointly owned house, a van and two accounts; a car was sold after the arrest',
        },
        { id: 'prepared', event: 'prepare', on: '2024-06-27', conditions: ['C2'], riskEvidence: true },
        {
          id: 'authorised',
          event: 'authorise',
          on: '2024-07-05',
          applicant: 'prosecutor',
          lawyerReviewed: true,
        },
        { id: 'issued', event: 'issue', on: '2024-07-12', checklistComplete: true, statementOfTruthSigned: true },
        { id: 'served', event: 'serve', on: '2024-07-22', persons: ['d1', 'd2'], affectedNotified: true },
        { id: 'land', event: 'restrictLand', on: '2024-07-19' },
        { id: 'convicted', event: 'convicted', on: '2025-06-03' },
      ],
    },
  }),
  rule({
    name: 'restraint/orders/transitions',
    room,
    summary: 'What one event does to a restraint order, or why it is not possible',
    provision: 'POCA 2002, ss 40-43',
    input: RestraintTransitionInput,
    answer: restraintTransition,
    value: TransitionReply,
    example: {
      order: { state: 'APPLIED', asOf: '2024-07-12', appliedOn: '2024-07-12', applicant: 'prosecutor' },
      event: {
        id: 'granted',
        event: 'grant',
        on: '2024-07-19',
        reliedOn: ['C2'],
        confiscationOrderUnpaid: false,
        persons: ['d1', 'd2'],
      },
    },
  }),
  rule({
    name: 'restraint/variations',
    room,
    summary: 'Whether a request to vary or discharge can be heard, and what the court looks at',
    provision: 'POCA 2002, s 42(3), (5)',
    input: RestraintVariationInput,
    answer: variationRequest,
    value: NotOpenReply,
    example: {
      asked: 'livingExpenses',
      by: 'defendant',
      inWritingWithEvidence: true,
      hearing: '2024-09-30',
      served: '2024-09-26',
      exception: {
        confiscationOrderMade: false,
        totalAsked: '250.00',
        incomeAndOutgoingsProved: true,
        standardOfLivingGiven: true,
        effectOnValueGiven: true,
        likelyLengthGiven: true,
      },
    },
  }),
  rule({
    name: 'restraint/discharges',
    room,
    summary: 'Whether the court must discharge a restraint order',
    provision: 'POCA 2002, s 42(6)-(8)',
    input: DischargeDutyInput,
    answer: dischargeDuty,
    value: DischargeDutyReply,
    example: {
      reliedOn: ['C2'],
      applicationMade: '2024-07-12',
      on: '2026-05-20',
      proceedings: {
        outcome: 'confiscationOrder',
        orderSatisfied: false,
        orderDischarged: false,
        orderQuashed: false,
      },
    },
  }),
  rule({
    name: 'restraint/appeals',
    room,
    summary: 'Who may appeal about restraint, and by when',
    provision: 'POCA 2002, ss 43, 44; SI 2003/82',
    input: RestraintAppealInput,
    answer: restraintAppeal,
    value: RestraintAppealReply,
    example: { by: 'personAffected', decision: 'variationOrDischarge', decidedOn: '2024-09-30' },
  }),
];
