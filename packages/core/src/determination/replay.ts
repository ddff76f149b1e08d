import { ZodError } from 'zod';
import { lawAsAt, lawVersion } from '../law/index.js';
import { coreVersion } from '../version.js';
import { canonicalJson } from './canonical-json.js';
import { determine } from './determine.js';
import { type Receipt, ReceiptInput, type Sha256 } from './receipt.js';

/** Where a receipt and its replay first differ. */
export interface FirstDifference {
  /** JSON pointer into the receipt. */
  readonly pointer: string;
  readonly says: string;
  /** In the receipt, as canonical JSON; `null` where it is not there. */
  readonly was: string | null;
  /** In the replay. */
  readonly now: string | null;
}

/** Whether a receipt is proved, under which versions, and if not, the first difference. */
export interface Replay {
  /** The same input gives the same bytes here. */
  readonly proved: boolean;
  readonly madeUnder: { readonly library: string; readonly law: string };
  readonly replayedUnder: { readonly library: string; readonly law: string };
  readonly firstDifference: FirstDifference | null;
}

/**
 * Runs the determination of a receipt again, and proves it or names the first difference.
 *
 * Asked in this order: is the input the one hashed; is the result the one hashed; does this version give the same result,
 * steps and all else. Under other versions the result is recomputed all the same.
 *
 * @throws ZodError when it is not a receipt
 */
export function replay(receipt: unknown, sha256: Sha256): Replay {
  const given = ReceiptInput.parse(receipt);
  const verdict = (firstDifference: FirstDifference | null): Replay => ({
    proved: firstDifference === null,
    madeUnder: { library: given.library.version, law: given.law.version },
    replayedUnder: { library: coreVersion, law: lawVersion },
    firstDifference,
  });
  for (const part of ['input', 'result'] as const) {
    const hash = sha256(canonicalJson(given[part]));
    const named = given[`${part}Sha256`];
    if (hash !== named) {
      const says = `the ${part} is not the one that was hashed: it, or its hash, was changed after the receipt was made`;
      return verdict({ pointer: `/${part}Sha256`, says, was: canonicalJson(named), now: canonicalJson(hash) });
    }
  }
  const again = determineAgain(given.input, sha256);
  if ('refused' in again) {
    return verdict({
      pointer: again.pointer,
      says: `this version refuses the input: ${again.refused}`,
      was: null,
      now: null,
    });
  }
  const now = JSON.parse(canonicalJson(again.receipt)) as Receipt;
  const found =
    firstDifference(given.result, now.result, '/result') ??
    firstDifference(given.steps, now.steps, '/steps') ??
    firstDifference(given, now, '');
  if (found === null) return verdict(null);
  return verdict({ ...found, says: said(found.pointer, given.library.version, given.law) });
}

function determineAgain(
  input: unknown,
  sha256: Sha256,
): ReturnType<typeof determine> | { refused: string; pointer: string } {
  try {
    return determine(input, sha256);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const issue = error.issues[0];
    return {
      refused: issue?.message ?? 'no reason given',
      pointer: ['/input', ...(issue?.path ?? []).map(String)].join('/'),
    };
  }
}

function said(pointer: string, library: string, law: Receipt['law']): string {
  const other = library !== coreVersion || law.version !== lawVersion || law.asAt !== lawAsAt;
  const where =
    WHERE.find(([start]) => pointer.startsWith(start))?.[1] ??
    'the result and its reasons are the same; the receipt differs';
  return other
    ? `${where}: it was made under library ${library} and law ${law.version}, and replayed under ${coreVersion} and ${lawVersion}`
    : `${where}, under the same versions: the receipt was changed after it was made`;
}

const WHERE = [
  ['/result', 'the result differs'],
  ['/steps', 'the figures are the same; the stage, or its reasons, differ'],
] as const;

/** The first place, in canonical order, where two JSON values differ. */
function firstDifference(was: unknown, now: unknown, pointer: string): Omit<FirstDifference, 'says'> | null {
  if (isObject(was) && isObject(now) && Array.isArray(was) === Array.isArray(now)) {
    const [one, other] = [was as Record<string, unknown>, now as Record<string, unknown>];
    const keys = Array.isArray(was)
      ? [...Array(Math.max(was.length, (now as unknown[]).length)).keys()].map(String)
      : [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
    for (const key of keys) {
      const found = firstDifference(
        one[key],
        other[key],
        `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      );
      if (found !== null) return found;
    }
    return null;
  }
  const [before, after] = [written(was), written(now)];
  return before === after ? null : { pointer, was: before, now: after };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const written = (value: unknown): string | null => (value === undefined ? null : canonicalJson(value));
