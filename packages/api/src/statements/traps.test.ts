import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ColumnMappingInput } from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { cell, workbook } from '../../../../test/fixtures/statements/workbook.js';
import { type ReadStatementOptions, readStatement } from './read-statement.js';
import { lineReply } from './report.js';

async function* stream(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    await Promise.resolve();
    yield typeof piece === 'string' ? Buffer.from(piece) : piece;
  }
}

/** Reads a file that comes in pieces; its lines as objects. */
async function readPieces(pieces: readonly (string | Uint8Array)[], options: Partial<ReadStatementOptions> = {}) {
  const { report, lines } = await readStatement(stream(...pieces), { fileId: 'f1', account: 'a1', ...options });
  return { report, lines: [...lines] };
}
const read = (content: string | Uint8Array, options: Partial<ReadStatementOptions> = {}) =>
  readPieces([content], options);
const amounts = async (content: string | Uint8Array, options?: Partial<ReadStatementOptions>) =>
  (await read(content, options)).lines.map((line) => lineReply(line).amount);

const STARLING = 'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes';

describe('encodings', () => {
  const text = `${STARLING}\n15/01/2024,Café Inventé,£5 off,CARD,-5.00,95.00,X,\n`;
  const wide = Buffer.from(text, 'utf16le');
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`)],
    ['windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()])],
  ];
  it.each(cases)('%s', async (name, bytes) => {
    const { report, lines } = await read(bytes);
    expect(report.encoding).toBe(name);
    expect(lines[0]).toMatchObject({ counterparty: 'Café Inventé', reference: '£5 off', amount: -500n });
    expect(report.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(report.bytes).toBe(bytes.length);
  });

  it('finds the first pound sign wherever it comes, and does not break a character that two chunks share', async () => {
    const lines = Array.from(
      { length: 3_000 },
      (_, at) => `15/01/2024,Shop ${String(at)},,CARD,-0.01,${(100 - (at + 1) / 100).toFixed(2)},X,`,
    );
    const long = Buffer.from(`${STARLING}\n${lines.join('\n')}\n16/01/2024,Café £,,CARD,-1.00,69.00,X,\n`);
    const at = long.indexOf(0xc3) + 1;
    const result = await readPieces([long.subarray(0, at), long.subarray(at)]);
    expect(result.report.encoding).toBe('UTF-8');
    expect(result.lines.at(-1)?.counterparty).toBe('Café £');
    expect(result.report.balances[0]?.result).toBe('proves');
  });

  it('reads a line of another encoding in a file of UTF-8, and says so', async () => {
    const mixed = Buffer.concat([Buffer.from(text), Buffer.from('16/01/2024,Café,,CARD,-5.00,90.00,X,\n', 'latin1')]);
    const { report, lines } = await read(mixed);
    expect(lines[1]?.counterparty).toBe('Café');
    expect(report.notes.join()).toMatch(/but for 1 line, which was read as windows-1252/);
  });

  it('lets no NUL through', async () => {
    const { lines, report } = await read(`${STARLING}\n15/01/2024,A\0B,,CARD,-5.00,95.00,X,\n`);
    expect(lines[0]?.counterparty).toBe('A\ufffdB');
    expect(report.notes.join()).toMatch(/NUL/);
  });
});

describe('delimited text', () => {
  it.each([';', '\t', '|'])('divided by %j', async (delimiter) => {
    expect(
      await amounts(
        `${STARLING.replaceAll(',', delimiter)}\n15/01/2024,A,,CARD,-1234.56,95.00,X,\n`.replace(
          '15/01/2024,A,,CARD,-1234.56,95.00,X,',
          ['15/01/2024', 'A', '', 'CARD', '-1234.56', '95.00', 'X', ''].join(delimiter),
        ),
      ),
    ).toEqual(['-1234.56']);
  });

  it('semicolons with decimal commas', async () => {
    expect(await amounts(`${STARLING.replaceAll(',', ';')}\n15/01/2024;A;;CARD;-1.234,56;95,00;X;\n`)).toEqual([
      '-1234.56',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('lines ended by %j, the last one by nothing', async (end) => {
    const { report, lines } = await read(
      [STARLING, '15/01/2024,A,,CARD,-1.00,99.00,X,', '', '16/01/2024,B,,CARD,-1.00,98.00,X,'].join(end),
    );
    expect(lines.map(({ line }) => line)).toEqual([2, 4]);
    expect(report.counts).toEqual({ read: 4, kept: 2, refused: 0, setAside: 2, lines: 2 });
  });

  it('numbers lines as the user counts them where a text in quotes runs over several', async () => {
    const { lines } = await read(
      `${STARLING}\n15/01/2024,A,"two\nlines",CARD,-1.00,99.00,X,\n16/01/2024,"B ""and"" C",,CARD,-1.00,98.00,X,\n`,
    );
    expect(lines.map(({ line, description }) => [line, description])).toEqual([
      [2, 'A two lines'],
      [4, 'B "and" C'],
    ]);
  });

  it('loses one line, not the file, to a quotation mark that nobody closes', async () => {
    const rows = Array.from(
      { length: 200 },
      (_, at) => `15/01/2024,A${String(at)},,CARD,-1.00,${String(99 - at)}.00,X,`,
    );
    const { report, lines } = await read(
      `${STARLING}\n${rows.with(100, '15/01/2024,"A100,,CARD,-1.00,-1.00,X,').join('\n')}\n`,
    );
    expect(report.refused).toMatchObject([{ line: 102, reason: expect.stringContaining('quotation mark') as string }]);
    expect(lines).toHaveLength(199);
    expect(report.balances[0]).toMatchObject({
      result: 'breaks',
      breaks: 1,
      firstBreak: { line: 103, refusedBetween: [102] },
    });
    const many = rows.map((row, at) => (at % 3 === 0 ? row.replace(',A', ',"A') : row));
    expect((await read(`${STARLING}\n${many.join('\n')}`)).report.counts).toEqual({
      read: 201,
      kept: 133,
      refused: 67,
      setAside: 1,
      lines: 133,
    });
  });

  it('reports a refund, a reversal and two identical payments as what they are: lines', async () => {
    const { lines, report } = await read(
      `${STARLING}\n15/01/2024,A,,CARD,-5.00,95.00,X,\n15/01/2024,A,,CARD,-5.00,90.00,X,\n15/01/2024,A,,REFUND,5.00,95.00,X,\n`,
    );
    expect(lines).toHaveLength(3);
    expect(report.balances[0]?.result).toBe('proves');
  });

  it('reads the same however the bytes are cut', async () => {
    const bytes = readFileSync(new URL('../../../../test/fixtures/statements/natwest.csv', import.meta.url));
    const whole = await read(bytes);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const pieces = edges.slice(1).map((end, at) => bytes.subarray(edges[at], end));
        const cut = await readPieces(pieces);
        expect(cut.lines).toEqual(whole.lines);
        expect(cut.report).toEqual(whole.report);
      }),
      { numRuns: 50 },
    );
  });
});

describe('rows that need no tokenizer', () => {
  const cell = (...commonest: string[]) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...commonest) },
      fc.constantFrom(
        '',
        ' ',
        '-0.00',
        '1',
        '1.5',
        '.50',
        '12.50-',
        '(1.00)',
        '1.234',
        '£1.00',
        "'x",
        'a  b',
        ' padded ',
      ),
      fc.stringMatching(/^[ -+.-9A-Za-z]{0,12}$/).map((text) => text.replaceAll('"', '')),
    );
  const amount = cell(
    '',
    '12.34',
    '-12.34',
    '1234.56',
    '0.01',
    '999999999999.99',
    '1000000000000.00',
    '12345678901234567.89',
  );
  const row = fc.tuple(
    cell('15/01/2024', '16/01/2024', '31/02/2024', '2024-01-17', '18 Jan 2024'),
    cell('DEB', 'FPI', 'A longer kind of payment'),
    cell("'99-00-01", '99-00-02'),
    cell('00000017', '00000018'),
    cell('MADE UP CAFE', 'MADE  UP CAFE 12', 'INVENTED LTD', "'INVENTED LTD"),
    amount,
    amount,
    cell('100.00', '-5.00', ''),
  );
  const header =
    'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance';
  const file = (rows: readonly (readonly string[])[], quoted: boolean, end: string) =>
    [header, ...rows.map((cells) => cells.map((text, at) => (quoted && at === 4 ? `"${text}"` : text)).join(','))]
      .map((line) => line + end)
      .join('');

  it('are read as the tokenizer reads them, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), async (rows, end) => {
        const plain = await read(file(rows, false, end), { account: undefined });
        const tokenized = await read(file(rows, true, end), { account: undefined });
        expect(plain.lines).toEqual(tokenized.lines);
        const { sha256, bytes } = tokenized.report;
        expect({ ...plain.report, sha256, bytes }).toEqual(tokenized.report);
      }),
      { numRuns: 300 },
    );
  });
});

describe('long files are read piece by piece', () => {
  const names = [
    'santander.txt',
    'ofx1.ofx',
    'ofx2.ofx',
    'mt940.sta',
    'camt053.xml',
    'quicken.qif',
    'revolut.csv',
    'monzo.csv',
  ];
  it.each(names)('%s, its head padded past the first piece and the rest byte by byte', async (name) => {
    const bytes = readFileSync(new URL(`../../../../test/fixtures/statements/${name}`, import.meta.url));
    const whole = await read(bytes, { dateOrder: 'dayFirst' });
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const cut = await readPieces(pieces, { dateOrder: 'dayFirst' });
    expect(cut.lines).toEqual(whole.lines);
    const mixed = [bytes.subarray(0, 40), ...pieces.slice(40)];
    expect((await readPieces(mixed, { dateOrder: 'dayFirst' })).report).toEqual(whole.report);
  });

  it('OFX past the first piece, in single bytes', async () => {
    const one = (at: number) =>
      `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240115<TRNAMT>-1.00<FITID>${String(at)}<NAME>A &lt; B < C</STMTTRN>\n`;
    const text = `OFXHEADER:100\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP<BANKTRANLIST>${Array.from({ length: 1_000 }, (_, at) => one(at)).join('')}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
    const bytes = Buffer.from(text);
    const pieces = [bytes.subarray(0, 66_000), ...Array.from(bytes.subarray(66_000), (byte) => Uint8Array.of(byte))];
    const { lines, report } = await readPieces(pieces);
    expect(report.counts).toEqual({ read: 1_000, kept: 1_000, refused: 0, setAside: 0, lines: 1_000 });
    expect(new Set(lines.map(({ description }) => description))).toEqual(new Set(['A < B < C']));
  });
});

describe('malformed entries are reported with number and reason', () => {
  it('OFX', async () => {
    const { report } = await read(
      'OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>GBP<BANKTRANLIST><STMTTRN><DTPOSTED>20240231<TRNAMT>1.00</STMTTRN><STMTTRN><DTPOSTED>20240115<TRNAMT>1,234</STMTTRN><STMTTRN><DTPOSTED>20240115<TRNAMT>5.00',
    );
    expect(report.refused.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(report.refused[2]?.reason).toMatch(/cut short/);
  });

  it('QIF', async () => {
    const { report } = await read(
      '!Type:Bank\nD32/01/2024\nT1.00\n^\nD01/02/2024\nTx\n^\n!Type:Invst\nD01/01/2024\n^\n!Type:Bank\nD01/02/2024\nT5.00\n',
      { dateOrder: 'dayFirst' },
    );
    expect(report.refused.map(({ line }) => line)).toEqual([2, 5, 12]);
    expect(report.setAside).toMatchObject([{ reason: 'not a list of payments', count: 1 }]);
  });

  it('MT940', async () => {
    const { report } = await read(
      ':20:X\n:25:1\n:60F:C240115GBP10,\n:61:2401152D5,NTRFX\n:61:240132D5,NTRFX\n:61:240115D5.50NTRFX\n:62F:C240115GBP10,\nstray\n',
    );
    expect(report.refused.map(({ line }) => line)).toEqual([4, 5, 6, 7]);
  });

  it('camt.053', async () => {
    const entry = (amount: string, mark: string, day: string) =>
      `<Ntry><Amt Ccy="GBP">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt></Ntry>`;
    const { report } = await read(
      `<Document><BkToCstmrStmt><Stmt>${entry('x', 'CRDT', '2024-01-15')}${entry('1.00', 'X', '2024-01-15')}${entry('1.00', 'CRDT', '2024-02-31')}${entry('1.00', 'CRDT', '2024-01-15')}<Ntry><Amt`,
    );
    expect(report.refused.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
    expect(report.notes.join()).toMatch(/cut short/);
    expect(report.notes.join()).toMatch(/XML is broken/);
  });

  it('camt.053: a batch that does not add up stays one line, and is noted', async () => {
    const part = (amount: string) =>
      `<TxDtls><AmtDtls><TxAmt><Amt Ccy="GBP">${amount}</Amt></TxAmt></AmtDtls></TxDtls>`;
    const text = `<Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy="GBP">3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2024-01-15</Dt></BookgDt><NtryDtls>${part('1.00')}${part('1.00')}</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;
    expect(await amounts(text)).toEqual(['-3.00']);
    expect((await read(text)).report.notes.join()).toMatch(/do not add up/);
  });

  it('Santander', async () => {
    const { report } = await read(
      'From: 01/01/2024 to 31/01/2024\nAccount: 1\n\nDate: 32/01/2024\nDescription: A\nAmount: 1.00 GBP\n\nDate: 15/01/2024\nDescription: B\nAmount: 1.00.0 GBP\n\nloose\n',
    );
    expect(report.refused.map(({ line }) => line)).toEqual([4, 8, 12]);
  });
});

describe('what is not a statement is refused by name', () => {
  it.each([
    ['', /empty/],
    ['%PDF-1.7 …', /PDF/],
    ['PK\u0003\u0004 not really', /workbook/],
    ['\u00d0\u00cf\u0011\u00e0 old', /old kind/],
    ['<html><body>no</body></html>', /<html>/],
    ['<Document><BkToCstmrDbtCdtNtfctn/></Document>', /a notice/],
    ['lorem,ipsum\n1,2\n', /lorem,ipsum/],
    ['x'.repeat(5_000_000), /longer than/],
  ])('%#', async (content, why) => {
    const { report } = await read(Buffer.from(content, 'latin1'));
    expect(report.result).toBe('refused');
    expect(report.refusal?.why).toMatch(why);
    expect(report.refusal?.expected.length).toBeGreaterThan(10);
  });
});

describe('workbooks', () => {
  const sheet = [
    `<row r="1">${cell('A1', 'Production order return', 'inlineStr')}</row>`,
    `<row r="3">${cell('A3', '0', 's')}${cell('B3', '1', 's')}${cell('C3', '2', 's')}${cell('D3', 'Balance', 'str')}</row>`,
    `<row r="4">${cell('A4', '45306')}${cell('B4', 'MADE UP &amp; CO', 'inlineStr')}${cell('C4', '-33.950000000000003')}${cell('D4', '66.05')}</row>`,
    `<row r="5">${cell('A5', '45307.5')}${cell('C5', '100')}${cell('D5', '166.05000000000001')}</row>`,
    `<row r="7">${cell('B7', 'Total', 'inlineStr')}${cell('C7', '66.05')}</row>`,
  ].join('');
  const shared = ['Date', 'Details', 'Amount'];
  const mapping = ColumnMappingInput.parse({
    on: 'Date',
    description: 'Details',
    amount: 'Amount',
    balance: 'Balance',
    currency: 'GBP',
  });

  it('reads serial days, binary fractions, shared and inline texts, rows left out', async () => {
    const { report, lines } = await read(workbook({ One: sheet }, { shared }), { mapping });
    expect(report).toMatchObject({
      result: 'read',
      encoding: 'XLSX',
      counts: { read: 7, kept: 2, refused: 0, setAside: 5 },
    });
    expect(lines.map(({ line, on, amount, description }) => [line, on, amount, description])).toEqual([
      [4, '2024-01-15', -3395n, 'MADE UP & CO'],
      [5, '2024-01-16', 10000n, ''],
    ]);
    expect(report.balances[0]).toMatchObject({ result: 'proves', opening: '100.00', closing: '166.05' });
  });

  it('counts days from 1904 where the workbook does', async () => {
    const old = sheet.replace('45306', '43844').replace('45307.5', '43845.5');
    expect(
      (await read(workbook({ One: old }, { shared, date1904: true }), { mapping })).lines.map(({ on }) => on),
    ).toEqual(['2024-01-15', '2024-01-16']);
  });

  it('asks which sheet, when there are several, and leaves hidden ones out by name', async () => {
    const two = workbook({ One: sheet, Two: '' }, { shared });
    expect((await read(two, { mapping })).report).toMatchObject({
      result: 'factsMissing',
      facts: [{ pointer: '/sheet', wanted: expect.stringContaining('"One", "Two"') as string }],
    });
    expect((await read(two, { mapping, sheet: 'One' })).lines).toHaveLength(2);
    expect((await read(two, { mapping, sheet: 'Three' })).report.refusal?.why).toMatch(/no sheet "Three"/);
    const { report } = await read(workbook({ One: sheet, Two: '' }, { shared, hidden: 'Two' }), { mapping });
    expect(report.notes.join()).toMatch(/"Two" \(hidden\)/);
  });

  it('recognises a bank’s layout saved as a workbook', async () => {
    const row = (number: number, values: readonly string[]) =>
      `<row r="${String(number)}">${values.map((value, at) => cell(`${'ABCDEFGH'.charAt(at)}${String(number)}`, value, /^[\d.-]+$/.test(value) ? '' : 'inlineStr')).join('')}</row>`;
    const book = workbook({ S: row(1, STARLING.split(',')) + row(2, ['45306', 'A', 'B', 'CARD', '-5', '95.1', 'X']) });
    expect((await read(book)).lines[0]).toMatchObject({ on: '2024-01-15', amount: -500n, balance: 9510n });
  });

  it('refuses a workbook that is cut short', async () => {
    const whole = workbook({ One: sheet }, { shared });
    expect((await read(whole.subarray(0, whole.length - 30), { mapping })).report.refusal?.why).toMatch(
      /not a whole workbook/,
    );
  });
});
