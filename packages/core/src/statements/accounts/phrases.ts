import { TextPool, Words } from '../lines/text-pool.js';

/** One phrase of whole words and what it stands for. */
interface Phrase {
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  readonly meaning: number;
  readonly hasDigits: boolean;
}

/**
 * Finds phrases of whole words in a text: every phrase in one pass, however many there are. Words only, so that a rule a
 * user writes can never be slow, as a regular expression can.
 */
export class PhraseIndex {
  private readonly byFirstWord = new Map<number, Phrase[]>();
  /** 1 where a first word may be, by the lower bits of its hash: most words of most lines are not there. */
  private readonly sieve = new Uint8Array(1 << 16);
  /** Set by `at` where what it finds depends on the digits of a text and not on its words alone. */
  looksAtDigits = false;
  private readonly pool = new TextPool();
  private readonly own = new Words();

  /** @param meaning what is handed back where the phrase is found */
  add(phrase: string, meaning: number): void {
    this.pool.words(this.pool.intern(phrase), this.own);
    const { own } = this;
    if (own.count === 0) return;
    const words = Array.from({ length: own.count }, (_, word) => own.text(word));
    const hashes = Array.from(own.hashes.subarray(0, own.count));
    const first = hashes[0]!;
    const list = this.byFirstWord.get(first);
    const hasDigits = own.digits.subarray(0, own.count).includes(1);
    const made = { words, hashes, meaning, hasDigits };
    this.sieve[(first ^ (first >>> 16)) & 0xffff] = 1;
    if (list === undefined) this.byFirstWord.set(first, [made]);
    else list.push(made);
  }

  /** Whether any phrase may begin at `word`: most words begin none, and are passed over at once. */
  mayBeginAt(words: Words, word: number): boolean {
    const hash = words.hashes[word]!;
    return this.sieve[(hash ^ (hash >>> 16)) & 0xffff] === 1;
  }

  /** Every phrase that begins at `word`. */
  at(words: Words, word: number, found: (meaning: number, length: number) => void): void {
    const list = this.byFirstWord.get(words.hashes[word]!);
    if (list === undefined) return;
    for (const phrase of list) {
      if (phrase.hasDigits) this.looksAtDigits = true;
      if (this.matches(phrase, words, word)) found(phrase.meaning, phrase.words.length);
    }
  }

  private matches(phrase: Phrase, words: Words, word: number): boolean {
    if (word + phrase.words.length > words.count) return false;
    for (let index = 0; index < phrase.words.length; index++) {
      if (words.hashes[word + index] !== phrase.hashes[index]) return false;
      if (!words.is(word + index, phrase.words[index]!)) return false;
    }
    return true;
  }
}
