import { stale } from '../kept/conditional.js';
import { type Doing, entryText } from '../journal/index.js';
import { Problem, refusal } from '../problems.js';
import type { Query } from '../store/index.js';
import { authorsOfChange } from './authorship.js';
import { besideOf } from './beside.js';
import { type CaseDocument, type CaseDocumentJson, readDocument, textOf } from './document.js';
import { refuseLostFlag, refuseOwnRemoval } from './flag-kept.js';
import { caseGone } from './gone.js';
import { dayInLondon, type Keeping } from './keeping.js';
import { changeCase, type Indexed, type KeptVersion, readVersion } from './kept-case.js';
import { refuseUnlawful } from './lawful.js';
import { searchKeys } from './search-keys.js';
import { standingOf } from './standing.js';
import { refuseOthersParts } from './whose-part.js';

const LAW = 'POCA 2002, s 16';

/** How often a change is made again because something was recorded beside the document meanwhile. */
const TRIES = 8;

/** What a case holds once it is changed. */
export interface Changed {
  readonly caseId: string;
  readonly version: number;
  readonly sha256: string;
  readonly changedAt: string;
  /** As it was, where the edit changed nothing. */
  readonly unchanged: boolean;
}

/** What is to be changed, and how. */
export interface Change {
  readonly caseId: string;
  /** The version that the change was made from. */
  readonly from: number;
  /** The version that stands, where it has been read. */
  readonly standing?: KeptVersion;
  /** The document as it is to be, from the one that stands. Both are JSON. */
  readonly edit: (document: CaseDocumentJson, kept: KeptVersion) => unknown;
  readonly why?: string | undefined;
  readonly details?: Readonly<Record<string, string | number>>;
}

/**
 * Changes the document of a case under its version: read, edited, held to the schema, to the law and to whose part it is,
 * and kept with its journal entry in one statement.
 *
 * @throws Problem 404 outside the caller's reach, 412 where another version stands, 400, 403 or 409 for what is refused
 */
export async function changeDocument(
  keeping: Pick<Keeping, 'sha256'>,
  query: Query,
  doing: Doing,
  change: Change,
): Promise<Changed> {
  for (let tries = 1; ; tries += 1) {
    const read = tries === 1 && change.standing?.version === change.from ? change.standing : undefined;
    const kept = read ?? (await readVersion(query, change.caseId, doing.principal.subject));
    if (kept === undefined) throw caseGone();
    const done = await attempt(keeping, query, doing, change, kept);
    if (done !== undefined) return done;
    if (tries === TRIES) throw busy;
  }
}

async function attempt(
  keeping: Pick<Keeping, 'sha256'>,
  query: Query,
  doing: Doing,
  { caseId, from, edit, why, details }: Change,
  kept: KeptVersion,
): Promise<Changed | undefined> {
  const { principal, at } = doing;
  if (kept.document === null) throw caseGone(kept);
  if (kept.version !== from) throw stale(from, kept.version);

  const before = JSON.parse(kept.document) as CaseDocumentJson;
  const json = edit(before, kept);
  const document = readDocument(json, LAW);
  const after = json as CaseDocumentJson;
  const text = textOf(after);
  if (text === kept.document) return { ...idsOf(kept), unchanged: true };
  refuseOthersParts(authorsOfChange(before, after), principal);
  const beside = await besideOf(query, caseId, kept.beside);
  refuseUnlawful(after, beside);
  refuseLostFlag(before, document);
  await refuseOwnRemoval(query, caseId, principal.subject, before, document);

  const sha256 = keeping.sha256(text);
  const version = await changeCase(query, kept, {
    caseId,
    document: text,
    sha256,
    indexed: indexedOf(document, beside.considered, at),
    by: principal.subject,
    at: at.toISOString(),
    entry: entryText(doing, {
      what: 'caseChanged',
      details: { ...details, version: kept.version + 1 },
      why,
      before: kept.sha256,
      after: sha256,
    }),
  });
  return version === undefined ? undefined : { caseId, version, sha256, changedAt: at.toISOString(), unchanged: false };
}

const idsOf = ({ caseId, version, sha256, changedAt }: KeptVersion) => ({ caseId, version, sha256, changedAt });

/** What is kept of a document for lists and searches. */
export function indexedOf(document: CaseDocument, considered: Parameters<typeof standingOf>[1], at: Date): Indexed {
  return {
    reference: document.caseFile.id,
    keys: searchKeys(document),
    ...standingOf(document, considered, dayInLondon(at)),
  };
}

const busy = new Problem(
  'refused-by-state',
  'Others record things in this case faster than the change can be made. Nothing was kept.',
  [
    refusal(
      'body',
      '',
      'The case',
      'a change',
      'what is kept beside the document changed each time',
      'RFC 9110, s 15.5.10',
      'send the request again',
    ),
  ],
);
