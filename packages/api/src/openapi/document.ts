import { coreVersion, determine, DeterminationInput, ReceiptInput, replay } from '@recoup/core';
import { hash } from 'node:crypto';
import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { DeterminationReply, ReplayReply } from '../replies/determination.js';
import { CalculationsReply, HealthReply, ReadyReply } from '../replies/house.js';
import { FiguresReply, LawReply, OffencesReply } from '../replies/law.js';
import { ProblemKindReply, ProblemKindsReply } from '../replies/problem.js';
import { calculations } from '../routes/calculations.js';
import { health } from '../routes/health.js';
import { bodyOfLaw, datedFigures, offencesAsked, OffencesQuery } from '../routes/law.js';
import { kinds, told } from '../routes/problems.js';
import { rooms, rules } from '../rules/index.js';
import { exampleRequest } from './example-request.js';
import { bundlePaths } from './bundles.js';
import { casePaths } from './cases.js';
import { keptDeterminationPaths } from './determinations-kept.js';
import { enforcementPaths } from './enforcement.js';
import { operation } from './operations.js';
import { roomPaths, rulePost } from './room.js';
import { statementPaths } from './statements.js';
import { statisticsComponents, statisticsPaths } from './statistics.js';
import { timelinePaths } from './timelines.js';

const sha256 = (text: string) => hash('sha256', text);

const description = `Confiscation after conviction under Part 2 of the Proceeds of Crime Act 2002, in England and Wales.

Amounts are decimal strings in pounds; days are \`YYYY-MM-DD\`. A fact left out is not yet known: it is never read as no or
nil. An answer is one of four: \`decided\`, \`forTheCourt\`, \`factsMissing\` or \`notCovered\`, each with its reasons, and all of
them with status 200. A refusal is \`application/problem+json\` (RFC 9457) and names each field, fact, law and remedy.

Every operation but the documentation's needs a bearer token. \`x-permission\` says what each is: its action, the roles that may,
and whether the caller must be a member of the case. A case that is not the caller's is answered as one that does not exist.

The version is in the path; \`Accept: application/vnd.recoup.v1+json\` is answered under that name.`;

const tags = [
  { name: 'Determinations', description: 'A whole case: each defendant, each footing, one receipt' },
  { name: 'Calculations', description: 'One rule at a time' },
  { name: 'Statements', description: 'Bank exports, read and proved; every pound allocated once' },
  { name: 'Enforcement', description: 'What was ordered, paid and is owed, on any day' },
  { name: 'Timelines', description: 'Where a case stands on any day, what is due, and what moves' },
  { name: 'Statistics', description: 'Measures over many cases, without personal data' },
  { name: 'Restraint', description: 'Keeping property until there is an order to pay; which tool when' },
  { name: 'Financial orders', description: 'Which orders a case must consider, and how they stand to one another' },
  { name: 'Cases', description: 'Cases that are kept: versions, what was recorded, who may see them and who did' },
  { name: 'Law', description: 'The body of law as data' },
  { name: 'Service', description: 'Health, and what problems mean' },
];

function determinationPaths(): ZodOpenApiPathsObject {
  const determined = determine(exampleRequest, sha256);
  const receipt = JSON.parse(JSON.stringify(determined.receipt)) as unknown;
  return {
    '/v1/determinations': {
      post: operation({
        operationId: 'determine',
        action: 'law:apply',
        tag: 'Determinations',
        summary: 'Determine a case: benefit, available amount, recoverable amount, order, time to pay and default term',
        description:
          'For each defendant on each footing asked for, every stage in the order of the Act, with its reasons; what the footings differ in, in pounds; and one receipt that replays to the same bytes.',
        body: { schema: DeterminationInput, example: exampleRequest },
        reply: { schema: DeterminationReply, example: determined },
      }),
    },
    '/v1/receipts/replay': {
      post: operation({
        operationId: 'replayReceipt',
        action: 'receipt:replay',
        tag: 'Determinations',
        summary: 'Run the determination of a receipt again, and prove it or name the first difference',
        body: { schema: ReceiptInput, example: receipt },
        reply: { schema: ReplayReply, example: replay(receipt, sha256) },
      }),
    },
  };
}

function calculationPaths(): ZodOpenApiPathsObject {
  const listed: ZodOpenApiPathsObject = {
    '/v1/calculations': {
      get: operation({
        operationId: 'listCalculations',
        action: 'law:read',
        tag: 'Calculations',
        summary: 'The rules that can be asked alone',
        reply: { schema: CalculationsReply, example: calculations() },
      }),
    },
  };
  for (const rule of rules) listed[`/v1/calculations/${rule.name}`] = { post: rulePost(rule, 'Calculations') };
  return listed;
}

function lawPaths(): ZodOpenApiPathsObject {
  return {
    '/v1/law': {
      get: operation({
        operationId: 'law',
        action: 'law:read',
        tag: 'Law',
        summary: 'Version, extent, coverage and conventions of the body of law',
        reply: { schema: LawReply, example: bodyOfLaw() },
        problems: ['invalid-input'],
      }),
    },
    '/v1/law/offences': {
      get: operation({
        operationId: 'offences',
        action: 'law:read',
        tag: 'Law',
        summary: 'The catalogue of offences, and whether Schedule 2 lists them on a day',
        query: OffencesQuery,
        reply: {
          schema: OffencesReply,
          example: offencesAsked(OffencesQuery.parse({ date: '2015-07-30', schedule2: 'open' })),
        },
        problems: ['invalid-input'],
      }),
    },
    '/v1/law/figures': {
      get: operation({
        operationId: 'figures',
        action: 'law:read',
        tag: 'Law',
        summary: 'Every dated figure, with its source, and what is known of each price index',
        reply: { schema: FiguresReply, example: datedFigures() },
        problems: ['invalid-input'],
      }),
    },
    '/v1/schemas/case-file': {
      get: operation({
        operationId: 'caseFileSchema',
        action: 'law:read',
        tag: 'Law',
        summary: 'The case file as JSON Schema 2020-12',
        reply: {
          schema: { type: 'object', description: 'A JSON Schema' },
          type: 'application/schema+json',
        },
      }),
    },
  };
}

const METRICS_EXAMPLE = `# HELP recoup_failures_total Faults that are in the log
# TYPE recoup_failures_total counter
recoup_failures_total 0
`;

function servicePaths(): ZodOpenApiPathsObject {
  return {
    '/health': {
      get: operation({
        operationId: 'health',
        action: 'public:read',
        tag: 'Service',
        summary: 'That the service answers, and which versions do',
        reply: { schema: HealthReply, example: health() },
      }),
    },
    '/ready': {
      get: operation({
        operationId: 'ready',
        action: 'public:read',
        tag: 'Service',
        summary: 'Whether requests should be sent here: the store answers, its schema is current, nothing is stopping',
        reply: { schema: ReadyReply, example: { status: 'ready' } },
        problems: ['unavailable'],
      }),
    },
    '/metrics': {
      get: operation({
        operationId: 'metrics',
        action: 'metrics:read',
        tag: 'Service',
        summary: 'Counters for Prometheus: requests by path as declared and status, the process, the versions',
        reply: { schema: { type: 'string' }, type: 'text/plain', example: METRICS_EXAMPLE },
      }),
    },
    '/problems': {
      get: operation({
        operationId: 'listProblems',
        action: 'public:read',
        tag: 'Service',
        summary: 'What each type of problem means',
        reply: { schema: ProblemKindsReply, example: { problems: kinds.map(told) } },
      }),
    },
    '/problems/{kind}': {
      get: operation({
        operationId: 'problem',
        action: 'public:read',
        tag: 'Service',
        summary: 'What one type of problem means',
        path: z.object({ kind: z.enum(kinds) }),
        reply: { schema: ProblemKindReply, example: told('invalid-input') },
        problems: ['not-found'],
      }),
    },
  };
}

/** Who calls is told by a token; `x-permission` of each operation says which roles may. */
const securitySchemes = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'An OAuth 2 access token (RFC 6750) of the configured issuer: a signed JWT with `iss`, `aud`, `exp`, `sub` and roles. `act` (RFC 8693) names the system that acts for the person. `npm start` without an issuer prints a token for the loopback.',
  },
} as const;

/** Headers that refusals have in common. */
const headers = {
  WwwAuthenticate: {
    description: 'How to say who calls, and whether it was a token that is refused (RFC 6750, s 3)',
    schema: { type: 'string', pattern: '^Bearer' },
  },
  RetryAfter: {
    description: 'Seconds after which the same request may succeed',
    schema: { type: 'string', pattern: '^\\d+$' },
  },
} as const;

let made: object | undefined;

/** `format: date` says it: the pattern that says it again is the length of a paragraph. */
const withoutDatePattern = ({ jsonSchema }: { readonly jsonSchema: { format?: unknown; pattern?: unknown } }) => {
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
};

/** The contract, made from the schemas that read the requests and describe the replies. OpenAPI 3.1. */
export function openApiDocument(): object {
  made ??= createDocument(
    {
      openapi: '3.1.1',
      info: { title: 'Recoup', version: coreVersion, description, license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: '/' }],
      tags,
      components: { ...statisticsComponents, securitySchemes, headers },
      security: [{ bearer: [] }],
      paths: {
        ...determinationPaths(),
        ...calculationPaths(),
        ...statementPaths(),
        ...enforcementPaths(),
        ...timelinePaths(),
        ...statisticsPaths(),
        ...Object.fromEntries(rooms.flatMap((room) => Object.entries(roomPaths(room)))),
        ...casePaths(),
        ...keptDeterminationPaths(),
        ...bundlePaths(),
        ...lawPaths(),
        ...servicePaths(),
      },
    },
    { override: withoutDatePattern },
  );
  return made;
}
