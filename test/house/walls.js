import path from 'node:path';

// The walls of core: which file may import what. Lint refuses a breach as it is typed (eslint.config.js), and
// house.test.ts refuses it once more from the import statements alone. Both ask here.

const src = 'packages/core/src/';
const dependencies = ['decimal.js', 'date-fns', 'zod'];
const testTools = /^(vitest|fast-check|node:.+)$/;

/** The rooms every other stands on. They use one another, and no other room. */
export const foundations = ['money', 'dates', 'law', 'reasons'];

/**
 * The room a path lies in: the folder of core's src, or `undefined` for a file that lies in none.
 *
 * @param {string} file path from the root of the repository, with forward slashes
 * @returns {string | undefined}
 */
export function roomOf(file) {
  return /^packages\/core\/src\/([^/]+)\//.exec(file)?.[1];
}

/**
 * Why `file`, a file of core, may not import `specifier`; `undefined` when it may.
 *
 * @param {string} file path from the root of the repository, with forward slashes
 * @param {string} specifier what stands between the quotes
 * @returns {string | undefined}
 */
export function refusal(file, specifier) {
  const isTest = file.endsWith('.test.ts');
  if (!specifier.startsWith('.')) {
    const isDependency = dependencies.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    const isAllowed = isDependency || (isTest && testTools.test(specifier));
    return isAllowed ? undefined : `core imports only itself, ${dependencies.join(', ')}`;
  }

  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (isTest && target.startsWith('test/')) return undefined;
  if (!target.startsWith(src)) return 'this leaves core';

  const from = roomOf(file);
  const to = roomOf(target);
  if (from === to) return undefined;
  if (to === undefined)
    return target === `${src}index.js` && !isTest ? 'no room calls back to the front door' : undefined;
  if (target !== `${src}${to}/index.js`) return `go through the door of the room: ${to}/index.js`;
  if (!isTest && from !== undefined && foundations.includes(from) && !foundations.includes(to)) {
    return `${foundations.join(', ')} use only each other`;
  }
  return undefined;
}
