import { z } from 'zod';
import { Day, Pounds, Reasons } from './parts.js';

export const ValueObtainedReply = z
  .strictObject({
    value: Pounds,
    adjusted: Pounds.meta({ description: 'Value when obtained, adjusted for changes in the value of money' }),
    heldNow: Pounds.meta({ description: 'Value of what is left of it, or represents it' }),
    basis: z.enum(['valueWhenObtainedAdjusted', 'heldNow']),
  })
  .meta({ id: 'ValueObtained' });

export const EarlierOrdersReply = z
  .strictObject({
    benefitFound: Pounds,
    calculatedOn: Day.optional().meta({ description: 'Only what was obtained after this day is new benefit' }),
    lastOrder: z.string().optional(),
    deduction: Pounds.meta({ description: 'Amounts ordered, less those already deducted' }),
  })
  .meta({ id: 'EarlierOrders' });

export const JointPoolReply = z
  .strictObject({
    sum: Pounds,
    faceValue: Pounds.meta({ description: 'Sum of the orders: never what is expected to be recovered' }),
    recovered: Pounds,
    stillRecoverable: Pounds,
    enforceable: z.array(z.strictObject({ defendant: z.string(), amount: Pounds })),
  })
  .meta({ id: 'JointPoolPosition' });

const BenefitLine = z
  .strictObject({
    item: z.string(),
    basis: z.enum(['obtained', 'transfer', 'holding', 'expenditure']),
    amount: Pounds.meta({ description: 'The part that counts, at its value when obtained' }),
    value: Pounds.meta({ description: 'Its value at the decision (s 80)' }),
    ignored: Pounds.meta({ description: 'The part of that value that s 7(4) leaves out' }),
    jointPool: z.string().optional(),
    reasons: Reasons,
  })
  .meta({ id: 'BenefitLine', description: 'One item of benefit' });

export const BenefitReply = z
  .strictObject({
    conduct: z.enum(['general', 'particular']),
    total: Pounds.meta({ description: 'Value of everything obtained (s 76(7))' }),
    ignored: Pounds.meta({ description: 'Left out of the recoverable amount (s 7(4))' }),
    earlierBenefit: Pounds.meta({ description: 'Benefit found for the last order so based (s 8(4))' }),
    deducted: Pounds.meta({ description: 'Amounts ordered under earlier orders (s 8(5))' }),
    benefit: Pounds.meta({ description: 'What the recoverable amount starts from' }),
    nilOnlyByForfeiture: z.boolean(),
    lines: z.array(BenefitLine),
    jointPools: z.array(z.strictObject({ jointPool: z.string(), sum: Pounds })),
  })
  .meta({ id: 'Benefit' });
