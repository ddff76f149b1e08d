import { createHash } from 'node:crypto';
import type { Query } from '../store/index.js';
import { type KeptLine, lineInRow, lineText, pagesOfLines } from './lines.js';

/**
 * What the journal vouches for of a file: SHA-256 over what is kept beside its lines, and then over the canonical text of
 * each line in order, each ended by a line feed.
 */
export class FileDigest {
  private readonly hash = createHash('sha256');

  constructor(body: string) {
    this.hash.update(`${body}\n`, 'utf8');
  }

  take(lines: readonly KeptLine[]): void {
    this.hash.update(lines.map((line) => `${lineText(line)}\n`).join(''), 'utf8');
  }

  end(): string {
    return this.hash.digest('hex');
  }
}

/** A file: the digest kept beside it, and the one that its rows have now; null once it is erased. */
export interface Digested {
  readonly id: string;
  readonly sha256: string;
  readonly now: string | null;
}

interface Row {
  readonly nth: number;
  readonly id: string;
  readonly sha256: string;
  readonly body: string | null;
}

/** Each file of a case with the digest that is kept beside it and the one that its rows have now; null once it is erased. */
export async function* digestsNow(query: Query, caseId: string): AsyncGenerator<Digested> {
  for (let after = 0; ; ) {
    const [row] = await query<Row>(
      `SELECT nth, encode(file, 'hex') AS id, digest AS sha256, body FROM statement_file
       WHERE case_id = $1 AND nth > $2 ORDER BY nth LIMIT 1`,
      [caseId, after],
    );
    if (row === undefined) return;
    const { id, sha256, body } = row;
    yield { id, sha256, now: body === null ? null : await digestOf(query, caseId, id, body) };
    after = row.nth;
  }
}

async function digestOf(query: Query, caseId: string, file: string, body: string): Promise<string> {
  const digest = new FileDigest(body);
  for await (const page of pagesOfLines(query, caseId, file)) digest.take(page);
  return digest.end();
}

type BundleRow = Readonly<Record<string, unknown>>;

/** The same, made from the rows of a bundle: files, and after them their lines in order. */
export class DigestsOfRows {
  private readonly files = new Map<unknown, { readonly sha256: string; readonly digest: FileDigest | undefined }>();

  take(table: string, row: BundleRow): void {
    const { file, body } = row;
    if (table === 'statement_file') {
      const digest = typeof body === 'string' ? new FileDigest(body) : undefined;
      this.files.set(file, { sha256: String(row['digest']), digest });
    }
    if (table === 'statement_line') this.files.get(file)?.digest?.take([lineInRow(row)]);
  }

  end(): Digested[] {
    const made = [...this.files].map(([file, { sha256, digest }]) => ({
      id: String(file).replace('\\x', ''),
      sha256,
      now: digest?.end() ?? null,
    }));
    this.files.clear();
    return made;
  }
}
