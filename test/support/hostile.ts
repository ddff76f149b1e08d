import fc from 'fast-check';
import type { Json } from '../api/house.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Values that databases, parsers and JavaScript itself have stumbled over. */
export const hostileValue: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\uffff\u202e\u200d',
  'x'.repeat(20_000),
  1e308,
  -1e308,
  2 ** 53,
  5e-324,
  '9'.repeat(400),
  "'; DROP TABLE case_file; --",
  'toString',
  { ['constructor']: { prototype: 1 } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse(nested(200)),
  { length: -1 },
  [null],
);

/** Bodies that are no value at all, or should not be. */
export const hostileBytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom(
      '',
      'null',
      '{"a":1,"a":2}',
      '{"__proto__":{"polluted":true}}',
      '{"id":1e999999}',
      '{"id":123456789012345678901234567890.5}',
      nested(100_000),
      '{"a":'.repeat(5_000),
      '\ufeff{}',
      '"\\ud800"',
      '{"id":"\\u0000"}\n{}',
    )
    .map((text) => Buffer.from(text)),
  fc.constantFrom(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), Buffer.from('{"a":"\xe9"}', 'latin1')),
);

/** Segments of a path, as they are sent. */
export const sillySegment = fc.constantFrom(
  '%00',
  'a%00b',
  'a%2Fb',
  '..%2F..%2Fetc',
  '%E0%A4%A',
  '%ff',
  '%ED%A0%80',
  '%',
  '__proto__',
  'constructor',
  '-1',
  "'%20OR%201=1--",
  'x'.repeat(3_000),
  '%F0%9F%98%80',
  '00000000-0000-0000-0000-000000000000',
);

const encoded = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Values of a query, as they are before they are encoded. */
export const sillyText = fc.constantFrom(
  '',
  '\u0000',
  '-1',
  '1e9',
  '99999999999999999999',
  'NaN',
  '2025-02-30',
  '9999-12-31',
  '0000-01-01',
  '9999-12-31T23:59:59.999Z',
  '2026-02-30T25:61:00Z',
  '%',
  '_%_%',
  '\\',
  'x'.repeat(2_000),
  ...[[], ['\u0000'], ['a', 'b', 'c'], [1e308], [-1, null], {}, null, '\u0000', 'x', 7, 2 ** 60, ['2026-02-30']].map(
    encoded,
  ),
  Buffer.from('\u0000').toString('base64url'),
  Buffer.from([0xff, 0xfe]).toString('base64url'),
  Buffer.from('2026-03-20T12:00:00.000Z').toString('base64url'),
  Buffer.from('99999999999999999999').toString('base64url'),
);

/** Queries that no client would write. */
export const sillyQuery = fc.constantFrom(
  'limit=1&limit=2',
  'limit[]=1',
  '__proto__=1',
  '%00=%00',
  'a=%ff',
  '&&=&',
  'cursor=%',
);

/** Headers that are not what they should be, by name. */
export const sillyHeader: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'if-match': fc.constantFrom('*', 'W/"1"', '"0"', '"99999999999999999999"', '1', '"1", "2"', '"\xff"', ''),
  'idempotency-key': fc.constantFrom('', 'two words', '\xff', 'x'.repeat(256), 'x'.repeat(4_000)),
  'recoup-reason': fc.constantFrom('', '\xff\xfe', 'x'.repeat(1_001)),
};

/** Headers of any request, that nobody need send. */
export const strayHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 12 },
  {
    arbitrary: fc.constantFrom<Record<string, string>>(
      { accept: 'text/html' },
      { accept: '\xff' },
      { 'accept-encoding': 'gzip' },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-type': 'application/json; charset=nonsense' },
      { 'content-type': '\xff/\xff' },
      { 'content-encoding': 'gzip' },
      { 'content-encoding': 'nonsense' },
      { 'if-none-match': '"1"' },
      { 'if-none-match': '*' },
      { 'if-modified-since': 'never' },
      { traceparent: '\xff' },
      { 'x-request-id': 'x'.repeat(2_000) },
    ),
    weight: 3,
  },
);
