import type { Principal } from '../identity/index.js';
import type { CaseDocumentJson } from './document.js';
import { caseGone } from './gone.js';
import type { KeptVersion } from './kept-case.js';
import { shownTo } from './victims.js';

/** What is said of a version beside its document. */
export const headOf = ({ caseId, version, currentVersion, sha256, createdAt, changedAt, changedBy }: KeptVersion) => ({
  case: caseId,
  version,
  currentVersion,
  sha256,
  createdAt,
  changedAt,
  changedBy,
});

/** A version as JSON text. The document is sent as it is kept, unless something in it is held back from the caller. */
export function caseText(principal: Principal, kept: KeptVersion): string {
  if (kept.document === null) throw caseGone(kept);
  const head = JSON.stringify({ ...headOf(kept) }).slice(0, -1);
  const hidden = hiddenIn(principal, kept.document);
  if (hidden === undefined) return `${head},"protected":[],"document":${kept.document}}`;
  return `${head},"protected":${JSON.stringify(hidden.protected)},"document":${JSON.stringify(hidden.document)}}`;
}

function hiddenIn(principal: Principal, text: string) {
  const shown = shownTo(principal, () => JSON.parse(text) as CaseDocumentJson);
  return shown === undefined || shown.protected.length === 0 ? undefined : shown;
}

/** The document of a version as a caller may see it. */
export function documentFor(principal: Principal, kept: KeptVersion): CaseDocumentJson {
  if (kept.document === null) throw caseGone(kept);
  const document = JSON.parse(kept.document) as CaseDocumentJson;
  return shownTo(principal, () => document)?.document ?? document;
}
