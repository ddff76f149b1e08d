import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The law must not depend on where the machine stands. London changes its clocks, New York's midnight is not ours,
// and Apia had no 30 December 2011.
const zones = ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Apia'];

// One seed for every property, so that what fails on one machine fails on all. `RECOUP_SEED=7 npm test` tries another.
const seed = process.env['RECOUP_SEED'] ?? '20260629';
console.error(`fast-check seed ${seed}`); // stderr: a reporter may own stdout

const zoneTest = 'test/house/zone.test.ts';
const law = ['packages/core/src/**/*.test.ts', 'test/golden/**/*.test.ts', zoneTest];
const others = {
  api: ['packages/api/src/**/*.test.ts', 'test/api/**/*.test.ts'],
  house: ['test/house/**/*.test.ts', `!${zoneTest}`],
  examples: ['test/examples/**/*.test.ts'],
};

/** Tests read the source of our packages: nothing need be built, and a stale build cannot mislead. */
const source = (name: string) => ({
  find: new RegExp(`^@recoup/${name}$`),
  replacement: fileURLToPath(new URL(`packages/${name}/src/index.ts`, import.meta.url)),
});

const everyProject = {
  pool: 'forks' as const, // a time zone belongs to a process, not to a thread
  testTimeout: 60_000,
  hookTimeout: 60_000,
  exclude: ['**/node_modules/**', '**/dist/**'],
  setupFiles: ['test/setup.ts'],
};
const resolve = { alias: [source('core'), source('api')] };

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      // Core keeps no state, so its test files may share a process: that makes four rounds affordable.
      ...zones.map((zone) => ({
        resolve,
        test: {
          ...everyProject,
          name: `core ${zone}`,
          include: law,
          isolate: false,
          env: { TZ: zone, RECOUP_SEED: seed },
        },
      })),
      ...Object.entries(others).map(([name, include]) => ({
        resolve,
        test: { ...everyProject, name, include, env: { TZ: 'UTC', RECOUP_SEED: seed } },
      })),
    ],
  },
});
