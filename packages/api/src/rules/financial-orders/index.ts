import {
  closingReasons,
  considerationReasonCodes,
  financialOrderDuties,
  financialOrders as orders,
  gateStages,
  moneyRoutes,
  orderOfReceipts,
  ordersNotModelled,
  preventionOrderLengths,
  safeguards,
  stageMatrix,
} from '@recoup/core';
import { FinancialOrdersKnownReply } from '../../replies/financial-orders-known.js';
import type { Room } from '../room.js';
import { combinationRules } from './combinations.js';
import { considerationRules } from './considerations.js';
import { singleOrderRules } from './single-orders.js';
import { victimDefendantRules } from './victims-who-are-defendants.js';

/** Which orders a case must consider, whether it may leave a stage, and how its orders stand to one another. */
export const financialOrders: Room = {
  path: '/v1/financial-orders',
  tag: 'Financial orders',
  law: 'Modern Slavery Act 2015, s 8',
  rules: [...considerationRules, ...combinationRules, ...singleOrderRules, ...victimDefendantRules],
  known: {
    summary: 'What can be asked about financial orders; the orders, stages and duties, and which is considered when',
    reply: FinancialOrdersKnownReply,
    data: {
      orders,
      notModelled: ordersNotModelled,
      stages: gateStages,
      matrix: stageMatrix,
      duties: financialOrderDuties,
      reasonCodes: considerationReasonCodes,
      closingReasons,
      preventionOrderLengths,
      orderOfReceipts,
      moneyRoutes,
      safeguards,
    },
  },
};
