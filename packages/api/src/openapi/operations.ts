import type { z } from 'zod';
import type { ZodOpenApiMediaTypeObject, ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { type Action, type Permission, permissions } from '../identity/permissions.js';
import { problemKinds, type ProblemKind } from '../problems.js';
import { ProblemReply } from '../replies/problem.js';

/** One operation, as the contract tells it. Examples are what the code answers, never typed by hand. */
export interface Operation {
  readonly operationId: string;
  /** As the route names it: a test holds the two together. */
  readonly action: Action;
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
const IDENTIFIED: readonly ProblemKind[] = ['unauthenticated', 'forbidden', 'too-many-requests', 'unavailable'];
const READING: readonly ProblemKind[] = ['invalid-input', 'malformed-json', 'body-too-large', 'unsupported-media-type'];

export function operation(told: Operation): ZodOpenApiOperationObject {
  const { operationId, action, tag, summary, description, query, path, body, reply, otherForms, problems = [] } = told;
  const { roles, membership }: Permission = permissions[action];
  const isPublic = roles === 'anyone';
  const inCase: readonly ProblemKind[] = membership === 'needed' ? ['not-found'] : [];
  const all = [
    ...problems,
    ...inCase,
    ...(isPublic ? [] : IDENTIFIED),
    ...(body === undefined ? [] : READING),
    ...EVERYWHERE,
  ];
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    'x-permission': { action, roles: isPublic ? roles : [...roles], membership },
    ...(isPublic ? { security: [] } : {}),
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

const retryAfter = { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } };

/** Headers that a refusal of a status tells more by. */
const HEADERS: Readonly<Record<string, Record<string, { readonly $ref: string }>>> = {
  401: { 'WWW-Authenticate': { $ref: '#/components/headers/WwwAuthenticate' } },
  429: retryAfter,
  503: retryAfter,
};

function problemResponses(kinds: readonly ProblemKind[]): ZodOpenApiResponsesObject {
  const byStatus = new Map<number, string[]>();
  for (const kind of new Set(kinds)) {
    const { status, title } = problemKinds[kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), title]);
  }
  const content = { 'application/problem+json': { schema: ProblemReply } };
  const told = [...byStatus].map(([status, titles]) => {
    const headers = HEADERS[String(status)];
    return [String(status), { description: titles.join('. '), ...(headers && { headers }), content }];
  });
  return Object.fromEntries(told) as ZodOpenApiResponsesObject;
}
