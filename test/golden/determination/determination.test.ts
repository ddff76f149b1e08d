import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Determination, determine } from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plain, readJson, reasonsIn, resultFor, sha256 } from '../../support/determination.js';

// Whole cases, determined, with answers worked out by hand from the rule sheet. `variations` change a fact or two:
// one case each side of a threshold or a day. A pointer without `to` takes the fact away: then it is not known.

const Stage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decided'), value: z.unknown() }),
  z.strictObject({
    kind: z.literal('factsMissing'),
    facts: z.array(z.string()).optional(),
    waitsOn: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('forTheCourt'), question: z.string().optional(), waitsOn: z.string().optional() }),
  z.strictObject({ kind: z.literal('notCovered'), waitsOn: z.string().optional() }),
]);
const Text = z.array(z.string().min(1)).min(1).optional();
const Expected = z
  .array(
    z.strictObject({
      defendant: z.string(),
      footing: z.enum(['prosecution', 'defence', 'court']),
      stages: z.record(z.string(), Stage),
      /** Each is cited somewhere in the reasons. */
      provisions: Text,
      /** Each is cited for a test that was not met. */
      notMet: Text,
      /** Each is named in the reasons. */
      conventions: Text,
      /** Each is part of a reason. */
      says: Text,
      /** None is part of a reason. */
      doesNotSay: Text,
    }),
  )
  .min(1);
const JointPools = z.array(z.looseObject({ jointPool: z.string(), footing: z.string() })).optional();
const GoldenCase = z.strictObject({
  card: z.array(z.string().regex(/^[RW]E?-/)).min(1),
  source: z.string().min(1),
  says: z.string().min(40),
  request: z.record(z.string(), z.unknown()),
  expected: Expected,
  jointPools: JointPools,
  variations: z
    .array(
      z.strictObject({
        says: z.string().min(1),
        changes: z.array(z.strictObject({ at: z.string().startsWith('/'), to: z.unknown().optional() })).min(1),
        expected: Expected,
        jointPools: JointPools,
      }),
    )
    .optional(),
});

const folder = 'test/golden/determination/';
const names = readdirSync(fileURLToPath(new URL('./', import.meta.url)))
  .filter((file) => file.endsWith('.json'))
  .sort();

/** The request with some facts changed. */
function changed(request: unknown, changes: readonly { readonly at: string; readonly to?: unknown }[]): unknown {
  const copy = plain(request);
  for (const { at, to } of changes) {
    const keys = at.split('/').slice(1);
    const last = keys.pop() ?? '';
    const container = keys.reduce((inner, key) => inner[key], copy);
    if (to === undefined) delete container[last];
    else container[last] = to;
  }
  return copy;
}

/** Of a value, only what is listed is compared; of a list of things, that each of those listed is there. */
function listed(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner = value.map(listed);
    return value.some((each) => typeof each === 'object') ? expect.arrayContaining(inner) : inner;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  return expect.objectContaining(Object.fromEntries(fields.map(([key, field]) => [key, listed(field)])));
}

/** Facts are asked for in the case file, but for those that belong to the request itself. */
const inTheRequest = (pointer: string) =>
  /^\/(caseFile|conventions|asAt)(\/|$)/.test(pointer) ? pointer : `/caseFile${pointer}`;

function hold(determination: Determination, expected: z.infer<typeof Expected>, pools: z.infer<typeof JointPools>) {
  for (const { defendant, footing, stages, provisions, notMet, conventions, says, doesNotSay } of expected) {
    const result = resultFor(determination, defendant, footing);
    for (const [stage, wanted] of Object.entries(stages)) {
      const found = plain(result)[stage];
      const { facts, ...rest } = { facts: undefined, ...wanted };
      expect({ stage, ...found }).toEqual(listed({ stage, ...rest }));
      if (facts !== undefined) {
        const asked = found.facts.map((fact: { pointer: string }) => inTheRequest(fact.pointer));
        expect(asked, stage).toEqual(facts);
      }
    }
    const reasons = reasonsIn(result);
    const cited = reasons.map(({ provision }) => provision.cite);
    expect(cited).toEqual(expect.arrayContaining(provisions ?? []));
    const failed = reasons.filter(({ met }) => met === false).map(({ provision }) => provision.cite);
    expect(failed).toEqual(expect.arrayContaining(notMet ?? []));
    expect(reasons.map(({ convention }) => convention)).toEqual(expect.arrayContaining(conventions ?? []));
    const said = reasons.map((reason) => reason.says).join('\n');
    for (const text of says ?? []) expect(said).toContain(text);
    for (const text of doesNotSay ?? []) expect(said).not.toContain(text);
  }
  if (pools !== undefined) expect(plain(determination.jointPools)).toEqual(listed(pools));
}

it('there are golden determinations', () => expect(names.length).toBeGreaterThan(20));

describe.each(names)('%s', (name) => {
  const { request, expected, jointPools, variations = [] } = GoldenCase.parse(readJson(folder + name));
  it('as given', () => hold(determine(request, sha256), expected, jointPools));
  it.each(variations)('$says', ({ changes, expected: then, jointPools: pools }) =>
    hold(determine(changed(request, changes), sha256), then, pools),
  );
});
