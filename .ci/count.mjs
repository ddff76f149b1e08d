// Prints "<passed> <failed>" from a report of Vitest (its json reporter). Failed are: tests that failed, were skipped
// or are still to do; test files that could not be run at all; and a report that is missing or empty.

import { existsSync, readFileSync } from 'node:fs';

const [report] = process.argv.slice(2);
const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
const tests = files.flatMap((file) => file.assertionResults);
const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);

const passed = tests.filter((test) => test.status === 'passed');
const others = tests.filter((test) => test.status !== 'passed');
for (const { name } of broken) console.error(`Could not run: ${name}`);
for (const { fullName, status } of others) console.error(`Counted as failed (${status}): ${fullName}`);

console.log(`${passed.length} ${others.length + broken.length + (tests.length === 0 ? 1 : 0)}`);
