// Benchmarks: what the library costs, and against what.
//
//     npm run bench                                    a table of all
//     npm run bench -- determination                   those whose name begins with "determination"
//     npm run --silent bench -- determination --json   one object a line: { name, value, unit, against, ratio }
//
// `npm run bench` builds first: what is measured is the compiled package, as its users run it. Each file
// test/bench/<name>.bench.mjs exports
//
//     export const name = 'determination';
//     export async function run() {
//       return [{ name: 'determination/50 items', value: 1.9, unit: 'ms', against: 'Excel by hand', ratio: 0.01 }];
//     }
//
// `value` is a number in `unit`. `against` names what it is compared with and `ratio` is value divided by that;
// both are null when there is nothing fair to compare with. Rows come out as their bench ends, one bench at a time.

import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.mjs'));
const benches = await Promise.all(files.sort().map((file) => import(new URL(file, import.meta.url).href)));
const isWanted = ({ name }) => positionals.length === 0 || positionals.some((wanted) => name.startsWith(wanted));
const chosen = benches.filter(isWanted);

if (chosen.length === 0) {
  const names = benches.map(({ name }) => name).join(', ');
  console.error(`No benchmark is called ${positionals.join(' or ') || 'anything'}. There are: ${names || 'none'}.`);
  process.exit(1);
}

const number = (value) =>
  value === null ? '-' : new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 }).format(value);
const line = (cells) =>
  `${cells[0].padEnd(44)} ${cells[1].padStart(14)} ${cells[2].padEnd(12)} ${cells[3].padEnd(28)} ${cells[4].padStart(8)}`.trimEnd();

if (!values.json) console.log(line(['name', 'value', 'unit', 'against', 'ratio']));
for (const bench of chosen) {
  for (const { name, value, unit, against = null, ratio = null } of await bench.run()) {
    if (values.json) console.log(JSON.stringify({ name, value, unit, against, ratio }));
    else console.log(line([name, number(value), unit, against ?? '-', number(ratio)]));
  }
}
