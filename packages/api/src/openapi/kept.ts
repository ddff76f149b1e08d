import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import type { ProblemKind } from '../problems.js';
import { type Operation, operation } from './operations.js';

/** How a request writes: under a key (POST), under the version it was made from, or both. */
type Writes = 'underKey' | 'underVersion' | 'underKeyAndVersion' | 'withReason' | 'underKeyWithReason';

const IdempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,255}$/)
  .meta({ description: 'A new key for each new request, the same one for each retry of it: it is then done once' });
const IfMatch = z
  .string()
  .regex(/^"[1-9]\d{0,8}"$/)
  .meta({ description: 'The `ETag` that the case was read with', examples: ['"3"'] });
const Reason = z
  .string()
  .regex(/^[\x20-\x7e]{1,1000}$/)
  .meta({ description: 'Why, for the journal; naming nobody' });

const HEADERS: Readonly<Record<Writes, z.ZodObject>> = {
  underKey: z.object({ 'Idempotency-Key': IdempotencyKey }),
  underVersion: z.object({ 'If-Match': IfMatch, 'Recoup-Reason': Reason.optional() }),
  underKeyAndVersion: z.object({
    'Idempotency-Key': IdempotencyKey,
    'If-Match': IfMatch,
    'Recoup-Reason': Reason.optional(),
  }),
  withReason: z.object({ 'Recoup-Reason': Reason }),
  underKeyWithReason: z.object({ 'Idempotency-Key': IdempotencyKey, 'Recoup-Reason': Reason }),
};

const VERSIONED: readonly ProblemKind[] = ['precondition-failed', 'precondition-required'];
const PROBLEMS: Readonly<Record<Writes, readonly ProblemKind[]>> = {
  underKey: ['idempotency-conflict'],
  underVersion: VERSIONED,
  underKeyAndVersion: ['idempotency-conflict', ...VERSIONED],
  withReason: [],
  underKeyWithReason: ['idempotency-conflict'],
};
const REFUSED: readonly ProblemKind[] = ['invalid-input', 'refused-by-law', 'refused-by-state', 'erased'];

export interface KeptOperation extends Operation {
  readonly writes?: Writes;
  /** A body that is merged into what is there (RFC 7396). */
  readonly merges?: boolean;
  /** Answered with 201 where it is new. */
  readonly creates?: boolean;
  /** Not sent again to whoever has the version. */
  readonly fresh?: boolean;
}

/** An operation about kept cases, as the contract tells it. */
export function keptOperation({
  writes,
  merges = false,
  creates = false,
  fresh = false,
  ...told
}: KeptOperation): ZodOpenApiOperationObject {
  const problems: readonly ProblemKind[] = [
    ...(told.problems ?? []),
    ...(writes === undefined ? (['invalid-input', 'erased'] as const) : [...REFUSED, ...PROBLEMS[writes]]),
  ];
  const plain = operation({ ...told, problems });
  const { '200': answer, ...refusals } = plain.responses;
  return {
    ...plain,
    ...(writes !== undefined && { requestParams: { ...plain.requestParams, header: HEADERS[writes] } }),
    ...(merges &&
      plain.requestBody !== undefined && { requestBody: { required: true, content: merged(plain.requestBody) } }),
    responses: {
      ...(creates ? { '201': answer } : { '200': answer }),
      ...(fresh && { '304': { description: 'The version named in `If-None-Match` still stands' } }),
      ...refusals,
    } as typeof plain.responses,
  };
}

const merged = (body: NonNullable<ZodOpenApiOperationObject['requestBody']>) => ({
  'application/merge-patch+json': { schema: PATCH, ...exampleOf(body) },
});

const exampleOf = (body: NonNullable<ZodOpenApiOperationObject['requestBody']>) => {
  const example: unknown = body.content['application/json']?.example;
  return example === undefined ? {} : { example };
};

const PATCH = {
  type: 'object',
  description:
    'A JSON Merge Patch (RFC 7396): what it names is replaced, null takes a field out, lists are replaced whole',
} as const;
