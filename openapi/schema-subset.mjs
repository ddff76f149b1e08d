// Whether every value that one JSON Schema allows is allowed by another. What cannot be shown to be so counts as a fault: a
// break of the contract that nobody noticed costs more than a question asked in vain.

/** A schema as JSON: an object of keywords, or true or false. @typedef {any} Schema */
/** @typedef {{ readonly where: string, readonly says: string }} Fault */
/** @typedef {{ readonly inner: Resolver, readonly outer: Resolver, readonly open: boolean }} Sides */
/** @typedef {(ref: string) => Schema} Resolver */

/** What says nothing of which values are allowed. */
const NOTES = new Set(['title', 'description', 'example', 'examples', 'default', 'deprecated', 'discriminator', '$id']);
const isNote = (/** @type {string} */ keyword) => NOTES.has(keyword) || keyword.startsWith('x-');

/** Of these the inner must be at least, or at most, what the outer is. */
const ATLEAST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const ATMOST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
/** Handled below, each in its own way. */
const STRUCTURE = new Set([
  '$ref',
  'type',
  'enum',
  'const',
  'anyOf',
  'oneOf',
  'allOf',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'prefixItems',
  ...ATLEAST,
  ...ATMOST,
]);

/** Where a value of one schema may not be one of another. One comparison serves many schemas of the same two documents. */
export class Subset {
  /** Pairs with a named schema, with what was found. A pair still being compared stands as good: a schema may hold itself. @type {Map<string, Fault[]>} */
  #pairs = new Map();
  /** The pairs in the order in which they came. @type {string[]} */
  #order = [];

  /**
   * @param {Sides} sides how each side's references are followed; `open` where the reader of a value ignores members that it
   *   does not know, and counts on those it does: an object may then gain members and may not lose any
   */
  constructor(sides) {
    this.sides = sides;
  }

  /** @param {Schema} inner @param {Schema} outer @param {string} [where] @returns {Fault[]} */
  faults(inner, outer, where = '') {
    if (outer === true || inner === false || isEmpty(outer)) return [];
    if (outer === false) return [{ where, says: 'is no longer allowed' }];
    const [left, right] = [inner === true ? {} : inner, outer];
    if (typeof left.$ref === 'string' || typeof right.$ref === 'string') return this.named(left, right, where);
    if (right.allOf !== undefined)
      return [without(right, 'allOf'), ...right.allOf].flatMap((part) => this.within(left, part, where));
    if (left.allOf !== undefined) return this.faults(merged(left, this.sides.inner), right, where);

    const branches = left.anyOf ?? left.oneOf;
    if (branches !== undefined) {
      const rest = without(left, 'anyOf', 'oneOf');
      return branches.flatMap((/** @type {Schema} */ branch) =>
        this.faults(isEmpty(rest) ? branch : merged({ allOf: [rest, branch] }, this.sides.inner), right, where),
      );
    }
    const wider = right.anyOf ?? right.oneOf;
    if (wider !== undefined)
      return [...this.among(left, wider, where), ...this.plain(left, without(right, 'anyOf', 'oneOf'), where)];
    return this.plain(left, right, where);
  }

  /** @param {any} left @param {any} right @param {string} where @returns {Fault[]} */
  named(left, right, where) {
    const inner =
      typeof left.$ref === 'string' ? { ...deref(this.sides.inner(left.$ref)), ...without(left, '$ref') } : left;
    const outer =
      typeof right.$ref === 'string' ? { ...deref(this.sides.outer(right.$ref)), ...without(right, '$ref') } : right;
    const isPair = typeof left.$ref === 'string' && typeof right.$ref === 'string';
    if (!isPair) return this.faults(inner, outer, where);
    const pair = JSON.stringify([left, right]);
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    this.#pairs.set(pair, []);
    this.#order.push(pair);
    // Told of the schema that has the name, whatever uses it.
    const found = this.faults(inner, outer, `${nameOf(right.$ref)} `);
    this.#pairs.set(pair, found);
    return found;
  }

  /** A value for which several schemas hold is one of another where one of them says so, or all of them together. @param {any} left @param {Schema} part @param {string} where @returns {Fault[]} */
  within(left, part, where) {
    /** @type {Schema[]} */ const mine = left.allOf ?? [];
    return mine.some((each) => this.tried(each, part, where).length === 0) ? [] : this.faults(left, part, where);
  }

  /** What holds only if this branch is the one is forgotten when it is not. @param {any} left @param {Schema} branch @param {string} where @returns {Fault[]} */
  tried(left, branch, where) {
    const before = this.#order.length;
    const faults = this.faults(left, branch, where);
    if (faults.length > 0) for (const pair of this.#order.splice(before)) this.#pairs.delete(pair);
    return faults;
  }

  /** One of several: the branch that comes nearest says what is wrong. @param {any} left @param {Schema[]} branches @param {string} where @returns {Fault[]} */
  among(left, branches, where) {
    const values = valuesOf(left);
    if (values !== undefined && values.length > 1)
      return values.flatMap((value) =>
        this.among({ ...without(left, 'enum', 'const'), const: value }, branches, where),
      );
    /** @type {Fault[] | undefined} */
    let nearest;
    for (const branch of branches) {
      const faults = this.tried(left, branch, where);
      if (faults.length === 0) return [];
      if (nearest === undefined || rank(faults) < rank(nearest)) nearest = faults;
    }
    return nearest ?? [{ where, says: 'is no longer allowed' }];
  }

  /** @param {any} left @param {any} right @param {string} where @returns {Fault[]} */
  plain(left, right, where) {
    const types = typesOf(left);
    if (types.length > 1 && Array.isArray(right.type) === false && right.type === undefined && hasKinds(right))
      return types.flatMap((type) => this.plain({ ...left, type }, right, where));
    return [
      ...scalars(left, right, where),
      ...(types.includes('object') ? this.members(left, right, where) : []),
      ...(types.includes('array') ? this.entries(left, right, where) : []),
    ];
  }

  /** @param {any} left @param {any} right @param {string} where @returns {Fault[]} */
  members(left, right, where) {
    /** @type {Fault[]} */
    const faults = [];
    const [mine, theirs] = [left.properties ?? {}, right.properties ?? {}];
    const required = new Set(left.required ?? []);
    for (const name of right.required ?? [])
      if (!required.has(name))
        faults.push({ where: `${where}/${name}`, says: this.sides.open ? 'may now be missing' : 'is now required' });
    for (const [name, outer] of Object.entries(theirs)) {
      const at = `${where}/${name}`;
      if (Object.hasOwn(mine, name)) faults.push(...this.faults(mine[name], outer, at));
      else if (this.sides.open) faults.push({ where: at, says: 'is no longer there' });
      else if (left.additionalProperties !== false)
        faults.push(...this.faults(left.additionalProperties ?? true, outer, at));
    }
    const others = right.additionalProperties ?? true;
    if (this.sides.open && others === false) return faults;
    for (const name of Object.keys(mine)) {
      if (Object.hasOwn(theirs, name)) continue;
      if (others === false) faults.push({ where: `${where}/${name}`, says: 'is no longer accepted' });
      else if (!this.sides.open || others !== true) faults.push(...this.faults(mine[name], others, `${where}/${name}`));
    }
    return [...faults, ...this.faults(left.additionalProperties ?? true, others, `${where}/*`)];
  }

  /** @param {any} left @param {any} right @param {string} where @returns {Fault[]} */
  entries(left, right, where) {
    /** @type {Schema[]} */ const mine = left.prefixItems ?? [];
    /** @type {Schema[]} */ const theirs = right.prefixItems ?? [];
    const [rest, others] = [left.items ?? true, right.items ?? true];
    const places = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, index) => index);
    return [
      ...places.flatMap((index) => this.faults(mine[index] ?? rest, theirs[index] ?? others, `${where}/${index}`)),
      ...this.faults(rest, others, `${where}/*`),
    ];
  }
}

/** What is not an object or a list of its own, and every keyword that this does not know. @param {any} left @param {any} right @param {string} where @returns {Fault[]} */
function scalars(left, right, where) {
  /** @type {Fault[]} */
  const faults = [];
  const fault = (/** @type {string} */ says) => faults.push({ where, says });
  const values = valuesOf(left);
  const allowed = valuesOf(right);
  if (allowed !== undefined) {
    const lost = values?.filter((value) => !allowed.some((other) => same(value, other)));
    if (lost === undefined) fault(`was not limited to ${listed(allowed)}`);
    else if (lost.length > 0) fault(`not among the values: ${listed(lost)}`);
    if (lost === undefined || lost.length > 0) return faults;
  }
  const allowedTypes = right.type === undefined ? undefined : typesOf(right);
  const beyond =
    allowedTypes &&
    typesOf(left).filter(
      (type) => !allowedTypes.includes(type) && !(type === 'integer' && allowedTypes.includes('number')),
    );
  if (beyond !== undefined && beyond.length > 0)
    return [{ where, says: `${beyond.join(' or ')} where it is ${String(allowedTypes?.join(' or '))}` }];
  if (values !== undefined && allowed !== undefined) return faults;

  for (const limit of ATLEAST)
    if (right[limit] !== undefined && !(left[limit] >= right[limit]))
      fault(`${limit} ${left[limit] ?? 'none'} against ${right[limit]}`);
  for (const limit of ATMOST)
    if (right[limit] !== undefined && !(left[limit] <= right[limit]))
      fault(`${limit} ${left[limit] ?? 'none'} against ${right[limit]}`);
  for (const keyword of Object.keys(right))
    if (!isNote(keyword) && !STRUCTURE.has(keyword) && !same(left[keyword], right[keyword]))
      fault(`${keyword} is ${JSON.stringify(left[keyword]) ?? 'absent'} against ${JSON.stringify(right[keyword])}`);
  return faults;
}

const ALL = ['null', 'boolean', 'number', 'string', 'array', 'object'];

/** @param {any} schema @returns {string[]} */
function typesOf(schema) {
  if (schema.type !== undefined) return [schema.type].flat();
  return (
    valuesOf(schema)
      ?.map(typeOf)
      .filter((type, index, all) => all.indexOf(type) === index) ?? ALL
  );
}

const typeOf = (/** @type {unknown} */ value) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** @param {any} schema @returns {unknown[] | undefined} */
const valuesOf = (schema) => ('const' in schema ? [schema.const] : schema.enum);

const same = (/** @type {unknown} */ a, /** @type {unknown} */ b) => JSON.stringify(a) === JSON.stringify(b);
const listed = (/** @type {unknown[]} */ values) => values.map((value) => JSON.stringify(value)).join(', ');
const nameOf = (/** @type {string} */ ref) => ref.split('/').at(-1);
const deref = (/** @type {Schema} */ schema) => (schema === true ? {} : schema === false ? { not: {} } : schema);

/** @param {any} schema @param {string[]} keywords */
const without = (schema, ...keywords) =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));

const isEmpty = (/** @type {Schema} */ schema) => typeof schema === 'object' && Object.keys(schema).every(isNote);
const hasKinds = (/** @type {any} */ schema) => schema.properties !== undefined || schema.items !== undefined;

/** A branch with another constant is further away than one whose members differ. @param {Fault[]} faults */
const rank = (faults) => faults.reduce((sum, { says }) => sum + (says.startsWith('not among ') ? 1000 : 1), 0);

/** Several schemas that hold at once, as one, where that can be said plainly. @param {any} schema @param {Resolver} resolve @returns {any} */
function merged(schema, resolve) {
  const parts = [without(schema, 'allOf'), ...schema.allOf].map((/** @type {any} */ part) => {
    const plain =
      typeof part.$ref === 'string' ? { ...deref(resolve(part.$ref)), ...without(part, '$ref') } : deref(part);
    return plain.allOf === undefined ? plain : merged(plain, resolve);
  });
  return parts.reduce((all, part) => {
    const both = { ...all, ...part };
    if (all.properties !== undefined && part.properties !== undefined)
      both.properties = { ...all.properties, ...part.properties };
    if (all.required !== undefined && part.required !== undefined)
      both.required = [...new Set([...all.required, ...part.required])];
    return both;
  }, {});
}
