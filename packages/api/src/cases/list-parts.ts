import type { Action } from '../identity/index.js';
import type { CaseDocumentJson } from './document.js';

/** An entry of a list in the document. */
export type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A list in the document that has a path of its own. */
export interface ListPart {
  /** Last part of its path: `defendants`. */
  readonly name: string;
  /** One entry, as it is called. */
  readonly one: string;
  /** Name of its schema among the components. */
  readonly schema: string;
  readonly law: string;
  readonly read: Action;
  readonly write: Action;
  /** What is once in it stays: it is not taken out. */
  readonly stays?: true;
  /** Where it is in the document. */
  readonly at: readonly [string] | readonly [string, string];
}

/** The lists of the document that can be read and written entry by entry, under the version of the whole. */
export const LIST_PARTS: readonly ListPart[] = [
  {
    name: 'defendants',
    one: 'defendant',
    schema: 'Defendant',
    law: 'POCA 2002, s 6',
    read: 'defendant:read',
    write: 'defendant:write',
    at: ['caseFile', 'defendants'],
  },
  {
    name: 'offences',
    one: 'offence',
    schema: 'Offence',
    law: 'POCA 2002, s 6(2)',
    read: 'offence:read',
    write: 'offence:write',
    at: ['caseFile', 'offences'],
  },
  {
    name: 'property',
    one: 'property',
    schema: 'Property',
    law: 'POCA 2002, s 84',
    read: 'property:read',
    write: 'property:write',
    at: ['caseFile', 'property'],
  },
  {
    name: 'gifts',
    one: 'gift',
    schema: 'Gift',
    law: 'POCA 2002, s 77',
    read: 'gift:read',
    write: 'gift:write',
    at: ['caseFile', 'gifts'],
  },
  {
    name: 'events',
    one: 'event',
    schema: 'TimelineEvent',
    law: 'CrimPR 2025, Part 33',
    read: 'event:read',
    write: 'event:write',
    at: ['events'],
  },
  {
    name: 'restraint-orders',
    one: 'restraint order',
    schema: 'RestraintOrderKept',
    law: 'POCA 2002, s 41',
    read: 'restraint:read',
    write: 'restraint:write',
    at: ['restraintOrders'],
  },
  {
    name: 'orders',
    one: 'confiscation order',
    schema: 'ConfiscationOrderMade',
    law: 'POCA 2002, s 6',
    read: 'order:read',
    write: 'order:write',
    at: ['enforcement', 'orders'],
  },
  {
    name: 'flags',
    one: 'flag',
    schema: 'CaseFlag',
    law: 'Modern Slavery Act 2015, s 8',
    read: 'consideration:read',
    write: 'flag:write',
    stays: true,
    at: ['financialOrders', 'flags'],
  },
  {
    name: 'overrides',
    one: 'override',
    schema: 'GateOverride',
    law: 'Modern Slavery Act 2015, s 8',
    read: 'consideration:read',
    write: 'override:write',
    at: ['financialOrders', 'overrides'],
  },
];

type Fields = Readonly<Record<string, unknown>>;

/** The entries of a list in a document. */
export function entriesOf({ at }: ListPart, document: CaseDocumentJson): readonly Entry[] {
  const [outer, inner] = at;
  const held = (document as Fields)[outer];
  const list = inner === undefined ? held : (held as Fields | undefined)?.[inner];
  return (list ?? []) as readonly Entry[];
}

/** A document with a list replaced. A list that is left empty and that the document can do without is left out. */
export function withEntries({ at }: ListPart, document: CaseDocumentJson, entries: readonly unknown[]): unknown {
  const [outer, inner] = at;
  if (inner === undefined) return { ...document, [outer]: entries };
  const held = (document as Fields)[outer] as Fields | undefined;
  if (outer === 'enforcement' && entries.length === 0) {
    const { enforcement, ...rest } = document;
    return enforcement === undefined ? document : rest;
  }
  return { ...document, [outer]: { ...held, [inner]: entries } };
}
