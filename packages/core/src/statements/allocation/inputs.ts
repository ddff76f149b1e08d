import { z } from 'zod';
import { LocalDate } from '../../dates/index.js';
import { Currency } from '../accounts/index.js';
import { minorDigits } from '../reading/index.js';

const Ref = z.strictObject({ file: z.string().min(1), line: z.int().min(1), part: z.int().min(1).optional() });
const Refs = z.array(Ref).min(1).max(1_000_000);
const Says = z
  .string()
  .min(1)
  .max(4000)
  .regex(/^[^\u0000]*$/);
const Exhibit = z.strictObject({ exhibit: Says, page: z.int().min(1).optional(), line: z.int().min(1).optional() });

/** Income that is shown to be lawful: by whom it is said, why, and on what evidence. */
export const LawfulIncomeInput = z
  .strictObject({ lines: Refs, reason: Says, by: Says, evidence: z.array(Exhibit).optional() })
  .meta({ id: 'LawfulIncome', description: 'Lines of income shown to be lawful' });
export type LawfulIncomeInput = z.infer<typeof LawfulIncomeInput>;

/** A property and the lines that paid for it. */
export const PurchaseInput = z
  .strictObject({
    property: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/)
      .meta({ description: 'Id of the property in the case file' }),
    lines: Refs,
    price: z
      .string()
      .regex(/^\d{1,12}(\.\d{1,2})?$/)
      .optional()
      .meta({
        description:
          'The whole price in pounds, where the lines paid only part of it; otherwise the lines are the price',
      }),
  })
  .meta({ id: 'Purchase', description: 'A property and the statement lines that paid for it' });
export type PurchaseInput = z.infer<typeof PurchaseInput>;

/** Lines a person leaves out, with the reason: what they are stays visible in the proof. */
export const ExclusionInput = z
  .strictObject({ lines: Refs, why: Says, by: Says })
  .meta({ id: 'Exclusion', description: 'Lines that a person leaves out of the benefit, with the reason' });
export type ExclusionInput = z.infer<typeof ExclusionInput>;

/** The balance of an account and currency before the first of its lines. */
export const OpeningBalanceInput = z
  .strictObject({
    account: z.string().min(1).max(200),
    currency: Currency,
    amount: z.string().regex(/^-?\d{1,12}(\.\d{1,3})?$/),
  })
  .superRefine(({ currency, amount }, context) => {
    const places = amount.split('.')[1]?.length ?? 0;
    if (places > minorDigits(currency)) {
      const message = `${currency} has ${minorDigits(currency)} decimals, and this has ${places}`;
      context.addIssue({ code: 'custom', path: ['amount'], message });
    }
  })
  .meta({ id: 'OpeningBalance' });
export type OpeningBalanceInput = z.infer<typeof OpeningBalanceInput>;

/**
 * Which money of an account a payment is taken to come from. The law gives no rule: the choice is named in the result.
 *
 * `oldestMoneyFirst`: what came in first, by the day it first reached any of the defendant’s accounts. `newestMoneyFirst`:
 * what came in last. `proRata`: each kind of money (counted, lawful, earlier, …) in proportion to how much of it is there,
 * and within a kind the oldest first.
 */
export const TracingConvention = z.enum(['oldestMoneyFirst', 'newestMoneyFirst', 'proRata']);
export type TracingConvention = z.infer<typeof TracingConvention>;

export const AllocationFactsInput = z
  .strictObject({
    defendant: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/),
    relevantDay: LocalDate,
    decisionDay: LocalDate,
    lawfulIncome: z.array(LawfulIncomeInput).max(10_000).optional(),
    purchases: z.array(PurchaseInput).max(50_000).optional(),
    exclusions: z.array(ExclusionInput).max(10_000).optional(),
    openingBalances: z.array(OpeningBalanceInput).max(20_000).optional(),
    convention: TracingConvention.prefault('oldestMoneyFirst'),
  })
  .refine(({ relevantDay, decisionDay }) => relevantDay <= decisionDay, {
    path: ['decisionDay'],
    error: 'the decision is before the relevant day (POCA 2002, s 10(8)); check both dates',
  })
  .meta({ id: 'AllocationFacts' });
export type AllocationFactsInput = z.infer<typeof AllocationFactsInput>;
