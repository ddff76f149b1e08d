import { z } from 'zod';
import { LocalDate } from '../dates/index.js';
import { MoneyInput } from '../money/index.js';
import { Evidence, evidence, fact, Footing, Id, Text } from './parts.js';

/** One tranche of time to pay. */
export const Tranche = z
  .strictObject({
    id: Id,
    amount: MoneyInput,
    dueOn: fact(LocalDate, 'Last day of the specified period', 'POCA 2002, s 11(2)'),
  })
  .meta({ id: 'Tranche', description: 'An amount and the day by which it is to be paid' });

/** Where a party stands, or what the court decided, on the questions that are for the court. */
export const Position = z
  .strictObject({
    by: Footing,
    availableAmountShown: fact(
      z.boolean().optional(),
      'Whether the defendant has shown that the available amount is less than the benefit',
      'POCA 2002, s 7(2)',
    ),
    justAmount: fact(
      MoneyInput.optional(),
      'The amount thought just, where a victim has started or intends proceedings; it may be nil',
      'POCA 2002, s 7(3)',
    ),
    proportionateAmount: fact(
      MoneyInput.optional(),
      'The most that it would not be disproportionate to require the defendant to pay',
      'POCA 2002, s 6(5)',
    ),
    cannotPayOnTheDay: fact(
      z.boolean().optional(),
      'Whether the whole cannot be paid on the day',
      'POCA 2002, s 11(2)',
    ),
    tranches: fact(z.array(Tranche).max(50).optional(), 'Time to pay: what is due when', 'POCA 2002, s 11(2), (3)'),
    defaultTerm: fact(
      z
        .strictObject({
          years: z.int().min(0).max(14).optional(),
          months: z.int().min(0).max(168).optional(),
          days: z.int().min(0).max(366).optional(),
        })
        .optional(),
      'The term to be served in default',
      'POCA 2002, s 35',
    ),
    means: fact(
      MoneyInput.optional(),
      'The means from which the confiscation order and the priority orders must be met',
      'POCA 2002, s 13(5)',
    ),
    reason: Text,
    evidence: z.array(Evidence).optional(),
  })
  .meta({
    id: 'Position',
    description: 'What a party asks for, or the court decided, on questions that are for the court',
  });
export type Position = z.infer<typeof Position>;

/** A person or company against whom an order is sought. */
export const Defendant = z
  .strictObject({
    id: Id,
    kind: fact(z.enum(['individual', 'company']), 'A company cannot serve a default term', 'POCA 2002, s 35'),
    name: Text.optional(),
    reference: fact(Text.optional(), 'The caller’s own reference, such as a PNC id or an ASN', 'POCA 2002, s 6'),
    prosecutorAsks: fact(
      z.boolean().optional(),
      'Whether the prosecutor asks the court to proceed',
      'POCA 2002, s 6(3)(a)',
    ),
    courtThinksAppropriate: fact(
      z.boolean().optional(),
      'Whether the court believes it appropriate to proceed',
      'POCA 2002, s 6(3)(b)',
    ),
    absconded: fact(z.boolean().optional(), 'Whether the defendant has absconded', 'POCA 2002, ss 6(8), 27'),
    aged18OrOverWhenConvicted: fact(
      z.boolean().optional(),
      'Whether the defendant was 18 or over when convicted',
      'Sentencing Code, s 129',
    ),
    victimProceedings: fact(
      z.enum(['started', 'intended', 'none']).optional(),
      'Whether any victim has started or intends to start civil proceedings about the conduct: ask in every case',
      'POCA 2002, s 6(6)',
    ),
    unlawfulProfitProceedings: fact(
      z.boolean().optional(),
      'Whether an unlawful profit order has been or may be made, or proceedings for one have been or will be started',
      'POCA 2002, s 6(6A)',
    ),
    availableAmountShown: fact(
      z.boolean().optional(),
      'Whether the defendant has shown that the available amount is less than the benefit, where nobody disputes it',
      'POCA 2002, s 7(2)',
    ),
    positions: fact(
      z.array(Position).max(3).optional(),
      'Where each party stands, and what the court decided, on questions that are for the court',
      'POCA 2002, ss 6, 7, 11, 13, 35',
    ),
  })
  .meta({ id: 'Defendant', description: 'A person or company against whom an order is sought' });
export type Defendant = z.infer<typeof Defendant>;

/** Anyone else the case refers to: a spouse, a lender, a recipient of a gift, a company. */
export const OtherParty = z
  .strictObject({ id: Id, kind: z.enum(['individual', 'company', 'lender', 'other']), name: Text.optional() })
  .meta({ id: 'OtherParty', description: 'Anyone else the case refers to' });

/** A victim, held as a reference only: never a name. */
export const Victim = z
  .strictObject({ id: Id })
  .meta({ id: 'Victim', description: 'A victim, by reference only, never by name' });

/** A victim's civil claim. */
export const VictimClaim = z
  .strictObject({
    id: Id,
    victim: Id,
    against: fact(Id, 'The defendant', 'POCA 2002, s 6(6)'),
    status: fact(
      z.enum(['started', 'intended', 'none']),
      'Whether civil proceedings for loss, injury or damage connected with the conduct are started or intended',
      'POCA 2002, s 6(6)',
    ),
    evidence,
  })
  .meta({ id: 'VictimClaim', description: 'What a victim has done or intends about a civil claim' });
