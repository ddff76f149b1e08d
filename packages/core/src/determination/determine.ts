import { z } from 'zod';
import { ChangeInValue } from '../benefit/index.js';
import { CaseFile, fact, Footing } from '../case-file/index.js';
import { LocalDate } from '../dates/index.js';
import { lawAsAt, lawVersion, priceIndices } from '../law/index.js';
import { coreVersion } from '../version.js';
import { canonicalJson } from './canonical-json.js';
import { Conventions } from './conventions.js';
import { type Difference, differences } from './differences.js';
import { caseFacts } from './facts.js';
import { jointPools, type JointPoolResult } from './joint-pools.js';
import { type DefendantResult, determineOne } from './pipeline.js';
import { intoRequest } from './pointers.js';
import { type Receipt, type Sha256, stepsOf, withoutReasons } from './receipt.js';

export const DeterminationInput = z
  .strictObject({
    caseFile: CaseFile,
    asAt: fact(
      LocalDate,
      'The day of the decision: values are taken, the order is made and the default term is fixed on it',
      'POCA 2002, ss 9(1), 80(1), 81(1)',
    ),
    footings: fact(
      z
        .array(Footing)
        .min(1, { error: 'name at least one footing: prosecution, defence or court (s 6(7))' })
        .max(3)
        .refine((footings) => new Set(footings).size === footings.length, {
          error: 'a footing is named twice: name each once',
        }),
      'Whose figures to compute on',
      'POCA 2002, ss 6(7), 16, 17',
    ),
    conventions: Conventions.prefault({}),
  })
  .superRefine(({ caseFile, asAt }, context) => {
    const refuse = (path: (string | number)[], what: string, on: LocalDate, law: string) => {
      context.addIssue({
        code: 'custom',
        path: ['caseFile', ...path],
        message: `${what} (${on}) is after the decision (${asAt})`,
        params: { law, remedy: 'check that day and `asAt`' },
      });
    };
    caseFile.offences.forEach((offence, at) =>
      offence.against.forEach(({ convictedOn }, index) => {
        if (convictedOn === undefined || convictedOn <= asAt) return;
        refuse(['offences', at, 'against', index, 'convictedOn'], 'the conviction', convictedOn, 'POCA 2002, s 6(2)');
      }),
    );
    caseFile.proceedings.forEach(({ started }, at) =>
      started.forEach(({ on }, index) => {
        if (on <= asAt) return;
        refuse(['proceedings', at, 'started', index, 'on'], 'the start of proceedings', on, 'POCA 2002, s 85(1)');
      }),
    );
  })
  .meta({
    id: 'DeterminationInput',
    description: 'A case file, the day of the decision, whose figures, and the conventions chosen',
  });
export type DeterminationInput = z.infer<typeof DeterminationInput>;
/** A request as JSON. */
export type DeterminationJson = z.input<typeof DeterminationInput>;

/** What was determined: for each defendant and footing, the pools, and what the footings differ in. */
export interface DeterminationResult {
  readonly results: readonly DefendantResult[];
  readonly jointPools: readonly JointPoolResult[];
  readonly differences: readonly Difference[];
}

export interface Determination extends DeterminationResult {
  readonly receipt: Receipt;
}

/**
 * The confiscation determination of a whole case: criminal lifestyle, assumptions, benefit, tainted gifts, available
 * amount, recoverable amount, order, time to pay, default term and the orders beside it, for each defendant on each
 * footing asked for; with one receipt that replays to the same bytes.
 *
 * @remarks POCA 2002, ss 6-13A, 35, 75-84 (E+W), before the reforms of 2026.
 * @param request JSON as given: the receipt hashes it as it is, in canonical form (RFC 8785)
 * @param sha256 the hash of the receipt
 * @throws ZodError when the request is not one
 */
export function determine(request: unknown, sha256: Sha256): Determination {
  const { caseFile, asAt, footings, conventions } = DeterminationInput.parse(request);
  const facts = caseFacts(caseFile);
  const change = new ChangeInValue(conventions, asAt);
  const results = facts.defendants.flatMap((own) =>
    footings.map((footing) => intoRequest(determineOne(facts, own, footing, asAt, conventions, change))),
  );
  const result: DeterminationResult = {
    results,
    jointPools: footings.flatMap((footing) => jointPools(caseFile, footing, results)),
    differences: differences(results),
  };
  const input = canonicalJson(request);
  const figures = withoutReasons(result);
  const { priceIndex, ...months } = change.used();
  const receipt: Receipt = {
    receipt: '1',
    library: { name: '@recoup/core', version: coreVersion },
    law: { version: lawVersion, asAt: lawAsAt },
    priceIndex: { name: priceIndex, series: seriesOf(priceIndex), ...months },
    input: JSON.parse(input) as unknown,
    inputSha256: sha256(input),
    steps: stepsOf(results, sha256),
    result: figures,
    resultSha256: sha256(canonicalJson(figures)),
  };
  return { ...result, receipt };
}

const seriesOf = (name: string): string | null =>
  name === 'CPIH' || name === 'RPI' || name === 'CPI' ? priceIndices[name].id : null;
