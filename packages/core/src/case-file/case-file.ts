import { z } from 'zod';
import { checkReferences } from './checks.js';
import { EarlierConviction, EarlierOrder, Offence, Proceedings } from './offences.js';
import {
  Expenditure,
  Gift,
  HiddenAssets,
  JointPool,
  Obligation,
  Obtained,
  OtherOrder,
  Reduction,
  Transfer,
} from './items.js';
import { fact, Id, Text } from './parts.js';
import { Defendant, OtherParty, Victim, VictimClaim } from './people.js';
import { Property } from './property.js';

const MANY = 50_000;

/** The shape alone, before references are followed: the JSON Schema is made from it. */
export const CaseFileShape = z
  .strictObject({
    schemaVersion: fact(z.literal('1'), 'Version of this schema', 'POCA 2002, s 16'),
    id: Id,
    title: Text.optional(),
    identifiers: z
      .strictObject({
        urn: z
          .string()
          .regex(/^(\d{2}[A-Z0-9]{2}\d{7})((M)|\(M\)|S|\(S\))?(\/\d{1,2})?$/)
          .optional()
          .meta({ description: 'CPS unique reference number' }),
        ptiUrn: z
          .string()
          .regex(/^[A-Z0-9]{4}[0-9]{3,7}$/)
          .optional()
          .meta({ description: 'Police URN' }),
        courtCaseReference: Text.optional(),
      })
      .optional(),
    proceedings: z.array(Proceedings).max(100),
    defendants: z.array(Defendant).min(1).max(100),
    otherParties: z.array(OtherParty).max(5000).optional(),
    victims: z.array(Victim).max(5000).optional(),
    offences: z.array(Offence).max(5000),
    earlierConvictions: z.array(EarlierConviction).max(5000).optional(),
    earlierOrders: z.array(EarlierOrder).max(1000).optional(),
    obtained: z.array(Obtained).max(MANY).optional(),
    transfers: z.array(Transfer).max(MANY).optional(),
    expenditure: z.array(Expenditure).max(MANY).optional(),
    property: z.array(Property).max(MANY).optional(),
    gifts: z.array(Gift).max(MANY).optional(),
    obligations: z.array(Obligation).max(5000).optional(),
    hiddenAssets: z.array(HiddenAssets).max(1000).optional(),
    jointPools: z.array(JointPool).max(1000).optional(),
    victimClaims: z.array(VictimClaim).max(5000).optional(),
    reductions: fact(
      z.array(Reduction).max(5000).optional(),
      'Parts of the benefit that it would be disproportionate to take',
      'POCA 2002, s 6(5)',
    ),
    otherOrders: z.array(OtherOrder).max(5000).optional(),
  })
  .meta({
    id: 'CaseFile',
    description: 'The facts of one set of proceedings in the Crown Court, for all its defendants',
  });

/**
 * The facts of one set of proceedings: everything Recoup reads, each fact once.
 *
 * @remarks One case file is one set of proceedings: convictions in it are "in the same proceedings" (ss 75(3)(a), 76(3)).
 * A field left out is a fact not yet known; it is never read as no or nil. A list left out has nothing in it.
 */
export const CaseFile = CaseFileShape.superRefine((file, context) => {
  for (const fault of checkReferences(file)) {
    context.addIssue({
      code: 'custom',
      path: fault.path,
      message: fault.says,
      params: { law: fault.law, remedy: fault.remedy },
    });
  }
});
export type CaseFile = z.infer<typeof CaseFileShape>;
/** The case file as JSON, before amounts and shares become exact. */
export type CaseFileJson = z.input<typeof CaseFileShape>;
