import {
  CANDOUR_MATTERS,
  recoveryTools,
  RESTRAINT_STATES,
  restraintApplicationItems,
  restraintTransitions,
  RISK_FACTORS,
  toolsAbroad,
} from '@recoup/core';
import { RestraintKnownReply } from '../../replies/restraint-known.js';
import type { Room } from '../room.js';
import { abroadRules } from './abroad.js';
import { applicationRules } from './application.js';
import { conditionsRules } from './conditions.js';
import { evidenceRules } from './evidence.js';
import { ordersRules } from './orders.js';
import { othersRules } from './others.js';
import { propertyRules } from './property.js';
import { termsRules } from './terms.js';
import { toolsRules } from './tools.js';

/** Keeping property until there is an order to pay, and every other tool that can, in the order in which a case asks. */
export const restraint: Room = {
  path: '/v1/restraint',
  tag: 'Restraint',
  law: 'POCA 2002, s 40',
  rules: [
    ...toolsRules,
    ...conditionsRules,
    ...evidenceRules,
    ...applicationRules,
    ...termsRules,
    ...ordersRules,
    ...propertyRules,
    ...othersRules,
    ...abroadRules,
  ],
  known: {
    summary:
      'What can be asked about restraint; the tools, the states and transitions of an order, the matters to answer',
    reply: RestraintKnownReply,
    data: {
      states: RESTRAINT_STATES,
      transitions: restraintTransitions,
      riskFactors: RISK_FACTORS,
      candourMatters: CANDOUR_MATTERS,
      applicationItems: restraintApplicationItems,
      tools: recoveryTools,
      toolsAbroad,
    },
  },
};
