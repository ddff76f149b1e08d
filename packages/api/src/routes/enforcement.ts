import { accountStatement, AccountStatementInput } from '@recoup/core';
import { type RequestHandler, Router } from 'express';
import { route } from '../http.js';
import { parsed } from '../problems.js';

const account = { schema: AccountStatementInput, law: 'POCA 2002, s 12' };

/** The account of confiscation orders on any day: what was ordered and paid, what is owed, and what each receipt did. */
export function enforcementRoutes(body: RequestHandler): Router {
  const router = Router();
  route(router, '/v1/enforcement/statements', {
    post: {
      action: 'law:apply',
      body,
      answer: (request, response) => {
        const facts = parsed(account, request.body);
        response.json(accountStatement(facts, facts.asAt));
      },
    },
  });
  return router;
}

/** Facts to try it on: tranches, an extension refused, a victim to be paid, and property not yet realised. */
export const enforcementExample = {
  orders: [
    {
      id: 'order-1',
      defendant: 'd1',
      made: '2025-03-14',
      amount: '120000.00',
      tranches: [
        { id: 'savings', amount: '40000.00', dueOn: '2025-05-13' },
        { id: 'house', amount: '50000.00', dueOn: '2025-06-13' },
      ],
      extensions: [{ tranche: 'house', appliedOn: '2025-06-10', decidedOn: '2025-08-20', until: null }],
      directions: [{ id: 'reparation-1', amount: '18000.00' }],
      defaultTerms: [{ fixedOn: '2025-03-14', term: { months: 30 } }],
      property: [{ id: 'house-1', kind: 'restrainedProperty', value: '64000.00' }],
    },
  ],
  receipts: [
    { from: 'defendant', id: 'payment-1', order: 'order-1', on: '2025-03-14', amount: '30000.00' },
    { from: 'defendant', id: 'payment-2', order: 'order-1', on: '2025-06-12', amount: '40000.00' },
  ],
  asAt: '2025-09-19',
};
