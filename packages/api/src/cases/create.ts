import { type Doing, entryText } from '../journal/index.js';
import type { Query } from '../store/index.js';
import { authorsOfChange } from './authorship.js';
import { indexedOf } from './change.js';
import { type CaseDocumentJson, readDocument, textOf } from './document.js';
import type { Keeping } from './keeping.js';
import { createCase } from './kept-case.js';
import { refuseUnlawful } from './lawful.js';
import { refuseOthersParts } from './whose-part.js';

/** What every new case begins from: whatever is in it has to be the creator's to write. */
const EMPTY = { caseFile: {} };

/** Keeps a new case, with whoever makes it as its first member. */
export async function createDocument(
  keeping: Pick<Keeping, 'sha256'>,
  query: Query,
  doing: Doing,
  caseId: string,
  json: unknown,
) {
  const { principal, at } = doing;
  const document = readDocument(json, 'POCA 2002, s 16');
  const text = textOf(json as CaseDocumentJson);
  refuseOthersParts(authorsOfChange(EMPTY, json), principal);
  refuseUnlawful(json as CaseDocumentJson, { payments: [], considerations: [] });
  const sha256 = keeping.sha256(text);
  await createCase(query, {
    caseId,
    document: text,
    sha256,
    indexed: indexedOf(document, [], at),
    by: principal.subject,
    at: at.toISOString(),
    entry: entryText(doing, { what: 'caseCreated', details: { version: 1 }, after: sha256 }),
  });
  return { caseId, version: 1, sha256, changedAt: at.toISOString() };
}

/** The id of a case that is made under a key: one key, one case, however often it is asked for. */
export function caseIdFor(caller: string, key: string, sha256: (text: string) => string): string {
  const hex = sha256(`recoup case\n${caller.length}\n${caller}\n${key}`);
  // A UUID of version 8 (RFC 9562): ours to make.
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
