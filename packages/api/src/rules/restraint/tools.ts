import { civilHold, CivilHoldInput, holdOrder, HoldOrderInput, whichTool, WhichToolInput } from '@recoup/core';
import { CivilHoldReply, HoldOrderReply, WhichToolReply } from '../../replies/restraint-tools.js';
import { rule } from '../rule.js';

const room = 'restraint';

/** Every other tool: which is open, and how long it holds. */
export const toolsRules = [
  rule({
    name: 'restraint/tools',
    room,
    summary: 'Which tools are open, closed, or turn on facts that are not known, for one piece of property',
    provision: 'POCA 2002, Parts 2, 5 and 8',
    input: WhichToolInput,
    answer: whichTool,
    value: WhichToolReply,
    example: {
      on: '2024-06-17',
      property: 'cash',
      value: '15750.00',
      applicant: 'constable',
      convictionAimedAt: true,
      facts: { groundsToSuspectRecoverable: true, conditionHolds: true },
    },
  }),
  rule({
    name: 'restraint/tools/orders',
    room,
    summary: 'Whether an order to detain or freeze under Part 5 ends in time',
    provision: 'POCA 2002, ss 295(2), 303L, 303Z3, 303Z32',
    input: HoldOrderInput,
    answer: holdOrder,
    value: HoldOrderReply,
    example: {
      tool: 'accountFreezing',
      firstOrderMade: '2024-06-24',
      orderMade: '2024-06-24',
      until: '2025-06-23',
    },
  }),
  rule({
    name: 'restraint/tools/holds',
    room,
    summary: 'Where property held under Part 5 stands, and when the hold lapses',
    provision: 'POCA 2002, ss 295-299, 303K-303O, 303Z3-303Z16',
    input: CivilHoldInput,
    answer: civilHold,
    value: CivilHoldReply,
    example: {
      tool: 'cash',
      asAt: '2025-01-10T09:00',
      events: [
        { id: 'seized', event: 'seized', at: '2024-06-17T15:00' },
        { id: 'detained', event: 'detained', at: '2024-06-19T10:00', until: '2024-12-18' },
        { id: 'applied', event: 'forfeitureApplied', at: '2024-12-02T12:00' },
        { id: 'forfeited', event: 'forfeited', at: '2025-01-06T12:00' },
      ],
    },
  }),
];
