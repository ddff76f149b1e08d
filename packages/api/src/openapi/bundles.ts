import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { DueQuery } from '../feed/due.js';
import { FeedQuery } from '../feed/changes.js';
import { BundleTakenReply, CaseStatisticsReply, DueReply, ErasedReply, FeedReply } from '../replies/bundles.js';
import { StatisticsQuery } from '../routes/statistics.js';
import { keptOperation } from './kept.js';
import { operation } from './operations.js';

const Case = z.object({ case: z.uuid().meta({ description: 'Id of the case' }) });
const tag = 'Cases';

const rows = {
  type: 'string',
  description:
    'The manifest, its signature (Ed25519, over the first line with its line feed), then each row of each part; one to a line, in UTF-8',
  contentMediaType: 'application/x-ndjson',
} as const;

/** Cases taken out and taken in, erased, and what has changed or is due. */
export function bundlePaths(): ZodOpenApiPathsObject {
  return {
    '/v1/cases/{case}/bundle': {
      get: operation({
        operationId: 'exportCase',
        action: 'bundle:export',
        tag,
        summary: 'The whole case as one signed file',
        description:
          'Every version, everything recorded beside it, members, and the journal with its hashes. `recoup-verify` checks it with no service and no store. The export is in the journal before it is sent.',
        path: Case,
        reply: { schema: rows, type: 'application/x-ndjson' },
        problems: ['not-set-up'],
      }),
    },
    '/v1/bundles': {
      post: {
        ...keptOperation({
          operationId: 'importCase',
          action: 'bundle:import',
          tag,
          summary: 'Take in a case that another Recoup exported',
          description:
            'All of it is verified before anything is written: the signature against the keys that are trusted, every hash, the chain of the journal, and what is kept against the journal. The case keeps its id; the caller becomes its one member, for a subject of another issuer may be another person.',
          reply: { schema: BundleTakenReply },
          writes: 'underKey',
          creates: true,
          problems: ['body-too-large', 'unsupported-media-type'],
        }),
        requestBody: { required: true, content: { 'application/x-ndjson': { schema: rows } } },
      },
    },
    '/v1/cases/{case}/erasure': {
      post: keptOperation({
        operationId: 'eraseCase',
        action: 'case:erase',
        tag,
        summary: 'Erase what the case holds, with a reason; hashes and journal stay, and still verify',
        path: Case,
        reply: { schema: ErasedReply },
        writes: 'underKeyWithReason',
      }),
    },
    '/v1/feed': {
      get: operation({
        operationId: 'readFeed',
        action: 'feed:read',
        tag,
        summary: 'What was written in the caller’s own cases since a cursor',
        description:
          'Nothing is skipped: an entry is given once no open transaction can still come before it. A cursor of a store that was restored since is answered with 410: begin again without one. For a case that the caller became a member of since, begin again too.',
        query: FeedQuery,
        reply: { schema: FeedReply },
        problems: ['invalid-input', 'gone'],
      }),
    },
    '/v1/statistics/cases': {
      get: operation({
        operationId: 'caseStatistics',
        action: 'statistics:read',
        tag: 'Statistics',
        summary: 'Measures over the cases that are kept, with their definitions, and small numbers hidden',
        description:
          'Each case as it stands today. Only what its record says: benefit and available amount, money to victims and their stages, why a case stopped, and days between steps are in no record as such: `notHeld` names the measures that are left out for that.',
        query: StatisticsQuery,
        reply: { schema: CaseStatisticsReply },
        problems: ['invalid-input'],
      }),
    },
    '/v1/due': {
      get: operation({
        operationId: 'readDue',
        action: 'feed:read',
        tag,
        summary: 'The caller’s own cases with a deadline that has passed or is near, or an order unanswered',
        description:
          'Days and counts are those of the last write of each case: what a case asks for changes when something is recorded in it.',
        query: DueQuery,
        reply: { schema: DueReply },
        problems: ['invalid-input'],
      }),
    },
  };
}
