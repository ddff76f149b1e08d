import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, prepared } from './prepared.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What can be started, and the thread that the embedded store starts beside itself. */
const programs = {
  server: 'packages/api/src/server.ts',
  worker: 'packages/api/src/store/embedded/worker.js',
  'store-writer': 'test/support/programs/store-writer.mjs',
  'store-holder': 'test/support/programs/store-holder.mjs',
} as const;

/** A program of the tests. */
export type Program = Exclude<keyof typeof programs, 'worker'>;

let made: Promise<string> | undefined;

/**
 * The programs that tests start as processes, each `<name>.js` in the folder that is returned: made of the sources as they
 * are, in few files, for to look up hundreds takes most of the time in which a process starts. Types are left to
 * `npm run typecheck`, and the packages as they are published to `npm run check:packages`.
 */
export function built(): Promise<string> {
  made ??= prepared(`built-${digest()}`, build);
  return made;
}

function digest(): string {
  const hash = createHash('sha256');
  const sources = ['packages/core/src', 'packages/api/src', 'test/support/programs'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${String(file)}`),
  );
  const files = sources.filter((file) => /(?<!\.test)\.(ts|js|mjs)$/.test(file)).sort();
  for (const file of ['package-lock.json', 'test/support/built.ts', ...files]) {
    hash.update(file).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(folder: string): Promise<void> {
  removeOlder();
  const { build: bundle } = await import('vite');
  await bundle({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^@recoup\/core$/, replacement: path.join(root, 'packages/core/src/index.ts') },
        { find: /^.*\/packages\/api\/dist\/(.*)\.js$/, replacement: path.join(root, 'packages/api/src/$1.ts') },
      ],
    },
    ssr: { noExternal: ['zod', 'decimal.js', 'date-fns'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rollupOptions: { input: { ...programs }, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  });
}

function removeOlder(): void {
  const older = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('built-')) : [];
  for (const name of older) rmSync(path.join(cache, name), { recursive: true, force: true });
}
