import { allocateStatements, AllocateStatementsInput } from '@recoup/core';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { outcomeOf } from '../replies/parts.js';
import { StatementsReadReply } from '../statements/report.js';
import { operation } from './operations.js';

export const AllocationReply = outcomeOf(
  'StatementsAllocation',
  z.looseObject({}).meta({
    description:
      'Items for the case file, with evidence down to file and line; the proof for each account; netted pairs, the review list, lines of enquiry and the schedules, as tables',
  }),
);

/** A reply as events. */
export const EVENTS = {
  'text/event-stream': {
    schema: {
      type: 'string',
      description: '`progress` events; then one `result` with the JSON of the answer, or one `problem`',
    },
  },
} as const;

export const UPLOAD_PROBLEMS = [
  'invalid-input',
  'malformed-json',
  'malformed-request',
  'body-too-large',
  'unsupported-media-type',
] as const;

/** Bank files, each a part. */
export const statementFiles = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: {
          options: { type: 'string', description: 'JSON: for each file, what its layout leaves open' },
          file: { type: 'string', format: 'binary', description: 'A bank export; there may be several parts' },
        },
      },
    },
  },
} as const;

/** A salary account and a savings account: a credit, its transfer to savings, and what was spent. */
export const allocationExample = {
  accounts: [
    { id: 'current', holder: 'd1', names: ['A Example'], currencies: ['GBP'], produced: true },
    { id: 'savings', holder: 'd1', names: ['A Example'], currencies: ['GBP'], produced: true },
  ],
  lines: [
    {
      file: 'current.csv',
      line: 2,
      account: 'current',
      on: '2022-03-01',
      amount: '900.00',
      currency: 'GBP',
      description: 'CASH PAID IN',
    },
    {
      file: 'current.csv',
      line: 3,
      account: 'current',
      on: '2022-03-02',
      amount: '-400.00',
      currency: 'GBP',
      description: 'TRANSFER TO SAVINGS A EXAMPLE',
    },
    {
      file: 'savings.csv',
      line: 2,
      account: 'savings',
      on: '2022-03-02',
      amount: '400.00',
      currency: 'GBP',
      description: 'TRANSFER FROM CURRENT A EXAMPLE',
    },
    {
      file: 'current.csv',
      line: 4,
      account: 'current',
      on: '2022-03-05',
      amount: '-120.00',
      currency: 'GBP',
      description: 'INVENTED GROCER',
    },
  ],
  facts: { defendant: 'd1', relevantDay: '2018-06-16', decisionDay: '2025-11-20' },
};

export function statementPaths(): ZodOpenApiPathsObject {
  const read = operation({
    operationId: 'readStatements',
    action: 'law:apply',
    tag: 'Statements',
    summary: 'Read the banks’ own files: typed lines, and the proof of each file and account',
    description:
      'Multipart, streamed: a part `options` (JSON, by part name or file name) first, then the files. With `Accept: text/event-stream` progress is told as it goes, and the result last. `?lines=no` leaves the lines out.',
    reply: { schema: StatementsReadReply },
    otherForms: EVENTS,
    problems: UPLOAD_PROBLEMS,
  });
  return {
    '/v1/statements/read': {
      post: {
        ...read,
        requestBody: statementFiles,
      },
    },
    '/v1/statements/allocations': {
      post: operation({
        operationId: 'allocateStatements',
        action: 'law:apply',
        tag: 'Statements',
        summary: 'Net own transfers and allocate every line once: items of benefit, with the proof',
        body: { schema: AllocateStatementsInput, example: allocationExample },
        reply: {
          schema: AllocationReply,
          example: allocateStatements(AllocateStatementsInput.parse(allocationExample)),
        },
      }),
    },
  };
}
