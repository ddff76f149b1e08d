/** Why a bundle cannot be believed: where, and what. */
export class BundleFault extends Error {
  override readonly name = 'BundleFault';

  constructor(
    /** Line of the file, from 1; 0 for the file as a whole. */
    readonly line: number,
    /** Part of the bundle: a table, `manifest` or `signature`. */
    readonly part: string,
    readonly says: string,
  ) {
    super(`${line === 0 ? 'The bundle' : `Line ${line}`} (${part}): ${says}`);
  }
}
