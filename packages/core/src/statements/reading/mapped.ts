import type { ColumnMapping, MappedColumn } from './column-mapping.js';
import { sortCodeAndNumber, tidy } from './reading.js';
import { plainName, type Roles, type RowLayout } from './row-layouts.js';
import type { RecognisedRows } from './rows.js';

type Cells = readonly string[];

/** Cells of a row that were merged to the right hold their text only in the first: the others take it over. */
function filledRight(names: Cells): Cells {
  let last = '';
  return names.map((name) => (last = name === '' ? last : name));
}

/** Headings of one row, or of two that stand one under the other: `Amount` merged over `Paid out` and `Paid in`. */
function headings(rows: readonly Cells[], headerRows: 1 | 2): readonly Cells[] {
  const lower = (rows.at(-1) ?? []).map(plainName);
  if (headerRows === 1) return [lower];
  const upper = (rows.at(-2) ?? []).map(plainName);
  const width = Math.max(lower.length, upper.length);
  const over = filledRight(Array.from({ length: width }, (_, index) => upper[index] ?? ''));
  const single = over.map((_, index) => (lower[index] ?? '') || (upper[index] ?? ''));
  const joined = over.map((name, index) => `${name} ${lower[index] ?? ''}`.trim());
  return [single, joined];
}

/** Index of a column; `undefined` when its heading is not there, or is there twice. */
function find(column: MappedColumn, names: readonly Cells[]): number | undefined {
  if (typeof column === 'number') return column - 1;
  const wanted = plainName(column);
  const found = new Set(names.flatMap((row) => row.flatMap((name, index) => (name === wanted ? [index] : []))));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const columnsOf = (mapping: ColumnMapping): readonly MappedColumn[] =>
  [
    mapping.on,
    mapping.amount,
    mapping.moneyOut,
    mapping.moneyIn,
    mapping.balance,
    ...[mapping.description].flat(),
    mapping.type,
    mapping.counterparty,
    mapping.reference,
    mapping.bankId,
    mapping.account,
    mapping.sortCode,
    typeof mapping.currency === 'string' ? undefined : mapping.currency.column,
  ].filter((column) => column !== undefined);

/** The mapping's columns under the header that the last of `rows` ends, or `undefined` when it is no such header. */
export function findMapped(rows: readonly Cells[], mapping: ColumnMapping): RecognisedRows | undefined {
  const columns = columnsOf(mapping);
  const named = columns.some((column) => typeof column === 'string');
  if (mapping.headerRow !== undefined && rows.length < mapping.headerRow) return undefined;
  // Numbers alone need no header: every row is then a line, and what is not is set aside or refused by name.
  if (!named && mapping.headerRow === undefined) return recognised(mapping, [[]], 0, Math.max(...columns.map(Number)));
  for (const headerRows of rows.length > 1 ? ([1, 2] as const) : ([1] as const)) {
    const names = headings(rows, headerRows);
    if (columns.every((column) => find(column, names) !== undefined)) return recognised(mapping, names, headerRows, 0);
  }
  return undefined;
}

function recognised(
  mapping: ColumnMapping,
  names: readonly Cells[],
  headerRows: number,
  width: number,
): RecognisedRows {
  const at = (column: MappedColumn | undefined) => (column === undefined ? undefined : find(column, names));
  const roles: Roles = {
    on: at(mapping.on) ?? 0,
    amount: at(mapping.amount),
    moneyOut: at(mapping.moneyOut),
    moneyIn: at(mapping.moneyIn),
    balance: at(mapping.balance),
    description: [mapping.description].flat().map((column) => at(column) ?? 0),
    type: at(mapping.type),
    counterparty: at(mapping.counterparty),
    reference: at(mapping.reference),
    bankId: at(mapping.bankId),
    currency: typeof mapping.currency === 'string' ? undefined : at(mapping.currency.column),
    optionalFrom: 0,
  };
  const header = names[0] ?? [];
  const padded = header.length >= width ? header : Array.from({ length: width }, () => '');
  return { layout: mappedLayout(mapping, at), roles, names: padded, headerRows };
}

/** The layout of a spreadsheet that the user described. */
export function mappedLayout(
  mapping: ColumnMapping,
  at: (column: MappedColumn | undefined) => number | undefined,
): RowLayout {
  const [number, sortCode] = [at(mapping.account), at(mapping.sortCode)];
  return {
    layout: {
      id: 'mapped',
      title: 'Spreadsheet with a column mapping',
      shape: 'rows',
      counts: 'lines',
      numbers: 'lines',
      expects: 'the columns of the mapping',
    },
    order: undefined,
    find: () => undefined,
    accounts(reading) {
      const of = (cells: Cells) => {
        if (number === undefined) return reading.account(undefined);
        const named = sortCodeAndNumber(
          sortCode === undefined ? '' : (cells[sortCode] ?? ''),
          tidy(cells[number] ?? ''),
        );
        return reading.account(named === '' ? undefined : named);
      };
      return { columns: [sortCode, number].filter((column) => column !== undefined), of };
    },
  };
}
