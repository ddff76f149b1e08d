import { z } from 'zod';

const Phrases = z.array(z.string().min(1).max(100)).min(1).max(500).meta({
  description: 'Whole words or phrases, any of which is enough; capitals, punctuation and spacing do not matter',
});

const Pounds = z.string().regex(/^\d{1,12}(\.\d{1,2})?$/);

/** A rule that puts lines into a category: data that a user reads and changes. */
export const CategoryRuleInput = z
  .strictObject({
    id: z.string().min(1).max(100),
    when: z
      .strictObject({
        /** Words in the description or the reference. */
        description: Phrases.optional(),
        /** Words in the counterparty’s name; in the description, where the bank gives no counterparty apart. */
        counterparty: Phrases.optional(),
        /** What the bank calls the line: `DD`, `card payment`. */
        type: Phrases.optional(),
        direction: z.enum(['in', 'out']).optional(),
        /** The amount without its sign, in the currency of the line. */
        amount: z.strictObject({ from: Pounds.optional(), to: Pounds.optional() }).optional(),
      })
      .refine((when) => Object.values(when).some((part) => part !== undefined), {
        error: 'a rule says when it applies',
      }),
    category: z.string().min(1).max(60),
    author: z.string().min(1).max(200),
    reason: z.string().min(1).max(1000),
  })
  .meta({ id: 'CategoryRule', description: 'A rule that puts statement lines into a category' });
export type CategoryRuleInput = z.infer<typeof CategoryRuleInput>;

export const CategoryRulesInput = z
  .array(CategoryRuleInput)
  .max(5000)
  .superRefine((rules, context) => {
    const seen = new Set<string>();
    rules.forEach(({ id }, at) => {
      if (seen.has(id)) context.addIssue({ code: 'custom', path: [at, 'id'], message: `two rules are called ${id}` });
      seen.add(id);
    });
  });

/** A person’s own category for one line: it wins over every rule. */
export const CategoryOverrideInput = z
  .strictObject({
    file: z.string().min(1),
    line: z.int().min(1),
    part: z.int().min(1).optional(),
    category: z.string().min(1).max(60),
    author: z.string().min(1).max(200),
    reason: z.string().min(1).max(1000),
  })
  .meta({ id: 'CategoryOverride' });
export type CategoryOverrideInput = z.infer<typeof CategoryOverrideInput>;

type When = CategoryRuleInput['when'];
const rule = (id: string, category: string, reason: string, when: When): CategoryRuleInput => ({
  id,
  when,
  category,
  author: 'Recoup default',
  reason,
});

/**
 * The rules used unless the user gives others; the first that fits wins. They help a reader find lines. No category decides
 * a question of law.
 */
export const defaultCategoryRules: readonly CategoryRuleInput[] = [
  rule('reversal', 'reversal', 'The bank says that the payment was undone', {
    description: ['reversal', 'reversed', 'unpaid', 'returned', 'recalled', 'bounced', 'rejected'],
  }),
  rule('refund', 'refund', 'The line calls itself a refund', {
    description: ['refund', 'refunded', 'rfnd'],
    direction: 'in',
  }),
  rule('cash-in', 'cash in', 'Cash paid in', {
    description: [
      'cash',
      'cash in',
      'cash deposit',
      'cash paid in',
      'paid in at',
      'cdm',
      'post office deposit',
      'paypoint',
    ],
    direction: 'in',
  }),
  rule('cash-in-type', 'cash in', 'The bank’s type says cash', {
    type: ['cash', 'csh', 'cdm', 'cash deposit'],
    direction: 'in',
  }),
  rule('cash-out', 'cash out', 'Cash drawn', {
    description: ['atm', 'cash', 'cashpoint', 'cash withdrawal', 'notemachine', 'link cash'],
    direction: 'out',
  }),
  rule('cash-out-type', 'cash out', 'The bank’s type says cash', {
    type: ['cpt', 'atm', 'cash', 'csh'],
    direction: 'out',
  }),
  rule('wages', 'wages', 'The line speaks of pay', {
    description: ['salary', 'wages', 'wage', 'payroll', 'net pay'],
    direction: 'in',
  }),
  rule('benefits', 'benefits', 'A benefit or tax credit by its payer or name', {
    description: [
      'dwp',
      'universal credit',
      'child benefit',
      'housing benefit',
      'tax credit',
      'jobseekers',
      'jsa',
      'pip',
      'esa',
      'employment support',
      'carers allowance',
      'attendance allowance',
      'state pension',
      'hmrc child',
    ],
    direction: 'in',
  }),
  rule('interest', 'interest', 'Interest', { description: ['interest', 'gross interest', 'interest paid'] }),
  rule('gambling', 'gambling', 'A bookmaker, casino or lottery by its name', {
    description: [
      'bet',
      'bet365',
      'betfair',
      'betfred',
      'betting',
      'bookmaker',
      'bookmakers',
      'casino',
      'coral',
      'gambling',
      'ladbrokes',
      'lottery',
      'national lottery',
      'paddy power',
      'paddypower',
      'poker',
      'skybet',
      'sky bet',
      'slots',
      'bingo',
      'unibet',
      'william hill',
      'williamhill',
      '888',
    ],
  }),
  rule('rent', 'rent', 'The line speaks of rent or a letting', {
    description: ['rent', 'rental', 'landlord', 'lettings', 'letting', 'tenancy', 'tenant'],
  }),
  rule('mortgage-loan', 'mortgage or loan', 'The line speaks of a mortgage or loan', {
    description: ['mortgage', 'loan', 'loans', 'lending'],
  }),
  rule('transfer', 'transfer', 'The line calls itself a transfer', {
    description: [
      'transfer',
      'tfr',
      'trf',
      'xfer',
      'internal transfer',
      'savings',
      'saver',
      'pot',
      'top up',
      'topup',
      'exchanged',
    ],
  }),
  rule('transfer-type', 'transfer', 'The bank’s type says transfer', {
    type: ['tfr', 'xfer', 'transfer', 'pot transfer', 'exchange', 'topup'],
  }),
  rule('card', 'card', 'A card payment by its type or text', {
    description: ['card payment', 'card purchase', 'contactless', 'visa', 'mastercard', 'pos'],
    direction: 'out',
  }),
  rule('card-type', 'card', 'The bank’s type says card', {
    type: ['deb', 'card', 'card payment', 'pos', 'contactless', 'visa', 'chip pin', 'apple pay', 'google pay'],
    direction: 'out',
  }),
  rule('direct-debit', 'direct debit', 'A direct debit', { type: ['dd', 'ddr', 'direct debit', 'directdebit'] }),
  rule('direct-debit-text', 'direct debit', 'A direct debit', {
    description: ['direct debit', 'ddr'],
    direction: 'out',
  }),
  rule('bank-charge', 'bank charge', 'A fee, charge or commission', {
    description: ['fee', 'fees', 'charges', 'commission', 'overdraft charge', 'account charge'],
    direction: 'out',
  }),
  rule('bank-charge-type', 'bank charge', 'The bank’s type says fee', {
    type: ['fee', 'chg', 'srvchg'],
    direction: 'out',
  }),
  rule('cheque', 'cheque', 'A cheque', { type: ['chq', 'cheque', 'check'] }),
];
