import { civilStates, recoveryTools } from '@recoup/core';
import { z } from 'zod';
import { Day, MissingFact, Reasons } from './parts.js';

export const WallTime = z.string().meta({ description: 'As clocks in London show it, YYYY-MM-DDTHH:MM' });

export const ToolName = z.enum(recoveryTools.map(({ key }) => key));

export const WhichToolReply = z
  .strictObject({
    tools: z.array(
      z.strictObject({
        tool: ToolName,
        title: z.string(),
        standing: z.enum(['open', 'closed', 'factsMissing']),
        facts: z.array(MissingFact),
        reasons: Reasons,
      }),
    ),
    consider: z.array(ToolName).meta({ description: 'Usual order of thought, a guide and not law' }),
  })
  .meta({ id: 'WhichTool' });

export const HoldOrderReply = z.strictObject({ withinLaw: z.boolean(), latest: Day }).meta({ id: 'HoldOrder' });
export const CivilHoldReply = z
  .strictObject({
    state: z.enum(civilStates),
    expires: WallTime.nullable(),
    refused: z.array(z.string()),
  })
  .meta({ id: 'CivilHold' });
