import { z } from 'zod';
import { ReadOptionsInput } from '../statements/read-options.js';
import { AccountProofReply, StatementLineReply, StatementReportReply } from '../statements/report.js';

const CaseId = z.string().meta({ format: 'uuid', description: 'Id of the case' });
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const File = Sha256.meta({ description: 'The file: SHA-256 of its bytes' });
const Next = z.string().nullable().meta({ description: 'Cursor of the next page; null at the end' });

const kept = {
  file: File,
  name: z.string().meta({ description: 'Name of the file in the case: every line carries it as `file`' }),
  lines: z.int().nonnegative().meta({ description: 'Lines that are kept' }),
  digest: Sha256.meta({
    description:
      'SHA-256 of what is kept of the file and each line in order; the journal vouches for it, and `journal/verify` makes it anew',
  }),
  importedBy: z.string().meta({ description: '`sub` of a token: opaque, never a name' }),
  importedAt: z.string().meta({ format: 'date-time', description: 'Moment in UTC' }),
  options: ReadOptionsInput.omit({ fileId: true }).meta({
    id: 'StatementOptionsKept',
    description: 'What the caller said of the file, by which it was read',
  }),
  report: StatementReportReply,
};

export const StatementFilesReply = z
  .strictObject({ case: CaseId, items: z.array(z.strictObject(kept)), next: Next })
  .meta({ id: 'StatementFiles', description: 'Statement files of a case, in the order in which they were taken in' });

export const StatementsImportedReply = z
  .strictObject({
    case: CaseId,
    items: z.array(
      z.union([
        z.strictObject({
          outcome: z.enum(['kept', 'keptBefore']).meta({
            description:
              '`keptBefore`: the same bytes were kept already; nothing was changed, and this is what is kept',
          }),
          ...kept,
        }),
        z.strictObject({
          outcome: z.literal('notKept').meta({
            description:
              'The file could not be read, or a fact is missing without which it cannot: the report says which',
          }),
          file: File,
          name: z.string(),
          report: StatementReportReply,
        }),
      ]),
    ),
  })
  .meta({ id: 'StatementsImported', description: 'What became of each file, in the order in which they were sent' });

export const KeptLinesReply = z
  .strictObject({ case: CaseId, file: File, items: z.array(StatementLineReply), next: Next })
  .meta({ id: 'KeptStatementLines', description: 'Lines of a statement file, in the order of the file' });

export const KeptAccountsReply = z
  .strictObject({ case: CaseId, items: z.array(AccountProofReply), next: Next })
  .meta({ id: 'KeptStatementAccounts', description: 'The proof of each account over all its files' });
