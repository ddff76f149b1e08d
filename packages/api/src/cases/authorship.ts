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
  for (const [name, author] of SECTIONS) {
    note(author, placed(`/${name}`, firstDifference(one[name], other[name], name === 'caseFile' ? SAID : NOTHING)));
  }
  const said = [statementsIn(one['caseFile']), statementsIn(other['caseFile'])] as const;
  for (const [key, { author, pointer, text }] of said[0]) if (said[1].get(key)?.text !== text) note(author, pointer);
  for (const [key, { author, pointer, text }] of said[1]) if (said[0].get(key)?.text !== text) note(author, pointer);
  const orders = [fieldsOf(one['financialOrders']), fieldsOf(other['financialOrders'])] as const;
  const [supervised, supervises] = [removedIn(orders[0]), removedIn(orders[1])];
  const overridden = firstDifference(orders[0]['overrides'], orders[1]['overrides']);
  note('supervision', placed('/financialOrders/overrides', overridden));
  note('supervision', placed('/financialOrders/flags', firstDifference(supervised, supervises)));
  note(
    'financialOrders',
    placed('/financialOrders', firstDifference(unsupervised(orders[0]), unsupervised(orders[1]))),
  );
  return changed;
}

const placed = (at: string, below: string | undefined): string | undefined =>
  below === undefined ? undefined : `${at}${below}`;

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

/**
 * The first place where two values differ, fields of some names left out. The order of fields makes no difference.
 *
 * @returns where it is below the two: only then is there a pointer to be written
 */
function firstDifference(one: Json, other: Json, leftOut = NOTHING): string | undefined {
  if (one === other) return undefined;
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
      const found = firstDifference(one[index], other[index], leftOut);
      if (found !== undefined) return `${pointTo('', index)}${found}`;
    }
    return undefined;
  }
  if (!isFields(one) || !isFields(other)) return '';
  for (const name of namesIn(one, other)) {
    if (leftOut.has(name)) continue;
    const found = firstDifference(one[name], other[name], leftOut);
    if (found !== undefined) return `${pointTo('', name)}${found}`;
  }
  return undefined;
}

/** The names of the fields of both; those of the first, where the other has no more. */
function namesIn(one: Fields, other: Fields): readonly string[] {
  const [names, more] = [Object.keys(one), Object.keys(other).filter((name) => !Object.hasOwn(one, name))];
  return more.length === 0 ? names : [...names, ...more];
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
  if (typeof caseFile === 'object') walk(caseFile, undefined, found);
  return found;
}

/** A way from the case file to a value in it: written out only where something was said. */
interface Way {
  readonly before: Way | undefined;
  /** The name of a field, or the place in a list. */
  readonly step: string | number;
  /** What does not move when the list is put in another order. */
  readonly key: string | number;
}

const pointerOf = (way: Way | undefined): string =>
  way === undefined ? '/caseFile' : pointTo(pointerOf(way.before), way.step);
const keyOf = (way: Way | undefined): string => (way === undefined ? '' : `${keyOf(way.before)}/${way.key}`);

function walk(value: object | null, before: Way | undefined, found: Map<string, Statement>): void {
  if (Array.isArray(value)) {
    (value as readonly Json[]).forEach((each, step) => {
      if (typeof each !== 'object' || each === null) return;
      const { id } = fieldsOf(each);
      walk(each, { before, step, key: typeof id === 'string' ? id : step }, found);
    });
    return;
  }
  for (const [step, field] of Object.entries(value ?? {}) as [string, Json][]) {
    if (typeof field !== 'object' || field === null) continue;
    const way = { before, step, key: step };
    if (SAID.has(step) && Array.isArray(field)) takeStatements(field, pointerOf(way), keyOf(way), found);
    else walk(field, way, found);
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
