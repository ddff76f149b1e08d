import { z } from 'zod';
import { fact, Id } from '../../case-file/index.js';
import { TermInput } from '../../confiscation-order/index.js';
import { LocalDate } from '../../dates/index.js';
import { MoneyInput } from '../../money/index.js';
import { overseasFacts } from '../powers/index.js';
import { CostInput, DirectionInput, refuseRepeated } from '../waterfall.js';
import { refuseImpossible } from './refusals.js';

const some = MoneyInput.refine((amount) => !amount.isZero(), {
  error: 'an amount here is more than nothing: leave the entry out where nothing was paid or ordered',
});

const JointPart = z.strictObject({
  pool: fact(Id, 'Id of the joint pool', 'R v Ahmad [2014] UKSC 36'),
  amount: fact(MoneyInput, 'How much of the order is for the joint sum', 'R v Ahmad [2014] UKSC 36'),
});

const TrancheInput = z.strictObject({
  id: Id,
  amount: fact(some, 'The part of the order to be paid within this period', 'POCA 2002, s 11(2)'),
  dueOn: fact(LocalDate, 'Last day of the period the court specified', 'POCA 2002, s 11(2), (3)'),
});

const ExtensionInput = z.strictObject({
  tranche: fact(Id, 'The tranche to be extended', 'POCA 2002, s 11(4)'),
  amount: fact(some.optional(), 'The part of it that is extended; left out for the whole', 'POCA 2002, s 11(4)'),
  appliedOn: fact(LocalDate, 'The day the defendant applied', 'POCA 2002, s 11(4)(a)'),
  decidedOn: fact(
    LocalDate.optional(),
    'The day the court decided; left out while it is pending',
    'POCA 2002, s 11(6)',
  ),
  until: fact(
    LocalDate.nullable().optional(),
    'Last day of the extended period; null where refused; left out while it is pending',
    'POCA 2002, s 11(5)',
  ),
});

const VariationInput = z.strictObject({
  id: Id,
  on: fact(LocalDate, 'The day of the variation', 'POCA 2002, ss 21, 22, 23, 29, 32, 33'),
  under: fact(z.enum(['21', '22', '23', '29', '32', '33']), 'The section', 'POCA 2002, ss 21, 22, 23, 29, 32, 33'),
  total: fact(MoneyInput, 'The new total, with what is already paid', 'POCA 2002, ss 21, 22, 23, 29, 32, 33'),
  increaseDueOn: fact(
    LocalDate.optional(),
    'Where the total rises: the day by which the increase is to be paid',
    'POCA 2002, s 11',
  ),
  jointParts: fact(
    z.array(JointPart).optional(),
    'Where the order takes joint sums: how much of the new total is for each',
    'R v Ahmad [2014] UKSC 36',
  ),
});

const PropertyInput = z.strictObject({
  id: Id,
  kind: fact(
    z.enum([
      'restrainedProperty',
      'moneyInAccount',
      'seizedMoney',
      'seizedProperty',
      'cryptoassets',
      'propertyAbroad',
      'taintedGift',
    ]),
    'What it is: it picks the power that reaches it',
    'POCA 2002, ss 50, 67, 67A, 74',
  ),
  value: fact(MoneyInput, 'What it is thought to bring, after what others are owed', 'POCA 2002, s 79'),
});

const OrderInput = z.strictObject({
  id: Id,
  defendant: Id,
  made: fact(LocalDate, 'The day the confiscation order was made', 'POCA 2002, s 6'),
  amount: fact(some, 'The amount ordered to be paid', 'POCA 2002, s 6(5)'),
  tranches: fact(
    z.array(TrancheInput).max(100).superRefine(refuseRepeated('POCA 2002, s 11(2)')).optional(),
    'The periods the court specified; what is in none is due on the day of the order',
    'POCA 2002, s 11',
  ),
  extensions: fact(z.array(ExtensionInput).max(100).optional(), 'Applications to extend', 'POCA 2002, s 11(4)'),
  jointParts: fact(
    z.array(JointPart).max(100).optional(),
    'The joint sums the order takes, and how much of it is for each',
    'R v Ahmad [2014] UKSC 36',
  ),
  variations: fact(
    z.array(VariationInput).max(100).superRefine(refuseRepeated('POCA 2002, s 21')).optional(),
    'Later variations of the amount',
    'POCA 2002, ss 21, 22, 23, 29, 32, 33',
  ),
  discharge: fact(
    z
      .strictObject({
        on: LocalDate,
        under: fact(z.enum(['24', '25', '25A', '30']), 'The section', 'POCA 2002, ss 24, 25, 25A, 30'),
      })
      .optional(),
    'The discharge of the order',
    'POCA 2002, ss 24, 25, 25A, 30',
  ),
  costs: fact(
    z.array(CostInput).max(1000).superRefine(refuseRepeated('POCA 2002, s 55')).optional(),
    'Costs to be met from receipts',
    'POCA 2002, s 55',
  ),
  directions: fact(
    z.array(DirectionInput).max(1000).superRefine(refuseRepeated('POCA 2002, s 13(6)')).optional(),
    'Directions that victims be paid from what is recovered',
    'POCA 2002, s 13(6)',
  ),
  defaultTerms: fact(
    z
      .array(
        z.strictObject({
          fixedOn: fact(LocalDate, 'The day the court fixed the term, or fixed it again', 'POCA 2002, ss 35, 39'),
          term: fact(TermInput, 'The term', 'POCA 2002, s 35(2)'),
          startsOn: fact(
            LocalDate.optional(),
            'The day the term starts, after any term for the offence; left out where none is activated',
            'POCA 2002, s 38',
          ),
          defaultOccurred: fact(
            LocalDate.optional(),
            'The day the default occurred; wanted only where more than £10 million was ordered',
            'Serious Crime Act 2015, s 86(2)',
          ),
        }),
      )
      .max(100)
      .optional(),
    'The terms fixed in default of payment: the last fixed counts',
    'POCA 2002, ss 35, 39',
  ),
  property: fact(
    z.array(PropertyInput).max(1000).superRefine(refuseRepeated('POCA 2002, s 69')).optional(),
    'Property not yet realised for the order',
    'POCA 2002, s 69',
  ),
});

const moved = {
  id: Id,
  order: fact(Id, 'The order it was received under', 'POCA 2002, s 55'),
  towards: fact(
    z.union([z.strictObject({ pool: Id }), z.literal('ownPart')]).optional(),
    'Where the order has a joint and another part: which of them it was paid towards',
    'R v Ahmad [2014] UKSC 36',
  ),
};
const on = fact(LocalDate, 'The day it was received', 'POCA 2002, s 55');
const amount = fact(some, 'The sum received', 'POCA 2002, s 55');

const ReceiptInput = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('defendant'), ...moved, on, amount }),
  z.strictObject({ from: z.literal('receiver'), ...moved, on, amount }),
  z.strictObject({ from: z.literal('accountOrSeizedMoney'), ...moved, on, amount }),
  z.strictObject({ from: z.literal('saleOfSeizedProperty'), ...moved, on, amount }),
  z.strictObject({
    from: z.literal('cryptoassetsDestroyed'),
    ...moved,
    on: fact(LocalDate, 'The day they were destroyed', 'POCA 2002, s 51(9B)'),
    amount: fact(some, 'Their market value as assessed in the order of the court', 'POCA 2002, s 51(9B)'),
  }),
  z.strictObject({ from: z.literal('realisationAbroad'), ...moved, ...overseasFacts }),
  z.strictObject({
    from: z.literal('coDefendant'),
    id: Id,
    on,
    amount,
    pool: fact(Id, 'The joint pool it was paid towards', 'R v Ahmad [2014] UKSC 36'),
    defendant: fact(Id, 'The co-defendant, whose order is not in this account', 'R v Ahmad [2014] UKSC 36'),
  }),
]);

const shape = {
  orders: fact(
    z.array(OrderInput).min(1).max(100).superRefine(refuseRepeated('POCA 2002, s 6')),
    'The confiscation orders of the account: one, or those that share a joint sum',
    'POCA 2002, s 6',
  ),
  jointPools: fact(
    z
      .array(
        z.strictObject({
          id: Id,
          sum: fact(
            some,
            'The sum obtained jointly: recovered once, whatever the orders come to',
            'R v Ahmad [2014] UKSC 36',
          ),
        }),
      )
      .max(100)
      .superRefine(refuseRepeated('R v Ahmad [2014] UKSC 36'))
      .optional(),
    'Sums obtained jointly',
    'R v Ahmad [2014] UKSC 36',
  ),
  receipts: fact(
    z.array(ReceiptInput).max(100_000).superRefine(refuseRepeated('POCA 2002, s 55')).optional(),
    'Everything received or treated as paid, in any order',
    'POCA 2002, s 55',
  ),
  options: fact(
    z
      .strictObject({
        refusedExtension: fact(
          z.enum(['notBackdated', 'backdated']).default('notBackdated'),
          'Convention: where an extension is refused, whether interest runs back over the days it was pending. The Act does not say',
          'POCA 2002, s 12(3)',
        ),
        allocation: fact(
          z.enum(['principalFirst', 'interestFirst']).default('principalFirst'),
          'Convention: what a payment is set against first. The Act does not say',
          'POCA 2002, s 12',
        ),
      })
      .prefault({}),
    'Points on which the Act is silent',
    'POCA 2002, s 12',
  ),
};

const facts = z.strictObject(shape);
export type AccountFacts = z.infer<typeof facts>;
export type OrderFacts = z.infer<typeof OrderInput>;
export type ReceiptFacts = z.infer<typeof ReceiptInput>;

/** The facts of an account: orders, joint sums, and everything received. */
export const AccountInput = facts.superRefine(refuseImpossible).meta({ id: 'EnforcementAccountInput' });
export type AccountInput = z.infer<typeof AccountInput>;

/** An account and the day it is asked for. */
export const AccountStatementInput = z
  .strictObject({ ...shape, asAt: fact(LocalDate, 'The day of the statement', 'POCA 2002, s 12') })
  .superRefine(refuseImpossible)
  .meta({ id: 'AccountStatementInput' });
export type AccountStatementInput = z.infer<typeof AccountStatementInput>;
