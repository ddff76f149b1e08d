import type { LocalDate } from '../../dates/index.js';
import type { MissingFact } from '../../reasons/index.js';
import type { LineColumns } from '../lines/index.js';
import type { ColumnMapping } from './column-mapping.js';
import type { DateOrder } from './days.js';

/** The layouts that are recognised, by content. */
export type LayoutId =
  | 'lloyds'
  | 'barclays'
  | 'natwest'
  | 'hsbc'
  | 'nationwide'
  | 'santander'
  | 'monzo'
  | 'starling'
  | 'revolut'
  | 'ofx1'
  | 'ofx2'
  | 'qif'
  | 'mt940'
  | 'camt053'
  | 'mapped';

/** How a file is laid out, and how well we know that layout. */
export interface Layout {
  readonly id: LayoutId;
  readonly title: string;
  /** `rows`: delimited text or a workbook; `text`: tagged lines; `elements`: XML or SGML. */
  readonly shape: 'rows' | 'text' | 'elements';
  /** What "lines read" counts: every line of the file, or its payments, each of which may take several lines of text. */
  readonly counts: 'lines' | 'entries';
  /** What the number of a line is: of the line of text it starts on, or of the entry in the file, from 1. */
  readonly numbers: 'lines' | 'entries';
  /** What the reader looks for: named when a file is refused. */
  readonly expects: string;
  /** How far the layout is verified, where it was not checked in public code. */
  readonly note?: string;
}

/** What the caller says about a file. Nothing here is guessed when it is left out. */
export interface ReadingOptions {
  /** The caller's id of the file, carried by every line. */
  readonly file: string;
  /** Id of the account, when the file does not name it or the caller has a name of their own for it. */
  readonly account?: string | undefined;
  /** ISO 4217, where the layout states none and the account is not in sterling. */
  readonly currency?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly mapping?: ColumnMapping | undefined;
  /** Set for a workbook: its numbers are binary and its days are serial numbers. */
  readonly workbook?: { readonly from1904: boolean } | undefined;
  /** The delimiter that the rows were split by: a semicolon tells of decimal commas. */
  readonly delimiter?: string | undefined;
}

/** A line that could not be read: its number and why. */
export interface RefusedLine {
  readonly line: number;
  readonly reason: string;
}

/** Lines that are not money, by the reason: `blank line`, `REVERTED`, `repeated header`. */
export interface SetAside {
  readonly reason: string;
  readonly count: number;
  /** First and last numbers of runs of such lines. */
  readonly lines: readonly (readonly [number, number])[];
}

/** A balance that the file states by itself, not on a line: of an account in one currency. */
export interface StatedBalance {
  readonly account: string;
  readonly currency: string;
  /** `reported`: as at the time of the export, which need not be the end of the lines. */
  readonly kind: 'opening' | 'closing' | 'reported';
  readonly amount: bigint;
  readonly line: number;
  readonly on?: LocalDate;
  /** How many lines of the file were kept before this point. */
  readonly before: number;
}

/** A period that the file says it covers. */
export interface StatedPeriod {
  readonly account: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** An account as the file names it, and the id its lines carry. */
export interface NamedAccount {
  readonly account: string;
  readonly named: string;
}

/** A file whose layout was recognised. Lines read = kept + refused + set aside. */
export interface FileRead {
  readonly kind: 'read';
  readonly file: string;
  readonly layout: Layout;
  readonly counts: {
    readonly read: number;
    readonly kept: number;
    readonly refused: number;
    readonly setAside: number;
  };
  /** In the order of the file, in columns: each is made into an object when it is asked for. */
  readonly lines: LineColumns;
  readonly refused: readonly RefusedLine[];
  readonly setAside: readonly SetAside[];
  readonly accounts: readonly NamedAccount[];
  readonly statedBalances: readonly StatedBalance[];
  readonly periods: readonly StatedPeriod[];
  /** What a reader of the figures should know: conventions used, parts not read. */
  readonly notes: readonly string[];
  /** What the file leaves open and the reading could do without. */
  readonly wanted: readonly MissingFact[];
}

/** A file that is none of the layouts. */
export interface FileRefused {
  readonly kind: 'refused';
  readonly file: string;
  readonly why: string;
  readonly expected: readonly string[];
}

/** A file that can be read once the caller answers. */
export interface FileWaits {
  readonly kind: 'factsMissing';
  readonly file: string;
  readonly layout: Layout;
  readonly facts: readonly MissingFact[];
}

export type ReadingResult = FileRead | FileRefused | FileWaits;

/**
 * A row of ASCII characters, divided: cell `n` is the bytes from `starts[n]` up to `ends[n]`. One object serves for all rows of
 * a file: what a reader wants to keep of it, it copies.
 */
export interface PlainRow {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
  /** The cells as texts. */
  cells(): string[];
}

/** Takes rows one by one. Returns at once; `end` gives the result. */
export interface RowsReader {
  /** @param line number of the file's line on which the row starts, from 1 */
  push(row: readonly string[], line: number): void;
  /** As `push`, for a row that holds nothing but ASCII: most are typed without being made into texts. */
  pushPlain(row: PlainRow, line: number): void;
  /** A record that the tokenizer could not read. */
  refuse(line: number, reason: string): void;
  note(text: string): void;
  end(): ReadingResult;
}

/** Takes lines of text one by one. */
export interface TextReader {
  push(text: string, line: number): void;
  note(text: string): void;
  end(): ReadingResult;
}

/** Takes elements as they open and close. In SGML the elements that hold text are never closed. */
export interface ElementsReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
  note(text: string): void;
  end(): ReadingResult;
}
