import type { Query } from '../store/index.js';

/** Something that is kept and does not agree with what the journal says was kept. */
export interface Disagreement {
  /** Which: `version 3`, `payment p-1`. */
  readonly what: string;
  readonly why: 'changed' | 'missing' | 'added';
}

interface Kept {
  readonly id: string;
  /** The hash kept beside the text. */
  readonly sha256: string;
  /** The hash of the text as it is now; null once it is erased. */
  readonly now: string | null;
}

/** What the journal vouches for: which entries name it, and where it is kept. */
interface Kind {
  readonly what: string;
  readonly deeds: ReadonlySet<string>;
  /** The detail of the entry that names it. */
  readonly by: string;
  readonly sql: string;
}

/** Hashed by the database, so that no text need be fetched. */
const kept = (table: string, id: string, text: string, order: string): string =>
  `SELECT ${id}::text AS id, ${text}_sha256 AS sha256, encode(sha256(convert_to(${text}, 'UTF8')), 'hex') AS now
   FROM ${table} WHERE case_id = $1 ORDER BY ${order}`;

const KINDS: readonly Kind[] = [
  {
    what: 'version',
    deeds: new Set(['caseCreated', 'caseChanged', 'caseImported']),
    by: 'version',
    sql: kept('case_version', 'version', 'document', 'version'),
  },
  {
    what: 'payment',
    deeds: new Set(['paymentRecorded']),
    by: 'id',
    sql: kept('payment', 'payment_id', 'body', 'nth'),
  },
  {
    what: 'consideration',
    deeds: new Set(['considerationRecorded']),
    by: 'id',
    sql: kept('consideration', 'consideration_id', 'body', 'nth'),
  },
  {
    what: 'determination',
    deeds: new Set(['determinationMade']),
    by: 'id',
    // A head that is not the beginning of its body is hashed in its place, and so found.
    sql: `SELECT determination_id::text AS id, body_sha256 AS sha256, encode(sha256(convert_to(CASE
            WHEN body IS NULL OR starts_with(body, left(head, -1) || ',"determination":') THEN body ELSE head
          END, 'UTF8')), 'hex') AS now
          FROM determination WHERE case_id = $1 ORDER BY nth`,
  },
  {
    what: 'approval',
    deeds: new Set(['determinationApproved']),
    by: 'id',
    sql: kept('approval', 'determination_id', 'body', 'determination_id'),
  },
];

/** Holds what is kept of a case to the hashes in its journal. */
export class ContentCheck {
  private readonly vouched = KINDS.map(() => new Map<string, string>());

  /** @param entry the text of an entry of the journal */
  take(entry: string): void {
    const { what, details, after } = JSON.parse(entry) as {
      readonly what: string;
      readonly details?: Readonly<Record<string, unknown>>;
      readonly after?: string;
    };
    if (after === undefined) return;
    KINDS.forEach(({ deeds, by }, index) => {
      if (deeds.has(what)) this.vouched[index]?.set(String(details?.[by]), after);
    });
  }

  /** What disagrees, kind by kind. */
  async end(query: Query, caseId: string): Promise<Disagreement[]> {
    const found: Disagreement[] = [];
    for (const [index, { what, sql }] of KINDS.entries()) {
      const rows = await query<Kept>(sql, [caseId]);
      const vouched = new Map(this.vouched[index]);
      for (const { id, sha256, now } of rows) {
        const after = vouched.get(id);
        vouched.delete(id);
        if (after === undefined) found.push({ what: `${what} ${id}`, why: 'added' });
        else if (sha256 !== after || (now ?? after) !== after) found.push({ what: `${what} ${id}`, why: 'changed' });
      }
      for (const id of vouched.keys()) found.push({ what: `${what} ${id}`, why: 'missing' });
    }
    return found;
  }
}
