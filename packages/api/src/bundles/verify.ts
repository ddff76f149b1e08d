import { createHash, type KeyObject, verify } from 'node:crypto';
import { ContentCheck } from '../journal/content.js';
import { ChainCheckRun } from '../journal/verify.js';
import { BUNDLED, type CaseTable, columnsOf } from '../kept/case-tables.js';
import { BundleFault } from './fault.js';
import { fingerprint } from './fingerprint.js';
import { nextOf } from './lines.js';
import { type Manifest, readManifest, readRow, readSignature, type Row } from './manifest.js';

/** What checking a bundle comes to, when nothing is wrong with it. */
export interface Verified {
  readonly manifest: Manifest;
  readonly rows: number;
  /** Whether what the case holds was erased before the bundle was made. */
  readonly erased: boolean;
  /** The version that stood, and the hash of its document. */
  readonly version: number;
  readonly sha256: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Checks a bundle from its first byte to its last, a line at a time: who signed, every hash, the chain of the journal, and
 * what is kept against the journal. Needs no store and no service.
 *
 * @param lines with their line feeds
 * @param trusted public keys of Ed25519; a bundle signed by another is refused
 * @throws BundleFault that names the line and the part
 */
export async function verifyBundle(lines: AsyncIterable<Buffer>, trusted: readonly KeyObject[]): Promise<Verified> {
  const reading = lines[Symbol.asyncIterator]();
  const next = () => nextOf(reading);
  const manifest = await signedManifest(next, trusted);
  const run = new Check(manifest);
  let line = 2;
  for (const { part, rows, bytes, sha256: expected } of manifest.parts) {
    const table = BUNDLED.find((each) => each.table === part);
    if (table === undefined) throw new BundleFault(1, 'manifest', `this Recoup knows no part ${part}`);
    const hash = createHash('sha256');
    let length = 0;
    for (let n = 0; n < rows; n += 1) {
      line += 1;
      const bytesOfLine = await next();
      if (bytesOfLine === undefined) throw new BundleFault(line, part, `row ${n + 1} of ${rows} is missing`);
      hash.update(bytesOfLine);
      length += bytesOfLine.length;
      run.take(table, readRow(bytesOfLine, line, part), line);
    }
    if (hash.digest('hex') !== expected || length !== bytes) {
      throw new BundleFault(line, part, 'the rows do not agree with the hash in the manifest: one of them was changed');
    }
  }
  if ((await next()) !== undefined) throw new BundleFault(line + 1, 'file', 'there is more than the manifest says');
  return run.end(line - 2);
}

async function signedManifest(
  next: () => Promise<Buffer | undefined>,
  trusted: readonly KeyObject[],
): Promise<Manifest> {
  const [first, second] = [await next(), await next()];
  if (first === undefined) throw new BundleFault(0, 'file', 'it is empty');
  const manifest = readManifest(first);
  if (second === undefined) throw new BundleFault(2, 'signature', 'it is missing');
  const signature = readSignature(second);
  const key = trusted.find((each) => fingerprint(each) === manifest.signer);
  if (key === undefined) {
    throw new BundleFault(1, 'manifest', `it is signed by ${manifest.signer}, whose key is not among those trusted`);
  }
  if (!verify(null, first, key, signature)) {
    throw new BundleFault(2, 'signature', 'it is not that of the manifest: one of the two was changed');
  }
  return manifest;
}

const COLUMNS = new Map(BUNDLED.map((table) => [table.table, columnsOf(table).join()]));

/** What is held against what, row by row. */
class Check {
  private readonly chain: ChainCheckRun;
  private readonly content = new ContentCheck();
  private readonly file: Readonly<Record<string, unknown>>[] = [];
  private readonly hashes = new Map<unknown, unknown>();
  private head = { seq: 0, hash: '' };

  constructor(private readonly manifest: Manifest) {
    this.chain = new ChainCheckRun(manifest.case, sha256);
  }

  take({ table }: CaseTable, { row }: Row, line: number): void {
    if (Object.keys(row).sort().join() !== COLUMNS.get(table)) {
      throw new BundleFault(line, table, 'the row has other columns than this Recoup keeps');
    }
    if (row['case_id'] !== this.manifest.case) throw new BundleFault(line, table, 'the row is of another case');
    if (table === 'case_file') this.file.push(row);
    if (table === 'case_version') this.hashes.set(row['version'], row['document_sha256']);
    if (table === 'journal_head') this.head = row as unknown as typeof this.head;
    if (table === 'journal') {
      const entry = row as unknown as Parameters<ChainCheckRun['take']>[0];
      this.chain.take(entry);
      this.content.take(entry.entry);
    }
    this.content.found(table, row, sha256);
    if (this.file.length > 1) throw new BundleFault(line, table, 'there are two');
  }

  end(rows: number): Verified {
    const { entries, head, firstBreak } = this.chain.end(this.head);
    if (firstBreak !== null) throw new BundleFault(0, 'journal', firstBreak.says);
    const { journal } = this.manifest;
    if (entries !== journal.entries || head !== journal.head) {
      throw new BundleFault(1, 'manifest', 'the journal ends elsewhere than the manifest says');
    }
    const [disagreement] = this.content.disagreements();
    if (disagreement !== undefined) {
      const { what, why } = disagreement;
      throw new BundleFault(0, what, `it does not agree with the journal: it was ${why}`);
    }
    const [file] = this.file;
    const version = file?.['version'];
    const standing = this.hashes.get(version);
    if (file === undefined || typeof version !== 'number' || typeof standing !== 'string') {
      throw new BundleFault(0, 'case_file', 'the version that stood is missing');
    }
    const erased = file['erased_at'] !== null;
    if (erased !== this.content.isErased) {
      throw new BundleFault(0, 'case_file', 'it does not agree with the journal about whether the case is erased');
    }
    return { manifest: this.manifest, rows, erased, version, sha256: standing };
  }
}
