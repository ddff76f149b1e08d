import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import {
  KeptAccountsReply,
  KeptLinesReply,
  StatementFilesReply,
  StatementsImportedReply,
} from '../replies/statements-kept.js';
import { StatementsQuery } from '../routes/cases/statements.js';
import { KeptAllocationInput } from '../statements-kept/index.js';
import { type KeptOperation, keptOperation } from './kept.js';
import { allocationExample, AllocationReply, EVENTS, statementFiles, UPLOAD_PROBLEMS } from './statements.js';

const Case = z.object({ case: z.uuid().meta({ description: 'Id of the case' }) });
const File = Case.extend({
  file: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'The file: SHA-256 of its bytes' }),
});
const kept = (told: Omit<KeptOperation, 'tag'>) => keptOperation({ tag: 'Cases', ...told });
const { accounts, facts } = allocationExample;

/** Bank files and their lines, kept in a case. */
export function keptStatementPaths(): ZodOpenApiPathsObject {
  return {
    '/v1/cases/{case}/statements': {
      get: kept({
        operationId: 'listStatementFiles',
        action: 'statement:read',
        summary: 'The statement files of the case, with their reports',
        path: Case,
        query: StatementsQuery,
        reply: { schema: StatementFilesReply },
      }),
      post: {
        ...kept({
          operationId: 'importStatements',
          action: 'statement:write',
          summary: 'Take in the banks’ own files, each once: what is kept already is not kept again',
          description:
            'Multipart, streamed: a part `options` (JSON, by part name or file name) first, then the files, each kept as soon as it is whole. A file is known by the SHA-256 of its bytes: sent again, under any key, it changes nothing and is answered as `keptBefore`, so that a request which broke off can be sent again. A file that cannot be read is answered with its report and not kept. With `Accept: text/event-stream` progress is told as it goes, and the result last.',
          path: Case,
          reply: { schema: StatementsImportedReply },
          otherForms: EVENTS,
          problems: UPLOAD_PROBLEMS,
          writes: 'underKey',
        }),
        requestBody: statementFiles,
      },
    },
    '/v1/cases/{case}/statements/accounts': {
      get: kept({
        operationId: 'proveStatementAccounts',
        action: 'statement:read',
        summary: 'Each account over all its files: gaps, overlaps, the running balance',
        path: Case,
        query: StatementsQuery,
        reply: { schema: KeptAccountsReply },
      }),
    },
    '/v1/cases/{case}/statements/allocations': {
      post: kept({
        operationId: 'allocateKeptStatements',
        action: 'statement:read',
        summary: 'Net own transfers and allocate every kept line once: items of benefit, with the proof',
        description:
          'Answers, and keeps nothing: no Idempotency-Key is needed. What people decided about netting is in the body. A line that stands in two files is allocated once.',
        path: Case,
        body: { schema: KeptAllocationInput, example: { accounts, facts } },
        reply: { schema: AllocationReply },
        problems: ['refused-by-state'],
      }),
    },
    '/v1/cases/{case}/statements/{file}/lines': {
      get: kept({
        operationId: 'listStatementLines',
        action: 'statement:read',
        summary: 'The lines of a statement file, in the order of the file',
        path: File,
        query: StatementsQuery,
        reply: { schema: KeptLinesReply },
      }),
    },
  };
}
