import type { LocalDate } from '../../dates/index.js';
import type { MissingFact } from '../../reasons/index.js';
import type { StatementLine } from '../line.js';
import type {
  FileRead,
  FileWaits,
  Layout,
  NamedAccount,
  ReadingOptions,
  RefusedLine,
  SetAside,
  StatedBalance,
  StatedPeriod,
} from './file-read.js';

/** The rarer parts of a line. An empty text is no part. */
export interface LineParts {
  readonly counterparty?: string | undefined;
  readonly reference?: string | undefined;
  readonly bankId?: string | undefined;
  readonly page?: number | undefined;
}

/** Names remembered at once: types, currencies, accounts. A file has few. */
const NAMES = 4_096;
/** Of them, those that came last, found without hashing. A power of two. */
const RECENT = 64;
/** Places for remembered texts, a power of two. */
const PLACES = 4_096;
/** Texts looked up before it is known whether they repeat themselves. */
const TRIALS = 16_384;
/** Shorter texts are never slices. */
const SLICED_FROM = 13;

/** A text as the file has it, and tidy. */
interface Name {
  readonly text: string;
  readonly name: string;
}

/**
 * One string object for equal texts, and never a slice of a larger one: a slice would keep the whole chunk it was cut
 * from in memory for as long as the line lives.
 */
export class Texts {
  private readonly names = new Map<string, Name>();
  private readonly recent = Array.from({ length: RECENT }, (): Name | undefined => undefined);
  private readonly places = Array.from({ length: PLACES }, () => '');
  private tried = 0;
  private met = 0;

  /** A text that few lines or many may share. Each place remembers the last one that came to it. */
  one(text: string): string {
    const { length } = text;
    if (length === 0) return '';
    // Where hardly any text comes again, remembering them costs more than it saves.
    if (this.tried >= TRIALS && this.met * 10 < this.tried) return copied(text);
    this.tried++;
    const middle = text.charCodeAt(length >> 1) + 31 * text.charCodeAt(length >> 2);
    const place = (text.charCodeAt(0) + 7 * text.charCodeAt(length - 1) + 131 * middle + 1_009 * length) & (PLACES - 1);
    const found = this.places[place];
    if (found === text) {
      this.met++;
      return found;
    }
    const own = copied(text);
    this.places[place] = own;
    return own;
  }

  /** A text of which a file has few, made tidy. */
  name(text: string): string {
    const place = (text.length + 7 * text.charCodeAt(0) + 31 * text.charCodeAt(text.length - 1)) & (RECENT - 1);
    const recent = this.recent[place];
    if (recent?.text === text) return recent.name;
    const found = this.names.get(text) ?? this.newName(text);
    this.recent[place] = found;
    return found.name;
  }

  private newName(text: string): Name {
    if (this.names.size >= NAMES) this.names.clear();
    const name = { text: copied(text), name: copied(tidy(text)) };
    this.names.set(name.text, name);
    return name;
  }
}

/**
 * The same text with characters of its own. An engine may hold a piece of a text as a slice of the whole, and two texts
 * joined as the pair of them; looking at a character of the pair makes it one text.
 */
function copied(text: string): string {
  if (text.length < SLICED_FROM) return text;
  const own = text.slice(0, 1) + text.slice(1);
  own.charCodeAt(0);
  return own;
}

/** Lines to a block. */
const BLOCK = 1_024;

interface OpenSetAside {
  count: number;
  readonly lines: [number, number][];
}

/** What has been read of one file so far: lines, refusals, what was set aside, balances, names. */
export class Reading {
  readonly texts = new Texts();
  private readonly refusedLines: RefusedLine[] = [];
  private readonly aside = new Map<string, OpenSetAside>();
  private readonly accountOf = new Map<string, string>();
  private readonly balances: StatedBalance[] = [];
  private readonly periods: StatedPeriod[] = [];
  private readonly notes = new Set<string>();
  private readonly wanted: MissingFact[] = [];
  /** Kept in blocks: one array of a million lines would be copied whole each time it grows. */
  private readonly blocks: StatementLine[][] = [];
  private block: StatementLine[] = [];
  private keptRecords = 0;
  private asideRecords = 0;

  constructor(
    readonly options: ReadingOptions,
    readonly layout: Layout,
  ) {}

  /** A record was kept; it made one or more lines. */
  recordKept(): void {
    this.keptRecords++;
  }

  /** Keeps one line. @param type an empty text is none; @param rest undefined where the layout has no such parts */
  keep(
    line: number,
    account: string,
    on: LocalDate,
    amount: bigint,
    currency: string,
    description: string,
    balance?: bigint,
    type = '',
    rest?: LineParts,
  ): void {
    const { file } = this.options;
    // Two shapes hold all but the rare fields in the object itself; a million lines feel the difference.
    let made: { -readonly [Key in keyof StatementLine]: StatementLine[Key] };
    if (balance !== undefined && type !== '')
      made = { file, line, account, on, amount, currency, description, balance, type };
    else {
      made = { file, line, account, on, amount, currency, description };
      if (balance !== undefined) made.balance = balance;
      if (type !== '') made.type = type;
    }
    if (rest !== undefined) {
      const { counterparty, reference, bankId, page } = rest;
      if (counterparty !== undefined && counterparty !== '') made.counterparty = counterparty;
      if (reference !== undefined && reference !== '') made.reference = reference;
      if (bankId !== undefined && bankId !== '') made.bankId = bankId;
      if (page !== undefined) made.page = page;
    }
    this.block.push(made);
    if (this.block.length === BLOCK) {
      this.blocks.push(this.block);
      this.block = [];
    }
  }

  /** How many lines were kept so far. */
  get kept(): number {
    return this.blocks.length * BLOCK + this.block.length;
  }

  refuse(line: number, reason: string): void {
    this.refusedLines.push({ line, reason });
  }

  setAside(line: number, reason: string): void {
    let group = this.aside.get(reason);
    if (group === undefined) this.aside.set(this.texts.name(reason), (group = { count: 0, lines: [] }));
    group.count++;
    this.asideRecords++;
    const last = group.lines.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else group.lines.push([line, line]);
  }

  /** What a reader of the figures should know. */
  note(text: string): void {
    this.notes.add(text);
  }

  want(pointer: string, wanted: string): void {
    if (!this.wanted.some((fact) => fact.pointer === pointer)) this.wanted.push({ pointer, wanted });
  }

  balance(stated: Omit<StatedBalance, 'before'> & { readonly before?: number }): void {
    this.balances.push({ before: this.kept, ...stated });
  }

  period(account: string, from: LocalDate, to: LocalDate): void {
    this.periods.push({ account, from, to });
  }

  /**
   * Id of the account that the file calls `named`. The caller's id goes to the first account the file names; a second one
   * keeps its own name. Products of one customer (`part`) are told apart, because each has a balance of its own.
   */
  account(named: string | undefined, part = ''): string {
    const key = `${named ?? ''}|${part}`;
    const known = this.accountOf.get(key);
    if (known !== undefined) return known;
    const id = this.idFor(named, part);
    this.accountOf.set(this.texts.name(key), id);
    return id;
  }

  private idFor(named: string | undefined, part: string): string {
    const { account: given, file } = this.options;
    const withPart = (id: string) => this.texts.name(part === '' ? id : `${id} ${part}`);
    const first = [...this.accountOf.keys()].every((key) => key.split('|')[0] === (named ?? ''));
    if (given !== undefined && first) return withPart(given);
    if (named !== undefined) {
      if (given !== undefined) this.note(`The file names more than one account: only the first is read as ${given}`);
      return withPart(named);
    }
    this.want(
      '/account',
      'The file does not name its account: say which one it is, so that its other files can be joined to it',
    );
    return withPart(`account of ${file}`);
  }

  /** The currency where the layout states none. */
  statedCurrency(): string {
    const { currency } = this.options;
    if (currency === undefined)
      this.note('The layout states no currency; it is one of sterling accounts, so amounts are read as GBP');
    return currency ?? 'GBP';
  }

  waits(facts: readonly MissingFact[]): FileWaits {
    return { kind: 'factsMissing', file: this.options.file, layout: this.layout, facts };
  }

  private allLines(): readonly StatementLine[] {
    const lines = new Array<StatementLine>(this.kept);
    let at = 0;
    for (const block of [...this.blocks, this.block]) for (const line of block) lines[at++] = line;
    return lines;
  }

  end(): FileRead {
    if (this.layout.note !== undefined) this.note(this.layout.note);
    const refused = this.refusedLines.toSorted((a, b) => a.line - b.line);
    const counts = {
      read: this.keptRecords + refused.length + this.asideRecords,
      kept: this.keptRecords,
      refused: refused.length,
      setAside: this.asideRecords,
    };
    return {
      kind: 'read',
      file: this.options.file,
      layout: this.layout,
      counts,
      lines: this.allLines(),
      refused,
      setAside: [...this.aside].map(([reason, group]): SetAside => ({ reason, ...group })),
      accounts: [...this.accountOf].flatMap(([key, account]): NamedAccount[] => {
        const named = key.replace('|', ' ').trim();
        return named === '' ? [] : [{ account, named }];
      }),
      statedBalances: this.balances,
      periods: this.periods,
      notes: [...this.notes],
      wanted: this.wanted,
    };
  }
}

/** What a refusal shows of the text it refuses. */
export const shown = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Runs of white space become one space; nothing else changes. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  return /[\t\n\r\u00a0]| {2}/.test(trimmed) ? trimmed.replace(/[\s\u00a0]+/g, ' ') : trimmed;
}

/** `30-94-57 12345678` from a sort code and an account number in any of their spellings. */
export function sortCodeAndNumber(sortCode: string, number: string): string {
  const digits = sortCode.replace(/\D/g, '');
  const plain = number.replace(/^'/, '').trim();
  return digits.length === 6 ? `${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)} ${plain}`.trim() : plain;
}
