export { majorUnits, minorDigits, minorUnits, spreadsheetNumber } from './amounts.js';
export type { DecimalMark } from './amounts.js';
export { ColumnMappingInput } from './column-mapping.js';
export type { ColumnMapping } from './column-mapping.js';
export type { DateOrder } from './days.js';
export type {
  ElementsReader,
  FileRead,
  FileRefused,
  FileWaits,
  Layout,
  LayoutId,
  NamedAccount,
  PlainRow,
  ReadingOptions,
  ReadingResult,
  RefusedLine,
  RowsReader,
  SetAside,
  StatedBalance,
  StatedPeriod,
  TextReader,
} from './file-read.js';
export {
  delimiters,
  expected as expectedLayouts,
  layouts,
  readElements,
  readRows,
  readText,
  recogniseLayout,
} from './recognise.js';
export type { Recognised } from './recognise.js';
export { recogniseRows } from './rows.js';
