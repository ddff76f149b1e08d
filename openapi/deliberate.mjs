// Breaks of the contract that are meant: a list of where, what and why, in which `*` stands for anything.

/** @typedef {import('./compatible.mjs').Break} Break */
/** @typedef {Break & { readonly why: string }} Meant */

/**
 * The breaks that nobody meant, and what is meant and did not happen.
 *
 * @param {readonly Break[]} found
 * @param {readonly Meant[]} deliberate
 */
export function sorted(found, deliberate) {
  for (const { where, why } of deliberate)
    if (!(why?.length > 0)) throw new Error(`landed.json: ${where} has no "why"`);
  return {
    unmeant: found.filter((one) => !deliberate.some((meant) => covers(meant, one))),
    idle: deliberate.filter((meant) => !found.some((one) => covers(meant, one))),
  };
}

const covers = (/** @type {Meant} */ meant, /** @type {Break} */ one) =>
  isLike(meant.where, one.where) && isLike(meant.says, one.says);

function isLike(/** @type {string} */ pattern, /** @type {string} */ text) {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
