import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json.js';

const read = (text: string) => readJson(Buffer.from(text));
const fault = (text: string) => {
  const found = read(text);
  return 'fault' in found ? found.fault : undefined;
};

describe('a body that is JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 2), (value, spaces) => {
        const text = JSON.stringify(value, null, spaces);
        const found = read(text);
        if ('fault' in found) {
          // fast-check makes NUL characters, which we refuse.
          expect(text).toContain('\\u');
          return;
        }
        expect(found.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(read('\uFEFF{"a":1}')).toEqual({ value: { a: 1 } });
  });

  it('may hold colons, quotes and escapes in its text', () => {
    const value = { 'a:b"': 'c:\\":{', emoji: '\u{1f600}', escaped: '\\u0000' };
    expect(read(JSON.stringify(value))).toEqual({ value });
  });
});

describe('a body that is not', () => {
  it.each([
    ['{', '', /line 1, column 2 .* the end where JSON has the name of a field/],
    ['{"a":1,}', '', /line 1, column 8 .*"}" where JSON has the name of a field/],
    ['{"a" 1}', '/a', /column 6 .*"1" where JSON has ":"/],
    ['{\n  "a": [1, 2\n}', '/a', /line 3, column 1 .*"}" where JSON has a comma or "]"/],
    ['{"a":nul}', '/a', /column 6 .*"n" where JSON has a value/],
    ['{"a":01}', '/a', /column 7 .*"1" where JSON has a comma or "}"/],
    ['{"a":1} x', '', /column 9 .*"x" where JSON has the end/],
    ['hello', '', /column 1 .*"h"/],
    ["{'a':1}", '', /column 2 .*"'" where JSON has the name of a field in double quotes/],
    ['{"a":"b\\q"}', '/a', /an escape/],
    ['{"a":"b\nc"}', '/a', /"\\n" where JSON has the rest of a text/],
    ['{"a":"b', '/a', /the end where JSON has the rest of a text/],
    ['', '', /the end where JSON has a value/],
    ['[NaN]', '/0', /"N"/],
  ])('%j is refused with the place', (text, pointer, says) => {
    expect(fault(text)).toMatchObject({ pointer, says: expect.stringMatching(says) });
  });

  it('has a fault for every text that JSON.parse refuses', () => {
    const almost = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '}', '"', '{', ']', '\\', 'x', '0', '\n'))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
    fc.assert(
      fc.property(almost, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (isJson) return;
        // A field given twice may come first.
        expect(fault(text)?.says).toMatch(/^at line \d+, column \d+ the body has |^the field is given twice/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a body with two readings', () => {
  it.each([
    ['{"a":"1","a":"2"}', '/a'],
    ['{"x":{"a":1,"b":[{"c":1,"c":1}]}}', '/x/b/0/c'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['{"a/b":1,"a/b":2}', '/a~1b'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
  ])('%s is refused at the field given twice', (text, pointer) => {
    expect(fault(text)).toMatchObject({ pointer, says: expect.stringContaining('twice') });
  });

  it('is refused for bytes that are not UTF-8', () => {
    expect(readJson(Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({ fault: { says: 'the body is not UTF-8' } });
  });

  it.each([
    ['{"a":["x","\\u0000"]}', '/a/1', 'NUL'],
    ['{"a":{"b\\u0000":1}}', '/a', 'NUL'],
    ['{"a":"\\ud800"}', '/a', 'half of a character'],
    ['{"a":[1,{"b":-1e400}]}', '/a/1/b', 'too large'],
  ])('%s is refused', (text, pointer, says) => {
    expect(fault(text)).toMatchObject({ pointer, says: expect.stringContaining(says) });
  });

  it('is refused when it is nested beyond reason, whatever follows', () => {
    expect(fault('['.repeat(200_000))).toMatchObject({ law: 'RFC 8259, s 9' });
    expect(fault('['.repeat(65) + ']'.repeat(65))).toMatchObject({ law: 'RFC 8259, s 9' });
    expect(fault('['.repeat(64) + ']'.repeat(64))).toBeUndefined();
  });
});
