import type { Outcome } from '@recoup/core';
import type { z } from 'zod';
import { outcomeOf } from '../replies/parts.js';
import type { Describing } from '../replies/wire.js';

/** A rule of core that is useful alone: its facts in, its outcome out. */
export interface Rule {
  /** Last part of its path: `relevant-day`. */
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

interface Told<I extends z.ZodType, T, V extends z.ZodType>
  extends Pick<Rule, 'name' | 'room' | 'summary' | 'provision'> {
  readonly input: I;
  readonly answer: (facts: z.output<I>) => Outcome<T>;
  /** What a decided answer holds. */
  readonly value: V & Describing<T, V>;
  readonly example: z.input<I>;
}

/** A row of the table of rules; its reply is held to what core answers. */
export function rule<I extends z.ZodType, T, V extends z.ZodType>(told: Told<I, T, V>): Rule {
  const { value, ...row } = told;
  const id = told.name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
  return { ...row, outcome: outcomeOf(id, value) };
}
