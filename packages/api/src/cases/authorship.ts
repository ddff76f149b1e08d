import { canonicalJson } from '@recoup/core';
import { pointTo } from '../json.js';

/** Whose words or whose part a piece of the document is. */
export type Author =
  | 'facts'
  | 'prosecution'
  | 'defence'
  | 'court'
  | 'events'
  | 'restraint'
  | 'ordersMade'
  | 'financialOrders'
  | 'supervision'
  | 'unit';

type Json = unknown;
type Fields = Readonly<Record<string, Json>>;

/** Every author whose part differs between two documents, with the first place that does. */
export function authorsOfChange(before: Json, after: Json): ReadonlyMap<Author, string> {
  const [one, other] = [partsOf(before), partsOf(after)];
  const changed = new Map<Author, string>();
  const compare = (from: Parts, to: Parts) => {
    for (const [key, part] of from) {
      if (to.get(key)?.text !== part.text && !changed.has(part.author)) changed.set(part.author, part.pointer);
    }
  };
  compare(one, other);
  compare(other, one);
  return changed;
}

interface Part {
  readonly author: Author;
  readonly pointer: string;
  readonly text: string;
}
type Parts = ReadonlyMap<string, Part>;

/** Lists of what somebody said, each entry with `by`. */
export const SAID: ReadonlySet<string> = new Set([
  'contentions',
  'holdingContentions',
  'shareContentions',
  'positions',
]);

/** The parts of a document, each under a key that does not move when a list is put in another order. */
function partsOf(document: Json): Parts {
  const parts = new Map<string, Part>();
  const add = (author: Author, key: string, pointer: string, value: Json) => {
    if (value !== undefined) parts.set(`${author} ${key}`, { author, pointer, text: canonicalJson(value) });
  };
  const { caseFile, events, restraintOrders, financialOrders, enforcement, unit } = fieldsOf(document);
  const facts = withoutWhatIsSaid(caseFile, '/caseFile', '', (said, key, pointer) => {
    const { by } = fieldsOf(said);
    if (by === 'prosecution' || by === 'defence' || by === 'court') add(by, key, pointer, said);
  });
  add('facts', '', '/caseFile', facts);
  add('events', '', '/events', events);
  add('restraint', '', '/restraintOrders', restraintOrders);
  add('ordersMade', '', '/enforcement', enforcement);
  add('unit', '', '/unit', unit);
  if (financialOrders === undefined) return parts;
  const { overrides, flags, ...others } = fieldsOf(financialOrders);
  add('supervision', 'overrides', '/financialOrders/overrides', overrides);
  const listed = Array.isArray(flags) ? (flags as readonly Json[]) : undefined;
  add('financialOrders', '', '/financialOrders', {
    ...others,
    flags: listed?.map((flag) => ({ ...fieldsOf(flag), removed: undefined })),
  });
  const removed = listed?.flatMap((flag) => ('removed' in fieldsOf(flag) ? [flag] : [])) ?? [];
  if (removed.length > 0) add('supervision', 'flags', '/financialOrders/flags', removed);
  return parts;
}

const fieldsOf = (value: Json): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** The value without the statements in it, each of which is handed over with where it stands. */
function withoutWhatIsSaid(
  value: Json,
  pointer: string,
  key: string,
  said: (statement: Json, key: string, pointer: string) => void,
): Json {
  if (Array.isArray(value)) {
    return value.map((each: Json, index) => {
      const { id } = fieldsOf(each);
      const named = typeof id === 'string' ? id : String(index);
      return withoutWhatIsSaid(each, pointTo(pointer, index), `${key}/${named}`, said);
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, Json> = {};
  for (const [name, field] of Object.entries(value)) {
    const at = pointTo(pointer, name);
    if (SAID.has(name) && Array.isArray(field)) {
      const times = new Map<string, number>();
      field.forEach((each: Json, index) => {
        const { by, defendant } = fieldsOf(each);
        const whose = `${key}/${name}/${canonicalJson([by ?? null, defendant ?? null])}`;
        const nth = (times.get(whose) ?? 0) + 1;
        times.set(whose, nth);
        said(each, `${whose}/${nth}`, pointTo(at, index));
      });
    } else kept[name] = withoutWhatIsSaid(field, at, `${key}/${name}`, said);
  }
  return kept;
}
