import { OffenceKey } from '@recoup/core';
import { z } from 'zod';
import { Term } from './confiscation-order.js';
import { Schedule2ListingReply } from './criminal-lifestyle.js';
import { Day, Mark, outcomeOf, Pounds, Provision, Share } from './parts.js';

const Coverage = z
  .discriminatedUnion('covered', [
    z.strictObject({
      card: z.string(),
      covered: z.literal('implemented'),
      room: z.string(),
      functions: z.array(z.string()),
      golden: z.array(z.string()),
    }),
    z.strictObject({ card: z.string(), covered: z.literal('forTheCourt'), room: z.string(), why: z.string() }),
    z.strictObject({ card: z.string(), covered: z.literal('notCovered'), room: z.string(), why: z.string() }),
  ])
  .meta({ id: 'Coverage', description: 'What became of one rule of the specification' });

const Convention = z
  .strictObject({
    name: z.string(),
    cards: z.array(z.string()),
    says: z.string(),
    option: z.string().optional().meta({ description: 'Option of a determination that changes it' }),
    mark: Mark,
  })
  .meta({ id: 'Convention', description: 'A point on which the law is silent, and how it is settled here' });

export const LawReply = z
  .strictObject({
    version: z.string().meta({ description: 'Version of the body of law, recorded in every receipt' }),
    asAt: Day.meta({ description: 'The consolidated text the rules were read in' }),
    library: z.string(),
    extent: z.array(z.enum(['E+W', 'S', 'NI'])),
    reform: z.strictObject({ from: Day, says: z.string() }),
    conventions: z.array(Convention),
    coverage: z.array(Coverage),
    propertyOrders: z.array(
      z.strictObject({
        key: z.string(),
        says: z.string(),
        provision: Provision,
        ignoredInBenefit: z.boolean().meta({ description: 'POCA 2002, s 7(4)' }),
        notFree: z.boolean().meta({ description: 'POCA 2002, s 82' }),
        freePropertyProvision: Provision,
        mark: Mark.optional(),
      }),
    ),
  })
  .meta({ id: 'Law', description: 'The body of law: its version, what it covers, and its conventions' });

const consequence = z.enum([
  'reparationOrder',
  'slaveryAndTraffickingPreventionOrder',
  'criminalLifestyle',
  'vehicleForfeiture',
]);

const ListedOffence = z
  .strictObject({
    key: OffenceKey,
    title: z.string(),
    provision: Provision,
    inForce: z.strictObject({ from: Day.optional(), to: Day.optional() }).optional(),
    maximumSentence: z.string().nullable().meta({ description: '`null`: not in our source' }),
    reparationOffence: z.boolean(),
    stpoSchedule1: z.boolean().nullable(),
    section45Excluded: z.boolean().nullable(),
    trafficking: z.enum(['core', 'predecessor', 'usedInstead']).nullable(),
    lostIfChargedOnly: z
      .strictObject({
        comparedWith: z.string(),
        lost: z.array(consequence),
        kept: z.array(consequence).optional(),
        doubtful: z.array(consequence).optional(),
      })
      .optional(),
    marks: z
      .strictObject({ inForce: Mark.optional(), maximumSentence: Mark.optional(), flags: Mark.optional() })
      .optional(),
    cjsCode: z.null(),
    note: z.string().optional(),
    schedule2: outcomeOf('ListedOffence', Schedule2ListingReply)
      .optional()
      .meta({ description: 'With `date`: whether Schedule 2 lists the offence, committed on that day' }),
  })
  .meta({ id: 'ListedOffence', description: 'One offence of the catalogue' });

export const OffencesReply = z
  .strictObject({ law: z.string(), date: Day.nullable(), offences: z.array(ListedOffence) })
  .meta({ id: 'Offences' });

const FigureValue = z.union([
  z.int(),
  Pounds,
  Share,
  z.array(z.strictObject({ notMoreThan: Pounds.nullable(), maximum: Term })),
]);

const Figure = z
  .strictObject({
    name: z.string(),
    unit: z.string(),
    extent: z.array(z.string()),
    pickedBy: z.string().meta({ description: 'Which date in the case picks the row' }),
    history: z.array(z.strictObject({ from: Day, value: FigureValue, source: Provision, mark: Mark.optional() })),
  })
  .meta({ id: 'Figure', description: 'A figure set by law, with every value it has had' });

const Month = z.string().meta({ description: 'Calendar month, YYYY-MM', examples: ['2026-03'] });

export const FiguresReply = z
  .strictObject({
    law: z.string(),
    figures: z.array(Figure),
    commencements: z.array(z.strictObject({ what: z.string(), from: Day, source: Provision })),
    priorityOrders: z.array(
      z.strictObject({
        kind: z.string(),
        says: z.string(),
        from: Day,
        source: Provision,
        before: z.enum(['notPriority', 'notVerified']),
        mark: Mark.optional(),
      }),
    ),
    priceIndices: z.array(
      z.strictObject({
        name: z.string(),
        id: z.string().meta({ description: 'Id of the published series' }),
        title: z.string(),
        base: z.string(),
        first: Month,
        last: Month.meta({ description: 'Last month held: a later month is a fact missing, never the last value' }),
        source: z.string(),
        licence: z.string(),
        notCrossChecked: z.strictObject({ from: Month, to: Month }),
        notes: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Figures', description: 'Every dated figure, and what is known of each price index' });
