import { describe, expect, it } from 'vitest';
import { caseFileSchema } from '../openapi/case-file-schema.js';
import { authorsOfChange, SAID } from './authorship.js';

const item = (contentions: object[]) => ({
  caseFile: { title: 'R v Example', transfers: [{ id: 't1', amount: '10.00', contentions }] },
});
const says = (by: string, amount: string) => ({ by, amount, reason: 'said so' });
const authors = (before: unknown, after: unknown) => [...authorsOfChange(before, after).keys()].sort();

describe('whose part a change reaches', () => {
  it('is nobody’s where nothing changed, in whatever order the keys are', () => {
    const reordered = {
      caseFile: { transfers: [{ amount: '10.00', id: 't1', contentions: [] }], title: 'R v Example' },
    };
    expect(authors(item([]), reordered)).toEqual([]);
  });

  it.each([
    ['prosecution', 'prosecution'],
    ['defence', 'defence'],
    ['court', 'court'],
  ])('is the %s’s where what it says changed, was added or was taken out', (by, author) => {
    expect(authors(item([]), item([says(by, '1.00')]))).toEqual([author]);
    expect(authors(item([says(by, '1.00')]), item([says(by, '2.00')]))).toEqual([author]);
    expect(authors(item([says(by, '1.00')]), item([]))).toEqual([author]);
  });

  it('is not the court’s where another party’s statement is put before its finding', () => {
    const before = item([says('court', '1.00')]);
    const after = item([says('prosecution', '2.00'), says('court', '1.00')]);
    expect(authors(before, after)).toEqual(['prosecution']);
  });

  it('is the court’s where the item it found something of is taken out', () => {
    const without = { caseFile: { title: 'R v Example', transfers: [] } };
    expect(authors(item([says('court', '1.00')]), without)).toEqual(['court', 'facts']);
  });

  it('is a supervisor’s for overrides and the removal of a flag, and not for a new flag', () => {
    const flagged = (flag: object) => ({ caseFile: {}, financialOrders: { flags: [flag] } });
    const raised = { id: 'f1', kind: 'modernSlavery' };
    expect(authors({ caseFile: {} }, flagged(raised))).toEqual(['financialOrders']);
    expect(authors(flagged(raised), flagged({ ...raised, removed: { by: 's1' } }))).toEqual(['supervision']);
    expect(authors({ caseFile: {} }, { caseFile: {}, financialOrders: { overrides: [{ id: 'o1' }] } })).toContain(
      'supervision',
    );
  });

  it('names the first place of each part', () => {
    const changed = authorsOfChange(item([]), item([says('court', '1.00')]));
    expect(changed.get('court')).toBe('/caseFile/transfers/0/contentions/0');
  });

  it('knows every list of the case file in which parties and the court speak', () => {
    const { $defs } = caseFileSchema() as { $defs: Record<string, { properties?: Record<string, unknown> }> };
    const speaks = (schema: unknown): boolean => {
      const { $ref } = (schema ?? {}) as { $ref?: string };
      const by = $defs[$ref?.split('/').at(-1) ?? '']?.properties?.['by'];
      return JSON.stringify(by ?? '').includes('Footing');
    };
    const lists = new Set<string>();
    const walk = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties } = schema as { properties?: Record<string, { items?: unknown }> };
      for (const [name, field] of Object.entries(properties ?? {})) if (speaks(field.items)) lists.add(name);
      Object.values(schema).forEach(walk);
    };
    walk(caseFileSchema());
    expect(lists.size).toBeGreaterThan(2);
    expect([...lists].sort()).toEqual([...SAID].sort());
  });
});
