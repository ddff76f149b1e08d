import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecimalMark, majorUnits, minorUnits, spreadsheetNumber } from './amounts.js';

const pence = (text: string, mark?: DecimalMark) => minorUnits(text, 'GBP', mark);

describe('amounts from text', () => {
  it.each([
    ['33.95', 3395n],
    ['-33.95', -3395n],
    ['1,234.56', 123456n],
    ["1'234.56", 123456n],
    ['1 234.56', 123456n],
    ['1\u00a0234.56', 123456n],
    ['12,345,678.90', 1234567890n],
    ['(12.50)', -1250n],
    ['12.50-', -1250n],
    ['+12.50', 1250n],
    ['\u221212.50', -1250n],
    ['£12.50', 1250n],
    ['£1,234.56', 123456n],
    ['-£12.50', -1250n],
    ['£-12.50', -1250n],
    ['(£12.50)', -1250n],
    ['£(12.50)', -1250n],
    ['12.50 DR', -1250n],
    ['12.50CR', 1250n],
    ['12.50 OD', -1250n],
    ['GBP 12.50', 1250n],
    ['-12.50\u00a0GBP', -1250n],
    ['12', 1200n],
    ['12.5', 1250n],
    ['.50', 50n],
    ['12.500', 1250n],
    ['0.00', 0n],
    ['-0.00', 0n],
    ['99999999999999999999.99', 9999999999999999999999n],
  ])('%s', (text, amount) => expect(pence(text)).toBe(amount));

  it.each([
    '',
    ' ',
    '-',
    'abc',
    '12.345',
    '1,23',
    '1,2345.00',
    '12,34.56',
    '1.2.3',
    '12.',
    '-12.50-',
    '(-12.50)',
    '-12.50 CR',
    '12.50 DR-',
    '€12.50',
    'USD 12.50',
    '1e5',
    '0x1f',
    'NaN',
    'Infinity',
    '1_000',
    '£',
    '12.50 XX',
    '--1.00',
  ])('is not an amount: %j', (text) => expect(pence(text)).toBeUndefined());

  it('reads a decimal comma where the source has one', () => {
    expect(pence('1.234,56', ',')).toBe(123456n);
    expect(pence('1234,5', ',')).toBe(123450n);
    expect(pence('1234.56', ',')).toBeUndefined();
  });

  it('takes either mark where both could be, and refuses what could be two amounts', () => {
    expect(pence('1.234,56', 'eitherMark')).toBe(123456n);
    expect(pence('1,234.56', 'eitherMark')).toBe(123456n);
    expect(pence('-12,50', 'eitherMark')).toBe(-1250n);
    expect(pence('1,234,567', 'eitherMark')).toBe(123456700n);
    expect(pence('1,234', 'eitherMark')).toBeUndefined();
    expect(pence('1.234', 'eitherMark')).toBeUndefined();
  });

  it('knows currencies without hundredths', () => {
    expect(minorUnits('1,234', 'JPY')).toBe(1234n);
    expect(minorUnits('12.50', 'JPY')).toBeUndefined();
    expect(minorUnits('1.234', 'KWD')).toBe(1234n);
    expect(majorUnits(1234n, 'JPY')).toBe('1234');
    expect(majorUnits(-5n, 'KWD')).toBe('-0.005');
    expect(majorUnits(-5n, 'GBP')).toBe('-0.05');
  });

  const amount = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
  const grouped = (text: string, mark: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
  const styles: readonly (readonly [
    string,
    (whole: string, fraction: string, negative: boolean) => string,
    DecimalMark,
  ])[] = [
    ['plain', (w, f, n) => `${n ? '-' : ''}${w}.${f}`, '.'],
    ['grouped', (w, f, n) => `${n ? '-' : ''}${grouped(w, ',')}.${f}`, '.'],
    ['apostrophes', (w, f, n) => `${n ? '-' : ''}${grouped(w, "'")}.${f}`, '.'],
    ['no-break spaces', (w, f, n) => `${n ? '-' : ''}${grouped(w, '\u00a0')}.${f}`, '.'],
    ['minus after', (w, f, n) => `${grouped(w, ',')}.${f}${n ? '-' : ''}`, '.'],
    ['brackets', (w, f, n) => (n ? `(£${grouped(w, ',')}.${f})` : `£${grouped(w, ',')}.${f}`), '.'],
    ['pound', (w, f, n) => `${n ? '-' : ''}£${grouped(w, ',')}.${f}`, '.'],
    ['unicode minus', (w, f, n) => `${n ? '\u2212' : ''}£${w}.${f}`, '.'],
    ['debit and credit', (w, f, n) => `${w}.${f} ${n ? 'DR' : 'CR'}`, '.'],
    ['currency after', (w, f, n) => `${n ? '-' : ''}${grouped(w, ',')}.${f} GBP`, '.'],
    ['continental', (w, f, n) => `${n ? '-' : ''}${grouped(w, '.')},${f}`, ','],
    ['either, comma', (w, f, n) => `${n ? '-' : ''}${w},${f}`, 'eitherMark'],
    ['either, point', (w, f, n) => `${n ? '-' : ''}${grouped(w, ',')}.${f}`, 'eitherMark'],
  ];
  it.each(styles)('any amount written %s reads back exactly', (_name, write, mark) => {
    fc.assert(
      fc.property(amount, (units) => {
        const [whole = '', fraction = ''] = majorUnits(units < 0n ? -units : units, 'GBP').split('.');
        expect(pence(write(whole, fraction, units < 0n), mark)).toBe(units);
      }),
    );
  });
});

describe('numbers of a workbook', () => {
  it.each([
    ['33.950000000000003', '33.95'],
    ['-33.950000000000003', '-33.95'],
    ['0.30000000000000004', '0.3'],
    ['1234.5599999999999', '1234.56'],
    ['1E-2', '0.01'],
    ['1.2345E3', '1234.5'],
    ['45306', '45306'],
    ['100', '100'],
    ['£12.50', '£12.50'],
  ])('%s is %s', (stored, typed) => expect(spreadsheetNumber(stored)).toBe(typed));

  it('any amount a person typed comes back from the binary fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), (units) => {
        const stored = (units / 100).toPrecision(17);
        expect(pence(spreadsheetNumber(stored))).toBe(BigInt(units));
      }),
    );
  });
});
