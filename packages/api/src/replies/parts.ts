import type { Reason as CoreReason } from '@recoup/core';
import { z } from 'zod';
import type { Wire } from './wire.js';

// What every reply is made of. Replies are described without transforms: what is described is what is sent.

export const Pounds = z
  .string()
  .regex(/^-?\d{1,15}\.\d{2}$/)
  .meta({ id: 'Pounds', description: 'Pounds sterling, exact, as a decimal string', examples: ['1250.00'] });

export const Day = z
  .string()
  .meta({ id: 'Day', format: 'date', description: 'Calendar day, YYYY-MM-DD', examples: ['2025-11-20'] });

export const Share = z
  .string()
  .regex(/^\d+\/\d+$/)
  .meta({ id: 'Share', description: 'A share, as a fraction of whole numbers', examples: ['1/2'] });

export const Mark = z.enum(['V2', 'A', 'M', 'G', 'S', 'I', 'OR']).meta({
  id: 'Mark',
  description:
    'How far a rule or a value is verified, where that is less than read in the primary text. V2: a headnote, press summary or note; A: a convention of ours, not law; M: from memory; G: official guidance; S: a secondary source; I: our inference; OR: our own reading of words that were read',
});

export const Provision = z
  .strictObject({
    kind: z.enum(['act', 'si', 'rules', 'judgment']),
    cite: z.string().meta({ description: 'As a lawyer writes it', examples: ['POCA 2002, s 7(1)'] }),
    url: z.string().meta({ format: 'uri', description: 'Public address of the text' }),
  })
  .meta({ id: 'Provision', description: 'A citation a reader can follow' });

export const ReasonEvidence = z
  .strictObject({ exhibit: z.string(), page: z.int().optional(), line: z.int().optional() })
  .meta({ id: 'ReasonEvidence', description: 'Where a fact comes from' });

export const Reason: z.ZodType<Wire<CoreReason>> = z
  .strictObject({
    says: z.string().meta({ description: 'One step, as it can be read aloud' }),
    provision: Provision,
    met: z
      .boolean()
      .optional()
      .meta({ description: '`false`: a test of the provision that was asked and was not met' }),
    convention: z
      .string()
      .optional()
      .meta({ description: 'The option that settled a point on which the law is silent' }),
    mark: Mark.optional(),
    evidence: z.array(ReasonEvidence).optional(),
    because: z.lazy(() => z.array(Reason)).optional(),
  })
  .meta({
    id: 'Reason',
    description: 'A step of an explanation, with the provision it rests on and what it rests on in turn',
  });

export const Reasons = z.array(Reason);

export const MissingFact = z
  .strictObject({
    pointer: z.string().meta({ description: 'JSON pointer into the input, or into the case file in a determination' }),
    wanted: z.string(),
  })
  .meta({ id: 'MissingFact', description: 'A fact that is not yet known: where it belongs, and what it is' });

const waitsOn = z
  .string()
  .optional()
  .meta({ description: 'The earlier stage that is itself undecided, and on which this one waits' });

export const ForTheCourt = z
  .strictObject({ kind: z.literal('forTheCourt'), question: z.string(), reasons: Reasons, waitsOn })
  .meta({ id: 'ForTheCourt', description: 'A discretion, or a disputed fact without a finding: the court decides' });

export const FactsMissing = z
  .strictObject({ kind: z.literal('factsMissing'), facts: z.array(MissingFact), reasons: Reasons, waitsOn })
  .meta({ id: 'FactsMissing', description: 'Facts that are not yet known: nothing is guessed in their place' });

export const NotCovered = z
  .strictObject({ kind: z.literal('notCovered'), why: z.string(), reasons: Reasons, waitsOn })
  .meta({ id: 'NotCovered', description: 'Law outside what is covered, or too uncertain to state' });

/** What a question answers that is never decided here. */
export const NeverDecided = z.discriminatedUnion('kind', [ForTheCourt, FactsMissing, NotCovered]).meta({
  id: 'NeverDecided',
  description: 'An answer that is never decided here: for the court, facts missing, or not covered',
});

const decidedOf = <V extends z.ZodType>(id: string, value: V) =>
  z
    .strictObject({ kind: z.literal('decided'), value, reasons: Reasons })
    .meta({ id: `${id}Decided`, description: 'The law gives this answer on these facts' });

const outcomeUnion = <V extends z.ZodType>(id: string, value: V) =>
  z.discriminatedUnion('kind', [decidedOf(id, value), ForTheCourt, FactsMissing, NotCovered]).meta({
    id: `${id}Outcome`,
    description: 'An answer is one of four: decided, for the court, facts missing, or not covered',
  });

const made = new Map<string, { readonly value: z.ZodType; readonly outcome: z.ZodType }>();

/**
 * What a rule answers: a value with its reasons, or one of the three answers that hold none. A rule asked alone and the
 * same rule as a stage of a determination share one description.
 */
export function outcomeOf<V extends z.ZodType>(id: string, value: V): ReturnType<typeof outcomeUnion<V>> {
  const before = made.get(id);
  if (before !== undefined && before.value !== value) throw new Error(`${id} names two kinds of outcome`);
  const outcome = before?.outcome ?? outcomeUnion(id, value);
  made.set(id, { value, outcome });
  return outcome as ReturnType<typeof outcomeUnion<V>>;
}
