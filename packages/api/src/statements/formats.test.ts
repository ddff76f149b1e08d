import { readFileSync } from 'node:fs';
import { ColumnMappingInput } from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { type ReadStatementOptions, readStatement } from './read-statement.js';
import { lineReply } from './report.js';

async function read(content: string | Uint8Array, options: Partial<ReadStatementOptions> = {}) {
  async function* stream() {
    await Promise.resolve();
    yield Buffer.from(content);
  }
  const { report, lines } = await readStatement(stream(), { fileId: 'f1', account: 'a1', ...options });
  const kept = [...lines].map(lineReply);
  return { report, lines: kept, brief: kept.map(({ on, amount, description }) => [on, amount, description]) };
}

describe('the bytes', () => {
  const fixture = (name: string) =>
    readFileSync(new URL(`../../../../test/fixtures/statements/${name}`, import.meta.url));

  it.each(['quicken.qif', 'mt940.sta', 'camt053.xml', 'ofx1.ofx', 'starling.csv', 'hsbc.csv'])(
    'of %s after a byte-order mark are read as without it',
    async (name) => {
      const bytes = fixture(name);
      const content = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
      const [marked, without] = [
        await read(content, { dateOrder: 'dayFirst' }),
        await read(bytes, { dateOrder: 'dayFirst' }),
      ];
      expect(marked.lines).toEqual(without.lines);
      expect(marked.lines.length).toBeGreaterThan(0);
      expect(marked.report.refused).toEqual([]);
    },
  );

  it.each([
    [
      'OFX',
      'OFXHEADER:100\nCHARSET:1250\n\n<OFX><STMTRS><CURDEF>GBP<BANKTRANLIST><STMTTRN><DTPOSTED>20240115<TRNAMT>-1.00<NAME>Ksi\u00b9\u00bfka</STMTTRN></BANKTRANLIST></STMTRS></OFX>',
      'Książka',
    ],
    [
      'XML',
      '<?xml version="1.0" encoding="ISO-8859-15"?><Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy="GBP">1.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2024-01-15</Dt></BookgDt><AddtlNtryInf>5 \u00a4</AddtlNtryInf></Ntry></Stmt></BkToCstmrStmt></Document>',
      '5 €',
    ],
  ])('are in the encoding that %s declares', async (_, text, says) => {
    expect((await read(Buffer.from(text, 'latin1'))).brief).toEqual([['2024-01-15', '-1.00', says]]);
  });
});

describe('rows', () => {
  it('of Barclays hold payee and text, divided by padding, a tab or a double space', async () => {
    const memos = [
      'MADE UP CAFE\tON 15 JAN',
      'MADE UP CAFE  ON 15 JAN',
      'MADE UP CAFE        \tON 15 JAN',
      'MADE UP CAFE',
    ];
    const { lines } = await read(
      [
        'Number,Date,Account,Amount,Subcategory,Memo',
        ...memos.map((memo) => ` ,15/01/2024,99-00-02 00000028,-1.00,PAYMENT,${memo}`),
      ].join('\n'),
    );
    expect(lines.map(({ counterparty, reference }) => [counterparty, reference])).toEqual([
      ['MADE UP CAFE', 'ON 15 JAN'],
      ['MADE UP CAFE', 'ON 15 JAN'],
      ['MADE UP CAFE', 'ON 15 JAN'],
      ['MADE UP CAFE', undefined],
    ]);
  });

  it('without a header are of HSBC only where half of them or more are a day, a text and an amount', async () => {
    const good = '15/01/2024,A SHOP,-1.00';
    const other = 'Colour,Size,Price';
    expect((await read([good, other].join('\n'))).report).toMatchObject({ result: 'read', refused: [{ line: 2 }] });
    expect((await read([good, other, other].join('\n'))).report).toMatchObject({ result: 'refused' });
  });

  it('of a trillion or more are refused, however they are written', async () => {
    const header = 'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP)';
    const row = (amount: string) => `15/01/2024,A,,CARD,${amount},`;
    const { report, brief } = await read(
      [
        header,
        row('999999999999.99'),
        row('1000000000000.00'),
        row('-1000000000000.00'),
        row('"1,000,000,000,000.00"'),
      ].join('\n'),
    );
    expect(brief.map(([, amount]) => amount)).toEqual(['999999999999.99']);
    expect(report.refused.map(({ line }) => line)).toEqual([3, 4, 5]);
  });
});

describe('camt.053', () => {
  const balance = (code: string, amount: string, day: string, mark = 'CRDT') =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="GBP">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
  const booked = '<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2024-01-15</Dt></BookgDt>';
  const entry = (amount: string, mark: string, rest = booked) =>
    `<Ntry><Amt Ccy="GBP">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd>${rest}</Ntry>`;
  const statement = (...parts: readonly string[]) =>
    `<?xml version="1.0"?><Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>GB00INVT99000800000095</IBAN></Id></Acct>${parts.join('')}</Stmt></BkToCstmrStmt></Document>`;

  it('takes the booking day, and the value day only where there is no other', async () => {
    const { lines } = await read(
      statement(
        entry('1.00', 'CRDT', `${booked}<ValDt><Dt>2024-01-17</Dt></ValDt>`),
        entry('2.00', 'CRDT', '<Sts>BOOK</Sts><ValDt><Dt>2024-01-18</Dt></ValDt>'),
      ),
    );
    expect(lines.map(({ on }) => on)).toEqual(['2024-01-15', '2024-01-18']);
  });

  it('opens with the balance the last statement closed with, and closes with no balance but the booked one', async () => {
    const { report } = await read(
      statement(
        balance('PRCD', '10.00', '2024-01-14'),
        balance('CLBD', '12.00', '2024-01-15'),
        balance('CLAV', '500.00', '2024-01-15'),
        balance('ITBD', '7.00', '2024-01-15'),
        balance('FWAV', '900.00', '2024-01-20'),
        entry('2.00', 'CRDT'),
      ),
    );
    expect(report.balances).toMatchObject([
      { result: 'proves', by: 'openingAndClosing', opening: '10.00', closing: '12.00' },
    ]);
  });

  it('reads balances that are overdrawn', async () => {
    const { report } = await read(
      statement(
        balance('OPBD', '10.00', '2024-01-15', 'DBIT'),
        balance('CLBD', '12.50', '2024-01-15', 'DBIT'),
        entry('2.50', 'DBIT'),
      ),
    );
    expect(report.balances).toMatchObject([{ result: 'proves', opening: '-10.00', closing: '-12.50' }]);
  });

  it('takes the mark of an entry that reverses another as it stands: it already says which way the money went', async () => {
    const { brief } = await read(statement(entry('5.00', 'CRDT', `<RvslInd>true</RvslInd>${booked}`)));
    expect(brief.map(([, amount]) => amount)).toEqual(['5.00']);
  });

  it('gives each payment of a batch its own mark, and its amount in the currency of the account', async () => {
    const part = (mark: string, amounts: string) => `<TxDtls>${amounts}<CdtDbtInd>${mark}</CdtDbtInd></TxDtls>`;
    const { lines } = await read(
      statement(
        entry(
          '80.00',
          'DBIT',
          `${booked}<NtryDtls>${part('DBIT', '<Amt Ccy="EUR">117.00</Amt><AmtDtls><TxAmt><Amt Ccy="GBP">100.00</Amt></TxAmt></AmtDtls>')}${part('CRDT', '<Amt Ccy="GBP">20.00</Amt>')}</NtryDtls>`,
        ),
      ),
    );
    expect(lines.map(({ line, amount, currency }) => [line, amount, currency])).toEqual([
      [1, '-100.00', 'GBP'],
      [1, '20.00', 'GBP'],
    ]);
  });
});

describe('Revolut', () => {
  const header = 'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance';
  const row = (day: string, amount: string, fee: string, balance: string, state = 'COMPLETED') =>
    `CARD_PAYMENT,Current,2024-01-14 23:50:00,${day},A SHOP,${amount},${fee},GBP,${state},${balance}`;

  it('has the day on which a payment was completed, and what never was is no money', async () => {
    const { brief, report } = await read(
      [
        header,
        row('2024-01-16 08:00:00', '-5.00', '0.00', '95.00'),
        row('', '-6.00', '0.00', '', 'PENDING'),
        row('2024-01-16 09:00:00', '-7.00', '0.00', '', 'REVERTED'),
      ].join('\n'),
    );
    expect(brief).toEqual([['2024-01-16', '-5.00', 'A SHOP']]);
    expect(report.setAside.map(({ reason, count }) => [reason, count])).toEqual([
      ['header', 1],
      ['PENDING', 1],
      ['REVERTED', 1],
    ]);
  });

  it('has a balance after each fee, which is a line of its own', async () => {
    const { lines, report } = await read(
      [
        header,
        row('2024-01-16 08:00:00', '-5.00', '0.50', '94.50'),
        row('2024-01-17 08:00:00', '-1.00', '0.25', '93.25'),
      ].join('\n'),
    );
    expect(lines.map(({ amount, balance }) => [amount, balance])).toEqual([
      ['-5.00', '95.00'],
      ['-0.50', '94.50'],
      ['-1.00', '93.50'],
      ['-0.25', '93.25'],
    ]);
    expect(report.balances).toMatchObject([{ result: 'proves', opening: '100.00', closing: '93.25' }]);
  });
});

describe('OFX', () => {
  const payment = (amount: string, id: string, name: string) =>
    `<STMTTRN><TRNTYPE>OTHER<DTPOSTED>20240115<TRNAMT>${amount}<FITID>${id}<NAME>${name}</STMTTRN>`;
  const file = (list: string, { currency = 'GBP', ledger = '' } = {}) =>
    `OFXHEADER:100\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>${currency}<BANKTRANLIST><DTSTART>20240101<DTEND>20240131${list}</BANKTRANLIST>${ledger}</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

  it('keeps every payment of a number that its bank gave twice', async () => {
    const { brief } = await read(
      file(payment('-1.00', 'X1', 'A') + payment('-2.00', 'X1', 'B') + payment('-2.00', 'X1', 'B')),
    );
    expect(brief.map(([, amount, says]) => [amount, says])).toEqual([
      ['-1.00', 'A'],
      ['-2.00', 'B'],
      ['-2.00', 'B'],
    ]);
  });

  it('has the currency it states', async () => {
    const { lines, report } = await read(file(payment('-1.00', 'X1', 'A'), { currency: 'EUR' }));
    expect(lines[0]?.currency).toBe('EUR');
    expect(report.notes.join()).not.toMatch(/read as GBP/);
  });

  it('sets payments aside that are still pending', async () => {
    const pending =
      '<BANKTRANLISTP><DTASOF>20240131<STMTTRNP><TRNTYPE>DEBIT<DTTRAN>20240131<TRNAMT>-9.00<NAME>PENDING SHOP</STMTTRNP></BANKTRANLISTP>';
    const { brief, report } = await read(file(payment('-1.00', 'X1', 'A'), { ledger: pending }));
    expect(brief).toEqual([['2024-01-15', '-1.00', 'A']]);
    expect(report.setAside).toMatchObject([{ reason: 'PENDING', count: 1 }]);
  });

  it('does not take a balance of a later day for the balance at the end of its list', async () => {
    const ledger = '<LEDGERBAL><BALAMT>500.00<DTASOF>20240209</LEDGERBAL>';
    const { report } = await read(file(payment('-1.00', 'X1', 'A'), { ledger }));
    expect(report.balances).toMatchObject([{ result: 'notProvable', by: 'none' }]);
    expect(report.balances[0]?.closing).toBeUndefined();
  });
});

describe('MT940', () => {
  const page = (...lines: readonly string[]) => [':20:X', ':25:99000700000084', ...lines].join('\n');

  it('reads a funds code after the mark, text over several lines, and the page', async () => {
    const { lines, brief } = await read(
      page(
        ':28C:00007/003',
        ':60F:D240114GBP10,',
        ':61:2401150115CR2,5NTRFREF1//BK1',
        ':86:PAYEE ONE',
        'SECOND LINE',
        ':61:2401150115RDR1,NTRFREF2//BK2',
        ':62F:D240115GBP6,5',
      ),
    );
    expect(brief).toEqual([
      ['2024-01-15', '2.50', 'PAYEE ONESECOND LINE'],
      ['2024-01-15', '1.00', 'REF2'],
    ]);
    expect(lines.map(({ page: number }) => number)).toEqual([3, 3]);
  });

  it('reads balances that are overdrawn', async () => {
    const { report } = await read(page(':60F:D240114GBP10,', ':61:240115C2,5NTRFX', ':62F:D240115GBP7,5'));
    expect(report.balances).toMatchObject([{ result: 'proves', opening: '-10.00', closing: '-7.50' }]);
  });

  it('sets money aside that is only expected', async () => {
    const { brief, report } = await read(
      page(
        ':60F:C240114GBP10,',
        ':61:240115EC900,NTRFX',
        ':86:EXPECTED',
        ':61:240115ED800,NTRFX',
        ':61:240115D1,NTRFREF',
        ':62F:C240115GBP9,',
      ),
    );
    expect(brief).toEqual([['2024-01-15', '-1.00', 'REF']]);
    expect(report.setAside).toMatchObject([{ reason: 'expected, not booked', count: 2 }]);
    expect(report.balances).toMatchObject([{ result: 'proves' }]);
  });
});

describe('QIF', () => {
  it('reads lists of cards and of cash, and none of investments', async () => {
    const list = (type: string, says: string) => `!Type:${type}\nD15/01/2024\nT-1.00\nP${says}\n^\n`;
    const { brief, report } = await read(
      list('CCard', 'A') + list('Cash', 'B') + list('Oth L', 'C') + list('Invst', 'D'),
      {
        dateOrder: 'dayFirst',
      },
    );
    expect(brief.map(([, , says]) => says)).toEqual(['A', 'B', 'C']);
    expect(report.setAside).toMatchObject([{ reason: 'not a list of payments', count: 1 }]);
  });
});

describe('a spreadsheet with a mapping, as text', () => {
  const mapped = (mapping: object, text: string) =>
    read(text, { mapping: ColumnMappingInput.parse(mapping), dateOrder: 'dayFirst', account: undefined });
  const mapping = { on: 'Date', amount: 'Sum', description: 'Details', currency: 'GBP' };

  it('has its signs the other way round where the user says so, and only there', async () => {
    const text = 'Date,Details,Sum\n15/01/2024,A,12.34\n15/01/2024,B,-5.00\n15/01/2024,C,"1,000.00"\n';
    const amounts = async (more: object) =>
      (await mapped({ ...mapping, ...more }, text)).brief.map(([, amount]) => amount);
    expect(await amounts({})).toEqual(['12.34', '-5.00', '1000.00']);
    expect(await amounts({ positiveIs: 'moneyOut' })).toEqual(['-12.34', '5.00', '-1000.00']);
    const plain = text.replace('C,"1,000.00"', 'C,1000.00');
    expect((await mapped({ ...mapping, positiveIs: 'moneyOut' }, plain)).brief.map(([, amount]) => amount)).toEqual([
      '-12.34',
      '5.00',
      '-1000.00',
    ]);
  });

  it('has the decimal mark and the currency that the user says', async () => {
    const { lines } = await mapped(
      { ...mapping, decimalMark: ',', currency: 'EUR' },
      'Date;Details;Sum\n15/01/2024;A;1.234,50\n15/01/2024;B;1.234\n',
    );
    expect(lines.map(({ amount, currency }) => [amount, currency])).toEqual([
      ['1234.50', 'EUR'],
      ['1234.00', 'EUR'],
    ]);
  });

  it('keeps the accounts apart that a column names', async () => {
    const { lines } = await mapped(
      { ...mapping, account: 'Account', sortCode: 'Sort' },
      "Date,Details,Sum,Sort,Account\n15/01/2024,A,1.00,'99-00-01,00000017\n15/01/2024,B,1.00,990001,00000018\n",
    );
    expect(lines.map(({ account }) => account)).toEqual(['99-00-01 00000017', '99-00-01 00000018']);
  });
});
