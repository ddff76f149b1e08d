import type { Sha256 } from '@recoup/core';
import { digestsNow, DigestsOfRows } from '../statements-kept/digest.js';
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

/** Where something is kept: its table, and the columns of its id, its text and what it is ordered by. */
interface Place {
  readonly table: string;
  readonly id: string;
  readonly text: string;
  readonly order: string;
  /** Where the column `head` has the beginning of the text, with a brace to close it: what follows that in the text. */
  readonly head?: string;
}

/** What the journal vouches for: which entries name it, and where it is kept. */
interface Kind {
  readonly what: string;
  readonly deeds: ReadonlySet<string>;
  /** The detail of the entry that names it. */
  readonly by: string;
  /** A table, or statement files, each of which is vouched for with its lines. */
  readonly kept: Place | 'statements';
}

/** Hashed by the database, so that no text need be fetched. A head that is not that of its text is hashed in its place, and so found. */
const statement = ({ table, id, text, order, head }: Place): string => {
  const isWhole = `${text} IS NULL OR starts_with(${text}, left(head, -1) || '${head ?? ''}')`;
  const hashed = head === undefined ? text : `CASE WHEN ${isWhole} THEN ${text} ELSE head END`;
  return `SELECT ${id}::text AS id, ${text}_sha256 AS sha256, encode(sha256(convert_to(${hashed}, 'UTF8')), 'hex') AS now
   FROM ${table} WHERE case_id = $1 ORDER BY ${order}`;
};

/** The same, of a row that is at hand. */
function hashedOf({ text, head: after }: Place, row: Readonly<Record<string, unknown>>): string | undefined {
  const { [text]: whole, head } = row;
  if (typeof whole !== 'string') return undefined;
  if (after === undefined || typeof head !== 'string') return whole;
  return whole.startsWith(head.slice(0, -1) + after) ? whole : head;
}

const KINDS: readonly Kind[] = [
  {
    what: 'version',
    deeds: new Set(['caseCreated', 'caseChanged', 'caseImported']),
    by: 'version',
    kept: { table: 'case_version', id: 'version', text: 'document', order: 'version' },
  },
  {
    what: 'payment',
    deeds: new Set(['paymentRecorded']),
    by: 'id',
    kept: { table: 'payment', id: 'payment_id', text: 'body', order: 'nth' },
  },
  {
    what: 'consideration',
    deeds: new Set(['considerationRecorded']),
    by: 'id',
    kept: { table: 'consideration', id: 'consideration_id', text: 'body', order: 'nth' },
  },
  {
    what: 'determination',
    deeds: new Set(['determinationMade']),
    by: 'id',
    kept: { table: 'determination', id: 'determination_id', text: 'body', order: 'nth', head: ',"determination":' },
  },
  {
    what: 'approval',
    deeds: new Set(['determinationApproved']),
    by: 'id',
    kept: { table: 'approval', id: 'determination_id', text: 'body', order: 'determination_id' },
  },
  {
    what: 'statement file',
    deeds: new Set(['statementsImported']),
    by: 'file',
    kept: 'statements',
  },
];

/** Holds what is kept of a case to the hashes in its journal: in the store, or in a bundle. */
export class ContentCheck {
  private readonly vouched = KINDS.map(() => new Map<string, string>());
  private readonly kept = KINDS.map((): Kept[] => []);
  private readonly files = new DigestsOfRows();
  private erased = false;

  /** Whether an entry says that the case was erased. */
  get isErased(): boolean {
    return this.erased;
  }

  /** @param entry the text of an entry of the journal */
  take(entry: string): void {
    const { what, details, after } = JSON.parse(entry) as {
      readonly what: string;
      readonly details?: Readonly<Record<string, unknown>>;
      readonly after?: string;
    };
    if (what === 'caseErased') this.erased = true;
    if (after === undefined) return;
    KINDS.forEach(({ deeds, by }, index) => {
      if (deeds.has(what)) this.vouched[index]?.set(String(details?.[by]), after);
    });
  }

  /** A row of a table, where there is no store to ask. @param sha256 of a text in UTF-8 */
  found(table: string, row: Readonly<Record<string, unknown>>, sha256: Sha256): void {
    this.files.take(table, row);
    KINDS.forEach(({ kept: place }, index) => {
      if (place === 'statements' || place.table !== table) return;
      const text = hashedOf(place, row);
      const now = text === undefined ? null : sha256(text);
      this.kept[index]?.push({ id: String(row[place.id]), sha256: String(row[`${place.text}_sha256`]), now });
    });
  }

  /** What disagrees in the store, kind by kind. */
  async end(query: Query, caseId: string): Promise<Disagreement[]> {
    for (const [index, { kept }] of KINDS.entries()) {
      if (kept === 'statements') for await (const file of digestsNow(query, caseId)) this.kept[index]?.push(file);
      else this.kept[index]?.push(...(await query<Kept>(statement(kept), [caseId])));
    }
    return this.disagreements();
  }

  /** What disagrees, once every row and every entry was taken. */
  disagreements(): Disagreement[] {
    return KINDS.flatMap(({ what, kept }, index) => {
      const vouched = new Map(this.vouched[index]);
      const found: Disagreement[] = [];
      for (const { id, sha256, now } of [
        ...(this.kept[index] ?? []),
        ...(kept === 'statements' ? this.files.end() : []),
      ]) {
        const after = vouched.get(id);
        vouched.delete(id);
        if (after === undefined) found.push({ what: `${what} ${id}`, why: 'added' });
        else if (now === null && !this.erased) found.push({ what: `${what} ${id}`, why: 'missing' });
        else if (sha256 !== after || (now ?? after) !== after) found.push({ what: `${what} ${id}`, why: 'changed' });
      }
      for (const id of vouched.keys()) found.push({ what: `${what} ${id}`, why: 'missing' });
      return found;
    });
  }
}
