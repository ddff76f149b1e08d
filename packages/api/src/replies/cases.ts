import { z } from 'zod';
import { FINDING_KINDS } from '../cases/findings.js';
import { STAGE_ORDER } from '../cases/stages.js';

// What is answered about kept cases. Replies are described without transforms: what is described is what is sent.

export const Version = z.int().min(1);
export const Moment = z
  .string()
  .meta({ format: 'date-time', description: 'Moment in UTC', examples: ['2026-03-20T17:00:00.000Z'] });
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256, as 64 hexadecimal digits' });
export const CaseId = z.string().meta({ format: 'uuid', description: 'Id of the case, given by this service' });
const Subject = z.string().meta({ description: '`sub` of a token: opaque, never a name' });
export const Next = z.string().nullable().meta({ description: 'Cursor of the next page; null at the end' });

/** A component that is described among the requests: what is kept is sent back as it came. */
const asSent = (component: string) => z.unknown().meta({ override: { $ref: `#/components/schemas/${component}` } });

export const CaseReply = z
  .strictObject({
    case: CaseId,
    version: Version,
    currentVersion: Version.meta({ description: 'The version that now stands' }),
    sha256: Sha256.meta({ description: 'SHA-256 of the canonical JSON (RFC 8785) of the whole document' }),
    createdAt: Moment,
    changedAt: Moment,
    changedBy: Subject,
    protected: z.array(z.string()).meta({
      description:
        'JSON pointers to lists about victims that are held back from the caller; they stay as they are in a PUT',
    }),
    document: asSent('CaseDocument'),
  })
  .meta({ id: 'Case', description: 'A version of a case' });

const changed = { case: CaseId, version: Version, sha256: Sha256, changedAt: Moment };
export const CaseChangedReply = z
  .strictObject(changed)
  .meta({ id: 'CaseChanged', description: 'The version of a case after a change' });

export const PartChangedReply = z
  .strictObject({ ...changed, id: z.string() })
  .meta({ id: 'PartChanged', description: 'The version of a case after one entry of it was changed' });

export const CaseListReply = z
  .strictObject({
    items: z.array(
      z.strictObject({
        case: CaseId,
        reference: z.string().meta({ description: 'The caller’s own id of the case' }),
        version: Version,
        stage: z.enum(STAGE_ORDER).nullable().meta({ description: 'Stage of the defendant who is furthest behind' }),
        nextDue: z
          .string()
          .nullable()
          .meta({ format: 'date', description: 'Earliest day of a deadline that runs or is overdue' }),
        unanswered: z
          .int()
          .nullable()
          .meta({ description: 'Orders to be considered and not answered; null where that cannot be told' }),
        changedAt: Moment,
        erased: z.boolean(),
      }),
    ),
    next: Next,
  })
  .meta({ id: 'CaseList', description: 'Cases of the caller' });

/** A page of a list in the document. @param component the schema of an entry */
export const partListReply = (component: string, name: string) =>
  z
    .strictObject({ case: CaseId, version: Version, items: z.array(asSent(component)), next: Next })
    .meta({ id: `${name}List`, description: 'A page of a list in the document of a case' });

/** One entry of a list in the document. */
export const partReply = asSent;

export const FindingsReply = z
  .strictObject({
    case: CaseId,
    version: Version,
    items: z.array(
      z.strictObject({
        pointer: z.string().meta({ description: 'JSON pointer to it in the document' }),
        about: z.string().meta({ description: 'Id of the item or defendant it is about' }),
        kind: z.enum(FINDING_KINDS),
        finding: z.looseObject({ by: z.literal('court') }),
      }),
    ),
  })
  .meta({ id: 'Findings', description: 'What the court found' });

export const RecordedReply = z
  .strictObject({ case: CaseId, id: z.string(), sha256: Sha256, recordedAt: Moment })
  .meta({ id: 'Recorded', description: 'What was recorded, and its hash' });

/** A page of what was recorded: each entry as it came, with who recorded it and when. */
export const recordedListReply = (name: string) =>
  z
    .strictObject({
      case: CaseId,
      items: z.array(z.looseObject({ id: z.string(), recordedBy: Subject, recordedAt: Moment })),
      next: Next,
    })
    .meta({ id: `${name}List`, description: 'What was recorded, in the order in which it was' });

export const MembersReply = z
  .strictObject({
    case: CaseId,
    items: z.array(z.strictObject({ subject: Subject, addedBy: Subject, addedAt: Moment })),
  })
  .meta({ id: 'Members', description: 'Who may see the case' });
export const MemberReply = z
  .strictObject({ case: CaseId, subject: Subject })
  .meta({ id: 'Member', description: 'A member who was let in or taken out' });

export const VersionsReply = z
  .strictObject({
    case: CaseId,
    items: z.array(z.strictObject({ version: Version, sha256: Sha256, changedBy: Subject, changedAt: Moment })),
    next: Next,
  })
  .meta({ id: 'Versions', description: 'The versions of a case, the first first' });

export const ComparisonReply = z
  .strictObject({
    case: CaseId,
    from: Version,
    to: Version,
    differences: z.int().meta({ description: 'How many there are; the first 1,000 are listed' }),
    items: z.array(
      z.strictObject({ pointer: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }),
    ),
  })
  .meta({ id: 'Comparison', description: 'Where two versions differ: entries with ids are compared by id' });

export const JournalReply = z
  .strictObject({
    case: CaseId,
    items: z.array(
      z.strictObject({
        seq: z.int().min(1),
        entry: z.string().meta({ description: 'The exact text that is hashed: canonical JSON (RFC 8785)' }),
        hash: Sha256.meta({
          description:
            'SHA-256 of the hash before, a line feed, `seq`, a line feed, and `entry`; before the first: SHA-256 of the id of the case',
        }),
      }),
    ),
    next: Next,
  })
  .meta({ id: 'Journal', description: 'Who did and saw what, each entry chained to the one before' });

export const JournalCheckReply = z
  .strictObject({
    case: CaseId,
    entries: z.int(),
    head: Sha256.meta({
      description: 'Hash of the last entry: keep it elsewhere to tell a journal that was written anew',
    }),
    intact: z.boolean(),
    firstBreak: z
      .strictObject({ seq: z.int(), why: z.enum(['missing', 'changed', 'cutOff']), says: z.string() })
      .nullable(),
    disagreements: z
      .array(z.strictObject({ what: z.string(), why: z.enum(['changed', 'missing', 'added']) }))
      .meta({ description: 'What is kept and does not agree with the journal' }),
  })
  .meta({ id: 'JournalCheck', description: 'Whether the journal, and what is kept, are as they were written' });
