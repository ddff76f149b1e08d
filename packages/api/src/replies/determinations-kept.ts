import { Footing } from '@recoup/core';
import { z } from 'zod';
import { DeterminationReply } from './determination.js';
import { Day } from './parts.js';

const Version = z.int().min(1);
const Moment = z.string().meta({ format: 'date-time', description: 'Moment in UTC' });
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Id = z.string().meta({ format: 'uuid', description: 'Id of the determination, given by this service' });
const CaseId = z.string().meta({ format: 'uuid', description: 'Id of the case' });
const hand = {
  by: z.string().meta({ description: '`sub` of the person’s token: opaque, never a name' }),
  actor: z.string().optional().meta({ description: 'The system that acted for the person' }),
  at: Moment,
};

const Approval = z
  .strictObject({
    ...hand,
    sha256: Sha256.meta({ description: 'Of the determination that was approved' }),
  })
  .meta({ id: 'DeterminationApproval', description: 'Who approved a determination, and when' });

const head = {
  case: CaseId,
  id: Id,
  version: Version.meta({ description: 'The version of the case that it was made from' }),
  caseFileSha256: Sha256.meta({
    description: 'SHA-256 of the canonical JSON (RFC 8785) of `caseFile` in that version',
  }),
  asAt: Day,
  footings: z.array(Footing),
  made: z.strictObject(hand).meta({ id: 'DeterminationMade', description: 'Who made a determination, and when' }),
  sha256: Sha256.meta({ description: 'SHA-256 of the determination as it is kept, which the journal records' }),
  status: z.enum(['draft', 'approved']),
  approval: Approval.nullable(),
  currentVersion: Version.meta({ description: 'The version of the case that now stands' }),
  stale: z.boolean().meta({ description: 'Whether the facts of the case have changed since' }),
};

const { receipt, ...determined } = DeterminationReply.shape;

export const KeptDeterminationReply = z
  .strictObject({
    ...head,
    changes: z.int().meta({ description: 'In how many places the facts have changed; the first 1,000 are listed' }),
    changed: z.array(z.string()).meta({ description: 'JSON pointers into the document of the case' }),
    protected: z.array(z.string()).meta({ description: 'JSON pointers to what is held back from the caller' }),
    determination: z
      .strictObject({ ...determined, receipt: receipt.nullable() })
      .meta({ description: 'What was determined; `receipt` is null where it holds what is not shown to the caller' }),
  })
  .meta({ id: 'KeptDetermination', description: 'A determination that is kept, with its receipt' });

export const KeptDeterminationsReply = z
  .strictObject({ case: CaseId, items: z.array(z.strictObject(head)), next: z.string().nullable() })
  .meta({
    id: 'KeptDeterminations',
    description: 'The determinations of a case, in the order in which they were made',
  });

export const ReceiptReply = receipt;

export const ApprovedReply = z
  .strictObject({ case: CaseId, id: Id, status: z.literal('approved'), approval: Approval })
  .meta({ id: 'Approved', description: 'A determination that was approved, and is final' });
