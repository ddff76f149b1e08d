import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The law must not depend on where the machine stands. London changes its clocks, New York's midnight is not ours,
// and Apia had no 30 December 2011. Whatever pins a day runs in all four, and every other test of core in two: here, and
// where the day begins later.
const zones = { everything: ['UTC', 'America/New_York'], days: ['Europe/London', 'Pacific/Apia'] };

// One seed for every property, so that what fails on one machine fails on all. `RECOUP_SEED=7 npm test` tries another.
const seed = process.env['RECOUP_SEED'] ?? '20260629';
console.error(`fast-check seed ${seed}`); // stderr: a reporter may own stdout

const zoneTest = 'test/house/zone.test.ts';
const golden = 'test/golden/**/*.test.ts';
const everything = ['packages/core/src/**/*.test.ts', golden, zoneTest];
const days = [
  'packages/core/src/{dates,law,timeline,criminal-lifestyle,confiscation-order,enforcement}/**/*.test.ts',
  'packages/core/src/statements/reading/**/*.test.ts',
  golden,
  zoneTest,
];
const others = {
  api: ['packages/api/src/**/*.test.ts', 'test/api/**/*.test.ts'],
  house: ['test/house/**/*.test.ts', `!${zoneTest}`],
  examples: ['test/examples/**/*.test.ts'],
};

/** Tests read the source of our packages: nothing need be built, and a stale build cannot mislead. */
const source = (name: string, file: string) => ({
  find: new RegExp(`^@recoup/${name}$`),
  replacement: fileURLToPath(new URL(`packages/${file}/index.ts`, import.meta.url)),
});

const resolve = {
  alias: [source('core', 'core/src'), source('api', 'api/src'), source('api/client', 'api/src/client')],
};

const project = (name: string, include: readonly string[], zone: string) => ({
  resolve,
  test: {
    name,
    include: [...include],
    exclude: ['**/node_modules/**', '**/dist/**'],
    env: { TZ: zone, RECOUP_SEED: seed },
    setupFiles: ['test/setup.ts'],
    // The embedded store is a large program that no test runs for long: to compile it once is enough.
    execArgv: ['--liftoff-only'],
    pool: 'forks' as const, // a time zone belongs to a process, not to a thread
    // What a file loads stays loaded for the next: no test may leave anything behind in a module.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // Seven projects read the same sources: each is transformed once.
    experimental: { fsModuleCache: true },
    projects: [
      ...zones.everything.map((zone) => project(`core ${zone}`, everything, zone)),
      ...zones.days.map((zone) => project(`core ${zone}`, days, zone)),
      ...Object.entries(others).map(([name, include]) => project(name, include, 'UTC')),
    ],
  },
});
