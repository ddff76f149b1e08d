import { ReceiptInput } from '@recoup/core';
import { readFileSync } from 'node:fs';

/** A file that is not a receipt, with what to do about it. */
export class Unreadable extends Error {
  /**
   * @param {string} message
   * @param {string} remedy
   */
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

const GIVEN = 'give the file as it was sent: the `receipt` of a determination, alone';

/**
 * The receipt in a file, and what it is about.
 *
 * @param {string} file
 * @returns {{ receipt: unknown; facts: string[] }}
 * @throws {Unreadable} for a file that is not there, is not JSON with one reading, or is no receipt
 */
export function readReceipt(file) {
  const receipt = jsonIn(textOf(file));
  const read = ReceiptInput.safeParse(receipt);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = (issue?.path ?? []).map((key) => `/${String(key)}`).join('');
    throw new Unreadable(
      `it is not a receipt: ${issue?.message ?? 'no reason given'} (at ${place || 'the root'})`,
      GIVEN,
    );
  }
  return { receipt, facts: factsOf(read.data) };
}

/** @param {string} file */
function textOf(file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    throw new Unreadable(`${file} cannot be opened (${code})`, 'check the name of the file, and that you may read it');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${file} is not text in UTF-8`, GIVEN);
  }
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function jsonIn(text) {
  let value;
  try {
    value = /** @type {unknown} */ (JSON.parse(text));
  } catch {
    throw new Unreadable('it is not JSON', GIVEN);
  }
  // Of a field that is given twice the last would count, and a reader may see the first.
  const written = text.replace(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1;
  if (written !== fieldsIn(value))
    throw new Unreadable('it gives a field twice, and so can be read in two ways', GIVEN);
  return value;
}

/**
 * @param {unknown} value
 * @returns {number}
 */
function fieldsIn(value) {
  if (typeof value !== 'object' || value === null) return 0;
  const values = Object.values(value);
  const own = Array.isArray(value) ? 0 : values.length;
  return values.reduce((sum, each) => sum + fieldsIn(each), own);
}

/**
 * @param {import('zod').output<typeof ReceiptInput>} receipt
 * @returns {string[]}
 */
function factsOf({ input, inputSha256, resultSha256 }) {
  const { asAt, footings } = /** @type {{ asAt?: unknown; footings?: unknown }} */ (input ?? {});
  return [
    `  decision on     ${String(asAt)}, on the footing of: ${String(footings).replaceAll(',', ', ')}`,
    `  facts           SHA-256 ${inputSha256}`,
    `  result          SHA-256 ${resultSha256}`,
  ];
}
