import { createHash } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  delimiters,
  expectedLayouts,
  LineColumns,
  proveFile,
  readElements,
  type ReadingOptions,
  type ReadingResult,
  readRows,
  readText,
  recogniseLayout,
  recogniseRows,
} from '@recoup/core';
import { DelimitedRows, firstRows } from './csv.js';
import { type Decoder, decoderFor } from './encoding.js';
import { Lines, WholeLines } from './lines.js';
import { sgml, xml } from './markup.js';
import { isPlain, PlainRows } from './plain-rows.js';
import type { ReadOptions } from './read-options.js';
import { reportOf, type StatementReport } from './report.js';
import { NotAWorkbook, openWorkbook } from './workbook.js';

/** What a caller of {@link readStatement} says, and what it wants to hear. */
export interface ReadStatementOptions extends Omit<ReadOptions, 'fileId'> {
  readonly fileId: string;
  /** Called now and then with the bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
}

export interface StatementRead {
  readonly report: StatementReport;
  /** The lines, one by one: held in columns, and each made into an object when it is asked for. */
  readonly lines: LineColumns;
  /** What core read, for the proof over several files. */
  readonly read: ReadingResult;
}

/** Takes the text of one file. */
interface Feed {
  push(text: string): void;
  /** Takes whole lines of plain rows as their bytes, where it can; otherwise they must be pushed as text. */
  pushPlain?(lines: Buffer): boolean;
  end(): ReadingResult;
}

const NEWLINE = 0x0a;
/** Enough of a file to recognise it by. */
const HEAD = 65_536;

/**
 * Reads one bank export of any layout from a stream of bytes. Memory grows with the lines kept and not with the file.
 *
 * @returns the report that the user is owed, and the lines; a file that cannot be read is an answer, not an error
 */
export async function readStatement(
  stream: AsyncIterable<Uint8Array>,
  options: ReadStatementOptions,
): Promise<StatementRead> {
  const hash = createHash('sha256');
  const file = new ReadingFile(options);
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      bytes += chunk.length;
      await file.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
      options.onProgress?.(bytes);
    }
    const read = await file.end();
    const proof = read.kind === 'read' ? proveFile(read) : undefined;
    const report = reportOf({ sha256: hash.digest('hex'), bytes, encoding: file.encoding }, read, proof);
    return { report, lines: read.kind === 'read' ? read.lines : new LineColumns(), read };
  } finally {
    await file.close();
  }
}

const refusal = (file: string, why: string): ReadingResult => ({
  kind: 'refused',
  file,
  why,
  expected: expectedLayouts,
});

/** One file on its way in: held until its head shows what it is, then text or a workbook. */
class ReadingFile {
  encoding = 'none';
  private readonly options: ReadingOptions;
  private head: Buffer[] = [];
  private held = 0;
  private text: TextFile | undefined;
  private workbook: WorkbookFile | undefined;
  private refused: ReadingResult | undefined;

  constructor(private readonly given: ReadStatementOptions) {
    const { fileId, account, currency, dateOrder, mapping } = given;
    this.options = { file: fileId, account, currency, dateOrder, mapping };
  }

  async push(chunk: Buffer): Promise<void> {
    if (this.refused !== undefined) return;
    if (this.text !== undefined) this.text.push(chunk);
    else if (this.workbook !== undefined) await this.workbook.push(chunk);
    else {
      this.head.push(chunk);
      this.held += chunk.length;
      if (this.held >= HEAD) await this.begin();
    }
  }

  async end(): Promise<ReadingResult> {
    if (this.refused === undefined && this.text === undefined && this.workbook === undefined) await this.begin();
    if (this.text !== undefined) {
      const result = this.text.end();
      this.encoding = this.text.encoding;
      return result;
    }
    return this.refused ?? (await this.workbook?.end()) ?? refusal(this.options.file, 'The file is empty');
  }

  async close(): Promise<void> {
    await this.workbook?.close();
  }

  private async begin(): Promise<void> {
    const head = Buffer.concat(this.head);
    this.head = [];
    const signature = head.subarray(0, 4).toString('latin1');
    if (signature === 'PK\u0003\u0004') {
      this.encoding = 'XLSX';
      this.workbook = new WorkbookFile(this.options, this.given.sheet ?? this.given.mapping?.sheet);
      await this.workbook.push(head);
    } else if (signature === '\u00d0\u00cf\u0011\u00e0') {
      const why =
        'This is a workbook of the old kind (XLS) or one locked with a password: save it as XLSX or CSV, without a password';
      this.refused = refusal(this.options.file, why);
    } else this.text = new TextFile(head, this.options);
  }
}

/** A file of text: decoded, recognised, and fed to its reader. */
class TextFile {
  private readonly decoder: Decoder;
  private readonly feed: Feed;
  private readonly notes = new Set<string>();
  /** Cuts the bytes into whole lines, where a line ends with a byte of its own. */
  private plain: WholeLines | undefined;

  constructor(head: Buffer, options: ReadingOptions) {
    const { decoder, skip } = decoderFor(head);
    this.decoder = decoder;
    this.plain = decoder.isOfSingleBytes ? new WholeLines() : undefined;
    const whole = this.plain?.take(head.subarray(skip)) ?? head.subarray(skip);
    // A file of one short line, which nothing ends, is recognised by it.
    const seen = whole.length > 0 ? whole : (this.plain?.end() ?? whole);
    const text = this.clean(decoder.decode(seen));
    this.feed = feedFor(text, options);
    if (!this.isTaken(seen)) this.feed.push(text);
    if (this.feed.pushPlain !== undefined || this.plain === undefined) return;
    this.decode(this.plain.end());
    this.plain = undefined;
  }

  /** Whole lines of plain rows are taken as their bytes, where the feed can. */
  private isTaken(lines: Buffer): boolean {
    return lines.at(-1) === NEWLINE && isPlain(lines) && this.feed.pushPlain?.(lines) === true;
  }

  get encoding(): string {
    return this.decoder.encoding;
  }

  push(chunk: Buffer): void {
    const { plain } = this;
    if (plain === undefined) return this.decode(chunk);
    const lines = plain.take(chunk);
    if (lines.length > 0 && !this.isTaken(lines)) this.decode(lines);
    // What has no end of line within reach is not rows of plain text.
    if (plain.held > LONGEST_LINE) this.decode(plain.end());
  }

  private decode(bytes: Buffer): void {
    this.feed.push(this.clean(this.decoder.decode(bytes)));
  }

  end(): ReadingResult {
    if (this.plain !== undefined) this.decode(this.plain.end());
    this.feed.push(this.clean(this.decoder.end()));
    for (const note of this.decoder.notes) this.notes.add(note);
    const read = this.feed.end();
    return read.kind === 'read' ? { ...read, notes: [...read.notes, ...this.notes] } : read;
  }

  /** No text may hold NUL: stores refuse it. */
  private clean(text: string): string {
    if (!text.includes('\0')) return text;
    this.notes.add('The file holds NUL characters; they are read as U+FFFD');
    return text.replaceAll('\0', '\ufffd');
  }
}

function feedFor(head: string, options: ReadingOptions): Feed {
  const found = options.mapping === undefined ? recogniseLayout(head) : ({ kind: 'rows' } as const);
  if (found.kind === 'unknown') return { push: () => undefined, end: () => refusal(options.file, found.why) };
  if (found.kind === 'rows') return rowsFeed(head, options);
  if (found.kind === 'elements') {
    const reader = readElements(found.layout, options);
    const markup = (found.markup === 'xml' ? xml : sgml)(reader);
    return {
      push: (text) => markup.push(text),
      end() {
        markup.end();
        return reader.end();
      },
    };
  }
  const reader = readText(found.layout, options);
  const lines = new Lines();
  let number = 0;
  const takeAll = (text: string) => {
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start);
      reader.push(text.slice(start, end < 0 ? text.length : end), ++number);
      start = end < 0 ? text.length : end + 1;
    }
  };
  return {
    push: (text) => takeAll(lines.take(text)),
    end() {
      takeAll(lines.end());
      return reader.end();
    },
  };
}

/** A line of text may be this long; more is not delimited text, and must not fill the memory. */
const LONGEST_LINE = 4 * 1024 * 1024;

function rowsFeed(head: string, given: ReadingOptions): Feed {
  const { delimiter, rows } = delimiterOf(head, given);
  const options = { ...given, delimiter };
  const reader = readRows(options);
  const spaced = rows.some((row) => row.length >= 5 && row.slice(1).every((cell) => cell.startsWith(' ')));
  const take = (row: string[], line: number) => {
    reader.push(row, line);
  };
  const refuse = (line: number, reason: string) => {
    reader.refuse(line, reason);
  };
  const csv = new DelimitedRows(delimiter, take, refuse, spaced);
  const lines = new Lines();
  const plain = new PlainRows(delimiter);
  let tooLong = false;
  return {
    push(text) {
      if (tooLong) return;
      csv.push(lines.take(text));
      tooLong = lines.held > LONGEST_LINE;
    },
    pushPlain(bytes) {
      if (tooLong) return true;
      if (!csv.isBetweenRows || !lines.isBetweenLines) return false;
      plain.read(bytes, (row) => reader.pushPlain(row, csv.nextLine()));
      return true;
    },
    end() {
      if (tooLong)
        return refusal(
          given.file,
          `A line is longer than ${String(LONGEST_LINE)} characters: this is not delimited text`,
        );
      csv.end(lines.end());
      return reader.end();
    },
  };
}

/** The delimiter with which the rows are a layout we know; otherwise the one that divides them most. */
function delimiterOf(head: string, options: ReadingOptions): { readonly delimiter: string; readonly rows: string[][] } {
  const tried = delimiters.map((delimiter) => ({ delimiter, rows: firstRows(head, delimiter) }));
  const byNumber = options.mapping !== undefined && recogniseRows([['']], options, false) !== undefined;
  const known = tried.find(({ rows, delimiter }) => {
    const so = { ...options, delimiter };
    return (
      rows.some((_, index) => recogniseRows(rows.slice(0, index + 1), so, false) !== undefined) ||
      recogniseRows(rows, so, true) !== undefined
    );
  });
  if (known !== undefined && !byNumber) return known;
  const cells = (rows: string[][]) => rows.reduce((count, row) => count + row.length, 0);
  return tried.reduce((most, one) => (cells(one.rows) > cells(most.rows) ? one : most));
}

/** A workbook must be whole before it can be opened: it waits in a temporary file. */
class WorkbookFile {
  private folder: string | undefined;
  private out: WriteStream | undefined;

  constructor(
    private readonly options: ReadingOptions,
    private readonly sheet: string | undefined,
  ) {}

  async push(chunk: Buffer): Promise<void> {
    if (this.out === undefined) {
      this.folder = await mkdtemp(join(tmpdir(), 'statement-'));
      this.out = createWriteStream(join(this.folder, 'book.xlsx'), { mode: 0o600 });
    }
    if (!this.out.write(chunk)) await once(this.out, 'drain');
  }

  async end(): Promise<ReadingResult> {
    const { out, folder, options } = this;
    if (out === undefined || folder === undefined) return refusal(options.file, 'The file is empty');
    out.end();
    await once(out, 'close');
    try {
      return await this.read(join(folder, 'book.xlsx'));
    } catch (error) {
      if (error instanceof NotAWorkbook) return refusal(options.file, error.message);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.out?.destroy();
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }

  private async read(path: string): Promise<ReadingResult> {
    const { options } = this;
    const book = await openWorkbook(path);
    try {
      const visible = book.sheets.filter(({ isHidden }) => !isHidden);
      const chosen = this.sheet === undefined ? visible : book.sheets.filter(({ name }) => name === this.sheet);
      const names = book.sheets.map(({ name, isHidden }) => `"${name}"${isHidden ? ' (hidden)' : ''}`).join(', ');
      const [sheet] = chosen;
      if (sheet === undefined)
        return refusal(options.file, `The workbook has no sheet "${this.sheet ?? ''}": it has ${names}`);
      const reader = readRows({ ...options, workbook: { from1904: book.from1904 } });
      if (chosen.length > 1) {
        const wanted = `The workbook has several sheets: say which one is the statement, of ${names}`;
        return { kind: 'factsMissing', file: options.file, layout: WORKBOOK, facts: [{ pointer: '/sheet', wanted }] };
      }
      if (book.sheets.length > 1) reader.note(`Only the sheet "${sheet.name}" was read, of ${names}`);
      await book.rows(sheet, (row, line) =>
        reader.push(row.length === 0 ? [''] : row.map((cell) => cell.replaceAll('\0', '\ufffd')), line),
      );
      return reader.end();
    } finally {
      book.close();
    }
  }
}

const WORKBOOK = {
  id: 'mapped',
  title: 'Workbook (XLSX)',
  shape: 'rows',
  counts: 'lines',
  numbers: 'lines',
  expects: 'one sheet with the lines',
} as const;
