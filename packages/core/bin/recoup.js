#!/usr/bin/env node
// The command `recoup`. Core has no I/O: this reads the file and lends it a hash.

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

try {
  const { recoup } = await import('./commands.js');
  process.exitCode = recoup(process.argv.slice(2), {
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
} catch (error) {
  const isNotBuilt = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  console.error(
    isNotBuilt
      ? 'Recoup is not built, or not installed whole. In a clone: npm ci && npm run build. Elsewhere: install @recoup/core again.'
      : `A fault of ours, and no verdict on the receipt: ${messageOf(error)}`,
  );
  process.exitCode = 2;
}
