import { z } from 'zod';
import { fact, Id, Text } from '../case-file/index.js';
import { LocalDate } from '../dates/index.js';
import { taken } from './records.js';

const CODE = 'Code for Crown Prosecutors';
const S_45 = 'Modern Slavery Act 2015, s 45';

/** The moments at which it must be asked whether a defendant is a victim. */
export const checkPoints = [
  'arrest',
  'charge',
  'ptph',
  'beforePlea',
  'lateReferralDecision',
  'beforeConfiscationRequest',
] as const;
export const CheckPoint = z.enum(checkPoints).meta({ id: 'Section45CheckPoint' });
export type CheckPoint = z.infer<typeof CheckPoint>;

/** One time at which it was asked whether a defendant is a victim, and what was answered. Nothing is decided here. */
export const Section45Check = z
  .strictObject({
    id: Id,
    at: fact(CheckPoint, 'At which moment it was asked', S_45),
    answer: fact(
      z.enum(['noReason', 'credibleReason', 'referred', 'clearEvidence', 'awaitingDecision']),
      'What was answered: no reason to think so; a credible reason; referred; clear evidence of the defence; a decision is awaited',
      S_45,
    ),
    reason: fact(Text, 'Why; where a decision is awaited, why charging can or cannot wait', S_45),
    ...taken,
  })
  .meta({ id: 'Section45Check', description: 'Whether a defendant may be a victim: asked and answered' });
export type Section45Check = z.infer<typeof Section45Check>;

/** The two-stage test of the Code for Crown Prosecutors, as it was answered. */
export const FullCodeTest = z
  .strictObject({
    evidential: fact(z.enum(['pass', 'fail']), 'A realistic prospect of conviction, likely defences included', CODE),
    publicInterest: fact(z.enum(['pass', 'fail', 'notReached']), 'Whether prosecution is in the public interest', CODE),
    reason: fact(Text, 'Why', CODE),
    ...taken,
  })
  .refine((test) => (test.evidential === 'fail') === (test.publicInterest === 'notReached'), {
    error:
      'the second stage is reached only where the first is passed (Code for Crown Prosecutors, stage 1): write `notReached` with `fail`, and only then',
    path: ['publicInterest'],
  })
  .refine((test) => test.role === 'prosecutor', {
    error: 'the test is the prosecutor’s (Code for Crown Prosecutors, stage 1): write the role `prosecutor`',
    path: ['role'],
  })
  .meta({ id: 'FullCodeTest', description: 'The two-stage test: asked and answered, never decided here' });
export type FullCodeTest = z.infer<typeof FullCodeTest>;

/** A referral of a possible victim to the national referral mechanism. */
export const Referral = z
  .strictObject({
    person: fact(Id, 'Victim or defendant, by reference', S_45),
    adult: fact(z.boolean().optional(), 'Whether 18 or over; possibly under 18 is treated as under', S_45),
    consent: fact(z.boolean().optional(), 'Whether an adult consents to referral; a child need not', S_45),
    referredOn: fact(LocalDate.optional(), 'The day of referral', S_45),
    crimeReference: fact(Text.optional(), 'The crime number the referral points to', S_45),
    reasonableGrounds: fact(z.enum(['positive', 'negative', 'awaited']).optional(), 'First decision', S_45),
    conclusiveGrounds: fact(z.enum(['positive', 'negative', 'awaited']).optional(), 'Second decision', S_45),
    notifiedUnderSection52: fact(
      z.boolean().optional(),
      'Whether the Secretary of State was notified, without identifying an adult who does not consent',
      'Modern Slavery Act 2015, s 52',
    ),
  })
  .meta({ id: 'Referral', description: 'A possible victim’s referral: asked and answered' });
export type Referral = z.infer<typeof Referral>;
