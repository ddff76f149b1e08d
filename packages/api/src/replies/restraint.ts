import { z } from 'zod';
import { Day, outcomeOf, Pounds } from './parts.js';
import { Condition } from './restraint-order.js';
import { WallTime } from './restraint-tools.js';

// What the room of restraint answers, without transforms: what is described is what is sent.

export const ConditionsReply = z
  .strictObject({
    courtMay: z
      .boolean()
      .meta({ description: 'Any one condition opens the power; a real risk is asked for beside it' }),
    holds: z.array(Condition),
    conditions: z.array(
      z.strictObject({ condition: Condition, outcome: outcomeOf('RestraintConditionHolds', z.boolean()) }),
    ),
  })
  .meta({ id: 'RestraintConditions' });

export const YesOrNoReply = z.boolean();

export const WhoMayActReply = z.strictObject({ may: z.boolean(), before: z.string() }).meta({ id: 'WhoMayAct' });
export const NoticeReply = z.strictObject({ withoutNotice: z.boolean() }).meta({ id: 'NoticeOfApplication' });
export const ApplicationReadyReply = z
  .strictObject({ ready: z.boolean(), incomplete: z.array(z.string()) })
  .meta({ id: 'ApplicationReady' });
export const OrderTermsReply = z.strictObject({ isComplete: z.boolean() }).meta({ id: 'RestraintOrderTerms' });
export const ReportingReply = z
  .strictObject({ duty: z.boolean(), isMet: z.boolean() })
  .meta({ id: 'RestraintReports' });
export const DischargeDutyReply = z.strictObject({ mustDischarge: z.boolean() }).meta({ id: 'RestraintDischarge' });
export const RestraintAppealReply = z
  .union([
    z.strictObject({ open: z.literal(false) }),
    z.strictObject({
      open: z.literal(true),
      to: z.enum(['Court of Appeal', 'Supreme Court']),
      lastDay: Day,
      safeDay: Day,
    }),
  ])
  .meta({ id: 'RestraintAppeal' });

export const SeizureReply = z.strictObject({ open: z.boolean() }).meta({ id: 'RestraintSeizure' });
export const SeizedPropertyReply = z
  .strictObject({
    state: z.enum([
      'SEIZED',
      'RELEASE_DUE',
      'RESTRAINT_PENDING',
      'MAGISTRATES_EXTENDED',
      'DETAINED_UNDER_ORDER',
      'DETAINED_PENDING_APPEAL',
      'SOLD',
      'RELEASED',
    ]),
    firstHoldEnds: WallTime,
    reportDue: z.boolean().nullable(),
    refused: z.array(z.string()),
  })
  .meta({ id: 'SeizedProperty' });

export const LandProtectionReply = z
  .strictObject({
    step: z.enum(['enter', 'withdraw', 'none']),
    entry: z.enum(['restriction', 'writOrOrder', 'pendingLandAction']).nullable(),
    form: z.enum(['EE', 'FF']).nullable(),
  })
  .meta({ id: 'LandProtection' });
export const ThirdPartyReply = z
  .strictObject({ isInterest: z.boolean(), mayApply: z.literal(true), heardBeforeSale: z.boolean() })
  .meta({ id: 'ThirdPartyInterest' });
export const MayReply = z.strictObject({ may: z.boolean() }).meta({ id: 'MayDespiteRestraint' });
export const SaleReply = z
  .union([z.strictObject({ canSell: z.boolean() }), z.strictObject({ open: z.literal(false) })])
  .meta({ id: 'MayBeSold' });

export const PropertyAbroadReply = z
  .strictObject({
    mayRequest: z.boolean(),
    asksFor: z.array(z.enum(['freeze', 'realise', 'applyProceeds'])),
    lastStep: z
      .enum([
        'sentToSecretaryOfState',
        'forwardedAbroad',
        'acknowledged',
        'frozen',
        'realised',
        'certificateReceived',
        'refusedAbroad',
      ])
      .nullable(),
    next: z.string().nullable(),
    refused: z.array(z.string()),
    reducesOrderBy: Pounds,
  })
  .meta({ id: 'PropertyAbroad' });
