import { z } from 'zod';
import { fact, Id, Text } from '../case-file/index.js';
import { LocalDate } from '../dates/index.js';
import { OrderKey } from './order-catalogue.js';
import { ReasonCode } from './reason-codes.js';
import { Stage } from './stages.js';

const DUTY = 'Modern Slavery Act 2015, s 8';

/** Text that says something: spaces alone do not. */
const Said = Text.regex(/\S/, { error: 'the text is blank: say why (Modern Slavery Act 2015, s 8)' });

/** Who took a decision. The investigator's, the prosecutor's and the court's are kept apart. */
export const Role = z
  .enum(['investigator', 'financialInvestigator', 'prosecutor', 'supervisor', 'court'])
  .meta({ id: 'DecisionRole', description: 'In whose part a decision was taken' });
export type Role = z.infer<typeof Role>;

/** Who, when and in which part. */
export const taken = {
  by: fact(Id, 'Who decided, by reference: a role number or a judge’s code, never a name', DUTY),
  role: fact(Role, 'In which part', DUTY),
  on: fact(LocalDate, 'The day of the decision', DUTY),
};

const evidence = z
  .array(z.strictObject({ exhibit: Text, page: z.int().min(1).optional(), line: z.int().min(1).optional() }))
  .optional();

/** That a case is one of slavery, trafficking or exploitation: said of the case, not of the charge. */
export const Flag = z
  .strictObject({
    id: Id,
    kind: fact(
      z.enum(['modernSlavery', 'humanTrafficking', 'exploitation']),
      'What the case is flagged for',
      'Modern Slavery Act 2015, s 1',
    ),
    raised: fact(z.strictObject(taken), 'Who raised it, and when', 'Modern Slavery Act 2015, s 52'),
    removed: fact(
      z.strictObject({ ...taken, reason: fact(Said, 'Why it is removed', 'Modern Slavery Act 2015, s 52') }).optional(),
      'Its removal, which is kept: by a supervisor other than the person who raised it, with a reason',
      'Modern Slavery Act 2015, s 52',
    ),
  })
  .meta({ id: 'CaseFlag', description: 'A flag for slavery, trafficking or exploitation. It outlives the charge' });
export type Flag = z.infer<typeof Flag>;

/** One answer about one order, for one defendant, at one stage. */
export const Consideration = z
  .strictObject({
    id: Id,
    defendant: fact(Id, 'The defendant', DUTY),
    order: fact(OrderKey, 'The order that was considered', DUTY),
    stage: fact(Stage, 'The stage at which it was considered', DUTY),
    answer: fact(
      z.enum(['applied', 'applyLater', 'notAvailable', 'notAppropriate', 'made', 'refused', 'withdrawn']),
      'What was decided: `made` and `refused` are the court’s',
      DUTY,
    ),
    reasonCodes: fact(
      z.array(ReasonCode).max(17).optional(),
      'Why; needed unless it was applied for or made',
      'Sentencing Code, ss 55, 56',
    ),
    reason: fact(
      Said.optional(),
      'Why, in words; needed unless it was applied for or made',
      'Sentencing Code, ss 55, 56',
    ),
    details: fact(
      z
        .strictObject({
          reference: fact(Text.optional(), 'The report, claim, order or request that a reason code refers to', DUTY),
          manager: fact(Id.optional(), 'The manager told that no financial investigator is available', DUTY),
          threshold: fact(Text.optional(), 'Which minimum', DUTY),
          predicate: fact(Text.optional(), 'Which precondition failed', DUTY),
          contactLog: fact(Text.optional(), 'Reference to the log of contact with the victim, naming nobody', DUTY),
        })
        .optional(),
      'What a reason code needs beside it',
      DUTY,
    ),
    ...taken,
    evidence,
    reviewAt: fact(
      z
        .union([Stage, LocalDate], {
          error: 'write a stage such as "postOrder", or a day as YYYY-MM-DD (POCA 2002, s 14)',
        })
        .optional(),
      'For `applyLater`: the later stage or day at which it is taken up',
      'POCA 2002, s 14',
    ),
  })
  .meta({ id: 'ConsiderationRecord', description: 'One answer about one order, for one defendant, at one stage' });
export type Consideration = z.infer<typeof Consideration>;

/** A supervisor's decision to let a case pass with orders unanswered. Counted and reported. */
export const Override = z
  .strictObject({
    id: Id,
    stage: fact(Stage, 'The stage passed', DUTY),
    defendant: fact(Id.optional(), 'The defendant; left out: all', DUTY),
    order: fact(OrderKey.optional(), 'The order; left out: all that are unanswered', DUTY),
    reason: fact(Said, 'Why', DUTY),
    ...taken,
    evidence,
  })
  .meta({ id: 'GateOverride', description: 'A decision to pass a stage with orders unanswered' });
export type Override = z.infer<typeof Override>;
