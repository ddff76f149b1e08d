import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { BundleFault } from './fault.js';
import { CannotUseKey, publicKeysIn } from './keys.js';
import { linesOf } from './lines.js';
import { verifyBundle } from './verify.js';

const USAGE = `recoup-verify <bundle.ndjson> --key <public.pem> [--key <another.pem>]

Checks a case that was exported from Recoup: who signed it, every hash, the chain of its journal, and what is kept against
the journal. Needs no service and no store.

Ends with 0 where all of it holds, 1 where something does not, 2 where it could not be checked.
`;

/** What the process lends. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** @returns the exit code: 0 all of it holds, 1 something does not, 2 it could not be checked */
export async function verifyCommand(args: readonly string[], { print, warn }: Terminal): Promise<0 | 1 | 2> {
  const asked = argumentsOf(args);
  if (asked === undefined) {
    warn(USAGE);
    return 2;
  }
  try {
    const keys = (await Promise.all(asked.keys.map(publicKeysIn))).flat();
    const bytes = createReadStream(asked.file) as AsyncIterable<Buffer>;
    const { manifest, rows, erased, version, sha256 } = await verifyBundle(linesOf(bytes), keys);
    print(`The bundle is whole, and as it was signed.
  case       ${manifest.case}
  version    ${version}${erased ? ' (what it held is erased)' : ''}
  document   ${sha256}
  journal    ${manifest.journal.entries} entries, ending with ${manifest.journal.head}
  rows       ${rows}
  exported   ${manifest.exportedAt}
  signed by  ${manifest.signer}
`);
    return 0;
  } catch (error) {
    if (error instanceof BundleFault) {
      warn(`The bundle cannot be believed.\n${error.message}\n`);
      return 1;
    }
    const why = whyNot(error);
    if (why === undefined) throw error;
    warn(`The bundle could not be checked.\n${why}\n`);
    return 2;
  }
}

function argumentsOf(args: readonly string[]): { readonly file: string; readonly keys: readonly string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { key: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
    const [file] = positionals;
    const keys = values.key ?? [];
    return file === undefined || positionals.length > 1 || keys.length === 0 ? undefined : { file, keys };
  } catch {
    return undefined; // an option that there is not: the usage says which there are
  }
}

function whyNot(error: unknown): string | undefined {
  if (error instanceof CannotUseKey) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : `${path ?? 'The file'} cannot be read (${code})`;
}
