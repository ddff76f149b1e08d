import type { LocalDate } from '../../dates/index.js';
import type { MissingFact } from '../../reasons/index.js';
import { LineColumns } from '../lines/index.js';
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
/** Shorter texts are never slices. */
const SLICED_FROM = 13;

/**
 * Texts of which a file has few, made tidy, each once, and never as a slice of a larger one: a slice would keep the whole
 * chunk it was cut from in memory for as long as the name lives.
 */
export class Texts {
  private readonly names = new Map<string, string>();

  name(text: string): string {
    const found = this.names.get(text);
    if (found !== undefined) return found;
    if (this.names.size >= NAMES) this.names.clear();
    const name = copied(tidy(text));
    this.names.set(copied(text), name);
    return name;
  }
}

/** The same text with characters of its own. Looking at a character of a text joined of two makes it one. */
function copied(text: string): string {
  if (text.length < SLICED_FROM) return text;
  const own = text.slice(0, 1) + text.slice(1);
  own.charCodeAt(0);
  return own;
}

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
  /** The lines kept so far. */
  readonly columns = new LineColumns();
  readonly fileNumber: number;
  private keptRecords = 0;
  private asideRecords = 0;

  constructor(
    readonly options: ReadingOptions,
    readonly layout: Layout,
  ) {
    this.fileNumber = this.columns.fileNumber(options.file);
  }

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
    const { columns } = this;
    columns.put(
      this.fileNumber,
      line,
      columns.accountNumber(account),
      columns.currencyNumber(currency),
      columns.dayNumber(on),
      Number(amount),
      balance === undefined ? Number.NaN : Number(balance),
      columns.texts.intern(description),
      columns.typeNumber(type),
    );
    if (rest === undefined) return;
    const text = (part: string | undefined) => columns.texts.intern(part);
    columns.putRest(text(rest.counterparty), text(rest.reference), text(rest.bankId), rest.page ?? 0);
  }

  /** How many lines were kept so far. */
  get kept(): number {
    return this.columns.length;
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
      lines: this.columns,
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
