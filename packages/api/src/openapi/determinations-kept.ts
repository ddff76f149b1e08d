import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { DeterminationOptions } from '../determinations-kept/make.js';
import {
  ApprovedReply,
  KeptDeterminationReply,
  KeptDeterminationsReply,
  ReceiptReply,
} from '../replies/determinations-kept.js';
import { DeterminationsQuery } from '../routes/cases/determinations.js';
import { exampleRequest } from './example-request.js';
import { type KeptOperation, keptOperation } from './kept.js';

const Case = z.object({ case: z.uuid().meta({ description: 'Id of the case' }) });
const One = Case.extend({ id: z.uuid().meta({ description: 'Id of the determination' }) });
const PATH = '/v1/cases/{case}/determinations';

const kept = (told: Omit<KeptOperation, 'tag'>) => keptOperation({ tag: 'Cases', ...told });

/** Determinations that are kept: made, read, proved and approved. */
export function keptDeterminationPaths(): ZodOpenApiPathsObject {
  const { asAt, footings } = exampleRequest;
  return {
    [PATH]: {
      get: kept({
        operationId: 'listDeterminations',
        action: 'determination:read',
        summary: 'The determinations of the case: made from which version, by whom, approved or not, stale or not',
        path: Case,
        query: DeterminationsQuery,
        reply: { schema: KeptDeterminationsReply },
      }),
      post: kept({
        operationId: 'makeDetermination',
        action: 'determination:make',
        summary: 'Determine the case as it stands or stood, and keep the result with its receipt as a draft',
        path: Case,
        body: { schema: DeterminationOptions, example: { asAt, footings } },
        reply: { schema: KeptDeterminationReply },
        writes: 'underKey',
        creates: true,
      }),
    },
    [`${PATH}/{id}`]: {
      get: kept({
        operationId: 'readDetermination',
        action: 'determination:read',
        summary: 'One determination as it was made, whether it is approved, and whether the facts have changed since',
        path: One,
        reply: { schema: KeptDeterminationReply },
      }),
    },
    [`${PATH}/{id}/receipt`]: {
      get: kept({
        operationId: 'readReceipt',
        action: 'determination:read',
        summary: 'The receipt alone, as a file that `recoup replay` reads',
        description:
          'It proves the determination without this service: `npx recoup replay receipt.json`, or `POST /v1/receipts/replay`. It is whole or refused: whoever may not see victims is not sent a receipt that names them.',
        path: One,
        reply: { schema: ReceiptReply },
      }),
    },
    [`${PATH}/{id}/approval`]: {
      post: kept({
        operationId: 'approveDetermination',
        action: 'determination:approve',
        summary: 'Approve a determination that another person made; it is then final',
        description:
          'Refused with 403 to its author, and with 409 where it is approved already or the facts have changed since.',
        path: One,
        reply: { schema: ApprovedReply },
        writes: 'underKey',
        creates: true,
      }),
    },
  };
}
