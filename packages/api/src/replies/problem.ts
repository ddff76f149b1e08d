import { z } from 'zod';
import { problemKinds } from '../problems.js';

const Refusal = z
  .strictObject({
    in: z.enum(['body', 'query', 'path', 'header']),
    pointer: z
      .string()
      .meta({ description: 'JSON pointer (RFC 6901) from the root of the body, or of the parameters' }),
    fact: z.string().meta({ description: 'What the field is for, in the law’s terms' }),
    received: z.string().meta({ description: 'What was received; text in a person’s own words is never repeated' }),
    detail: z.string().meta({ description: 'What is wrong' }),
    law: z.string().meta({ description: 'The provision that makes the field matter' }),
    remedy: z.string().meta({ description: 'What to do' }),
  })
  .meta({ id: 'Refusal', description: 'One thing that is wrong: which field, which fact, which law, what to do' });

const kinds = Object.keys(problemKinds).map((kind) => `/problems/${kind}`);

export const ProblemReply = z
  .strictObject({
    type: z.enum(kinds).meta({ description: 'Kind of problem; the path tells more' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: 'Path of the request' }),
    traceId: z.string().meta({ description: 'Id of the request, as in `X-Request-Id` and in the log' }),
    currentVersion: z
      .int()
      .optional()
      .meta({ description: 'Of a change that was refused as stale: the version that stands' }),
    retriable: z.boolean().meta({ description: 'Whether the same request may succeed later' }),
    errors: z.array(Refusal),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457)' });

const ProblemKind = z.strictObject({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  says: z.string(),
  retriable: z.literal(true).optional().meta({ description: 'The same request may succeed later' }),
});
export const ProblemKindReply = ProblemKind.meta({ id: 'ProblemKind' });
export const ProblemKindsReply = z.strictObject({ problems: z.array(ProblemKindReply) }).meta({ id: 'ProblemKinds' });
