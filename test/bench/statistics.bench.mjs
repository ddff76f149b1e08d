// 100,000 case records, read from JSON one by one and counted in one pass. Memory is taken after a collection at the start,
// in the middle and at the end: what the count keeps must not grow with the cases. Beside it the most memory that a process
// of its own ever had, garbage and all, for 10,000 cases and for ten times as many.

import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readCaseRecord, startStatistics, StatisticsOptionsInput } from '@recoup/core';

export const name = 'statistics';

const CASES = 100_000;
const ORDERS = [
  'restraint',
  'confiscation',
  'compensation',
  'reparationOrder',
  'preventionOrderOnConviction',
  'surcharge',
];
const ANSWERS = ['applied', 'made', 'refused', 'notAppropriate', 'notAvailable'];
const STAGES = ['referred', 'charged', 'prosecuted', 'convicted', 'ordered'];
const OFFENCES = ['MSA_1', 'MSA_2', 'SOA2003_53', 'IA1971_25', 'POCA_329', 'KIDNAPPING'];
const AGENCIES = ['police', 'nationalCrimeAgency', 'prosecutionService'];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

/** A fictitious record, the same for the same number. */
function line(at) {
  const furthest = STAGES[at % STAGES.length];
  const pounds = (seed) => `${(at * seed) % 250_000}.${String((at * seed) % 100).padStart(2, '0')}`;
  const isOrdered = furthest === 'ordered';
  return JSON.stringify({
    period: `20${String(15 + (at % 10))}-Q${(at % 4) + 1}`,
    area: String(at % 43).padStart(2, '0'),
    agency: AGENCIES[at % AGENCIES.length],
    flagged: at % 3 !== 0,
    defendants: [
      {
        furthest,
        charged: [OFFENCES[at % OFFENCES.length], OFFENCES[(at * 7) % OFFENCES.length]],
        due: 6,
        answered: at % 7,
        overridden: 0,
        considered: ORDERS.map((order, i) => ({
          order,
          answer: ANSWERS[(at + i) % ANSWERS.length],
          ...((at + i) % ANSWERS.length === 3 && { reasonCodes: ['disproportionate'] }),
        })),
        benefit: pounds(37),
        ...(isOrdered && { ordered: '250000.00', collected: pounds(13) }),
        days: { suspicionToInvestigator: at % 90 },
      },
    ],
    victims: {
      identified: at % 3,
      referred: at % 2,
      reasonableGrounds: 0,
      conclusiveGrounds: 0,
      paid: at % 5 === 0 ? 1 : 0,
    },
  });
}

/** The most memory that a process ever has that counts so many cases and does nothing else, in MiB. */
const peak = (cases) =>
  Number(execFileSync(process.execPath, [import.meta.filename, String(cases)], { encoding: 'utf8' }));

if (process.argv[1] === import.meta.filename) {
  const count = startStatistics(StatisticsOptionsInput.parse({ by: 'area' }));
  for (let at = 0; at < Number(process.argv[2]); at += 1) count.add(readCaseRecord(JSON.parse(line(at))));
  if (count.result().kind !== 'decided') throw new Error('not decided');
  console.log(process.resourceUsage().maxRSS / 1024);
}

/** Time of making and parsing the same lines, and nothing else: what nobody can do without. */
function jsonAlone() {
  const start = performance.now();
  let cases = 0;
  for (let at = 0; at < CASES; at += 1) if (JSON.parse(line(at)).flagged !== undefined) cases += 1;
  return (performance.now() - start) / cases;
}

export async function run() {
  const baseline = jsonAlone();
  const count = startStatistics(StatisticsOptionsInput.parse({ by: 'area' }));
  for (let at = 0; at < 1000; at += 1) count.add(readCaseRecord(JSON.parse(line(at))));
  const before = heap();
  let middle = before;
  const start = performance.now();
  for (let at = 1000; at < CASES; at += 1) {
    count.add(readCaseRecord(JSON.parse(line(at))));
    if (at === CASES / 2) middle = heap();
  }
  const result = count.result();
  const elapsed = performance.now() - start;
  const after = heap();
  if (result.kind !== 'decided') throw new Error(result.kind);
  const [tenth, whole] = [peak(CASES / 10), peak(CASES)];
  const perCase = (elapsed * 1000) / (CASES - 1000);
  return [
    { name: 'statistics/100,000 cases', value: elapsed / 1000, unit: 's', against: null, ratio: null },
    {
      name: 'statistics/per case',
      value: perCase,
      unit: 'µs',
      against: 'making and parsing alone',
      ratio: perCase / 1000 / baseline,
    },
    {
      name: 'statistics/heap at half way',
      value: middle,
      unit: 'MiB',
      against: 'after 1,000 cases',
      ratio: middle / before,
    },
    {
      name: 'statistics/heap at the end',
      value: after,
      unit: 'MiB',
      against: 'after 1,000 cases',
      ratio: after / before,
    },
    {
      name: 'statistics/peak memory of 100,000 cases',
      value: whole,
      unit: 'MiB',
      against: `that of 10,000: ${tenth.toFixed(0)} MiB`,
      ratio: whole / tenth,
    },
  ];
}
