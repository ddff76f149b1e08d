import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mergePatch } from './merge-patch.js';
import { cursorAfter, keyIn, page } from './paging.js';

describe('a merge patch (RFC 7396, appendix A)', () => {
  it.each<[unknown, unknown, unknown]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j with %j is %j', (document, patch, merged) => {
    expect(mergePatch(document, patch)).toEqual(merged);
  });

  it('reaches no prototype', () => {
    const patch = JSON.parse('{"__proto__":{"polluted":true}}') as unknown;
    const merged = mergePatch({}, patch) as Record<string, unknown>;
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(merged)).toEqual(['__proto__']);
  });
});

describe('a page', () => {
  const numbers = [1, 2, 3, 4, 5];
  it('has a cursor where there is more, and none at the end', () => {
    const first = page(numbers.slice(0, 3), 2, (last) => [last]);
    expect(first).toEqual({ items: [1, 2], next: cursorAfter([2]) });
    expect(page(numbers.slice(3), 2, (last) => [last])).toEqual({ items: [4, 5], next: null });
    expect(keyIn(first.next ?? '', z.tuple([z.int()]))).toEqual([2]);
  });

  it.each(['bm90IGpzb24', cursorAfter(['text']), cursorAfter([1, 2]), 'AAAA'])('refuses the cursor %s', (cursor) => {
    expect(() => keyIn(cursor, z.tuple([z.int()]))).toThrow(/leads nowhere/);
  });
});
