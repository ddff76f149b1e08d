import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { poca } from '../../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';

const asked = (description: string, law: string) => fact(z.boolean().optional(), description, law);

/** How the proceedings stand, in the words of section 85. */
export const proceedingsFacts = {
  outcome: fact(
    z
      .enum([
        'pending',
        'acquitted',
        'discontinued',
        'convictionQuashed',
        'pardoned',
        'noConfiscationOrder',
        'confiscationOrder',
      ])
      .optional(),
    'How the proceedings stand: acquitted on every count; conviction quashed, or pardon, before any confiscation order; the court decides against an order; an order is made',
    'POCA 2002, s 85(3)-(8)',
  ),
  orderSatisfied: asked('Confiscation order: whether it is satisfied', 'POCA 2002, s 85(5)'),
  orderDischarged: asked('Confiscation order: whether it is discharged', 'POCA 2002, s 85(5)'),
  orderQuashed: asked(
    'Confiscation order: whether it is quashed, and no further appeal against that is possible',
    'POCA 2002, s 85(5)',
  ),
  decisionStillOpen: asked(
    'No confiscation order: whether leave, an appeal or a reconsideration is pending, or the time for one still runs. Powers to extend time, and sections 19 and 20 later on, are ignored',
    'POCA 2002, s 85(6)-(8)',
  ),
};

export const ProceedingsConcludedInput = z.strictObject(proceedingsFacts).meta({ id: 'ProceedingsConcludedInput' });
export type ProceedingsConcludedInput = z.infer<typeof ProceedingsConcludedInput>;

const S85 = poca('85');
const concluded = (says: string): Outcome<boolean> => decided(true, { says, provision: S85 });
const goOn = (says: string, ...because: readonly Reason[]): Outcome<boolean> =>
  decided(false, { says, provision: S85, met: false, ...(because.length > 0 && { because }) });

/**
 * Whether proceedings are concluded. A conviction does not conclude them, nor does the making of a confiscation order: that
 * must be satisfied, discharged, or quashed for good.
 *
 * @remarks POCA 2002, s 85(3)-(8) (E+W). Read in the Act. That a discontinuance is not in section 85, so that the way out is
 * section 40(7)(b) and a discharge under section 42(5), is our reading from memory (M).
 * @param at pointer to the facts, where they are part of another input
 */
export function proceedingsConcluded(input: ProceedingsConcludedInput, at = ''): Outcome<boolean> {
  switch (input.outcome) {
    case undefined:
      return factsMissing(
        [{ pointer: `${at}/outcome`, wanted: 'how the proceedings stand: pending, or how they ended (s 85)' }],
        { says: 'It is not known how the proceedings stand', provision: S85 },
      );
    case 'pending':
      return goOn('The proceedings are pending; a conviction or a sentence does not conclude them');
    case 'acquitted':
      return concluded('Acquitted on every count: concluded at that moment');
    case 'convictionQuashed':
      return concluded('The conviction was quashed before a confiscation order: concluded at that moment');
    case 'pardoned':
      return concluded('Pardoned before a confiscation order: concluded at that moment');
    case 'discontinued':
      return goOn('Discontinued: section 85 does not list it among the ways in which proceedings conclude', {
        says: 'The second condition then fails because the prosecutor does not intend to proceed; discharge is applied for under section 42(5)',
        provision: poca('40(7)(b)'),
        convention: 'discontinuanceDoesNotConclude',
        mark: 'M',
      });
    case 'noConfiscationOrder':
      return withoutOrder(input.decisionStillOpen, at);
    case 'confiscationOrder':
      return withOrder(input, at);
  }
}

function withoutOrder(stillOpen: boolean | undefined, at: string): Outcome<boolean> {
  if (stillOpen === undefined) {
    return factsMissing(
      [
        {
          pointer: `${at}/decisionStillOpen`,
          wanted: 'whether leave, an appeal or a reconsideration is pending, or time for one still runs (s 85(6))',
        },
      ],
      { says: 'The court decided against an order; whether that can still be undone is not known', provision: S85 },
    );
  }
  return stillOpen
    ? goOn('The court decided against an order, and an appeal or reconsideration is pending or still in time')
    : concluded('The court decided against an order, and no appeal or reconsideration is pending or in time');
}

const ORDER_ENDS = [
  ['orderSatisfied', 'satisfied'],
  ['orderDischarged', 'discharged'],
  ['orderQuashed', 'quashed, with no further appeal possible'],
] as const;

function withOrder(input: ProceedingsConcludedInput, at: string): Outcome<boolean> {
  const ended = ORDER_ENDS.find(([fact]) => input[fact] === true);
  if (ended !== undefined) return concluded(`The confiscation order is ${ended[1]}`);
  const unknown = ORDER_ENDS.filter(([fact]) => input[fact] === undefined);
  const says =
    'A confiscation order is made: the proceedings go on until it is satisfied, discharged or quashed for good';
  if (unknown.length === 0) return goOn(says);
  return factsMissing(
    unknown.map(([fact, how]) => ({ pointer: `${at}/${fact}`, wanted: `whether the order is ${how} (s 85(5))` })),
    { says, provision: S85 },
  );
}
