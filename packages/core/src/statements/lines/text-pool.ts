const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SPACE = 0x20;
const APOSTROPHE = 0x27;

/** A byte as its shape has it. */
const SHAPE = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return 0x30;
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
});

/**
 * Texts of statement lines, each kept once, as bytes. A million descriptions as strings would cost more memory than
 * all the figures beside them, and keep alive the chunks of the file they were cut from.
 */
export class TextPool {
  private bytes = new Uint8Array(1 << 16);
  private used = 0;
  /** `starts[n]` to `starts[n + 1]` are the bytes of text `n`. Text 0 is the empty one. */
  private starts = new Uint32Array(1 << 10);
  private shapes = new Int32Array(1 << 10);
  private count = 1;
  /**
   * Open addressing: number of the text, 0 where free, and its hash beside it, so that a text is told from another of the
   * same place without a second look into memory.
   */
  private table = new Int32Array(1 << 12);

  /** How many texts there are, the empty one among them. */
  get size(): number {
    return this.count;
  }

  /** Number of a text: equal texts, equal numbers. */
  intern(text: string | undefined): number {
    if (text === undefined || text === '') return 0;
    const start = this.used;
    const end = this.write(text, start);
    const { bytes } = this;
    let hash = BASIS;
    let shape = BASIS;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      hash = Math.imul(hash ^ byte, PRIME);
      shape = Math.imul(shape ^ SHAPE[byte]!, PRIME);
    }
    return this.number(start, end, hash, shape);
  }

  /** Number of a text given as the bytes of this pool or another: ASCII characters are their own bytes. */
  internBytes(from: Uint8Array, first: number, last: number): number {
    if (first === last) return 0;
    const start = this.used;
    while (start + last - first > this.bytes.length) this.bytes = grown(this.bytes, Uint8Array);
    const { bytes } = this;
    let hash = BASIS;
    let shape = BASIS;
    let to = start;
    for (let at = first; at < last; at++) {
      const byte = from[at]!;
      bytes[to++] = byte;
      hash = Math.imul(hash ^ byte, PRIME);
      shape = Math.imul(shape ^ SHAPE[byte]!, PRIME);
    }
    return this.number(start, to, hash, shape);
  }

  /**
   * As `internBytes`, without the spaces at either end; -1 for a text that is not one as it stands: white space in a run or
   * other than a space, or an apostrophe before it.
   */
  internTidy(from: Uint8Array, first: number, last: number): number {
    while (first < last && from[first] === SPACE) first++;
    while (last > first && from[last - 1] === SPACE) last--;
    if (first === last) return 0;
    if (from[first] === APOSTROPHE) return -1;
    const start = this.used;
    while (start + last - first > this.bytes.length) this.bytes = grown(this.bytes, Uint8Array);
    const { bytes } = this;
    let hash = BASIS;
    let shape = BASIS;
    let to = start;
    for (let at = first; at < last; at++) {
      const byte = from[at]!;
      if (byte <= SPACE && (byte < SPACE || from[at - 1] === SPACE)) return -1;
      bytes[to++] = byte;
      hash = Math.imul(hash ^ byte, PRIME);
      shape = Math.imul(shape ^ SHAPE[byte]!, PRIME);
    }
    return this.number(start, to, hash, shape);
  }

  /** Number that a text of another pool has here. */
  internFrom(other: TextPool, number: number): number {
    if (number === 0) return 0;
    return this.internBytes(other.bytes, other.starts[number]!, other.starts[number + 1]!);
  }

  /** The text written at `start`: kept where it is, or given up for the one that is there already. */
  private number(start: number, end: number, hash: number, shape: number): number {
    const { table } = this;
    const mask = table.length / 2 - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let found = table[slot * 2]!; found !== 0; found = table[slot * 2]!) {
      if (table[slot * 2 + 1] === hash && this.equals(found, start, end)) return found;
      slot = (slot + 1) & mask;
    }
    const made = this.count++;
    table[slot * 2] = made;
    table[slot * 2 + 1] = hash;
    this.used = end;
    if (made + 1 >= this.starts.length) {
      this.starts = grown(this.starts, Uint32Array);
      this.shapes = grown(this.shapes, Int32Array);
    }
    this.starts[made] = start;
    this.starts[made + 1] = end;
    this.shapes[made] = shape;
    if (this.count * 4 > table.length) this.rehash();
    return made;
  }

  text(number: number): string {
    if (number === 0) return '';
    const { bytes } = this;
    const units: number[] = [];
    for (let at = this.starts[number]!, end = this.starts[number + 1]!; at < end; ) {
      const first = bytes[at]!;
      if (first < 0x80) {
        units.push(first);
        at += 1;
      } else if (first < 0xe0) {
        units.push(((first & 0x1f) << 6) | (bytes[at + 1]! & 0x3f));
        at += 2;
      } else {
        units.push(((first & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f));
        at += 3;
      }
    }
    let text = '';
    for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.slice(at, at + 4096));
    return text;
  }

  /** The words of a text, in order, into `words`. */
  words(number: number, words: Words): void {
    words.read(this.bytes, number === 0 ? 0 : this.starts[number]!, number === 0 ? 0 : this.starts[number + 1]!);
  }

  /** A hash of the text in which one digit is as good as another, and so is one case. */
  shapeHash(number: number): number {
    const shape = this.shapes[number]!;
    return shape ^ (shape >>> 15);
  }

  /** Whether two texts differ in nothing but digits and case. */
  haveOneShape(one: number, other: number): boolean {
    const { bytes } = this;
    let at = this.starts[one]!;
    const end = this.starts[one + 1]!;
    let to = this.starts[other]!;
    if (this.starts[other + 1]! - to !== end - at) return false;
    for (; at < end; at++, to++) if (SHAPE[bytes[at]!] !== SHAPE[bytes[to]!]) return false;
    return true;
  }

  /** Each UTF-16 unit in one to three bytes: what is written is read back, lone surrogates too. */
  private write(text: string, start: number): number {
    while (start + text.length * 3 > this.bytes.length) this.bytes = grown(this.bytes, Uint8Array);
    const { bytes } = this;
    let at = start;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) bytes[at++] = unit;
      else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      }
    }
    return at;
  }

  private equals(number: number, start: number, end: number): boolean {
    const { bytes } = this;
    const first = this.starts[number]!;
    if (this.starts[number + 1]! - first !== end - start) return false;
    for (let at = start, other = first; at < end; at++, other++) if (bytes[at] !== bytes[other]) return false;
    return true;
  }

  /** In the order of the old table, which is nearly that of the new one: memory is gone through, not jumped about in. */
  private rehash(): void {
    const { table: old } = this;
    const table = new Int32Array(old.length * 2);
    const mask = old.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      const number = old[from]!;
      if (number === 0) continue;
      const hash = old[from + 1]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (table[slot * 2] !== 0) slot = (slot + 1) & mask;
      table[slot * 2] = number;
      table[slot * 2 + 1] = hash;
    }
    this.table = table;
  }
}

/** A typed array twice as long, with the same beginning. */
export function grown<A extends { readonly length: number; set(from: A): void }>(
  from: A,
  Kind: new (length: number) => A,
): A {
  const to = new Kind(from.length * 2);
  to.set(from);
  return to;
}

/** Finds texts of one shape: bank lines differ far more in their numbers than in their words. */
export class Shapes {
  /** Open addressing: number of the first text of a shape, 0 where free. */
  private table = new Int32Array(1 << 10);
  private count = 0;

  constructor(private readonly texts: TextPool) {}

  /** The first text asked for that has the shape of this one: itself, where none had. */
  firstLike(text: number): number {
    const mask = this.table.length - 1;
    let slot = this.texts.shapeHash(text) & mask;
    for (let found = this.table[slot]!; found !== 0; found = this.table[slot]!) {
      if (this.texts.haveOneShape(found, text)) return found;
      slot = (slot + 1) & mask;
    }
    this.table[slot] = text;
    if (++this.count * 2 > this.table.length) this.rehash();
    return text;
  }

  private rehash(): void {
    const table = new Int32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (const text of this.table) {
      if (text === 0) continue;
      let slot = this.texts.shapeHash(text) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = text;
    }
    this.table = table;
  }
}

const SEPARATOR = 0;
const LETTER = 1;
const DIGIT = 2;

/** What each byte is to a reader: letter, digit or neither. `0xc2` and `0xe2` begin symbols such as the pound sign. */
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return DIGIT;
  if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0x80) return LETTER;
  return SEPARATOR;
});

/**
 * The words of one text, told apart where letters meet digits, folded to capitals: `Tfr12345678 A/C` has the words
 * `TFR`, `12345678`, `A`, `C`. One object is used again and again: nothing is made per line.
 */
export class Words {
  count = 0;
  readonly hashes = new Int32Array(512);
  readonly from = new Int32Array(512);
  readonly to = new Int32Array(512);
  /** 1 where the word is of digits. */
  readonly digits = new Uint8Array(512);
  /** 1 where nothing stands between the word and the one before it. */
  readonly joined = new Uint8Array(512);
  private bytes = new Uint8Array(0);
  private start = 0;

  read(bytes: Uint8Array<ArrayBuffer>, start: number, end: number): void {
    this.bytes = bytes;
    this.start = start;
    let count = 0;
    let at = start;
    let joined = 0;
    while (at < end && count < 512) {
      let byte = bytes[at]!;
      let kind = KIND[byte]!;
      if (kind === SEPARATOR || byte === 0xc2 || byte === 0xe2) {
        at += byte === 0xc2 ? 2 : byte === 0xe2 ? 3 : 1;
        joined = 0;
        continue;
      }
      const first = at;
      const wanted = kind;
      let hash = BASIS;
      do {
        if (byte >= 0x61 && byte <= 0x7a) byte -= 0x20;
        hash = Math.imul(hash ^ byte, PRIME);
        at++;
        if (at >= end) break;
        byte = bytes[at]!;
        kind = KIND[byte]!;
      } while (kind === wanted && byte !== 0xc2 && byte !== 0xe2);
      this.hashes[count] = hash;
      this.from[count] = first;
      this.to[count] = at;
      this.digits[count] = wanted === DIGIT ? 1 : 0;
      this.joined[count] = joined;
      joined = 1;
      count++;
    }
    this.count = count;
  }

  length(word: number): number {
    return this.to[word]! - this.from[word]!;
  }

  /** First byte of a word, as a capital. */
  initial(word: number): number {
    const byte = this.bytes[this.from[word]!]!;
    return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
  }

  /** The byte before a word within its text, or 0. */
  before(word: number): number {
    const at = this.from[word]! - 1;
    return at < this.start ? 0 : this.bytes[at]!;
  }

  is(word: number, capitals: string): boolean {
    const from = this.from[word]!;
    if (this.to[word]! - from !== capitals.length) return false;
    for (let index = 0; index < capitals.length; index++) {
      let byte = this.bytes[from + index]!;
      if (byte >= 0x61 && byte <= 0x7a) byte -= 0x20;
      if (byte !== capitals.charCodeAt(index)) return false;
    }
    return true;
  }

  text(word: number): string {
    let text = '';
    for (let at = this.from[word]!; at < this.to[word]!; at++) {
      const byte = this.bytes[at]!;
      text += String.fromCharCode(byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte);
    }
    return text;
  }
}
