import type { Outcome } from '@recoup/core';
import type { z } from 'zod';
import { NeverDecided, outcomeOf } from '../replies/parts.js';
import type { Describing } from '../replies/wire.js';

/** A rule of core that is useful alone: its facts in, its outcome out. */
export interface Rule {
  /** Last part of its path, `relevant-day`; in a room of its own the whole of it after `/v1/`, `restraint/terms`. */
  readonly name: string;
  /** The room of core it lives in. */
  readonly room: string;
  /** What it answers, in a line. */
  readonly summary: string;
  readonly provision: string;
  readonly input: z.ZodType;
  readonly outcome: z.ZodType;
  /** Facts to try it on. */
  readonly example: unknown;
  /** @param facts as `input` read them */
  readonly answer: (facts: never) => Outcome<unknown>;
}

interface Asked<I extends z.ZodType, T> extends Pick<Rule, 'name' | 'room' | 'summary' | 'provision'> {
  readonly input: I;
  readonly answer: (facts: z.output<I>) => Outcome<T>;
  readonly example: z.input<I>;
}

interface Told<I extends z.ZodType, T, V extends z.ZodType> extends Asked<I, T> {
  /** What a decided answer holds. */
  readonly value: V & Describing<T, V>;
}

/** A row of the table of rules; its reply is held to what core answers. */
export function rule<I extends z.ZodType, T, V extends z.ZodType>(told: Told<I, T, V>): Rule {
  const { value, ...row } = told;
  return { ...row, outcome: outcomeOf(pascalCase(told.name), value) };
}

/** A row for a question that is never decided here: its answer is for the court, or lacks facts. */
export const openQuestion = <I extends z.ZodType>(asked: Asked<I, never>): Rule => ({
  ...asked,
  outcome: NeverDecided,
});

/** `relevant-day` as `RelevantDay`, `restraint/terms` as `RestraintTerms`. */
const pascalCase = (name: string): string =>
  name.replace(/(^|[-/])(\w)/g, (_, _separator, letter: string) => letter.toUpperCase());

/** The name of a rule as the id of its operation: `relevantDay`, `restraintTerms`. */
export const operationIdOf = ({ name }: Pick<Rule, 'name'>): string =>
  name.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
