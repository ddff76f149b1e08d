import { Router } from 'express';
import { dayInLondon, type Keeping } from '../cases/keeping.js';
import { queryOf, route } from '../http.js';
import { parsed } from '../problems.js';
import { countCases } from '../statistics/count.js';
import { StatisticsQuery } from './statistics.js';

/** Counts and sums over the cases that are kept, small numbers suppressed. */
export function caseStatisticsRoutes({ db, now }: Keeping): Router {
  const router = Router();
  route(router, '/v1/statistics/cases', {
    get: {
      action: 'statistics:read',
      answer: async (request, response) => {
        const asked = { schema: StatisticsQuery, law: 'Modern Slavery Act 2015, s 8', in: 'query' } as const;
        response.json(await countCases(db.query, parsed(asked, queryOf(request)), dayInLondon(now())));
      },
    },
  });
  return router;
}
