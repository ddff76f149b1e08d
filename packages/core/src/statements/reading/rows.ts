import { lineAmount } from './amounts.js';
import type { MappedColumn } from './column-mapping.js';
import type { ReadingOptions, ReadingResult, RowsReader } from './file-read.js';
import { findMapped } from './mapped.js';
import { isBlank, OpenRows } from './open-rows.js';
import { shown } from './reading.js';
import { hsbc, recogniseHeader, type Roles, type RowLayout } from './row-layouts.js';

type Cells = readonly string[];

/** A layout with its columns found. */
export interface RecognisedRows {
  readonly layout: RowLayout;
  readonly roles: Roles;
  readonly names: Cells;
  /** How many of the rows given belong to the header, and end it: rows before them are preamble. */
  readonly headerRows: number;
}

/** Rows looked at before a file is given up as unknown. */
const LOOKED_AT = 200;

/** Three columns: a day, a text, an amount. Half of the rows looked at must be so; the others are reported as refused. */
function headerless(rows: readonly Cells[]): RecognisedRows | undefined {
  const filled = rows.filter((cells) => !isBlank(cells)).slice(0, 20);
  const fits = filled.filter(
    ([day = '', , amount = '', ...rest]) =>
      isBlank(rest) && /^\d{2}\/\d{2}\/\d{4}$/.test(day.trim()) && lineAmount(amount, 'GBP') !== undefined,
  );
  if (fits.length === 0 || fits.length * 2 < filled.length) return undefined;
  return {
    layout: hsbc,
    roles: { on: 0, description: [1], amount: 2 },
    names: ['date', 'description', 'amount'],
    headerRows: 0,
  };
}

/**
 * The layout of rows, from their content: the last of `rows` is the header, or, when no more rows will come, none has one.
 *
 * @param rows the rows so far, in order
 * @param last no more rows will be shown: a file without a header may be recognised
 */
export function recogniseRows(
  rows: readonly Cells[],
  options: ReadingOptions,
  last: boolean,
): RecognisedRows | undefined {
  if (options.mapping !== undefined) return findMapped(rows, options.mapping);
  const header = rows.at(-1);
  const found = header === undefined ? undefined : recogniseHeader(header);
  if (found !== undefined) return { ...found, headerRows: 1 };
  return last ? headerless(rows) : undefined;
}

/**
 * Reads rows of any layout. The layout is recognised from the first of them.
 * @param expected what every layout looks like, for a refusal
 */
export function rowsReader(options: ReadingOptions, expected: readonly string[]): RowsReader {
  const waiting: { readonly cells: Cells; readonly line: number }[] = [];
  const early: { readonly line: number; readonly reason: string }[] = [];
  const notes: string[] = [];
  let open: OpenRows | undefined;
  let unknown = false;

  function recognise(last: boolean): void {
    const found = recogniseRows(
      waiting.map(({ cells }) => cells),
      options,
      last,
    );
    if (found === undefined) return;
    open = new OpenRows(found, options);
    for (const { line, reason } of early) open.reading.refuse(line, reason);
    for (const [index, { cells, line }] of waiting.entries()) {
      if (found.headerRows === 0) open.push(cells, line);
      else if (index >= waiting.length - found.headerRows) open.reading.setAside(line, 'header');
      else open.preamble(cells, line);
    }
    waiting.length = 0;
  }

  function push(cells: Cells, line: number): void {
    if (open !== undefined) open.push(cells, line);
    else if (!unknown) {
      waiting.push({ cells, line });
      recognise(false);
      if (open === undefined && waiting.length >= LOOKED_AT) {
        recognise(true);
        unknown = open === undefined;
      }
    }
  }

  return {
    push,
    pushPlain(row, line) {
      if (open !== undefined) open.pushPlain(row, line);
      else if (!unknown) push(row.cells(), line);
    },
    refuse(line, reason) {
      if (open === undefined) early.push({ line, reason });
      else open.reading.refuse(line, reason);
    },
    note: (text) => void notes.push(text),
    end(): ReadingResult {
      if (open === undefined && !unknown) recognise(true);
      if (open === undefined)
        return notRecognised(
          options,
          waiting.map(({ cells }) => cells),
          expected,
        );
      for (const text of notes) open.reading.note(text);
      return open.end();
    },
  };
}

const columnName = (column: MappedColumn): string =>
  typeof column === 'number' ? `column ${String(column)}` : shown(column);

function notRecognised(
  { file, mapping }: ReadingOptions,
  rows: readonly Cells[],
  expected: readonly string[],
): ReadingResult {
  const first = rows.find((cells) => !isBlank(cells));
  if (mapping !== undefined) {
    const wanted = [mapping.on, mapping.amount ?? mapping.moneyOut ?? 1, mapping.moneyIn ?? mapping.on].map(columnName);
    const why =
      'The columns of the mapping were not found: each heading must stand in the file once, all in one row or in two rows one under the other';
    return { kind: 'refused', file, why, expected: [...new Set(wanted)] };
  }
  const why =
    first === undefined
      ? 'The file holds no lines'
      : `The first line, ${shown(first.join(','))}, is not the header of a layout we know, and no header follows. If this is a spreadsheet, say with a column mapping where things stand`;
  return { kind: 'refused', file, why, expected };
}
