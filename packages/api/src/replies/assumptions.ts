import { z } from 'zod';
import { Day, Pounds, Reasons } from './parts.js';

export const AssumptionRequiredReply = z.strictObject({ required: z.boolean() }).meta({ id: 'AssumptionRequired' });

const relevantDay = {
  relevantDay: Day.meta({ description: 'Transfers and expenditure are caught strictly after it' }),
  sixYearDay: Day.meta({ description: 'First day of the six years, whatever an earlier order did' }),
  movedBy: z.string().optional().meta({ description: 'The earlier order that moved the relevant day' }),
};
export const RelevantDayReply = z.strictObject(relevantDay).meta({ id: 'RelevantDay' });

const AssumedItem = z
  .strictObject({
    item: z.string(),
    assumption: z.enum(['transfer', 'holding', 'expenditure']),
    made: z.boolean(),
    because: z.enum([
      'made',
      'notRequired',
      'assumptionIncorrect',
      'seriousRiskOfInjustice',
      'notCounted',
      'notAReceipt',
    ]),
    amount: Pounds,
    reasons: Reasons,
  })
  .meta({ id: 'AssumedItem', description: 'What was decided of one item under one assumption' });

export const AssumptionsReply = z
  .union([
    z
      .strictObject({
        apply: z.literal(true),
        ...relevantDay,
        convictionDate: Day,
        items: z.array(AssumedItem),
      })
      .meta({ id: 'AssumptionsApply' }),
    z.strictObject({ apply: z.literal(false) }).meta({ id: 'NoAssumptions' }),
  ])
  .meta({ id: 'Assumptions', description: 'The assumptions, made item by item, or not applied at all' });
