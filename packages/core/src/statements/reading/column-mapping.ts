import { z } from 'zod';

/** A column, by its heading or by its number from 1. */
const Column = z.union([z.string().trim().min(1), z.int().min(1).max(16_384)], {
  error: 'a column is its heading, such as "Paid out", or its number from 1',
});

/** Where the parts of a line stand in a spreadsheet that no bank laid out. */
export const ColumnMappingInput = z
  .strictObject({
    /** Name of the worksheet; must be said when a workbook has several. */
    sheet: z.string().optional(),
    /** Number of the row that holds the headings. Found by the headings themselves when left out. */
    headerRow: z.int().min(1).optional(),
    on: Column,
    /** One signed column. */
    amount: Column.optional(),
    /** Two unsigned columns. */
    moneyOut: Column.optional(),
    moneyIn: Column.optional(),
    /** Which sign of `amount` is money into the account. */
    positiveIs: z.enum(['moneyIn', 'moneyOut']).default('moneyIn'),
    balance: Column.optional(),
    description: z.union([Column, z.array(Column).min(1)]),
    type: Column.optional(),
    counterparty: Column.optional(),
    reference: Column.optional(),
    bankId: Column.optional(),
    account: Column.optional(),
    sortCode: Column.optional(),
    currency: z.union([
      z.string().regex(/^[A-Z]{3}$/, { error: 'a currency is three capital letters, such as "GBP"' }),
      z.strictObject({ column: Column }),
    ]),
    decimalMark: z.enum(['.', ',']).default('.'),
    /** A line without a day has the day of the line above, as where cells are merged. */
    blankDayIsAsAbove: z.boolean().default(false),
    /** Words that mark a line as a sum of others, never a payment. */
    subtotalWords: z
      .array(z.string().min(1))
      .default([
        'total',
        'subtotal',
        'sub-total',
        'brought forward',
        'carried forward',
        'opening balance',
        'closing balance',
      ]),
  })
  .refine(
    (mapping) => (mapping.amount === undefined) !== (mapping.moneyOut === undefined && mapping.moneyIn === undefined),
    {
      error: 'say either "amount" or "moneyOut" and "moneyIn"',
    },
  )
  .refine((mapping) => (mapping.moneyOut === undefined) === (mapping.moneyIn === undefined), {
    error: '"moneyOut" and "moneyIn" go together',
  });

export type ColumnMapping = z.infer<typeof ColumnMappingInput>;
/** A column as a mapping names it. */
export type MappedColumn = z.infer<typeof Column>;
