import { z } from 'zod';

export type Schema = z.core.$ZodType;
type Known = z.core.$ZodTypes;
type Path = readonly PropertyKey[];

/** What the schema says of one place in a document. */
export interface Place {
  /** The schema there; `undefined` where the schema knows no such place. */
  readonly schema: Schema | undefined;
  readonly description: string | undefined;
  /** The provision of the field, or of the nearest thing around it that names one. */
  readonly law: string | undefined;
}

/** Follows a path through the schema; where the schema offers several shapes, the one the data chose. */
export function placeOf(root: Schema, data: unknown, path: Path): Place {
  let schema: Schema | undefined = root;
  let value = data;
  let { description, law } = notes(root, data);
  for (const key of path) {
    schema = schema === undefined ? undefined : childOf(schema, value, key);
    value = valueAt(value, [key]);
    const own: Notes = schema === undefined ? {} : notes(schema, value);
    description = own.description;
    law = own.law ?? law;
  }
  return { schema, description, law };
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** The schema itself, free of what makes it optional, nullable, defaulted or transformed. */
export const bare = (schema: Schema, data: unknown): Known => layers(schema, data).at(-1) as Known;

/** Whether the field may be left out. */
export const isOptional = (schema: Schema): boolean => schema._zod.optin === 'optional';

/** The fields of an object, in the order of its schema; none where it is not one. */
export function fieldsOf(schema: Schema, data: unknown): readonly string[] {
  const { def } = bare(schema, data)._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** The values a field may take, where they are listed. */
export function optionsOf(schema: Schema, data: unknown): readonly string[] {
  const { def } = bare(schema, data)._zod;
  const values = def.type === 'enum' ? Object.values(def.entries) : def.type === 'literal' ? def.values : [];
  return values.map((value) => (typeof value === 'bigint' ? String(value) : JSON.stringify(value)) ?? 'nothing');
}

/** Text in a person's own words, which a refusal never repeats; not an id, an amount, a day or a code. */
export function isFreeText(schema: Schema, data: unknown): boolean {
  const { def } = bare(schema, data)._zod;
  if (def.type !== 'string' || 'format' in def) return false;
  return !(def.checks ?? []).some(({ _zod: { def: check } }) => 'format' in check && !isNulCheck(check));
}
const isNulCheck = (check: object) => 'pattern' in check && String(check.pattern) === String(/^[^\u0000]*$/);

/** An example of what is wanted, where the schema holds one. */
export function exampleOf(schema: Schema, data: unknown): unknown {
  for (const layer of layers(schema, data)) {
    const examples = z.globalRegistry.get(layer)?.['examples'];
    if (Array.isArray(examples) && examples.length > 0) return examples[0];
  }
  return undefined;
}

/** What is wanted in a place, as a phrase: `pounds sterling as a decimal string, such as "1250.00"`. */
export function wanted(schema: Schema, data: unknown): string {
  const options = optionsOf(schema, data);
  if (options.length > 0) return oneOf(options);
  const example = exampleOf(schema, data);
  const suchAs = example === undefined ? '' : `, such as ${JSON.stringify(example)}`;
  const { def } = bare(schema, data)._zod;
  if (def.type === 'object') return `an object${fieldsWanted(def.shape)}`;
  if (def.type === 'array') return 'a list';
  if (def.type === 'record') return 'an object of named values';
  if (def.type === 'boolean') return 'true or false';
  if (def.type === 'number') return `a ${'format' in def ? 'whole ' : ''}number${suchAs}`;
  if (def.type === 'string') return `${kindOfText(schema, data, def)}${suchAs}`;
  if (def.type === 'union') return def.options.map((option) => wanted(option, data)).join(', or ');
  return `${def.type}${suchAs}`;
}

const MANY = 12;

/** `"a"`; `one of "a", "b"`; the first of them where there are many. */
export function oneOf(options: readonly string[]): string {
  if (options.length === 1) return options[0] ?? '';
  const shown = options.slice(0, MANY).join(', ');
  return options.length > MANY ? `one of ${options.length} values: ${shown} …` : `one of ${shown}`;
}

function fieldsWanted(shape: Readonly<Record<string, Schema>>): string {
  const needed = Object.entries(shape).flatMap(([key, field]) => (isOptional(field) ? [] : [`\`${key}\``]));
  return needed.length === 0 ? '' : ` with ${needed.join(', ')}`;
}

interface Notes {
  readonly description?: string | undefined;
  readonly law?: string | undefined;
}

/** Description and provision of one place: the outermost of its layers that has one. */
function notes(schema: Schema, data: unknown): Notes {
  let [description, law]: (string | undefined)[] = [];
  for (const layer of layers(schema, data)) {
    const meta = z.globalRegistry.get(layer);
    description ??= meta?.description;
    law ??= typeof meta?.['x-law'] === 'string' ? meta['x-law'] : undefined;
  }
  return { description, law };
}

const kindOfText = (schema: Schema, data: unknown, def: z.core.$ZodStringDef | z.core.$ZodStringFormatDef): string =>
  'format' in def && def.format === 'date' ? 'a calendar day, YYYY-MM-DD' : (ownDescription(schema, data) ?? 'text');

/** What a kind of text is in general, whatever the field that holds it is for. */
function ownDescription(schema: Schema, data: unknown): string | undefined {
  let found: string | undefined;
  for (const layer of layers(schema, data)) {
    for (let each: Schema | undefined = layer; each !== undefined; each = each._zod.parent) {
      const { description, examples } = z.globalRegistry.get(each) ?? {};
      if (typeof description === 'string' && Array.isArray(examples)) found = description;
    }
  }
  return found === undefined ? undefined : found.charAt(0).toLowerCase() + found.slice(1);
}

/** A schema and what it wraps, from the outside in. */
function layers(schema: Schema, data: unknown): readonly Schema[] {
  const found: Schema[] = [];
  for (let layer: Schema | undefined = schema; layer !== undefined; layer = within(layer as Known, data)) {
    found.push(layer);
  }
  return found;
}

/** What a schema wraps: optional, nullable and the like hold one inside, a transform what goes in. */
function within({ _zod: { def } }: Known, data: unknown): Schema | undefined {
  if ('innerType' in def) return def.innerType;
  if (def.type === 'pipe') return def.in;
  if (def.type === 'lazy') return def.getter();
  return def.type === 'union' ? chosen(def, data) : undefined;
}

/** The shape of a union that the data means: by its discriminator, or by the kind of value it is. */
function chosen(def: z.core.$ZodUnionDef, data: unknown): Schema | undefined {
  const by = 'discriminator' in def ? (def as z.core.$ZodDiscriminatedUnionDef).discriminator : undefined;
  if (by !== undefined) {
    const value = valueAt(data, [by]);
    return def.options.find((option) => option._zod.propValues?.[by]?.has(value as z.core.util.Primitive));
  }
  if (data === undefined) return undefined;
  return def.options.find((option) => kindOf(data) === kindWanted(bare(option, data)));
}

const kindOf = (data: unknown) => (Array.isArray(data) ? 'array' : typeof data);
function kindWanted({ _zod: { def } }: Known): string {
  if (def.type === 'literal') return typeof def.values[0];
  return def.type === 'enum' ? 'string' : def.type;
}

function childOf(schema: Schema, data: unknown, key: PropertyKey): Schema | undefined {
  const { def } = bare(schema, data)._zod;
  if (def.type === 'object') return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  if (def.type === 'tuple') return def.items[Number(key)] ?? def.rest ?? undefined;
  if (def.type !== 'union') return undefined;
  // A shape nobody chose: a discriminator that is missing or wrong is still a field that every shape has.
  const has = def.options.find((option) => childOf(option, data, key) !== undefined);
  return has === undefined ? undefined : childOf(has, data, key);
}
