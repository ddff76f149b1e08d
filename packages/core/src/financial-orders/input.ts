import { z } from 'zod';
import { CaseFile, fact, Id } from '../case-file/index.js';
import { LocalDate } from '../dates/index.js';
import { OffenceKey } from '../law/index.js';
import { DefendantFacts } from './defendant-facts.js';
import { Consideration, Flag, Override } from './records.js';
import { Referral } from './safeguard-records.js';
import { Stage } from './stages.js';

const DUTY = 'Modern Slavery Act 2015, s 8';

const Assigned = (who: string) =>
  fact(
    z.strictObject({ reference: Id, on: LocalDate }).nullable().optional(),
    `The ${who}, by reference, and since when; null where nobody is assigned`,
    'POCA 2002, s 6',
  );

/** A case at a stage, with what was considered in it. */
export const FinancialOrdersInput = z
  .strictObject({
    caseFile: CaseFile,
    stage: fact(Stage, 'The stage the case is about to leave', DUTY),
    asAt: fact(LocalDate, 'The day the question is asked: it picks the orders there were', DUTY),
    flags: fact(
      z.array(Flag).max(100).optional(),
      'Flags of the case, removed ones too; empty: it was asked, and there is none',
      'Modern Slavery Act 2015, s 52',
    ),
    chargedBefore: fact(
      z
        .array(z.strictObject({ offence: OffenceKey, chargedOn: LocalDate, replacedOn: LocalDate.optional() }))
        .max(1000)
        .optional(),
      'Offences charged before, and replaced since: the flag outlives them',
      DUTY,
    ),
    assigned: fact(
      z
        .strictObject({
          financialInvestigator: Assigned('financial investigator'),
          specialistProsecutor: Assigned('specialist prosecutor'),
        })
        .optional(),
      'Who is assigned',
      'POCA 2002, s 6',
    ),
    defendants: fact(z.array(DefendantFacts).max(100).optional(), 'What is known of each defendant', DUTY),
    referrals: fact(
      z.array(Referral).max(5000).optional(),
      'Referrals of possible victims',
      'Modern Slavery Act 2015, s 49',
    ),
    considerations: fact(z.array(Consideration).max(50_000).optional(), 'What was considered, for whom and when', DUTY),
    overrides: fact(z.array(Override).max(5000).optional(), 'Decisions to pass with orders unanswered', DUTY),
  })
  .superRefine((input, context) => {
    const fault = (path: (string | number)[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const defendants = new Set(input.caseFile.defendants.map(({ id }) => id));
    const offences = new Set(input.caseFile.offences.map(({ id }) => id));
    const isDefendant = (id: string, path: (string | number)[]) => {
      if (!defendants.has(id)) fault(path, `${id} is not a defendant of the case file (${DUTY}): name one of them`);
    };
    const once = (list: readonly string[], path: (index: number) => (string | number)[]) => {
      const seen = new Set<string>();
      list.forEach((id, index) => {
        if (seen.has(id)) fault(path(index), `${id} is given twice (${DUTY}): give each entry an id of its own`);
        seen.add(id);
      });
    };
    input.defendants?.forEach(({ defendant, confiscation, compensationFor }, at) => {
      isDefendant(defendant, ['defendants', at, 'defendant']);
      const named = { confiscation: confiscation?.offences ?? [], compensationFor: compensationFor ?? [] };
      for (const [list, ids] of Object.entries(named)) {
        ids.forEach((id, index) => {
          if (offences.has(id)) return;
          const path = list === 'confiscation' ? [list, 'offences', index] : [list, index];
          fault(['defendants', at, ...path], `${id} is not an offence of the case file (${DUTY}): name one of them`);
        });
      }
    });
    input.considerations?.forEach(({ defendant }, at) => isDefendant(defendant, ['considerations', at, 'defendant']));
    input.overrides?.forEach(({ defendant }, at) => {
      if (defendant !== undefined) isDefendant(defendant, ['overrides', at, 'defendant']);
    });
    once(input.defendants?.map(({ defendant }) => defendant) ?? [], (at) => ['defendants', at, 'defendant']);
    once(input.considerations?.map(({ id }) => id) ?? [], (at) => ['considerations', at, 'id']);
    once(input.overrides?.map(({ id }) => id) ?? [], (at) => ['overrides', at, 'id']);
    once(input.flags?.map(({ id }) => id) ?? [], (at) => ['flags', at, 'id']);
  })
  .meta({ id: 'FinancialOrdersInput', description: 'A case at a stage, with what was considered in it' });
export type FinancialOrdersInput = z.infer<typeof FinancialOrdersInput>;
