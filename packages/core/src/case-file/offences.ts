import { z } from 'zod';
import { LocalDate } from '../dates/index.js';
import { OffenceKey } from '../law/index.js';
import { MoneyInput } from '../money/index.js';
import { evidence, fact, Id, Text } from './parts.js';

/** What starts proceedings for an offence. Arrest and the first hearing do not. */
export const ProceedingsStep = fact(
  z.enum([
    'summonsOrWarrantIssued',
    'writtenChargeAndRequisitionIssued',
    'singleJusticeProcedureNoticeIssued',
    'chargedAfterArrestWithoutWarrant',
    'voluntaryBillPreferred',
  ]),
  'What starts proceedings: not arrest, not the first hearing',
  'POCA 2002, s 85(1)',
);

export const Proceedings = z
  .strictObject({
    id: Id,
    started: fact(
      z.array(z.strictObject({ step: ProceedingsStep, on: LocalDate })).max(20),
      'Every step that starts proceedings; the earliest counts',
      'POCA 2002, s 85(1), (2)',
    ),
  })
  .meta({ id: 'Proceedings', description: 'How and when proceedings for one or more offences started' });

/** First and last day of an offence; both the same for an offence of one day. */
export const Committed = z
  .strictObject({ from: LocalDate, to: LocalDate })
  .refine((span) => span.from <= span.to, {
    error: 'the offence ends before it begins: `from` is its first day and `to` its last (SI 2003/333, art 1(3))',
  })
  .meta({
    id: 'Committed',
    description: 'First and last day of an offence; an unknown day in a span counts as its first',
  });

export const Inchoate = fact(
  z.enum([
    'attempt',
    'conspiracy',
    'incitement',
    'encouragingOrAssistingS44',
    'encouragingOrAssistingS45or46',
    'aidingAndAbetting',
  ]),
  'An attempt, conspiracy, incitement, encouragement or secondary participation',
  'POCA 2002, Sch 2 para 10',
);

/** How an offence ended against one defendant. */
export const Against = z
  .strictObject({
    defendant: Id,
    proceedings: fact(Id.optional(), 'The proceedings for this offence against this defendant', 'POCA 2002, s 85'),
    outcome: fact(
      z.enum(['convicted', 'takenIntoConsideration', 'acquitted', 'undecided']),
      'Convicted, taken into consideration, acquitted, or not decided yet',
      'POCA 2002, ss 6(2), 76(3)',
    ),
    convictedOn: fact(LocalDate.optional(), 'Day of conviction', 'POCA 2002, ss 10(10), 14(9)'),
    route: fact(
      z
        .enum(['convictedInCrownCourt', 'committedForSentence', 'committedUnderSection70', 'notBeforeCrownCourt'])
        .optional(),
      'How the offence comes before the Crown Court, if it does',
      'POCA 2002, s 6(2)',
    ),
    takenWith: fact(
      z.array(Id).optional(),
      'For an offence taken into consideration: the offences it was taken with',
      'POCA 2002, s 75(5)(c), (6)(b)',
    ),
    benefited: fact(
      z.boolean().optional(),
      'Whether the defendant benefited from the offence, where nothing obtained is listed for it',
      'POCA 2002, s 75(4)',
    ),
  })
  .meta({ id: 'Against', description: 'How an offence ended against one defendant' });

export const Offence = z
  .strictObject({
    id: Id,
    count: fact(Text.optional(), 'Count on the indictment', 'POCA 2002, s 6(2)'),
    offence: fact(OffenceKey, 'The offence, by its key in the catalogue', 'POCA 2002, Sch 2'),
    description: Text.optional(),
    committed: Committed,
    inchoate: Inchoate.optional(),
    conditionMet: fact(
      z.boolean().optional(),
      'Where Schedule 2 lists the offence only on a condition: whether it is met',
      'POCA 2002, Sch 2',
    ),
    statedNotInSchedule2: fact(
      z.boolean().optional(),
      'For an offence outside the catalogue: that it is not listed in Schedule 2',
      'POCA 2002, s 75(2)(a)',
    ),
    against: z.array(Against).min(1),
  })
  .meta({ id: 'Offence', description: 'One count or offence taken into consideration' });
export type Offence = z.infer<typeof Offence>;

export const EarlierConviction = z
  .strictObject({
    id: Id,
    defendant: Id,
    convictedOn: fact(LocalDate, 'Day of conviction: two on one day are one occasion', 'POCA 2002, s 75(3)(b)'),
    committedFrom: fact(LocalDate.optional(), 'First day of the offence', 'SI 2003/333, art 7(5)'),
    benefited: fact(z.boolean().optional(), 'Whether it brought benefit', 'POCA 2002, s 75(3)(b)'),
    benefit: fact(MoneyInput.optional(), 'The benefit, as valued when obtained', 'POCA 2002, s 75(5)(b)'),
    obtainedOn: fact(LocalDate.optional(), 'When that benefit was obtained', 'POCA 2002, s 80(2)(a)'),
    evidence,
  })
  .meta({ id: 'EarlierConviction', description: 'A conviction in other proceedings' });

export const EarlierOrder = z
  .strictObject({
    id: Id,
    defendant: Id,
    madeOn: LocalDate,
    basis: fact(
      z.enum(['generalCriminalConduct', 'particularCriminalConduct']).optional(),
      'What it was based on; an order under an older Act or Parts 3 or 4 counts as general where the court could make assumptions',
      'POCA 2002, s 8(3), (8)',
    ),
    benefitFound: fact(MoneyInput.optional(), 'The benefit found when it was made', 'POCA 2002, s 8(4)'),
    benefitCalculatedOn: fact(LocalDate.optional(), 'The day that benefit was calculated', 'POCA 2002, s 10(9)'),
    amountOrdered: fact(
      MoneyInput.optional(),
      'The amount ordered to be paid, not the amount paid',
      'POCA 2002, s 8(5)',
    ),
    alreadyDeducted: fact(
      z.boolean().optional(),
      'Whether that amount has already been deducted on an earlier occasion',
      'POCA 2002, s 8(6)',
    ),
    evidence,
  })
  .meta({ id: 'EarlierOrder', description: 'A confiscation order made against the defendant before' });
export type EarlierOrder = z.infer<typeof EarlierOrder>;
