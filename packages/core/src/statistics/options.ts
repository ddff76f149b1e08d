import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { IncentivisationShares, QUOTED_SHARES } from './incentivisation.js';

const LAW = 'Modern Slavery Act 2015, s 8';

/** The least that `smallest` can be. */
export const LEAST = 3;

/** What is asked of the records. */
export const StatisticsOptionsInput = z
  .strictObject({
    by: fact(z.enum(['area', 'agency', 'period']), 'What the rows of every table are', LAW),
    population: fact(
      z.enum(['flagged', 'all']).prefault('flagged'),
      'Flagged cases only, or all; the table of cases counts all',
      LAW,
    ),
    smallest: fact(
      z.int().min(LEAST).max(50).prefault(5),
      'The smallest number that is published, other than none; convention: 5',
      LAW,
    ),
    shares: fact(
      IncentivisationShares.prefault([...QUOTED_SHARES]),
      'Shares of the agencies in net receipts; left out: 18.75%, 18.75% and 12.5%, from memory',
      'POCA 2002, s 55',
    ),
  })
  .meta({ id: 'StatisticsOptions', description: 'What is asked of the records' });
export type StatisticsOptions = z.infer<typeof StatisticsOptionsInput>;
