import { replay } from '@recoup/core';
import { createHash } from 'node:crypto';
import { readReceipt, Unreadable } from './read-receipt.js';

/** @typedef {{ say: (line: string) => void; complain: (line: string) => void }} Voice */
/** @typedef {import('@recoup/core').Replay} Replay */

const USAGE = `recoup replay <receipt.json>

Runs the determination of a receipt again, on this machine alone, and says whether it is proved.

Exit code: 0 proved; 1 not proved, with the first difference; 2 not read, with what to do.`;

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The command `recoup`.
 *
 * @param {readonly string[]} words what follows it
 * @param {Voice} voice
 * @returns {0 | 1 | 2} the exit code
 */
export function recoup(words, { say, complain }) {
  const [command, file, ...others] = words;
  if (command === '--help' || command === 'help') {
    say(USAGE);
    return 0;
  }
  if (command !== 'replay' || file === undefined || others.length > 0) {
    complain(USAGE);
    return 2;
  }
  try {
    const { receipt, facts } = readReceipt(file);
    const verdict = replay(receipt, sha256);
    say([...(verdict.proved ? proved(verdict) : differs(verdict)), '', ...facts].join('\n'));
    return verdict.proved ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    complain(`Not read: ${error.message}.\nWhat to do: ${error.remedy}.`);
    return 2;
  }
}

/**
 * @param {Replay} verdict
 * @returns {string[]}
 */
const proved = (verdict) => [
  'Proved. The same facts give the same result, byte for byte: no figure, reason or stage was changed.',
  ...versions(verdict),
];

/**
 * @param {Replay} verdict
 * @returns {string[]}
 */
function differs(verdict) {
  const { firstDifference, madeUnder, replayedUnder } = verdict;
  const { pointer, says, was, now } = firstDifference ?? neverNull();
  const isSame = madeUnder.library === replayedUnder.library && madeUnder.law === replayedUnder.law;
  return [
    `Not proved. First difference: ${says}.`,
    `  where           ${pointer === '' ? 'the receipt as a whole' : pointer}`,
    `  in the receipt  ${shown(was)}`,
    `  run again       ${shown(now)}`,
    ...versions(verdict),
    ...(isSame
      ? []
      : [`To run it under its own version: install @recoup/core ${madeUnder.library}, and replay it there.`]),
  ];
}

/** @returns {never} */
function neverNull() {
  throw new Error('a receipt that is not proved has a first difference');
}

/**
 * @param {Replay} verdict
 * @returns {string[]}
 */
const versions = ({ madeUnder, replayedUnder }) => [
  `  made under      library ${madeUnder.library}, law ${madeUnder.law}`,
  `  run again under library ${replayedUnder.library}, law ${replayedUnder.law}`,
];

const MOST_SHOWN = 200;

/** @param {string | null} value as JSON; a long one is cut */
const shown = (value) =>
  value === null ? 'nothing' : value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
