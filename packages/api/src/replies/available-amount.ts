import { z } from 'zod';
import { Pounds, Reasons, Share } from './parts.js';

const FreePropertyLine = z
  .strictObject({
    item: z.string(),
    component: z.enum(['identified', 'restrained', 'notFree', 'notHeld', 'contraband']),
    marketValue: Pounds,
    charges: Pounds,
    value: Pounds.meta({ description: 'Value of the defendant’s interest, which is what counts' }),
    ofOthers: Pounds.meta({ description: 'What the interests of others come to: it does not count' }),
    extent: Share.meta({ description: 'Extent of the defendant’s interest (s 10A(5))' }),
    reasons: Reasons,
  })
  .meta({ id: 'FreePropertyLine', description: 'One property and what it adds' });

const ObligationLine = z
  .strictObject({ item: z.string(), hasPriority: z.boolean(), amount: Pounds, reasons: Reasons })
  .meta({ id: 'ObligationLine', description: 'One obligation and whether it has priority' });

export const AvailableAmountReply = z
  .strictObject({
    total: Pounds,
    components: z.strictObject({
      identified: Pounds,
      restrained: Pounds,
      thirdPartyShare: Pounds.meta({ description: 'What belongs to others: shown, and never counted' }),
      priorityObligations: Pounds,
      taintedGifts: Pounds,
      hidden: Pounds,
    }),
    property: z.array(FreePropertyLine),
    obligations: z.array(ObligationLine),
    hidden: z.array(z.strictObject({ item: z.string(), amount: Pounds, reasons: Reasons })),
  })
  .meta({ id: 'AvailableAmount' });
