import { describe, expect, it } from 'vitest';
import { localDate } from '../../dates/index.js';
import { quickenDay, readDay, serialDay, swiftDay, swiftEntryDay } from './days.js';

describe('days from text', () => {
  it.each([
    ['15/01/2024', '2024-01-15'],
    ['15/01/24', '2024-01-15'],
    ['15/01/99', '1999-01-15'],
    ['15-01-2024', '2024-01-15'],
    ['15.01.2024 10:11', '2024-01-15'],
    ['2024-01-15', '2024-01-15'],
    ['2024-01-15 10:11:12', '2024-01-15'],
    ['2024-01-15T23:59:59+01:00', '2024-01-15'],
    ['2024/01/15', '2024-01-15'],
    ['15 Jan 2024', '2024-01-15'],
    ['03 Jun 2026', '2026-06-03'],
    ['3 Sept 2026', '2026-09-03'],
    ['15-Jan-24', '2024-01-15'],
    ['1st March 2024', '2024-03-01'],
    ['Monday 15 January 2024', '2024-01-15'],
    ['20240115', '2024-01-15'],
    ['20240115120000[0:GMT]', '2024-01-15'],
    ['20240115120000.000[-5:EST]', '2024-01-15'],
    ['29/02/2024', '2024-02-29'],
  ])('%s, day first', (text, day) => expect(readDay(text, 'dayFirst')).toBe(day));

  it.each([
    '29/02/2023',
    '31/04/2024',
    '01/15/2024',
    '00/01/2024',
    '15 Foo 2024',
    '2024-13-01',
    '',
    'total',
    '45306',
    '1/2',
  ])('is not a day, day first: %j', (text) => expect(readDay(text, 'dayFirst')).toBeUndefined());

  it('asks for the order even where the numbers would settle it', () => {
    expect(readDay('31/01/2024', undefined)).toBe('ambiguous');
    expect(readDay('03/04/2024', undefined)).toBe('ambiguous');
    expect(readDay('03/04/2024', 'monthFirst')).toBe('2024-03-04');
    expect(readDay('2024-04-03', undefined)).toBe('2024-04-03');
  });

  it('reads the years of Quicken', () => {
    expect(quickenDay("1/15'24", 'monthFirst')).toBe('2024-01-15');
    expect(quickenDay("15/ 1' 4", 'dayFirst')).toBe('2004-01-15');
    expect(quickenDay('15.1.98', 'dayFirst')).toBe('1998-01-15');
  });

  it('reads SWIFT days, over the end of a year', () => {
    const value = swiftDay('231229');
    expect(value).toBe('2023-12-29');
    expect(swiftEntryDay('0102', localDate('2023-12-29'))).toBe('2024-01-02');
    expect(swiftEntryDay('1230', localDate('2024-01-02'))).toBe('2023-12-30');
  });

  it('counts the days of a workbook', () => {
    expect(serialDay('45306', false)).toBe('2024-01-15');
    expect(serialDay('45306.75', false)).toBe('2024-01-15');
    expect(serialDay('43844', true)).toBe('2024-01-15');
    expect(serialDay('61', false)).toBe('1900-03-01');
    expect(serialDay('59', false)).toBeUndefined();
    expect(serialDay('20240115', false)).toBeUndefined();
  });
});
