import { determine, DeterminationInput, ReceiptInput, replay, type Sha256 } from '@recoup/core';
import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { route } from '../http.js';
import { invalidInput, type Reading } from '../problems.js';

const determination = { schema: DeterminationInput, law: 'POCA 2002, s 6' };
const receipt = { schema: ReceiptInput, law: 'RFC 8785' };

/** The determination of a whole case, and the replay of its receipt. */
export function determinationRoutes(body: RequestHandler, sha256: Sha256): Router {
  const router = Router();
  route(router, '/v1/determinations', {
    post: {
      action: 'law:apply',
      body,
      answer: (request, response) => {
        response.json(refusing(determination, request.body, (given) => determine(given, sha256)));
      },
    },
  });
  route(router, '/v1/receipts/replay', {
    post: {
      action: 'receipt:replay',
      body,
      answer: (request, response) => {
        response.json(refusing(receipt, request.body, (given) => replay(given, sha256)));
      },
    },
  });
  return router;
}

/** What core answers, which reads the request itself: the receipt hashes it as given. */
function refusing<T>(reading: Reading<z.ZodType>, given: unknown, answer: (given: unknown) => T): T {
  try {
    return answer(given);
  } catch (error) {
    throw error instanceof z.ZodError ? invalidInput(reading, given, error) : error;
  }
}
