import { z } from 'zod';
import { pointTo } from '../json.js';
import { nearest } from './nearest.js';
import {
  bare,
  exampleOf,
  fieldsOf,
  isFreeText,
  isOptional,
  oneOf,
  optionsOf,
  placeOf,
  type Schema,
  valueAt,
  wanted,
} from './schema.js';

/** One thing that is wrong with a request: which field, which fact, which law needs it, and what to do. */
export interface Refusal {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON pointer (RFC 6901) from the root of the body, or of the query's parameters. */
  readonly pointer: string;
  /** What the field is for, in the law's terms. */
  readonly fact: string;
  /** What was received there. Text in a person's own words is never repeated. */
  readonly received: string;
  readonly detail: string;
  readonly law: string;
  readonly remedy: string;
}

type Issue = z.core.$ZodIssue;

/** A refused document: its schema, as it was received, and the provision to name where no field names one. */
interface Document {
  readonly schema: Schema;
  readonly data: unknown;
  readonly law: string;
  readonly in: Refusal['in'];
}

/** What a schema found, in words that say what to do. */
export function refusalsOf(document: Document, issues: readonly Issue[]): readonly Refusal[] {
  return issues.flatMap((issue) => refusal(issue, document));
}

function refusal(issue: Issue, document: Document): readonly Refusal[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unrecognised(issue, key, document));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearestShape(issue, document);
  return [one(issue, document)];
}

function one(issue: Issue, document: Document): Refusal {
  const { data } = document;
  const place = placeOf(document.schema, data, issue.path);
  const value = valueAt(data, issue.path);
  const name = nameOf(issue.path);
  const schema = place.schema ?? document.schema;
  const { detail, remedy, law } = said(issue, name, value, schema);
  return {
    in: document.in,
    pointer: pointerOf(issue.path),
    fact: place.description ?? `The field ${name}`,
    received: received(value, schema),
    detail,
    law: law ?? place.law ?? document.law,
    remedy,
  };
}

interface Said {
  readonly detail: string;
  readonly remedy: string;
  readonly law?: string | undefined;
}

function said(issue: Issue, name: string, value: unknown, schema: Schema): Said {
  if (issue.code === 'custom') return byARule(issue);
  const options = kindsOf(issue) ?? optionsOf(schema, value);
  if (value === undefined) {
    const want = options.length > 0 ? oneOf(options) : wanted(schema, value);
    return { detail: `${name} is missing`, remedy: `give ${name}: ${want}` };
  }
  if (value === null) return unknownIsNotNull(name, schema);
  const is = `${name} is ${received(value, schema)}`;
  switch (issue.code) {
    case 'invalid_type':
      return { detail: `${is}${own(issue, value)}`, remedy: rightType(issue.expected, value, name, schema) };
    case 'invalid_value':
    case 'invalid_union':
      return {
        detail: `${is}, which is not one of the values it can take`,
        remedy: rightValue(value, options, schema),
      };
    case 'invalid_format':
      return { detail: `${is}${own(issue, value)}`, remedy: `write ${wanted(schema, value)}` };
    case 'too_big':
    case 'too_small':
      return size(issue, name, value);
    case 'not_multiple_of':
      return { detail: `${is}, not a multiple of ${issue.divisor}`, remedy: `write a multiple of ${issue.divisor}` };
    case 'invalid_key':
    case 'invalid_element':
      return { detail: `${name} is not a name that may stand here`, remedy: `rename it: ${issue.message}` };
    case 'unrecognized_keys':
      return { detail: `${is}: ${issue.message}`, remedy: `write ${wanted(schema, value)}` };
  }
}

/** A rule between facts. Checks of the case file say law and remedy apart; the others put them in their sentence. */
function byARule(issue: z.core.$ZodIssueCustom): Said {
  const { law, remedy } = (issue.params ?? {}) as { law?: string; remedy?: string };
  if (law !== undefined && remedy !== undefined) return { detail: issue.message, law, remedy };
  const [detail = '', ...rest] = issue.message.split(': ');
  const cited = CITATION.exec(issue.message)?.[1];
  const provision = cited === undefined ? undefined : /^ss? \d/.test(cited) ? `POCA 2002, ${cited}` : cited;
  return { detail, law: provision, remedy: rest.length > 0 ? rest.join(': ') : 'correct what it names' };
}
/** `(s 11(4))`, `(POCA 2002, s 11(2))`, `(SI 2003/333, art 1(3))`, `(R v Waya [2012] UKSC 51)`. */
const CITATION = /\(((?:ss? \d|[A-Z][^()]*[ /]\d)[^()]*(?:\([^()]*\)[^()]*)*)\)/;

function unknownIsNotNull(name: string, schema: Schema): Said {
  const remedy = isOptional(schema)
    ? `leave ${name} out where it is not known; otherwise write ${wanted(schema, null)}`
    : `write ${wanted(schema, null)}`;
  return { detail: `${name} is null, which says neither yes, no nor a figure`, remedy };
}

/** The schema's own sentence, where it has one. */
function own(issue: Issue, value: unknown): string {
  const plain = english.localeError({ ...issue, input: value } as z.core.$ZodRawIssue);
  const usual = typeof plain === 'string' ? plain : plain?.message;
  return issue.message === usual ? '' : `: ${issue.message}`;
}
const english = z.locales.en();

function rightType(expected: string, value: unknown, name: string, schema: Schema): string {
  const leftOut = isOptional(schema) ? `, or leave ${name} out where it is not known` : '';
  const want = wanted(schema, value);
  if (expected === 'string' && typeof value === 'number') return `write it as a string: ${inQuotes(value, schema)}`;
  if (expected === 'boolean') {
    return value === 'true' || value === 'false' ? `write ${value} without quotes` : `write ${want}${leftOut}`;
  }
  if (typeof value === 'string' && /^-?\d{1,9}$/.test(value) && /^(number|int)$/.test(expected)) {
    return `write ${value} without quotes`;
  }
  if (expected === 'array') return 'put it in a list: [ … ], also where there is only one';
  if (expected === 'int' && typeof value === 'number') return 'write a whole number';
  return `write ${want}${leftOut}`;
}

/** A number as the text that was wanted: with pence where it is an amount, and only if no pence are lost. */
function inQuotes(value: number, schema: Schema): string {
  const isAmount = exampleOf(schema, value) === '1250.00';
  if (!isAmount) return JSON.stringify(String(value));
  const pounds = value.toFixed(2);
  return value >= 0 && value < 1e12 && Number(pounds) === value ? JSON.stringify(pounds) : '"1250.00"';
}

function rightValue(value: unknown, options: readonly string[], schema: Schema): string {
  const near = typeof value === 'string' ? nearest(JSON.stringify(value), options) : undefined;
  const list = options.length === 0 ? wanted(schema, value) : oneOf(options);
  return near === undefined || options.length === 1 ? `write ${list}` : `did you mean ${near}? Write ${list}`;
}

/** The kinds that a discriminator chooses between. */
function kindsOf(issue: Issue): readonly string[] | undefined {
  const { options } = issue as { readonly options?: unknown };
  return issue.code === 'invalid_union' && Array.isArray(options)
    ? options.map((each) => JSON.stringify(each))
    : undefined;
}

function size(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, name: string, value: unknown): Said {
  const isBig = issue.code === 'too_big';
  const limit = `${isBig ? 'at most' : 'at least'} ${String(isBig ? issue.maximum : issue.minimum)}`;
  if (issue.origin === 'string') {
    const length = typeof value === 'string' ? value.length : 0;
    if (length === 0) return { detail: `${name} is empty`, remedy: `leave ${name} out where nothing is known` };
    const remedy = isBig ? 'shorten it: refer to an exhibit for what does not fit' : 'write the whole of it';
    return {
      detail: `${name} has ${counted(length, 'character')}; ${limit} ${isBig ? 'are allowed' : 'needed'}`,
      remedy,
    };
  }
  if (issue.origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    const remedy = isBig ? 'send fewer' : 'list what there is, or leave the list out where it may be';
    return {
      detail: `${name} has ${counted(count, 'entry', 'entries')}; ${limit} ${isBig ? 'are allowed' : 'needed'}`,
      remedy,
    };
  }
  return { detail: `${name} is ${String(value)}; ${limit} is allowed`, remedy: `write a number of ${limit}` };
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function unrecognised(issue: z.core.$ZodIssueUnrecognizedKeys, key: string, document: Document): Refusal {
  const { schema, data, law } = document;
  const path = [...issue.path, key];
  const place = placeOf(schema, data, issue.path);
  const around = place.schema ?? schema;
  const fields = fieldsOf(around, valueAt(data, issue.path));
  const near = nearest(key, fields);
  const there = fields.length === 0 ? 'none is known there' : `the fields there are ${fields.map(tick).join(', ')}`;
  return {
    in: document.in,
    pointer: pointerOf(path),
    fact: `No field of this name is known in ${nameOf(issue.path)}`,
    received: received(valueAt(data, path), undefined),
    detail: `${tick(key)} is not a field of ${nameOf(issue.path)}: nothing reads it, and nothing is guessed from it`,
    law: place.law ?? law,
    remedy: near === undefined ? `take it out; ${there}` : `did you mean ${tick(near)}? If not, take it out; ${there}`,
  };
}

/** Of a union without a discriminator: the faults of the shape the data comes nearest to. */
function nearestShape(issue: z.core.$ZodIssueInvalidUnion, document: Document): readonly Refusal[] {
  const value = valueAt(document.data, issue.path);
  const { schema } = placeOf(document.schema, document.data, issue.path);
  const def = schema === undefined ? undefined : bare(schema, undefined)._zod.def;
  const shapes = def?.type === 'union' ? def.options : [];
  const near = issue.errors
    .map((errors, index) => ({ errors, shape: shapes[index] }))
    .filter(({ errors }) => !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
    .sort((first, second) => first.errors.length - second.errors.length)[0];
  if (near === undefined || value === undefined) {
    return [one({ ...issue, code: 'invalid_type', expected: 'union' } as unknown as Issue, document)];
  }
  return near.errors.flatMap((error) => refusal({ ...error, path: [...issue.path, ...error.path] }, document));
}

/** What was received, without repeating what a person wrote in their own words. */
function received(value: unknown, schema: Schema | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  const isPersonal = schema === undefined || isFreeText(schema, value);
  if (typeof value === 'string') {
    const isShown = !isPersonal && isNoName(value, optionsOf(schema, value));
    return isShown ? JSON.stringify(value) : `text of ${counted(value.length, 'character')}`;
  }
  if (isPersonal) return typeof value === 'number' ? 'a number' : 'true or false';
  if (typeof value !== 'number') return value === true ? 'true' : 'false';
  return Number.isFinite(value) ? `the number ${JSON.stringify(value)}` : 'a number too large to hold';
}

/** A word put where a code, a day or an amount belongs may be a name: shown is only what cannot be one. */
function isNoName(text: string, options: readonly string[]): boolean {
  if (text.length > 40 || !/^[\x21-\x7e]*$/.test(text)) return false;
  const isKnown = text === 'true' || text === 'false' || nearest(JSON.stringify(text), options) !== undefined;
  return isKnown || /\d/.test(text) || !/[A-Za-z]/.test(text);
}

const tick = (name: string) => `\`${name}\``;

/** `amount`, `obtained[3]`, or the document itself, as a sentence names it. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the document';
  if (typeof last !== 'number') return tick(String(last));
  const list = path.at(-2);
  return tick(list === undefined ? `[${last}]` : `${String(list)}[${last}]`);
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((pointer, key) => pointTo(pointer, typeof key === 'symbol' ? key.toString() : key), '');
