import type { KnownAccount } from '../accounts/index.js';
import type { Words } from '../lines/text-pool.js';
import type { Mention } from './mention.js';

/** Finds the numbers of accounts in a text, of those described and of others. */
export class AccountNumbers {
  /** Set where what is found depends on the digits of a text and not on its words alone. */
  looksAtDigits = false;
  private readonly byNumber = new Map<string, number>();
  private readonly byEnding = new Map<string, number>();

  constructor(private readonly accounts: readonly KnownAccount[]) {
    for (const { index, number, sortCode } of accounts) {
      if (number === undefined) continue;
      learn(this.byNumber, number, index);
      if (sortCode !== undefined) this.byNumber.set(sortCode + number, index);
      learn(this.byEnding, number.slice(-4), index);
    }
  }

  /** Account numbers: eight digits, with or without a sort code before them; the last four after a mask. */
  read(words: Words, word: number, afterMarker: boolean): Mention | undefined {
    const length = words.length(word);
    if (length === 8 || length === 14) {
      this.looksAtDigits = true;
      const number = words.text(word);
      const sortCode = length === 14 ? number.slice(0, 6) : sortCodeBefore(words, word);
      const bare = length === 14 ? number.slice(6) : number;
      const known =
        (sortCode === undefined ? undefined : this.byNumber.get(sortCode + bare)) ?? this.byNumber.get(bare);
      if (known !== undefined && known >= 0) {
        const { sortCode: its } = this.accounts[known]!;
        if (sortCode === undefined || its === undefined || its === sortCode) return { kind: 'number', account: known };
      }
      if (sortCode === undefined && !(afterMarker && length === 8)) return undefined;
      return { kind: 'unknownAccount', number: sortCode === undefined ? bare : `${sortCode} ${bare}` };
    }
    if (length === 4 && (afterMarker || isMasked(words, word))) {
      this.looksAtDigits = true;
      const known = this.byEnding.get(words.text(word));
      if (known !== undefined && known >= 0) return { kind: 'ending', account: known };
    }
    return undefined;
  }
}

/** Two accounts of one number: it names neither. */
function learn(names: Map<string, number>, name: string, account: number): void {
  names.set(name, names.has(name) && names.get(name) !== account ? -1 : account);
}

function sortCodeBefore(words: Words, word: number): string | undefined {
  const digits = (at: number, length: number) => at >= 0 && words.digits[at] === 1 && words.length(at) === length;
  if (digits(word - 1, 6)) return words.text(word - 1);
  // A day such as 01-02-24 is no sort code: real ones are followed at once by the number.
  if (digits(word - 1, 2) && digits(word - 2, 2) && digits(word - 3, 2)) {
    return words.text(word - 3) + words.text(word - 2) + words.text(word - 1);
  }
  return undefined;
}

function isMasked(words: Words, word: number): boolean {
  const before = words.before(word);
  if (before === 0x2a) return true; // *
  return words.joined[word] === 1 && word > 0 && words.initial(word - 1) === 0x58 && words.length(word - 1) >= 2; // XX1234
}
