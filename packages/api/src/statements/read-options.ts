import { ColumnMappingInput } from '@recoup/core';
import { z } from 'zod';

/** What the caller says about one file. Whatever is left out is not guessed. */
export const ReadOptionsInput = z
  .strictObject({
    fileId: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'Id that every line of the file carries; the name of the part when left out' }),
    account: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'Id of the account, where the file does not name it or the caller names it otherwise' }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: 'a currency is three capital letters, such as "GBP"' })
      .optional()
      .meta({ description: 'ISO 4217, where the layout states none and the account is not in sterling' }),
    dateOrder: z
      .enum(['dayFirst', 'monthFirst'])
      .optional()
      .meta({ description: 'Which comes first in 03/04/2024: asked for, never guessed' }),
    sheet: z.string().optional().meta({ description: 'Worksheet of a workbook that has several' }),
    mapping: ColumnMappingInput.optional(),
  })
  .meta({ id: 'StatementReadOptions' });

export type ReadOptions = z.infer<typeof ReadOptionsInput>;
