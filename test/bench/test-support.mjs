// What tests are built from is TypeScript, and benchmarks run as plain programs: the few files that both need are
// stripped of their types into a folder beside this one, as they are now.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const from = fileURLToPath(new URL('../support/', import.meta.url));
const to = fileURLToPath(new URL('./dist/', import.meta.url));

/** The module of a file in test/support, with those it stands on. */
export async function support(name, ...needs) {
  mkdirSync(to, { recursive: true });
  for (const file of [name, ...needs]) {
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
    const source = readFileSync(`${from}${file}.ts`, 'utf8');
    writeFileSync(`${to}${file}.js`, ts.transpileModule(source, { compilerOptions: options }).outputText);
  }
  return import(`${to}${name}.js`);
}

/** A PostgreSQL server that syncs as it should; `undefined` where there is none to start. */
export async function postgresServer() {
  const needs = ['postgres-programs', 'folders', 'prepared'];
  const { startServer } = await support('postgres-server', ...needs);
  const { programs } = await support('postgres-programs');
  return programs() === undefined ? undefined : startServer({ isDurable: true });
}
