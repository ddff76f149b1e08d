import { Router } from 'express';
import { route } from '../http.js';
import type { Metrics } from '../operation/metrics.js';
import type { Ready } from '../operation/ready.js';

/** Whether requests should be sent here: for who divides them among processes. */
export function readyRoutes(ready: Ready): Router {
  const router = Router();
  route(router, '/ready', {
    get: {
      action: 'public:read',
      answer: async (_request, response) => {
        await ready();
        response.json({ status: 'ready' });
      },
    },
  });
  return router;
}

/** What Prometheus reads. Counters tell how much is asked of whom, so it has a permission of its own. */
export function metricsRoutes(metrics: Metrics): Router {
  const router = Router();
  route(router, '/metrics', {
    get: {
      action: 'metrics:read',
      answer: async (_request, response) => {
        response.type(metrics.type).send(await metrics.text());
      },
    },
  });
  return router;
}
