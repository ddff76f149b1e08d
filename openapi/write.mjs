// The contract, as files: made from the schemas of the API, never edited. `npm run openapi` writes them;
// `npm run openapi:check` fails when one of them is not what would be written.

import { openApiDocument, caseFileSchema } from '@recoup/api';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const root = path.join(import.meta.dirname, '..');
const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

const contract = json(openApiDocument());
// The types without the examples, which would be most of the file.
const types = await openapiTS(
  JSON.parse(contract, (key, value) => (key === 'example' ? undefined : value)),
  { defaultNonNullable: false },
);
const files = {
  'openapi/openapi.json': contract,
  'openapi/case-file.schema.json': json(caseFileSchema()),
  'packages/api/src/client/schema.ts': `// Made from openapi/openapi.json by \`npm run openapi\`. Do not edit.\n\n${astToString(types)}`,
};

const isCheck = process.argv.includes('--check');
const read = (/** @type {string} */ file) => {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
};
const stale = Object.entries(files).filter(([file, text]) => read(file) !== text);

if (isCheck) {
  for (const [file] of stale)
    console.error(`${file} is not current: run \`npm run openapi\`, and commit what it writes`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) writeFileSync(path.join(root, file), text);
  console.log(stale.length === 0 ? 'All current.' : stale.map(([file]) => `Wrote ${file}`).join('\n'));
}
