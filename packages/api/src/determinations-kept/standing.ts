import { canonicalJson, type Sha256 } from '@recoup/core';
import { differences, MOST_DIFFERENCES } from '../cases/compare.js';
import type { CaseDocumentJson } from '../cases/document.js';
import { caseGone } from '../cases/gone.js';
import { type KeptVersion, readVersion } from '../cases/kept-case.js';
import { withoutVictims } from '../cases/victims.js';
import type { Query } from '../store/index.js';
import type { Head } from './kept.js';

/** Whether the facts still are those that a determination was made from, and if not, where they changed. */
export interface Standing {
  readonly stale: boolean;
  /** How many places changed; the first 1,000 are listed. */
  readonly changes: number;
  /** JSON pointers into the case document. What is kept of victims is one place, whatever changed in it. */
  readonly changed: readonly string[];
}

const FRESH: Standing = { stale: false, changes: 0, changed: [] };

/** Holds determinations of a case to the facts as they now are. Only the case file counts: it is all that they read. */
export class Facts {
  private caseFile: { readonly document: CaseDocumentJson; readonly sha256: string } | undefined;

  constructor(
    private readonly current: KeptVersion,
    private readonly sha256: Sha256,
  ) {}

  /** Whether the case file differs from the one that a determination was made from. */
  haveChangedSince({ version, caseFileSha256 }: Head): boolean {
    return version !== this.current.version && this.now().sha256 !== caseFileSha256;
  }

  /** The same, with what changed. */
  async standing(query: Query, subject: string, head: Head): Promise<Standing> {
    if (!this.haveChangedSince(head)) return FRESH;
    const { version } = head;
    const made = await readVersion(query, this.current.caseId, subject, { version });
    if (made?.document === undefined || made.document === null) throw caseGone(made);
    const before = JSON.parse(made.document) as CaseDocumentJson;
    const now = this.now().document;
    const held = [before, now].flatMap((document) => withoutVictims(document).protected);
    const found = differences(before.caseFile, now.caseFile, '/caseFile').map(
      ({ pointer }) => held.find((place) => pointer.startsWith(place)) ?? pointer,
    );
    const changed = [...new Set(found)];
    return { stale: true, changes: changed.length, changed: changed.slice(0, MOST_DIFFERENCES) };
  }

  private now() {
    if (this.caseFile === undefined) {
      if (this.current.document === null) throw caseGone(this.current);
      const document = JSON.parse(this.current.document) as CaseDocumentJson;
      this.caseFile = { document, sha256: this.sha256(canonicalJson(document.caseFile)) };
    }
    return this.caseFile;
  }
}
