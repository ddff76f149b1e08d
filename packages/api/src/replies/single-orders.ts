import { z } from 'zod';
import { Day, Pounds, Reasons } from './parts.js';

// Rules about one order alone, and about victims who are defendants.

export const CompensationLimitReply = z
  .strictObject({ limit: Pounds.nullable().meta({ description: '`null`: no limit but loss and means' }) })
  .meta({ id: 'CompensationLimit' });

export const SurchargeReply = z
  .strictObject({ full: Pounds, payable: Pounds.meta({ description: 'After victims have come first' }) })
  .meta({ id: 'Surcharge' });

export const DeprivedItemReply = z
  .strictObject({
    lastDayToClaim: Day,
    proceedsToVictimFrom: Day,
    claimOpen: z.boolean().nullable().meta({ description: '`null`: there is no claim' }),
  })
  .meta({ id: 'DeprivedItem' });

export const VehicleForfeitureReply = z
  .strictObject({ open: z.literal(false), instead: z.literal('deprivation').nullable() })
  .meta({ id: 'VehicleForfeiture', description: 'It cannot be forfeited; where it can, that is for the court' });

export const VehicleDetentionReply = z
  .strictObject({
    mayBeDetained: z.boolean(),
    releaseHeardBy: z.enum(['magistratesCourt', 'courtHearingTheProceedings']).nullable(),
  })
  .meta({ id: 'VehicleDetention' });

export const PreventionOrderTermReply = z.strictObject({ permitted: z.boolean() }).meta({ id: 'PreventionOrderTerm' });

export const MayApplyReply = z.strictObject({ mayApply: z.boolean() }).meta({ id: 'MayApply' });

export const Section45Reply = z
  .strictObject({ open: z.literal(false) })
  .meta({ id: 'Section45', description: 'The defence is not open; whether it is made out is never answered here' });

export const TwoStageTestReply = z
  .strictObject({
    passed: z.boolean().meta({ description: 'As the prosecutor recorded it' }),
    lookAtPart5AndRiskOrder: z.boolean(),
    inconsistent: Reasons,
  })
  .meta({ id: 'TwoStageTest' });
