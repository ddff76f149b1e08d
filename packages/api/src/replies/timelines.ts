import type { Postponement, Rescheduled, Timeline } from '@recoup/core';
import { z } from 'zod';
import { Day, Mark, outcomeOf, Provision, Reasons } from './parts.js';
import type { Describing } from './wire.js';

const Status = z
  .enum([
    'met',
    'metLate',
    'running',
    'dueSoon',
    'overdue',
    'suspended',
    'ended',
    'closed',
    'lapsed',
    'notYet',
    'open',
    'noLimit',
    'noted',
    'forTheCourt',
    'unknown',
    'projected',
  ])
  .meta({ id: 'DeadlineStatus', description: 'Where a deadline stands on the day of the question' });

const EventRef = z
  .strictObject({ event: z.string(), what: z.string(), on: Day })
  .meta({ id: 'EventRef', description: 'An event as a deadline refers to it' });

const Due = z
  .strictObject({
    day: Day,
    time: z.string().optional().meta({ description: 'For a period in hours: the end, as clocks in London show it' }),
    notBefore: Day.optional().meta({ description: 'The first day on which it may be done, unless the court directs' }),
    safe: Day.optional().meta({ description: 'The last day that is in time on any reading of the words' }),
  })
  .nullable();

const Deadline = z
  .strictObject({
    id: z.string(),
    row: z.string().meta({ description: 'Row of the table of deadlines', examples: ['F7'] }),
    what: z.string(),
    who: z.string(),
    lane: z.enum(['investigation', 'restraint', 'proceedings', 'enforcement']),
    severity: z.enum(['red', 'amber', 'grey', 'none']),
    isLaw: z.boolean().meta({ description: '`false`: a target of an agency or of guidance' }),
    defendant: z.string().optional(),
    subject: z.string().optional(),
    trigger: z.strictObject({ event: z.string(), what: z.string(), on: Day.nullable() }),
    start: Day.nullable(),
    due: outcomeOf('Due', Due),
    status: Status,
    inWords: z.string(),
    daysLate: z.int().optional(),
    metBy: EventRef.optional(),
    endedBy: EventRef.optional(),
    suspendedBy: EventRef.optional(),
    setBy: EventRef.optional(),
    delay: z
      .enum([
        'courtListing',
        'defenceDefault',
        'prosecutionResource',
        'awaitingThirdParty',
        'foreignAssistance',
        'victimContact',
        'disclosure',
        'other',
      ])
      .nullable()
      .optional()
      .meta({ description: 'Of what was late: why; `null` until that is recorded' }),
    reviewOn: Day.optional(),
    rulesVersion: z.enum(['CrimPR2020_pre2024-04', 'CrimPR2020_2024-04', 'CrimPR2025']).optional(),
    extendable: z.strictObject({ by: z.string(), limit: Day.optional() }).nullable(),
    consequence: z.string().nullable(),
    authority: z.array(Provision),
    mark: Mark.optional(),
    reasons: Reasons,
  })
  .meta({ id: 'Deadline', description: 'What, by whom, by when, and how it stands' });

const stages = [
  'INTAKE',
  'INVESTIGATION',
  'CHARGE_DECISION',
  'MAGISTRATES',
  'CROWN_PRE_TRIAL',
  'CONVICTED',
  'SENTENCED_POSTPONED',
  'CONFISCATION_HEARING',
  'ORDER_MADE',
  'PAYMENT_PERIOD',
  'ENFORCEMENT',
  'CLOSED_PAID',
  'REOPENED',
  'ABSCONDED',
  'ENDED_NO_ORDER',
] as const;

const Position = z
  .strictObject({
    defendant: z.string().nullable().meta({ description: '`null`: the case, while it names no defendant' }),
    stage: z.enum(stages),
    says: z.string(),
    since: Day,
    enteredBy: EventRef,
    tasks: z.array(z.string()),
    reasons: Reasons,
  })
  .meta({ id: 'StageOfDefendant' });

const postponement = z
  .strictObject({
    permittedUntil: Day.nullable().meta({ description: '`null`: exceptional circumstances, and no limit' }),
    governedBy: z.enum(['twoYears', 'appeal', 'exceptionalCircumstances']),
    lastDayToVary: Day.optional(),
    faults: z.array(z.enum(['afterPermittedPeriod', 'afterPostponement', 'orderMadeTooSoon'])),
    protectionLost: z.boolean(),
  })
  .meta({ id: 'Postponement' });

export const PostponementReply: Describing<Postponement, typeof postponement> = postponement;

const state = z
  .strictObject({
    case: z.string(),
    asAt: Day,
    positions: z.array(Position),
    deadlines: z.array(Deadline),
    agenda: z
      .strictObject({
        overdue: z.array(z.string()),
        dueSoon: z.array(z.string()),
        forTheCourt: z.array(z.string()),
        unknown: z.array(z.string()),
      })
      .meta({ description: 'Ids of deadlines that ask for something, the most pressing first' }),
    postponements: z.array(z.strictObject({ defendant: z.string(), outcome: outcomeOf('Postponement', postponement) })),
    laterEvents: z.int(),
  })
  .meta({ id: 'Timeline', description: 'The state of a case on a day' });

/** What a decided timeline holds. */
export const TimelineValue: Describing<Timeline, typeof state> = state;
export const TimelineReply = outcomeOf('Timeline', state);

/** What asks for something, the most pressing first. */
export const DeadlinesReply = z
  .strictObject({
    case: z.string(),
    asAt: Day,
    positions: z.array(Position),
    overdue: z.array(Deadline),
    dueSoon: z.array(Deadline),
    forTheCourt: z.array(Deadline),
    unknown: z.array(Deadline),
  })
  .meta({ id: 'Deadlines', description: 'What asks for something in a case on a day, the most pressing first' });

const Moved = z
  .strictObject({
    id: z.string(),
    row: z.string(),
    what: z.string(),
    defendant: z.string().optional(),
    subject: z.string().optional(),
    from: Day.nullable(),
    to: Day.nullable(),
    days: z.int().nullable(),
    statusFrom: Status.nullable(),
    statusTo: Status.nullable(),
    inWords: z.string(),
  })
  .meta({ id: 'MovedDeadline', description: 'A deadline whose day, or how it stands, is not what it was' });

const moved = z
  .strictObject({ timeline: state, moved: z.array(Moved) })
  .meta({ id: 'Rescheduled', description: 'A case after an event was moved, and what moved with it' });

export const RescheduledValue: Describing<Rescheduled, typeof moved> = moved;
export const RescheduledReply = outcomeOf('Rescheduled', moved);
