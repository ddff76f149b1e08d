import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './compare.js';

describe('where two documents differ', () => {
  it('compares entries by id, wherever they stand', () => {
    const before = {
      list: [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ],
    };
    const after = {
      list: [
        { id: 'b', n: 3 },
        { id: 'c', n: 4 },
      ],
    };
    expect(differences(before, after)).toEqual([
      { pointer: '/list/0', before: { id: 'a', n: 1 } },
      { pointer: '/list/0/n', before: 2, after: 3 },
      { pointer: '/list/1', after: { id: 'c', n: 4 } },
    ]);
  });

  it('compares other lists place by place, and escapes what a pointer needs escaped', () => {
    expect(differences({ 'a/b': [1, 2] }, { 'a/b': [1, 3, 4] })).toEqual([
      { pointer: '/a~1b/1', before: 2, after: 3 },
      { pointer: '/a~1b/2', after: 4 },
    ]);
  });

  it('finds nothing between a document and itself, and something between two that differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(differences(one, structuredClone(one))).toEqual([]);
        // Lists with the same entries of ids in another order are the same to a reader of a case.
        if (JSON.stringify(one) === JSON.stringify(other)) return;
        if (typeof one === 'object' || typeof other === 'object') return;
        expect(differences(one, other)).not.toEqual([]);
      }),
    );
  });
});
