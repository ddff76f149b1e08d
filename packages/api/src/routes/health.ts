import { coreVersion, lawVersion } from '@recoup/core';
import { Router } from 'express';
import { route } from '../http.js';

export const health = () => ({ status: 'ok', library: coreVersion, law: lawVersion });

/** That the service answers, and which versions answer. */
export function healthRoutes(): Router {
  const router = Router();
  route(router, '/health', {
    get: {
      action: 'public:read',
      answer: (_request, response) => {
        response.json(health());
      },
    },
  });
  return router;
}
