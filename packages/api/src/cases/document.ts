import {
  canonicalJson,
  CaseFile,
  CaseRecordInput,
  EnforcementAccountInput,
  FinancialOrdersInput,
  RestraintLifeInput,
  TimelineInput,
} from '@recoup/core';
import { z } from 'zod';
import { parsed } from '../problems.js';

const orders = FinancialOrdersInput.shape;
const account = EnforcementAccountInput.shape;

/** Says that no two entries of a list have one id. */
const apart =
  (what: string, law: string) =>
  (list: readonly { readonly id: string }[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id)) {
        const message = `the ${what} ${id} is there twice (${law}): give each one an id of its own`;
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      }
      seen.add(id);
    });
  };

export const RestraintOrderKept = z
  .strictObject({ id: CaseFile.shape.id, events: RestraintLifeInput.shape.events })
  .meta({ id: 'RestraintOrderKept', description: 'A restraint order, from the first thought of it, as its events' });

/**
 * The document of a case: the facts and what has happened, under one version. Payments, considerations, bank lines and
 * determinations are kept beside it.
 */
export const CaseDocument = z
  .strictObject({
    caseFile: CaseFile,
    events: TimelineInput.shape.events.superRefine(apart('event', 'CrimPR 2025, Part 33')).optional(),
    restraintOrders: z
      .array(RestraintOrderKept)
      .max(1000)
      .superRefine(apart('restraint order', 'POCA 2002, s 41'))
      .optional(),
    financialOrders: z
      .strictObject({
        flags: orders.flags,
        chargedBefore: orders.chargedBefore,
        assigned: orders.assigned,
        defendants: orders.defendants,
        referrals: orders.referrals,
        overrides: orders.overrides,
      })
      .optional()
      .meta({ description: 'What the gate of financial orders reads, without the considerations' }),
    enforcement: z
      .strictObject({ orders: account.orders, jointPools: account.jointPools, options: account.options })
      .optional()
      .meta({ description: 'The confiscation orders made, without what was received under them' }),
    unit: z
      .strictObject({ area: CaseRecordInput.shape.area, agency: CaseRecordInput.shape.agency })
      .optional()
      .meta({ description: 'Whose case it is, for statistics' }),
  })
  .meta({ id: 'CaseDocument', description: 'The facts of a case and what has happened in it, under one version' });
export type CaseDocument = z.infer<typeof CaseDocument>;
/** The document as JSON, before amounts become exact. */
export type CaseDocumentJson = z.input<typeof CaseDocument>;

/**
 * Reads a document as `CaseDocument` does, and costs half of it where nothing is wrong: every change of a case reads the
 * whole document. What is refused is read again by the schema itself, which says why.
 *
 * @throws Problem that names every fault
 */
export function readDocument(json: unknown, law: string): CaseDocument {
  compiled ??= z.compile(CaseDocument);
  const read = compiled.safeParse(json);
  return read.success ? read.data : parsed({ schema: CaseDocument, law }, json);
}
let compiled: typeof CaseDocument | undefined;

/** The one text of a document, which is what is kept and hashed (RFC 8785). */
export const textOf = (document: CaseDocumentJson): string => canonicalJson(document);
