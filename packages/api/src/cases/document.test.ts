import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostileValue } from '../../../../test/support/hostile.js';
import { parsed, Problem } from '../problems.js';
import { CaseDocument, readDocument } from './document.js';

const LAW = 'POCA 2002, s 16';
const example = (name: string): unknown => JSON.parse(readFileSync(`examples/trafficking-case/${name}`, 'utf8'));
const document = {
  caseFile: example('case.json'),
  events: (example('timeline.json') as { events: unknown[] }).events,
  restraintOrders: [{ id: 'r1', events: [{ event: 'serve', id: 'r1', on: '2024-05-02', persons: ['d1'] }] }],
  financialOrders: {
    flags: [{ id: 'f1', kind: 'modernSlavery', raised: { by: 'ann', role: 'prosecutor', on: '2024-06-18' } }],
  },
  enforcement: { orders: [{ id: 'order-1', defendant: 'd1', made: '2025-03-14', amount: '1000.00' }] },
  unit: { area: '07', agency: 'police' },
};

type Place = Record<string | number, unknown>;

/** Every object and list in a value. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Place, ...Object.values(value).flatMap(placesIn)];
}

const edit = fc.record({
  place: fc.nat(),
  field: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'repeat', 'exchange', 'add'),
  value: fc.oneof(
    fc.jsonValue(),
    hostileValue,
    fc.constantFrom('0.00', '1/3', '2/1', '2025-02-29', '2025-01-31', true),
  ),
  other: fc.nat(),
});

/** A document with something in it changed. */
function edited(
  document: unknown,
  { place, field, how, value, other }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
) {
  const places = placesIn(document);
  const at = places[place % places.length] as Place;
  const names = Object.keys(at);
  const [name = 'x', another = 'y'] = [names[field % names.length], names[other % names.length]];
  if (Array.isArray(at) && how === 'repeat') at.push(structuredClone(at[0]));
  else if (Array.isArray(at) && how === 'remove') at.splice(Number(name), 1);
  else if (how === 'remove') Reflect.deleteProperty(at, name);
  else if (how === 'exchange') [at[name], at[another]] = [at[another], at[name]];
  else if (how === 'add' && !Array.isArray(at)) at[`${name}Too`] = value;
  else at[name] = value;
  return document;
}

/** What comes out of a reading, whichever it is. */
function outcome(of: () => unknown) {
  try {
    return { read: of() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { refused: error.message, errors: error.errors };
  }
}

describe('a document that is read quickly', () => {
  it('is read, or refused for the same faults, as the schema does it, whatever is changed in it', () => {
    const told = { read: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
        const json = edits.reduce<unknown>(edited, structuredClone(document));
        const plain = outcome(() => parsed({ schema: CaseDocument, law: LAW }, json));
        expect(outcome(() => readDocument(json, LAW))).toEqual(plain);
        told['read' in plain ? 'read' : 'refused'] += 1;
      }),
      { numRuns: 200 },
    );
    expect(Math.min(told.read, told.refused)).toBeGreaterThan(25);
  });
});
