import { canonicalJson, type Determination, determine, DeterminationInput, type DeterminationJson } from '@recoup/core';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { caseGone } from '../cases/gone.js';
import type { CaseDocumentJson } from '../cases/document.js';
import type { Keeping } from '../cases/keeping.js';
import { type KeptVersion, readVersion } from '../cases/kept-case.js';
import { type Doing, entryText } from '../journal/index.js';
import { Problem, refusal } from '../problems.js';
import { refusalsOf } from '../refusals/index.js';
import type { Hand, Head, ToKeep } from './kept.js';
import { Facts, type Standing } from './standing.js';

const { asAt, footings, conventions } = DeterminationInput.shape;
const LAW = 'POCA 2002, s 6';

/** What is asked of a case that is kept: everything that a determination reads but the case file. */
export const DeterminationOptions = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .max(999_999_999)
      .optional()
      .meta({ description: 'The version of the case to determine; the one that stands, where it is left out' }),
    asAt,
    footings,
    conventions,
  })
  .meta({
    id: 'DeterminationOptions',
    description: 'The day of the decision, whose figures, and the conventions chosen',
  });

/** What was made, and how it stood to the facts at that moment. */
export interface Made {
  readonly id: string;
  readonly currentVersion: number;
  readonly standing: Standing;
}

type Options = Omit<DeterminationJson, 'caseFile'> & { readonly version?: number };

/**
 * Determines a case that is kept: what is to be kept of it, with its receipt and the version it was made from.
 *
 * @param current the version that stands
 * @param options as they were sent, once the schema has read them
 * @throws Problem 409 where there is no such version or the day contradicts the case, 410 where it was erased
 */
export async function makeDetermination(
  keeping: Keeping,
  doing: Doing,
  current: KeptVersion,
  { version, ...options }: Options,
): Promise<{ readonly made: Made; readonly toKeep: ToKeep }> {
  const { principal, at } = doing;
  const { subject } = principal;
  const { caseId } = current;
  const { query } = keeping.db;
  const kept = version === undefined ? current : await readVersion(query, caseId, subject, { version });
  if (kept === undefined) throw noSuchVersion();
  if (kept.document === null) throw caseGone(kept);
  const { caseFile } = JSON.parse(kept.document) as CaseDocumentJson;
  const determined = determinedFrom({ caseFile, ...options }, keeping);
  const head: Head = {
    case: caseId,
    id: randomUUID(),
    version: kept.version,
    caseFileSha256: keeping.sha256(canonicalJson(caseFile)),
    asAt: asAt.parse(options.asAt),
    footings: options.footings,
    made: { ...handOf(doing), at: at.toISOString() },
  };
  const standing = await new Facts(current, keeping.sha256).standing(query, subject, head);
  return {
    made: { id: head.id, currentVersion: current.version, standing },
    toKeep: toKeepOf(keeping, doing, head, determined),
  };
}

/** Whose hand it was. */
export const handOf = ({ principal: { subject, actor } }: Doing): Hand => ({
  by: subject,
  ...(actor !== undefined && { actor }),
});

function determinedFrom(request: DeterminationJson, { sha256 }: Keeping): Determination {
  try {
    return determine(request, sha256);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    // Options and case file are each what their schemas allow: it is together that they cannot stand.
    const document = { in: 'body' as const, schema: DeterminationInput, law: LAW, data: request };
    const detail = 'The day of the decision contradicts what is kept of the case. Nothing was kept.';
    throw new Problem('refused-by-law', detail, refusalsOf(document, error.issues));
  }
}

function toKeepOf({ sha256 }: Keeping, doing: Doing, head: Head, determined: Determination): ToKeep {
  const headText = JSON.stringify(head);
  const body = `${headText.slice(0, -1)},"determination":${JSON.stringify(determined)}}`;
  const hash = sha256(body);
  // Whoever has the receipt and the journal can tell that the one is of the other, without what is kept here.
  const { inputSha256 } = determined.receipt;
  const details = { id: head.id, version: head.version, inputSha256 };
  const entry = entryText(doing, { what: 'determinationMade', details, after: hash });
  return { head, headText, body, sha256: hash, entry };
}

function noSuchVersion(): Problem {
  const detail = 'the case has no version of this number';
  const remedy = 'name a version that GET /v1/cases/{case}/versions lists, or leave it out';
  const law = 'RFC 9110, s 15.5.10';
  const error = refusal('body', '/version', 'The version to determine', 'a number', detail, law, remedy);
  return new Problem('refused-by-state', 'The case has no version of this number. Nothing was kept.', [error]);
}
