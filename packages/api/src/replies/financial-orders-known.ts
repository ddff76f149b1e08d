import { ConsiderationReasonCode, FinancialOrderApplicant, FinancialOrderKey, GateStage } from '@recoup/core';
import { z } from 'zod';
import { Level } from './financial-orders.js';
import { Day, Mark, Provision } from './parts.js';

const mark = Mark.optional();

const Order = z
  .strictObject({
    key: FinancialOrderKey,
    title: z.string(),
    provision: Provision,
    applicants: z
      .array(z.strictObject({ who: FinancialOrderApplicant, from: Day.optional(), before: Day.optional(), mark }))
      .meta({ description: 'Empty: nobody need ask' }),
    moreApplicants: z.literal(true).optional().meta({ description: 'The list was not read in full' }),
    court: z.string(),
    standard: z.string(),
    courtDoes: z.enum(['may', 'must', 'mustConsider', 'noCourt', 'closed']),
    reasonsDuty: z.strictObject({ says: z.string(), provision: Provision }).optional(),
    combination: z.string().optional(),
    mark,
    note: z.string().optional(),
  })
  .meta({ id: 'FinancialOrder', description: 'One order: who asks, which court, what is proved' });

const Cell = z
  .strictObject({
    level: Level,
    when: z
      .enum([
        'arrestedForTrafficking',
        'acquitted',
        'endedWithoutConviction',
        'prosecutorAsks',
        'confiscationOrderMade',
        'orderMadeAfterSentence',
        'orderUnpaid',
        'inDefault',
      ])
      .optional()
      .meta({ description: 'What the level turns on' }),
    otherwise: Level.optional(),
    how: z.string().optional(),
  })
  .meta({ id: 'StageMatrixCell', description: 'How far one order is to be considered at one stage' });

const Duty = z
  .strictObject({
    id: z.string(),
    says: z.string(),
    kind: z.enum([
      'mustConsiderAndGiveReasonsIfNot',
      'reasonsIfNot',
      'mustProceed',
      'mustConsider',
      'mustUnlessReasons',
      'mustConsiderIfAncillary',
      'must',
      'orderOfOperations',
      'limit',
    ]),
    orders: z.array(FinancialOrderKey),
    provision: Provision,
    mark,
  })
  .meta({ id: 'FinancialOrderDuty', description: 'A duty in statute to make, to consider, or to give reasons' });

const ReasonCodeRow = z
  .strictObject({
    code: ConsiderationReasonCode,
    says: z.string(),
    needs: z.enum(['reference', 'manager', 'threshold', 'predicate', 'contactLog']).optional(),
    onlyFor: z.array(FinancialOrderKey).optional(),
    notAlone: z.strictObject({ orders: z.array(FinancialOrderKey), says: z.string(), provision: Provision }).optional(),
    alert: z.literal(true).optional(),
  })
  .meta({ id: 'ReasonCodeRow', description: 'Why an order is not applied for or made; a taxonomy, not law' });

const told = { says: z.string(), provision: Provision, mark };

/** What the room of financial orders knows as data. */
export const FinancialOrdersKnownReply = z.strictObject({
  orders: z.array(Order),
  notModelled: z.array(z.strictObject({ title: z.string(), provision: Provision })),
  stages: z.array(GateStage),
  matrix: z.array(z.strictObject({ order: FinancialOrderKey, stage: GateStage, cell: Cell })),
  duties: z.array(Duty),
  reasonCodes: z.array(ReasonCodeRow),
  closingReasons: z.array(z.string()),
  preventionOrderLengths: z.array(
    z.strictObject({
      order: z.enum(['preventionOrder', 'riskOrder', 'seriousCrimeOrder']),
      atLeast: z.int().optional().meta({ description: 'Years' }),
      atMost: z.int().optional(),
      untilFurtherOrder: z.boolean(),
      travelAtMost: z.int().optional(),
      notification: z.string().optional(),
      breach: z.string(),
      provision: Provision,
      mark,
    }),
  ),
  orderOfReceipts: z.array(
    z.strictObject({
      rank: z.int(),
      says: z.string(),
      onlyThroughReceiverOrSale: z.boolean(),
      provision: Provision,
    }),
  ),
  moneyRoutes: z.array(
    z.strictObject({
      route: z.string(),
      convictionNeeded: z.boolean(),
      source: z.string(),
      limit: z.string(),
      provision: Provision,
      mark,
    }),
  ),
  safeguards: z.array(z.strictObject({ id: z.string(), ...told })),
});
