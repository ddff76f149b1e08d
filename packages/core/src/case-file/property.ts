import { z } from 'zod';
import { LocalDate } from '../dates/index.js';
import { PropertyOrderKind } from '../law/index.js';
import { FractionInput, MoneyInput } from '../money/index.js';
import { contentions, DatedAmount, evidence, fact, Id, Rebuttal, ShareContention, Text } from './parts.js';

/** What someone holds in a thing, and how the defendant came by it. */
export const Interest = z
  .strictObject({
    holder: fact(Id, 'A defendant or another party', 'POCA 2002, s 84(2)'),
    share: fact(FractionInput.optional(), 'The share held, such as "1/2"', 'POCA 2002, ss 79(3), 10A'),
    shareContentions: fact(
      z.array(ShareContention).optional(),
      'What is said of the share; the court’s is its determination',
      'POCA 2002, s 10A',
    ),
    heldFrom: fact(LocalDate.optional(), 'The earliest time the holder appears to have held it', 'POCA 2002, s 10(3)'),
    heldUntil: fact(
      LocalDate.nullable().optional(),
      'The last day it was held; null where it is still held; left out where that is not known',
      'POCA 2002, ss 9(1)(a), 10(3)',
    ),
    valueWhenObtained: fact(
      MoneyInput.optional(),
      'Market value of the whole property when it was obtained, free of other interests',
      'POCA 2002, ss 10(5), 80(2)(a)',
    ),
    interestWhenObtained: fact(
      MoneyInput.optional(),
      'Market value of this holder’s interest alone when it was obtained',
      'POCA 2002, s 79(3)',
    ),
    holdingRebuttal: fact(Rebuttal.optional(), 'Why the second assumption is not made', 'POCA 2002, s 10(3), (6)'),
    freeOfInterestsRebuttal: fact(
      Rebuttal.optional(),
      'Why the fourth assumption is not made',
      'POCA 2002, s 10(5), (6)',
    ),
    holdingContentions: fact(
      contentions,
      'What is said of the second assumption: `counted`, or `amount` as the value when obtained',
      'POCA 2002, s 10(3), (6)',
    ),
  })
  .meta({ id: 'Interest', description: 'What someone holds in a thing' });
export type Interest = z.infer<typeof Interest>;

export const Charge = z
  .strictObject({
    id: Id,
    description: Text,
    against: fact(
      Id.optional(),
      'The holder whose share alone is charged; left out where the whole is',
      'POCA 2002, s 79(3)',
    ),
    owed: fact(z.array(DatedAmount).min(1), 'What is owed on it, by day', 'POCA 2002, s 79(3)'),
    contentions,
  })
  .meta({ id: 'Charge', description: 'A mortgage or other security' });

export const PropertyOrder = z
  .strictObject({
    id: Id,
    kind: fact(PropertyOrderKind, 'The order or notice, by the provision it is made under', 'POCA 2002, ss 7(4), 82'),
    inForce: fact(z.boolean().optional(), 'Whether it is in force at the decision', 'POCA 2002, ss 7(4), 82'),
    madeOn: LocalDate.optional(),
    evidence,
  })
  .meta({ id: 'PropertyOrder', description: 'A restraint, forfeiture, detention or other order over property' });

/** That a thing is, or stands for, something obtained. */
export const Represents = z
  .strictObject({
    item: fact(Id, 'What it is or represents: a thing obtained, a transfer or an expenditure', 'POCA 2002, s 80(3)'),
    share: fact(FractionInput, 'The share of this property that does', 'POCA 2002, s 80(3)'),
    amount: fact(
      MoneyInput.optional(),
      'How much of that item, at its value when obtained, is in this property: needed where a forfeiture takes it out of benefit',
      'POCA 2002, s 7(4)',
    ),
  })
  .meta({ id: 'Represents', description: 'A link from property to what it is or represents' });
export type Represents = z.infer<typeof Represents>;

export const Property = z
  .strictObject({
    id: Id,
    description: Text,
    kind: fact(
      z.enum(['land', 'vehicle', 'cash', 'account', 'cryptoasset', 'jewellery', 'business', 'contraband', 'other']),
      'What it is; contraband has no lawful market',
      'POCA 2002, s 84(1); R v Islam [2009] UKHL 30',
    ),
    country: fact(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
      'ISO country where it is: property counts anywhere',
      'POCA 2002, s 84(1)',
    ),
    interests: z.array(Interest).min(1),
    valuations: fact(z.array(DatedAmount).optional(), 'Market values of the whole, by day', 'POCA 2002, s 79(2)'),
    contentions: fact(contentions, 'What is said of its market value at the decision', 'POCA 2002, s 79(2)'),
    charges: z.array(Charge).optional(),
    orders: z.array(PropertyOrder).optional(),
    represents: z.array(Represents).optional(),
    evidence,
  })
  .meta({
    id: 'Property',
    description: 'Property of any kind, anywhere, with its interests, values, charges and orders',
  });
export type Property = z.infer<typeof Property>;
