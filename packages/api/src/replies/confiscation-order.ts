import { z } from 'zod';
import { Day, Pounds } from './parts.js';

export const ProceedReply = z.strictObject({ mustProceed: z.boolean() }).meta({ id: 'Proceed' });

export const OffencesWithinPart2Reply = z
  .strictObject({
    within: z.array(z.string()),
    before: z.array(z.string()).meta({ description: 'Committed before Part 2 came into force' }),
    mixedDates: z.boolean(),
  })
  .meta({ id: 'OffencesWithinPart2' });

const proportionate = {
  amount: Pounds,
  cap: Pounds.nullable().meta({
    description:
      'The most that it would not be disproportionate to take; `null`: no limit beyond the recoverable amount',
  }),
  reductions: z.array(
    z.strictObject({
      id: z.string(),
      ground: z.enum([
        'restoredToLoser',
        'compensationPaidOrCertain',
        'vatAccountedFor',
        'fullValueGiven',
        'sameJointBenefitTwice',
      ]),
      amount: Pounds,
    }),
  ),
};
export const ProportionateOrderReply = z.strictObject(proportionate).meta({ id: 'ProportionateOrder' });
export const OrderReply = z
  .strictObject({ made: z.boolean().meta({ description: '`false`: no order is made' }), ...proportionate })
  .meta({ id: 'Order' });

export const PayByFalseDeclarationReply = z
  .strictObject({ cap: Pounds.nullable(), reduction: Pounds })
  .meta({ id: 'PayByFalseDeclaration' });

export const TimeToPayReply = z
  .strictObject({
    dueOnTheDay: Pounds,
    tranches: z.array(
      z.strictObject({
        id: z.string(),
        amount: Pounds,
        specifiedDay: Day.meta({ description: 'Last day of the period first specified' }),
        dueOn: Day.meta({ description: 'Last day to pay' }),
      }),
    ),
    latestInitialDay: Day,
    latestExtendedDay: Day,
    permitted: z.boolean(),
    faults: z.array(
      z.strictObject({
        fault: z.enum([
          'canPayOnTheDay',
          'beginsBeforeOrder',
          'endsTooLate',
          'canPayEarlier',
          'tranchesExceedOrder',
          'noPowerToSplit',
          'appliedOutsidePeriod',
          'groundNotMet',
          'extensionDecidedTooLate',
          'extensionEndsTooLate',
          'notLaterThanPeriod',
          'extendsMoreThanTranche',
        ]),
        tranche: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'TimeToPay' });

export const Term = z
  .strictObject({ years: z.int().optional(), months: z.int().optional(), days: z.int().optional() })
  .meta({ id: 'Term', description: 'A term in years, months and days' });

export const DefaultTermReply = z
  .strictObject({
    maximum: Term,
    band: z
      .strictObject({ moreThan: Pounds.nullable(), notMoreThan: Pounds.nullable() })
      .meta({ description: 'The band of the table; `null`: there is no such edge' }),
    withinMaximum: z.boolean().nullable().meta({ description: '`null`: no term is given' }),
  })
  .meta({ id: 'DefaultTerm' });

export const ComplianceOrderReply = z.strictObject({ available: z.literal(false) }).meta({ id: 'ComplianceOrder' });

export const OtherOrdersReply = z
  .strictObject({
    wait: z.array(z.string()).meta({ description: 'Decided after the confiscation order and in its light' }),
    doNotWait: z.array(z.string()),
  })
  .meta({ id: 'OtherOrders' });

export const PriorityOrdersReply = z
  .strictObject({
    priority: z.array(z.string()),
    shortfall: Pounds.nullable(),
    direction: Pounds.meta({ description: 'To be paid from sums recovered under the confiscation order' }),
    split: z.string().nullable().meta({ description: 'The question for the court where the direction is shared' }),
  })
  .meta({ id: 'PriorityOrders' });

export const ReparationOrdersReply = z
  .strictObject({
    mustConsider: z.array(z.string()),
    unsettled: z.array(z.string()),
    cap: Pounds,
    total: Pounds,
    withinCap: z.boolean(),
    barred: z.array(
      z.strictObject({ id: z.string(), because: z.enum(['notAvailable', 'compensationForSameOffence']) }),
    ),
  })
  .meta({ id: 'ReparationOrders' });
