import { papa } from './tokenizers.js';

/** Takes a row and the number of the line of text it starts on. */
export type TakeRow = (row: string[], line: number) => void;

/** A quoted text may run over this many lines before it is taken for a quotation mark that nobody closed. */
const LONGEST_QUOTE = 64;

/** Lines given to the tokenizer at once after a fault, so that many faults do not make it read the same text over and over. */
const PIECE = 32;

const countLines = (text: string): number => {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/** Lines of text that a row takes. */
function linesOf(row: readonly string[]): number {
  let lines = 1;
  for (const cell of row) if (cell.includes('\n')) lines += countLines(cell) - 1;
  return lines;
}

/**
 * Rows of a text, up to the first whose quotation marks are not as they should be.
 * @returns what is wrong with that row, or `undefined`
 */
function eachRow(text: string, delimiter: string, take: (row: string[]) => void): 'open' | 'misplaced' | undefined {
  let fault: 'open' | 'misplaced' | undefined;
  papa.parse(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    escapeChar: '"',
    header: false,
    skipEmptyLines: false,
    step({ data, errors }, parser) {
      const wrong = errors.find(({ type }) => type === 'Quotes');
      if (wrong === undefined) {
        if (fault === undefined) take(data);
      } else {
        fault ??= wrong.code === 'MissingQuotes' ? 'open' : 'misplaced';
        parser.abort();
      }
    },
  });
  return fault;
}

/**
 * Rows of delimited text, from whole lines. Papa Parse reads each piece; what it cannot show is kept here: the line of text
 * on which a row starts, a text in quotation marks that runs over pieces, and a quotation mark that is never closed, which
 * costs the line it stands on and not the rest of the file.
 */
export class DelimitedRows {
  private held = '';
  private line = 1;

  /**
   * @param spaced a space follows each delimiter, also before quotation marks, which must then be moved to it
   */
  constructor(
    private readonly delimiter: string,
    private readonly take: TakeRow,
    private readonly refuse: (line: number, reason: string) => void,
    private readonly spaced = false,
  ) {}

  /** Whether no text in quotation marks waits for its end: a line may then be divided by itself. */
  get isBetweenRows(): boolean {
    return this.held === '';
  }

  /** A row that was divided elsewhere takes the number of the next line. */
  nextLine(): number {
    return this.line++;
  }

  /** @param whole lines, each ended by `\n` */
  push(whole: string): void {
    if (whole !== '') this.read(this.held + whole, false);
  }

  /** @param rest the last line, which nothing ends */
  end(rest: string): void {
    const text = this.held + rest;
    if (text !== '') this.read(text, true);
  }

  private read(given: string, last: boolean): void {
    this.held = '';
    const isQuoted = given.includes('"');
    const text = this.spaced && isQuoted ? given.replaceAll(`${this.delimiter} "`, `${this.delimiter}"`) : given;
    const content = text.endsWith('\n') ? text.slice(0, -1) : text;
    const start = this.line;
    if (content === '') return this.take([''], this.line++);
    const fault = eachRow(content, this.delimiter, (row) => {
      const line = this.line;
      this.line += isQuoted ? linesOf(row) : 1;
      this.take(row, line);
    });
    if (fault !== undefined) this.afterFault(text, this.line - start, fault === 'open', last);
  }

  /** Some quotation mark is not as it should be: its line is refused, or waits for more, and reading goes on after it. */
  private afterFault(text: string, linesRead: number, isOpen: boolean, last: boolean): void {
    let start = 0;
    for (let line = 0; line < linesRead; line++) start = text.indexOf('\n', start) + 1;
    const rest = text.slice(start);
    if (isOpen && !last && countLines(rest) <= LONGEST_QUOTE) {
      this.held = rest;
      return;
    }
    this.refuse(
      this.line,
      'a quotation mark is not closed, or stands inside a text: the line cannot be divided into columns',
    );
    this.line++;
    const next = rest.indexOf('\n') + 1;
    if (next > 0 && next < rest.length) this.inPieces(rest.slice(next), last);
  }

  private inPieces(text: string, last: boolean): void {
    for (let start = 0; start < text.length; ) {
      let end = start;
      for (let line = 0; line < PIECE && end < text.length; line++) end = text.indexOf('\n', end) + 1 || text.length;
      this.read(this.held + text.slice(start, end), last && end === text.length);
      start = end;
    }
  }
}

/** The rows at the beginning of a text, with one delimiter: enough to see whether it is the right one. */
export function firstRows(head: string, delimiter: string): string[][] {
  const whole = head.slice(0, head.lastIndexOf('\n') + 1 || head.length);
  const rows: string[][] = [];
  const text = whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n', 200).join('\n');
  eachRow(text, delimiter, (row) => void rows.push(row));
  return rows;
}
