import { z } from 'zod';
import { STAGE_ORDER } from '../cases/stages.js';
import { LEFT_OUT, NOT_HELD } from '../statistics/record.js';
import { CaseId, Moment, Next, Sha256, Version } from './cases.js';

import { StatisticsReply } from './statistics.js';

// What is answered about cases that are taken out, taken in, erased, or to be looked at.

export const BundleTakenReply = z
  .strictObject({
    case: CaseId,
    version: Version,
    sha256: Sha256.meta({ description: 'Hash of the document that stood' }),
    erased: z.boolean().meta({ description: 'Whether what it held was erased before it was exported' }),
    rows: z.int(),
    signer: Sha256.meta({ description: 'SHA-256 of the public key (DER, SPKI) of whoever signed' }),
    exportedAt: Moment,
  })
  .meta({ id: 'BundleTaken', description: 'A case that was taken in, with the caller as its one member' });

export const ErasedReply = z
  .strictObject({ case: CaseId, version: Version, erasedAt: Moment })
  .meta({ id: 'Erased', description: 'A case whose bodies are erased; its hashes and its journal stay' });

export const CaseStatisticsReply = z
  .strictObject({
    asAt: z.string().meta({ format: 'date', description: 'The day on which the cases are seen: today, in London' }),
    notCounted: z
      .strictObject(
        Object.fromEntries(LEFT_OUT.map((each) => [each, z.int().nullable()])) as Record<
          (typeof LEFT_OUT)[number],
          z.ZodNullable<z.ZodInt>
        >,
      )
      .meta({
        description:
          'Cases whose record does not say whose they are (`unit`), when they last moved (`events`), whether they are flagged (`flag`), what is owed (`account`), or what was to be considered (`ordersDue`). `null`: hidden, because it is small',
      }),
    notHeld: z.array(z.enum(NOT_HELD)).meta({
      description: 'Measures of what is in no kept case as such: they are left out, and are not known to be nothing',
    }),
    statistics: StatisticsReply,
  })
  .meta({ id: 'CaseStatistics', description: 'Measures over the cases that are kept' });

export const FeedReply = z
  .strictObject({
    items: z.array(
      z.strictObject({
        case: CaseId,
        seq: z.int().min(1).meta({ description: 'Number of its entry in the journal of the case' }),
        what: z.string().meta({ description: 'What was done, as the journal has it', examples: ['caseChanged'] }),
        version: Version.nullable().meta({ description: 'The version that it made, or was made under' }),
        at: Moment,
      }),
    ),
    next: z.string().meta({ description: 'Cursor to go on from, now or later: keep it' }),
    more: z.boolean().meta({ description: 'Whether there is more already' }),
  })
  .meta({ id: 'Feed', description: 'What was written in cases of the caller, the first first' });

export const DueReply = z
  .strictObject({
    asAt: z.string().meta({ format: 'date', description: 'Today, in London' }),
    within: z.int().meta({ description: 'Days ahead that were looked at' }),
    items: z.array(
      z.strictObject({
        case: CaseId,
        reference: z.string().meta({ description: 'The caller’s own id of the case' }),
        version: Version,
        stage: z.enum(STAGE_ORDER).nullable(),
        nextDue: z.string().nullable().meta({
          format: 'date',
          description: 'Earliest day of a deadline that was open when the case was last written',
        }),
        overdue: z.boolean(),
        unanswered: z.int().nullable().meta({ description: 'Orders to be considered and not answered' }),
      }),
    ),
    next: Next,
  })
  .meta({ id: 'Due', description: 'Cases of the caller that ask for something, the most pressing first' });
