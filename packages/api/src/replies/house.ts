import { z } from 'zod';

export const HealthReply = z
  .strictObject({
    status: z.literal('ok'),
    library: z.string().meta({ description: 'Version of @recoup/core' }),
    law: z.string().meta({ description: 'Version of the body of law' }),
  })
  .meta({ id: 'Health' });

export const ReadyReply = z.strictObject({ status: z.literal('ready') }).meta({ id: 'Ready' });

export const CalculationsReply = z
  .strictObject({
    calculations: z.array(
      z.strictObject({
        name: z.string(),
        room: z.string().meta({ description: 'Room of the library that holds the rule' }),
        summary: z.string(),
        provision: z.string(),
        path: z.string(),
      }),
    ),
  })
  .meta({ id: 'Calculations' });
