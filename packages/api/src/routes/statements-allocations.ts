import { allocateStatements, AllocateStatementsInput } from '@recoup/core';
import { json, type RequestHandler, Router } from 'express';
import { requires } from '../identity/authorise.js';

/** Enough for 50,000 lines and their decisions; more lines are allocated by the library, which does not need them as JSON. */
const LARGEST_BODY = '64mb';

/**
 * `POST /v1/statements/allocations`: statement lines, accounts and what people decided about them, to items that count each
 * pound once, with the proof, the netted pairs, the review list and the schedules.
 *
 * @param body how the body is read, where the whole service reads bodies in one way
 */
export function statementsAllocationRoutes(body: RequestHandler = json({ limit: LARGEST_BODY })): Router {
  const router = Router();
  router.post('/v1/statements/allocations', requires('law:apply'), body, (request, response) => {
    response.json(allocateStatements(AllocateStatementsInput.parse(request.body)));
  });
  return router;
}
