import { z } from 'zod';
import { fact } from '../case-file/index.js';

const LAW = 'Modern Slavery Act 2015, s 8';

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
      z.int().min(3).max(50).prefault(5),
      'The smallest number that is published, other than none; convention: 5',
      LAW,
    ),
  })
  .meta({ id: 'StatisticsOptions', description: 'What is asked of the records' });
export type StatisticsOptions = z.infer<typeof StatisticsOptionsInput>;
