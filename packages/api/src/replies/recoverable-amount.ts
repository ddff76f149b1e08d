import { z } from 'zod';
import { Pounds } from './parts.js';

export const RecoverableAmountReply = z
  .strictObject({
    amount: Pounds,
    section7Amount: Pounds.meta({ description: 'The figure of s 7(1) and (2): the most that a just amount may be' }),
    isPower: z.boolean().meta({ description: 'The court may make the order, and need not (s 6(6), (6A))' }),
    basis: z.enum(['benefit', 'availableAmount', 'nominal', 'justAmount', 'noBenefit']),
  })
  .meta({ id: 'RecoverableAmount' });
