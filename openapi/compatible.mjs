// Whether a client written to one contract still works with another. What it sends must still be accepted; what it is answered
// must still be what it was told. It may be answered members that it does not know: clients ignore them.

import { Subset } from './schema-subset.mjs';

/** @typedef {{ readonly where: string, readonly says: string }} Break */

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** @param {any} document @returns {(ref: string) => any} */
const resolver = (document) => (ref) => {
  const found = ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((at, part) => at?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  if (found === undefined) throw new Error(`${ref} leads nowhere`);
  return found;
};

/**
 * What a client of the contract `before` can no longer count on under `after`, each with where it is.
 *
 * @param {any} before an OpenAPI 3.1 document
 * @param {any} after another
 * @returns {Break[]}
 */
export function breaks(before, after) {
  const [was, is] = [resolver(before), resolver(after)];
  const sides = {
    request: new Subset({ inner: was, outer: is, open: false }),
    reply: new Subset({ inner: is, outer: was, open: true }),
  };
  const found = Object.entries(before.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).flatMap((method) => {
      const where = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method];
      if (now === undefined) return [{ where, says: 'is gone' }];
      const faults = operation(whole(before, item, item[method], was), whole(after, after.paths[path], now, is), sides);
      return faults.map(({ in: place, where: at, says }) => ({
        where: place === undefined ? at : `${where} ${place}${at}`.trim(),
        says,
      }));
    }),
  );
  const told = new Map(found.map(({ where, says }) => [`${where} ${says}`, { where, says }]));
  return [...told.values()];
}

/** An operation with what its path and its document say for it. @param {any} document @param {any} item @param {any} one @param {any} resolve */
function whole(document, item, one, resolve) {
  const followed = (/** @type {any} */ it) => (typeof it?.$ref === 'string' ? resolve(it.$ref) : it);
  const parameters = [...(item.parameters ?? []), ...(one.parameters ?? [])].map(followed);
  const responses = Object.fromEntries(
    Object.entries(one.responses ?? {}).map(([status, response]) => {
      const { headers = {}, ...rest } = followed(response);
      const all = Object.entries(headers).map(([name, header]) => [name.toLowerCase(), followed(header)]);
      return [status, { ...rest, headers: Object.fromEntries(all) }];
    }),
  );
  const byName = Object.fromEntries(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  return {
    ...one,
    parameters: byName,
    responses,
    body: followed(one.requestBody),
    security: one.security ?? document.security ?? [],
  };
}

/**
 * Each with where it is in the operation; none where it is in a schema that has a name.
 *
 * @param {any} was @param {any} is @param {{ request: Subset, reply: Subset }} sides
 * @returns {{ readonly in?: string, readonly where: string, readonly says: string }[]}
 */
function operation(was, is, sides) {
  /** @type {{ in?: string, where: string, says: string }[]} */
  const faults = [];
  const fault = (/** @type {string} */ place, /** @type {string} */ says) =>
    faults.push({ in: place, where: '', says });
  const told = (/** @type {string} */ what, /** @type {any[]} */ found, /** @type {string} */ place) => {
    for (const { where, says } of found) {
      const isNamed = where !== '' && !where.startsWith('/');
      faults.push({ ...(isNamed ? {} : { in: `${place} ` }), where, says: `${what}: ${says}` });
    }
  };
  const accepted = (/** @type {any} */ before, /** @type {any} */ after, /** @type {string} */ place) =>
    told('the request', sides.request.faults(before ?? true, after ?? true), place);
  const answered = (/** @type {any} */ before, /** @type {any} */ after, /** @type {string} */ place) =>
    told('the reply', sides.reply.faults(after ?? true, before ?? true), place);

  if (was.operationId !== is.operationId) fault('', `is now named ${is.operationId}, not ${was.operationId}`);
  if (was.security.length === 0 && is.security.length > 0) fault('', 'now needs a token');

  for (const [name, parameter] of Object.entries(was.parameters)) {
    const now = is.parameters[name];
    if (now === undefined) fault(name, 'is no longer taken');
    else {
      if (now.required === true && parameter.required !== true) fault(name, 'is now required');
      accepted(parameter.schema, now.schema, name);
    }
  }
  for (const [name, now] of Object.entries(is.parameters))
    if (was.parameters[name] === undefined && now.required === true) fault(name, 'is new and required');

  if (is.body?.required === true && was.body?.required !== true) fault('body', 'is now required');
  for (const [type, { schema }] of Object.entries(was.body?.content ?? {})) {
    if (is.body?.content?.[type] === undefined) fault(`body ${type}`, 'is no longer accepted');
    else accepted(schema, is.body.content[type].schema, `body ${type}`);
  }

  for (const [status, response] of Object.entries(was.responses)) {
    const now = is.responses[status];
    // A refusal that can no longer happen harms nobody.
    if (now === undefined && isRefusal(status)) continue;
    if (now === undefined) {
      fault(status, 'is no longer answered');
      continue;
    }
    for (const name of Object.keys(response.headers)) {
      if (now.headers[name] === undefined) fault(`${status} ${name}`, 'is no longer sent');
      else answered(response.headers[name].schema, now.headers[name].schema, `${status} ${name}`);
    }
    for (const [type, { schema }] of Object.entries(response.content ?? {})) {
      if (now.content?.[type] === undefined) fault(`${status} ${type}`, 'is no longer answered');
      else answered(schema, now.content[type].schema, `${status} ${type}`);
    }
  }
  for (const status of Object.keys(is.responses))
    if (was.responses[status] === undefined && !isRefusal(status))
      fault(status, 'is a new answer that is not a refusal');
  return faults;
}

const isRefusal = (/** @type {string} */ status) => /^[45]/.test(status);
