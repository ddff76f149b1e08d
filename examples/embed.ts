// The library alone: a case file in, a determination out, and one chain of reasons read aloud.
// Node 20 does not run TypeScript: from the root, `npm run example` compiles this file and runs it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { determine, type Money, type Outcome, type Reason } from '@recoup/core';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const caseFile: unknown = JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8'));
const request = { caseFile, asAt: '2026-05-14', footings: ['prosecution', 'defence', 'court'] };
const { results, receipt } = determine(request, sha256);

const figure = <T>(outcome: Outcome<T>, of: (value: T) => Money) =>
  outcome.kind === 'decided' ? of(outcome.value).toString() : outcome.kind;
for (const { defendant, footing, benefit, availableAmount, confiscationOrder } of results) {
  const [obtained, available] = [figure(benefit, (it) => it.benefit), figure(availableAmount, (it) => it.total)];
  const order = figure(confiscationOrder, (it) => it.amount);
  console.log(`${defendant} (${footing}): benefit ${obtained}, available ${available}, order ${order}`);
}

const aloud = (reasons: readonly Reason[], depth = 0): string =>
  reasons
    .map(
      ({ says, provision, because = [] }) =>
        `${' '.repeat(depth)}${says} [${provision.cite}]\n${aloud(because, depth + 2)}`,
    )
    .join('');
console.log(
  `\nWhy d1’s recoverable amount is what the court’s findings make it:\n${aloud(results[2]?.recoverableAmount.reasons ?? [])}`,
);
console.log(`Receipt: ${receipt.resultSha256}`);
