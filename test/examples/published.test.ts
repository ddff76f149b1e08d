import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  criminalLifestyle,
  CriminalLifestyleInput,
  defaultTerm,
  DefaultTermInput,
  determine,
  type Outcome,
  taintedGift,
  TaintedGiftInput,
  timeToPay,
  TimeToPayInput,
} from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plain, readJson, readText, sha256 } from '../support/determination.js';

// Published cases, each with its citation, what its source does not state, and the figures that must come out.

const Expected = {
  says: z.string(),
  at: z.string().startsWith('/'),
  value: z.unknown(),
  derived: z.literal(true).optional(),
};
const about = {
  citation: z.string(),
  url: z.url(),
  rule: z.string(),
  /** The figures the source states. */
  reproduces: z.array(z.string()).min(1),
  /** What the schema needs and the source does not say: it must not decide a figure. */
  notStated: z.array(z.string()).min(1),
  notes: z.array(z.string()),
};
const Published = z.union([
  z.strictObject({
    ...about,
    uplift: z.string(),
    request: z.record(z.string(), z.unknown()),
    expected: z
      .array(
        z.union([
          z.strictObject({ ...Expected, defendant: z.string(), stage: z.string() }),
          z.strictObject({ ...Expected, jointPool: z.string() }),
        ]),
      )
      .min(1),
  }),
  z.strictObject({
    ...about,
    calculations: z
      .array(
        z.strictObject({ rule: z.string(), input: z.unknown(), expected: z.array(z.strictObject(Expected)).min(1) }),
      )
      .min(1),
  }),
]);

const rules: Record<string, (input: unknown) => Outcome<unknown>> = {
  criminalLifestyle: (input) => criminalLifestyle(CriminalLifestyleInput.parse(input)),
  defaultTerm: (input) => defaultTerm(DefaultTermInput.parse(input)),
  taintedGift: (input) => taintedGift(TaintedGiftInput.parse(input)),
  timeToPay: (input) => timeToPay(TimeToPayInput.parse(input)),
};

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<any>((inner, key) => inner?.[key], value); // eslint-disable-line @typescript-eslint/no-explicit-any

const folder = 'examples/published/';
const ids = readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

describe('published cases', () => {
  it('are at least ten, each in the README', () => {
    expect(ids.length).toBeGreaterThanOrEqual(10);
    const readme = readText(`${folder}README.md`);
    expect(ids.filter((id) => !readme.includes(`(${id}.json)`))).toEqual([]);
  });

  describe.each(ids)('%s', (id) => {
    const published = Published.parse(readJson(`${folder}${id}.json`));
    if ('calculations' in published) {
      it.each(published.calculations)('$rule', ({ rule, input, expected }) => {
        const outcome = plain(rules[rule]?.(input));
        for (const { at: pointer, value, says } of expected) expect(at(outcome, pointer), says).toEqual(value);
      });
      return;
    }
    const determination = plain(determine(published.request, sha256));
    it.each(published.expected)('$says: $value', (expected) => {
      const found =
        'jointPool' in expected
          ? determination.jointPools.find((pool: { jointPool: string }) => pool.jointPool === expected.jointPool)
          : determination.results.find((result: { defendant: string }) => result.defendant === expected.defendant)[
              expected.stage
            ];
      expect(at(found, expected.at)).toEqual(expected.value);
    });
  });
});
