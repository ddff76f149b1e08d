import { describe, expect, it } from 'vitest';
import { Month, plusMonths } from '../dates/index.js';
import { checkExtension, indexFor, PriceIndexExtensionInput, PriceIndexName, priceIndices } from './price-index.js';

const month = (text: string) => Month.parse(text);
const extension = (...items: { series: string; month: string; value: string }[]) =>
  PriceIndexExtensionInput.parse(items.map((item) => ({ ...item, source: 'ONS, 20 May 2026' })));

describe('the published values', () => {
  it.each<[PriceIndexName, string, string]>([
    ['RPI', '1987-01', '100.0'],
    ['RPI', '2000-01', '166.6'],
    ['RPI', '2010-01', '217.9'],
    ['RPI', '2015-01', '255.4'],
    ['RPI', '2020-01', '290.6'],
    ['RPI', '2022-01', '317.7'],
    ['RPI', '2023-01', '360.3'],
    ['RPI', '2024-01', '378.0'],
    ['RPI', '2026-07', '419.1'],
    ['CPIH', '1988-01', '46.9'],
    ['CPIH', '2021-12', '114.7'],
    ['CPIH', '2026-03', '140.8'],
    ['CPI', '1988-01', '48.4'],
    ['CPI', '2026-08', '143.6'],
  ])('%s for %s is %s', (name, at, value) => {
    expect(indexFor(name, month(at))).toBe(value);
  });

  it.each(PriceIndexName.options)('%s holds every month from its first to its last, and no other', (name) => {
    const { first, last } = priceIndices[name];
    let at = first;
    let months = 0;
    for (; at <= last; at = plusMonths(at, 1), months += 1) expect(indexFor(name, at)).toMatch(/^\d{2,3}\.\d$/);
    expect(months).toBe({ RPI: 475, CPIH: 459, CPI: 464 }[name]);
    expect(indexFor(name, plusMonths(first, -1))).toBeUndefined();
    expect(indexFor(name, plusMonths(last, 1))).toBeUndefined();
  });

  it.each(PriceIndexName.options)('%s names its base, its source and the months not cross-checked', (name) => {
    const { base, source, licence, notCrossChecked, last } = priceIndices[name];
    expect(base).toContain('= 100');
    expect(source).toMatch(/^https:\/\/www\.ons\.gov\.uk\//);
    expect(licence).toContain('Open Government Licence v3.0');
    expect(notCrossChecked.to).toBe(last);
  });

  it('averages 100 over the reference year', () => {
    for (const name of ['CPIH', 'CPI'] as const) {
      const tenths = Array.from({ length: 12 }, (_, count) => plusMonths(month('2015-01'), count)).map((at) =>
        Number(indexFor(name, at)?.replace('.', '')),
      );
      expect(Math.round(tenths.reduce((sum, value) => sum + value) / 12)).toBe(1000);
    }
  });
});

describe('an extension', () => {
  const april = extension({ series: 'CPIH', month: '2026-04', value: '141.8' });

  it('answers for the months it adds, of its own series', () => {
    expect(checkExtension(april)).toEqual([]);
    expect(indexFor('CPIH', month('2026-04'), april)).toBe('141.8');
    expect(indexFor('CPIH', month('2026-05'), april)).toBeUndefined();
    expect(indexFor('RPI', month('2026-08'), april)).toBeUndefined();
  });

  it('cannot change a published month', () => {
    const against = extension(
      { series: 'CPIH', month: '2026-03', value: '140.80' },
      { series: 'CPIH', month: '2026-03', value: '140.9' },
    );
    expect(checkExtension(against)).toEqual([
      { pointer: '/1', says: 'CPIH for 2026-03 is 140.8 in the published table, not 140.9' },
    ]);
    expect(indexFor('CPIH', month('2026-03'), against)).toBe('140.8');
  });

  it('cannot give one month two values', () => {
    const twice = extension(
      { series: 'CPIH', month: '2026-04', value: '141.8' },
      { series: 'CPIH', month: '2026-04', value: '141.9' },
    );
    expect(checkExtension(twice).map(({ pointer }) => pointer)).toEqual(['/1']);
  });

  it.each([
    { series: 'CPIH', month: '2026-04', value: '141.8', source: ' ' },
    { series: 'CPIH', month: '2026-13', value: '141.8', source: 'ONS' },
    { series: 'CPIH', month: '2026-04', value: '0.0', source: 'ONS' },
    { series: 'CPIH', month: '2026-04', value: 141.8, source: 'ONS' },
    { series: 'HPI', month: '2026-04', value: '141.8', source: 'ONS' },
    { series: 'CPIH', month: '2026-04', value: '141.8' },
  ])('is refused as input: %j', (item) => {
    expect(PriceIndexExtensionInput.safeParse([item]).success).toBe(false);
  });
});
