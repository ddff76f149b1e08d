import { createHash } from 'node:crypto';
import {
  canonicalJson,
  conventions,
  coreVersion,
  figures,
  lawVersion,
  offences,
  priceIndices,
  propertyOrders,
  schedule2,
} from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { publishedIndices } from '../../packages/core/src/law/price-index-data.js';
import { files, text } from './tree.js';

/** What the data of each version of the law hashes to. A change of the data is a new version: add a row, edit none. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  '1.0.0': 'dd585387872374f73aa8049f2d8488503182f8a53be6a37b54c2dcfa597a894b',
};

describe('the body of law', () => {
  it('changes its version when its data change', () => {
    const data = canonicalJson({
      conventions,
      figures,
      offences,
      priceIndices,
      propertyOrders,
      publishedIndices,
      schedule2,
    });
    expect(createHash('sha256').update(data, 'utf8').digest('hex')).toBe(FINGERPRINTS[lawVersion]);
  });

  it('is recorded with the version of the package that holds it', () => {
    const { version } = JSON.parse(text('packages/core/package.json')) as { version: string };
    expect(coreVersion).toBe(version);
  });

  it.each(figures.map((figure) => [figure.name, figure] as const))(
    '%s has a unit, an extent, ascending days and sources',
    (_, figure) => {
      expect(figure.extent).toEqual(['E+W']);
      expect(figure.unit).not.toBe('');
      const days = figure.history.map(({ from }) => from);
      expect(days).toEqual([...new Set(days)].sort());
      // Part 2 came into force that day; a figure of another Act, or one that came later, says its own first day.
      expect(days[0]).toMatch(/^(2003-03-24|1993-04-01|20(0[4-9]|1\d|2\d)-\d\d-\d\d)$/);
      for (const { source } of figure.history) expect(source.url).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//);
    },
  );
});

describe('conventions', () => {
  const used = new Set(
    files()
      .filter((file) => /^packages\/core\/src\/.*(?<!\.test)\.ts$/.test(file))
      .flatMap((file) => [...text(file).matchAll(/convention: '([A-Za-z0-9]+)'/g)].map(([, name = '']) => name)),
  );

  it('that a reason names are all in the table', () => {
    const known = new Set(conventions.map(({ name }) => name));
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
  });

  it('in the table are all named by some reason, once each', () => {
    expect(conventions.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
    expect(new Set(conventions.map(({ name }) => name)).size).toBe(conventions.length);
  });
});
