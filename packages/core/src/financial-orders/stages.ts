import { z } from 'zod';

/** The stages of a case, in the order in which it leaves them. */
export const stages = ['preCharge', 'charge', 'ptph', 'conviction', 'sentence', 'postOrder'] as const;

/** A stage of a case: the one it is about to leave. */
export const Stage = z.enum(stages).meta({
  id: 'GateStage',
  description:
    'Stage of the case: before charge, charge, plea and trial preparation hearing, conviction, sentence, after the order',
});
export type Stage = z.infer<typeof Stage>;

/** Where a stage stands in the life of a case: 0 for the first. */
export const rankOf = (stage: Stage): number => stages.indexOf(stage);

/** As read aloud: `before charge`. */
export const spokenStage = (stage: Stage): string => SPOKEN[stage];

const SPOKEN: Record<Stage, string> = {
  preCharge: 'before charge',
  charge: 'at charge',
  ptph: 'at the plea and trial preparation hearing',
  conviction: 'on conviction',
  sentence: 'at sentence',
  postOrder: 'after the order',
};
