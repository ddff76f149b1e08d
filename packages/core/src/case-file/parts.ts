import { z } from 'zod';
import { LocalDate } from '../dates/index.js';
import { FractionInput, MoneyInput } from '../money/index.js';

/** A field with what it means and the provision that makes it matter: both travel into the JSON Schema. */
export function fact<S extends z.ZodType>(schema: S, description: string, law: string): S {
  return schema.meta({ description, 'x-law': law });
}

/** An id that the caller gives, unique in the case file. */
export const Id = z
  .string({ error: 'an id is a string that the caller gives' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, {
    error: 'an id has 1 to 64 letters, digits, dots, colons, dashes or underscores and begins with a letter or digit',
  })
  .meta({ description: 'Id given by the caller, unique in the case file', examples: ['d1'] });

/** Free text that a person wrote; NUL cannot be stored by any database and is refused here. */
export const Text = z
  .string({ error: 'text is wanted here' })
  .min(1, { error: 'text cannot be empty: leave the field out where nothing is known' })
  .max(4000, { error: 'text is at most 4,000 characters' })
  .regex(/^[^\u0000]*$/, { error: 'text cannot hold a NUL character' });

export const Evidence = z
  .strictObject({
    exhibit: fact(Text, 'Exhibit reference, such as the exhibit mark or a file id', 'POCA 2002, s 16'),
    page: z.int().min(1).optional(),
    line: z.int().min(1).optional(),
  })
  .meta({ id: 'Evidence', description: 'Where a fact comes from' });

export const evidence = z.array(Evidence).optional();

/** Whose statement it is. */
export const Footing = z.enum(['prosecution', 'defence', 'court']).meta({
  id: 'Footing',
  description: 'Whose figures a determination is computed on: a party’s, or the findings of the court',
});
export type Footing = z.infer<typeof Footing>;

/** Why a required assumption is not made. */
export const NotMadeBecause = fact(
  z.enum(['assumptionIncorrect', 'seriousRiskOfInjustice']),
  'Shown to be incorrect (s 10(6)(a)), or there would be a serious risk of injustice (s 10(6)(b))',
  'POCA 2002, s 10(6)',
);

const who = {
  by: Footing,
  defendant: fact(
    Id.optional(),
    'Where an item concerns several defendants: the one this statement is for',
    'POCA 2002, s 6',
  ),
  reason: fact(Text, 'Why, in the words of whoever says so', 'POCA 2002, ss 16, 17, 10(7)'),
  evidence,
};

/** What a party says of an item, or what the court found: another figure, that it does not count, or both. */
export const Contention = z
  .strictObject({
    ...who,
    amount: fact(MoneyInput.optional(), 'The figure in place of the plain one', 'POCA 2002, s 6(7)'),
    counted: fact(z.boolean().optional(), 'Whether the item counts at all', 'POCA 2002, s 6(7)'),
    ground: NotMadeBecause.optional(),
  })
  .refine((said) => said.amount !== undefined || said.counted !== undefined, {
    error: 'a contention gives `amount`, `counted` or both: say which figure, or whether the item counts (s 6(7))',
  })
  .meta({
    id: 'Contention',
    description: 'What the prosecution or the defence says of an item, or what the court found',
  });
export type Contention = z.infer<typeof Contention>;

/** What is said of a share in property. */
export const ShareContention = z
  .strictObject({ ...who, share: fact(FractionInput, 'The share, as a fraction', 'POCA 2002, ss 10A, 79(3)') })
  .meta({ id: 'ShareContention', description: 'What a party says a share is, or what the court determined' });
export type ShareContention = z.infer<typeof ShareContention>;

export const contentions = z.array(Contention).optional();

/** A rebuttal on which nobody disagrees. */
export const Rebuttal = z
  .strictObject({
    ground: NotMadeBecause,
    reason: fact(Text, 'Why the assumption is not made', 'POCA 2002, s 10(7)'),
    evidence,
  })
  .meta({ id: 'Rebuttal', description: 'Why a required assumption is not made, where that is common ground' });
export type Rebuttal = z.infer<typeof Rebuttal>;

/** A figure at a day: a valuation, or what is owed. */
export const DatedAmount = z
  .strictObject({
    on: fact(LocalDate, 'The day of the figure', 'POCA 2002, s 79'),
    amount: MoneyInput,
    source: fact(Text.optional(), 'Who valued it, or the statement it is taken from', 'POCA 2002, s 79'),
    evidence,
  })
  .meta({ id: 'DatedAmount', description: 'A figure with its day and source' });

/** Money met from another item: the same pounds, which are counted once. */
export const MetFrom = z
  .strictObject({
    item: fact(Id, 'Id of the thing obtained, transfer or expenditure the money came from', 'POCA 2002, s 10'),
    amount: fact(MoneyInput, 'How much of it', 'POCA 2002, s 10'),
  })
  .meta({ id: 'MetFrom', description: 'A link that keeps the same pounds from being counted twice' });
export type MetFrom = z.infer<typeof MetFrom>;

export const metFrom = fact(
  z.array(MetFrom).optional(),
  'The items this money came from. What came from a counted item is not counted again; what came from money shown to be lawful is not counted at all',
  'POCA 2002, s 10; R v Ahmad [2014] UKSC 36',
);
