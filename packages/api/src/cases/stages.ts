import { type GateStage, TIMELINE_STAGES } from '@recoup/core';
import type { z } from 'zod';

/** A stage of the timeline. */
export type CaseStage = keyof typeof TIMELINE_STAGES;

/** The stages in the order of a case. */
export const STAGE_ORDER = Object.keys(TIMELINE_STAGES) as CaseStage[];

/**
 * The gate that a case meets next in each stage of its timeline. Both lists are those of the rule sheets; that they meet
 * here is our convention.
 */
const GATE: Readonly<Record<CaseStage, z.infer<typeof GateStage>>> = {
  INTAKE: 'preCharge',
  INVESTIGATION: 'preCharge',
  CHARGE_DECISION: 'charge',
  MAGISTRATES: 'ptph',
  CROWN_PRE_TRIAL: 'ptph',
  CONVICTED: 'conviction',
  SENTENCED_POSTPONED: 'sentence',
  CONFISCATION_HEARING: 'sentence',
  ORDER_MADE: 'postOrder',
  PAYMENT_PERIOD: 'postOrder',
  ENFORCEMENT: 'postOrder',
  CLOSED_PAID: 'postOrder',
  REOPENED: 'sentence',
  ABSCONDED: 'sentence',
  ENDED_NO_ORDER: 'postOrder',
};

/** The gate that a case meets next. */
export const gateStageOf = (stage: CaseStage): z.infer<typeof GateStage> => GATE[stage];
