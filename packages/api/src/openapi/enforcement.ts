import { accountStatement, AccountStatementInput } from '@recoup/core';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { AccountStatementReply } from '../replies/enforcement.js';
import { enforcementExample } from '../routes/enforcement.js';
import { operation } from './operations.js';

export function enforcementPaths(): ZodOpenApiPathsObject {
  const account = AccountStatementInput.parse(enforcementExample);
  return {
    '/v1/enforcement/statements': {
      post: operation({
        operationId: 'enforcementStatement',
        action: 'law:apply',
        tag: 'Enforcement',
        summary: 'The account of confiscation orders on any day: ordered, paid, interest, balance, default term',
        body: { schema: AccountStatementInput, example: enforcementExample },
        reply: { schema: AccountStatementReply, example: accountStatement(account, account.asAt) },
      }),
    },
  };
}
