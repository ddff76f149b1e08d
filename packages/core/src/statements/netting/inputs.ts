import { z } from 'zod';

const Ref = z.strictObject({ file: z.string().min(1), line: z.int().min(1), part: z.int().min(1).optional() });

/** What a person decided of a pair of lines. It wins over everything, and is kept with who and why. */
export const NettingDecisionInput = z
  .strictObject({
    /** The pair as the review list names it, or its two lines. */
    pair: z.string().min(3).optional(),
    lines: z.tuple([Ref, Ref]).optional(),
    decision: z.enum(['confirmed', 'rejected']),
    /** For a pair that no rule found: what it is. */
    as: z.enum(['ownAccountTransfer', 'refund', 'reversal']).optional(),
    by: z.string().min(1).max(200),
    why: z.string().min(1).max(2000),
  })
  .refine((decision) => (decision.pair === undefined) !== (decision.lines === undefined), {
    error: 'name the pair or its two lines, and not both',
  })
  .meta({ id: 'NettingDecision', description: 'A person’s confirmation or rejection of a pair' });
export type NettingDecisionInput = z.infer<typeof NettingDecisionInput>;

const Pounds = z.string().regex(/^\d{1,9}(\.\d{1,2})?$/);
const Ratio = z.string().regex(/^0(\.\d{1,6})?$/);

/** How far two legs of one transfer may differ. Every default is a convention, and the result names it. */
export const NettingConventionInput = z
  .strictObject({
    /** Business days from the money out to the money in. */
    withinBusinessDays: z.int().min(0).max(10).prefault(3),
    /** Most that a fee may take from a transfer in one currency. */
    largestFee: Pounds.prefault('25.00'),
    /** And most of it as a share of the transfer; a pound is always allowed. */
    largestFeeShare: Ratio.prefault('0.05'),
    /** How far an exchange may lie from the dated rate. */
    exchangeTolerance: Ratio.prefault('0.03'),
    refundWithinDays: z.int().min(1).max(730).prefault(180),
    reversalWithinDays: z.int().min(1).max(90).prefault(14),
    /** Cash drawn and cash paid in later is listed for review up to so many days apart. */
    redepositWithinDays: z.int().min(0).max(180).prefault(30),
    /** Legs in one group of candidates: a larger group is not solved but listed for review. */
    largestGroup: z.int().min(2).max(20_000).prefault(4000),
  })
  .meta({ id: 'NettingConvention' });
export type NettingConventionInput = z.infer<typeof NettingConventionInput>;
export const defaultNettingConvention: NettingConventionInput = NettingConventionInput.parse({});
