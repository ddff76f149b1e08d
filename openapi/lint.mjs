// `npm run openapi:lint`: the contract against the rules that tools and people count on.

import { createConfig, lintDocument, BaseResolver, Source } from '@redocly/openapi-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const file = path.join(import.meta.dirname, 'openapi.json');

/**
 * What is wrong with a contract, a line each.
 *
 * @param {unknown} document an OpenAPI 3.1 document
 */
export async function faultsOf(document) {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      'operation-operationId': 'error',
      'no-unused-components': 'error',
      // An object with a member for each value of an enumeration names its members by `propertyNames`.
      'no-required-schema-properties-undefined': 'off',
      // `/health`, `/ready` and `/problems` take nothing that could be refused.
      'operation-4xx-response': 'off',
    },
  });
  const text = JSON.stringify(document);
  const problems = await lintDocument({
    document: { source: new Source(file, text), parsed: JSON.parse(text) },
    externalRefResolver: new BaseResolver(),
    config,
  });
  return problems.map(({ ruleId, message, location }) => `${location[0]?.pointer ?? '#'}: ${message} (${ruleId})`);
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const faults = await faultsOf(JSON.parse(readFileSync(file, 'utf8')));
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'The contract has no fault.' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
