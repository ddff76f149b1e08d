import type { z } from 'zod';
import type { ZodOpenApiMediaTypeObject, ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { problemKinds, type ProblemKind } from '../problems.js';
import { ProblemReply } from '../replies/problem.js';

/** One operation, as the contract tells it. Examples are what the code answers, never typed by hand. */
export interface Operation {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodObject;
  readonly path?: z.ZodObject;
  readonly body?: { readonly schema: z.ZodType; readonly example: unknown };
  readonly reply: { readonly schema: z.ZodType | object; readonly example?: unknown; readonly type?: string };
  /** The same answer in other forms, by media type. */
  readonly otherForms?: Readonly<Record<string, ZodOpenApiMediaTypeObject>>;
  readonly problems?: readonly ProblemKind[];
}

const EVERYWHERE: readonly ProblemKind[] = ['internal-error'];
const READING: readonly ProblemKind[] = ['invalid-input', 'malformed-json', 'body-too-large', 'unsupported-media-type'];

export function operation(told: Operation): ZodOpenApiOperationObject {
  const { operationId, tag, summary, description, query, path, body, reply, otherForms, problems = [] } = told;
  const all = [...problems, ...(body === undefined ? [] : READING), ...EVERYWHERE];
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(query === undefined && path === undefined
      ? {}
      : { requestParams: { ...(query && { query }), ...(path && { path }) } }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': plainly(body) } } }),
    responses: {
      '200': {
        description: 'The answer',
        content: { [reply.type ?? 'application/json']: plainly(reply), ...otherForms },
      },
      ...problemResponses(all),
    },
  };
}

const plainly = ({ schema, example }: { readonly schema: z.ZodType | object; readonly example?: unknown }) => ({
  schema: schema as z.ZodType,
  ...(example === undefined ? {} : { example: JSON.parse(JSON.stringify(example)) as unknown }),
});

function problemResponses(kinds: readonly ProblemKind[]): ZodOpenApiResponsesObject {
  const byStatus = new Map<number, string[]>();
  for (const kind of kinds) {
    const { status, title } = problemKinds[kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), title]);
  }
  const content = { 'application/problem+json': { schema: ProblemReply } };
  const told = [...byStatus].map(([status, titles]) => [String(status), { description: titles.join('. '), content }]);
  return Object.fromEntries(told) as ZodOpenApiResponsesObject;
}
