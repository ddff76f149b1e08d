import { z } from 'zod';
import { Pounds } from './parts.js';

export const Schedule2ListingReply = z
  .strictObject({ listed: z.boolean(), paragraph: z.string().optional() })
  .meta({ id: 'Schedule2Listing' });

export const CriminalLifestyleReply = z
  .strictObject({
    hasCriminalLifestyle: z.boolean(),
    tests: z.array(
      z.strictObject({
        offence: z.string(),
        test: z.enum(['schedule2', 'courseOfActivityOtherOffences', 'courseOfActivityEarlierConvictions', 'sixMonths']),
        met: z.boolean().nullable().meta({ description: '`null`: not known' }),
        relevantBenefit: Pounds.optional(),
      }),
    ),
  })
  .meta({ id: 'CriminalLifestyle' });
