import fc from 'fast-check';

// vitest.config.ts chooses the seed and prints it; this hands it to every property.
fc.configureGlobal({ seed: Number(process.env['RECOUP_SEED']) });
