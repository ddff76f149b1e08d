import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reason } from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rules } from './rules.js';

// Golden cases: one situation each, with an answer worked out by hand. A lawyer can read them; nothing else may.

const Cites = z.array(z.string().min(1)).min(1);
const explained = {
  /** Each is cited somewhere in the reasons. */
  provisions: Cites,
  /** Each is cited for a test that was not met. */
  notMet: Cites.optional(),
  /** Each convention is named in the reasons. */
  conventions: z.array(z.string()).optional(),
};

/** What a golden case holds. Of a value, only what is listed is compared; lists are compared whole. */
const GoldenCase = z.strictObject({
  card: z.array(z.string().regex(/^[RW]E?-/)).min(1),
  source: z.string().min(1),
  rule: z.string(),
  input: z.record(z.string(), z.unknown()),
  expected: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('decided'), value: z.unknown(), ...explained }),
    z.strictObject({ kind: z.literal('factsMissing'), facts: z.array(z.string()), ...explained }),
    z.strictObject({ kind: z.literal('forTheCourt'), question: z.string(), ...explained }),
    z.strictObject({ kind: z.literal('notCovered'), ...explained }),
    z.strictObject({ kind: z.literal('refused'), at: z.array(z.string()) }),
  ]),
});

const folder = fileURLToPath(new URL('./', import.meta.url));
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.startsWith('determination'))
  .sort()
  .map((file) => [file, GoldenCase.parse(JSON.parse(readFileSync(folder + file, 'utf8')))] as const);

/** Every reason in an answer, wherever it stands: its own, those under them, and those of its items. */
const reasonsIn = (value: unknown): Reason[] => {
  if (typeof value !== 'object' || value === null) return [];
  const under = Object.values(value).flatMap(reasonsIn);
  return 'says' in value && 'provision' in value ? [value as Reason, ...under] : under;
};

const json = (value: unknown): any => JSON.parse(JSON.stringify(value)); // eslint-disable-line @typescript-eslint/no-explicit-any

describe('golden cases', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  it.each(cases)('%s', (_file, { rule: name, input, expected }) => {
    const rule = rules[name];
    if (rule === undefined) throw new Error(`no rule is called ${name}: add it to test/golden/rules.ts`);
    const parsed = rule.schema.safeParse(input);
    if (expected.kind === 'refused') {
      const at = parsed.error?.issues.map(({ path }) => `/${path.join('/')}`);
      expect(at).toEqual(expected.at);
      return;
    }
    const outcome = rule.ask(rule.schema.parse(input));
    const said = json(outcome);

    expect(outcome.kind).toBe(expected.kind);
    if (expected.kind === 'decided') expect(said.value).toMatchObject(json(expected.value));
    if (expected.kind === 'forTheCourt') expect(said.question).toBe(expected.question);
    if (expected.kind === 'factsMissing') {
      expect(said.facts.map((fact: { pointer: string }) => fact.pointer)).toEqual(expected.facts);
    }
    const reasons = reasonsIn(said);
    const cited = reasons.map(({ provision }) => provision.cite);
    expect(cited).toEqual(expect.arrayContaining(expected.provisions));
    const notMet = reasons.filter(({ met }) => met === false).map(({ provision }) => provision.cite);
    expect(notMet).toEqual(expect.arrayContaining(expected.notMet ?? []));
    const conventions = reasons.map(({ convention }) => convention);
    expect(conventions).toEqual(expect.arrayContaining(expected.conventions ?? []));
  });
});
