import {
  giftBeforeCharge,
  GiftBeforeChargeInput,
  proceedingsConcluded,
  ProceedingsConcludedInput,
  restraintConditions,
  RestraintConditionsInput,
} from '@recoup/core';
import { TaintedGiftReply } from '../../replies/tainted-gifts.js';
import { ConditionsReply, YesOrNoReply } from '../../replies/restraint.js';
import { rule } from '../rule.js';

const room = 'restraint';

/** Whether restraint is open at all: the five conditions of section 40, and what they turn on. */
export const conditionsRules = [
  rule({
    name: 'restraint/conditions',
    room,
    summary: 'Which of the five conditions for a restraint order hold',
    provision: 'POCA 2002, s 40',
    input: RestraintConditionsInput,
    answer: restraintConditions,
    value: ConditionsReply,
    example: {
      applicationMade: '2024-07-12',
      investigation: { groundsToSuspectBenefit: true },
      proceedings: { outcome: 'pending', undueDelay: false, prosecutorIntendsToProceed: true },
      application: null,
      causeToBelieveBenefit: true,
    },
  }),
  rule({
    name: 'restraint/proceedings-concluded',
    room,
    summary: 'Whether proceedings are concluded',
    provision: 'POCA 2002, s 85(3)-(8)',
    input: ProceedingsConcludedInput,
    answer: proceedingsConcluded,
    value: YesOrNoReply,
    example: { outcome: 'confiscationOrder', orderSatisfied: false, orderDischarged: false, orderQuashed: false },
  }),
  rule({
    name: 'restraint/gifts',
    room,
    summary: 'Whether a gift is tainted while there is only an investigation',
    provision: 'POCA 2002, ss 40(9)(c), 77(9)',
    input: GiftBeforeChargeInput,
    answer: giftBeforeCharge,
    value: TaintedGiftReply,
    example: {
      investigationStarted: '2024-02-05',
      on: '2022-09-02',
      value: '9000.00',
      consideration: '3000.00',
      significantlyLess: true,
      valueWithRecipientNow: '6500.00',
      decidedOn: '2024-07-12',
    },
  }),
];
