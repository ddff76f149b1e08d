import { z } from 'zod';
import type { Footing } from '../case-file/index.js';
import { canonicalJson } from './canonical-json.js';
import type { DefendantResult } from './pipeline.js';
import { STAGES } from './stages.js';

/** What it takes to run a determination again and prove it: no time of day, nothing of the machine. */
export interface Receipt {
  /** Version of this shape. */
  readonly receipt: '1';
  readonly library: { readonly name: string; readonly version: string };
  readonly law: { readonly version: string; readonly asAt: string };
  readonly priceIndex: {
    readonly name: string;
    /** Id of the published series; `null` where the caller stated one, or none is used. */
    readonly series: string | null;
    readonly decisionMonth: string | null;
    /** Months looked up for the values of what was obtained and given. */
    readonly months: readonly string[];
  };
  /** The request as given, its keys in canonical order. */
  readonly input: unknown;
  /** SHA-256 of the canonical JSON (RFC 8785) of the input. */
  readonly inputSha256: string;
  /** Every stage, in order, with the hash of its outcome and reasons. */
  readonly steps: readonly Step[];
  /** Every answer and figure that was determined, item by item, without the reasons: the steps hold their hashes. */
  readonly result: unknown;
  /** SHA-256 of the canonical JSON (RFC 8785) of the result. */
  readonly resultSha256: string;
}

/** SHA-256 of text in UTF-8, as 64 hexadecimal digits. Core takes it as an argument: it has no I/O of its own. */
export type Sha256 = (text: string) => string;

/** One stage as it came out. */
export interface Step {
  readonly defendant: string;
  readonly footing: Footing;
  readonly stage: (typeof STAGES)[number];
  readonly kind: 'decided' | 'forTheCourt' | 'factsMissing' | 'notCovered';
  /** The figure, day or yes-or-no of a decided stage, where it has one. */
  readonly answer: string | null;
  /** The earlier stage it waits on. */
  readonly waitsOn: string | null;
  /** SHA-256 of the canonical JSON of the stage's outcome, with all its reasons. */
  readonly sha256: string;
}

export const ReceiptInput = z
  .strictObject({
    receipt: z.literal('1'),
    library: z.strictObject({ name: z.string(), version: z.string() }),
    law: z.strictObject({ version: z.string(), asAt: z.string() }),
    priceIndex: z.strictObject({
      name: z.string(),
      series: z.string().nullable(),
      decisionMonth: z.string().nullable(),
      months: z.array(z.string()),
    }),
    input: z.unknown(),
    inputSha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 is 64 hexadecimal digits' }),
    steps: z.array(z.unknown()),
    result: z.unknown(),
    resultSha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 is 64 hexadecimal digits' }),
  })
  .meta({ id: 'ReceiptInput', description: 'A receipt, as a determination gave it' });

/** The steps of a determination, each with the hash of what came out. */
export function stepsOf(results: readonly DefendantResult[], sha256: Sha256): Step[] {
  return results.flatMap((result) =>
    STAGES.map((stage): Step => {
      const outcome = result[stage];
      const head = { defendant: result.defendant, footing: result.footing, stage, kind: outcome.kind };
      const hash = sha256(canonicalJson(outcome));
      if (outcome.kind !== 'decided') return { ...head, answer: null, waitsOn: outcome.waitsOn ?? null, sha256: hash };
      return { ...head, answer: ANSWERS[stage]?.(outcome.value) ?? null, waitsOn: null, sha256: hash };
    }),
  );
}

/** The one figure, day or yes-or-no that says how a stage came out. */
const ANSWERS: Partial<Record<(typeof STAGES)[number], (value: unknown) => string>> = {
  proceed: field('mustProceed'),
  proceedingsStarted: (value) => plain(value),
  relevantDay: field('relevantDay'),
  criminalLifestyle: field('hasCriminalLifestyle'),
  assumptions: field('apply'),
  benefit: field('benefit'),
  taintedGifts: field('total'),
  availableAmount: field('total'),
  recoverableAmount: field('amount'),
  confiscationOrder: field('amount'),
  timeToPay: field('dueOnTheDay'),
  defaultTerm: field('maximum'),
  priorityOrders: field('direction'),
  reparationOrders: field('cap'),
};

function field(name: string): (value: unknown) => string {
  return (value) => plain((value as Record<string, unknown>)[name]);
}

/** Text as it is; anything else as canonical JSON. */
function plain(value: unknown): string {
  const written = canonicalJson(value);
  return written.startsWith('"') ? (JSON.parse(written) as string) : written;
}

/** A value with its reasons left out, at every depth: what a receipt keeps of a result. */
export function withoutReasons(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutReasons);
  if ('toJSON' in value && typeof value.toJSON === 'function') return (value.toJSON as () => unknown)();
  const kept: [string, unknown][] = [];
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    if (key !== 'reasons' && key !== 'cautions' && field !== undefined) kept.push([key, withoutReasons(field)]);
  }
  return Object.fromEntries(kept);
}
