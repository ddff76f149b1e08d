import type { RequestHandler } from 'express';
import { noToken } from './bearer.js';
import { type Identity, tokenOf } from './principal.js';

/**
 * Finds out who calls. Who is refused goes on to `admit`: the rate limit between them counts those too.
 * @param identity reads the token
 */
export function authenticate(identity: Identity): RequestHandler {
  return async (request, response, next) => {
    const token = tokenOf(request);
    if (token === undefined) {
      response.locals['refused'] = noToken();
    } else {
      try {
        response.locals['principal'] = await identity.principalOf(token);
      } catch (error) {
        response.locals['refused'] = error;
      }
    }
    next();
  };
}

/** Refuses whom `authenticate` did not find. */
export const admit: RequestHandler = (_request, response, next) => {
  next(response.locals['refused']);
};
