import { CaseRecordInput, statistics, StatisticsOptionsInput } from '@recoup/core';
import type { ZodOpenApiComponentsObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { StatisticsDefinitionsReply, StatisticsReply } from '../replies/statistics.js';
import { statisticsDefinitions, statisticsExample, StatisticsQuery } from '../routes/statistics.js';
import { operation } from './operations.js';

/** A line of a body is not a part of its schema: it stands among the components, and the body names it. */
export const statisticsComponents: ZodOpenApiComponentsObject = { schemas: { CaseRecord: CaseRecordInput } };

const lines = {
  type: 'string',
  description: 'Case records as JSON, one to a line, in UTF-8; a blank line is none',
  contentMediaType: 'application/x-ndjson',
  contentSchema: { $ref: '#/components/schemas/CaseRecord' },
} as const;

export function statisticsPaths(): ZodOpenApiPathsObject {
  const records = statisticsExample.map((record) => CaseRecordInput.parse(record));
  const example = statisticsExample.map((record) => JSON.stringify(record)).join('\n');
  const count = operation({
    operationId: 'statistics',
    action: 'statistics:count',
    tag: 'Statistics',
    summary: 'Measures over many cases in one pass, with their definitions, and small numbers hidden',
    description:
      'The body is streamed and counted as it arrives: nothing of a record is kept, logged or repeated. A line that is refused is named by its number, and pointers are within that line.',
    query: StatisticsQuery,
    reply: { schema: StatisticsReply, example: statistics(StatisticsOptionsInput.parse({ by: 'area' }), records) },
    problems: ['invalid-input', 'malformed-json', 'body-too-large', 'unsupported-media-type'],
  });
  return {
    '/v1/statistics': {
      get: operation({
        operationId: 'statisticsDefinitions',
        action: 'law:read',
        tag: 'Statistics',
        summary: 'What is measured: every table and sum, with its unit, its columns and its definition',
        reply: { schema: StatisticsDefinitionsReply, example: statisticsDefinitions() },
        problems: ['invalid-input'],
      }),
      post: {
        ...count,
        requestBody: { required: true, content: { 'application/x-ndjson': { schema: lines, example } } },
      },
    },
  };
}
