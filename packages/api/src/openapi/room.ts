import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { catalogueOf, type Room } from '../rules/room.js';
import { operationIdOf, type Rule } from '../rules/rule.js';
import { operation } from './operations.js';

const Question = z
  .strictObject({ path: z.string(), summary: z.string(), provision: z.string() })
  .meta({ id: 'Question', description: 'One question of a room: where it is asked, and under which provision' });

/** The list of a room, and each of its rules. */
export function roomPaths(room: Room): ZodOpenApiPathsObject {
  const { summary, reply } = room.known;
  return {
    [room.path]: {
      get: operation({
        operationId: operationIdOf({ name: room.path.replace('/v1/', '') }),
        action: 'law:read',
        tag: room.tag,
        summary,
        reply: { schema: z.strictObject({ questions: z.array(Question), ...reply.shape }), example: catalogueOf(room) },
        problems: ['invalid-input'],
      }),
    },
    ...Object.fromEntries(room.rules.map((rule) => [`/v1/${rule.name}`, { post: rulePost(rule, room.tag) }])),
  };
}

/** One rule, asked alone. */
export function rulePost(rule: Rule, tag: string) {
  const { summary, provision, input, outcome, example, answer } = rule;
  return operation({
    operationId: operationIdOf(rule),
    action: 'law:apply',
    tag,
    summary,
    description: provision,
    body: { schema: input, example },
    reply: { schema: outcome, example: answer(input.parse(example) as never) },
  });
}
