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
  const changed = new Map<Author, string>();
  const note = (author: Author, pointer: string | undefined) => {
    if (pointer !== undefined && !changed.has(author)) changed.set(author, pointer);
  };
  const [one, other] = [fieldsOf(before), fieldsOf(after)];
  for (const [name, author] of SECTIONS)
    note(author, firstDifference(one[name], other[name], `/${name}`, name === 'caseFile' ? SAID : NOTHING));
  const said = [statementsIn(one['caseFile']), statementsIn(other['caseFile'])] as const;
  for (const [key, { author, pointer, text }] of said[0]) if (said[1].get(key)?.text !== text) note(author, pointer);
  for (const [key, { author, pointer, text }] of said[1]) if (said[0].get(key)?.text !== text) note(author, pointer);
  const orders = [fieldsOf(one['financialOrders']), fieldsOf(other['financialOrders'])] as const;
  const [supervised, supervises] = [removedIn(orders[0]), removedIn(orders[1])];
  note('supervision', firstDifference(orders[0]['overrides'], orders[1]['overrides'], '/financialOrders/overrides'));
  note('supervision', firstDifference(supervised, supervises, '/financialOrders/flags'));
  note('financialOrders', firstDifference(unsupervised(orders[0]), unsupervised(orders[1]), '/financialOrders'));
  return changed;
}

/** The sections of a document that are somebody's as a whole. */
const SECTIONS: readonly (readonly [string, Author])[] = [
  ['caseFile', 'facts'],
  ['events', 'events'],
  ['restraintOrders', 'restraint'],
  ['enforcement', 'ordersMade'],
  ['unit', 'unit'],
];

/** Lists of what somebody said, each entry with `by`. */
export const SAID: ReadonlySet<string> = new Set([
  'contentions',
  'holdingContentions',
  'shareContentions',
  'positions',
]);

/** The flags that were removed, by id and removal: a supervisor's. */
const removedIn = ({ flags }: Fields): Json =>
  (Array.isArray(flags) ? (flags as readonly Json[]) : []).flatMap((flag) => {
    const { id, removed } = fieldsOf(flag);
    return removed === undefined ? [] : [{ id, removed }];
  });

/** What is kept for the gate without the overrides and the removals. */
const unsupervised = ({ overrides: _overrides, flags, ...others }: Fields): Json => ({
  ...others,
  flags: Array.isArray(flags)
    ? (flags as readonly Json[]).map((flag) => ({ ...fieldsOf(flag), removed: undefined }))
    : flags,
});

const NOTHING: ReadonlySet<string> = new Set();

/** The first place where two values differ, fields of some names left out. The order of fields makes no difference. */
function firstDifference(one: Json, other: Json, pointer: string, leftOut = NOTHING): string | undefined {
  if (one === other) return undefined;
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
      const found = firstDifference(one[index], other[index], pointTo(pointer, index), leftOut);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isFields(one) || !isFields(other)) return pointer;
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (leftOut.has(name)) continue;
    const found = firstDifference(one[name], other[name], pointTo(pointer, name), leftOut);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isFields = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: Json): Fields => (isFields(value) ? value : {});

interface Statement {
  readonly author: Author;
  readonly pointer: string;
  readonly text: string;
}

/** What each party and the court say in a case file, under keys that do not move when a list is put in another order. */
function statementsIn(caseFile: Json): ReadonlyMap<string, Statement> {
  const found = new Map<string, Statement>();
  walk(caseFile, '/caseFile', '', found);
  return found;
}

function walk(value: Json, pointer: string, key: string, found: Map<string, Statement>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((each: Json, index) => {
      const { id } = fieldsOf(each);
      walk(each, pointTo(pointer, index), `${key}/${typeof id === 'string' ? id : index}`, found);
    });
    return;
  }
  for (const [name, field] of Object.entries(value) as [string, Json][]) {
    if (typeof field !== 'object' || field === null) continue;
    const at = pointTo(pointer, name);
    if (SAID.has(name) && Array.isArray(field)) takeStatements(field, at, `${key}/${name}`, found);
    else walk(field, at, `${key}/${name}`, found);
  }
}

function takeStatements(list: readonly Json[], pointer: string, key: string, found: Map<string, Statement>): void {
  const times = new Map<string, number>();
  list.forEach((said, index) => {
    const { by, defendant } = fieldsOf(said);
    if (by !== 'prosecution' && by !== 'defence' && by !== 'court') return;
    const whose = `${key}/${canonicalJson([by, defendant ?? null])}`;
    const nth = (times.get(whose) ?? 0) + 1;
    times.set(whose, nth);
    found.set(`${whose}/${nth}`, { author: by, pointer: pointTo(pointer, index), text: canonicalJson(said) });
  });
}
