import { restraintTransitions } from '@recoup/core';
import { z } from 'zod';
import { Day, Mark, Pounds, Provision } from './parts.js';
import { EventKind, State } from './restraint-order.js';
import { ToolName } from './restraint-tools.js';

const TransitionRow = z
  .strictObject({
    id: z.enum(restraintTransitions.map(({ id }) => id)),
    from: z.array(State),
    to: z
      .union([State, z.enum(['same', 'byCondition'])])
      .meta({ description: '`same`: the state stays; `byCondition`: as for a grant' }),
    trigger: z.array(EventKind),
    guard: z.string(),
    actor: z.string(),
    authority: z.array(Provision),
    next: z.string().nullable().meta({ description: 'What begins to run; `null`: nothing' }),
    mark: Mark.optional(),
  })
  .meta({ id: 'RestraintTransitionRow', description: 'A row of the table of transitions of a restraint order' });

const Matter = z
  .strictObject({ key: z.string(), about: z.string() })
  .meta({ id: 'MatterToAnswer', description: 'A matter to be answered: evidence, or that there is none' });

const Item = z
  .strictObject({ key: z.string(), about: z.string(), provision: Provision, mark: Mark.optional() })
  .meta({ id: 'RestraintApplicationItem', description: 'What an application for restraint holds' });

const Precondition = z.strictObject({
  anyOf: z.array(z.string()).meta({ description: 'Facts: any one is enough' }),
  orFromMemory: z.string().optional().meta({ description: 'A fact that is another ground, from memory' }),
  not: z.literal(true).optional().meta({ description: 'It must not be so' }),
  yes: z.string(),
  no: z.string(),
  provision: Provision,
  mark: Mark.optional(),
});

const Tool = z
  .strictObject({
    key: ToolName,
    title: z.string(),
    provisions: z.string(),
    provision: Provision,
    property: z.array(z.string()).nullable().meta({ description: '`null`: any property, or none' }),
    threshold: z
      .strictObject({
        amount: Pounds,
        is: z.enum(['atLeast', 'moreThan']),
        source: Provision,
        mark: Mark.optional(),
      })
      .optional(),
    thresholdNote: z.string().optional(),
    from: z
      .strictObject({
        day: Day,
        provision: Provision,
        mark: Mark,
        only: z.array(z.string()).optional().meta({ description: 'Kinds of property it is about; left out: all' }),
      })
      .optional(),
    isHere: z.literal(true).optional().meta({ description: 'It acts on what is found or held here, from memory' }),
    preconditions: z.array(Precondition),
    standardToForfeit: z.string().nullable().meta({ description: '`null`: the tool does not take it' }),
    applicants: z.array(z.string()),
    applicantsComplete: z.boolean().meta({ description: '`false`: the list was not read in full' }),
    court: z.string(),
    investigations: z.array(z.string()).optional(),
    periods: z.array(
      z.strictObject({ what: z.string(), length: z.string(), provision: Provision, mark: Mark.optional() }),
    ),
    exclusions: z.string().optional(),
    appeal: z.string().optional(),
    victims: z.string().optional(),
    compensation: z.string().optional(),
    effect: z.string().optional(),
    mark: Mark.optional(),
  })
  .meta({
    id: 'RecoveryTool',
    description: 'A tool to preserve, find or take property: who, where, on what, how long',
  });

const ToolAbroad = z
  .strictObject({
    title: z.string(),
    when: z.string(),
    route: z.string(),
    provision: Provision,
    isModelled: z.boolean().meta({ description: '`false`: named only' }),
    mark: Mark.optional(),
  })
  .meta({ id: 'ToolAbroad', description: 'A way to property or evidence abroad' });

/** What the room of restraint knows as data. */
export const RestraintKnownReply = z.strictObject({
  states: z.record(State, z.string()),
  transitions: z.array(TransitionRow),
  riskFactors: z.array(Matter),
  candourMatters: z.array(Matter),
  applicationItems: z.array(Item),
  tools: z.array(Tool),
  toolsAbroad: z.array(ToolAbroad),
});
