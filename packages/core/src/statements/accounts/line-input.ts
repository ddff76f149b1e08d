import { z } from 'zod';
import { LocalDate } from '../../dates/index.js';
import type { StatementLine } from '../lines/line.js';
import { minorDigits } from '../reading/index.js';
import { Currency } from './accounts.js';

const Words = z
  .string()
  .max(4000)
  .regex(/^[^\u0000]*$/);
const Amount = z
  .string({ error: 'an amount is a decimal string, such as "-12.50", never a number: numbers lose pence' })
  .regex(/^-?\d{1,12}(\.\d{1,3})?$/, {
    error: 'an amount is a decimal string with a minus sign for money out, such as "-12.50"',
  });

/** A statement line as JSON: amounts as signed decimal strings in the units of the currency. */
export const StatementLineInput = z
  .strictObject({
    file: z.string().min(1).max(400),
    line: z.int().min(1).max(4_000_000_000),
    page: z.int().min(1).optional(),
    account: z.string().min(1).max(200),
    on: LocalDate,
    amount: Amount,
    currency: Currency,
    balance: Amount.optional(),
    type: Words.optional(),
    description: Words,
    counterparty: Words.optional(),
    reference: Words.optional(),
    bankId: Words.optional(),
  })
  .superRefine((line, context) => {
    for (const field of ['amount', 'balance'] as const) {
      const places = line[field]?.split('.')[1]?.length ?? 0;
      if (places > minorDigits(line.currency)) {
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `${line.currency} has ${minorDigits(line.currency)} decimals, and this has ${places}`,
        });
      }
    }
  })
  .meta({ id: 'StatementLineInput', description: 'One line of a bank statement' });
export type StatementLineInput = z.infer<typeof StatementLineInput>;

/** The line the library works with, from its JSON. */
export function statementLine(line: StatementLineInput): StatementLine {
  const { amount, balance, ...rest } = line;
  const minor = (text: string): bigint => {
    const [whole = '', part = ''] = text.replace('-', '').split('.');
    const value = BigInt(whole + part.padEnd(minorDigits(line.currency), '0'));
    return text.startsWith('-') ? -value : value;
  };
  const made = { ...rest, amount: minor(amount), ...(balance === undefined ? {} : { balance: minor(balance) }) };
  return made as StatementLine;
}
