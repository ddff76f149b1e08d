import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Determination, determine, type Outcome, type Reason, STAGES } from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { plain, readAloud, readJson, sha256 } from '../../support/determination.js';

// The reasons of whole determinations, read aloud and kept word for word in `reasons/`. Each line was read against the
// Act before it was kept. After a change of words, `npx vitest run -u test/golden/determination/reasons.test.ts` writes
// them anew: read the difference against the Act again before it is committed.

const folder = 'test/golden/determination/';
const requests: Record<string, string> = { 'trafficking-case': 'examples/trafficking-case/request.json' };
const texts = readdirSync(fileURLToPath(new URL('./reasons/', import.meta.url))).sort();

interface Line {
  readonly item: string;
  readonly value?: string;
  readonly reasons: readonly Reason[];
}

/** The lists of a value whose lines give reasons of their own. */
const linesOf = (value: unknown): [string, Line[]][] =>
  Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([list, lines]): [string, Line[]][] => {
    const isReasoned = (line: unknown): line is Line =>
      typeof line === 'object' && line !== null && 'reasons' in line && 'item' in line;
    return Array.isArray(lines) && lines.length > 0 && lines.every(isReasoned) ? [[list, lines]] : [];
  });

function stageAloud(stage: string, outcome: Outcome<unknown>, answer: string | null): string[] {
  if (outcome.kind !== 'decided') {
    const said = { forTheCourt: 'question', factsMissing: 'facts', notCovered: 'why' } as const;
    const what = (outcome as unknown as Record<string, unknown>)[said[outcome.kind]];
    const head = `${stage}: ${outcome.kind}${outcome.waitsOn === undefined ? '' : `, waits on ${outcome.waitsOn}`}`;
    if (outcome.waitsOn !== undefined) return [head];
    return [head, `  ${typeof what === 'string' ? what : JSON.stringify(what)}`, ...readAloud(outcome.reasons)];
  }
  const lines = linesOf(outcome.value).flatMap(([list, each]) =>
    each.flatMap(({ item, value, reasons }) => [
      `  ${list}, ${item}${value === undefined ? '' : `: ${plain(value)}`}`,
      ...readAloud(reasons, 2),
    ]),
  );
  return [`${stage}: ${answer ?? 'decided'}`, ...readAloud(outcome.reasons), ...lines];
}

function aloud({ results, jointPools, receipt }: Determination): string[] {
  const onTheCourts = results.filter(({ footing }) => footing === 'court');
  return [
    ...onTheCourts.flatMap((result) => [
      `${result.defendant}, on the footing of the court`,
      '',
      ...STAGES.flatMap((stage) => {
        const step = receipt.steps.find(
          (each) => each.defendant === result.defendant && each.footing === 'court' && each.stage === stage,
        );
        return [...stageAloud(stage, result[stage], step?.answer ?? null), ''];
      }),
    ]),
    ...jointPools
      .filter(({ footing }) => footing === 'court')
      .flatMap(({ jointPool, reasons }) => [`joint pool ${jointPool}`, ...readAloud(reasons), '']),
  ];
}

describe('reasons, read aloud', () => {
  it('are kept for at least ten determinations', () => expect(texts.length).toBeGreaterThanOrEqual(10));

  it.each(texts)('%s', async (text) => {
    const name = text.replace('.txt', '');
    const request = requests[name] === undefined ? readJson(`${folder}${name}.json`).request : readJson(requests[name]);
    const said = aloud(determine(request, sha256)).join('\n');
    await expect(said).toMatchFileSnapshot(`./reasons/${text}`);
  });
});
