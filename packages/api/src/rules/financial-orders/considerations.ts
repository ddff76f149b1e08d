import {
  caseClosing,
  CaseClosingInput,
  caseFlag,
  FinancialOrdersInput,
  gate,
  minimumRecord,
  ordersToConsider,
} from '@recoup/core';
import {
  CaseClosingReply,
  CaseFlagReply,
  GateReply,
  MinimumRecordReply,
  OrdersToConsiderReply,
} from '../../replies/financial-orders.js';
import { rule } from '../rule.js';
import { caseAtSentence } from './case-at-sentence.js';

const room = 'financial-orders';
const asked = { room, input: FinancialOrdersInput, example: caseAtSentence };

/** Which orders a case considers at a stage, what was answered, and whether it may go on. */
export const considerationRules = [
  rule({
    ...asked,
    name: 'financial-orders/considerations',
    summary: 'Which orders must, routinely should or may be considered at a stage, and which are unanswered',
    provision: 'Modern Slavery Act 2015, s 8',
    answer: ordersToConsider,
    value: OrdersToConsiderReply,
  }),
  rule({
    ...asked,
    name: 'financial-orders/gate',
    summary: 'Whether a case may leave a stage: flagged, not while a routine order is unanswered',
    provision: 'Modern Slavery Act 2015, s 8',
    answer: gate,
    value: GateReply,
  }),
  rule({
    ...asked,
    name: 'financial-orders/flag',
    summary: 'Whether a case is flagged for slavery, trafficking or exploitation, whatever is charged',
    provision: 'Modern Slavery Act 2015, s 52',
    answer: caseFlag,
    value: CaseFlagReply,
  }),
  rule({
    ...asked,
    name: 'financial-orders/record',
    summary: 'What the record of each defendant holds by a stage, and what it lacks',
    provision: 'Modern Slavery Act 2015, s 8',
    answer: minimumRecord,
    value: MinimumRecordReply,
  }),
  rule({
    name: 'financial-orders/closing',
    room,
    summary: 'Whether a case may be closed: a stage and a reason, and for a flagged case a second person',
    provision: 'Modern Slavery Act 2015, s 52',
    input: CaseClosingInput,
    answer: caseClosing,
    value: CaseClosingReply,
    example: {
      flagged: true,
      stage: 'preCharge',
      reason: 'victimSupportEnded',
      words: 'Support ended when the placement did',
      decided: { by: 'investigator-1', role: 'investigator', on: '2024-03-01' },
    },
  }),
];
