import { camt053Layout, camt053Reader } from './camt053.js';
import type { ElementsReader, Layout, ReadingOptions, RowsReader, TextReader } from './file-read.js';
import { mt940Layout, mt940Reader } from './mt940.js';
import { ofx1Layout, ofx2Layout, ofxReader } from './ofx.js';
import { qifLayout, qifReader } from './qif.js';
import { headedLayouts, hsbc } from './row-layouts.js';
import { rowsReader } from './rows.js';
import { santanderLayout, santanderReader } from './santander.js';

/** What the beginning of a text shows it to be. Rows are recognised by their reader, from the rows. */
export type Recognised =
  | { readonly kind: 'rows' }
  | { readonly kind: 'text'; readonly layout: Layout }
  | { readonly kind: 'elements'; readonly layout: Layout; readonly markup: 'xml' | 'sgml' }
  | { readonly kind: 'unknown'; readonly why: string };

/** Every layout, in the order a refusal lists them. */
export const layouts: readonly Layout[] = [
  ...[...headedLayouts, hsbc].map(({ layout }) => layout),
  santanderLayout,
  ofx1Layout,
  ofx2Layout,
  qifLayout,
  mt940Layout,
  camt053Layout,
];

/** Delimiters that rows may be split by, the likeliest first. */
export const delimiters = [',', ';', '\t', '|'] as const;

/**
 * What kind of text a statement is, from its beginning and never from its name.
 *
 * @param head the first characters of the file, without a byte-order mark: some thousands, or all
 */
export function recogniseLayout(head: string): Recognised {
  const text = head.trimStart();
  if (text === '') return { kind: 'unknown', why: 'The file is empty' };
  if (text.startsWith('%PDF'))
    return { kind: 'unknown', why: 'This is a PDF, a picture of a statement: ask for the data export' };
  if (/^OFXHEADER\s*:/i.test(text)) return { kind: 'elements', layout: ofx1Layout, markup: 'sgml' };
  if (text.startsWith('<')) return recogniseMarkup(text);
  if (/^!(type|account|option|clear)/i.test(text)) return { kind: 'text', layout: qifLayout };
  if (/^(\{1:|:20:|:25:)/.test(text) || (/^:20:/m.test(text) && /^:6[01]F?:/m.test(text)))
    return { kind: 'text', layout: mt940Layout };
  if (/^from\s*:/i.test(text) && /^account\s*:/im.test(text) && !/^from\s*:[^\n]*,.*,/i.test(text))
    return { kind: 'text', layout: santanderLayout };
  return { kind: 'rows' };
}

function recogniseMarkup(text: string): Recognised {
  if (/<\?OFX\b/i.test(text)) return { kind: 'elements', layout: ofx2Layout, markup: 'xml' };
  if (/<OFX>/i.test(text)) {
    const isXml = text.startsWith('<?xml');
    return { kind: 'elements', layout: isXml ? ofx2Layout : ofx1Layout, markup: isXml ? 'xml' : 'sgml' };
  }
  if (/<(\w+:)?BkToCstmrStmt[\s>]/.test(text)) return { kind: 'elements', layout: camt053Layout, markup: 'xml' };
  const root = /<([A-Za-z][\w:.-]*)/.exec(text.replace(/<!--[^]*?-->/g, ''))?.[1] ?? '';
  const other = /<(?:\w+:)?(BkToCstmrAcctRpt|BkToCstmrDbtCdtNtfctn)/.exec(text)?.[1];
  const found = other === undefined ? `<${root}>` : `<${other}>, a report or a notice and not a statement`;
  return { kind: 'unknown', why: `The file is markup that holds ${found}` };
}

/** Reads rows of delimited text or of a workbook. */
export const readRows = (options: ReadingOptions): RowsReader => rowsReader(options, expected);

/** What every layout looks like, for a refusal. */
export const expected: readonly string[] = layouts.map(({ title, expects }) => `${title}: ${expects}`);

/** Reads the tagged lines of Santander, QIF or MT940. @param layout as `recogniseLayout` found it */
export function readText(layout: Layout, options: ReadingOptions): TextReader {
  if (layout.id === 'santander') return santanderReader(options);
  if (layout.id === 'qif') return qifReader(options);
  if (layout.id === 'mt940') return mt940Reader(options);
  throw new RangeError(`${layout.id} is not a layout of tagged lines`);
}

/** Reads the elements of OFX or camt.053. @param layout as `recogniseLayout` found it */
export function readElements(layout: Layout, options: ReadingOptions): ElementsReader {
  if (layout.id === 'ofx1' || layout.id === 'ofx2') return ofxReader(layout, options);
  if (layout.id === 'camt053') return camt053Reader(options);
  throw new RangeError(`${layout.id} is not a layout of elements`);
}
