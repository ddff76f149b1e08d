// `npm run openapi:compatible`: whether a client of the contract that landed last still works. `landed.json` names the commit that
// landed, and each break since then that is meant, with why. After a landing, name the new commit and empty the list.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { breaks } from './compatible.mjs';
import { sorted } from './deliberate.mjs';

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
const { commit, deliberate } = read('landed.json');

let landed;
try {
  const options = { cwd: import.meta.dirname, encoding: /** @type {const} */ ('utf8'), maxBuffer: 1e9 };
  landed = JSON.parse(execFileSync('git', ['show', `${commit}:openapi/openapi.json`], options));
} catch (cause) {
  const message = `The contract of ${commit} cannot be read: this needs the whole history (git fetch --unshallow)`;
  throw new Error(message, { cause });
}

const { unmeant, idle } = sorted(breaks(landed, read('openapi.json')), deliberate);
for (const { where, says } of unmeant) console.error(`${where}: ${says}`);
for (const { where, says } of idle)
  console.error(`landed.json: nothing breaks at ${where} in that "${says}": take the entry out`);
if (unmeant.length > 0)
  console.error(
    'Clients of the contract that landed break. Mend it, or list what is meant in openapi/landed.json, with why.',
  );
const isCompatible = unmeant.length + idle.length === 0;
if (isCompatible) console.log(`Compatible with ${commit}, but for ${deliberate.length} breaks that are meant.`);
process.exitCode = isCompatible ? 0 : 1;
