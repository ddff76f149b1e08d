/** How often a property that pins no day is tried: in full in one zone; in another, enough to see that it is nothing to it. */
export const runs = (most: number) => ({ numRuns: process.env['TZ'] === 'UTC' ? most : Math.ceil(most / 4) });
