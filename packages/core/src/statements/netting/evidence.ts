import type { KnownAccount, Ledger } from '../accounts/index.js';
import { PhraseIndex } from '../accounts/phrases.js';
import { Shapes, Words } from '../lines/text-pool.js';
import { AccountNumbers } from './account-numbers.js';
import { Finding, lexicon, Sign, typeCodes } from './lexicon.js';
import type { Mention } from './mention.js';

/** How plainly a leg points to the account at the other end. */
export const Grade = { somebodyElse: -1, neutral: 0, transfer: 1, own: 2, holder: 3, account: 4 } as const;

const NONE: readonly Mention[] = [];

const NAME = 1 << 24;
const BANK = 1 << 25;
const ACCOUNT = 1 << 26;
const TARGET = (1 << 20) - 1;

interface Person {
  readonly name: number;
  readonly first: string;
  readonly initial: number;
}

/** Reads texts for evidence of a transfer: each text once, however many lines have it. */
export class Evidence {
  private readonly phrases = new PhraseIndex();
  private readonly types = new PhraseIndex();
  private readonly surnames = new Map<string, Person[]>();
  private readonly surnameIndex = new PhraseIndex();
  private readonly surnameList: string[] = [];
  private readonly numbers: AccountNumbers;
  /** Accounts whose holder has the name. */
  private readonly nameOf = new Map<string, number>();
  private readonly holders: Set<number>[] = [];
  private readonly isNamed: boolean[] = [];
  private readonly signsOf: Int32Array;
  private readonly typeSignsOf: Int32Array;
  private readonly mentionsOf = new Map<number, readonly Mention[]>();
  private readonly unknownKeyOf: Int32Array;
  private readonly lineSigns: Int32Array;
  private anySigns = 0;
  private readonly words = new Words();

  constructor(private readonly ledger: Ledger) {
    this.numbers = new AccountNumbers(ledger.accounts.all);
    this.signsOf = new Int32Array(ledger.texts.size);
    this.typeSignsOf = new Int32Array(ledger.texts.size);
    this.unknownKeyOf = new Int32Array(ledger.texts.size);
    this.lineSigns = new Int32Array(ledger.size);
    for (const [phrase, signs] of lexicon) this.phrases.add(phrase, signs);
    for (const [phrase, signs] of lexicon) this.types.add(phrase, signs);
    for (const [code, signs] of typeCodes) this.types.add(code, signs);
    for (const account of ledger.accounts.all) this.learn(account);
    this.readAll();
    for (let at = 0; at < ledger.size; at++) this.anySigns |= this.lineSigns[at] = this.signsOfLine(at);
  }

  /**
   * Reads every text, in the order in which they lie in memory. A text that differs from one before it in nothing but digits
   * says the same, unless its digits are looked at: the number of an account.
   */
  private readAll(): void {
    const { signsOf, unknownKeyOf, numbers, phrases, surnameIndex } = this;
    const { texts } = this.ledger;
    const shapes = new Shapes(texts);
    const looksAtDigits = new Uint8Array(texts.size);
    for (let text = 1; text < texts.size; text++) {
      const like = shapes.firstLike(text);
      if (like === text || looksAtDigits[like] === 1) {
        numbers.looksAtDigits = phrases.looksAtDigits = surnameIndex.looksAtDigits = false;
        this.read(text);
        if (numbers.looksAtDigits || phrases.looksAtDigits || surnameIndex.looksAtDigits) looksAtDigits[like] = 1;
        continue;
      }
      const signs = signsOf[like]!;
      signsOf[text] = signs;
      unknownKeyOf[text] = unknownKeyOf[like]!;
      if ((signs & Finding.mentions) !== 0) this.mentionsOf.set(text, this.mentionsOf.get(like)!);
    }
  }

  /** Whether names of the account’s holder are known. */
  knowsHolderOf(account: number): boolean {
    return this.isNamed[account] === true;
  }

  nameOfHolder(name: number): string {
    return [...this.nameOf.keys()][name]!;
  }

  isHolder(name: number, account: number): boolean {
    return this.holders[name]!.has(account);
  }

  /** Whether any line at all has one of these signs. */
  hasAny(signs: number): boolean {
    return (this.anySigns & signs) !== 0;
  }

  /** Signs of the whole line: its texts and its type together. */
  signs(at: number): number {
    return this.lineSigns[at]!;
  }

  private signsOfLine(at: number): number {
    const { ledger } = this;
    const description = ledger.description(at);
    const counterparty = ledger.counterparty(at);
    const reference = ledger.reference(at);
    const ofType = this.readType(ledger.type(at));
    if (counterparty === 0 && reference === 0) return this.read(description) | ofType | Finding.read;
    let signs = this.read(description) | this.read(reference) | this.read(counterparty) | ofType;
    signs &= ~Finding.unknownWords;
    // Where the bank gives the counterparty apart, the words of the description may be a reference; a name is there.
    const speaks = counterparty === 0 ? description : counterparty;
    return signs | (this.read(speaks) & Finding.unknownWords) | Finding.read;
  }

  /** One number for the unknown words of a line’s counterparty, whatever their order; 0 where there are none. */
  unknownKey(at: number): number {
    const text = this.ledger.counterparty(at) === 0 ? this.ledger.description(at) : this.ledger.counterparty(at);
    this.read(text);
    return this.unknownKeyOf[text]!;
  }

  /** Words two lines share that are not jargon, and numbers of five digits or more: a merchant, a name, a reference. */
  shared(one: number, other: number): string[] {
    const mine = new Set(this.tellingWords(one));
    return [...new Set(this.tellingWords(other))].filter((word) => mine.has(word));
  }

  /** Whether one line names nobody, and every word it has beyond jargon stands in the other as well. */
  isReferenceIn(one: number, other: number): boolean {
    if ((this.signs(one) & Finding.mentions) !== 0) return false;
    const theirs = new Set(this.tellingWords(other));
    return this.tellingWords(one).every((word) => theirs.has(word));
  }

  private tellingWords(at: number): string[] {
    const { ledger, words } = this;
    const telling: string[] = [];
    for (const text of [ledger.description(at), ledger.counterparty(at), ledger.reference(at)]) {
      ledger.texts.words(text, words);
      let covered = 0;
      for (let word = 0; word < words.count; word++) {
        if (words.digits[word] === 1) {
          if (words.length(word) >= 5) telling.push(words.text(word));
          continue;
        }
        this.phrases.at(words, word, (_, length) => void (covered = Math.max(covered, word + length)));
        if (word >= covered && words.length(word) >= 3) telling.push(words.text(word));
      }
    }
    return telling;
  }

  /** What a line names: in its counterparty and description, and account numbers in its reference. */
  mentions(at: number): readonly Mention[] {
    const { ledger } = this;
    const counterparty = ledger.counterparty(at);
    const description = ledger.description(at);
    const reference = ledger.reference(at);
    if (counterparty === 0 && reference === 0) return this.mentionsOf.get(description) ?? NONE;
    const all: Mention[] = [];
    const texts = counterparty === description ? [counterparty, reference] : [counterparty, description, reference];
    for (const text of texts) {
      // A payer’s own name in a reference is how people sign payments to others: it points nowhere. So is a name in the
      // description, where the bank gives the counterparty apart.
      const points = counterparty === 0 ? text === description : text === counterparty;
      for (const mention of this.mentionsOf.get(text) ?? NONE) {
        if (points || (mention.kind !== 'holder' && mention.kind !== 'bank')) all.push(mention);
      }
    }
    return all;
  }

  /**
   * How plainly the line points to `other`; `undefined` where it points elsewhere: to another account of the case, or to an
   * account that nobody described.
   */
  grade(at: number, other: number, signs: number): number | undefined {
    const own = this.ledger.account(at);
    let grade: number = Grade.neutral;
    let elsewhere = false;
    let named = false;
    if ((signs & Finding.mentions) !== 0) {
      for (const mention of this.mentions(at)) {
        if (mention.kind === 'number') {
          if (mention.account === other) grade = Grade.account;
          else if (mention.account !== own) elsewhere = true;
        } else if (mention.kind === 'unknownAccount') elsewhere = true;
        else if (mention.kind === 'ending') {
          if (mention.account === other) grade = Math.max(grade, Grade.account);
        } else if (mention.kind === 'holder' && mention.leads) {
          if (this.isHolder(mention.name, other)) {
            grade = Math.max(grade, Grade.holder);
            named = true;
          } else named = true;
        } else if (mention.kind === 'bank' && mention.leads && mention.account === other)
          grade = Math.max(grade, Grade.holder);
      }
    }
    if (grade >= Grade.account) return grade;
    if (elsewhere) return undefined;
    if (grade >= Grade.holder) return grade;
    if ((signs & Finding.unknownWords) !== 0 || named) return Grade.somebodyElse;
    if ((signs & Sign.own) !== 0) return Grade.own;
    return (signs & Sign.transfer) !== 0 ? Grade.transfer : Grade.neutral;
  }

  private learn(account: KnownAccount): void {
    const { index } = account;
    this.isNamed[index] = account.names.length > 0;
    for (const name of account.names) this.learnName(name, index);
    for (const bank of account.banks) this.phrases.add(bank, BANK | index);
    for (const label of account.labels) this.phrases.add(label, BANK | index);
    const { iban } = account;
    if (iban !== undefined) {
      this.phrases.add(iban, ACCOUNT | index);
      this.phrases.add(iban.replace(/(.{4})/g, '$1 '), ACCOUNT | index);
    }
  }

  private learnName(name: string, account: number): void {
    const key = name.trim().toUpperCase();
    let number = this.nameOf.get(key);
    if (number === undefined) {
      number = this.holders.length;
      this.holders.push(new Set());
      this.nameOf.set(key, number);
    }
    this.holders[number]!.add(account);
    const parts = key
      .replace(/^(MR|MRS|MS|MISS|DR|MX)\.?\s+/, '')
      .split(/[\s.]+/)
      .filter((part) => part !== '');
    const surname = parts.at(-1);
    const isCompany = /\b(LTD|LIMITED|LLP|PLC|CIC|CO|COMPANY|TRADING|TRUST|CHARITY|INC|GMBH)\b/.test(key);
    if (!isCompany && parts.length >= 2 && surname !== undefined) {
      this.phrases.add(parts.join(' '), NAME | number);
      const list = this.surnames.get(surname) ?? [];
      if (list.length === 0) {
        this.surnames.set(surname, list);
        this.surnameIndex.add(surname, this.surnameList.length);
        this.surnameList.push(surname);
      }
      list.push({ name: number, first: parts[0]!, initial: parts[0]!.charCodeAt(0) });
      return;
    }
    this.phrases.add(key, NAME | number);
    // Banks cut names at 18 characters, and leave out what a company is.
    if (key.length > 18) this.phrases.add(key.slice(0, 18), NAME | number);
    const bare = key.replace(/\s+(LTD|LIMITED|LLP|PLC|CIC|INC|GMBH)\.?$/, '');
    if (bare !== key && bare.includes(' ')) this.phrases.add(bare, NAME | number);
  }

  private read(text: number): number {
    return text === 0 ? 0 : this.signsOf[text] || this.readNew(text);
  }

  private readNew(text: number): number {
    const { words } = this;
    this.ledger.texts.words(text, words);
    let signs: number = Finding.read;
    const mentions: Mention[] = [];
    let covered = 0;
    let hasUnknown = false;
    let marker = -2;
    let names = 0;
    let key = 0;
    const found = (meaning: number, length: number, word: number) => {
      covered = Math.max(covered, word + length);
      if ((meaning & (NAME | BANK | ACCOUNT)) === 0) {
        signs |= meaning;
        if ((meaning & Sign.accountMarker) !== 0) marker = word + length;
      } else if ((meaning & NAME) !== 0) {
        mentions.push({ kind: 'holder', name: meaning & TARGET, leads: !hasUnknown });
        names++;
      } else if ((meaning & BANK) !== 0) mentions.push({ kind: 'bank', account: meaning & TARGET, leads: !hasUnknown });
      else mentions.push({ kind: 'number', account: meaning & TARGET });
    };
    for (let word = 0; word < words.count; word++) {
      if (words.digits[word] === 1) {
        const named = this.numbers.read(words, word, marker === word);
        if (named !== undefined) mentions.push(named);
        if (marker === word) marker = word + 1;
        continue;
      }
      if (this.phrases.mayBeginAt(words, word))
        this.phrases.at(words, word, (meaning, length) => found(meaning, length, word));
      if (this.surnameIndex.mayBeginAt(words, word))
        this.surnameIndex.at(words, word, (surname) => {
          const to = this.readPerson(word, this.surnameList[surname]!, mentions, !hasUnknown);
          if (to > 0) {
            covered = Math.max(covered, to);
            names++;
          }
        });
      if (word < covered || words.length(word) === 1) continue;
      // Two letters on their own are initials or jargon; a first name is taken back when the surname follows.
      if (this.isFirstNameHere(word)) continue;
      if (words.length(word) === 2 && words.joined[word] === 1) continue;
      hasUnknown = true;
      key = (key + Math.imul(words.hashes[word]!, 0x9e3779b1)) | 0;
    }
    if (hasUnknown) signs |= Finding.unknownWords;
    if (mentions.length > 0) {
      signs |= Finding.mentions;
      this.mentionsOf.set(text, mentions);
    }
    // Words after a leading name are its reference, not another party.
    if (names > 0 && mentions.some((mention) => mention.kind === 'holder' && mention.leads))
      signs &= ~Finding.unknownWords;
    this.signsOf[text] = signs;
    this.unknownKeyOf[text] = key;
    return signs;
  }

  private readType(text: number): number {
    if (text === 0) return 0;
    const known = this.typeSignsOf[text]!;
    if (known !== 0) return known;
    this.ledger.texts.words(text, this.words);
    let signs: number = Finding.read;
    for (let word = 0; word < this.words.count; word++) {
      this.types.at(this.words, word, (meaning) => void (signs |= meaning & TARGET));
    }
    this.typeSignsOf[text] = signs;
    return signs;
  }

  /** `R EXAMPLE`, `EXAMPLE ROBIN`, `MR R J EXAMPLE`: the surname with the first name or its initial beside it. */
  private readPerson(word: number, surname: string, mentions: Mention[], leads: boolean): number {
    const { words } = this;
    for (const person of this.surnames.get(surname) ?? []) {
      let first = word - 1;
      while (first > 0 && words.length(first) === 1 && words.length(first - 1) === 1 && words.digits[first - 1] === 0)
        first--;
      const before = first >= 0 && words.digits[first] === 0 && this.isFirst(first, person);
      // Robin J Example: a middle initial or name between.
      const skipped = !before && word >= 2 && words.digits[word - 2] === 0 && words.is(word - 2, person.first);
      // "T EXAMPLE R EXAMPLE" is T Example, with a reference; not "Example R".
      const isOther = word >= 1 && words.digits[word - 1] === 0 && words.length(word - 1) === 1 && !before;
      const after =
        word + 1 < words.count && words.digits[word + 1] === 0 && this.isFirst(word + 1, person) && !before && !isOther;
      if (!before && !skipped && !after) continue;
      mentions.push({ kind: 'holder', name: person.name, leads });
      let to = after ? word + 2 : word + 1;
      while (after && to < words.count && words.digits[to] === 0 && words.length(to) === 1) to++;
      return to;
    }
    return 0;
  }

  private isFirst(word: number, person: Person): boolean {
    const { words } = this;
    return words.length(word) === 1 ? words.initial(word) === person.initial : words.is(word, person.first);
  }

  /** Whether the word is a first name whose surname follows, with at most one word between. */
  private isFirstNameHere(word: number): boolean {
    const { words } = this;
    for (let ahead = word + 1; ahead <= word + 2 && ahead < words.count; ahead++) {
      let found = false;
      if (!this.surnameIndex.mayBeginAt(words, ahead)) continue;
      this.surnameIndex.at(words, ahead, (surname) => {
        found ||= (this.surnames.get(this.surnameList[surname]!) ?? []).some((person) => {
          if (words.is(word, person.first)) return true;
          return ahead === word + 1 && word > 0 && words.is(word - 1, person.first);
        });
      });
      if (found) return true;
    }
    return false;
  }
}
