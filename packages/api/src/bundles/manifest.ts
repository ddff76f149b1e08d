import { z } from 'zod';
import { BundleFault } from './fault.js';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.int().min(0);

/** What a bundle holds: how many rows of each part, and the hash of their lines. It is what is signed. */
export const Manifest = z.strictObject({
  format: z.literal('recoup-bundle/1'),
  case: z.uuid(),
  exportedAt: z.iso.datetime(),
  /** How many steps the schema had that it was taken from. */
  schema: Count,
  /** SHA-256 of the public key (DER, SPKI) of whoever signed. */
  signer: Sha256,
  journal: z.strictObject({ entries: Count, head: Sha256 }),
  parts: z.array(z.strictObject({ part: z.string(), rows: Count, bytes: Count, sha256: Sha256 })).max(100),
});
export type Manifest = z.output<typeof Manifest>;

/** One row of a part, as its line has it. */
export interface Row {
  readonly part: string;
  readonly row: Readonly<Record<string, unknown>>;
}

const Row = z.strictObject({ part: z.string(), row: z.record(z.string(), z.unknown()) });
const Signature = z.strictObject({ algorithm: z.literal('Ed25519'), signature: z.base64() });

/** The line of a row that the database has written as JSON. */
export const lineOf = (part: string, row: string): string => `{"part":${JSON.stringify(part)},"row":${row}}\n`;

/** The JSON of the row in a line, as the database wrote it: a number keeps its digits. */
export const rowIn = (line: Buffer, part: string): string =>
  line.toString('utf8', Buffer.byteLength(lineOf(part, '')) - 2, line.length - 2);

/** The line of a signature. */
export const signatureLine = (signature: Buffer): string =>
  `${JSON.stringify({ algorithm: 'Ed25519', signature: signature.toString('base64') })}\n`;

/** @throws BundleFault */
export function readManifest(line: Buffer): Manifest {
  const read = Manifest.safeParse(jsonOf(line, 1, 'manifest'));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BundleFault(1, 'manifest', `${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'it is not a manifest'}`);
}

/** The bytes of a signature; only its one spelling is taken, so that no byte of the line can be another. @throws BundleFault */
export function readSignature(line: Buffer): Buffer {
  const read = Signature.safeParse(jsonOf(line, 2, 'signature'));
  const bytes = read.success ? Buffer.from(read.data.signature, 'base64') : Buffer.alloc(0);
  if (read.success && bytes.length === 64 && signatureLine(bytes) === line.toString('utf8')) return bytes;
  throw new BundleFault(2, 'signature', 'it is not the signature of a bundle');
}

/** @throws BundleFault */
export function readRow(line: Buffer, at: number, part: string): Row {
  const read = Row.safeParse(jsonOf(line, at, part));
  if (!read.success) throw new BundleFault(at, part, 'it is not a row of a part');
  if (read.data.part !== part) throw new BundleFault(at, part, `it is a row of ${read.data.part}`);
  if (lineOf(part, rowIn(line, part)) !== line.toString('utf8'))
    throw new BundleFault(at, part, 'it is written otherwise');
  return read.data;
}

function jsonOf(line: Buffer, at: number, part: string): unknown {
  try {
    return JSON.parse(line.toString('utf8')) as unknown;
  } catch {
    throw new BundleFault(at, part, 'it is not JSON');
  }
}
