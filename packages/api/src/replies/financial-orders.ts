import { ConsiderationReasonCode, FinancialOrderKey, GateStage } from '@recoup/core';
import { z } from 'zod';
import { MissingFact, outcomeOf, Reason, Reasons } from './parts.js';

// Which orders a case must consider, and whether it may leave a stage.

export const Level = z.enum(['must', 'routine', 'may', 'monitor', 'notOpen']).meta({
  id: 'ConsiderationLevel',
  description:
    '`must`: a statute obliges the court. `routine`: policy in every case, not law. `may`: open. `monitor`: only what was made before. `notOpen`: not at this stage',
});

const Warning = z
  .strictObject({
    kind: z.enum([
      'noFinancialInvestigator',
      'noSpecialistProsecutor',
      'qualityAssurance',
      'reparationLost',
      'madeDuringPostponement',
      'dutyOfTheCourt',
      'openButAnsweredNotAvailable',
      'section45NotAsked',
      'confiscationAgainstPossibleVictim',
      'victimProceedingsNotAsked',
      'propertyAbroad',
      'notNotified',
      'referralWithoutCrimeReference',
    ]),
    defendant: z.string().optional(),
    reason: Reason,
  })
  .meta({ id: 'GateWarning', description: 'Something to look at now. It neither opens nor shuts the gate' });

const Availability = z
  .strictObject({
    standing: z.enum(['open', 'notYet', 'closed']).meta({
      description: '`notYet`: nothing rules it out, and a step is still to come, such as a conviction',
    }),
    reasonCode: ConsiderationReasonCode.optional().meta({ description: 'Closed: the reason code that answers for it' }),
    courtDecides: z.array(z.string()).meta({ description: 'What is left to the court once it is open' }),
  })
  .meta({ id: 'OrderAvailability', description: 'Whether an order can be made, as far as its preconditions go' });

const OrderToConsider = z
  .strictObject({
    defendant: z.string(),
    order: FinancialOrderKey,
    title: z.string(),
    level: Level,
    why: Reasons,
    wanted: z.array(MissingFact).meta({ description: 'What the level turns on and is not known' }),
    availability: outcomeOf('OrderAvailability', Availability),
    answeredBy: z.array(z.string()).meta({ description: 'Ids of the records that answer for it' }),
    notAnswers: z.array(
      z.strictObject({ id: z.string(), outcome: outcomeOf('RecordAnswers', z.strictObject({ answers: z.boolean() })) }),
    ),
    unanswered: z.boolean(),
    suggestedReasonCode: ConsiderationReasonCode.optional(),
  })
  .meta({ id: 'OrderToConsider', description: 'One order for one defendant at the stage' });

export const OrdersToConsiderReply = z
  .strictObject({
    stage: GateStage,
    flagged: z.boolean().nullable().meta({ description: '`null`: not known' }),
    orders: z.array(OrderToConsider),
    warnings: z.array(Warning),
  })
  .meta({
    id: 'OrdersToConsider',
    description: 'Which orders a case must consider at a stage. Never that one be made',
  });

const item = { defendant: z.string(), order: FinancialOrderKey, level: Level };
const by = z.array(z.string());

export const GateReply = z
  .strictObject({
    stage: GateStage,
    opens: z.boolean(),
    flagged: z.boolean(),
    flagRecorded: z.boolean().meta({ description: 'The flag is on record, so that it outlives the charge' }),
    answered: z.array(z.strictObject({ ...item, by })),
    unanswered: z.array(z.strictObject({ ...item, wanted: z.array(MissingFact) })),
    overridden: z.array(z.strictObject({ ...item, by })).meta({ description: 'Let through by a supervisor' }),
    notAnswers: z
      .array(z.strictObject({ id: z.string(), reasons: Reasons }))
      .meta({ description: 'Records given as answers that are none, with why' }),
    notOverrides: z
      .array(z.strictObject({ id: z.string(), reason: Reason }))
      .meta({ description: 'Overrides that do not count, with why' }),
    overrides: z.int().meta({ description: 'How many overrides this gate used' }),
    warnings: z.array(Warning),
  })
  .meta({ id: 'Gate', description: 'Whether a case may leave a stage' });

export const CaseFlagReply = z
  .strictObject({
    flagged: z.boolean(),
    recorded: z.boolean(),
    standing: z.array(z.string()),
    removed: z.array(z.string()).meta({ description: 'Kept, with the reason for the removal' }),
  })
  .meta({ id: 'CaseFlagged', description: 'Whether a case is one of slavery, trafficking or exploitation' });

export const MinimumRecordReply = z
  .strictObject({
    defendants: z.array(
      z.strictObject({
        defendant: z.string(),
        held: z.array(z.string()),
        missing: z.array(z.string()).meta({ description: 'What should be there by this stage, and is not' }),
      }),
    ),
  })
  .meta({ id: 'MinimumRecord', description: 'How complete the record of each defendant is. It shuts no gate' });

export const CaseClosingReply = z.strictObject({ mayBeClosed: z.boolean() }).meta({ id: 'CaseClosing' });
