import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { ClosingReason, ConsiderationReasonCode, FinancialOrderKey } from '../financial-orders/index.js';
import { OffenceKey } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';

const DUTY = 'Modern Slavery Act 2015, s 8';
const PART_2 = 'POCA 2002, s 6';

const Count = z.int().min(0).max(100_000);
const Days = z.int().min(0).max(20_000).optional();

/** How far a defendant came, each counted once, at the furthest. */
export const defendantStages = ['referred', 'charged', 'prosecuted', 'convicted', 'ordered'] as const;
/** How far a victim came, each counted once, at the furthest. */
export const victimStages = ['identified', 'referred', 'reasonableGrounds', 'conclusiveGrounds', 'paid'] as const;
/** Which agency's case it is. */
export const agencies = [
  'police',
  'nationalCrimeAgency',
  'hmRevenueAndCustoms',
  'prosecutionService',
  'seriousFraudOffice',
  'other',
] as const;
/** What was answered of an order. */
export const answers = [
  'applied',
  'applyLater',
  'notAvailable',
  'notAppropriate',
  'made',
  'refused',
  'withdrawn',
] as const;

const amount = (description: string, law: string) => fact(MoneyInput.optional(), description, law);

const DefendantRecord = z
  .strictObject({
    furthest: fact(z.enum(defendantStages), 'How far this defendant came', PART_2),
    charged: fact(z.array(OffenceKey).max(200), 'The offences actually charged', 'Modern Slavery Act 2015, ss 1, 2'),
    due: fact(Count, 'Orders that were to be considered, over the stages passed', DUTY),
    answered: fact(Count, 'Of these, answered', DUTY),
    overridden: fact(Count, 'Of these, let through by a supervisor', DUTY),
    considered: fact(
      z
        .array(
          z.strictObject({
            order: FinancialOrderKey,
            answer: z.enum(answers),
            reasonCodes: z.array(ConsiderationReasonCode).max(17).optional(),
          }),
        )
        .max(1000),
      'What was considered, and what was answered',
      DUTY,
    ),
    stopped: fact(ClosingReason.optional(), 'Why it did not proceed, where it stopped', PART_2),
    benefit: amount('Benefit found', 'POCA 2002, s 8'),
    available: amount('Available amount found', 'POCA 2002, s 9'),
    ordered: amount('Amount ordered to be paid', 'POCA 2002, s 6(5)'),
    interest: amount('Interest added', 'POCA 2002, s 12'),
    collected: amount('Amount collected', 'POCA 2002, s 55'),
    recoverable: amount('The part of what is outstanding that is thought recoverable', 'POCA 2002, s 35'),
    compensationPaid: amount('Compensation paid to victims', 'Sentencing Code, s 133'),
    reparationOrdered: amount('Reparation ordered', DUTY),
    reparationPaid: amount('Reparation paid to victims', DUTY),
    netReceipts: amount('Receipts after victims and costs, to be shared among agencies', 'POCA 2002, s 55'),
    days: fact(
      z
        .strictObject({
          suspicionToInvestigator: Days,
          investigatorToFirstFreeze: Days,
          convictionToOrder: Days,
          orderToPaid: Days,
        })
        .optional(),
      'Days from one step to the next',
      PART_2,
    ),
  })
  .superRefine((record, context) => {
    const fault = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (record.answered + record.overridden > record.due) {
      fault('answered', `more orders are answered or let through than were due (${DUTY}): check the three counts`);
    }
    const owed = (record.ordered ?? Money.zero).plus(record.interest ?? Money.zero);
    if (record.collected?.isMoreThan(owed) === true) {
      fault('collected', 'more is collected than was ordered with its interest (POCA 2002, s 12): check the amounts');
    }
    if (record.reparationOrdered?.isMoreThan(record.ordered ?? Money.zero) === true) {
      fault(
        'reparationOrdered',
        'more reparation is ordered than confiscation (Modern Slavery Act 2015, s 9(4)): check the amounts',
      );
    }
    if (record.ordered !== undefined && record.furthest !== 'ordered') {
      fault(
        'ordered',
        'an amount is ordered, and the defendant did not come so far (POCA 2002, s 6(5)): write `ordered` in `furthest`',
      );
    }
  });

/**
 * One case as statistics see it: codes, counts, amounts and days. It has no field for a name, an id or a text, so that
 * nothing about a person can enter.
 */
export const CaseRecordInput = z
  .strictObject({
    period: fact(
      z
        .string()
        .regex(/^20\d{2}-Q[1-4]$/, { error: 'a period is a year and a quarter, such as "2024-Q2"' })
        .meta({ examples: ['2024-Q2'] }),
      'Quarter of the calendar year in which the case was closed or last moved',
      PART_2,
    ),
    area: fact(
      z
        .string()
        .regex(/^\d{2}$/, { error: 'an area is its code of two digits, such as "07"' })
        .meta({ examples: ['07'] }),
      'Area, by its code of two digits',
      PART_2,
    ),
    agency: fact(z.enum(agencies), 'Whose case it is', PART_2),
    flagged: fact(
      z.boolean(),
      'Whether it is flagged for slavery, trafficking or exploitation, whatever is charged',
      DUTY,
    ),
    defendants: z.array(DefendantRecord).max(200),
    victims: fact(
      z
        .strictObject({
          identified: Count,
          referred: Count,
          reasonableGrounds: Count,
          conclusiveGrounds: Count,
          paid: Count,
        })
        .optional(),
      'Victims, each counted once at the furthest they came',
      'Modern Slavery Act 2015, s 49',
    ),
  })
  .meta({ id: 'CaseRecord', description: 'One case as statistics see it: no name, no id, no text' });
export type CaseRecord = z.infer<typeof CaseRecordInput>;
export type CaseRecordJson = z.input<typeof CaseRecordInput>;
