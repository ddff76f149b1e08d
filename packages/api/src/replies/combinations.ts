import { ConsiderationReasonCode } from '@recoup/core';
import { z } from 'zod';
import { OtherOrdersReply, PriorityOrdersReply, ReparationOrdersReply } from './confiscation-order.js';
import { outcomeOf, Pounds, Reason, Reasons } from './parts.js';

// How the orders of one sentence stand to one another, and what each charge and conviction opens.

const OrderInTurn = z
  .strictObject({
    id: z.string(),
    kind: z.enum([
      'compensation',
      'reparationOrder',
      'unlawfulProfit',
      'deprivation',
      'forfeitureMisuseOfDrugs',
      'forfeitureTerrorism',
      'vehicleForfeiture',
      'immigrationVehicleForfeiture',
      'otherPayment',
      'fine',
      'criminalCourtsCharge',
      'surcharge',
      'costs',
    ]),
    standing: z.enum(['now', 'afterConfiscation', 'notDuringPostponement', 'mayNotStand', 'warn']).meta({
      description:
        '`afterConfiscation`: it waits, and takes that order into account. `warn`: the law does not place it',
    }),
    reason: Reason,
  })
  .meta({ id: 'OrderInTurn', description: 'One order in its turn' });

const OffenceOpenings = z
  .strictObject({
    id: z.string(),
    reparation: z.enum(['open', 'notYet', 'closed', 'unsettled']),
    reparationClosedBecause: z.array(ConsiderationReasonCode),
    compensation: z.enum(['open', 'closed', 'unknown', 'reparationMade', 'notDuringPostponement']),
    preventionOrder: z.boolean().nullable().meta({ description: '`null`: not settled' }),
    reasons: Reasons,
  })
  .meta({ id: 'OffenceOpenings', description: 'What one conviction opens' });

export const CombinationsReply = z
  .strictObject({
    inTurn: z.array(OrderInTurn).meta({ description: 'Every order, in the order in which it is decided' }),
    offences: z.array(OffenceOpenings),
    reparation: outcomeOf('ReparationOrders', ReparationOrdersReply)
      .nullable()
      .meta({ description: '`null`: confiscation is not decided' }),
    direction: outcomeOf('PriorityOrders', PriorityOrdersReply)
      .nullable()
      .meta({ description: 'What must be paid to victims out of what is recovered; `null`: no confiscation order' }),
    waiting: outcomeOf('OtherOrders', OtherOrdersReply).nullable(),
    surcharge: Pounds.nullable().meta({ description: 'After victims; `null`: none, or means not known' }),
    reasonsNeeded: z
      .array(z.strictObject({ order: z.enum(['compensation', 'reparationOrder']), offence: z.string() }))
      .meta({ description: 'Open and not made: reasons must be given' }),
    redFlags: Reasons,
  })
  .meta({ id: 'Combinations', description: 'How the orders of one sentence stand to one another' });

export const ReparationAfterChangeReply = z
  .strictObject({
    power: z.enum([
      'mayBeIncreased',
      'mayBeReducedOrDischarged',
      'mayBeDischarged',
      'mayBeVaried',
      'mustBeQuashed',
      'mayBeMade',
      'none',
    ]),
    reviewRequired: z.boolean(),
    orders: z.array(z.string()),
    cap: Pounds.meta({ description: 'The most that all of them may now come to' }),
    total: Pounds,
  })
  .meta({ id: 'ReparationAfterChange' });

const Consequence = z.enum([
  'reparationOrder',
  'slaveryAndTraffickingPreventionOrder',
  'criminalLifestyle',
  'vehicleForfeiture',
]);
const Opened = z
  .enum(['open', 'lost', 'doubtful'])
  .meta({ description: 'Whether it follows conviction; `doubtful`: not settled, or not known' });

const ChargeConsequences = z
  .strictObject({
    id: z.string(),
    reparationOrder: Opened,
    slaveryAndTraffickingPreventionOrder: Opened,
    criminalLifestyle: Opened,
    vehicleForfeiture: Opened,
    section45Excluded: z.boolean().nullable().meta({ description: '`null`: not checked' }),
    ifChargedOnly: z
      .strictObject({
        comparedWith: z.string(),
        lost: z.array(Consequence),
        kept: z.array(Consequence).optional(),
        doubtful: z.array(Consequence).optional(),
      })
      .nullable(),
    reasons: Reasons,
  })
  .meta({ id: 'ChargeConsequences', description: 'What one charge opens on conviction' });

export const ChargingReply = z
  .strictObject({
    charges: z.array(ChargeConsequences),
    lost: z.array(Consequence).meta({ description: 'What none of the charges opens' }),
    doubtful: z.array(Consequence),
    kept: z.array(Consequence),
  })
  .meta({ id: 'ChargingConsequences', description: 'What a choice of charges loses, compared with sections 1 and 2' });
