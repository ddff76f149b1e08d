import { section45, Section45Input, twoStageTest, TwoStageTestInput } from '@recoup/core';
import { Section45Reply, TwoStageTestReply } from '../../replies/single-orders.js';
import { rule } from '../rule.js';

const room = 'financial-orders';
const prosecutor = { by: 'prosecutor-7', role: 'prosecutor', on: '2024-02-01' } as const;

/** Victims who are defendants: what was asked, and what was answered. */
export const victimDefendantRules = [
  rule({
    name: 'financial-orders/section-45',
    room,
    summary: 'Whether the defence for victims is open for an offence, and what was asked and answered of it',
    provision: 'Modern Slavery Act 2015, s 45',
    input: Section45Input,
    answer: section45,
    value: Section45Reply,
    example: {
      offence: 'MDA_6',
      committedFrom: '2023-05-01',
      aged18OrOver: false,
      directConsequence: { ...prosecutor, answer: 'yes', reason: 'Found in the locked house with the plants' },
    },
  }),
  rule({
    name: 'financial-orders/two-stage-test',
    room,
    summary: 'The two-stage test as asked and answered, and what a failed one opens',
    provision: 'Code for Crown Prosecutors 2018',
    input: TwoStageTestInput,
    answer: twoStageTest,
    value: TwoStageTestReply,
    example: {
      mayBeVictim: false,
      test: { ...prosecutor, evidential: 'fail', publicInterest: 'notReached', reason: 'The only witness is abroad' },
    },
  }),
];
