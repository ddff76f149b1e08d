import { createReadStream } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadStatementOptions, readStatement } from './read-statement.js';
import { lineReply, StatementLineReply, StatementReportReply } from './report.js';

const fixture = (name: string) => new URL(`../../../../test/fixtures/statements/${name}`, import.meta.url);

async function read(name: string, options: Partial<ReadStatementOptions> = {}) {
  const { report, lines: read } = await readStatement(createReadStream(fixture(name)), {
    fileId: 'f1',
    account: 'a1',
    ...options,
  });
  const lines = [...read];
  StatementReportReply.parse(report);
  expect(report.counts.read).toBe(report.counts.kept + report.counts.refused + report.counts.setAside);
  expect(report.refused).toEqual([]);
  for (const line of lines) StatementLineReply.parse(lineReply(line));
  const { balances, layout } = report;
  const proofs = balances.map(({ account, currency, result, by, opening, closing }) => [
    account,
    currency,
    result,
    by,
    opening,
    closing,
  ]);
  return {
    report,
    layout: layout?.id,
    lines,
    proofs,
    brief: lines.map((line) => [line.line, line.on, lineReply(line).amount, line.description]),
  };
}

describe('each layout', () => {
  it('Lloyds: newest first, two columns, an apostrophe before the sort code, a comma after the line', async () => {
    const { layout, brief, proofs, report, lines } = await read('lloyds.csv');
    expect(layout).toBe('lloyds');
    expect(brief).toEqual([
      [2, '2024-01-17', '-33.95', 'IMAGINARY GROCER 0042'],
      [3, '2024-01-16', '-250.00', 'A EXAMPLE SAVINGS'],
      [4, '2024-01-15', '1500.00', 'INVENTED EMPLOYER, WAGES'],
      [5, '2024-01-15', '-5.50', 'PRETEND POWER'],
    ]);
    expect(proofs).toEqual([['a1', 'GBP', 'proves', 'runningBalance', '0.00', '1210.55']]);
    expect(report.accounts).toEqual([{ account: 'a1', named: '99-00-01 00000017' }]);
    expect(lines[0]?.type).toBe('DEB');
  });

  it('Barclays: a payee padded with spaces and a tab, and no balance, which it says', async () => {
    const { layout, brief, proofs, lines, report } = await read('barclays.csv');
    expect(layout).toBe('barclays');
    expect(brief.map(([, , amount]) => amount)).toEqual(['-12.50', '250.00', '-40.00']);
    expect(lines.map(({ counterparty, reference }) => [counterparty, reference])).toEqual([
      ['MADE UP CAFE', 'ON 15 JAN BCC'],
      ['A EXAMPLE', 'SAVINGS FT'],
      ['CASHPOINT', 'PRETEND ST'],
    ]);
    expect(proofs).toEqual([['a1', 'GBP', 'notProvable', 'none', undefined, undefined]]);
    expect(report.balances[0]?.says).toMatch(/no balances/);
    expect(report.accounts[0]?.named).toBe('99-00-02 00000028');
  });

  it('NatWest: a space after each comma, also before quotation marks; two ways of writing days', async () => {
    const { layout, brief, proofs, report } = await read('natwest.csv');
    expect(layout).toBe('natwest');
    expect(brief).toEqual([
      [3, '2024-01-15', '-12.50', '1234 14JAN24 , IMAGINARY GROCER , NOWHERE GB'],
      [4, '2024-01-16', '1000.00', 'INVENTED EMPLOYER'],
    ]);
    expect(proofs[0]?.slice(2)).toEqual(['proves', 'runningBalance', '1000.00', '1987.50']);
    expect(report.accounts[0]?.named).toBe('99-00-03 00000039');
    expect(report.notes.join()).toMatch(/general knowledge of the field/);
  });

  it('HSBC: no header, a thousands comma inside quotes, neither balance nor account', async () => {
    const { layout, brief } = await read('hsbc.csv');
    expect(layout).toBe('hsbc');
    expect(brief).toEqual([
      [1, '2024-01-17', '-33.95', 'IMAGINARY GROCER VIS'],
      [2, '2024-01-16', '1234.56', 'INVENTED EMPLOYER CR'],
      [3, '2024-01-15', '-20.00', 'PRETEND POWER DD'],
    ]);
    const { report } = await readStatement(createReadStream(fixture('hsbc.csv')), { fileId: 'f1' });
    expect(report.facts).toMatchObject([{ pointer: '/account' }]);
  });

  it('Nationwide: a preamble, pound signs in Windows-1252, names of months', async () => {
    const { layout, brief, proofs, report } = await read('nationwide.csv');
    expect(layout).toBe('nationwide');
    expect(report.encoding).toBe('windows-1252');
    expect(brief).toEqual([
      [6, '2026-06-03', '-50.50', 'A EXAMPLE SAVINGS'],
      [7, '2026-06-02', '1234.56', 'CAFÉ INVENTÉ'],
    ]);
    expect(proofs[0]?.slice(2)).toEqual(['proves', 'runningBalance', '0.00', '1184.06']);
    expect(report.setAside.map(({ reason, lines }) => [reason, lines])).toEqual([
      ['before the header', [[1, 3]]],
      ['blank line', [[4, 4]]],
      ['header', [[5, 5]]],
    ]);
  });

  it('Santander: blocks of text with no-break spaces', async () => {
    const { layout, brief, proofs, report } = await read('santander.txt');
    expect(layout).toBe('santander');
    expect(brief).toEqual([
      [5, '2024-01-17', '-33.95', 'CARD PAYMENT TO IMAGINARY GROCER'],
      [10, '2024-01-15', '1500.00', 'FASTER PAYMENTS RECEIPT FROM INVENTED EMPLOYER'],
    ]);
    expect(proofs[0]?.slice(2)).toEqual(['proves', 'runningBalance', '0.00', '1466.05']);
    expect(report.accounts[0]?.named).toBe('XXXX XXXX XXXX 0051');
  });

  it('Monzo: signed amounts, ids, names', async () => {
    const { layout, brief, lines } = await read('monzo.csv');
    expect(layout).toBe('monzo');
    expect(brief.map(([, , amount]) => amount)).toEqual(['1500.00', '-100.00', '-33.95']);
    expect(lines[1]).toMatchObject({ bankId: 'tx_0000invented2', counterparty: 'Rainy Day Pot', type: 'Pot transfer' });
  });

  it('Starling: the currency in the header, an opening balance, columns that older exports lack', async () => {
    const sterling = await read('starling.csv');
    expect(sterling.layout).toBe('starling');
    expect(sterling.proofs[0]?.slice(1)).toEqual(['GBP', 'proves', 'runningBalance', '0.00', '1216.05']);
    expect(sterling.report.setAside.map(({ reason }) => reason)).toContain('opening balance, not a payment');
    const euro = await read('starling-euro.csv');
    expect(euro.proofs[0]?.slice(1)).toEqual(['EUR', 'proves', 'runningBalance', '0.00', '150.00']);
  });

  it('Revolut: states, a fee beside the amount, and a balance for each currency and product', async () => {
    const { layout, brief, proofs, report } = await read('revolut.csv');
    expect(layout).toBe('revolut');
    expect(proofs).toEqual([
      ['a1', 'GBP', 'proves', 'runningBalance', '0.00', '322.00'],
      ['a1', 'EUR', 'proves', 'runningBalance', '0.00', '100.00'],
      ['a1 Savings', 'GBP', 'proves', 'runningBalance', '0.00', '60.00'],
    ]);
    expect(brief.filter(([line]) => line === 3)).toEqual([
      [3, '2024-01-15', '-117.50', 'Exchanged to EUR'],
      [3, '2024-01-15', '-0.50', 'Fee: Exchanged to EUR'],
    ]);
    expect(report.setAside.map(({ reason, lines }) => [reason, lines])).toEqual([
      ['header', [[1, 1]]],
      ['PENDING', [[5, 5]]],
      ['REVERTED', [[6, 6]]],
    ]);
  });

  it('OFX 1: unclosed tags, decimal commas, a bare ampersand, two payments of one FITID', async () => {
    const { layout, brief, proofs, lines } = await read('ofx1.ofx');
    expect(layout).toBe('ofx1');
    expect(brief).toEqual([
      [1, '2024-01-15', '1500.00', 'INVENTED EMPLOYER WAGES & BONUS'],
      [2, '2024-01-16', '-33.95', 'M&S IMAGINARY'],
      [3, '2024-01-16', '-33.95', 'M&S IMAGINARY'],
    ]);
    expect(new Set(lines.map(({ bankId }) => bankId)).size).toBe(2);
    expect(proofs[0]?.slice(2)).toEqual(['notProvable', 'closingOnly', '0.00', '1432.10']);
  });

  it('OFX 2: a credit card, a payee', async () => {
    const { layout, brief } = await read('ofx2.ofx');
    expect(layout).toBe('ofx2');
    expect(brief).toEqual([
      [1, '2024-01-15', '-33.95', 'CAFÉ INVENTÉ'],
      [2, '2024-01-16', '100.00', 'A EXAMPLE THANK YOU'],
    ]);
  });

  it('QIF: only with the order of days stated', async () => {
    const asked = await readStatement(createReadStream(fixture('quicken.qif')), { fileId: 'f1' });
    expect(asked.report).toMatchObject({ result: 'factsMissing', facts: [{ pointer: '/dateOrder' }] });
    const days = async (dateOrder: 'dayFirst' | 'monthFirst') =>
      (await read('quicken.qif', { dateOrder })).lines.map(({ on }) => on);
    expect(await days('dayFirst')).toEqual(['2024-04-03', '2024-04-05']);
    expect(await days('monthFirst')).toEqual(['2024-03-04', '2024-05-04']);
    const { brief, report } = await read('quicken.qif', { dateOrder: 'dayFirst' });
    expect(brief.map(([line, , amount]) => [line, amount])).toEqual([
      [11, '-1234.56'],
      [17, '-10.00'],
    ]);
    expect(report.balances[0]).toMatchObject({ opening: '1000.00', closing: '-244.56' });
  });

  it('MT940: decimal commas, reversals, an entry in the next year, two pages', async () => {
    const { layout, brief, proofs, lines } = await read('mt940.sta');
    expect(layout).toBe('mt940');
    expect(brief).toEqual([
      [6, '2023-12-29', '-12.50', 'CARD PAYMENT IMAGINARY GROCER'],
      [8, '2024-01-02', '1500.00', 'INVENTED EMPLOYER INVENTED EMPLOYERWAGES JANUARY'],
      [19, '2024-01-03', '-100.00', 'REVERSAL OF A CREDIT'],
      [21, '2024-01-03', '12.50', 'REVERSAL OF A DEBIT'],
    ]);
    expect(proofs[0]?.slice(2)).toEqual(['proves', 'openingAndClosing', '1000.00', '2400.00']);
    expect(lines[2]).toMatchObject({ type: 'NTRF reversal', bankId: 'BK0003', page: 2 });
  });

  it('camt.053: a batch makes a line for each payment, a pending entry none', async () => {
    const { layout, brief, proofs, report } = await read('camt053.xml');
    expect(layout).toBe('camt053');
    expect(brief).toEqual([
      [1, '2024-01-15', '33.95', 'Invented Debtor & Co Invoice 1'],
      [2, '2024-01-20', '-100.00', 'Payee One P1'],
      [2, '2024-01-20', '-200.00', 'Payee Two P2'],
      [2, '2024-01-20', '-50.00', 'Payee Three P3'],
    ]);
    expect(proofs[0]?.slice(2)).toEqual(['proves', 'openingAndClosing', '100.00', '-216.05']);
    expect(report.counts).toEqual({ read: 3, kept: 2, refused: 0, setAside: 1, lines: 4 });
  });
});
