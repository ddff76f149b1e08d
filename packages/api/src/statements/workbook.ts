import yauzl from 'yauzl';
import { type OpenTag, xmlParser } from './tokenizers.js';

/** A worksheet by its name, and the file in the workbook that holds it. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** What the file is not, in words for the user. */
export class NotAWorkbook extends Error {}

/** An XLSX file on disk. Its sheets are read as streams; only the texts that its cells share are held. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly from1904: boolean;
  /** Rows of a sheet, with their numbers. Numbers are as the workbook stores them; days are serial numbers. */
  rows(sheet: Sheet, take: (row: string[], line: number) => void): Promise<void>;
  close(): void;
}

/** More than any statement unpacks to, and less than a machine holds. */
const LARGEST = 2 ** 31;

async function parse(
  stream: NodeJS.ReadableStream,
  on: { open?(tag: OpenTag): void; text?(text: string): void; close?(name: string): void },
): Promise<void> {
  const parser = xmlParser({ position: false });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  let fault: string | undefined;
  parser.on('error', ({ message }) => (fault ??= message));
  parser.on('opentag', (tag) => on.open?.({ ...tag, name: local(tag.name) }));
  parser.on('text', (text) => on.text?.(text));
  parser.on('closetag', ({ name }) => on.close?.(local(name)));
  stream.setEncoding('utf8');
  for await (const chunk of stream) parser.write(chunk as string);
  parser.close();
  if (fault !== undefined) throw new NotAWorkbook(`The workbook holds broken XML: ${fault}`);
}

/** Column index from 0 of a cell such as `AB12`. */
function columnOf(cell: string): number {
  let column = 0;
  for (const letter of cell) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

const openZip = (path: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(new NotAWorkbook(`The file is not a whole workbook: ${error.message}`));
    });
  });

const entriesOf = (zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    let size = 0;
    zip.on('entry', (entry: yauzl.Entry) => {
      size += entry.uncompressedSize;
      if (size > LARGEST || entries.size > 10_000)
        return reject(new NotAWorkbook('The workbook unpacks to more than we read'));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(new NotAWorkbook(`The file is not a whole workbook: ${error.message}`)));
    zip.readEntry();
  });

/** Opens a workbook. @throws NotAWorkbook when it is not one */
export async function openWorkbook(path: string): Promise<Workbook> {
  const zip = await openZip(path);
  const entries = await entriesOf(zip);
  const stream = (name: string): Promise<NodeJS.ReadableStream | undefined> => {
    const entry = entries.get(name);
    if (entry === undefined) return Promise.resolve(undefined);
    return new Promise((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(error))),
    );
  };
  const part = async (name: string, on: Parameters<typeof parse>[1]): Promise<boolean> => {
    const opened = await stream(name);
    if (opened !== undefined) await parse(opened, on);
    return opened !== undefined;
  };

  const targets = new Map<string, string>();
  await part('xl/_rels/workbook.xml.rels', {
    open({ name, attributes: { Id: id, Target: target } }) {
      if (name === 'Relationship' && id !== undefined && target !== undefined)
        targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const sheets: Sheet[] = [];
  let from1904 = false;
  const isWorkbook = await part('xl/workbook.xml', {
    open({ name, attributes }) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      const state = attributes['state'];
      sheets.push({
        name: attributes['name'] ?? '',
        path: targets.get(relation) ?? '',
        isHidden: state === 'hidden' || state === 'veryHidden',
      });
    },
  });
  if (!isWorkbook) {
    zip.close();
    throw new NotAWorkbook('The file is an archive, but not a workbook (XLSX)');
  }
  const shared: string[] = [];
  await sharedTexts(part, shared);
  return {
    sheets,
    from1904,
    rows: (sheet, take) => sheetRows(part, sheet.path, shared, take),
    close: () => zip.close(),
  };
}

type Part = (name: string, on: Parameters<typeof parse>[1]) => Promise<boolean>;

/** Texts that cells refer to by number. Phonetic guides (`rPh`) are not part of them. */
async function sharedTexts(part: Part, shared: string[]): Promise<void> {
  let text = '';
  let inText = false;
  let inGuide = false;
  await part('xl/sharedStrings.xml', {
    open({ name }) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inGuide = true;
      else if (name === 't') inText = !inGuide;
    },
    text(more) {
      if (inText) text += more;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inGuide = false;
      else if (name === 'si') shared.push(text);
    },
  });
}

/** Rows of one sheet. Rows that the file leaves out are blank ones, and are handed on as such. */
async function sheetRows(
  part: Part,
  path: string,
  shared: readonly string[],
  take: (row: string[], line: number) => void,
): Promise<void> {
  let row: string[] = [];
  let line = 0;
  let column = -1;
  let type = 'n';
  let value = '';
  let inValue = false;
  await part(path, {
    open({ name, attributes }) {
      if (name === 'row') {
        const number = Number(attributes['r'] ?? line + 1);
        while (line < number - 1 && number <= 1_048_576) take([], ++line);
        [row, line, column] = [[], number, -1];
      } else if (name === 'c') {
        const reference = attributes['r'];
        column = reference === undefined ? column + 1 : columnOf(reference);
        [type, value] = [attributes['t'] ?? 'n', ''];
      } else if (name === 'v' || name === 't') inValue = true;
    },
    text(more) {
      if (inValue) value += more;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c' && column >= 0 && column < 16_384) {
        while (row.length < column) row.push('');
        row[column] =
          type === 's' ? (shared[Number(value)] ?? '') : type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : value;
      } else if (name === 'row') take(row, line);
    },
  });
}
