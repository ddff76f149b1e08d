import { RESTRAINT_STATES, restraintEventKinds, restraintTransitions } from '@recoup/core';
import { z } from 'zod';
import { Day, Provision, Reason, Reasons } from './parts.js';

export const Condition = z
  .enum(['C1', 'C2', 'C3', 'C4', 'C5'])
  .meta({ description: 'The conditions of section 40, first to fifth' });

export const State = z.enum(Object.keys(RESTRAINT_STATES) as (keyof typeof RESTRAINT_STATES)[]);
export const EventKind = z.enum(restraintEventKinds);

/** The same order that a transition takes: what is sent can be sent back. */
const Order = z
  .strictObject({
    state: State,
    asOf: Day.nullable(),
    applicant: z.enum(['prosecutor', 'accreditedFinancialInvestigator']).nullable(),
    appliedOn: Day.nullable(),
    madeOn: Day.nullable(),
    reliedOn: z.array(Condition),
    persons: z.array(z.strictObject({ person: z.string(), servedOn: Day.nullable() })),
    reportsRequired: z.boolean(),
    noReportsBecause: z.string().nullable(),
    nextReport: Day.nullable(),
    retrialAwaited: z.boolean(),
    dischargeDuty: z.strictObject({ since: Day, row: z.enum(['E13', 'E15', 'E16', 'E17']) }).nullable(),
    appealable: z.strictObject({ decision: z.enum(['refusal', 'variationOrDischarge']), on: Day }).nullable(),
    travelRestriction: z.boolean(),
    detentionAuthorised: z.boolean(),
    managementReceiver: z.boolean(),
    enforcementReceiver: z.boolean(),
    landRestricted: z.boolean(),
    underAppeal: z.boolean(),
  })
  .meta({ id: 'RestraintOrderReply', description: 'One restraint order, as its events have left it' });

const Used = z
  .strictObject({
    id: z.enum(restraintTransitions.map(({ id }) => id)),
    trigger: EventKind,
    guard: z.string(),
    actor: z.string(),
    authority: z.array(Provision),
  })
  .meta({ id: 'TransitionUsed', description: 'Row of the table of transitions that was used' });
const Overlays = z
  .strictObject({ served: z.boolean(), reportingDue: z.boolean(), dischargeDutyDue: z.boolean() })
  .meta({ id: 'RestraintOverlays', description: 'What stands over the order' });
const Deadline = z
  .strictObject({
    what: z.string(),
    who: z.string(),
    due: Day.nullable().meta({ description: '`null`: at once, or without a number' }),
    safe: Day.optional(),
    isLaw: z.boolean().meta({ description: '`false`: a reminder, or practice' }),
    reason: Reason,
  })
  .meta({ id: 'RestraintDeadline', description: 'Something that is due after a transition' });
const possible = z.array(EventKind).meta({ description: 'The events the table knows from here' });

export const TransitionReply = z
  .strictObject({
    permitted: z.boolean().meta({ description: '`false`: the order is as it was, and the reasons say why' }),
    transition: Used.nullable(),
    from: State,
    to: State,
    order: Order,
    overlays: Overlays,
    next: z.array(Deadline),
    possible,
  })
  .meta({ id: 'RestraintTransition' });

export const LifeReply = z
  .strictObject({
    order: Order,
    overlays: Overlays,
    history: z.array(
      z.strictObject({
        event: z.string(),
        kind: EventKind,
        on: Day,
        permitted: z.boolean(),
        transition: Used.nullable(),
        from: State,
        to: State,
        reasons: Reasons,
        next: z.array(Deadline),
      }),
    ),
    refused: z.array(z.string()).meta({ description: 'Ids of events that were not possible, and changed nothing' }),
    possible,
  })
  .meta({ id: 'RestraintLife', description: 'A restraint order as its events have left it on a day' });
